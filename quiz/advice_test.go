package quiz

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"intern-tui/schemes"
)

// lawOf reads "cip no, pfi yes" and leaves all other schemes to be checked.
func lawOf(words string) Law {
	outcomes := map[string]schemes.Outcome{}
	for _, part := range strings.Split(words, ", ") {
		scheme, word, _ := strings.Cut(part, " ")
		outcomes[scheme] = map[string]schemes.Outcome{"no": schemes.NotEligible, "later": schemes.NotYet, "yes": schemes.Eligible}[word]
	}
	return func(scheme string) schemes.Outcome {
		if outcome, ok := outcomes[scheme]; ok {
			return outcome
		}
		return schemes.Check
	}
}

// The numbered cases are the worked examples of the product description.
func TestAdvice(t *testing.T) {
	q := load(t)
	for _, c := range []struct {
		name, ticks, law string
		region           Region
		want             string
	}{
		{"1: one section whole", "A", "", NoRegion, "A: school"},
		{"4: CIP, done remotely", "B1 B2 B4 B5 D1-4", "", NoRegion, "B with D: remote cip"},
		{"5: Brussels or Wallonia, unknown", "C1-4 E1-4", "", NoRegion, "CE: stage-first misip pfi; C1 or E1?"},
		{"5: Brussels", "C1-4 E1-4", "", Brussels, "C: stage-first; C1 or E1?"},
		{"5: Wallonia", "C1-4 E1-4", "", Wallonia, "E: misip pfi; C1 or E1?"},
		{"5: Brussels, but Stage First is closed", "C1-4 E1-4", "stage-first no", Brussels, "E: misip pfi, after C; C1 or E1?"},
		{"5: Wallonia, but both are closed there", "C1-4 E1-4", "misip no, pfi no", Wallonia, "C: stage-first; C1 or E1?"},
		{"5: Wallonia, where one has to wait", "C1-4 E1-4", "misip no, pfi later", Wallonia, "E: pfi; C1 or E1?"},
		{"6: most points, but a course closes the CIP", "A1 A2 D2-5", "cip no", NoRegion, "A: school, after D"},
		{"7: the ticks contradict each other", "A1-3 D", "", NoRegion, "D: cip; A1 or D1?"},
		{"8: too old for Stage First", "C D2 D3 D5", "stage-first no", NoRegion, "D: cip, after C"},
		{"9: remote, under a school agreement", "B A1 A2", "", NoRegion, "B with A: remote school"},
		{"10: a taste of a job", "E1 E2", "", NoRegion, "E: misip"},
		{"10: a job afterwards", "E1 E3 E5", "", NoRegion, "E: pfi"},
		{"10: both", "E", "", NoRegion, "E: misip pfi"},
		{"12: nothing", "", "", NoRegion, "none"},

		{"E: neither is spoken for", "E1 E4", "", NoRegion, "E: misip pfi"},
		{"E: one of both is closed", "E", "misip no", NoRegion, "E: pfi"},
		{"E: the other of both is closed", "E", "misip yes, pfi no", NoRegion, "E: misip"},
		{"E: time closes neither", "E", "misip yes, pfi later", NoRegion, "E: misip pfi"},
		{"E: the one spoken for is closed, the other is not", "E1 E2", "misip no", NoRegion, "E: pfi"},
		{"E: both are closed", "E A1", "misip no, pfi no", NoRegion, "A: school, after E"},

		{"B: one tick makes no framework", "B A1 C1", "", NoRegion, "B with none: remote"},
		{"B: the best framework has more points, not the earlier letter", "B A4 A5 D1 D2", "", NoRegion, "B with D: remote cip"},
		{"B: a closed framework leaves the next", "B A4 A5 D1 D2", "cip no", NoRegion, "B with A: remote school"},
		{"B: the framework of Wallonia chooses its scheme", "B E2 E4", "", NoRegion, "B with E: remote misip"},
		{"B: nothing left to carry it", "B A1 A2", "school no", NoRegion, "B with none: remote"},
		{"B: it needs a tick itself", "A1 A2", "school no", NoRegion, "none, after A"},
		{"combine: even with one tick each", "B1 D1", "", NoRegion, "B with D: remote cip"},
		{"combine: CIP is closed, the next carries it", "B1 B2 B4 B5 D1-4 A2 A3", "cip no", NoRegion, "B with A: remote school"},
		{"combine: CIP is closed and there is no next", "B1 B2 B4 B5 D1-4", "cip no", NoRegion, "B with none: remote"},

		{"equal behind a closed section: CIP, done remotely", "A2 A3 B1 D2", "school no", NoRegion, "B with D: remote cip, after A"},
		{"equal behind a closed section: the region decides", "A C1-4 E1-4", "school no", Wallonia, "E: misip pfi, after A; C1 or E1?"},
		{"all with a tick are closed, the nearest first", "C1 C2 D1", "stage-first no, cip no", NoRegion, "none, after CD"},
		{"what only time is missing for is recommended", "C1 C2 D1", "stage-first later, cip no", NoRegion, "C: stage-first"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := q.Advise(ticks(t, c.ticks), lawOf(c.law), c.region).summary(); got != c.want {
				t.Errorf("\n got %s\nwant %s", got, c.want)
			}
		})
	}
}

