package report

import "intern-tui/schemes"

// Contradiction is what does not go together in what a person told: in a sentence, with
// the fields to answer anew.
type Contradiction struct {
	Text   string
	Fields []string
}

// Contradictions are those of a profile.
func (r Reader) Contradictions(p schemes.Profile) []Contradiction {
	return each(r.Catalogue.Contradictions(p, r.At), func(c schemes.Contradiction) Contradiction {
		return Contradiction{r.Say(r.Words.Contradictions[c.Name]), c.Fields}
	})
}
