package words_test

import (
	"testing"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/ui/words"
)

// BenchmarkBegin reads what the first frame shows.
func BenchmarkBegin(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := words.Begin(assets.Builtin()); err != nil {
			b.Fatal(err)
		}
		if _, _, err := quiz.Begin(assets.Builtin()); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkLoad reads all words of the screens.
func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := words.Load(assets.Builtin()); err != nil {
			b.Fatal(err)
		}
	}
}
