package wizard

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// space is the room that pages have.
func (a *App) space() layout {
	l, _ := layoutOf(a.terminal)
	return l
}

// bodyHeight is how many rows of the terminal a page's body gets: what its top,
// its bottom and the footer leave, and the mark of a body that goes on where the
// footer has no room for it; at least one.
func (a *App) bodyHeight(p page) int {
	height := a.terminal.height - a.above(p) - a.below(p)
	if len(p.body) > height && a.rowForMore(a.footer()) < 0 {
		height--
	}
	return max(1, height)
}

// above counts the rows over the body: the page's top and, where there is room,
// an empty row before it.
func (a *App) above(p page) int {
	if a.space().roomy {
		return len(p.top) + 1
	}
	return len(p.top)
}

// below counts the rows under the body: the page's bottom, the footer, and what
// sets them off.
func (a *App) below(p page) int {
	n := len(p.bottom) + len(a.footer())
	if a.space().roomy {
		n++
	}
	return n
}

// frame is the lines of the whole screen.
func (a *App) frame() []string {
	l, margin := layoutOf(a.terminal)
	p := a.page()
	height := a.bodyHeight(p)
	scrolled := p.clamp(a.top().scrolled, height)

	var lines []string
	if l.roomy {
		lines = append(lines, "")
	}
	lines = append(lines, p.top...)
	body := p.body[min(scrolled, len(p.body)):min(scrolled+height, len(p.body))]
	lines = append(lines, body...)
	for range height - len(body) {
		lines = append(lines, "")
	}
	lines = append(lines, p.bottom...)
	if l.roomy {
		lines = append(lines, "")
	}
	lines = append(lines, a.footerWithMore(scrolled > 0, scrolled+height < len(p.body))...)

	if l.aside > 0 && len(p.aside) > 0 {
		lines = a.beside(lines, p.aside, l)
	}
	return a.clip(lines, a.above(p), margin)
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

// clip adds the margin and cuts what a very small terminal cannot hold: the footer
// goes first, then the rows above the body, whose focus stays.
func (a *App) clip(lines []string, above, margin int) []string {
	if height := a.terminal.height; len(lines) > height {
		first := max(0, above+1-height)
		lines = lines[first : first+height]
	}
	left := strings.Repeat(" ", margin)
	for i, s := range lines {
		if s != "" {
			lines[i] = ansi.Truncate(left+s, a.terminal.width, "")
		}
	}
	return lines
}
