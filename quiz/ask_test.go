package quiz

import (
	"errors"
	"slices"
	"testing"

	"intern-tui/assets"
	"intern-tui/schemes"
)

// The open questions are those of which an answer, alone, changes an outcome.
func TestOpenQuestionsAreTheOnesThatMatterAndNoOthers(t *testing.T) {
	c, err1 := schemes.Load(assets.Builtin())
	at, err2 := assets.ParseDate("2026-11-21")
	p, err3 := schemes.Profile{}.With("home", "brussels")
	if err := errors.Join(err1, err2, err3); err != nil {
		t.Fatal(err)
	}
	i := Inquiry{Catalogue: c, Profile: p, Schemes: []string{"stage-first", "cip"}, Declined: []string{"diploma"}, At: at}
	open := i.Open()
	if first, ok := i.Next(); !ok || first != open[0] {
		t.Errorf("asked next is %q, but most open is %q", first, open[0])
	}
	for _, f := range schemes.Fields() {
		matters := false
		for _, value := range c.Samples(f.Name, at) {
			q, err := p.With(f.Name, value)
			if err != nil {
				t.Fatal(err)
			}
			for _, id := range i.Schemes {
				matters = matters || c.Verdict(id, q, at).Outcome != c.Verdict(id, p, at).Outcome
			}
		}
		told := f.Name == "home" || f.Name == "diploma"
		if got := slices.Contains(open, f.Name); got != (matters && !told) {
			t.Errorf("%s is open: %v; it matters: %v, it was answered: %v", f.Name, got, matters, told)
		}
	}
	if len(open) < 3 {
		t.Errorf("only %v are open", open)
	}
}
