package report

import (
	"strings"
	"testing"
	"unicode"

	"intern-tui/assets"
	"intern-tui/schemes"
)

// The words that a leaflet has at most, sources and all: what somebody reads in a few
// minutes. Two schemes need more, for they lead through several offices.
const (
	mostWords    = 900
	mostWordsAll = 8000 // the ten leaflets together that the bar was set for; the IBU came later
)

func mostWordsOf(scheme string) int {
	switch scheme {
	case "cip":
		return 1300
	case "integration-period":
		return 1700
	}
	return mostWords
}

// inLanguage is a bar of words for a language: French, Dutch and German need up to 15 %
// more than English to say the same.
func inLanguage(bar int, l assets.Language) int {
	if l == assets.English {
		return bar
	}
	return bar * 115 / 100
}

func TestALeafletIsShort(t *testing.T) {
	for _, r := range readers(t, today) {
		all := 0
		for _, s := range r.Schemes {
			v := r.Catalogue.Verdict(s.ID, schemes.Profile{}, r.At)
			n := printed(written(t, r.Leaflet(s, v, schemes.Profile{}).Text))
			if most := inLanguage(mostWordsOf(s.ID), r.Language); n > most {
				t.Errorf("%s in %s has %d words, %d too many", s.ID, r.Language, n, n-most)
			}
			if s.ID != "ibu" {
				all += n
			}
		}
		if most := inLanguage(mostWordsAll, r.Language); all > most {
			t.Errorf("all leaflets in %s have %d words, %d too many", r.Language, all, all-most)
		}
	}
}

// printed counts words and numbers; an amount with its unit, and a word with the number
// of its source, are one.
func printed(s string) (n int) {
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ' ' || r == '\n' }) {
		if strings.ContainsFunc(word, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			n++
		}
	}
	return n
}
