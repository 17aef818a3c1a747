package wizard

import (
	"slices"

	"charm.land/lipgloss/v2"

	"intern-tui/schemes"
	"intern-tui/ui/report"
)

// compare sets two or three schemes side by side. The arrows change the last of
// them; where the columns would be too narrow, each aspect is a block of lines.
type compare struct {
	ids  []string
	next []string // the schemes to take as third, best first
}

// broad keeps the columns that other screens leave to an aside.
func (c *compare) broad() {}

// compareBinding opens schemes beside each other, see [newCompare]. Without a sign
// the footer does not show it.
func compareBinding(s *shared, sign string, ids []string) []binding {
	return []binding{{[]string{"s"}, sign, s.words.Compare.Key, func() move { return move{to: newCompare(s, ids)} }}}
}

// newCompare takes two schemes: of these the first, beside it the next of them, or
// the best match, or what comes next in the ranking. Remote work, which is no
// scheme, is taken only where it alone is meant.
func newCompare(s *shared, ids []string) *compare {
	res := s.reader().Result(s.answers, s.profile)
	if len(ids) > 1 {
		ids = slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return id == schemes.Remote })
	}
	if h := res.Advice.Headline; h != nil {
		ids = slices.Concat(ids, h.Schemes)
	}
	for _, section := range res.Advice.Order {
		for _, ref := range s.quiz.Sections[section].Schemes {
			ids = append(ids, ref.ID)
		}
	}
	c := &compare{}
	for i, id := range ids {
		if !slices.Contains(c.next, id) && (i == 0 || id != schemes.Remote) {
			c.next = append(c.next, id)
		}
	}
	c.ids = slices.Clone(c.next[:2])
	return c
}

// read is the comparison for these answers.
func (c *compare) read(s *shared) report.Comparison {
	r := s.reader()
	var list []*schemes.Scheme
	var verdicts []schemes.Verdict
	for _, id := range c.ids {
		if scheme, err := r.Catalogue.Scheme(id); err == nil {
			list = append(list, scheme)
			verdicts = append(verdicts, s.verdict(id))
		}
	}
	return r.Compare(list, verdicts)
}

func (c *compare) page(s *shared, l layout) page {
	t := c.read(s)
	p := s.titled(s.theme.accent.Render(t.Title), l)
	s.notify(&p, l)
	label, column, ok := t.Grid(l.width)
	if !ok {
		p.folded(s, t, l)
		return p
	}
	widths := append([]int{label}, slices.Repeat([]int{column}, len(t.Columns))...)
	head := [][]string{nil}
	for i, name := range t.Columns {
		style, mark := s.column(i, t)
		head = append(head, painted(style, mark, name, column-1))
	}
	p.top = append(p.top, report.Beside(head, widths)...)
	for _, row := range t.Rows {
		p.gap(l)
		blocks := [][]string{{s.theme.strong.Render(row.Label)}}
		for _, cell := range row.Cells {
			blocks = append(blocks, s.cell(cell, cell.Text, "  ", column-1))
		}
		p.body = append(p.body, report.Beside(blocks, widths)...)
	}
	p.gap(l)
	p.text(s.theme.muted.Render, t.Sources, l)
	return p
}

// folded draws each aspect as a block, in which every scheme is named.
func (p *page) folded(s *shared, t report.Comparison, l layout) {
	var names []string
	for i, name := range t.Columns {
		style, mark := s.column(i, t)
		names = append(names, style.Render(mark+name))
	}
	p.top = append(p.top, flow(names, "   ", l.width)...)
	for _, row := range t.Rows {
		p.gap(l)
		p.text(s.theme.strong.Render, row.Label, l)
		for _, cell := range row.Cells {
			p.body = append(p.body, s.cell(cell, cell.Named, "- ", l.width)...)
		}
	}
	p.gap(l)
	p.text(s.theme.muted.Render, t.Sources, l)
}

// column is how a scheme's name is shown: the last has the mark, for the arrows
// change it.
func (s *shared) column(i int, t report.Comparison) (lipgloss.Style, string) {
	if i == len(t.Columns)-1 {
		return s.theme.accent, "> "
	}
	return s.theme.strong, "  "
}

// cell is a text of a cell after a mark, and its reason below it.
func (s *shared) cell(c report.Cell, text, mark string, width int) []string {
	style := s.theme.plain
	if c.Outcome != nil {
		style = s.outcome(*c.Outcome)
	}
	lines := painted(style, mark, text, width)
	if c.Reason != "" {
		lines = append(lines, painted(s.theme.plain, "  ", c.Reason, width)...)
	}
	return lines
}

func (c *compare) bindings(s *shared) []binding {
	w, k := s.words.Compare, s.words.Key
	last := len(c.ids) - 1
	what := w.Add
	if len(c.ids) == report.MaxCompared {
		what = w.Remove
	}
	return append(scrolling(s),
		binding{[]string{"left"}, s.say(w.Arrows), w.Other, func() move { c.ids[last] = c.beyond(c.ids[last], -1); return move{} }},
		binding{[]string{"right"}, "", w.Other, func() move { c.ids[last] = c.beyond(c.ids[last], 1); return move{} }},
		binding{[]string{"space"}, s.say(k.Space), what, func() move { c.toggle(); return move{} }},
		binding{[]string{"enter"}, s.say(k.Enter), k.Open, func() move { return move{to: &leaflet{leaves{ids: slices.Clone(c.ids[last:])}}} }},
		binding{[]string{"esc", "backspace"}, s.say(k.Escape), k.Back, func() move { return move{back: 1} }},
	)
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
