package wizard

import (
	"io"
	"strconv"

	"github.com/charmbracelet/x/ansi"

	"intern-tui/quiz"
	"intern-tui/ui/report"
)

// result is the ranking with its reasons. The cursor goes through the five
// sections and then through what stands beside the quiz.
type result struct{ cursor int }

// newResult starts on the best match.
func newResult(s *shared) *result {
	c := &result{}
	for i, row := range c.read(s).Rows {
		if row.Lit {
			c.cursor = i
			break
		}
	}
	return c
}

// read is the result of the answers as they are now.
func (c *result) read(s *shared) report.Result {
	return s.reader().Result(s.answers, s.profile)
}

func (c *result) page(s *shared, l layout) page {
	res := c.read(s)
	w := s.words.Result
	p := page{top: []string{s.theme.muted.Render(s.say(w.Title))}}
	s.notify(&p, l)
	if l.roomy {
		p.top = append(p.top, s.theme.muted.Render(line(l.width)))
	}
	for _, passed := range res.Passed {
		p.text(s.theme.warn.Render, passed, l)
	}
	p.text(s.theme.accent.Render, res.Headline, l)
	for _, note := range append(append(res.Notes, res.Tie), res.Asks...) {
		p.text(s.theme.plain.Render, note, l)
	}
	p.gap(l)
	for i, row := range res.Rows {
		from := len(p.body)
		p.body = append(p.body, s.rankRow(row, i == c.cursor, l)...)
		p.targets = append(p.targets, span{from, len(p.body)})
		if i == c.cursor {
			p.focus = p.targets[i]
		}
	}
	p.gap(l)
	p.text(s.theme.strong.Render, res.Firm, l)
	for _, flip := range res.Flips {
		p.body = append(p.body, hang("- ", flip, l.width)...)
	}
	p.text(s.theme.muted.Render, s.say(w.Code, "code", res.Code), l)
	if l.aside > 0 {
		p.aside = c.why(s, res, l.aside)
	}
	if l.aside == 0 || len(p.aside) > l.rows { // beside the rest it could not be scrolled
		p.aside = nil
		p.body = append(append(p.body, ""), c.why(s, res, l.width)...)
	}
	if len(res.Beside) > 0 {
		p.body = append(p.body, "", s.theme.strong.Render(s.say(w.Beside)))
	}
	for i, id := range res.Beside {
		from := len(p.body)
		mark := "  "
		if c.cursor == 5+i {
			mark = s.theme.accent.Render(">") + " "
		}
		if scheme, err := s.reader().Catalogue.Scheme(id); err == nil {
			p.body = append(p.body, hang(mark, s.reader().SchemeAndTitle(scheme), l.width)...)
		}
		p.targets = append(p.targets, span{from, len(p.body)})
		if c.cursor == 5+i {
			p.focus = p.targets[5+i]
		}
	}
	return p
}

// text adds a wrapped paragraph; an empty one adds nothing.
func (p *page) text(render func(...string) string, s string, l layout) {
	if s == "" {
		return
	}
	for _, row := range wrap(s, l.width) {
		p.body = append(p.body, render(row))
	}
}

// gap adds an empty row unless rows are few.
func (p *page) gap(l layout) {
	if !l.short {
		p.body = append(p.body, "")
	}
}

// rankRow is a section of the ranking: in one line where there is room, else in two.
func (s *shared) rankRow(row report.Row, focus bool, l layout) []string {
	mark := "  "
	if focus {
		mark = s.theme.accent.Render(">") + " "
	}
	name := s.theme.plain
	if row.Lit {
		name = s.theme.accent
	}
	label := name.Render(row.Section.String() + "  " + row.Name)
	points := strconv.Itoa(row.Points) + "/" + strconv.Itoa(row.Maximum)
	facts := right(points, 5) + "  " + right(row.Share, 5) + "  " + pad(s.status(row), 10)
	bar := l.width - 2 - 36 - ansi.StringWidth(facts) - 2
	if bar >= 8 {
		return []string{mark + pad(label, 36) + s.bar(row.Points, row.Maximum, bar, row.Lit) + "  " + facts}
	}
	room := l.width - 5
	facts = points + "  " + row.Share + "  " + s.status(row)
	return []string{
		mark + ansi.Truncate(label, l.width-2, ""),
		"     " + s.bar(row.Points, row.Maximum, min(20, room-ansi.StringWidth(facts)-2), row.Lit) + "  " + facts,
	}
}

