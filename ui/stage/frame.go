package stage

import (
	"slices"

	"intern-tui/ui/text"
)

// around is the rows over and under a page's body. Where a terminal is too low for
// them, the footer goes first, then the page's bottom, then its top: the line with
// the focus stays.
func (s *Stage) around(p *Page) (above, below []string) {
	above, below = slices.Clone(p.top), slices.Clone(p.bottom)
	footer := p.footer
	if s.demo != nil {
		footer = text.Wrap(s.Theme.Accent.Render(p.words.Demo), p.Total)
	}
	if p.Roomy && !p.bare {
		above = append([]string{""}, above...)
	}
	room := s.rows() - 1
	switch {
	case len(above)+len(below)+len(footer) <= room:
		return above, append(below, footer...)
	case len(above)+len(below) <= room:
		return above, below
	case len(above) <= room:
		return above, nil
	}
	return nil, nil
}

// rows is how many rows the composition has.
func (s *Stage) rows() int { return min(s.Terminal.Height, maxRows+2) }

// bodyHeight is how many rows a page's body gets, at least one.
func (s *Stage) bodyHeight(p *Page) int {
	above, below := s.around(p)
	return max(1, s.rows()-len(above)-len(below))
}

// frame is the lines of the whole terminal.
func (s *Stage) frame() []string {
	p := s.Page()
	above, below := s.around(p)
	height := s.bodyHeight(p)
	scrolled := p.clamp(s.top().scrolled, height)

	body := slices.Clone(p.body[min(scrolled, len(p.body)):min(scrolled+height, len(p.body))])
	for len(body) < height {
		body = append(body, "")
	}
	if p.Index > 0 || p.Aside > 0 {
		body = p.columns(body)
	}
	lines := slices.Concat(above, body, below)
	p.markMore(lines, scrolled > 0, scrolled+height < len(p.body))
	return s.place(lines, p.Total)
}

// columns sets the index and the aside beside the body.
func (p *Page) columns(body []string) []string {
	rule := func(row string) string { return p.Theme.Muted.Render(" │ ") + " " + row }
	for i, row := range body {
		if p.Index > 0 {
			row = text.Pad(line(p.index, i), p.Index) + " " + rule(row)
		}
		if p.Aside > 0 {
			row = text.Pad(row, p.Total-p.Aside-between+1) + rule(line(p.aside, i))
		}
		body[i] = row
	}
	return body
}

// line is one of some lines; empty behind the last.
func line(lines []string, i int) string {
	if i < len(lines) {
		return lines[i]
	}
	return ""
}

// place sets the composition into the middle of a terminal that is larger, and cuts what
// a very narrow one cannot hold.
func (s *Stage) place(lines []string, total int) []string {
	margin := s.Terminal.margin()
	if s.Terminal.Wide() {
		margin = (s.Terminal.Width - total) / 2
	}
	left := text.Repeat(" ", margin)
	for i, row := range lines {
		if row != "" {
			lines[i] = text.Cut(left+row, s.Terminal.Width)
		}
	}
	if over := (s.Terminal.Height - len(lines)) / 2; over > 0 {
		lines = append(make([]string, over), lines...)
	}
	return lines
}

// markMore says at the end of the last line with room for it that the body goes on
// above or below what is seen.
func (p *Page) markMore(lines []string, above, below bool) {
	w, mark := p.words, ""
	if above {
		mark += w.Up
	}
	if below {
		mark += w.Down
	}
	if mark == "" {
		return
	}
	mark += " " + w.More
	for i := len(lines) - 1; i >= 0; i-- {
		if text.Width(lines[i])+text.Width(mark)+2 <= p.Total {
			lines[i] = text.Spread(lines[i], p.Theme.Muted.Render(mark), p.Total)
			return
		}
	}
}
