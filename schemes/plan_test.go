package schemes

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"intern-tui/assets"
)

// lines are a plan in short: each to-do by its key, with its day, a mark when that has
// passed, and what would tell it.
func lines(list []Todo) (lines []string) {
	for _, t := range list {
		line := t.Key
		if !t.Day.IsZero() {
			line += " " + t.Day.String()
		}
		if t.Passed {
			line += " passed"
		}
		if len(t.Missing) > 0 {
			line += " ? " + strings.Join(t.Missing, " ")
		}
		lines = append(lines, line)
	}
	return lines
}

// planned is a scheme with a step for every kind of day: what is counted does not hang on
// the wording of a real one.
const planned = `
steps:
  - {text: Register., who: you, where: adg, for: [{about: registered_with, not: [adg]}], source: project}
  - {text: Find a host., who: you, where: host, source: project}
  - {text: Tell the CPAS., who: you, where: cpas, if: [{about: benefit, is: [income-support]}], instead: tell, source: project}
  - {id: tell, text: Tell the payment body., who: you, where: payment-body, for: [{about: benefit, not: [none]}], source: project}
  - {text: Ask early., who: you, where: vdab, when: {from: start, before: cip-vdab-earliest-months}, source: project}
  - {text: Ask in time., who: host, where: vdab, when: {by: start, before: cip-vdab-latest-weeks, if: [{about: workplace, is: [flanders]}]}, source: project}
  - {text: Read it., who: you, source: project}
  - {text: It opens., who: you, when: {from: opens}, source: project}
  - {text: Sign., who: you, where: host, when: {by: start}, source: project}
  - {text: Pack., who: you, when: {by: start}, source: project}
  - {text: Start., who: you, when: {on: start}, source: project}
  - {text: Leave., who: you, when: {on: end}, source: project}
  - {text: Be young., who: you, when: {by: birthday, age: stage-first-age}, source: project}
`

