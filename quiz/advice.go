package quiz

import "intern-tui/schemes"

// Law is what the law says of a scheme, named by its identifier, for one person.
// It is asked of every scheme of the quiz but remote, which is no agreement.
type Law func(scheme string) schemes.Outcome

// Region is where a person's home or workplace lies, as far as it decides
// between C and E.
type Region uint8

const (
	NoRegion Region = iota // unknown, or neither
	Brussels               // speaks for C
	Wallonia               // speaks for E
)

// Status is what the law leaves of a section.
type Status uint8

const (
	ToCheck Status = iota // a named body, or an answer still missing, decides
	Open                  // one of its schemes is open; B, a way of working, always
	NotYet                // only time or a step is missing
	Blocked               // all of its schemes are closed, and time does not change that
)

// String is the word of the public interface.
func (s Status) String() string { return [...]string{"check", "open", "not-yet", "blocked"}[s] }

// Advice is the ranking and the law together. Its confidence and its flips
// speak of the points alone.
type Advice struct {
	Ranking
	Status         [5]Status       // by section
	Headline       *Headline       // nil without a tick, or when every section with one is blocked
	Passed         []Section       // blocked sections with a tick that rank before the headline, in order
	Contradictions []Contradiction // those of the quiz with both statements ticked
}

// Headline is what is recommended.
type Headline struct {
	Sections  []Section // one; or C and E while neither region nor law decides
	Framework *Section  // the agreement that B needs, nil when still to be found and for all others
	Schemes   []string  // to show first, by identifier and in this order
}

// Advise ranks the answers and looks for the first section that the law leaves
// open. The region is asked only when C and E are equal.
func (q *Quiz) Advise(a Answers, law Law, region Region) Advice {
	v := Advice{Ranking: q.Rank(a)}
	for s := A; s <= E; s++ {
		v.Status[s] = q.status(s, law)
	}
	for _, c := range q.Contradictions {
		if a.Has(c.Between[0]) && a.Has(c.Between[1]) {
			v.Contradictions = append(v.Contradictions, c)
		}
	}
	h := new(Headline)
	switch leaders := v.openLeaders(q.claims(a)); {
	case leaders == 0:
		return v
	case leaders == remoteCIP:
		h.Sections, h.Framework = []Section{B}, new(D)
	case leaders == firstOrWallonia && region == Brussels:
		h.Sections = []Section{C}
	case leaders == firstOrWallonia && region == Wallonia:
		h.Sections = []Section{E}
	case leaders.Has(B):
		h.Sections, h.Framework = []Section{B}, v.framework(a)
	default:
		for s := range leaders.All() {
			h.Sections = append(h.Sections, s)
		}
	}
	for _, s := range h.Sections {
		h.Schemes = append(h.Schemes, q.schemes(s, a, law)...)
	}
	if h.Framework != nil {
		h.Schemes = append(h.Schemes, q.schemes(*h.Framework, a, law)...)
	}
	v.Headline = h
	return v
}

func (q *Quiz) status(s Section, law Law) Status {
	if s == B {
		return Open
	}
	best := schemes.NotEligible
	for _, scheme := range q.Sections[s].Schemes {
		best = max(best, law(scheme.ID))
	}
	return map[schemes.Outcome]Status{
		schemes.Eligible: Open, schemes.Check: ToCheck, schemes.NotYet: NotYet, schemes.NotEligible: Blocked,
	}[best]
}

// openLeaders is the leading set among the sections that are not blocked. Those
// that are, and rank before it, are noted as passed.
func (v *Advice) openLeaders(keys [5]key) (leaders Sections) {
	var best key
	for _, s := range v.Order {
		switch k := keys[s]; {
		case k.points() == 0:
		case v.Status[s] == Blocked && leaders == 0:
			v.Passed = append(v.Passed, s)
		case v.Status[s] != Blocked && (leaders == 0 || k.level(best)):
			best, leaders = k, leaders.With(s)
		}
	}
	return leaders
}

// framework is the best section that can carry remote work: an agreement that is
// not blocked, and more than a single tick.
func (v *Advice) framework(a Answers) *Section {
	for _, s := range v.Order {
		if s != B && v.Status[s] != Blocked && a.Count(s) >= 2 {
			return &s
		}
	}
	return nil
}

// schemes lists what to show for a section that is not blocked. Only E has a
// choice: when one of its two is not eligible it is the other, whatever the ticks.
func (q *Quiz) schemes(s Section, a Answers, law Law) []string {
	first := q.Sections[s].Schemes[0].ID
	if s != E {
		return []string{first}
	}
	misip, pfi := first, q.Sections[s].Schemes[1].ID
	try, job := a.Has(E2), a.Has(E3) || a.Has(E5)
	switch {
	case (law(misip) == schemes.NotEligible) != (law(pfi) == schemes.NotEligible):
		if law(misip) == schemes.NotEligible {
			return []string{pfi}
		}
		return []string{misip}
	case try && !job:
		return []string{misip}
	case job && !try:
		return []string{pfi}
	}
	return []string{misip, pfi}
}
