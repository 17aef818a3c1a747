package schemes

import (
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"testing"

	"intern-tui/assets"
)

// How many people the properties are tried on, each for every scheme.
func people(t *testing.T) int {
	if testing.Short() {
		return 300
	}
	return 20000
}

// chance draws a value for a field: any word, numbers around the limits of the
// law, days around the birthdays and waiting times that matter.
func chance(random *rand.Rand, f Field) string {
	pick := func(values ...int) int { return values[random.IntN(len(values))] }
	switch {
	case len(f.Words) > 0:
		return f.Words[random.IntN(len(f.Words))]
	case f.Name == "born":
		return today.AddYears(-pick(17, 18, 24, 25, 29, 30, 31)).AddDays(random.IntN(366)).String()
	case f.Name == "start":
		return today.AddDays(random.IntN(200)).String()
	case f.Name == "registered_since":
		return today.AddDays(-random.IntN(400)).String() // a planned registration says more than its day
	case f.Day:
		return today.AddDays(random.IntN(460) - 400).String()
	}
	return strconv.Itoa(min(f.Most, pick(0, 1, 3, 4, 9, 11, 12, 18, 19, 20, 26, 27, 28, 35, 52, 53, 60, 61, 90, 91)))
}

// somebody differs in a few things from a person whom some scheme fits, so that few
// of the verdicts are a plain no, or is told of at random. They contradict themselves
// in nothing.
func somebody(t *testing.T, random *rand.Rand) Profile {
	for {
		schemes := judged()
		p := fit(t, schemes[random.IntN(len(schemes))], "")
		changes, forgotten := random.IntN(7), 4
		if random.IntN(2) == 0 {
			p, changes, forgotten = Profile{}, random.IntN(31), 1000
		}
		for range changes {
			f := Fields()[random.IntN(len(Fields()))]
			value := chance(random, f)
			if random.IntN(forgotten) == 0 {
				value = ""
			}
			p, _ = p.With(f.Name, value) // a field and a value that exist
		}
		if len(catalogue(t).Contradictions(p, today)) == 0 {
			return p
		}
	}
}

// Asking never ends before the answer does, and it does end.
func TestAskingEndsInAnAnswer(t *testing.T) {
	c, random := catalogue(t), rand.New(rand.NewPCG(13, 3))
	best, longest := map[string]Outcome{}, 0
	for range people(t) {
		p := somebody(t, random)
		for _, id := range judged() {
			told := p
			for step := 0; ; step++ {
				v := c.Verdict(id, told, today)
				open := c.Rank(c.Needs(id, told, today))
				if v.Open() != (len(open) > 0) {
					t.Fatalf("%s: a condition is open: %t, but to ask is %v\n%v", id, v.Open(), open, written(told))
				}
				if len(open) == 0 {
					best[id], longest = max(best[id], v.Outcome), max(longest, step)
					break
				}
				if step == 14 {
					t.Fatalf("%s: after %d answers there is still to ask %v\n%v", id, step, open, written(told))
				}
				told, _ = told.With(open[0], chance(random, *fieldNamed(open[0])))
			}
		}
	}
	for _, id := range judged() {
		want := Eligible
		if id == "integration-period" {
			want = NotYet
		}
		if best[id] < want {
			t.Errorf("%s: the best of all walks ends in %s, want %s", id, best[id], want)
		}
	}
	if longest < 8 {
		t.Errorf("the longest walk has %d steps: the property says little", longest)
	}
}

// An answer more never gives an answer less, and an answer less never opens or closes
// a scheme. Start and length are no such answers: without one the day of answering, or
// a length that is usual, stands for it. Nor is the day of the end of studies, without
// which they are taken to be over since the registration.
func TestAnAnswerMoreNeverGivesAnAnswerLess(t *testing.T) {
	c, random, settled := catalogue(t), rand.New(rand.NewPCG(11, 21)), 0
	for range people(t) / 20 {
		p := somebody(t, random)
		if t.Failed() {
			return // one person is enough
		}
		for field := range p.facts {
			if field == "start" || field == "weeks" || field == "studies_ended_on" {
				continue
			}
			less, _ := p.With(field, "")
			for _, id := range judged() {
				s, _ := c.Scheme(id)
				j, k := judge{c, s, less, today}, judge{c, s, p, today}
				for _, condition := range s.Conditions {
					before, after := j.state(condition), k.state(condition)
					if before != Open && before != None {
						settled++
					}
					if before != Open && after == Open {
						t.Errorf("%s: without %s it is %q, with it open\n%v", condition.ID, field, before, written(p))
					}
				}
				before, after := outcomeOf(j.conditions()), outcomeOf(k.conditions())
				if before != after && before != Check && !(before == NotYet && after == NotEligible) {
					t.Errorf("%s: without %s it is %s, with it %s: %s\n%v", id, field, before, after, difference(j, k), written(p))
				}
			}
		}
	}
	if settled < 10000 {
		t.Errorf("only %d conditions were settled: the property says little", settled)
	}
}