// plans is a catalogue whose AEP is that scheme, with the waiting time of a Stage First.
func plans(t *testing.T) *Catalogue {
	t.Helper()
	before, after, _ := strings.Cut(stub("aep"), "\nsteps:")
	_, after, _ = strings.Cut(after, "\n")
	whole := strings.Replace(before, "otherwise: ask, ", "waits: {figure: stage-first-wait, of: [adg]}, otherwise: later, ", 1) + planned + after
	c, err := Load(overlay(t, "schemes/aep.yaml", whole))
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// The days of these rows are counted by hand on a calendar.
func TestAPlanCountsItsDays(t *testing.T) {
	const vdab, monday = "workplace: flanders; ", "start: 2027-01-04"
	for _, row := range []struct{ what, profile, at, text, want string }{
		{"so many weeks before the start", vdab + monday, "2026-11-21", "Ask in time", "2026-12-14"},
		{"so many months before it, which are over", monday, "2026-11-21", "Ask early", "2026-10-04 passed"},
		{"the last day of a short month", "start: 2027-05-31", "2026-11-21", "Ask early", "2027-02-28"},
		{"who may be asked to be early is", monday, "2026-11-21", "Ask in time", "2026-12-14"},
		{"but not who is known not to be", "workplace: brussels; " + monday, "2026-11-21", "Ask in time", ""},
		{"what comes before the first day", monday, "2026-11-21", "Pack", "2027-01-03"},
		{"with somebody else on the working day before", monday, "2026-11-21", "Sign", "2026-12-31"}, // before a Sunday, a Saturday and New Year's Day
		{"a Monday's eve is a Friday", "start: 2027-01-11", "2026-11-21", "Sign", "2027-01-08"},
		{"Easter Monday is no working day", "start: 2027-03-30", "2026-11-21", "Sign", "2027-03-26"},
		{"nor is the national day", "start: 2027-07-22", "2026-11-21", "Sign", "2027-07-20"},
		{"nor Ascension Day", "start: 2027-05-07", "2026-11-21", "Sign", "2027-05-05"},
		{"any other eve is one", "start: 2027-01-06", "2026-11-21", "Sign", "2027-01-05"},
		{"the first day", monday, "2026-11-21", "Start", "2027-01-04"},
		{"the day of the start itself is not passed", monday, "2027-01-04", "Start", "2027-01-04"},
		{"the day after it is", monday, "2027-01-05", "Start", "2027-01-04 passed"},
		{"without a start nothing of it is known", "", "2026-11-21", "Start", "? start"},
		{"the waiting days", "registered_with: adg; registered_since: 2026-11-23", "2026-11-23", "It opens", "2027-02-21"},
		{"never before the end of studies", "registered_with: adg; registered_since: 2026-11-02; studies_ended_on: 2026-11-22", "2026-11-23", "It opens", "2027-02-21"},
		{"which nobody counts who is not registered", "registered_with: none", "2026-11-21", "It opens", ""},
		{"nor elsewhere", "registered_with: vdab; registered_since: 2026-11-23", "2026-11-21", "It opens", ""},
		{"nor during studies", "studies_ended: false; registered_with: adg; registered_since: 2026-09-15", "2026-11-21", "It opens", ""},
		{"but which may be asked", "registered_with: adg", "2026-11-21", "It opens", "? registered_since status"},
		{"the 30th birthday", "born: 1997-05-02", "2026-11-21", "Be young", "2027-05-01"},
		{"a birthday on 29 February", "born: 1996-02-29", "2025-11-21", "Be young", "2026-02-28"},
		{"a birthday that nobody told", "", "2026-11-21", "Be young", "? born"},
		{"the last day of ten weeks", monday + "; weeks: 10", "2026-11-21", "Leave", "2027-03-14"},
		{"the last day of an unknown number", monday, "2026-11-21", "Leave", "? weeks"},
	} {
		t.Run(row.what, func(t *testing.T) {
			plan := plans(t).Plan("aep", with(t, Profile{}, row.profile), day(t, row.at))
			i := slices.IndexFunc(plan, func(todo Todo) bool { return strings.HasPrefix(todo.Text.In(assets.English), row.text) })
			if i < 0 {
				t.Fatalf("nothing begins with %q in %v", row.text, lines(plan))
			}
			if _, got, _ := strings.Cut(lines(plan[i : i+1])[0], " "); got != row.want {
				t.Errorf("%s has the day %q, want %q", row.text, got, row.want)
			}
		})
	}
}

func TestTheDayAPlanOpensIsTheOneOfTheVerdict(t *testing.T) {
	c := catalogue(t)
	for _, id := range []string{"stage-first", "integration-period"} {
		p := fit(t, id, "registered_since: 2026-11-02; start:")
		v := c.Verdict(id, p, today)
		if v.Outcome != NotYet || v.From.IsZero() {
			t.Fatalf("%s is %v from %v", id, v.Outcome, v.From)
		}
		plan := c.Plan(id, p, today)
		i := slices.IndexFunc(plan, func(todo Todo) bool { return todo.When.Name() == OpeningDay })
		if i < 0 || plan[i].Day != v.From {
			t.Errorf("%s opens in the plan %v, its verdict says %v", id, lines(plan), v.From)
		}
	}
}

func TestAPlanIsInTheOrderOfItsDays(t *testing.T) {
	for _, row := range []struct{ what, profile, want string }{
		{"nothing is known, and yet what comes first is first", "",
			"[step-1 step-2 step-4 step-8 ? registered_with registered_since status step-5 ? start step-6 ? start step-7 step-9 ? start step-10 ? start step-11 ? start step-12 ? start weeks step-13 ? born]"},
		{"a step without a day comes after the one it follows", "benefit: none; registered_with: adg; registered_since: 2026-08-03; workplace: flanders; start: 2027-01-04; weeks: 10; born: 2004-05-02",
			"[step-2 step-5 2026-10-04 passed step-6 2026-12-14 step-7 step-9 2026-12-31 step-10 2027-01-03 step-11 2027-01-04 step-12 2027-03-14]"},
		{"a duty comes where the step was that it makes exact", "benefit: income-support; registered_with: adg; registered_since: 2026-08-03; workplace: flanders; start: 2027-01-04; weeks: 10; born: 2004-05-02",
			"[step-2 step-3 step-5 2026-10-04 passed step-6 2026-12-14 step-7 step-9 2026-12-31 step-10 2027-01-03 step-11 2027-01-04 step-12 2027-03-14]"},
	} {
		t.Run(row.what, func(t *testing.T) {
			if got := fmt.Sprint(lines(plans(t).Plan("aep", with(t, Profile{}, row.profile), today))); got != row.want {
				t.Errorf("the plan is\n%s, want\n%s", got, row.want)
			}
		})
	}
}

// A plan says only what is still to come, and no birthday that cannot come in the way.
func TestAPlanLeavesOutWhatMattersNoLonger(t *testing.T) {
	const waited = "status: jobseeker; registered_with: adg; registered_since: 2026-08-03; "
	for _, row := range []struct {
		profile, text string
		said          bool
	}{
		{waited, "It opens.", false},
		{"registered_with: adg; registered_since: 2026-11-02", "It opens.", true},
		{waited + "born: 2004-05-02; start: 2027-01-04", "Be young.", false},
		{waited + "born: 1997-01-05; start: 2027-01-04", "Be young.", false},
		{waited + "born: 1997-01-05", "Be young.", true},
		{waited + "born: 2004-05-02", "Be young.", false},
		{"born: 1997-05-02", "Be young.", true},
		{"born: 2004-05-02", "Be young.", false},
		{"born: 1990-01-02", "Be young.", false}, // it is over
	} {
		plan := plans(t).Plan("aep", with(t, Profile{}, row.profile), today)
		said := slices.ContainsFunc(plan, func(todo Todo) bool { return todo.Text.In(assets.English) == row.text })
		if said != row.said {
			t.Errorf("%s: %q is said: %t, want %t in %v", row.profile, row.text, said, row.said, lines(plan))
		}
	}
}

func TestTheNextStepIsTheFirstThatIsNotBehindThePerson(t *testing.T) {
	for profile, want := range map[string]string{
		"":                         "step-1",
		"registered_with: adg":     "step-2",
		"registered_with: actiris": "step-1",
	} {
		if next, ok := plans(t).Next("aep", with(t, Profile{}, profile), today); !ok || next.Key != want {
			t.Errorf("with %q the next step is %q, want %q", profile, next.Key, want)
		}
	}
	if _, ok := catalogue(t).Next("none", Profile{}, today); ok {
		t.Error("a scheme that is none has a next step")
	}
}

func TestEveryPlanHasSourcesAndDistinctKeys(t *testing.T) {
	c := catalogue(t)
	for _, id := range IDs() {
		keys := map[string]bool{}
		for _, todo := range c.Plan(id, with(t, Profile{}, everyField), today) {
			if c.Sources[todo.Source.ID] == nil || keys[todo.Key] {
				t.Errorf("%s: %s has the source %q and a key that is or is not its own", id, todo.Key, todo.Source.ID)
			}
			keys[todo.Key] = true
		}
		if len(keys) < 4 {
			t.Errorf("the plan of %s has only %d to-dos", id, len(keys))
		}
	}
	if got := c.Plan("none", Profile{}, today); got != nil {
		t.Errorf("a scheme that is none has the plan %v", lines(got))
	}
}

// Nobody is told to begin on a day before the scheme opens to them, however early they
// planned to.
func TestNoPlanBeginsBeforeTheSchemeOpens(t *testing.T) {
	c, early := catalogue(t), 0
	for registered := range 100 {
		for start := 0; start < 100; start += 7 {
			p := fit(t, "stage-first", fmt.Sprintf("registered_since: %v; start: %v", today.AddDays(-registered), today.AddDays(start)))
			v := c.Verdict("stage-first", p, today)
			if v.Outcome != NotYet {
				continue
			}
			for _, todo := range c.Plan("stage-first", p, today) {
				if todo.When.On == StartDay {
					early++
					if todo.Day.Before(v.From) {
						t.Fatalf("%q on %v, but it opens on %v\n%v", todo.Text.In(assets.English), todo.Day, v.From, written(p))
					}
				}
			}
		}
	}
	if early < 100 {
		t.Errorf("%d plans began too early: the property says little", early)
	}
}

// Who waits has something to do meanwhile; who has waited goes on at once.
func TestWhatIsDoneWhileWaitingIsOverWithTheWait(t *testing.T) {
	c := catalogue(t)
	for _, w := range []struct{ told, want string }{
		{"registered_since: 2026-11-02", "Look for work"},
		{"registered_since: 2026-02-02", "Tell Actiris"},
	} {
		next, ok := c.Next("stage-first", fit(t, "stage-first", w.told), today)
		if said := next.Text.In(assets.English); !ok || !strings.HasPrefix(said, w.want) {
			t.Errorf("%s: the first step is %q, want %q", w.told, said, w.want)
		}
	}
}
