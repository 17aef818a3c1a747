package wizard

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// broad is a screen that needs the columns of the aside for itself.
type broad interface{ broad() }

// space is the room that pages have.
func (a *App) space() layout {
	l, margin := layoutOf(a.terminal)
	if _, ok := a.top().screen.(broad); ok {
		l.width, l.aside = min(broadWidth, a.terminal.width-2*margin), 0
	}
	return l
}

// around is the rows over and under a page's body. Where a terminal is too low for
// them, the footer goes first, then the page's bottom, then its top: the line with
// the focus stays.
func (a *App) around(p page) (above, below []string) {
	above, below = slices.Clone(p.top), slices.Clone(p.bottom)
	footer := p.footer
	if a.demo != nil {
		footer = wrap(a.theme.accent.Render(a.say(a.words.Kiosk.Demo)), a.space().width)
	}
	if a.space().roomy && !p.bare {
		above = append([]string{""}, above...)
		below = append(below, "")
	}
	room := a.terminal.height - 1
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

// bodyHeight is how many rows a page's body gets, at least one.
func (a *App) bodyHeight(p page) int {
	above, below := a.around(p)
	return max(1, a.terminal.height-len(above)-len(below))
}

// frame is the lines of the whole screen.
func (a *App) frame() []string {
	l := a.space()
	_, margin := layoutOf(a.terminal)
	p := a.page()
	a.focus = p.focus
	above, below := a.around(p)
	height := max(1, a.terminal.height-len(above)-len(below))
	scrolled := p.clamp(a.top().scrolled, height)

	lines := above
	body := p.body[min(scrolled, len(p.body)):min(scrolled+height, len(p.body))]
	lines = append(lines, body...)
	for range height - len(body) {
		lines = append(lines, "")
	}
	lines = append(lines, below...)
	a.markMore(lines, scrolled > 0, scrolled+height < len(p.body), l.width)

	if l.aside > 0 && len(p.aside) > 0 {
		lines = a.beside(lines, p.aside, l)
	}
	return a.clip(lines, margin)
}

// beside sets the aside next to the main part, a rule between them.
func (a *App) beside(lines, aside []string, l layout) []string {
	for row := 1; row < len(lines)-1; row++ {
		s := ""
		if row <= len(aside) {
			s = aside[row-1]
		}
		lines[row] = pad(lines[row], l.width+3) + a.theme.muted.Render("│") + "  " + s
	}
	return lines
}

// clip adds the margin and cuts what a very narrow terminal cannot hold.
func (a *App) clip(lines []string, margin int) []string {
	left := strings.Repeat(" ", margin)
	for i, s := range lines {
		if s != "" {
			lines[i] = ansi.Truncate(left+s, a.terminal.width, "")
		}
	}
	return lines
}