// summary is an advice in a line: what is recommended, after which closed sections, and what to ask.
func (v Advice) summary() string {
	s := "none"
	if h := v.Headline; h != nil {
		s = letters(h.Sections)
		if s == "B" {
			s += " with none"
			if h.Framework != nil {
				s = "B with " + h.Framework.String()
			}
		}
		s += ": " + strings.Join(h.Schemes, " ")
	}
	if len(v.Passed) > 0 {
		s += ", after " + letters(v.Passed)
	}
	for _, c := range v.Contradictions {
		s += fmt.Sprintf("; %v or %v?", c.Between[0], c.Between[1])
	}
	return s
}

func TestEverySchemeOfTheQuizCanBeRecommendedFirst(t *testing.T) {
	q := load(t)
	for words, want := range map[string]string{"A1": "school", "B1": "remote", "C1": "stage-first", "D1": "cip", "E2": "misip", "E3": "pfi"} {
		if got := q.Advise(ticks(t, words), lawOf(""), NoRegion).Headline.Schemes[0]; got != want {
			t.Errorf("%s leads to %s, want %s", words, got, want)
		}
	}
}

func TestStatusFollowsTheBestSchemeOfASection(t *testing.T) {
	q := load(t)
	for _, c := range []struct{ law, want string }{
		{"", "[check open check check check]"},
		{"school yes, cip no, stage-first later, misip no, pfi later", "[open open not-yet blocked not-yet]"},
		{"misip no, pfi yes", "[check open check check open]"},
		{"misip no", "[check open check check check]"},
		{"misip no, pfi no", "[check open check check blocked]"},
	} {
		if got := fmt.Sprint(q.Advise(0, lawOf(c.law), NoRegion).Status); got != c.want {
			t.Errorf("%s: %s, want %s", c.law, got, c.want)
		}
	}
}

// Whatever the ticks and whatever is closed, nothing closed is recommended, and
// there is a recommendation as long as one section with a tick is not blocked.
func TestNothingClosedIsRecommended(t *testing.T) {
	q := load(t)
	ids := []string{"school", "stage-first", "cip", "misip", "pfi"}
	random := rand.New(rand.NewPCG(1, 2))
	for closed := range 1 << len(ids) {
		law := Law(func(scheme string) schemes.Outcome {
			if closed>>slices.Index(ids, scheme)&1 == 1 {
				return schemes.NotEligible
			}
			return schemes.Check
		})
		for range 2000 {
			a := Answers(random.Uint32N(1 << 25))
			a &= Answers(random.Uint32N(1 << 25)) // fewer ticks
			for region := NoRegion; region <= Wallonia; region++ {
				v := q.Advise(a, law, region)
				hope := false
				for s := A; s <= E; s++ {
					hope = hope || a.Count(s) > 0 && v.Status[s] != Blocked
				}
				if hope != (v.Headline != nil) {
					t.Fatalf("%v, closed %05b: %s", slices.Collect(a.Statements()), closed, v.summary())
				}
				if !hope {
					continue
				}
				for _, id := range v.Headline.Schemes {
					if id != "remote" && law(id) == schemes.NotEligible {
						t.Fatalf("%v, closed %05b: %s", slices.Collect(a.Statements()), closed, v.summary())
					}
				}
			}
		}
	}
}
