package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"intern-tui/quiz"
	"intern-tui/schemes"
)

// textWidth is the number of columns of plain text: it fits a terminal and A4.
const textWidth = 78

// text writes paragraphs in so many columns; the first write error stays and stops
// the rest.
type text struct {
	w     io.Writer
	width int
	err   error
}

// line writes s wrapped, its first row after first, the others after as many spaces.
func (t *text) line(first, s string) {
	indent := strings.Repeat(" ", ansi.StringWidth(first))
	for i, row := range strings.Split(Wrap(s, t.width-len(indent)), "\n") {
		if i == 0 {
			t.put(first + row)
			continue
		}
		t.put(indent + row)
	}
}

// Wrap breaks s into rows of at most width columns, at spaces where that is
// possible; spaces that hold an amount together are none.
func Wrap(s string, width int) string {
	s = solid.Replace(s)
	wrapped := ansi.Wrap(s, max(1, width), "")
	if width > 1 && hyphenOutside(wrapped, width) {
		wrapped = ansi.Wrap(s, width-1, "")
	}
	return spaces.Replace(wrapped)
}

// hyphenOutside tells whether a hyphen at the end of a row stands one column too
// far, as the wrapping library lets it.
func hyphenOutside(wrapped string, width int) bool {
	for row := range strings.SplitSeq(wrapped, "\n") {
		if strings.HasSuffix(row, "-") && ansi.StringWidth(row) > width {
			return true
		}
	}
	return false
}

// The wrapping library breaks at the narrow no-break space, which stands between
// thousands in French. Meanwhile a character for private use keeps its place.
var (
	solid  = strings.NewReplacer("\u202f", "\ue000")
	spaces = strings.NewReplacer("\ue000", "\u202f")
)

func (t *text) put(row string) {
	if t.err == nil {
		_, t.err = fmt.Fprintln(t.w, strings.TrimRight(row, " "))
	}
}

func (t *text) title(s string) { t.line("", s) }
func (t *text) lead(s string)  { t.line("", s) }
func (t *text) say(s string)   { t.line("", s) }
func (t *text) failed() error  { return t.err }

func (t *text) heading(s string) {
	t.put("")
	t.line("", s)
}

func (t *text) items(items []Item, numbered bool) {
	for i, item := range items {
		first := "- "
		if numbered {
			first = fmt.Sprintf("%2d. ", i+1)
		}
		s := item.Text
		if item.Source > 0 {
			s += fmt.Sprintf(" [%d]", item.Source)
		}
		t.line(first, s)
		for _, note := range item.Notes {
			t.line(strings.Repeat(" ", len(first)+2), note)
		}
	}
}

func (t *text) rank(rows []Row) {
	for i, row := range rows {
		t.put(fmt.Sprintf("%d. %s  %s  %2d/%d  %s  %s", i+1, row.Section,
			pad(row.Name, 34), row.Points, row.Maximum, pad(row.Share, 6), row.Word))
	}
}

func (t *text) receipt(heading string, row Row, sum string) {
	t.heading(heading)
	for _, tick := range row.Receipt {
		t.line(fmt.Sprintf("+%d  %s  ", tick.Points, tick.Statement), tick.Text)
	}
	t.put(fmt.Sprintf("%d/%d %s", row.Points, row.Maximum, sum))
}

// Text writes a leaflet as plain text.
func (d Document) Text(w io.Writer) error {
	return d.write(&text{w: w, width: textWidth})
}

// ResultText writes a result, and after it what the recommended schemes are and
// ask next.
func (r Reader) ResultText(w io.Writer, a quiz.Answers, res Result) error {
	t := &text{w: w, width: textWidth}
	if a == 0 {
		r.empty(t)
		return t.err
	}
	r.result(t, res)
	for _, id := range res.recommended() {
		if err := r.briefText(t, res.Verdict(id), res.told); err != nil {
			return err
		}
	}
	r.beside(t, res)
	r.doubt(t, res)
	t.put("")
	t.put(r.Say(r.Words.Result.Code, "code", res.Code))
	return t.err
}

// briefText writes what a recommended scheme is, its verdict and the plan.
func (r Reader) briefText(t *text, v schemes.Verdict, p schemes.Profile) error {
	s, err := r.Catalogue.Scheme(v.Scheme)
	if err != nil {
		return err
	}
	d := r.personal(s, v, p)
	if tooMany(v) {
		d.Standing.Reasons = []Item{{Text: r.Say(r.Words.Verdict.Elsewhere)}}
	}
	t.heading(d.Name)
	t.line("", d.Summary)
	if d.Standing.Word != "" {
		t.line("", d.Standing.Word)
		t.items(unsourced(d.Standing.Reasons), false)
	}
	for _, p := range d.Parts {
		if p.Heading == r.Say(r.Words.Plan.Title) {
			t.put(p.Heading)
			t.items(unsourced(p.Items), true)
		}
	}
	return nil
}

// unsourced drops the numbers of sources, where no list of them follows.
func unsourced(items []Item) []Item {
	return each(items, func(i Item) Item { i.Source = 0; return i })
}

// QuizText writes the sections with their statements and points.
func (r Reader) QuizText(w io.Writer) error {
	t := &text{w: w, width: textWidth}
	t.put(r.Say(r.Words.List.Quiz, "revision", r.Quiz.Revision))
	for _, s := range r.Quiz.Sections {
		t.heading(fmt.Sprintf("%s  %s (%d)", s.ID, r.Say(s.Name), s.Maximum))
		for _, statement := range s.Statements {
			t.line(fmt.Sprintf("%s +%d  ", statement.ID, statement.Points), r.Say(statement.Text))
		}
	}
	return t.err
}

// ListText writes all schemes with their summaries.
func (r Reader) ListText(w io.Writer) error {
	t := &text{w: w, width: textWidth}
	t.put(r.Say(r.Words.List.Title))
	for _, s := range r.Schemes {
		t.put("")
		t.line("", s.ID+": "+r.Say(s.Name))
		t.line("  ", r.Say(s.Summary))
	}
	return t.err
}

// pad fills s with spaces to a width in columns.
func pad(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-ansi.StringWidth(s)))
}
