package wizard

import (
	"strconv"
	"strings"

	"intern-tui/ui/report"
	"intern-tui/ui/stage"
	"intern-tui/ui/text"
)

// handout is a document to read, with nothing to choose.
type handout struct {
	*App
	of func(report.Reader) report.Document
}

// Reading is for the stage.
func (c *handout) Reading() {}

// Draw shows it.
func (c *handout) Draw(p *stage.Page) {
	d := c.of(c.reader())
	p.Title(p.Theme.Strong.Render(d.Name), "")
	document(p, d)
	p.Back()
}

// handout opens one.
func (a *App) handout(of func(report.Reader) report.Document) func() stage.Move {
	return func() stage.Move { return stage.Move{To: &handout{a, of}} }
}

// document draws the parts of a document below each other.
func document(p *stage.Page, d report.Document) {
	p.Text(p.Theme.Plain, d.Summary)
	for _, part := range d.Parts {
		p.Gap()
		p.Text(p.Theme.Strong, part.Heading)
		for _, b := range part.Blocks {
			block(p, b)
		}
	}
}

// block draws what needs nothing but the page.
func block(p *stage.Page, b report.Block) {
	t := p.Theme
	switch b := b.(type) {
	case report.Paragraph:
		switch b.Role {
		case report.Warning:
			p.Gap()
			p.Hang(t.Plain, t.Warn.Render("!")+" ", b.Text)
		case report.Strong:
			p.Text(t.Strong, b.Text)
		case report.Muted:
			p.Text(t.Muted, b.Text)
		default:
			p.Text(t.Plain, b.Text)
		}
	case report.List:
		if b.Heading != "" {
			p.Gap()
			p.Text(t.Strong, b.Heading)
		}
		for i, item := range b.Items {
			mark := "- "
			if b.Numbered {
				mark = text.Right(strconv.Itoa(i+1), 2) + ". "
			}
			sourced(p, mark, doubted(t, item.Text, item.Doubt, item.Whom), item.Source)
			for _, note := range item.Notes {
				p.Hang(t.Muted, text.Repeat(" ", len(mark)), note)
			}
		}
	case report.Money:
		money(p, b)
	}
}

// sourced adds a text after a mark, the number of its source muted in a column of its own.
func sourced(p *stage.Page, mark, s string, source int) {
	column := 5
	if p.Short || source == 0 {
		column = 0
	}
	rows := text.Hang(mark, s, p.Width-column)
	if column > 0 {
		rows[0] = text.Spread(rows[0], p.Theme.Muted.Render("["+strconv.Itoa(source)+"]"), p.Width)
	}
	p.Rows(rows...)
}

// money draws payers, amounts and what they are for in columns; the largest amounts in
// letters to be read from afar.
func money(p *stage.Page, m report.Money) {
	t := p.Theme
	enlarge(p, m)
	rows := m.Rows
	if m.Total != nil {
		rows = append(rows[:len(rows):len(rows)], *m.Total)
	}
	payer, amount := 0, 0
	for _, row := range rows {
		payer, amount = max(payer, text.Width(row.Payer)), max(amount, text.Width(sum(row)))
	}
	payer, amount = min(payer, 22), min(amount, 26)
	for i, row := range rows {
		if m.Total != nil && i == len(rows)-1 {
			p.Rows(t.Muted.Render(text.Repeat("─", min(p.Width, payer+amount+2))))
		}
		value := sum(row)
		if row.Amount != "" {
			value = strings.TrimSpace(row.Bound + " " + t.Strong.Render(row.Amount))
		}
		about := doubted(t, row.Text, row.Doubt, row.Whom)
		if p.Width < payer+amount+22 { // two lines a row
			p.Rows(text.Spread(text.Cut(row.Payer, p.Width-text.Width(value)-1), value, p.Width))
			if about != "" {
				p.Rows(text.Hang("  ", about, p.Width)...)
			}
			continue
		}
		sourced(p, text.Pad(text.Cut(row.Payer, payer), payer)+"  "+text.Right(value, amount)+"   ", about, row.Source)
	}
	p.Text(t.Muted, m.Tax)
	if len(m.Notes) > 0 {
		p.Gap()
		for _, note := range m.Notes {
			sourced(p, "", doubted(t, note.Text, note.Doubt, note.Whom), note.Source)
		}
	}
}

// sum is an amount with its bound, or the words in its place.
func sum(row report.Pay) string {
	if row.Amount == "" {
		return row.Words
	}
	return strings.TrimSpace(row.Bound + " " + row.Amount)
}

// enlarge draws the exact amount of a full month, and one that is at most added to it.
func enlarge(p *stage.Page, m report.Money) {
	if !p.Large || !p.Roomy {
		return
	}
	t := p.Theme
	for _, row := range m.Rows {
		if !row.Main || row.Cents == 0 {
			continue
		}
		rows, ok := stage.Large(row.Alone, p.Width)
		if !ok {
			return
		}
		for _, line := range rows {
			p.Rows(t.Accent.Render(line))
		}
		p.Text(t.Muted, strings.TrimSpace(row.Bound+" ")+spaceIf(row.Bound)+row.Payer+", "+row.Text)
		p.Gap()
		return
	}
}

func spaceIf(s string) string {
	if s == "" {
		return ""
	}
	return " · "
}

// steps draws what to do: when, a way of squares, and what.
func steps(p *stage.Page, list report.Steps) {
	t := p.Theme
	when := 0
	for _, d := range list {
		when = max(when, text.Width(d.When))
	}
	when = min(when, p.Width/4)
	for _, d := range list {
		sign, style := "■", t.Plain
		switch {
		case d.First:
			sign, style = "◆", t.Strong
		case d.Due:
			style = t.Strong
		case d.Passed:
			style = t.Muted
		}
		at := text.Wrap(d.When, when)
		if when == 0 {
			at = []string{""}
		}
		body := text.Wrap(doubted(t, spaced(style, d.Text), d.Doubt, d.Whom), p.Width-when-5-5)
		if d.Party != "" {
			body = append(body, stage.Painted(t.Muted, "", d.Party, p.Width-when-5-5)...)
		}
		for i := range max(len(at), len(body)) {
			left, right, way := "", "", "│"
			if i < len(at) {
				left = t.Muted.Render(at[i])
			}
			if i < len(body) {
				right = body[i]
			}
			if i == 0 {
				way = sign
			}
			row := text.Pad(left, when) + "  " + t.Muted.Render(way) + "  " + right
			if i == 0 && d.Source > 0 && !p.Short {
				row = text.Spread(row, t.Muted.Render("["+strconv.Itoa(d.Source)+"]"), p.Width)
			}
			p.Rows(row)
		}
	}
}
