package quiz

import (
	"testing"

	"intern-tui/assets"
	"intern-tui/schemes"
)

// Only ticks may close what nobody told of, and what the profile says decides over them.
func TestTheTicksCloseTheCIPForACourse(t *testing.T) {
	c, err := schemes.Load(assets.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	at := assets.Date{Year: 2026, Month: 11, Day: 21}
	for _, row := range []struct {
		ticks, field, value string
		want                schemes.Outcome
	}{
		{"A1", "", "", schemes.NotEligible},
		{"A1 D1", "", "", schemes.Check},
		{"D1", "", "", schemes.Check},
		{"A1", "course", "none", schemes.Check},
		{"A1", "course_country", "other", schemes.Check},
		{"A1", "course_country", "be", schemes.NotEligible},
	} {
		p := schemes.Profile{}
		if row.field != "" {
			if p, err = p.With(row.field, row.value); err != nil {
				t.Fatal(err)
			}
		}
		if got := LawOf(Verdicts(c, p, ticks(t, row.ticks), at))("cip"); got != row.want {
			t.Errorf("%s with %s: %s is %s, want %s", row.ticks, row.field, row.value, got, row.want)
		}
	}
}
