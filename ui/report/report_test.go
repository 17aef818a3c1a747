package report

import (
	"bytes"
	"errors"
	"io"
	"math/rand/v2"
	"strings"
	"sync"
	"testing"
	"unicode"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/text"
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

// Of a day before our first reading a leaflet says once that not all is known, and then
// nothing that it could say but half: no "You are under not known on the first day", and
// not one amount after the other that is not known.
func TestOfADayInThePastWhatIsNotKnownIsSaidOnce(t *testing.T) {
	for _, at := range []string{"1970-01-01", "2005-06-30", "2012-06-01", "2020-01-01", "2023-06-01", "2025-06-01"} {
		for _, r := range readers(t, at) {
			then := r.Say(r.Words.Leaflet.Then, "date", r.Language.Date(r.At))
			for _, s := range r.Schemes {
				d := r.Leaflet(s, r.verdictOf(s), schemes.Profile{})
				for said, want := range map[string]int{then: 1, r.Unknown: 0} {
					if n := strings.Count(strings.Join(sentences(d), "\n"), said); n != want {
						t.Errorf("%s in %v on %s says %q %d times", s.ID, r.Language, at, said, n)
					}
				}
				unknown := map[string]int{}
				for _, row := range rows(d) {
					if row.Words == r.Say(r.Words.Money.NotKnown) {
						if unknown[row.Payer]++; unknown[row.Payer] > 1 {
							t.Errorf("%s in %v on %s says more than once of %s that it is not known", s.ID, r.Language, at, row.Payer)
						}
					}
				}
			}
			if all := written(t, r.All().Text); strings.Contains(all, r.Unknown) {
				t.Errorf("the list in %v on %s says %q", r.Language, at, r.Unknown)
			}
		}
	}
	for _, r := range readers(t, today) {
		if r.past() {
			t.Errorf("the law of today is said to be unknown in %v", r.Language)
		}
	}
}

// rows are who pays what, of a leaflet.
func rows(d Document) (list []Pay) {
	for _, p := range d.Parts {
		for _, b := range p.Blocks {
			if m, ok := b.(Money); ok {
				list = append(list, m.Rows...)
			}
		}
	}
	return list
}

// sentences are the texts of a leaflet's blocks, but the history of its figures.
func sentences(d Document) (list []string) {
	for _, p := range d.Parts {
		for _, b := range p.Blocks {
			switch b := b.(type) {
			case Card:
				list = append(list, each(b, func(f Fact) string { return f.Value })...)
			case Checklist:
				list = append(list, each(b, func(c Check) string { return c.Text })...)
			case List:
				list = append(list, each(b.Items, func(i Item) string { return i.Text })...)
			case Steps:
				list = append(list, each(b, func(d Do) string { return d.Text })...)
			case Money:
				list = append(list, each(b.Notes, func(i Item) string { return i.Text })...)
				list = append(list, each(b.Rows, func(p Pay) string { return p.Text })...)
			case Paragraph:
				list = append(list, b.Text)
			}
		}
	}
	return list
}

// In the narrowest column no word of a leaflet ends in the middle without a hyphen, and an
// address has none that is not its own.
func TestNoWordIsBrokenWithoutAHyphen(t *testing.T) {
	spaces, hyphens := strings.NewReplacer("\u00a0", " ", "\u202f", " "), 0
	for _, r := range readers(t, today) {
		for _, s := range r.Schemes {
			for _, said := range sentences(r.Leaflet(s, r.verdictOf(s), schemes.Profile{})) {
				for _, width := range []int{18, 21, 23} {
					rest := spaces.Replace(said)
					for _, row := range text.Wrap(said, width) {
						row = spaces.Replace(row)
						whole, hyphen := strings.CutSuffix(row, "-")
						inserted := hyphen && !strings.HasPrefix(rest, row)
						if !inserted {
							whole = row
						}
						after, found := strings.CutPrefix(rest, whole)
						if !found {
							t.Fatalf("%v: %q loses words at %d columns: %q is not %q", r.Language, said, width, row, rest)
						}
						left, _, _ := strings.Cut(after, " ")
						inside := left != "" && !hyphen && strings.TrimFunc(whole[strings.LastIndex(whole, " ")+1:]+left, unicode.IsLetter) == ""
						if inside || inserted && strings.ContainsAny(whole[strings.LastIndex(whole, " ")+1:]+left, "./@") && !strings.HasSuffix(left, ".") {
							t.Errorf("%v: at %d columns %q is broken in %q", r.Language, width, whole+left, said)
						}
						if inserted {
							hyphens++
						}
						rest = strings.TrimLeft(after, " ")
					}
				}
			}
		}
	}
	if hyphens < 20 {
		t.Errorf("only %d words get a hyphen: the test tries too little", hyphens)
	}
}
