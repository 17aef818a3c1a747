package wizard

import (
	"slices"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"intern-tui/assets"
)

// binding is a key and what it does. The footer shows those that have a sign, and a
// letter without one where there is room.
type binding struct {
	keys []string    // as Bubble Tea calls them; nil takes every key that no other binding does
	sign string      // how the key is shown; empty asks the footer for no room
	what assets.Text // what it does
	do   func() move
}

// bound is the binding that a key has on the top screen.
func (a *App) bound(key string) (b binding, ok bool) {
	list := a.bindings()
	i := slices.IndexFunc(list, func(b binding) bool { return slices.Contains(b.keys, key) })
	if i < 0 {
		i = slices.IndexFunc(list, func(b binding) bool { return b.keys == nil })
	}
	if i < 0 {
		return binding{}, false
	}
	return list[i], true
}

// bindings are the keys of the top screen and, behind them, those that work
// everywhere.
func (a *App) bindings() []binding { return a.bindingsOf(*a.top()) }

func (a *App) bindingsOf(e entry) []binding {
	w := a.words.Key
	list := e.bindings(a.shared)
	if !e.modal(a.staffWord) {
		list = append(list,
			languageBinding(a.shared),
			binding{[]string{"?", "h"}, "h", w.Help, func() move {
				return move{to: &help{func() []binding { return a.bindingsOf(e) }}}
			}},
		)
		if !a.kiosk {
			list = append(list, binding{[]string{"q"}, "q", w.Leave, func() move { return move{to: leave(a.shared)} }})
		}
	}
	leap := func(direction int) func() move {
		return func() move { return move{scroll: direction * max(1, a.bodyHeight(a.page())-1)} }
	}
	list = append(list,
		binding{[]string{"pgdown"}, "", w.Scroll, leap(1)},
		binding{[]string{"pgup"}, "", w.Scroll, leap(-1)},
	)
	if a.kiosk {
		return list
	}
	return append(list, binding{keys: []string{"ctrl+c"}, do: func() move { return move{cmd: tea.Interrupt} }})
}

// everywhere tells whether a binding has its place in the last line of every footer.
func (b binding) everywhere() bool {
	return slices.ContainsFunc(b.keys, func(key string) bool { return slices.Contains([]string{"esc", "l", "h", "q"}, key) })
}

// shown is a binding's sign, also that of a letter which the footer may have no room for.
func (b binding) shown() string {
	if b.sign == "" && len(b.keys) > 0 && len(b.keys[0]) == 1 {
		return b.keys[0]
	}
	return b.sign
}

func languageBinding(s *shared) binding {
	return binding{[]string{"l"}, "l", s.words.Key.Language, func() move { s.nextLanguage(); return move{} }}
}

func (s *shared) nextLanguage() {
	all := assets.Languages()
	s.language = all[(int(s.language)+1)%len(all)]
}

// footer is the bindings in one line or, where that is too long, the screen's own
// and below them those that work everywhere, each in as many lines as they need. The
// letters without a sign are among them where they cost no line.
func (a *App) footer() []string {
	lines := a.keys(false)
	if all := a.keys(true); len(all) == len(lines) {
		return all
	}
	return lines
}

// keys is the footer, with the letters that have no sign or without them.
func (a *App) keys(letters bool) []string {
	var own, everywhere []string
	modal := a.top().modal(a.staffWord)
	for _, b := range a.bindings() {
		sign := b.sign
		if letters {
			sign = b.shown()
		}
		switch part := a.theme.strong.Render(sign) + " " + a.theme.muted.Render(a.say(b.what)); {
		case sign == "":
		case b.everywhere() && !modal:
			everywhere = append(everywhere, part)
		default:
			own = append(own, part)
		}
	}
	width, gap := a.space().width, "   "
	if a.space().short {
		gap = "  "
	}
	if all := flow(slices.Concat(own, everywhere), gap, width); len(all) == 1 || modal || a.space().short {
		return all
	}
	return append(flow(own, gap, width), flow(everywhere, gap, width)...)
}

// flow sets parts side by side, in as many lines of a width as they need.
func flow(parts []string, gap string, width int) []string {
	lines := []string{""}
	for _, part := range parts {
		last := &lines[len(lines)-1]
		switch {
		case *last == "":
			*last = part
		case ansi.StringWidth(*last+gap+part) <= width:
			*last += gap + part
		default:
			lines = append(lines, part)
		}
	}
	return lines
}

// markMore says at the end of the last line with room for it that the body goes on
// above or below what is seen.
func (a *App) markMore(lines []string, above, below bool, width int) {
	mark := ""
	if above {
		mark += a.say(a.words.Key.Up)
	}
	if below {
		mark += a.say(a.words.Key.Down)
	}
	if mark == "" {
		return
	}
	mark += " " + a.say(a.words.Key.More)
	for i := len(lines) - 1; i >= 0; i-- {
		if ansi.StringWidth(lines[i])+ansi.StringWidth(mark)+2 <= width {
			lines[i] = spread(lines[i], a.theme.accent.Render(mark), width)
			return
		}
	}
}
