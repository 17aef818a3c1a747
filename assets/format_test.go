package assets

import "testing"

// Spaces inside a number or before a sign never break a line: U+202F and U+00A0.
func TestEachLanguageWritesNumbersItsOwnWay(t *testing.T) {
	march := Date{2026, 3, 1}
	for _, c := range []struct {
		language                    Language
		cents, whole, percent, date string
	}{
		{English, "€1,116.81", "€500", "80%", "1 March 2026"},
		{French, "1\u202f116,81\u00a0€", "500\u00a0€", "80\u00a0%", "1er mars 2026"},
		{Dutch, "€\u00a01.116,81", "€\u00a0500", "80\u00a0%", "1 maart 2026"},
		{German, "1.116,81\u00a0€", "500\u00a0€", "80\u00a0%", "1. März 2026"},
	} {
		for got, want := range map[string]string{
			c.language.Money(111681): c.cents,
			c.language.Money(50000):  c.whole,
			c.language.Percent(8000): c.percent,
			c.language.Date(march):   c.date,
		} {
			if got != want {
				t.Errorf("%s: got %q, want %q", c.language, got, want)
			}
		}
	}
	if !French.One(0) || English.One(0) || Dutch.One(2) || !German.One(1) {
		t.Error("plural rules: French alone counts zero as one")
	}
}