func (s *shared) status(row report.Row) string {
	switch row.Status {
	case quiz.Open:
		return s.theme.good.Render(row.Word)
	case quiz.Blocked:
		return s.theme.bad.Render(row.Word)
	}
	return s.theme.warn.Render(row.Word)
}

// why is the arithmetic behind the row under the cursor, or behind the best match.
func (c *result) why(s *shared, res report.Result, width int) []string {
	w := s.words.Result
	row := res.Rows[min(c.cursor, 4)]
	lines := wrap(s.theme.strong.Render(s.say(w.Why, "section", row.Section.String()+"  "+row.Name)), width)
	if len(row.Receipt) == 0 {
		for _, row := range wrap(s.say(w.WhyNone), width) {
			lines = append(lines, s.theme.muted.Render(row))
		}
		return lines
	}
	for _, tick := range row.Receipt {
		text := hang("", tick.Text, width-5)
		text[0] = spread(text[0], s.theme.ticked.Render("+"+strconv.Itoa(tick.Points)), width)
		lines = append(lines, text...)
	}
	return append(lines, spread(s.theme.muted.Render(s.say(w.Sum)),
		s.theme.ticked.Render(s.say(w.Points, "points", strconv.Itoa(row.Points), "maximum", strconv.Itoa(row.Maximum))), width))
}

func (c *result) bindings(s *shared) []binding {
	w := s.words.Key
	res := c.read(s)
	last := 4 + len(res.Beside)
	list := []binding{
		{[]string{"up"}, s.say(w.Up) + s.say(w.Down), w.Move, func() move { c.cursor = max(0, c.cursor-1); return move{} }},
		{[]string{"down"}, "", w.Move, func() move { c.cursor = min(last, c.cursor+1); return move{} }},
		{[]string{"home"}, "", w.Move, func() move { c.cursor = 0; return move{} }},
		{[]string{"end"}, "", w.Move, func() move { c.cursor = last; return move{} }},
		{[]string{"enter"}, s.say(w.Enter), w.Open, func() move { return move{to: c.leaflet(s, res)} }},
	}
	if c.cursor <= 4 {
		list = append(list, binding{[]string{"space"}, s.say(w.Space), w.Change, func() move {
			return move{to: &section{at: res.Rows[c.cursor].Section, alone: true}}
		}})
	}
	region := res.Advice.Tie == quiz.TieRegion && quiz.RegionOf(s.profile) == quiz.NoRegion
	list = append(list, mayBinding(s, s.quiz.Asked(s.answers), region)...)
	if h := res.Advice.Headline; h != nil {
		list = append(list, planBinding(s, h.Schemes)...)
	}
	list = append(list, moneyBinding(s, c.foremost(s, res))...)
	list = append(list, takeBinding(s, func(r report.Reader) keepsake {
		res := r.Result(s.answers, s.profile)
		return keepsake{
			name: "intern-tui-" + res.Code, page: r.Page(r.Foremost(res)),
			markdown: func(w io.Writer) error { return r.ResultMarkdown(w, s.answers, res) },
			slip:     func(w io.Writer) error { return r.Slip(w, s.answers, res) },
		}
	})...)
	list = append(list, compareBinding(s, "", c.leaflet(s, res).ids)...)
	return append(list,
		binding{[]string{"esc", "backspace"}, s.say(w.Escape), w.Back, func() move { return move{back: 1} }},
		undoBinding(s),
		binding{[]string{"n"}, "n", w.Again, func() move { return move{to: again(s)} }},
	)
}

// point opens what a row stands for.
func (c *result) point(s *shared, item int) move {
	c.cursor = item
	return move{to: c.leaflet(s, c.read(s))}
}

// leaflet opens the schemes of the row under the cursor. The best match opens
// what the advice names: the framework of remote work, the schemes that fit.
func (c *result) leaflet(s *shared, res report.Result) *leaflet {
	if c.cursor > 4 {
		return &leaflet{ids: []string{res.Beside[c.cursor-5]}}
	}
	row := res.Rows[c.cursor]
	if h := res.Advice.Headline; h != nil && row.Lit && len(h.Sections) == 1 {
		return &leaflet{ids: h.Schemes}
	}
	var ids []string
	for _, ref := range s.quiz.Sections[row.Section].Schemes {
		ids = append(ids, ref.ID)
	}
	return &leaflet{ids: ids}
}
