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

// text writes paragraphs; the first write error stays and stops the rest.
type text struct {
	w   io.Writer
	err error
}

// line writes s wrapped, its first row after first, the others after as many spaces.
func (t *text) line(first, s string) {
	indent := strings.Repeat(" ", ansi.StringWidth(first))
	for i, row := range strings.Split(ansi.Wrap(s, textWidth-len(indent), ""), "\n") {
		if i == 0 {
			t.put(first + row)
			continue
		}
		t.put(indent + row)
	}
}

func (t *text) put(row string) {
	if t.err == nil {
		_, t.err = fmt.Fprintln(t.w, strings.TrimRight(row, " "))
	}
}

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

// Text writes a leaflet as plain text.
func (d Document) Text(w io.Writer) error {
	t := &text{w: w}
	name := d.Name
	if d.Title != "" {
		name += ": " + d.Title
	}
	t.line("", name)
	t.line("", d.Summary)
	if d.Standing.Word != "" {
		t.heading(d.Standing.Word)
		t.items(d.Standing.Reasons, false)
		if len(d.Standing.Contact) > 0 {
			t.line("- ", strings.Join(d.Standing.Contact, ", "))
		}
	}
	for _, p := range d.Parts {
		t.heading(p.Heading)
		t.items(p.Items, p.Numbered)
	}
	return t.err
}

// ResultText writes a result, and after it what the recommended schemes are and
// ask next.
func (r Reader) ResultText(w io.Writer, a quiz.Answers, res Result) error {
	t := &text{w: w}
	words := r.Words.Result
	if a == 0 {
		t.put(r.Say(r.Words.Empty.Title))
		t.line("", r.Say(r.Words.Empty.Text))
		for _, d := range r.Quiz.Doors {
			var names []string
			for _, s := range d.Schemes {
				names = append(names, r.Scheme(s.ID))
			}
			t.line("- ", r.Say(d.Question)+" "+strings.Join(names, ", "))
		}
		return t.err
	}
	for _, passed := range res.Passed {
		t.line("", passed)
	}
	t.line("", res.Headline)
	for _, note := range append(res.Notes, res.Tie) {
		if note != "" {
			t.line("", note)
		}
	}
	for _, ask := range res.Asks {
		t.line("", ask)
	}
	t.heading(r.Say(words.Title))
	for i, row := range res.Rows {
		t.put(fmt.Sprintf("%d. %s  %s  %2d/%d  %s  %s", i+1, row.Section,
			pad(row.Name, 34), row.Points, row.Maximum, pad(row.Share, 6), row.Word))
	}
	for _, row := range res.Rows {
		if len(row.Receipt) == 0 {
			continue
		}
		t.heading(r.Say(words.Why, "section", row.Section.String()+" "+row.Name))
		for _, tick := range row.Receipt {
			t.line(fmt.Sprintf("+%d  %s  ", tick.Points, tick.Statement), tick.Text)
		}
		t.put(fmt.Sprintf("%d/%d %s", row.Points, row.Maximum, r.Say(words.Sum)))
	}
	t.heading(res.Firm)
	for _, flip := range res.Flips {
		t.line("- ", flip)
	}
	if h := res.Advice.Headline; h != nil {
		for _, id := range h.Schemes {
			if err := r.briefText(t, res.Verdict(id)); err != nil {
				return err
			}
		}
	}
	if len(res.Beside) > 0 {
		t.heading(r.Say(words.Beside))
		for _, id := range res.Beside {
			s, err := r.Catalogue.Scheme(id)
			if err != nil {
				return err
			}
			t.line("- ", r.SchemeAndTitle(s))
		}
	}
	t.put("")
	t.put(r.Say(words.Code, "code", res.Code))
	return t.err
}

// briefText writes what a recommended scheme is, its verdict, duties and steps.
func (r Reader) briefText(t *text, v schemes.Verdict) error {
	s, err := r.Catalogue.Scheme(v.Scheme)
	if err != nil {
		return err
	}
	d := r.Leaflet(s, v)
	t.heading(d.Name)
	t.line("", d.Summary)
	if d.Standing.Word != "" {
		t.line("", d.Standing.Word)
		t.items(unsourced(d.Standing.Reasons), false)
	}
	for _, p := range d.Parts {
		if p.Heading == r.Say(r.Words.Leaflet.Duties) || p.Heading == r.Say(r.Words.Leaflet.Do) {
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
	t := &text{w: w}
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
	t := &text{w: w}
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
