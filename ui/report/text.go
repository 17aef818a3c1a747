package report

import (
	"fmt"
	"io"
	"strings"

	"intern-tui/quiz"
	"intern-tui/schemes"
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
		t.hang(mark, b.Text)
	case List:
		t.heading(b.Heading)
		for i, item := range b.Items {
			mark := "- "
			if b.Numbered {
				mark = fmt.Sprintf("%2d. ", i+1)
			}
			t.hang(mark, cited(item.Text, item.Doubt, item.Whom, item.Source))
			for _, note := range item.Notes {
				t.hang(strings.Repeat(" ", len(mark)+2), note)
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
			t.hang(fmt.Sprintf("%2d. ", i+1), cited(dated(d), d.Doubt, d.Whom, d.Source))
		}
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
	rows := m.Rows
	if m.Total != nil {
		rows = append(rows[:len(rows):len(rows)], *m.Total)
	}
	for _, p := range rows {
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
	rows := m.Rows
	if m.Total != nil {
		rows = append(rows[:len(rows):len(rows)], *m.Total)
	}
	for _, p := range rows {
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

// dated is a step that begins with its day, and ends with who does it.
func dated(d Do) string {
	s := d.Text
	if d.When != "" {
		s = d.When + ": " + s
	}
	if d.Party != "" {
		s += " (" + d.Party + ")"
	}
	return s
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

// document writes the head of a document and its parts.
func (t *plainText) document(d Document) {
	title := d.Line
	if title == "" {
		title = d.Name
	}
	t.say(title)
	t.say(d.Summary)
	for i, p := range d.Parts {
		if i > 0 || p.Kind != AtAGlance {
			t.heading(p.Heading)
		} else {
			t.put("")
		}
		for _, b := range p.Blocks {
			t.block(b)
		}
		if i == 0 && p.Kind == AtAGlance && d.Foot != "" {
			t.put("")
			t.say(d.Foot)
		}
	}
	if len(d.Parts) > 0 && d.Parts[0].Kind != AtAGlance && d.Foot != "" {
		t.put("")
		t.say(d.Foot)
	}
}

// Text writes a document as plain text.
func (d Document) Text(w io.Writer) error {
	t := &plainText{w: w, width: textWidth}
	t.document(d)
	return t.err
}

// ResultText writes a result: what is recommended and its card first, then the ranking
// and how close it was.
func (r Reader) ResultText(w io.Writer, a quiz.Answers, res Result) error {
	t := &plainText{w: w, width: textWidth}
	if a == 0 {
		r.empty(t)
		return t.err
	}
	r.top(t, res)
	t.put("")
	r.ranking(t, res)
	t.put("")
	t.say(res.Firm)
	t.say(r.Say(r.Words.Result.Further, "scheme", r.Foremost(res), "code", res.Code))
	return t.err
}

// top is the best match with its card.
func (r Reader) top(t *plainText, res Result) {
	t.say(res.Headline)
	if s, card, ok := r.Pick(res); ok {
		if res.Meaning != "" {
			t.say(res.Meaning)
		}
		t.put("")
		if len(res.recommended()) > 1 {
			t.say(r.Say(s.Name))
		}
		t.card(card)
		if doubtful(card) {
			t.say(r.foot(res.Verdict(s.ID).Contact))
		}
	}
	notes := append(res.Notes[:len(res.Notes):len(res.Notes)], res.Tie)
	for _, note := range append(notes, res.Asks...) {
		if note != "" {
			t.put("")
			t.say(note)
		}
	}
}

// doubtful tells whether a card has a fact to be confirmed.
func doubtful(c Card) bool {
	for _, f := range c {
		if f.Doubt && f.Whom == "" {
			return true
		}
	}
	return false
}

// ranking is the sections with their points and what the law says of them.
func (r Reader) ranking(t *plainText, res Result) {
	for _, row := range res.Rows {
		t.put(fmt.Sprintf("%s  %s  %2d/%d  %s", row.Section, text.Pad(row.Name, 38), row.Points, row.Maximum, row.Word))
		if row.Closed != "" {
			t.hang("   ", row.Closed)
		}
	}
}

// empty writes what stands in place of a result without a tick: three questions,
// each with the schemes it leads to.
func (r Reader) empty(t *plainText) {
	t.say(r.Say(r.Words.Empty.Title))
	t.say(r.Say(r.Words.Empty.Text))
	for _, d := range r.Quiz.Doors {
		var names []string
		for _, s := range d.Schemes {
			names = append(names, r.Scheme(s.ID))
		}
		t.hang("- ", r.Say(d.Question)+" "+strings.Join(names, ", "))
	}
}

// Text writes a comparison: each fact as a heading, and under it the schemes.
func (c Comparison) Text(w io.Writer) error {
	t := &plainText{w: w, width: textWidth}
	t.say(strings.Join(c.Columns, ", "))
	name := 0
	for _, column := range c.Columns {
		name = max(name, text.Width(column)+2)
	}
	for _, row := range c.Rows {
		t.heading(row.Label)
		for i, f := range row.Cells {
			if f.Value != "" {
				t.hang("  "+text.Pad(c.Columns[i], name), cited(f.Value, f.Doubt, f.Whom, 0))
			}
		}
	}
	t.put("")
	t.say(c.Foot)
	return t.err
}

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

// ListText writes all schemes, each with what it is and what it pays, and what is the
// same for all of them.
func (r Reader) ListText(w io.Writer) error {
	t := &plainText{w: w, width: textWidth}
	t.put(r.Say(r.Words.List.Title))
	for _, s := range r.Schemes {
		t.heading(s.ID + ": " + r.SchemeAndTitle(s))
		t.say(r.Say(s.Summary))
		t.card(Card{r.youGet(s)})
	}
	t.put("")
	t.document(r.Common())
	return t.err
}

// verdictOf is what is known of a scheme about nobody in particular.
func (r Reader) verdictOf(s *schemes.Scheme) schemes.Verdict {
	return r.Catalogue.Verdict(s.ID, schemes.Profile{}, r.At)
}
