package wizard

import (
	"slices"
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"intern-tui/ui/report"
)

// money is a full month of a scheme: who pays what, since when, and what nobody
// could tell.
type money struct{ leaves }

func (c *money) page(s *shared, l layout) page {
	scheme, err := s.reader().Catalogue.Scheme(c.id())
	if err != nil {
		return page{}
	}
	m, w := s.reader().Month(*scheme), s.words.Money
	part := c.part(s)
	title := wrap(m.Heading, l.width-ansi.StringWidth(part)-1)
	p := s.titled(spread(s.theme.accent.Render(title[0]), s.theme.muted.Render(part), l.width), l)
	for i, row := range title[1:] {
		p.top = slices.Insert(p.top, i+1, s.theme.accent.Render(row))
	}
	if len(m.Lines) > 0 {
		p.months(s, m.Lines, l)
	} else {
		p.text(s.theme.strong.Render, s.say(w.Nothing), l)
	}
	if m.Total != "" {
		p.gap(l)
		p.text(s.theme.strong.Render, m.Total, l)
	}
	if slices.ContainsFunc(m.Lines, func(m report.MonthLine) bool { return m.Kind != "" }) {
		p.gap(l)
		p.text(s.theme.muted.Render, s.say(w.Tax), l)
	}
	var notes []string
	for _, line := range m.Lines {
		notes = append(notes, line.Notes...)
	}
	unknown := s.remarks(s.say(w.Unknown), m.Unknown, l.width)
	if aside := s.remarks(s.say(w.Unknown), m.Unknown, l.aside); l.aside > 0 && len(aside) <= l.rows {
		p.aside, unknown = aside, nil
	}
	for _, list := range [][]string{
		s.remarks(s.say(w.Behind), notes, l.width), s.remarks(s.say(w.Beside), m.Beside, l.width), unknown,
	} {
		if len(list) > 0 {
			p.body = append(append(p.body, ""), list...)
		}
	}
	return p
}

// tableFrom is the columns that the table of a month needs.
const tableFrom = 72

// months adds the lines of a month as a table or, where that has no room, each as a
// payer with the rest below.
func (p *page) months(s *shared, lines []report.MonthLine, l layout) {
	w, t := s.words.Money, s.theme
	heads := [...]string{s.say(w.Who), s.say(w.Amount), s.say(w.Kind), s.say(w.Date)}
	if l.width < tableFrom {
		p.text(t.muted.Render, strings.Join(heads[:], "  "), l)
		for i, m := range lines {
			if i == 0 || m.Payer != lines[i-1].Payer {
				p.text(t.strong.Render, m.Payer, l)
			}
			for _, row := range []struct {
				text  string
				style lipgloss.Style
			}{{m.For, t.plain}, {strings.TrimSpace(m.Amount + " " + m.Kind), t.accent}, {m.Since, t.muted}} {
				if row.text != "" {
					p.body = append(p.body, hang("  ", row.style.Render(row.text), l.width)...)
				}
			}
		}
		return
	}
	p.body = append(p.body, cells(heads, [...]lipgloss.Style{t.muted, t.muted, t.muted, t.muted}, l.width)...)
	for i, m := range lines {
		row := [...]string{m.Payer, m.Amount, m.Kind, m.Since}
		styles := [...]lipgloss.Style{t.strong, t.accent, t.plain, t.muted}
		if i > 0 && m.Payer == lines[i-1].Payer {
			row[0] = ""
		}
		if m.For != "" {
			row[0], styles[0] = strings.TrimSpace(row[0]+" "+m.For), t.plain
		}
		p.body = append(p.body, cells(row, styles, l.width)...)
	}
}

// cells sets a row of the table, each cell in as many lines as it needs.
func cells(row [4]string, styles [4]lipgloss.Style, width int) (lines []string) {
	const who, amount, kind, gap = 19, 22, 9, 2
	rooms := [...]int{who, amount, kind, width - who - amount - kind - 3*gap}
	from := 0
	for i, text := range row {
		for j, part := range wrap(text, rooms[i]) {
			if j == len(lines) {
				lines = append(lines, "")
			}
			if part != "" {
				lines[j] = pad(lines[j], from) + styles[i].Render(part)
			}
		}
		from += rooms[i] + gap
	}
	return lines
}

// remarks is a list under a heading, nothing where it is empty.
func (s *shared) remarks(heading string, list []string, width int) (lines []string) {
	if len(list) == 0 {
		return nil
	}
	lines = painted(s.theme.strong, "", heading, width)
	for _, remark := range list {
		lines = append(lines, hang("- ", remark, width)...)
	}
	return lines
}

func (c *money) bindings(s *shared) []binding {
	w := s.words.Key
	list := c.leafing(s)
	return append(list,
		binding{[]string{"esc", "backspace"}, s.say(w.Escape), w.Back, func() move { return move{back: 1} }},
	)
}

// moneyBinding opens a full month of schemes, the first of them first. It has no
// sign; see signed.
func moneyBinding(s *shared, ids []string) []binding {
	return []binding{{[]string{"e"}, "", s.words.Money.Key, func() move { return move{to: &money{leaves{ids: ids}}} }}}
}

// signed is bindings that the footer shows by their first key.
func signed(list []binding) []binding {
	for i := range list {
		list[i].sign = list[i].keys[0]
	}
	return list
}

// foremost is the schemes of the best match, the one to read about first in front.
func (c *result) foremost(s *shared, res report.Result) []string {
	first := s.reader().Foremost(res)
	ids := []string{first}
	if h := res.Advice.Headline; h != nil {
		for _, id := range h.Schemes {
			if id != first {
				ids = append(ids, id)
			}
		}
	}
	return ids
}
