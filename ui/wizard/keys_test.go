package wizard

import (
	"slices"
	"strings"
	"testing"
)

func TestNoTwoBindingsOfAScreenShareAKey(t *testing.T) {
	for _, w := range everyWay() {
		bound, others := map[string]bool{}, 0
		for _, b := range w.hurries(t).bindings() {
			if b.keys == nil {
				others++
			}
			for _, key := range b.keys {
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
		for _, b := range w.hurries(t).bindings() {
			for _, key := range b.keys {
				_, isNamed := named[key]
				switch letter := len(key) == 1 && 'a' <= key[0] && key[0] <= 'z'; {
				case letter, isNamed && key != "ctrl+c":
				case key == "?" && slices.Contains(b.keys, "h"):
				case key == "ctrl+c" && b.sign == "":
				default:
					t.Errorf("%s: %q is a key that not everybody can press", w.name, key)
				}
			}
		}
	}
}

// These letters are elsewhere on AZERTY or QWERTZ than on QWERTY; who looks for the
// place and not for the letter must find it on the screen.
const wandering = "aqwzym"

func TestALetterIsShownByItsOwnName(t *testing.T) {
	for _, w := range everyWay() {
		for _, b := range w.hurries(t).bindings() {
			for _, key := range b.keys {
				if b.sign != "" && len(key) == 1 && key != "?" && key != b.sign {
					t.Errorf("%s: the key %q is shown as %q", w.name, key, b.sign)
				}
				if b.sign == "" && strings.Contains(wandering, key) {
					t.Errorf("%s: the key %q is nowhere shown and not in the same place on every keyboard", w.name, key)
				}
			}
		}
	}
}

func TestEveryBindingSaysWhatItDoesInEveryLanguage(t *testing.T) {
	for _, w := range everyWay() {
		v := w.hurries(t)
		for range 4 {
			v.nextLanguage()
			for _, b := range v.bindings() {
				if b.sign != "" && v.say(b.what) == "" {
					t.Errorf("%s: %q has a sign and no word in %v", w.name, b.sign, v.language)
				}
			}
		}
	}
}

// The contract's keys, on every screen on which they mean anything.
func TestEveryScreenThatAsksNothingCanHelpAndBeLeft(t *testing.T) {
	for _, w := range ways {
		v := w.hurries(t)
		switch v.top().screen.(type) {
		case *confirm, *help, *scan:
			continue
		}
		for _, key := range strings.Fields("up down home end pgup pgdown l h ? q ctrl+c") {
			if !v.binds(key) {
				t.Errorf("%s: %q does nothing", w.name, key)
			}
		}
		if len(v.stack) > 1 && !(v.binds("esc") && v.binds("backspace")) {
			t.Errorf("%s: there is no way back", w.name)
		}
	}
}

func TestAKeyWithoutABindingDoesNothing(t *testing.T) {
	for _, w := range ways {
		v := w.hurries(t)
		switch v.top().screen.(type) {
		case *help, *scan:
			continue
		}
		before := v.seen()
		v.press("k 5 A tab")
		if v.seen() != before {
			t.Errorf("%s: keys without a binding lead to:\n%s", w.name, v.seen())
		}
	}
}

func TestTheFooterHasALetterWithoutASignWhereItCostsNoLine(t *testing.T) {
	v := enter(t).tick("D1")
	v.press("enter")
	wrong := "x " + v.say(v.words.Doubt.Key)
	v.sees(wrong)
	v.resize(promisedWidth, promisedHeight)
	v.seesNot(wrong)
}

func TestBackStandsWithTheKeysOfEveryScreenInTheLastLine(t *testing.T) {
	for _, w := range everyWay() {
		v := w.hurries(t)
		if v.top().modal("") || !v.binds("esc") {
			continue
		}
		footer := v.footer()
		if last := footer[len(footer)-1]; !strings.Contains(last, v.say(v.words.Key.Back)) || !strings.Contains(last, v.say(v.words.Key.Help)) {
			t.Errorf("%s: the last line is %q", w.name, last)
		}
	}
}
