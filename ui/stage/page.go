package stage

import (
	"slices"

	"intern-tui/ui/text"
)

// Page is what a screen draws itself on: lines that stay on top, a body that scrolls,
// lines that stay below it, columns beside the body where the terminal is wide, and
// what every key does.
type Page struct {
	Layout
	*Stage
	words  Words
	cursor int // the item with the focus; below 0 where the screen was just opened
	begin  int // the item on which the cursor begins

	top, body, bottom []string
	index, aside      []string
	footer            []string
	items             []item
	keys, all         []Key // of the screen and of every screen; with those of the focus and of moving
	focus             span
	bare              bool // nothing around the body
	common            int  // from where on the keys are everywhere's
}

// span is a range of lines, to without.
type span struct{ from, to int }

// item is a stretch of the body that the cursor can stand on.
type item struct {
	span
	Item
}

// Item is what something does that the cursor can stand on.
type Item struct {
	Enter string      // what Enter does, in a word; empty where Enter is the screen's
	Do    func() Move // nil where Enter is the screen's
	Space string      // what Space does, in a word; empty where it does what Enter does
	Tick  func() Move
	Begin bool // the cursor begins here
}

// Layout is the room that a page has.
type Layout struct {
	Total int  // columns of the whole composition
	Width int  // columns of its main part
	Index int  // columns to the left of that; 0 for none
	Aside int  // columns to its right; 0 for none
	Roomy bool // rows enough for empty ones
	Short bool // rows so few that each counts
	Large bool // room for letters of three rows
}

// The main part is never wider than a line that reads well; a composition is never
// larger than one looks over.
const (
	maxWidth    = 76
	maxTotal    = 114
	maxRows     = 36
	wideFrom    = 100
	largeFrom   = 60
	roomyFrom   = 22
	shortTo     = 14
	between     = 5 // columns of the rule between two parts and its margins
	resultAside = 41
)

// Wide tells whether the terminal has room for columns beside the main part.
func (t Terminal) Wide() bool { return t.Width >= wideFrom }

// layout is the room on a terminal, without columns beside the main part.
func (t Terminal) layout() Layout {
	l := Layout{Roomy: t.Height >= roomyFrom, Short: t.Height <= shortTo}
	l.Width = min(maxWidth, t.Width-2*t.margin())
	l.Large = !l.Short && l.Width >= largeFrom-4
	l.Total = l.Width
	return l
}

func (t Terminal) margin() int {
	switch {
	case t.Width >= wideFrom:
		return 3
	case t.Width >= largeFrom:
		return 2
	}
	return 0
}

// Columns asks for a part beside the main one: an index on the left, an aside on the
// right. On a terminal that is not wide there is neither. It comes before anything else.
func (p *Page) Columns(index, aside bool) {
	if !p.Terminal.Wide() {
		return
	}
	p.Total = min(maxTotal, p.Terminal.Width-2*p.Terminal.margin())
	p.Width = p.Total
	if index {
		p.Index = 20
		p.Width -= p.Index + between
	}
	if aside {
		p.Aside = min(resultAside, p.Total*3/8)
		if index {
			p.Aside = p.Total * 3 / 10
		}
		p.Width -= p.Aside + between
	}
	p.Width = min(p.Width, maxWidth)
	p.Total = p.Width
	if p.Index > 0 {
		p.Total += p.Index + between
	}
	if p.Aside > 0 {
		p.Total += p.Aside + between
	}
}

// Broad gives the main part all the columns of a wide terminal.
func (p *Page) Broad() {
	if p.Terminal.Wide() {
		p.Total = min(maxTotal, p.Terminal.Width-2*p.Terminal.margin())
		p.Width = p.Total
	}
}

// Page is what the top screen wants to show, drawn once between two changes.
func (s *Stage) Page() *Page {
	if s.fresh == nil {
		s.fresh = s.draw(s.top())
	}
	return s.fresh
}

// draw lets a screen draw itself. It is drawn once more where the cursor turns out to
// begin elsewhere, or to stand behind the last item.
func (s *Stage) draw(e *entry) *Page {
	p := s.drawOnce(e)
	if at := p.settle(e.cursor); at != e.cursor {
		e.cursor = at
		p = s.drawOnce(e)
	}
	p.footer = p.footerRows()
	return p
}

func (s *Stage) drawOnce(e *entry) *Page {
	p := &Page{Layout: s.Terminal.layout(), Stage: s, words: s.host.Words(), cursor: e.cursor}
	e.Draw(p)
	p.common = len(p.keys)
	if !modal(e.Screen) {
		s.host.Everywhere(p)
		p.help(e)
	}
	return p
}

// settle is where a cursor stands among the items there are.
func (p *Page) settle(cursor int) int {
	if cursor < 0 {
		return min(p.begin, max(0, len(p.items)-1))
	}
	return max(0, min(cursor, len(p.items)-1))
}

