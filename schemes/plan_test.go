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

// find is the to-do of a plan whose English text begins so.
func find(t *testing.T, list []Todo, text string) Todo {
	t.Helper()
	i := slices.IndexFunc(list, func(todo Todo) bool { return strings.HasPrefix(todo.Text.In(assets.English), text) })
	if i < 0 {
		t.Fatalf("nothing begins with %q in %v", text, lines(list))
	}
	return list[i]
}

// The days of these rows are counted by hand on a calendar.
func TestAPlanCountsItsDays(t *testing.T) {
	vdab := "workplace: flanders; language: nl; "
	for _, row := range []struct {
		what, scheme, profile, at string
		text, want                string
	}{
		{"VDAB wants its request three weeks before the start", "cip", vdab + "start: 2027-01-04", "2026-11-21", "Ask VDAB for approval", "2026-12-14"},
		{"and takes none before three months", "cip", vdab + "start: 2027-01-04", "2026-11-21", "You can ask VDAB", "2026-10-04 passed"},
		{"the last day of a short month", "cip", vdab + "start: 2027-05-31", "2026-11-21", "You can ask VDAB", "2027-02-28"},
		{"an exemption takes it a month", "cip", vdab + "registered_with: vdab; benefit: unemployment; start: 2027-01-04", "2026-11-21", "With unemployment", "2026-12-04"},
		{"who may be asked to be early is", "cip", "start: 2027-01-04", "2026-11-21", "Send in the plan", "2026-12-14"},
		{"but not whom another body approves", "cip", "workplace: brussels; language: fr; start: 2027-01-04", "2026-11-21", "Send in the plan", ""},
		{"signatures come before the first day", "stage-first", "start: 2027-01-04", "2026-11-21", "You, your host and Actiris sign", "2027-01-03"},
		{"the first day", "stage-first", "start: 2027-01-04", "2026-11-21", "Start of your internship", "2027-01-04"},
		{"the day of the start itself is not passed", "stage-first", "start: 2027-01-04", "2027-01-04", "Start of your internship", "2027-01-04"},
		{"the day after it is", "stage-first", "start: 2027-01-04", "2027-01-05", "Start of your internship", "2027-01-04 passed"},
		{"without a start nothing of it is known", "stage-first", "", "2026-11-21", "Start of your internship", "? start"},
		{"the 78 days", "stage-first", "status: jobseeker; registered_with: actiris; registered_since: 2026-11-23", "2026-11-23", "A Stage First can", "2027-02-21"},
		{"which nobody counts who is not registered", "stage-first", "status: jobseeker; registered_with: none", "2026-11-21", "A Stage First can", ""},
		{"nor elsewhere", "stage-first", "registered_with: vdab; registered_since: 2026-11-23", "2026-11-21", "A Stage First can", ""},
		{"but which may be asked", "stage-first", "registered_with: actiris", "2026-11-21", "A Stage First can", "? status registered_since"},
		{"day 156", "integration-period", "registered_with: actiris; registered_since: 2026-09-15", "2026-11-21", "After day", "2027-03-16"},
		{"day 156 after the end of studies", "integration-period", "registered_with: actiris; registered_since: 2026-09-01; studies_ended_on: 2026-09-14", "2026-11-21", "After day", "2027-03-16"},
		{"day 156 of nobody who studies", "integration-period", "studies_ended: false; registered_with: actiris; registered_since: 2026-09-15", "2026-11-21", "After day", ""},
		{"day 156 without a registration", "integration-period", "registered_with: actiris", "2026-11-21", "After day", "? registered_since"},
		{"the 25th birthday", "integration-period", "born: 2004-05-02", "2026-11-21", "Claim the allowance at your", "2029-05-01"},
		{"the 30th birthday", "stage-first", "born: 2004-05-02", "2026-11-21", "Begin your internship", "2034-05-01"},
		{"a birthday on 29 February", "stage-first", "born: 2004-02-29", "2026-11-21", "Begin your internship", "2034-02-28"},
		{"a birthday that was", "stage-first", "born: 1990-01-02", "2026-11-21", "Begin your internship", "2020-01-01 passed"},
		{"a birthday that nobody told", "stage-first", "", "2026-11-21", "Begin your internship", "? born"},
		{"the last day of ten weeks", "pfi", "start: 2027-01-04; weeks: 10", "2026-11-21", "Sign your employment contract", "2027-03-14"},
		{"the last day of an unknown number", "pfi", "start: 2027-01-04", "2026-11-21", "Sign your employment contract", "? weeks"},
	} {
		t.Run(row.what, func(t *testing.T) {
			plan := catalogue(t).Plan(row.scheme, with(t, Profile{}, row.profile), day(t, row.at))
			_, got, _ := strings.Cut(lines([]Todo{find(t, plan, row.text)})[0], " ")
			if got != row.want {
				t.Errorf("%s has the day %q, want %q", row.text, got, row.want)
			}
		})
	}
}

