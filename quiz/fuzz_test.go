package quiz

import (
	"testing"

	"intern-tui/assets"
)

// FuzzParseCode reads whatever code: what is accepted is the code of those answers,
// and what is refused is told in a short line.
func FuzzParseCode(f *testing.F) {
	q, err := Load(assets.Builtin())
	if err != nil {
		f.Fatal(err)
	}
	for _, code := range []string{"", q.Code(0), q.Code(0x1ffffff), "BCDF-GHJK", "ＢBBBBBBB", "\x1b[31m"} {
		f.Add(code)
	}
	f.Fuzz(func(t *testing.T, code string) {
		a, err := q.ParseCode(code)
		switch again, err2 := q.ParseCode(q.Code(a)); {
		case err == nil && (err2 != nil || again != a):
			t.Errorf("%q is read as %v, whose code is not", code, a)
		case err != nil && len(err.Error()) > 1000:
			t.Errorf("an error of %d bytes", len(err.Error()))
		}
	})
}
