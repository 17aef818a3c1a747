package schemes

import (
	"slices"
	"strings"
	"testing"
	"unicode"

	"intern-tui/assets"
)

// common is how many content words two texts about the same figures may share: with one
// more, the reader hears one fact twice.
const common = 2

// A fact stands once in a leaflet. Two texts that name the same figures and share their
// words are one fact, unless the second says which one it refers to.
func TestALeafletSaysAFactOnce(t *testing.T) {
	for _, s := range catalogue(t).Schemes {
		list := s.said()
		for i, a := range list {
			for _, b := range list[i+1:] {
				if a.see != "" && a.see == b.id || b.see != "" && b.see == a.id {
					continue
				}
				if figures, words := shared(a.figures(), b.figures()), shared(a.content(), b.content()); len(figures) > 0 && len(words) > common {
					t.Errorf("%s and line %d say the same of %v: %v", a.pos, b.pos.Line, figures, words)
				}
			}
		}
	}
}

// The test above can fail: a text beside itself shares its figures and its words.
func TestATextBesideItselfSaysAFactTwice(t *testing.T) {
	s, err := catalogue(t).Scheme("stage-first")
	if err != nil {
		t.Fatal(err)
	}
	twice := 0
	for _, a := range s.said() {
		if len(shared(a.figures(), a.figures())) > 0 && len(shared(a.content(), a.content())) > common {
			twice++
		}
	}
	if twice < 5 {
		t.Errorf("only %d texts of Stage First would be noticed twice", twice)
	}
}

// figures are those that a text names, {figure.from} as well as {figure}, and that of its row.
func (s said) figures() (list []string) {
	for _, name := range append(s.text.Placeholders(), s.figure) {
		if name, _, _ := strings.Cut(name, "."); name != "" {
			list = append(list, name)
		}
	}
	return list
}

// content are the English words that carry the meaning, in small letters, without their
// plural: those of four letters or more that are no particles.
func (s said) content() (list []string) {
	text := assets.Fill(s.text.In(assets.English), func(string) (string, bool) { return "", true })
	for word := range strings.FieldsFuncSeq(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) }) {
		word = strings.TrimSuffix(word, "s")
		if len(word) > 3 && !slices.Contains(particles(), word) {
			list = append(list, word)
		}
	}
	return list
}

// particles are words of four letters or more without a content of their own.
func particles() []string {
	return strings.Fields("about after also before from have into least less more most only over than that then they this under until when with without your")
}

// shared are the different words that stand in both lists.
func shared(a, b []string) (both []string) {
	for _, word := range a {
		if slices.Contains(b, word) && !slices.Contains(both, word) {
			both = append(both, word)
		}
	}
	return both
}
