package quiz

import (
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

// Next is the field to ask next. It is false when no answer could settle anything.
func (i Inquiry) Next() (field string, ok bool) {
	open := i.Open()
	if len(open) == 0 {
		return "", false
	}
	return open[0], true
}

// Open lists the fields not answered yet that could still settle something of what
// the person looks at: what decides most first, the plan last.
func (i Inquiry) Open() []string {
	needs := map[string]float64{}
	for _, id := range i.Schemes {
		for field, weight := range i.Catalogue.Needs(id, told(id, i.Profile, i.Answers), i.At) {
			needs[field] += weight
		}
	}
	if i.Region && RegionOf(i.Profile) == NoRegion {
		for _, field := range []string{"home", "workplace"} {
			if i.Profile.Value(field) == "" {
				needs[field] += 8
			}
		}
	}
	for _, field := range i.Declined {
		delete(needs, field)
	}
	return i.Catalogue.Rank(needs)
}

// Left is about how many questions are still to come.
func (i Inquiry) Left() int { return len(i.Open()) }

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
