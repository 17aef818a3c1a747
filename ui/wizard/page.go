package wizard

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/x/ansi"

	"intern-tui/ui/report"
)

// page is what a screen shows: lines that stay on top, a body that scrolls, and
// lines that stay below it. Every line is styled and fits the layout's width.
type page struct {
	top     []string
	body    []string
	bottom  []string
	footer  []string // the keys; App adds them
	bare    bool     // no empty rows around it, even where there is room
	aside   []string // beside the rest where the terminal is wide
	focus   span     // the lines of the body that must be seen
	targets []span   // the lines of the body that the mouse can point at, in order
}

// span is a range of lines, to without.
type span struct{ from, to int }

// layout is the room a page has.
type layout struct {
	width int  // columns of the main part
	aside int  // columns beside it; 0 where there is no room
	rows  int  // of the aside, which does not scroll
	roomy bool // rows enough for empty ones
	short bool // rows so few that each counts
}

// The main part is never wider than a line that reads well, and a broad one than
// three columns of such lines.
const (
	maxWidth   = 76
	broadWidth = 120
	wideFrom   = 100
	roomyFrom  = 22
	shortTo    = 14
)

// layoutOf shares out a terminal's width.
func layoutOf(t terminal) (l layout, margin int) {
	switch {
	case t.width >= wideFrom:
		margin = 3
	case t.width >= 60:
		margin = 2
	}
	l = layout{width: min(maxWidth, t.width-2*margin), roomy: t.height >= roomyFrom, short: t.height <= shortTo}
	if t.width >= wideFrom {
		l.width = min(maxWidth, (t.width-3*margin)*2/3)
		l.aside = min(46, t.width-l.width-3*margin-3)
		l.rows = t.height - 2
	}
	return l, margin
}

// follow is the scroll position, nearest to the old one, that shows the focus; a
// focus near enough to the top shows also what stands above it. A focus larger
// than the body shows its beginning; without one nothing moves.
func (p page) follow(scrolled, height int) int {
	switch {
	case p.focus == (span{}):
		return p.clamp(scrolled, height)
	case p.focus.to <= height:
		return 0
	}
	if p.focus.to > scrolled+height {
		scrolled = p.focus.to - height
	}
	if p.focus.from < scrolled || p.focus.to-p.focus.from > height {
		scrolled = p.focus.from
	}
	return p.clamp(scrolled, height)
}

// hidden tells whether the focus was scrolled out of sight.
func (p page) hidden(scrolled, height int) bool {
	return p.focus != (span{}) && (p.focus.to <= scrolled || p.focus.from >= scrolled+height)
}

// clamp keeps a scroll position inside the body.
func (p page) clamp(scrolled, height int) int {
	return max(0, min(scrolled, len(p.body)-height))
}

// wrap breaks a text into lines of at most width columns.
func wrap(s string, width int) []string {
	return strings.Split(report.Wrap(s, width), "\n")
}

// hang wraps a text after a mark; its other lines stand under the first.
func hang(mark, s string, width int) []string {
	indent := ansi.StringWidth(mark)
	lines := wrap(s, width-indent)
	for i := range lines {
		if i == 0 {
			lines[i] = mark + lines[i]
		} else {
			lines[i] = strings.Repeat(" ", indent) + lines[i]
		}
	}
	return lines
}

// painted is [hang] in a style, each row by itself, so that no row depends on
// another being seen.
func painted(style lipgloss.Style, mark, text string, width int) (lines []string) {
	for _, row := range hang(mark, text, width) {
		lines = append(lines, style.Render(row))
	}
	return lines
}

// spread puts left and right at the two ends of a line; without room for both,
// left is cut.
func spread(left, right string, width int) string {
	room := width - ansi.StringWidth(right)
	if ansi.StringWidth(left) > room-1 {
		left = ansi.Truncate(left, max(0, room-1), "")
	}
	return left + repeat(" ", room-ansi.StringWidth(left)) + right
}

// pad fills a line with spaces up to a width.
func pad(s string, width int) string {
	return s + repeat(" ", width-ansi.StringWidth(s))
}

// right sets s at the right end of a column.
func right(s string, width int) string {
	return repeat(" ", width-ansi.StringWidth(s)) + s
}

// line is a rule across the page.
func line(width int) string { return repeat("─", width) }

// repeat is strings.Repeat that takes a negative count for none.
func repeat(s string, n int) string { return strings.Repeat(s, max(0, n)) }

// titled is a page with a title and, where there is room, a rule under it.
func (s *shared) titled(title string, l layout) page {
	p := page{top: []string{title}}
	if l.roomy {
		p.top = append(p.top, s.theme.muted.Render(line(l.width)))
	}
	return p
}
