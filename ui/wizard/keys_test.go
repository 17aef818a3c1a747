package wizard

import (
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"intern-tui/assets"
)

func TestNoTwoBindingsOfAScreenShareAKey(t *testing.T) {
	for _, w := range everyWay() {
		bound, others := map[string]bool{}, 0
		for _, b := range w.hurries(t).Page().Keys() {
			if b.Keys == nil {
				others++
			}
			for _, key := range b.Keys {
				if bound[key] {
					t.Errorf("%s: %q is bound twice", w.name, key)
				}
				bound[key] = true
			}
		}
		if others > 1 {
			t.Errorf("%s: %d bindings take every other key", w.name, others)
		}
	}
}

// A digit needs Shift on AZERTY, and chords are for people who know them.
func TestNoBindingNeedsShiftADigitOrAChord(t *testing.T) {
	for _, w := range everyWay() {
		for _, b := range w.hurries(t).Page().Keys() {
			for _, key := range b.Keys {
				_, isNamed := named[key]
				switch letter := len(key) == 1 && 'a' <= key[0] && key[0] <= 'z'; {
				case letter, isNamed && key != "ctrl+c":
				case key == "?" && slices.Contains(b.Keys, "h"):
				case key == "ctrl+c" && b.Sign == "":
				default:
					t.Errorf("%s: %q is a key that not everybody can press", w.name, key)
				}
			}
		}
	}
}

// The contract's keys, on every screen on which they mean anything.
func TestEveryScreenThatAsksNothingCanHelpAndBeLeft(t *testing.T) {
	for _, w := range ways {
		v := w.hurries(t)
		switch v.Top().(type) {
		case *confirm, *scan:
			continue
		}
		for _, key := range strings.Fields("up down home end pgup pgdown l h ? q ctrl+c") {
			if !v.binds(key) {
				t.Errorf("%s: %q does nothing", w.name, key)
			}
		}
		if v.Depth() > 1 && !(v.binds("esc") && v.binds("backspace")) {
			t.Errorf("%s: there is no way back", w.name)
		}
	}
}

func TestAKeyWithoutABindingDoesNothing(t *testing.T) {
	for _, w := range ways {
		v := w.hurries(t)
		switch v.Top().(type) {
		case *scan:
			continue
		}
		before := v.seen()
		v.press("k 5 tab delete f1")
		if v.seen() != before {
			t.Errorf("%s: keys without a binding lead to:\n%s", w.name, v.seen())
		}
	}
}

// One row of keys: it has what the focus does, the way back and the way to all keys.
func TestTheFooterIsOneRowWithTheWayBackAndTheHelp(t *testing.T) {
	for _, w := range ways {
		v := w.hurries(t)
		for _, l := range assets.Languages() {
			v.speaks(l)
			lines := strings.Split(v.seen(), "\n")
			last := lines[len(lines)-1]
			if v.binds("esc") && !strings.Contains(last, v.say(v.words.Key.Back)) {
				t.Errorf("%s in %v: the last line is %q", w.name, l, last)
			}
			if v.binds("h") && !strings.Contains(last, "h "+v.say(v.words.Key.Help)) {
				t.Errorf("%s in %v: the last line is %q", w.name, l, last)
			}
		}
	}
}

// However little room there is, the footer says what Enter or Space does here: rather that
// than the way back, which is Esc everywhere.
func TestTheFooterHasTheMainKeyAtEverySize(t *testing.T) {
	for _, w := range everyWay() {
		v := w.hurries(t)
		for _, l := range assets.Languages() {
			v.speaks(l)
			for _, size := range [][2]int{{40, 12}, {40, 24}, {48, 16}, {60, 20}, {80, 24}, {100, 30}, {120, 40}} {
				v.resize(size[0], size[1])
				lines := strings.Split(v.seen(), "\n")
				for _, k := range v.Page().Keys() {
					if acts := slices.Contains(k.Keys, "enter") || slices.Contains(k.Keys, "space"); !acts || k.What == "" || !k.Shown {
						continue
					}
					if want := k.Sign + " " + k.What; !strings.Contains(lines[len(lines)-1], want) {
						t.Errorf("%s at %v in %v: the last line %q lacks %q", w.name, size, l, lines[len(lines)-1], want)
					}
					break
				}
			}
		}
	}
}

// A letter does the same with Caps Lock on; Backspace is ^? and ^H.
func TestCapitalsAndTheOtherBackspaceAreTheSameKeys(t *testing.T) {
	for _, w := range ways {
		for _, k := range w.hurries(t).Page().Keys() {
			for _, key := range k.Keys {
				if len(key) != 1 || key == "?" {
					continue
				}
				small, capital := w.hurries(t), w.hurries(t)
				small.key(key)
				capital.Update(tea.KeyPressMsg{Code: []rune(key)[0], Text: strings.ToUpper(key), ShiftedCode: []rune(strings.ToUpper(key))[0], Mod: tea.ModShift})
				if small.seen() != capital.seen() {
					t.Errorf("%s: %q and its capital lead to different screens", w.name, key)
				}
			}
		}
	}
	v := enter(t)
	v.press("enter")
	v.Update(tea.KeyPressMsg{Code: 'h', Mod: tea.ModCtrl})
	on[*welcome](v)
}

// After any number of pages Home leads to the top, and the first Enter does what the row of
// keys says: it opens what has the focus, which is seen.
func TestAfterPageDownHomeAndEnterDoWhatTheySay(t *testing.T) {
	for _, size := range [][2]int{{40, 12}, {60, 20}, {80, 24}, {120, 40}} {
		v := enter(t).tick("C1", "C2", "C3", "C5")
		v.resize(size[0], size[1])
		first := v.seen()
		for pages := 1; pages <= 8; pages++ {
			for range pages {
				v.press("pgdown")
			}
			v.press("home")
			if v.seen() != first {
				t.Fatalf("at %v Home after %d pages shows\n%s", size, pages, v.seen())
			}
			for range pages {
				v.press("pgdown")
			}
			if !strings.Contains(v.seen(), strings.TrimSpace(v.focused())[:5]) {
				t.Errorf("at %v after %d pages the focus %q is not seen:\n%s", size, pages, v.focused(), v.seen())
			}
			v.press("enter")
			if _, still := v.Top().(*result); still {
				t.Fatalf("at %v Enter after %d pages only scrolls", size, pages)
			}
			v.press("esc home home")
		}
	}
}
