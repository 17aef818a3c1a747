package stage

import (
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"intern-tui/ui/text"
)

// Key is a key and what it does.
type Key struct {
	Keys  []string // as Bubble Tea calls them; nil takes every key that nothing else does
	Sign  string   // how it is shown; empty for one that another speaks for
	What  string   // what it does
	Do    func() Move
	Shown bool // in the footer, where there is room
}

// keypad is what the digits of a numeric pad mean that has codes of its own for them: what
// is written below the digit.
var keypad = map[rune]string{
	tea.KeyKp7: "home", tea.KeyKp8: "up", tea.KeyKp9: "pgup",
	tea.KeyKp4: "left", tea.KeyKp6: "right",
	tea.KeyKp1: "end", tea.KeyKp2: "down", tea.KeyKp3: "pgdown",
}

// keyOf is the name of a key that was pressed, as screens know it.
func keyOf(k tea.KeyPressMsg) string {
	if name, ok := keypad[k.Code]; ok && k.Mod == 0 {
		return name
	}
	return Normal(k.String())
}

// Normal is the name of a key as screens know it: letters are the same with Caps Lock and
// every key with Shift, Backspace has two codes, Esc pressed twice at once is Esc, and the
// numeric pad's keys are those of the others.
func Normal(key string) string {
	key = strings.TrimPrefix(key, "shift+")
	if utf8.RuneCountInString(key) == 1 {
		return strings.ToLower(key)
	}
	switch key {
	case "alt+esc":
		return "esc"
	case "ctrl+h":
		return "backspace"
	case "ctrl+m", "ctrl+j", "kpenter":
		return "enter"
	case "kpup", "kpdown", "kpleft", "kpright", "kphome", "kpend", "kppgup", "kppgdown":
		return strings.TrimPrefix(key, "kp")
	}
	return key
}

// sign is how a key is shown.
func (p *Page) sign(key string) string {
	w := p.words
	switch key {
	case "enter":
		return w.Enter
	case "space":
		return w.Space
	case "left":
		return w.Arrows
	case "esc":
		return w.Escape
	}
	return key
}

// Keys are all that the page can do, once it is drawn.
func (p *Page) Keys() []Key {
	if p.all == nil {
		p.all = p.allKeys()
	}
	return p.all
}

// allKeys are what the item with the focus does, what the screen and what every screen does.
func (p *Page) allKeys() []Key {
	w := p.words
	var list []Key
	if at := p.cursor; at >= 0 && at < len(p.items) {
		i := p.items[at].Item
		switch {
		case i.Do != nil:
			list = append(list, Key{Keys: []string{"enter"}, Sign: w.Enter, What: i.Enter, Do: i.Do, Shown: true})
		}
		switch {
		case i.Tick != nil:
			list = append(list, Key{Keys: []string{"space"}, Sign: w.Space, What: i.Space, Do: i.Tick, Shown: true})
		case i.Do != nil:
			list = append(list, Key{Keys: []string{"space"}, Do: i.Do})
		}
	}
	list = append(list, p.keys...)
	return append(list, p.moving()...)
}

// moving is how the arrows and their like move: from item to item, or through the body.
func (p *Page) moving() []Key {
	w := p.words
	what := w.Move
	if len(p.items) == 0 {
		what = w.Scroll
	}
	key := func(name, sign string, do func() Move) Key {
		return Key{Keys: []string{name}, Sign: sign, What: what, Do: do}
	}
	keys := []Key{
		key("up", w.Up+w.Down, func() Move { return p.step(-1) }),
		key("down", "", func() Move { return p.step(1) }),
		key("home", "", func() Move { return p.end(0, -1<<20) }),
		key("end", "", func() Move { return p.end(len(p.items)-1, 1<<20) }),
		key("pgup", "", func() Move { return p.leap(-1) }),
		key("pgdown", "", func() Move { return p.leap(1) }),
	}
	if p.Kiosk { // no way out
		return keys
	}
	return append(keys, Key{Keys: []string{"ctrl+c"}, Do: func() Move { return Move{Cmd: tea.Interrupt} }})
}

// step goes to the next item. Behind the last one it scrolls on, or goes round where all
// can be seen at once.
func (p *Page) step(by int) Move {
	e, n := p.Stage.top(), len(p.items)
	height := p.bodyHeight(p)
	switch to := p.cursor + by; {
	case n == 0, p.hidden():
		return Move{Scroll: by}
	case to >= 0 && to < n:
		e.cursor = to
	case len(p.body) > height:
		return Move{Scroll: by}
	default:
		e.cursor = (to + n) % n
	}
	return Move{}
}

