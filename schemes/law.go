package schemes

import (
	"slices"

	"intern-tui/assets"
)

// Law is the legal half of a scheme: typed conditions, no expression language.
type Law struct {
	Contact   assets.Ref `yaml:"contact,optional"` // whom to ask when no route leads elsewhere
	Routes    []Route    `yaml:"routes,optional"`  // the first that fits names the body in charge
	Rules     []Rule     `yaml:"rules,optional"`
	Remaining []Line     `yaml:"remaining,optional"` // what an eligible person still has to do
	Duties    []Duty     `yaml:"duties,optional"`    // in the order in which they must happen
}

// Route names the body in charge for people whom all conditions fit.
type Route struct {
	Pos assets.Pos
	If  []Condition `yaml:"if"`
	To  assets.Ref  `yaml:"to"`
}

// Rule is one thing the law asks. It concerns those whom every If fits, and is
// met when at least one Must holds; without a Must it is never met. Text says
// what is asked, so that it reads right whether the answer is no or unknown.
type Rule struct {
	Pos    assets.Pos
	ID     string      `yaml:"id"`
	If     []Condition `yaml:"if,optional"`
	Must   []Condition `yaml:"must,optional"`
	Else   Outcome     `yaml:"else"`
	Ask    assets.Ref  `yaml:"ask,optional"`
	Text   assets.Text `yaml:"text"`
	Source assets.Ref  `yaml:"source"`
}

// Duty comes with a scheme for those whom every If fits. In a plan it takes the place
// of a step that says the same of everybody, or stands before one. Its text names the
// body it is for, which is often another than the step's.
type Duty struct {
	Pos     assets.Pos
	If      []Condition `yaml:"if"`
	Text    assets.Text `yaml:"text"`
	When    When        `yaml:"when,optional"`
	Takes   string      `yaml:"takes,optional"`  // the id of the step in whose place it stands
	Before  string      `yaml:"before,optional"` // or of the one before which it does
	Source  assets.Ref  `yaml:"source"`
	Confirm assets.Ref  `yaml:"confirm,optional"` // whom to ask, where the source is weak
}

// Condition is about one fact and has exactly one test. Unknown says how the
// condition counts while the fact is unknown: "true", "false", or undecided.
type Condition struct {
	Pos     assets.Pos
	About   string     `yaml:"about"`
	Is      []string   `yaml:"is,optional"`
	Not     []string   `yaml:"not,optional"`
	AtLeast assets.Ref `yaml:"at_least,optional"`
	AtMost  assets.Ref `yaml:"at_most,optional"`
	Under   assets.Ref `yaml:"under,optional"`
	Unknown string     `yaml:"unknown,optional"`
}

// truth is three-valued; the order makes "all" a minimum and "any" a maximum.
type truth int

const (
	no truth = iota
	unknown
	yes
)

func truthOf(b bool) truth {
	if b {
		return yes
	}
	return no
}

// A figure of the law that has no value on the day decides nothing: unknown.
func (j judge) holds(q Condition) truth {
	f, known := j.fact(q.About)
	if !known {
		switch q.Unknown {
		case "true":
			return yes
		case "false":
			return no
		}
		return unknown
	}
	compare := func(figure string, test func(limit int) bool) truth {
		if limit, ok := j.catalogue.At(figure, j.at); ok {
			return truthOf(test(limit.Amount))
		}
		return unknown
	}
	switch {
	case q.AtLeast.ID != "":
		return compare(q.AtLeast.ID, func(limit int) bool { return f.number >= limit })
	case q.AtMost.ID != "":
		return compare(q.AtMost.ID, func(limit int) bool { return f.number <= limit })
	case q.Under.ID != "":
		return compare(q.Under.ID, func(limit int) bool { return f.number < limit })
	case len(q.Not) > 0:
		return truthOf(!slices.Contains(q.Not, f.word))
	}
	return truthOf(slices.Contains(q.Is, f.word))
}

// all is yes for an empty list, any is no.
func (j judge) all(conditions []Condition) truth {
	result := yes
	for _, q := range conditions {
		result = min(result, j.holds(q))
	}
	return result
}

func (j judge) any(conditions []Condition) truth {
	result := no
	for _, q := range conditions {
		result = max(result, j.holds(q))
	}
	return result
}

// outcome is what one rule says: what it asks is settled or it does not concern
// the person (eligible), it fails (its Else), or nobody told enough (check).
func (j judge) outcome(r Rule) Outcome {
	concerns, met := j.all(r.If), j.any(r.Must)
	switch {
	case concerns == no || met == yes:
		return Eligible
	case concerns == yes && met == no:
		return r.Else
	}
	return Check
}
