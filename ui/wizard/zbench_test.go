package wizard

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/ui/words"
)

func benchApp(b *testing.B, s func(a *App) screen) {
	w, _ := words.Load(assets.Builtin())
	q, _ := quiz.Load(assets.Builtin())
	d, _ := assets.ParseDate("2026-11-21")
	a := New(Options{Content: assets.Builtin(), At: d}, w, q, terminalOf([]string{"TERM=xterm-256color"}))
	a.answers = 0x12345
	a.reader()
	a.stack = append(a.stack, entry{screen: s(a)})
	b.ReportAllocs()
	for b.Loop() {
		a.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	}
}
func BenchmarkZWelcome(b *testing.B) { benchApp(b, func(a *App) screen { return &welcome{} }) }
func BenchmarkZSection(b *testing.B) { benchApp(b, func(a *App) screen { return &section{} }) }
func BenchmarkZResult(b *testing.B)  { benchApp(b, func(a *App) screen { return newResult(a.shared) }) }
func BenchmarkZLeaflet(b *testing.B) {
	benchApp(b, func(a *App) screen { return &leaflet{ids: []string{"cip"}} })
}
func BenchmarkZLoad(b *testing.B) {
	for b.Loop() {
		catalogueOf(assets.Builtin())()
	}
}
func BenchmarkZWords(b *testing.B) {
	for b.Loop() {
		words.Load(assets.Builtin())
		quiz.Load(assets.Builtin())
	}
}
