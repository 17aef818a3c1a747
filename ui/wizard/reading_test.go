package wizard

import (
	"strings"
	"testing"
	"unicode"

	"intern-tui/assets"
)

// shortest are four ticks for a scheme of each family, the shortest way to its result.
var shortest = map[string]string{
	"school": "A1 A2 A3 A4", "stage-first": "C1 C2 C3 C4", "cip": "D1 D2 D3 D4", "misip": "E1 E2 E3 E4",
}

// What a visit may cost: keys until the result, and words read until then, the first
// screen of the result included. German and its like may take a little more.
const (
	mostKeys  = 14
	mostWords = 640
	margin    = 15 // percent
)

// Scheme, pay, "Can I?" and the first step are all on the first screen of the result.
func TestTheShortestVisitsAreShort(t *testing.T) {
	for _, l := range assets.Languages() {
		for scheme, ticks := range shortest {
			v := enter(t)
			v.language, v.blind = l, true
			v.resize(classicWidth, classicHeight)
			read := reading{}
			read.look(v)
			v.press("enter")
			a := v.parse(strings.Fields(ticks)...)
			for range 5 {
				read.look(v)
				for n, here := 0, v.section(); n < 4; n++ {
					if id := v.quiz.Sections[here.at].Statements[n].ID; a.Has(id) {
						if n > 0 {
							v.press("down")
						}
						v.press("space")
						read.look(v)
					}
				}
				v.press("enter")
			}
			read.look(v)
			v.outcome()
			if len(v.keys) > mostKeys {
				t.Errorf("%s in %v: %d keys to the result", scheme, l, len(v.keys))
			}
			most := mostWords
			if l != assets.English {
				most += most * margin / 100
			}
			if read.words > most {
				t.Errorf("%s in %v: %d words until the result is read, want at most %d", scheme, l, read.words, most)
			}
			t.Logf("%-12s %v %2d keys %3d words", scheme, l, len(v.keys), read.words)
			w, seen := v.words.Card, v.seen()
			for _, label := range []assets.Text{w.YouGet, w.CanI, w.FirstStep, w.HowLong, w.WhoSigns} {
				if !strings.Contains(seen, v.say(label)) {
					t.Errorf("%s in %v: the first screen of the result lacks %q\n%s", scheme, l, v.say(label), seen)
				}
			}
		}
	}
}

// reading counts the words and numbers of rows that were not read before. A row in which
// a tick or a number alone is new is none.
type reading struct {
	rows  map[string]bool
	words int
}

func (r *reading) look(v *visitor) {
	if r.rows == nil {
		r.rows = map[string]bool{}
	}
	for row := range strings.Lines(v.seen()) {
		words, key := 0, ""
		for word := range strings.FieldsSeq(strings.NewReplacer("[x]", "", "(x)", "").Replace(row)) {
			letters := strings.ContainsFunc(word, unicode.IsLetter)
			if letters {
				key += word + " "
			}
			if letters || strings.ContainsFunc(word, unicode.IsDigit) {
				words++
			}
		}
		if !r.rows[key] {
			r.rows[key] = true
			r.words += words
		}
	}
}