func modal(s Screen) bool {
	m, ok := s.(Modal)
	return ok && m.Modal()
}

// Bare leaves nothing around the body.
func (p *Page) Bare() { p.bare = true }

// Notice puts what the last key did in place of the title's left end.
func (p *Page) notice(left string) string {
	if n := p.host.Notice(); n != "" {
		return p.Theme.Good.Render(n)
	}
	return left
}

// Title is the first line: left and right, styled, and under it a rule where there is
// room. What the last key did takes the place of the left one.
func (p *Page) Title(left, right string) {
	p.TitleRule(left, right, "─", p.Total, p.Theme.Muted)
}

// TitleRule is [Page.Title] with a rule of one's own sign: so much of it in a style, the
// rest as usual.
func (p *Page) TitleRule(left, right, sign string, done int, style Style) {
	left = p.notice(left)
	if text.Width(left)+text.Width(right)+1 > p.Total && p.host.Notice() != "" {
		p.top = append(p.top, text.Wrap(left, p.Total)...)
	} else {
		p.top = append(p.top, text.Spread(left, right, p.Total))
	}
	if !p.Short || sign != "─" {
		p.top = append(p.top, style.Render(text.Repeat(sign, done))+p.Theme.Muted.Render(text.Repeat("─", p.Total-done)))
	}
}

// Top adds lines that stay above the body.
func (p *Page) Top(lines ...string) { p.top = append(p.top, lines...) }

// Text adds a wrapped paragraph; an empty one adds nothing.
func (p *Page) Text(style Style, s string) {
	if s != "" {
		p.Rows(Painted(style, "", s, p.Width)...)
	}
}

// Hang adds a text after a mark, its further rows under the first.
func (p *Page) Hang(style Style, mark, s string) {
	p.Rows(Painted(style, mark, s, p.Width)...)
}

// Rows adds lines, each of them styled and no wider than the page.
func (p *Page) Rows(lines ...string) { p.body = append(p.body, lines...) }

// Height is how many lines the body has so far.
func (p *Page) Height() int { return len(p.body) }

// Gap adds an empty row unless rows are few, or one stands there.
func (p *Page) Gap() {
	if !p.Short && len(p.body) > 0 && p.body[len(p.body)-1] != "" {
		p.body = append(p.body, "")
	}
}

// RoomyGap adds an empty row where rows are many.
func (p *Page) RoomyGap() {
	if p.Roomy {
		p.Gap()
	}
}

// Rule adds a line across the main part.
func (p *Page) Rule() {
	if !p.Short {
		p.Rows(p.Theme.Muted.Render(text.Repeat("─", p.Width)))
	}
}

// Focused tells whether the next item has the focus.
func (p *Page) Focused() bool { return len(p.items) == p.cursor }

// Mark is what stands before the next item: ">" where it has the focus.
func (p *Page) Mark() string {
	if p.Focused() {
		return p.Theme.Accent.Render(">") + " "
	}
	return "  "
}

// Item adds lines on which the cursor can stand, and what it does there.
func (p *Page) Item(i Item, lines ...string) {
	at := item{span{len(p.body), len(p.body) + len(lines)}, i}
	if p.Focused() {
		p.focus = at.span
	}
	if i.Begin {
		p.begin = len(p.items)
	}
	p.items = append(p.items, at)
	p.Rows(lines...)
}

// Choice adds an item of one label: ">" before it where it has the focus, and what does
// not fit in one row further in, so that no row reads as an item of its own.
func (p *Page) Choice(label, enter string, do func() Move) {
	p.Choose(Item{Enter: enter, Do: do}, label)
}

// Choose is [Page.Choice] for any item.
func (p *Page) Choose(i Item, label string) {
	mark := p.Mark()
	rows := text.Wrap(label, p.Width-2)
	if len(rows) > 1 {
		rows = text.Wrap(label, p.Width-4)
	}
	for n, row := range rows {
		switch {
		case n > 0:
			rows[n] = "    " + row
		case p.Focused():
			rows[n] = mark + p.Theme.Strong.Render(row)
		default:
			rows[n] = mark + row
		}
	}
	p.Item(i, rows...)
}

// Key adds what a key does; the footer shows it.
func (p *Page) Key(key, what string, do func() Move) {
	p.keys = append(p.keys, Key{Keys: []string{key}, Sign: p.sign(key), What: what, Do: do, Shown: true})
}

// Quiet adds what a key does, unless the page has it already; the help shows it, the
// footer does not.
func (p *Page) Quiet(key, what string, do func() Move) {
	if slices.ContainsFunc(p.keys, func(k Key) bool { return slices.Contains(k.Keys, key) }) {
		return
	}
	p.keys = append(p.keys, Key{Keys: []string{key}, Sign: p.sign(key), What: what, Do: do})
}

