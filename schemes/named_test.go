package schemes

import (
	"slices"
	"testing"

	"intern-tui/assets"
)

func TestASchemeNamesTheFiguresOfItsTextsAndOfItsRules(t *testing.T) {
	c, err := Load(assets.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	s, err := c.Scheme("stage-first")
	if err != nil {
		t.Fatal(err)
	}
	named := c.Named(s)
	for _, figure := range []string{"stage-first-wait", "stage-first-monthly"} { // of a text, of an allowance
		if !slices.Contains(named, figure) {
			t.Errorf("%s is not among %v", figure, named)
		}
	}
	for _, r := range s.Conditions {
		for _, q := range r.Met {
			for _, figure := range []string{q.AtLeast.ID, q.AtMost.ID, q.Under.ID} {
				if figure != "" && !slices.Contains(named, figure) {
					t.Errorf("%s of the rule %s is not among %v", figure, r.ID, named)
				}
			}
		}
	}
	if slices.Contains(named, "cip-minimum") || !slices.IsSorted(named) || len(slices.Compact(slices.Clone(named))) != len(named) {
		t.Errorf("the figures are %v", named)
	}
}
