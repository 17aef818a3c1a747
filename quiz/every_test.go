package quiz

import (
	"fmt"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
)

// everySet visits all 2^25 sets of answers from as many goroutines as there are
// processors, each with a tally of its own, and returns the tallies. The first
// error ends it.
func everySet[T any](t *testing.T, visit func(*T, Answers) error) []T {
	t.Helper()
	if testing.Short() {
		t.Skip("33,554,432 sets take a while")
	}
	const block, blocks = 1 << 15, 1 << 10
	var next atomic.Uint32
	var wait sync.WaitGroup
	results := make(chan T, runtime.GOMAXPROCS(0))
	for range cap(results) {
		wait.Go(func() {
			var tally T
			for n := next.Add(1) - 1; n < blocks; n = next.Add(1) - 1 {
				for a := Answers(n * block); a < Answers(n+1)*block; a++ {
					if err := visit(&tally, a); err != nil {
						t.Errorf("%v: %v", slices.Collect(a.Statements()), err)
						next.Store(blocks)
						return
					}
				}
			}
			results <- tally
		})
	}
	wait.Wait()
	close(results)
	var tallies []T
	for tally := range results {
		tallies = append(tallies, tally)
	}
	return tallies
}

func TestEverySetOfAnswersIsRankedByTheRules(t *testing.T) {
	q := load(t)
	type tally struct {
		confidence [4]int
		byShare    int    // sets in which another section leads by share
		alone      [5]int // sets in which a section leads alone
	}
	var sum tally
	for _, part := range everySet(t, func(sum *tally, a Answers) error {
		r, keys := q.Rank(a), q.claims(a)
		for i, s := range r.Order[1:] {
			if !q.before(r, r.Order[i], s) { // each strictly before the next: no other order is possible
				return fmt.Errorf("the order of %v cannot be %v", r.Points, r.Order)
			}
		}
		for _, f := range r.Flips() {
			leaders := strongest(q.claims(a.Toggle(f.Statement)))
			if f.On == a.Has(f.Statement) || leaders != f.Leaders || leaders == r.Leaders {
				return fmt.Errorf("%v leads; the flip %v leads to %v", r.Leaders, f, leaders)
			}
		}
		for s := A1; s <= E5; s++ {
			more, section := keys, s.Section()
			more[section] = q.keys[section][a.With(s).Section(section)]
			if place(more, section) > place(keys, section) {
				return fmt.Errorf("ticking %v lowers its section", s)
			}
		}
		sum.confidence[r.Confidence]++
		if a != 0 && q.LeadersByShare(r)&r.Leaders == 0 {
			sum.byShare++
		}
		if r.Leaders.Len() == 1 {
			sum.alone[r.Order[0]]++
		}
		return nil
	}) {
		for i, n := range part.confidence {
			sum.confidence[i] += n
		}
		for i, n := range part.alone {
			sum.alone[i] += n
		}
		sum.byShare += part.byShare
	}
	want := tally{
		confidence: [...]int{NoConfidence: 1, Tied: 5_944_783, Close: 22_072_997, Firm: 5_536_651},
		byShare:    922_313,
		alone:      [...]int{A: 6_088_306, B: 6_023_472, C: 6_759_760, D: 6_023_472, E: 6_759_760},
	}
	if sum != want {
		t.Errorf("got %+v, want %+v", sum, want)
	}
}

// before is the published rule, word for word: points, share, letter.
func (q *Quiz) before(r Ranking, s, t Section) bool {
	if r.Points[s] != r.Points[t] {
		return r.Points[s] > r.Points[t]
	}
	if share, other := r.Points[s]*q.Sections[t].Maximum, r.Points[t]*q.Sections[s].Maximum; share != other {
		return share > other
	}
	return s < t
}

// strongest is the leading set, found the long way.
func strongest(keys [5]key) (leaders Sections) {
	best := slices.Max(keys[:])
	for s, k := range keys {
		if k.points() > 0 && k.level(best) {
			leaders = leaders.With(Section(s))
		}
	}
	return leaders
}

// place counts the sections that rank before s.
func place(keys [5]key, s Section) (n int) {
	for _, k := range keys {
		if k > keys[s] {
			n++
		}
	}
	return n
}

func TestEverySetOfAnswersSurvivesItsCode(t *testing.T) {
	q := load(t)
	everySet(t, func(_ *struct{}, a Answers) error {
		if got, err := q.ParseCode(q.Code(a)); got != a || err != nil {
			return fmt.Errorf("%s is read as %d, %v", q.Code(a), got, err)
		}
		return nil
	})
}
