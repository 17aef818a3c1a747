package schemes

import (
	"maps"
	"math/rand/v2"
	"slices"
	"strconv"
	"testing"
)

// granted is a rule that takes the usual answer for granted while nobody gave one.
type granted struct{ scheme, field, rule, told, reason string }

// An answer that is missing is a question, never a no. These are the exceptions,
// each with its reason and with somebody who has to tell the unusual answer.
var exceptions = []granted{
	{"cip", "course_country", "cip-not-in-course", "course: required; course_country: other",
		"a course counts as Belgian until somebody says that it is not: otherwise no course would be a clear no"},
	{"ibo", "host_in_brussels", "ibo-place", "workplace: wallonia; host_in_brussels: true",
		"a workplace outside Flanders and Brussels decides: a second seat of the host in Brussels is rare, and who knows of one says so"},
}

func TestWhatIsTakenForGrantedMustStillBe(t *testing.T) {
	for _, e := range exceptions {
		p := fit(t, e.scheme, e.told)
		told := catalogue(t).Verdict(e.scheme, p, today)
		silent := catalogue(t).Verdict(e.scheme, with(t, p, e.field+":"), today)
		if told.Outcome == NotEligible || silent.Outcome != NotEligible || silent.Reasons[0].Rule != e.rule {
			t.Errorf("%s no longer takes %s for granted (%s): the exception can go", e.rule, e.field, e.reason)
		}
	}
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
	case f.Day:
		return today.AddDays(random.IntN(460) - 400).String()
	}
	return strconv.Itoa(pick(0, 1, 3, 4, 9, 11, 12, 18, 19, 20, 26, 27, 28, 35, 52, 53, 60, 61, 90, 91))
}

// somebody differs in a few things from a person whom some scheme fits, so that
// few of the verdicts are a plain no.
func somebody(t *testing.T, random *rand.Rand) Profile {
	schemes := judged()
	p := fit(t, schemes[random.IntN(len(schemes))], "")
	for range random.IntN(7) {
		f := Fields()[random.IntN(len(Fields()))]
		value := chance(random, f)
		if random.IntN(4) == 0 {
			value = ""
		}
		p = with(t, p, f.Name+": "+value)
	}
	return p
}

// Read backwards, it says: who hears a no, hears it whatever else they may tell.
func TestTakingAnAnswerAwayNeverClosesAScheme(t *testing.T) {
	c, random, open := catalogue(t), rand.New(rand.NewPCG(11, 21)), 0
	for range 600 {
		p := somebody(t, random)
		before := map[string]Verdict{}
		for _, id := range judged() {
			if v := c.Verdict(id, p, today); v.Outcome != NotEligible {
				before[id] = v
			}
		}
		open += len(before)
		for field := range p.facts {
			less := Profile{facts: maps.Clone(p.facts)}
			delete(less.facts, field)
			for id, was := range before {
				v := c.Verdict(id, less, today)
				if v.Outcome != NotEligible {
					continue
				}
				if !slices.ContainsFunc(exceptions, func(e granted) bool {
					return e.scheme == id && e.field == field && e.rule == v.Reasons[0].Rule
				}) {
					t.Errorf("%s: %s by %v; without %s %s by %v\n%v", id, was.Outcome, was.rules(), field, v.Outcome, v.rules(), p.facts)
				}
			}
		}
	}
	if open < 600 {
		t.Errorf("only %d verdicts were open: the property says little", open)
	}
}
