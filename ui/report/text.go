package report

import (
	"fmt"
	"io"
	"strings"

	"intern-tui/quiz"
	"intern-tui/ui/text"
)

// textWidth is the number of columns of plain text: it fits a terminal and A4.
const textWidth = 78

// plainText prints blocks in so many columns; the first write error stays and stops
// the rest.
type plainText struct {
	w     io.Writer
	width int
	err   error
}

func (t *plainText) put(row string) {
	if t.err == nil {
		_, t.err = fmt.Fprintln(t.w, strings.TrimRight(row, " "))
	}
}

// hang writes s wrapped, its first row after mark, the others under it.
func (t *plainText) hang(mark, s string) {
	for _, row := range text.Hang(mark, s, t.width) {
		t.put(row)
	}
}

func (t *plainText) say(s string) {
	if s != "" {
		t.hang("", s)
	}
}

func (t *plainText) heading(s string) {
	if s != "" {
		t.put("")
		t.hang("", s)
	}
}

func (t *plainText) block(b Block) {
	switch b := b.(type) {
	case Paragraph:
		mark := ""
		if b.Role == Warning {
			mark = "! "
		}
		t.hang(mark, cited(b.Text, b.Doubt, b.Whom, b.Source))
	case List:
		t.heading(b.Heading)
		for i, item := range b.Items {
			mark := "- "
			if b.Numbered {
				mark = fmt.Sprintf("%2d. ", i+1)
			}
			t.hang(mark, cited(item.Text, item.Doubt, item.Whom, item.Source))
			for _, note := range item.Notes {
				indent := strings.Repeat(" ", len(mark)+2)
				if address().MatchString(note) && !strings.Contains(note, " ") {
					t.put(indent + note) // one row: it can be clicked and copied
					continue
				}
				t.hang(indent, note)
			}
		}
	case Card:
		t.card(b)
	case Checklist:
		mark := 0
		for _, c := range b {
			mark = max(mark, text.Width(c.Word))
		}
		for _, c := range b {
			t.hang(text.Right(c.Word, mark)+"  ", cited(c.Text, c.Doubt, c.Whom, c.Source))
		}
	case Money:
		t.money(b)
	case Steps:
		for i, d := range b {
			if d.When != "" && (i == 0 || d.When != b[i-1].When) {
				t.hang("", d.When)
			}
			t.hang(fmt.Sprintf("%2d. ", i+1), cited(d.with(), d.Doubt, d.Whom, d.Source))
		}
	case Ranking:
		t.ranking(b)
	}
}

// card writes facts, their labels in a column of their own where there is room.
func (t *plainText) card(c Card) {
	label := 0
	for _, f := range c {
		label = max(label, text.Width(f.Label)+2)
	}
	for _, f := range c {
		value := cited(f.Value, f.Doubt, f.Whom, 0)
		if t.width < 2*label+10 {
			t.put(f.Label)
			t.hang("  ", value)
			continue
		}
		t.hang(text.Pad(f.Label, label), value)
	}
}

// money writes payers, amounts and what they are for in columns, or each row in a
// sentence where the columns would be too narrow.
func (t *plainText) money(m Money) {
	payer, amount := m.columns()
	for _, p := range m.all() {
		if t.width < payer+amount+24 {
			t.hang("- ", strings.TrimSpace(p.Payer+" "+strings.TrimSpace(p.sum()+" "+cited(p.Text, p.Doubt, p.Whom, p.Source))))
			continue
		}
		t.hang(text.Pad(p.Payer, payer)+"  "+text.Right(p.sum(), amount)+"  ", cited(p.Text, p.Doubt, p.Whom, p.Source))
	}
	t.say(m.Tax)
	if len(m.Notes) > 0 {
		t.put("")
		t.block(List{Items: m.Notes})
	}
}

// columns are how wide the payers and the amounts are.
func (m Money) columns() (payer, amount int) {
	for _, p := range m.all() {
		payer, amount = max(payer, text.Width(p.Payer)), max(amount, text.Width(p.sum()))
	}
	return payer, amount
}

// sum is the amount with its bound, or the words in its place.
func (p Pay) sum() string {
	if p.Amount == "" {
		return p.Words
	}
	return strings.TrimSpace(p.Bound + " " + p.Amount)
}