// hidden tells whether the sign of the focus was scrolled out of sight.
func (p *Page) hidden() bool {
	scrolled, height := p.Stage.top().scrolled, p.bodyHeight(p)
	return p.focus != (span{}) && (p.focus.from < scrolled || p.focus.from >= scrolled+height)
}

// end goes to the first or the last item, and from there to the end of the page.
func (p *Page) end(to, scroll int) Move {
	if e := p.Stage.top(); len(p.items) > 0 && (e.cursor != to || p.hidden()) {
		e.cursor = to
		return Move{}
	}
	return Move{Scroll: scroll}
}

// leap goes on by what the screen shows, and the cursor to the first item there.
func (p *Page) leap(direction int) Move {
	height := p.bodyHeight(p)
	by := direction * max(1, height-1)
	from := p.clamp(p.Stage.top().scrolled+by, height)
	for i, at := range p.items {
		if at.from >= from && at.from < from+height {
			p.Stage.top().cursor = i
			break
		}
	}
	return Move{Scroll: by}
}

// press does what a key is bound to.
func (s *Stage) press(key string) tea.Cmd {
	list := s.Page().Keys()
	i := slices.IndexFunc(list, func(k Key) bool { return slices.Contains(k.Keys, key) })
	if i < 0 {
		i = slices.IndexFunc(list, func(k Key) bool { return k.Keys == nil })
	}
	if i < 0 {
		return nil
	}
	s.host.Press()
	return s.act(list[i].Do)
}

// bounceTime is how soon a kiosk takes the same toggle key again: worn keys and
// shaking hands press twice.
const bounceTime = 150 * time.Millisecond

// bounces tells whether a key is the second press of a toggle that was meant once.
func (s *Stage) bounces(key string) bool {
	now := time.Now()
	again := s.Kiosk && key == "space" && key == s.key && now.Sub(s.pressed) < bounceTime
	s.key = key
	if !again {
		s.pressed = now
	}
	return again
}

// footerRows is the row of keys. What Enter and Space do, where they come before all else,
// finds room first, then the help, the way back and the other keys; what finds none is in
// the help.
func (p *Page) footerRows() []string {
	gap := "   "
	if p.Short {
		gap = "  "
	}
	var act, other, back, help []string
	for _, k := range p.Keys() {
		if !k.Shown || k.Sign == "" || k.What == "" {
			continue
		}
		kind := &other
		switch has := func(key string) bool { return slices.Contains(k.Keys, key) }; {
		case len(other) == 0 && (has("enter") || has("space") || k.Keys == nil):
			kind = &act
		case has("esc"):
			kind = &back
		case has("h"):
			kind = &help
		}
		*kind = append(*kind, p.Theme.Strong.Render(k.Sign)+" "+p.Theme.Muted.Render(k.What))
	}
	room := p.Total + text.Width(gap)
	fits := func(parts []string) (fit []string) {
		for _, part := range parts {
			if need := text.Width(part + gap); need <= room {
				room -= need
				fit = append(fit, part)
			}
		}
		return fit
	}
	act, help, back, other = fits(act), fits(help), fits(back), fits(other)
	if row := slices.Concat(act, other, back, help); len(row) > 0 {
		return []string{strings.Join(row, gap)}
	}
	return nil
}

// help adds the key that lists all keys.
func (p *Page) help(e *entry) {
	w := p.words
	list := slices.Clone(p.keys)
	below := *e
	p.keys = append(p.keys, Key{Keys: []string{"h", "?"}, Sign: "h", What: w.Help, Shown: true, Do: func() Move {
		return Move{To: &help{below: below, list: list}}
	}})
}

// help lists the keys of the screen below it, and what the host explains. Any key but
// those that scroll closes it, and does nothing else.
type help struct {
	below entry
	list  []Key
}

// Modal is for the stage: the help wants to be closed first.
func (h *help) Modal() bool { return true }

// Draw lists the keys.
func (h *help) Draw(p *Page) {
	w := p.words
	p.Title(p.Theme.Strong.Render(w.HelpTitle), "")
	below := p.Stage.drawOnce(&h.below)
	for _, k := range below.Keys() {
		if k.Sign != "" && k.What != "" {
			p.Rows(text.Hang(text.Pad(p.Theme.Strong.Render(k.Sign), 11), k.What, p.Width)...)
		}
	}
	p.Gap()
	p.host.Explain(p)
	p.Any(w.Close, func() Move { return Move{Back: 1} })
}