// Any adds what every key does that nothing else is bound to.
func (p *Page) Any(what string, do func() Move) {
	p.keys = append(p.keys, Key{Sign: p.words.Any, What: what, Do: do, Shown: what != ""})
}

// Back adds the keys that lead back.
func (p *Page) Back() { p.Leave(func() Move { return Move{Back: 1} }) }

// Leave is [Page.Back] with another action.
func (p *Page) Leave(do func() Move) {
	w := p.words
	p.keys = append(p.keys, Key{Keys: []string{"esc", "backspace"}, Sign: w.Escape, What: w.Back, Do: do, Shown: true})
}

// Parts adds the names of parts of which one is open, and the arrows that change it.
// Where there is an index they stand in it.
func (p *Page) Parts(names []string, at int, change func(to int) Move) {
	w := p.words
	n := len(names)
	p.keys = append(p.keys,
		Key{Keys: []string{"left"}, Sign: w.Arrows, What: w.Parts, Do: func() Move { return change((at + n - 1) % n) }, Shown: true},
		Key{Keys: []string{"right"}, Do: func() Move { return change((at + 1) % n) }})
	if p.Index > 0 {
		p.index = append(p.index, "")
		for i, name := range names {
			if i == at {
				p.index = append(p.index, p.Theme.Accent.Render("> "+name))
			} else {
				p.index = append(p.index, "  "+name)
			}
		}
		return
	}
	row := ""
	for i, name := range names {
		if i == at {
			row += p.Theme.Strong.Render("[" + name + "]")
		} else {
			row += p.Theme.Muted.Render(" " + name + " ")
		}
	}
	if text.Width(row) > p.Width {
		row = p.Theme.Muted.Render("← ") + p.Theme.Strong.Render("["+names[at]+"]") + p.Theme.Muted.Render(" →")
		if p.Short && len(p.top) > 0 {
			p.top[0] = text.Spread(p.top[0], row, p.Total)
			return
		}
	}
	p.Top(row)
	if p.Roomy {
		p.Top("")
	}
}

// Beside adds lines to the column on the right; where there is none they go below the
// body when the page is done, see [Page.Below].
func (p *Page) Beside(lines ...string) { p.aside = append(p.aside, lines...) }

// BesideIndex adds lines under the index.
func (p *Page) BesideIndex(lines ...string) { p.index = append(p.index, lines...) }

// AsideWidth is how wide the lines beside the main part may be.
func (p *Page) AsideWidth() int {
	if p.Aside > 0 {
		return p.Aside
	}
	return p.Width
}

// Foot adds a wrapped paragraph that stays below the body.
func (p *Page) Foot(style Style, s string) {
	if s != "" {
		p.bottom = append(p.bottom, Painted(style, "", s, p.Total)...)
	}
}

// FootRows adds lines that stay below the body.
func (p *Page) FootRows(lines ...string) { p.bottom = append(p.bottom, lines...) }

// Painted is text.Hang in a style, each row by itself, so that no row depends on
// another being seen.
func Painted(style Style, mark, s string, width int) (lines []string) {
	indent := text.Width(mark)
	for i, row := range text.Wrap(s, width-indent) {
		if i > 0 {
			mark = text.Repeat(" ", indent)
		}
		if row == "" {
			lines = append(lines, "")
			continue
		}
		lines = append(lines, mark+style.Render(row))
	}
	return lines
}

// follow is the scroll position, nearest to the old one, that shows the focus; a
// focus near enough to the top shows also what stands above it. A focus larger
// than the body shows its beginning; without one nothing moves.
func (p *Page) follow(scrolled, height int) int {
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

// clamp keeps a scroll position inside the body.
func (p *Page) clamp(scrolled, height int) int {
	return max(0, min(scrolled, len(p.body)-height))
}

// Cursor is the place of the focus among the next n items.
func (p *Page) Cursor(n int) int { return max(0, min(p.cursor-len(p.items), n-1)) }

// BesideFrom sets rows beside those that the body has from a line on, from a column on.
func (p *Page) BesideFrom(line, column int, rows []string) {
	for i, row := range rows {
		if line+i >= len(p.body) {
			p.body = append(p.body, "")
		}
		p.body[line+i] = text.Pad(text.Cut(p.body[line+i], column), column) + row
	}
}

// RoomyGapIf is [Page.RoomyGap] under a condition.
func (p *Page) RoomyGapIf(gap bool) {
	if gap {
		p.RoomyGap()
	}
}

// To moves the cursor to an item.
func (p *Page) To(item int) Move {
	p.Stage.top().cursor = item
	return Move{}
}

// Lines are the rows that a page has, before any scrolling, and the range of the body's
// that has the focus: for tests that hold every screen to the same promises.
func (p *Page) Lines() (top, body, bottom []string, from, to int) {
	return p.top, p.body, p.bottom, p.focus.from, p.focus.to
}