func TestTheDayAPlanOpensIsTheOneOfTheVerdict(t *testing.T) {
	c := catalogue(t)
	for scheme, text := range map[string]string{"stage-first": "A Stage First can", "integration-period": "After day"} {
		p := with(t, fit(t, scheme, "registered_since: 2026-11-02; start:"), "")
		v := c.Verdict(scheme, p, today)
		if v.Outcome != NotYet || v.From.IsZero() {
			t.Fatalf("%s is %v from %v", scheme, v.Outcome, v.From)
		}
		if got := find(t, c.Plan(scheme, p, today), text).Day; got != v.From {
			t.Errorf("%s opens on %v, its verdict says %v", scheme, got, v.From)
		}
	}
}

func TestAPlanIsInTheOrderOfItsDays(t *testing.T) {
	for _, row := range []struct{ what, scheme, profile, want string }{
		{"nothing is known, and yet what comes first is first", "cip", "",
			"[step-1 step-2 step-3 step-4 step-5 plan-1 ? start step-6 ? start step-7 ? start step-8 plan-2 ? start step-9 ? start]"},
		{"a step without a day comes after the one it follows", "cip", "workplace: brussels; language: nl; benefit: none; registered_with: none; start: 2027-01-04",
			"[step-1 step-2 step-3 step-4 plan-1 2026-10-04 passed duty-12 2026-12-14 step-7 2027-01-03 step-8 plan-2 2027-01-04 step-9 2027-01-04]"},
		{"a duty comes where the step was that it makes exact", "cip", "workplace: brussels; language: fr; benefit: unemployment; registered_with: actiris; start: 2027-01-04",
			"[step-1 step-2 step-3 step-4 duty-3 step-6 duty-13 step-7 2027-01-03 step-8 plan-2 2027-01-04 step-9 2027-01-04]"},
		{"a duty comes before the step that waits for it", "cip", "workplace: flanders; language: fr; work_right: student-permit; benefit: none; registered_with: none; start: 2027-06-07",
			"[duty-1 step-1 step-2 step-3 duty-11 step-4 plan-1 2027-03-07 duty-12 2027-05-17 step-7 2027-06-06 step-8 plan-2 2027-06-07 step-9 2027-06-07]"},
		{"what is done or for others is left out", "stage-first", "registered_with: actiris; registered_since: 2026-08-03; status: jobseeker; benefit: none; born: 2004-05-02; start: 2027-01-04",
			"[step-2 step-3 step-5 plan-1 2026-11-01 passed step-6 2027-01-03 step-7 plan-2 2027-01-04 step-8 2027-01-04 step-9 plan-3 2034-05-01]"},
	} {
		t.Run(row.what, func(t *testing.T) {
			if got := fmt.Sprint(lines(catalogue(t).Plan(row.scheme, with(t, Profile{}, row.profile), today))); got != row.want {
				t.Errorf("the plan is\n%s, want\n%s", got, row.want)
			}
		})
	}
}

// A dispensation is asked for by those who get a benefit or are in the waiting
// period, and by those of whom nobody knows.
func TestOnlyWhoNeedsADispensationAsksForOne(t *testing.T) {
	for _, row := range []struct {
		profile string
		asks    string // how what is said of it begins; empty where nothing is
	}{
		{"", "With a benefit, or in your integration"},
		{"benefit: unemployment", "With a benefit, or in your integration"},
		{"benefit: unemployment; registered_with: actiris", "With unemployment benefit or an integration allowance: tell Actiris"},
		{"benefit: integration; registered_with: vdab", "With unemployment benefit or an integration allowance: ask your VDAB"},
		{"benefit: none; registered_with: actiris; studies_ended: true; registered_since: 2026-11-02; born: 2004-05-02", "In the integration period: tell Actiris"},
		{"benefit: none; registered_with: none", ""},
	} {
		list := catalogue(t).Plan("cip", with(t, Profile{}, row.profile), today)
		said := slices.DeleteFunc(slices.Clone(list), func(todo Todo) bool {
			text := todo.Text.In(assets.English)
			return !strings.Contains(text, "dispensation") && !strings.Contains(text, "exemption")
		})
		if row.asks == "" && len(said) > 0 || row.asks != "" && (len(said) != 1 || !strings.HasPrefix(said[0].Text.In(assets.English), row.asks)) {
			t.Errorf("with %q the plan says %v", row.profile, lines(said))
		}
	}
}

// A duty names the body it is for in its text: the step beside it is often for another.
func TestADutyIsNotForTheBodyOfTheStepBesideIt(t *testing.T) {
	for scheme, text := range map[string]string{
		"stage-first": "Declare the internship to your payment body", "cip": "Declare the internship and its allowance",
		"pfi": "Ask your payment body", "fpie": "Declare the training", "ibo": "Declare the training",
	} {
		list := catalogue(t).Plan(scheme, with(t, Profile{}, "benefit: unemployment"), today)
		i := slices.IndexFunc(list, func(todo Todo) bool { return strings.HasPrefix(todo.Text.In(assets.English), text) })
		if i < 0 || list[i].Who.ID != "" || list[i].Where.ID != "" {
			t.Errorf("%s: %q is missing, or said to be done with a body it does not name: %v", scheme, text, lines(list))
		}
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
