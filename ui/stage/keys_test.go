package stage

import (
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// keyboards is what terminals send for the keys that screens know, by the key's name. After
// each sequence stand those who send it.
func keyboards() map[string][]string {
	sent := map[string][]string{
		"up": {
			"\x1b[A",      // all, in normal mode
			"\x1bOA",      // all, in application mode; screen, tmux
			"\x1b[1;2A",   // with Shift: xterm, PuTTY, Windows Terminal
			"\x1b[a",      // with Shift: rxvt
			"\x1bOx",      // keypad: rxvt, PuTTY, the Linux console in application mode
			"\x1b[57419u", // keypad: terminals with many more keys
		},
		"down":  {"\x1b[B", "\x1bOB", "\x1b[1;2B", "\x1b[b", "\x1bOr"},
		"right": {"\x1b[C", "\x1bOC", "\x1b[1;2C", "\x1b[c", "\x1bOv"},
		"left":  {"\x1b[D", "\x1bOD", "\x1b[1;2D", "\x1b[d", "\x1bOt"},
		"home": {
			"\x1b[H",  // xterm, Windows Terminal
			"\x1bOH",  // xterm in application mode
			"\x1b[1~", // the Linux console, PuTTY, screen, tmux
			"\x1b[7~", // rxvt
			"\x1bOw",  // keypad in application mode
		},
		"end":    {"\x1b[F", "\x1bOF", "\x1b[4~", "\x1b[8~", "\x1bOq"},
		"pgup":   {"\x1b[5~", "\x1bOy"},
		"pgdown": {"\x1b[6~", "\x1bOs"},
		"delete": {"\x1b[3~"},
		"enter": {
			"\r",     // all
			"\n",     // Ctrl+J, and a line that turns one into the other
			"\x1bOM", // keypad in application mode: rxvt, PuTTY, xterm
		},
		"backspace": {
			"\x7f", // xterm, the Linux console, rxvt, PuTTY, tmux, screen, Windows Terminal
			"\x08", // PuTTY set to ^H, xterm by resource, old serial lines
		},
		"esc":    {"\x1b", "\x1b\x1b"},
		"space":  {" "},
		"ctrl+c": {"\x03"},
		"?":      {"?"},
	}
	for l := 'a'; l <= 'z'; l++ {
		sent[string(l)] = []string{string(l), strings.ToUpper(string(l))} // Caps Lock
	}
	return sent
}

// pressed are the names of the keys that some bytes in one read are.
func pressed(typed string) (keys []string) {
	var d decoder
	for _, msg := range append(d.decode([]byte(typed), false), d.decode(nil, true)...) {
		if k, ok := msg.(tea.KeyPressMsg); ok {
			keys = append(keys, keyOf(k))
		}
	}
	return keys
}

func TestEveryKeyOfARealKeyboardIsKnown(t *testing.T) {
	for want, sequences := range keyboards() {
		for _, sent := range sequences {
			if got := pressed(sent); len(got) != 1 || got[0] != want {
				t.Errorf("%q is read as %q, want %q", sent, got, want)
			}
		}
	}
}

// Alt sends Esc before the key, in one piece. It is a chord that nothing is bound to, never
// Esc and then the key: with Alt+Q nobody leaves, with Alt+U nothing is undone.
func TestAltIsNeverEscAndThenTheKey(t *testing.T) {
	for _, sequences := range keyboards() {
		for _, key := range sequences {
			if key == "\x1b" || key == "\x1b\x1b" {
				continue
			}
			for _, got := range pressed("\x1b" + key) {
				if !strings.Contains(got, "alt+") {
					t.Errorf("Alt with %q is read as %q", key, got)
				}
			}
		}
	}
}

// What the keypads have besides, and keys that no screen knows, are no key of another name.
func TestOtherKeysAreNoneThatAScreenKnows(t *testing.T) {
	known := keyboards()
	for _, sent := range []string{
		"\x1bOp", "\x1bOn", "\x1bOj", "\x1bOk", "\x1bOl", "\x1bOm", "\x1bOo", // 0 . * + , - /
		"\x1b[2~", "\x1b[E", "\x1b[G", "\x1bOE", "\x1bOu", "\x1b[Z", "\t", "\x00", // Insert, the middle of the keypad, tabs
		"\x1bOP", "\x1b[11~", "\x1b[[A", "\x1b[24~", "\x1b[1;5A", "\x1bOa", "\x1b[I", "\x1b[O", // F keys, Ctrl, the window's focus
	} {
		for _, got := range pressed(sent) {
			if _, ok := known[got]; ok {
				t.Errorf("%q is read as %q", sent, got)
			}
		}
	}
}
