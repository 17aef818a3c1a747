package report

import (
	"slices"
	"testing"

	"intern-tui/schemes"
)

// The list of the leaflet is the list of the law: every condition that was judged has its
// row, in the same order, with its state, and no other row has a word.
func TestTheChecklistIsTheListOfTheLaw(t *testing.T) {
	for _, profile := range []string{"", dutch} {
		p := told(t, profile)
		for _, r := range readers(t, today) {
			for _, s := range r.Schemes {
				if s.ID == schemes.Remote { // no scheme to be judged
					continue
				}
				v := r.Verdict(s.ID, p, r.At)
				var want, got []string
				for _, j := range v.Conditions {
					want = append(want, j.ID+" "+r.stateWord(j.State))
				}
				for _, part := range r.Leaflet(s, v, p).Parts {
					for _, b := range part.Blocks {
						if list, ok := b.(Checklist); ok {
							for _, c := range list {
								if c.Word != "" {
									got = append(got, c.ID+" "+c.Word)
								}
							}
						}
					}
				}
				if !slices.Equal(got, want) {
					t.Errorf("%s in %v lists\n%v, the law\n%v", s.ID, r.Language, got, want)
				}
			}
		}
	}
}
