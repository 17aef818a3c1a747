package wizard

import (
	"io"
	"slices"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"intern-tui/quiz"
	"intern-tui/ui/report"
)

// result is the ranking with its reasons. The cursor goes through the five
// sections, then through what the result leads on to and what stands beside the quiz.
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
	title, code := s.say(w.Title), s.say(w.Code, "code", res.Code)
	beside := ansi.StringWidth(title)+ansi.StringWidth(code)+3 <= l.width
	if beside {
		title = spread(title, code, l.width)
	}
	p := page{top: []string{s.theme.muted.Render(title)}}
	s.notify(&p, l)
	if l.roomy {
		p.top = append(p.top, s.theme.muted.Render(line(l.width)))
	}
	for _, passed := range res.Passed {
		p.text(s.theme.warn.Render, passed, l)
	}
	p.headline(s, res, l)
	for _, note := range append(append(res.Notes, res.Tie), res.Asks...) {
		if note != "" {
			p.gap(l)
		}
		p.text(s.theme.plain.Render, note, l)
	}
	p.gap(l)
	for _, row := range res.Rows {
		c.row(&p, s.rankRow(row, len(p.targets) == c.cursor, l))
	}
	p.gap(l)
	for _, flip := range res.Flips {
		p.body = append(p.body, hang("- ", flip, l.width)...)
	}
	if !beside {
		p.text(s.theme.muted.Render, code, l)
	}
	p.body = append(p.body, "", s.theme.strong.Render(s.say(w.More.Title)))
	for _, o := range c.offers(s, res) {
		c.row(&p, hang(s.mark(len(p.targets) == c.cursor), s.theme.strong.Render(o.keys[0])+"  "+s.say(o.text), l.width))
	}
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
	for _, id := range res.Beside {
		if scheme, err := s.reader().Catalogue.Scheme(id); err == nil {
			c.row(&p, hang(s.mark(len(p.targets) == c.cursor), strings.Join(option(s.reader().SchemeAndTitle(scheme), l.width), "\n"), l.width))
		}
	}
	return p
}

// row adds what the cursor can stand on.
func (c *result) row(p *page, lines []string) {
	item := span{len(p.body), len(p.body) + len(lines)}
	if len(p.targets) == c.cursor {
		p.focus = item
	}
	p.targets = append(p.targets, item)
	p.body = append(p.body, lines...)
}

// mark stands before what the cursor can be on: the focus, or nothing.
func (s *shared) mark(focus bool) string {
	if focus {
		return s.theme.accent.Render(">") + " "
	}
	return "  "
}

// headline adds the best match and, where there is room, its letter beside it, and
// how good and how firm it is below; where all is closed, only that.
func (p *page) headline(s *shared, res report.Result, l layout) {
	h := res.Advice.Headline
	if h == nil || l.short {
		p.text(s.theme.accent.Render, res.Headline, l)
	}
	if h == nil {
		return
	}
	if l.short {
		p.text(s.theme.plain.Render, res.Firm, l)
		return
	}
	rows := large(h.Sections)
	beside := ansi.StringWidth(rows[0])
	row := res.Row(h.Sections[0])
	lines := painted(s.theme.accent, "", res.Headline, l.width-beside)
	lines = append(lines, s.say(s.words.Section.Total, "points", strconv.Itoa(row.Points), "maximum", strconv.Itoa(row.Maximum))+"   "+s.status(row))
	lines = append(lines, painted(s.theme.strong, "", res.Firm, l.width-beside)...)
	for i := range max(len(rows), len(lines)) {
		letter, line := "", ""
		if i < len(rows) {
			letter = s.theme.accent.Render(rows[i])
		}
		if i < len(lines) {
			line = lines[i]
		}
		p.body = append(p.body, pad(letter, beside)+line)
	}
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
	mark, label := s.mark(focus), s.named(row).Render(row.Section.String()+"  "+row.Name)
	facts := right(score(row), 5) + "  " + right(row.Share, 5) + "  " + pad(s.status(row), 11)
	bar := l.width - 2 - 36 - ansi.StringWidth(facts) - 2
	if bar >= 8 {
		return []string{mark + pad(label, 36) + s.bar(row.Points, row.Maximum, bar, row.Lit) + "  " + facts}
	}
	room := l.width - 5
	facts = score(row) + "  " + row.Share + "  " + s.status(row)
	return []string{
		mark + ansi.Truncate(label, l.width-2, ""),
		"     " + s.bar(row.Points, row.Maximum, min(20, room-ansi.StringWidth(facts)-2), row.Lit) + "  " + facts,
	}
}

