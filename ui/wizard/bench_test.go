package wizard

import (
	"runtime"
	"testing"

	tea "charm.land/bubbletea/v2"

	"intern-tui/ui/race"
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

// What a quiz of two ticks a section allocates is what the heap of a visitor grows by before
// anything is swept: today 0.8 MB.
const quizAllocates = 900_000 // bytes

func TestAQuizAllocatesLittle(t *testing.T) {
	if race.Enabled {
		t.Skip("the race detector allocates too")
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	v := enter(t)
	v.blind = true
	for range 5 {
		for _, key := range []string{"enter", "space", "down", "space"} {
			v.key(key)
		}
	}
	v.key("enter")
	runtime.ReadMemStats(&after)
	if _, ok := v.Top().(*result); !ok {
		t.Fatalf("no result is on top:\n%s", v.seen())
	}
	if n := after.TotalAlloc - before.TotalAlloc; n > quizAllocates {
		t.Errorf("a quiz allocates %d bytes, the budget is %d", n, quizAllocates)
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
