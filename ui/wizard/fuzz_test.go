package wizard

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

// FuzzKeysAndSizes presses whatever keys on a terminal of whatever sizes. Each byte is
// a key, or with its highest bit a size; after each the frame must keep its promises.
func FuzzKeysAndSizes(f *testing.F) {
	f.Add([]byte("\x06\x06\x05\x06\x06\x06\x06\x06\x06"), false)
	f.Add([]byte("\x01\x06\x06\x83\x07\xff\x05\x06\x80\x02"), false)
	f.Add([]byte("\x06\x06\x01\x06\x81\x06"), true)
	names := []string{"up", "down", "pgup", "pgdown", "home", "space", "enter", "esc", "end", "backspace", "left", "right", "tab",
		"u", "l", "h", "q", "n", "v", "c", "p", "x", "?", "é", "t"}
	f.Fuzz(func(t *testing.T, script []byte, kiosk bool) {
		v := open(t, Options{Kiosk: kiosk}, "TERM=xterm-256color")
		for _, b := range script[:min(len(script), 60)] {
			if b&0x80 != 0 {
				v.paged = false
				v.Update(tea.WindowSizeMsg{Width: 1 + int(b&0x0f)*9, Height: 1 + int(b>>4&7)*6})
			} else {
				v.key(names[int(b)%len(names)])
			}
			v.look()
		}
	})
}