// A warning is left out only where it is pointless, and never the last one; who told
// nothing reads all of them.
func TestAWarningThatIsPointlessIsLeftOut(t *testing.T) {
	c, random, left := catalogue(t), rand.New(rand.NewPCG(7, 30)), map[string]bool{}
	for range people(t) / 20 {
		p := somebody(t, random)
		for _, s := range c.Schemes {
			j, shown := judge{c, s, p, today}, c.Pitfalls(s, p, today)
			if len(s.Pitfalls) > 0 && len(shown) == 0 {
				t.Fatalf("%s: nothing is left to warn of\n%v", s.ID, written(p))
			}
			for _, l := range s.Pitfalls {
				is := slices.ContainsFunc(shown, func(other Line) bool { return other.Text == l.Text })
				if pointless := len(l.For) > 0 && j.any(l.For) == no; is == pointless {
					t.Fatalf("%s: shown is %t, pointless %t: %s\n%v", s.ID, is, pointless, l.Text.In(assets.English), written(p))
				}
				if !is {
					left[l.Text.In(assets.English)] = true
				}
			}
		}
	}
	for _, s := range c.Schemes {
		if all := c.Pitfalls(s, Profile{}, today); len(all) != len(s.Pitfalls) {
			t.Errorf("%s: %d of %d warnings are for whoever told nothing", s.ID, len(all), len(s.Pitfalls))
		}
		for _, l := range s.Pitfalls {
			if text := l.Text.In(assets.English); left[text] != (len(l.For) > 0) {
				t.Errorf("%s: left out for somebody is %t: %s", s.ID, left[text], text)
			}
		}
	}
}

// Who says to be registered, with the exact field or of a condition, is told neither to
// register nor to hurry with it.
func TestNobodyIsToldToRegisterAgain(t *testing.T) {
	c, tried := catalogue(t), 0
	registers := regexp.MustCompile(`^(Register|Do not (put off registering|wait until August|register))\b`)
	for _, s := range c.Schemes {
		for _, condition := range s.Conditions {
			if len(condition.Met) != 1 || condition.Met[0].About != "registered_with" || len(condition.Met[0].Is) != 1 && !s.Claim {
				continue
			}
			office := slices.DeleteFunc(slices.Clone(fieldNamed("registered_with").Words), func(w string) bool { return !condition.Met[0].passes(w) })[0]
			exact, _ := Profile{}.With("registered_with", office)
			for _, p := range []Profile{exact, Profile{}.said(condition.ID, true), c.Say(Profile{}, condition.ID, True)} {
				tried++
				var texts []assets.Text
				for _, todo := range c.Plan(s.ID, p, today) {
					texts = append(texts, todo.Text)
				}
				for _, l := range c.Pitfalls(s, p, today) {
					texts = append(texts, l.Text)
				}
				for _, text := range texts {
					if said := text.In(assets.English); registers.MatchString(said) {
						t.Errorf("%s: with %s %v: %s", condition.ID, written(p), p.words, said)
					}
				}
			}
		}
	}
	if tried < 20 {
		t.Errorf("only %d registrations were tried", tried)
	}
}

// written is a profile as a file would have it.
func written(p Profile) (s string) {
	for _, f := range fields {
		if p.Value(f.Name) != "" {
			s += f.Name + ": " + p.Value(f.Name) + "; "
		}
	}
	return s
}

// difference is what one answer more does to the conditions.
func difference(j, k judge) (said string) {
	for _, c := range j.scheme.Conditions {
		if before, after := j.state(c), k.state(c); before != after {
			said += fmt.Sprintf(" %s %s>%s", c.ID, before, after)
		}
	}
	return said
}
