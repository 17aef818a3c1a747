package words_test

import (
	"testing"

	"intern-tui/assets"
	"intern-tui/ui/words"
)

// BenchmarkRead reads all words of the screens.
func BenchmarkRead(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := words.Read(assets.Builtin()); err != nil {
			b.Fatal(err)
		}
	}
}
