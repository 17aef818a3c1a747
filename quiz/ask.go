package quiz

import (
	"cmp"
	"slices"

	"intern-tui/assets"
	"intern-tui/schemes"
)

// Inquiry is what a person looks at and has told so far.
type Inquiry struct {
	Catalogue *schemes.Catalogue
	Profile   schemes.Profile
	Answers   Answers
	Schemes   []string // whose verdicts matter
	Region    bool     // whether Brussels or Wallonia matters too
	Declined  []string // fields to which the person answered "I don't know"
	At        assets.Date
}

// Next is the field to ask next: the one whose answers change the most of what
// the person looks at. It is false when no single answer can change anything.
func (i Inquiry) Next() (field string, ok bool) {
	open := i.Open()
	if len(open) == 0 {
		return "", false
	}
	return open[0], true
}

// Open lists the fields not answered yet of which some answer would change what the
// person looks at, the one that changes the most first.
func (i Inquiry) Open() (fields []string) {
	now := i.signature(i.Profile)
	weights := map[string]float64{}
	for _, f := range schemes.Fields() {
		if i.Profile.Value(f.Name) != "" || slices.Contains(i.Declined, f.Name) {
			continue
		}
		samples := i.Catalogue.Samples(f.Name, i.At)
		changes := 0
		for _, value := range samples {
			p, err := i.Profile.With(f.Name, value)
			if err != nil {
				continue
			}
			for k, outcome := range i.signature(p) {
				if outcome != now[k] {
					changes++
				}
			}
		}
		if changes == 0 {
			continue
		}
		weight := float64(changes) / float64(len(samples))
		if q, _ := i.Catalogue.Question(f.Name); q.Plan {
			weight /= 100
		}
		weights[f.Name] = weight
		fields = append(fields, f.Name)
	}
	slices.SortStableFunc(fields, func(a, b string) int { return cmp.Compare(weights[b], weights[a]) })
	return fields
}

// signature is everything that an answer may change: the outcomes, and the region.
func (i Inquiry) signature(p schemes.Profile) []int {
	var s []int
	for _, id := range i.Schemes {
		s = append(s, int(i.Catalogue.Verdict(id, told(id, p, i.Answers), i.At).Outcome))
	}
	if i.Region {
		s = append(s, int(RegionOf(p)))
	}
	return s
}

// Asked is the schemes of every section with a tick, remote excepted: those whose
// verdicts the answers make interesting.
func (q *Quiz) Asked(a Answers) (ids []string) {
	for s, content := range q.Sections {
		for _, ref := range content.Schemes {
			if a.Count(Section(s)) > 0 && ref.ID != schemes.Remote {
				ids = append(ids, ref.ID)
			}
		}
	}
	return ids
}
