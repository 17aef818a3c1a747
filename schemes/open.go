package schemes

import (
	"cmp"
	"maps"
	"slices"

	"intern-tui/assets"
)

// Needs weighs the fields whose answers could still settle an open condition of a
// scheme: what may end in a no, and what settles more, weighs more. There is one for
// every open condition, and none where none is open.
func (c *Catalogue) Needs(id string, p Profile, at assets.Date) map[string]float64 {
	needs := map[string]float64{}
	s, err := c.Scheme(id)
	if err != nil || id == Remote {
		return needs
	}
	j := judge{c, s, p, at}
	for _, condition := range s.Conditions {
		if _, said := p.words[condition.ID]; !said && j.told(condition) == Open {
			maps.Copy(needs, j.needs(condition, needs))
		}
	}
	return needs
}

// Rank sorts fields: the heaviest first, questions about the plan last; equal ones as
// they stand in the profile.
func (c *Catalogue) Rank(needs map[string]float64) []string {
	var ranked []string
	for _, f := range fields {
		if _, ok := needs[f.Name]; ok {
			ranked = append(ranked, f.Name)
		}
	}
	plan := func(field string) int {
		if q, _ := c.Question(field); q.Plan {
			return 1
		}
		return 0
	}
	slices.SortStableFunc(ranked, func(a, b string) int {
		return cmp.Or(plan(a)-plan(b), cmp.Compare(needs[b], needs[a]))
	})
	return ranked
}

// needs are the fields that could settle a condition, with what they weigh, added to
// what they weigh for others.
func (j judge) needs(c *Condition, others map[string]float64) map[string]float64 {
	found := map[string]float64{}
	add := func(weight float64, fields ...string) {
		for i, field := range fields {
			found[field] = others[field] + weight/float64(i+1)
		}
	}
	weight := [...]float64{Fails: 4, Later: 2, Ask: 1}[c.Otherwise]
	for _, t := range c.If {
		if j.holds(t) == unknown {
			add(weight*2, j.missingFor(t)...)
		}
	}
	if c.Waits != nil && j.waited(c.Waits) == unknown {
		add(weight, j.missingForWait(c.Waits)...)
	}
	for _, t := range slices.Concat(c.Met, c.Also) {
		if j.holds(t) == unknown {
			add(weight*refusing(t), j.missingFor(t)...)
		}
	}
	if len(found) > 0 {
		return found
	}
	for _, tests := range [][]Test{c.Fails, c.Later, c.Ask} {
		for _, t := range tests {
			if j.holds(t) == unknown {
				add(1, j.missingFor(t)...)
			}
		}
	}
	return found
}

// refusing is the share of a field's answers that do not pass a test.
func refusing(t Test) float64 {
	words, _ := factWords(t.About)
	switch {
	case len(words) == 0:
		return 0.4
	case len(t.Not) > 0:
		return float64(len(t.Not)) / float64(len(words))
	}
	return float64(len(words)-len(t.Is)) / float64(len(words))
}

// missingFor are the fields without which a test is not known, the first to ask first;
// none where no answer can tell.
func (j judge) missingFor(t Test) []string {
	switch t.About {
	case "age":
		if missing := j.untold("born"); len(missing) > 0 {
			return missing
		}
		if w := j.scheme.wait(); w != nil {
			return j.missingForWait(w)
		}
		return nil
	case "compulsory_schooling":
		if j.profile.Day("born").IsZero() {
			return []string{"born"}
		}
	case "in_waiting":
		missing := j.untold("benefit")
		if claim := j.catalogue.claim(); claim != nil {
			missing = append(missing, j.missingForWait(claim.wait())...)
		}
		return missing
	case "approver":
		return j.missingForRoute()
	case "own_office":
		return append(j.untold("registered_with"), j.missingForRoute()...)
	case "studies_ended":
		return j.untold(j.studies())
	}
	return j.untold(t.About)
}

// studies is the field that tells whether the studies are over: for a claim the day
// matters too, for an internship the status is enough.
func (j judge) studies() string {
	if j.scheme.Claim {
		return "studies_ended_on"
	}
	return "status"
}

// missingForRoute are those of the route on which the walk ends undecided.
func (j judge) missingForRoute() []string {
	for _, r := range j.scheme.Routes {
		if j.all(r.If) == unknown {
			i := slices.IndexFunc(r.If, func(t Test) bool { return j.holds(t) == unknown })
			return j.missingFor(r.If[i])
		}
	}
	return nil
}

func (j judge) missingForWait(w *Wait) []string {
	if j.begun(w) != unknown {
		return nil
	}
	missing := j.untold("registered_with", "registered_since")
	if _, known := j.studiesEnded(); !known {
		missing = append(missing, j.untold(j.studies())...)
	}
	return missing
}

// untold are those of some fields that the profile does not know.
func (j judge) untold(fields ...string) []string {
	return slices.DeleteFunc(fields, func(field string) bool { return j.profile.Value(field) != "" })
}
