package wizard

import (
	"slices"
	"strconv"

	"intern-tui/schemes"
	"intern-tui/ui/report"
	"intern-tui/ui/stage"
	"intern-tui/ui/text"
)

// compare sets two or three schemes side by side. The arrows change the last of
// them.
type compare struct {
	*App
	ids  []string
	next []string // the schemes to take as third, best first
}

// compare takes two schemes: of these the first, beside it the next of them, or
// the best match, or what comes next in the ranking. Remote work, which is no
// scheme, is taken only where it alone is meant.
func (a *App) compare(ids []string) stage.Screen {
	res := a.read()
	if len(ids) > 1 {
		ids = slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return id == schemes.Remote })
	}
	if h := res.Advice.Headline; h != nil {
		ids = slices.Concat(ids, h.Schemes)
	}
	for _, section := range res.Advice.Order {
		for _, ref := range a.quiz.Sections[section].Schemes {
			ids = append(ids, ref.ID)
		}
	}
	c := &compare{App: a}
	for i, id := range ids {
		if !slices.Contains(c.next, id) && (i == 0 || id != schemes.Remote) {
			c.next = append(c.next, id)
		}
	}
	c.ids = slices.Clone(c.next[:2])
	return c
}

// Reading is for the stage.
func (c *compare) Reading() {}

// Draw shows each fact under its label, the schemes in columns: with the labels in a
// column of their own where that leaves room, else above each row, and where even so
// there is none, the schemes below each other.
func (c *compare) Draw(p *stage.Page) {
	r, t, w := c.reader(), p.Theme, c.words.Compare
	p.Broad()
	var list []*schemes.Scheme
	var verdicts []schemes.Verdict
	for _, id := range c.ids {
		list = append(list, c.scheme(id))
		verdicts = append(verdicts, c.verdict(id))
	}
	table := r.Compare(list, verdicts, c.Profile)
	p.TitleRule(t.Strong.Render(table.Title), t.Muted.Render(c.say(c.words.Leaflet.Part, "n", strconv.Itoa(len(list)), "total", strconv.Itoa(len(schemes.IDs())))), "═", p.Total, t.Ticked)

	label := 0
	for _, row := range table.Rows {
		label = max(label, text.Width(row.Label)+2)
	}
	column := (p.Width - label) / len(list)
	if column < 27 {
		label, column = 0, p.Width/len(list)
	}
	if column < 22 {
		c.folded(p, table)
	} else {
		c.columns(p, table, list, label, column)
	}
	p.Foot(t.Muted, table.Foot)

	last, what := len(c.ids)-1, w.Add
	if len(c.ids) == report.MaxCompared {
		what = w.Remove
	}
	p.Key("enter", c.say(c.words.Key.Open), to(func() stage.Screen { return c.leaflet(c.ids[last]) }))
	p.Key("left", c.say(w.Other), func() stage.Move { c.ids[last] = c.beyond(c.ids[last], -1); return stage.Move{} })
	p.Quiet("right", "", func() stage.Move { c.ids[last] = c.beyond(c.ids[last], 1); return stage.Move{} })
	p.Key("space", c.say(what), func() stage.Move { c.toggle(); return stage.Move{} })
	p.Back()
}

// columns draws the schemes beside each other.
func (c *compare) columns(p *stage.Page, table report.Comparison, list []*schemes.Scheme, label, column int) {
	t := p.Theme
	widths := append([]int{label}, slices.Repeat([]int{column}, len(list))...)
	head := [][]string{nil}
	for i, name := range table.Columns {
		head = append(head, c.name(p, i, name, column-1))
	}
	p.Top(text.Beside(head, widths)...)
	for i, row := range table.Rows {
		p.RoomyGapIf(i > 0 && label > 0)
		if label == 0 {
			p.Rows(t.Muted.Render(row.Label))
		}
		blocks := [][]string{{t.Muted.Render(row.Label)}}
		if label == 0 {
			blocks[0] = nil
		}
		for _, f := range row.Cells {
			blocks = append(blocks, text.Hang("  ", doubted(t, valued(t, f), f.Doubt, f.Whom), column-2))
		}
		if i == 0 {
			for n, bar := range c.bars(p, list, column-4) {
				blocks[n+1] = append(blocks[n+1], "  "+bar)
			}
		}
		p.Rows(text.Beside(blocks, widths)...)
	}
}

// bars are the months in proportion: what is sure, and what is at most.
func (c *compare) bars(p *stage.Page, list []*schemes.Scheme, width int) (bars []string) {
	sure, most := c.reader().Months(list)
	greatest := slices.Max(most)
	if greatest == 0 {
		return nil
	}
	width = min(width, 28)
	for i := range list {
		full, all := sure[i]*width/greatest, most[i]*width/greatest
		bars = append(bars, p.Theme.Ticked.Render(text.Repeat("■", full))+p.Theme.Muted.Render(text.Repeat("▬", all-full)+text.Repeat("·", width-all)))
	}
	return bars
}

// folded draws each fact as a heading, in which every scheme is named.
func (c *compare) folded(p *stage.Page, table report.Comparison) {
	t := p.Theme
	var names []string
	for i, name := range table.Columns {
		names = append(names, c.name(p, i, name, p.Width)[0])
	}
	p.Top(text.Flow(names, " ", p.Width)...)
	for _, row := range table.Rows {
		p.Text(t.Strong, row.Label)
		for i, f := range row.Cells {
			if f.Value != "" {
				said := c.say(c.words.Result.Meaning, "name", t.Muted.Render(table.Columns[i]), "title", valued(t, f))
				p.Rows(text.Hang("  ", doubted(t, said, f.Doubt, f.Whom), p.Width)...)
			}
		}
	}
}

// name is a column's head: ">" before the one that the arrows change.
func (c *compare) name(p *stage.Page, i int, name string, width int) []string {
	if i == len(c.ids)-1 {
		return stage.Painted(p.Theme.Accent, "> ", name, width)
	}
	return stage.Painted(p.Theme.Strong, "  ", name, width)
}

// toggle adds a third scheme, or takes it away.
func (c *compare) toggle() {
	if len(c.ids) == report.MaxCompared {
		c.ids = c.ids[:len(c.ids)-1]
		return
	}
	third := slices.IndexFunc(c.next, func(id string) bool { return !slices.Contains(c.ids, id) })
	c.ids = append(c.ids, c.next[third])
}

// beyond is the nearest scheme on one side of another that is not shown yet, round
// and round.
func (c *compare) beyond(id string, by int) string {
	all := schemes.IDs()
	at := slices.Index(all, id)
	for {
		at = (at + by + len(all)) % len(all)
		if !slices.Contains(c.ids, all[at]) {
			return all[at]
		}
	}
}
