package assets

import (
	"slices"
	"strings"
	"testing"
)

func TestFillReplacesWhatItKnowsAndLeavesTheRest(t *testing.T) {
	words := map[string]string{"a": "1", "b.from": "{a}", "empty": ""}
	for s, want := range map[string]string{
		"":              "",
		"plain":         "plain",
		"{a}":           "1",
		"{a}{a} of {a}": "11 of 1",
		"x{b.from}y":    "x{a}y", // what is filled in is not filled again
		"[{empty}]":     "[]",
		"{c} {a}":       "{c} 1",
		"{a":            "{a",
		"a}":            "a}",
		"{}":            "{}",
		"{{a}}":         "{1}",
		"{ a}":          "{ a}",
		"été {a} €":     "été 1 €",
		"{c{a}":         "{c1",
	} {
		if got := Fill(s, func(name string) (string, bool) { v, ok := words[name]; return v, ok }); got != want {
			t.Errorf("%q is filled as %q, want %q", s, got, want)
		}
	}
}

func TestPlaceholdersAreTheNamesInBracesSortedAndOnce(t *testing.T) {
	for s, want := range map[string][]string{
		"none":              nil,
		"{b} {a} {b}":       {"a", "b"},
		"{a.from} and {a}":  {"a", "a.from"},
		"{open":             {"open"}, // counts, so that loading refuses it
		"{cip-minimum} {n}": {"cip-minimum", "n"},
	} {
		text := Text{Wording: [4]string{s, s, s, s}}
		if got := text.Placeholders(); !slices.Equal(got, want) {
			t.Errorf("%q has %q, want %q", s, got, want)
		}
	}
}

func TestATextSpeaksEachLanguage(t *testing.T) {
	v, err := read("id: x\ntext: {de: vier, nl: drie, fr: deux, en: one}\n")
	if err != nil {
		t.Fatal(err)
	}
	for l, want := range map[Language]string{English: "one", French: "deux", Dutch: "drie", German: "vier"} {
		if got := v.Text.In(l); got != want {
			t.Errorf("%s: %q, want %q", l, got, want)
		}
	}
	if v.Text.IsZero() || !(Text{}).IsZero() {
		t.Error("a text that stands there is not zero, one that was left out is")
	}
}

func TestAFrenchSignNeverBeginsALine(t *testing.T) {
	v, err := read("id: x\ntext: {en: \"a : b\", fr: \"Vrai ? Oui ! « a » ; b : c\", nl: \"a ? b\", de: \"a ! b\"}\n")
	if err != nil {
		t.Fatal(err)
	}
	const fixed = "\u00a0"
	for l, want := range map[Language]string{
		English: "a : b", French: "Vrai" + fixed + "? Oui" + fixed + "! «" + fixed + "a" + fixed + "»" + fixed + "; b" + fixed + ": c", Dutch: "a ? b", German: "a ! b",
	} {
		if got := v.Text.In(l); got != want {
			t.Errorf("%s: %q, want %q", l, got, want)
		}
	}
}

func TestASentenceOfPlainLanguageHasTwentyWords(t *testing.T) {
	twenty := strings.Repeat("word ", 18) + "{n} word"
	for text, ok := range map[string]bool{
		"Short.":                               true,
		twenty:                                 true,
		twenty + ".":                           true,
		twenty + ". " + twenty + "? " + twenty: true,
		twenty + " – 12 €.":                    true, // neither a dash nor a number is a word
		twenty + " more.":                      false,
		twenty + ", " + twenty:                 false,
		"Short. " + twenty + " more":           false,
		strings.Repeat("{n} ", 21):             false,
	} {
		err := (Text{Wording: [4]string{"Short.", "Court.", text, "Kurz."}, Pos: &Place{"f", 1, 2}}).CheckSentences()
		if (err == nil) != ok || err != nil && err.Error() != `f:1:2: the text in "nl" has a sentence of more than 20 words: make two of it` {
			t.Errorf("%q: %v", text, err)
		}
	}
}

func TestEveryLanguageIsReadByItsOwnCodeOnly(t *testing.T) {
	if got := Languages(); got != [4]Language{English, French, Dutch, German} || got[0] != *new(Language) {
		t.Errorf("the languages are %v", got)
	}
	for _, l := range Languages() {
		if got, err := ParseLanguage(l.String()); got != l || err != nil || l.Name() == "" {
			t.Errorf("%s, %s, is read as %v, %v", l, l.Name(), got, err)
		}
	}
	for _, code := range []string{"", "EN", "eng", "it", "fr_BE", "English"} {
		if _, err := ParseLanguage(code); err == nil || !strings.Contains(err.Error(), "it has en, fr, nl and de") {
			t.Errorf("%q: %v", code, err)
		}
	}
}

func TestTheLanguageOfALocale(t *testing.T) {
	for locale, want := range map[string]Language{
		"en": English, "fr": French, "nl": Dutch, "de": German,
		"en_US.UTF-8": English, "en_GB": English, "fr_BE.UTF-8": French, "fr_BE@euro": French, "fr_BE.ISO-8859-15@euro": French,
		"nl_BE.utf8": Dutch, "NL_be": Dutch, "de_BE": German, "de.UTF-8": German,
	} {
		if got, ok := LanguageOfLocale(locale); !ok || got != want {
			t.Errorf("%s speaks %v, %t", locale, got, ok)
		}
	}
	for _, locale := range []string{"", "C", "POSIX", "C.UTF-8", "it_IT.UTF-8", "lb_LU", "fry_NL", "_BE", "."} {
		if got, ok := LanguageOfLocale(locale); ok {
			t.Errorf("%q speaks %v", locale, got)
		}
	}
}

func TestAPlaceIsWrittenAsEditorsReadIt(t *testing.T) {
	for want, p := range map[string]Pos{
		"figures.yaml:12:3": {"figures.yaml", 12, 3},
		"figures.yaml":      {File: "figures.yaml"},
	} {
		if p.String() != want {
			t.Errorf("%#v is written %s", p, p)
		}
		if got := p.Errorf("%d lines", 2).Error(); got != want+": 2 lines" {
			t.Errorf("an error there is %q", got)
		}
	}
}
