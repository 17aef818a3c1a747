package report

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/words"
)

// readers speak the built-in content in each language, on a day.
func readers(t *testing.T, day string) (list []Reader) {
	t.Helper()
	r, err1 := builtin()
	at, err2 := assets.ParseDate(day)
	if err := errors.Join(err1, err2); err != nil {
		t.Fatal(err)
	}
	for _, l := range assets.Languages() {
		list = append(list, New(r.Words, r.Quiz, r.Catalogue, l, at))
	}
	return list
}

// builtin reads the content once for all tests.
var builtin = sync.OnceValues(func() (Reader, error) {
	w, err1 := words.Load(assets.Builtin())
	q, err2 := quiz.Load(assets.Builtin())
	c, err3 := schemes.Load(assets.Builtin())
	return New(w, q, c, assets.English, assets.Date{}), errors.Join(err1, err2, err3)
})

const today = "2026-11-21"

// manyAnswers are answers of every kind: nothing, everything, each headline there
// is, ties, contradictions, and by chance.
func manyAnswers(t *testing.T) (list []quiz.Answers) {
	t.Helper()
	for _, s := range []string{
		"", "A1 A2 A3 A4 A5 B1 B2 B3 B4 B5 C1 C2 C3 C4 C5 D1 D2 D3 D4 D5 E1 E2 E3 E4 E5",
		"A1 A2", "B1 B2", "C1 C2", "D1 D2", "E1 E2", "E1 E3 E5", "E1 E2 E3", "A1",
		"A1 A2 D2 D3 D4 D5", "B1 B2 B4 B5 D1 D2 D3 D4", "C1 C2 C3 C4 E1 E2 E3 E4", "B1 B2 B3 B4 B5 A1 A2", "B1 B2 B3 E1 E2 E3",
	} {
		a, err := quiz.ParseAnswers(strings.Fields(s)...)
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, a)
	}
	random := rand.New(rand.NewPCG(20, 26))
	for range 40 {
		list = append(list, quiz.Answers(random.Uint32()&random.Uint32()&(1<<25-1)))
	}
	return list
}

// written is what a writer of reports writes.
func written(t *testing.T, write func(io.Writer) error) string {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
