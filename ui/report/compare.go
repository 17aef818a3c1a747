package report

import (
	"fmt"
	"io"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"intern-tui/assets"
	"intern-tui/schemes"
)

// Comparison is two or three schemes side by side, ready to be drawn.
type Comparison struct {
	Title   string
	Columns []string // the schemes' names
	Rows    []Aspect
	Sources string // where more stands
}

// Aspect is one row of a comparison.
type Aspect struct {
	Label string
	Cells []Cell // one for each column
}

// Cell is what one scheme says of an aspect. The verdict's cell has an outcome, its
// word as text, and the first reason.
type Cell struct {
	Text    string
	Named   string // the same with the scheme's name before it, for a line of its own
	Reason  string
	Outcome *schemes.Outcome
}

// MaxCompared is how many schemes can stand side by side.
const MaxCompared = 3

// Compare sets schemes side by side, each with the verdict on it.
func (r Reader) Compare(list []*schemes.Scheme, verdicts []schemes.Verdict) Comparison {
	w := r.Words.Compare
	c := Comparison{
		Title: r.Say(w.Title), Sources: r.Say(w.Sources),
		Columns: each(list, func(s *schemes.Scheme) string { return r.Say(s.Name) }),
	}
	row := func(label assets.Text, cell func(i int, s *schemes.Scheme) Cell) {
		a := Aspect{Label: r.Say(label)}
		for i, s := range list {
			said := cell(i, s)
			said.Named = r.Say(r.Words.Result.Meaning, "name", c.Columns[i], "title", said.Text)
			a.Cells = append(a.Cells, said)
		}
		c.Rows = append(c.Rows, a)
	}
	phrase := func(label assets.Text, of func(schemes.Glance) schemes.Phrase) {
		row(label, func(_ int, s *schemes.Scheme) Cell { return Cell{Text: r.phrase(of(s.Glance))} })
	}
	row(w.May, func(i int, s *schemes.Scheme) Cell { return r.mayCell(s, verdicts[i]) })
	row(w.Pay, func(_ int, s *schemes.Scheme) Cell { return Cell{Text: r.Month(*s).Short} })
	phrase(w.Length, func(g schemes.Glance) schemes.Phrase { return g.Length })
	phrase(w.Signs, func(g schemes.Glance) schemes.Phrase { return g.Signs })
	phrase(w.Approves, func(g schemes.Glance) schemes.Phrase { return g.Approves })
	phrase(w.Job, func(g schemes.Glance) schemes.Phrase { return g.Job })
	phrase(w.Benefits, func(g schemes.Glance) schemes.Phrase { return g.Benefits })
	return c
}

// mayCell is a verdict's word and its first reason; of many open conditions it gives
// the number. Remote work has no verdict: it says what it is.
func (r Reader) mayCell(s *schemes.Scheme, v schemes.Verdict) Cell {
	if s.ID == schemes.Remote {
		return Cell{Text: r.Say(s.Title)}
	}
	c := Cell{Text: r.Outcome(v), Outcome: &v.Outcome}
	switch n := len(v.Reasons); {
	case n == 0:
	case tooMany(v):
		c.Reason = r.Say(r.Words.Compare.Open, "n", r.Language.Number(n))
	default:
		c.Reason = firstSentence(r.Reason(v, v.Reasons[0]))
	}
	return c
}

// phrase is a fact in a few words, and whom to confirm it with.
func (r Reader) phrase(p schemes.Phrase) string {
	switch {
	case p.Text.IsZero():
		return r.notKnown(p.Confirm.ID)
	case p.Confirm.ID != "":
		return r.Say(p.Text) + ". " + r.Say(r.Words.Leaflet.Confirm, "organisation", r.Name(p.Confirm.ID))
	}
	return r.Say(p.Text)
}

// notKnown says so, and whom to ask where that can be said.
func (r Reader) notKnown(organisation string) string {
	if organisation == "" {
		return r.Spelled(r.Unknown)
	}
	return r.Say(r.Words.Compare.Unknown, "organisation", r.Name(organisation))
}

// firstSentence is a text up to the end of its first sentence.
func firstSentence(s string) string {
	if first, _, more := strings.Cut(s, ". "); more {
		return first + "."
	}
	return s
}

// narrowest is the least width of a column that reads well: room for a mark before
// the text and a space after it, and for the longest words of the leaflets.
const narrowest = 27

// Grid shares out a width among the labels and the columns; false where a table
// would be too narrow, and each scheme should have a line of its own instead.
func (c Comparison) Grid(width int) (label, column int, ok bool) {
	for _, row := range c.Rows {
		label = max(label, ansi.StringWidth(row.Label))
	}
	column = (width - label) / len(c.Columns)
	return label, column, column >= narrowest
}

// Beside sets blocks of lines side by side, each in its width.
func Beside(blocks [][]string, widths []int) (lines []string) {
	for i := 0; ; i++ {
		line, more := "", false
		for n, block := range blocks {
			cell := ""
			if i < len(block) {
				cell, more = block[i], true
			}
			line += pad(cell, widths[n])
		}
		if !more {
			return lines
		}
		lines = append(lines, strings.TrimRight(line, " "))
	}
}

// Text writes a comparison as a table or, where its columns would be too narrow,
// one aspect below the other.
func (c Comparison) Text(w io.Writer) error {
	t := &text{w: w, width: textWidth}
	if label, column, ok := c.Grid(t.width); ok {
		t.beside(c.Columns, "", label, column)
		for _, row := range c.Rows {
			t.put("")
			t.beside(each(row.Cells, func(c Cell) string { return c.with(c.Text) }), row.Label, label, column)
		}
	} else {
		t.line("", strings.Join(c.Columns, ", "))
		for _, row := range c.Rows {
			t.heading(row.Label)
			for _, cell := range row.Cells {
				t.line("- ", cell.with(cell.Named))
			}
		}
	}
	t.put("")
	t.line("", c.Sources)
	return t.err
}

// beside writes a row of a table: its label, and texts in columns.
func (t *text) beside(texts []string, heading string, label, column int) {
	blocks, widths := [][]string{{heading}}, []int{label}
	for _, s := range texts {
		block := strings.Split(Wrap(s, column-2), "\n")
		blocks = append(blocks, each(block, func(row string) string { return "  " + row }))
		widths = append(widths, column)
	}
	for _, row := range Beside(blocks, widths) {
		t.put(row)
	}
}

// Markdown writes a comparison as a table.
func (c Comparison) Markdown(w io.Writer) error {
	m := &markdown{w: w}
	m.title(c.Title)
	lines := []string{cells("", c.Columns), "|" + strings.Repeat(" --- |", len(c.Columns)+1)}
	for _, row := range c.Rows {
		lines = append(lines, cells(row.Label, each(row.Cells, func(c Cell) string { return c.with(c.Text) })))
	}
	m.block(lines...)
	m.say(c.Sources)
	return m.err
}

// cells is a row of a table in Markdown.
func cells(label string, texts []string) string {
	return fmt.Sprintf("| %s | %s |", marked(label), strings.Join(each(texts, marked), " | "))
}

// with is a text of the cell and the reason after it.
func (c Cell) with(text string) string {
	if c.Reason == "" {
		return text
	}
	return text + ". " + c.Reason
}
