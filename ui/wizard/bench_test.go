package wizard

import (
	"testing"

	tea "charm.land/bubbletea/v2"
)

// BenchmarkFrame is one message and the frame after it, on every kind of screen of
// the classic size and of a large one.
func BenchmarkFrame(b *testing.B) {
	for _, w := range everyWay() {
		if w.again() {
			continue
		}
		b.Run(w.name, func(b *testing.B) { benchmarkFrame(b, w, classicWidth, classicHeight) })
		b.Run(w.name+"-large", func(b *testing.B) { benchmarkFrame(b, w, 120, 40) })
	}
}

func benchmarkFrame(b *testing.B, w way, width, height int) {
	v := w.hurries(b)
	size := tea.WindowSizeMsg{Width: width, Height: height}
	b.ReportAllocs()
	for b.Loop() {
		v.Update(size)
	}
}

// BenchmarkKey is a key and the frame after it: the cursor down, and up again.
func BenchmarkKey(b *testing.B) {
	for _, w := range ways {
		if w.again() {
			continue
		}
		b.Run(w.name, func(b *testing.B) {
			v := w.hurries(b)
			down, up := keyPress(b, "down"), keyPress(b, "up")
			b.ReportAllocs()
			for b.Loop() {
				v.Update(down)
				v.Update(up)
			}
		})
	}
}