// named is the style of a section's name.
func (s *shared) named(row report.Row) lipgloss.Style {
	if row.Lit {
		return s.theme.accent
	}
	return s.theme.plain
}

// score is a section's points of their maximum.
func score(row report.Row) string {
	return strconv.Itoa(row.Points) + "/" + strconv.Itoa(row.Maximum)
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
	row := res.Rows[c.section(res)]
	lines := painted(s.theme.strong, "", s.say(w.Why, "section", row.Section.String()+"  "+row.Name), width)
	if len(row.Receipt) == 0 {
		return append(lines, painted(s.theme.muted, "", s.say(w.WhyNone), width)...)
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
	last := 4 + leadsTo(res) + len(res.Beside)
	list := []binding{
		{[]string{"up"}, s.say(w.Up) + s.say(w.Down), w.Move, func() move { c.cursor = max(0, c.cursor-1); return move{} }},
		{[]string{"down"}, "", w.Move, func() move { c.cursor = min(last, c.cursor+1); return move{} }},
		{[]string{"home"}, "", w.Move, func() move { c.cursor = 0; return move{} }},
		{[]string{"end"}, "", w.Move, func() move { c.cursor = last; return move{} }},
		{[]string{"enter"}, s.say(w.Enter), w.Open, func() move { return c.open(s) }},
	}
	if c.cursor <= 4 {
		list = append(list, binding{[]string{"space"}, s.say(w.Space), w.Change, func() move {
			return move{to: &section{at: res.Rows[c.cursor].Section, alone: true}}
		}})
	}
	region := res.Advice.Tie == quiz.TieRegion && quiz.RegionOf(s.profile) == quiz.NoRegion
	list = append(list, mayBinding(s, s.quiz.Asked(s.answers), region)...)
	for _, o := range c.offers(s, res) {
		if s.terminal.height <= shortTo { // their rows name the keys; the footer has none to spare
			o.sign = ""
		}
		list = append(list, o.binding)
	}
	list = append(list, takeBinding(s, func(r report.Reader) keepsake {
		res := r.Result(s.answers, s.profile)
		return keepsake{
			name: "intern-tui-" + res.Code, page: r.Page(r.Foremost(res)),
			markdown: func(w io.Writer) error { return r.ResultMarkdown(w, s.answers, res) },
			slip:     func(w io.Writer) error { return r.Slip(w, s.answers, res) },
		}
	})...)
	return append(list,
		binding{[]string{"esc", "backspace"}, s.say(w.Escape), w.Back, func() move { return move{back: 1} }},
		undoBinding(s),
		binding{[]string{"n"}, "n", w.Again, func() move { return move{to: again(s)} }},
	)
}

// point opens what a row stands for.
func (c *result) point(s *shared, item int) move {
	c.cursor = item
	return c.open(s)
}

// open opens what stands under the cursor.
func (c *result) open(s *shared) move {
	res := c.read(s)
	if at := c.cursor - 5; at >= 0 && at < leadsTo(res) {
		return c.offers(s, res)[at].do()
	}
	return move{to: &leaflet{leaves{ids: c.schemes(s, res)}}}
}

// section is the row of the ranking under the cursor, else that of the best match.
func (c *result) section(res report.Result) int {
	if c.cursor <= 4 {
		return c.cursor
	}
	return max(0, slices.IndexFunc(res.Rows[:], func(r report.Row) bool { return r.Lit }))
}

// schemes is what the row under the cursor speaks of. The best match means what the
// advice names: the framework of remote work, the schemes that fit.
func (c *result) schemes(s *shared, res report.Result) (ids []string) {
	if beside := c.cursor - 5 - leadsTo(res); beside >= 0 {
		return res.Beside[beside : beside+1]
	}
	row := res.Rows[c.section(res)]
	if h := res.Advice.Headline; h != nil && row.Lit && len(h.Sections) == 1 {
		return h.Schemes
	}
	for _, ref := range s.quiz.Sections[row.Section].Schemes {
		ids = append(ids, ref.ID)
	}
	return ids
}
