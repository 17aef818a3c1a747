package console

import "testing"

func TestSpellHoldsTogetherWhatBelongsTogether(t *testing.T) {
	for text, want := range map[string]string{
		"1\u202f116,81\u00a0€": "1\u00a0116,81\u00a0EUR",
		"€\u00a01.116,81":      "EUR\u00a01.116,81",
		"€500":                 "EUR\u00a0500",
		"Pour qui\u00a0?":      "Pour qui\u00a0?",
		"l’œuvre – etc…":       "l'oeuvre - etc...",
		"„So“":                 "\"So\"",
		"Größe, à l'été":       "Größe, à l'été",
	} {
		if got := Spell(text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}
