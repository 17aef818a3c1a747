package schemes

import (
	"slices"

	"intern-tui/assets"
)

// The law of a scheme is typed tests, no expression language.

// Route names the body in charge for people whom all tests fit.
type Route struct {
	Pos  assets.Pos
	If   []Test      `yaml:"if"`
	Text assets.Text `yaml:"text"` // for whom it is, in a list
	To   assets.Ref  `yaml:"to"`
}

// Test is about one fact and compares it in exactly one way. While the fact is unknown
// it is undecided, unless Unknown takes it for granted that it holds: of a length only,
// where every usual one is allowed.
type Test struct {
	Pos     assets.Pos
	About   string     `yaml:"about"`
	Is      []string   `yaml:"is,optional"`
	Not     []string   `yaml:"not,optional"`
	AtLeast assets.Ref `yaml:"at_least,optional"`
	AtMost  assets.Ref `yaml:"at_most,optional"`
	Under   assets.Ref `yaml:"under,optional"`
	Over    assets.Ref `yaml:"over,optional"`
	Unknown bool       `yaml:"unknown,optional"`
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

// holds puts a fact to the test. A figure of the law that has no value on the day
// decides nothing: unknown.
func (j judge) holds(t Test) truth {
	if t.About == "age" {
		return j.ageHolds(t)
	}
	f, known := j.fact(t.About)
	switch {
	case known:
		return j.compare(f, t)
	case t.Unknown:
		return yes
	}
	return unknown
}

func (j judge) compare(f fact, t Test) truth {
	limited := func(figure string, test func(limit float64) bool) truth {
		if limit, ok := j.catalogue.At(figure, j.at); ok {
			return truthOf(test(float64(limit.Amount)))
		}
		return unknown
	}
	switch {
	case t.AtLeast.ID != "":
		return limited(t.AtLeast.ID, func(limit float64) bool { return f.number >= limit })
	case t.AtMost.ID != "":
		return limited(t.AtMost.ID, func(limit float64) bool { return f.number <= limit })
	case t.Under.ID != "":
		return limited(t.Under.ID, func(limit float64) bool { return f.number < limit })
	case t.Over.ID != "":
		return limited(t.Over.ID, func(limit float64) bool { return f.number > limit })
	}
	return truthOf(t.passes(f.word))
}

// passes tells whether a word is one of Is, or none of Not.
func (t Test) passes(word string) bool {
	if len(t.Not) > 0 {
		return !slices.Contains(t.Not, word)
	}
	return slices.Contains(t.Is, word)
}

// all is yes for an empty list, any is no.
func (j judge) all(tests []Test) truth {
	result := yes
	for _, t := range tests {
		result = min(result, j.holds(t))
	}
	return result
}

func (j judge) any(tests []Test) truth {
	result := no
	for _, t := range tests {
		result = max(result, j.holds(t))
	}
	return result
}