// with is a step that ends with who does it, in brackets before the full stop.
func (d Do) with() string {
	if d.Party == "" {
		return d.Text
	}
	text, stops := strings.CutSuffix(d.Text, ".")
	text += " (" + d.Party + ")"
	if stops {
		text += "."
	}
	return text
}

// cited is a text with the sign of doubt, whom to ask where the foot does not name them,
// and the number of its source.
func cited(s string, doubt bool, whom string, source int) string {
	if doubt {
		s += "\u00a0~"
		if whom != "" {
			s += "\u00a0" + whom
		}
	}
	if source > 0 {
		s += fmt.Sprintf("\u00a0[%d]", source)
	}
	return s
}

// document writes the head of a document and its parts. What the sign of doubt stands for
// is said once, after the first part.
func (t *plainText) document(d Document) {
	title := d.Line
	if title == "" {
		title = d.Name
	}
	t.say(title)
	t.say(d.Summary)
	for i, p := range d.Parts {
		if p.Kind == AtAGlance || p.Heading == "" {
			t.put("")
		} else {
			t.heading(p.Heading)
		}
		for j, b := range p.Blocks {
			if name, ok := b.(Paragraph); ok && name.Role == Strong && j > 0 {
				t.put("")
			}
			t.block(b)
		}
		if i == 0 && d.Foot != "" {
			t.put("")
			t.say(d.Foot)
		}
	}
}

// Text writes a document as plain text.
func (d Document) Text(w io.Writer) error {
	t := &plainText{w: w, width: textWidth}
	t.document(d)
	return t.err
}

// ResultText writes a result as plain text.
func (r Reader) ResultText(w io.Writer, a quiz.Answers, res Result) error {
	return r.Match(a, res).Text(w)
}

// ranking is a section a row, and below it by what the law closes it.
func (t *plainText) ranking(rows Ranking) {
	name := 0
	for _, row := range rows {
		name = max(name, text.Width(row.Name)+2)
	}
	for _, row := range rows {
		points := fmt.Sprintf("%d/%d", row.Points, row.Maximum)
		if t.width < name+24 {
			lines := text.Wrap(row.Section.String()+" "+row.Name, t.width-8)
			for i, line := range lines {
				if i == len(lines)-1 {
					line = text.Pad(line, t.width-len(points)) + points
				}
				t.put(line)
			}
		} else {
			t.put(fmt.Sprintf("%s  %s%5s  %s", row.Section, text.Pad(row.Name, name), points, row.Word))
		}
		if row.Closed != "" {
			t.hang("   ", row.Closed)
		}
	}
}

// Text writes a comparison: schemes side by side, each fact's label before them or, where
// that leaves too little room, above.
func (c Comparison) Text(w io.Writer) error {
	t := &plainText{w: w, width: textWidth}
	label := 0
	for _, row := range c.Rows {
		label = max(label, text.Width(row.Label)+2)
	}
	column := (t.width - label) / len(c.Columns)
	above := column < narrowest
	if above {
		label, column = 2, (t.width-2)/len(c.Columns)
	}
	side := func(first string, cells []string) {
		columns, widths := [][]string{{first}}, []int{label}
		for _, cell := range cells {
			columns, widths = append(columns, text.Wrap(cell, column-2)), append(widths, column)
		}
		for _, row := range text.Beside(columns, widths) {
			t.put(row)
		}
	}
	side("", c.Columns)
	for _, row := range c.Rows {
		cells := each(row.Cells, func(f Fact) string { return cited(f.Value, f.Doubt, f.Whom, 0) })
		t.put("")
		if first := row.Label; above {
			t.say(first)
			side("", cells)
		} else {
			side(first, cells)
		}
	}
	t.put("")
	t.say(c.Note)
	return t.err
}

// narrowest is the least width of a column that reads well.
const narrowest = 27

// QuizText writes the sections with their statements and points.
func (r Reader) QuizText(w io.Writer) error {
	t := &plainText{w: w, width: textWidth}
	t.put(r.Say(r.Words.List.Quiz, "revision", r.Quiz.Revision))
	for _, s := range r.Quiz.Sections {
		t.heading(fmt.Sprintf("%s  %s (%d)", s.ID, r.Say(s.Name), s.Maximum))
		for _, statement := range s.Statements {
			t.hang(fmt.Sprintf("%s +%d  ", statement.ID, statement.Points), r.Say(statement.Text))
		}
	}
	return t.err
}
