package schemes

import (
	"slices"
	"strings"
	"testing"

	"intern-tui/assets"
)

// The findings of an independent reading of the rules, each by its number with its
// whole kind: profiles are complete, what is not written is not known.

func TestANotYetIsAPromiseThatAgeKeeps(t *testing.T) { // F1
	c := catalogue(t)
	for _, row := range []struct {
		profile string
		verdict Outcome
		from    string
	}{
		{"born: 1997-01-10; status: jobseeker; registered_with: actiris; registered_since: 2026-11-20", NotEligible, ""},
		{"born: 1997-02-19; status: jobseeker; registered_with: actiris; registered_since: 2026-11-20", NotEligible, ""}, // thirty on the day itself
		{"born: 1997-02-20; status: jobseeker; registered_with: actiris; registered_since: 2026-11-20", NotYet, "2027-02-19"},
		{"born: 1996-12-20; status: jobseeker; registered_with: none", NotEligible, ""},
		{"born: 1997-06-20; status: jobseeker; registered_with: none", NotYet, ""},
		{"born: 1996-12-20; status: jobseeker; registered_with: forem; registered_since: 2020-01-02", NotEligible, ""}, // Actiris counts anew
		{"born: 1996-12-20; status: student; studies_ended: false", NotEligible, ""},
		{"born: 1997-03-20; status: student; studies_ended_on: 2027-01-31; registered_with: none", NotEligible, ""},
		{"born: 1996-12-20; status: jobseeker; registered_with: actiris", Check, ""}, // registered long ago, perhaps
	} {
		v := c.Verdict("stage-first", with(t, Profile{}, row.profile), day(t, "2026-11-25"))
		from := ""
		if !v.From.IsZero() {
			from = v.From.String()
		}
		if v.Outcome != row.verdict || from != row.from {
			t.Errorf("%s: %s by %v from %q, want %s from %q", row.profile, v.Outcome, v.rules(), from, row.verdict, row.from)
		}
		if v.Outcome == NotEligible && (v.Reasons[0].Rule != "stage-first-age" || v.Reasons[0].First.IsZero() || v.Reasons[0].First.Before(v.Reasons[0].Limit)) {
			t.Errorf("%s: the reason %s names the days %s and %s", row.profile, v.Reasons[0].Rule, v.Reasons[0].First, v.Reasons[0].Limit)
		}
	}
}

// Who waits and could register tomorrow hears the day that would give, and on that day
// nothing is missing that time or the registration could mend.
func TestTheSoonestDayIsForWhoRegistersTomorrow(t *testing.T) {
	c := catalogue(t)
	for _, row := range []struct{ scheme, profile, soonest string }{
		{"stage-first", "status: graduate; registered_with: none; home: brussels", "2027-02-21"},
		{"stage-first", "status: jobseeker; registered_with: vdab; registered_since: 2020-01-02; home: brussels", "2027-02-21"},
		{"stage-first", "status: employee; registered_with: none", ""}, // has to leave a job first
		{"stage-first", "status: student; studies_ended: false; registered_with: none", ""},
		{"stage-first", "status: student; studies_ended_on: 2027-06-30; registered_with: none", "2027-09-30"},
		{"stage-first", "born: 1997-02-21; status: graduate; registered_with: none", ""}, // a day too late
		{"integration-period", "home: wallonia; studies_ended: true; registered_with: none", "2027-05-23"},
		{"pfi", "status: graduate; registered_with: none; workplace: wallonia", "2026-11-22"},
	} {
		v := c.Verdict(row.scheme, with(t, Profile{}, row.profile), today)
		got := ""
		if !v.Soonest.IsZero() {
			got = v.Soonest.String()
		}
		if got != row.soonest || !v.From.IsZero() {
			t.Errorf("%s, %s: %s from %q and soonest %q, want %q", row.scheme, row.profile, v.Outcome, v.From, got, row.soonest)
		}
	}
}

func TestAClaimIsJudgedTodayAndAnInternshipOnItsStart(t *testing.T) { // F2
	const young = "born: 2009-05-05; diploma: upper-secondary; diploma_country: be; registered_with: actiris; registered_since: 2026-03-02; work_right: granted; studies_ended: true; entitled_by_work: false; positive_evaluations: 2; "
	for _, start := range []string{"", "start: 2027-09-01"} {
		v := catalogue(t).Verdict("integration-period", with(t, Profile{}, young+start), today)
		if v.Outcome != NotEligible || v.Reasons[0].Rule != "integration-schooling" {
			t.Errorf("at 17, %q: %s by %v", start, v.Outcome, v.rules())
		}
	}
	for start, want := range map[string]Outcome{"2027-01-04": NotEligible, "2027-09-01": Eligible} {
		if v := catalogue(t).Verdict("cip", fit(t, "cip", "compulsory_schooling:; born: 2009-05-05; start: "+start), today); v.Outcome != want {
			t.Errorf("at 17, from %s: %s by %v, want %s", start, v.Outcome, v.rules(), want)
		}
	}
}

func TestAnAnswerThatIsMissingIsNeverTakenForGranted(t *testing.T) { // F3, F4, F7
	for scheme, fields := range map[string]string{
		"pfi": "work_right workplace", "fpie": "work_right workplace", "ibo": "work_right workplace", "ibu": "work_right workplace", "aep": "workplace", "stage-first": "work_right workplace", "misip": "workplace",
	} {
		for _, field := range strings.Fields(fields) {
			v := catalogue(t).Verdict(scheme, fit(t, scheme, field+":"), today)
			if v.Outcome != Check || !v.Open() {
				t.Errorf("%s without %s: %s by %v", scheme, field, v.Outcome, v.rules())
			}
		}
	}
	for _, row := range []struct{ scheme, profile string }{
		{"cip", "course: required"}, {"ibo", "workplace: wallonia"}, {"fpie", "workplace: wallonia"},
	} {
		if v := catalogue(t).Verdict(row.scheme, with(t, Profile{}, row.profile), today); v.Outcome != Check || !v.Open() {
			t.Errorf("%s, %s: %s by %v", row.scheme, row.profile, v.Outcome, v.rules())
		}
	}
}

func TestAPlannedRegistrationIsNotMade(t *testing.T) { // F5
	for scheme, office := range map[string]string{"pfi": "forem", "fpie": "actiris", "ibo": "vdab", "aep": "adg", "ibu": "adg", "misip": "forem"} {
		planned := fit(t, scheme, "start:; registered_with: "+office+"; registered_since: 2027-02-15")
		v := catalogue(t).Verdict(scheme, planned, today)
		if v.Outcome != NotYet || v.From.String() != "2027-02-15" {
			t.Errorf("%s: %s by %v from %s", scheme, v.Outcome, v.rules(), v.From)
		}
		if then := catalogue(t).Verdict(scheme, planned, v.From); then.Outcome != Eligible {
			t.Errorf("%s on that day: %s by %v", scheme, then.Outcome, then.rules())
		}
	}
}

func TestWhatADateSettlesStaysSettled(t *testing.T) { // F6, F10
	const since = "registered_since: 2026-08-03; "
	for profile, from := range map[string]string{
		"registered_with: actiris; studies_ended_on: 2026-06-30; positive_evaluations: 2": "2027-01-31",
		"registered_with: actiris; studies_ended_on: 2026-06-30; positive_evaluations: 0": "2027-01-31",
		"registered_with: actiris; studies_ended_on: 2026-06-30":                          "2027-01-31",
		"studies_ended_on: 2026-06-30":                                                    "2027-01-31",
		"":                                                                                "2027-01-31",
		"registered_with: actiris; studies_ended: false; studies_ended_on: 2027-01-31; positive_evaluations: 0":          "2027-08-01",
		"registered_with: actiris; studies_ended_on: 2027-01-31":                                                         "2027-08-01",
		"status: student; course: required; studies_ended: true; studies_ended_on: 2026-06-30; registered_with: actiris": "", // F11: a required internship is study
	} {
		v := catalogue(t).Verdict("integration-period", with(t, Profile{}, since+profile), today)
		got := ""
		if !v.From.IsZero() {
			got = v.From.String()
		}
		if v.Outcome != NotYet || got != from {
			t.Errorf("%s: %s by %v from %q, want not-yet from %q", profile, v.Outcome, v.rules(), got, from)
		}
	}
}

func TestRemoteWorkCountsByTheSeatOfTheHost(t *testing.T) { // F8
	if v := catalogue(t).Verdict("fpie", fit(t, "fpie", "workplace: remote; host_in_brussels: false"), today); v.Outcome != NotEligible || v.Reasons[0].Rule != "fpie-place" {
		t.Errorf("fpie: %s by %v", v.Outcome, v.rules())
	}
	for _, scheme := range []string{"fpie", "ibo"} {
		if v := catalogue(t).Verdict(scheme, fit(t, scheme, "workplace: wallonia; host_in_brussels: true"), today); v.Outcome != Eligible {
			t.Errorf("%s with a seat in Brussels: %s by %v", scheme, v.Outcome, v.rules())
		}
	}
}

func TestAStageFirstComesAfterTheStudies(t *testing.T) { // F12
	for change, want := range map[string]Outcome{
		"studies_ended: false; studies_ended_on: 2027-06-30; start: 2027-01-04":                               NotYet,
		"studies_ended: false; studies_ended_on:":                                                             NotYet,
		"studies_ended_on: 2026-12-20; registered_since: 2026-03-02; start: 2027-01-04":                       NotYet, // counted from 21 December
		"studies_ended: false; studies_ended_on: 2026-12-20; registered_since: 2026-03-02; start: 2027-03-22": Eligible,
	} {
		if v := catalogue(t).Verdict("stage-first", fit(t, "stage-first", change), today); v.Outcome != want {
			t.Errorf("%s: %s by %v, want %s", change, v.Outcome, v.rules(), want)
		}
	}
}

func TestFactsThatContradictEachOtherAreRefusedByName(t *testing.T) { // F11, contract 4
	for profile, fields := range map[string]string{
		"born: 2030-01-01":  "born --at",
		"born: 2013-01-01":  "born --at",
		"start: 2025-01-01": "start --at",
		"born: 2004-05-02\nregistered_since: 2001-01-01":     "born registered_since",
		"born: 2004-05-02\nregistered_since: 2019-05-01":     "born registered_since",
		"registered_since: 2027-02-15\nstart: 2027-01-04":    "registered_since start",
		"studies_ended: false\nstudies_ended_on: 2025-06-30": "studies_ended studies_ended_on",
		"weekly_hours: 200": "weekly_hours",
	} {
		_, err := readProfile(profile)
		if err == nil {
			t.Errorf("%q is accepted", profile)
			continue
		}
		for _, field := range strings.Fields(fields) {
			if !strings.Contains(err.Error(), field) || strings.Contains(err.Error(), "\n") {
				t.Errorf("%q: %v names no %s in its line", profile, err, field)
			}
		}
	}
	for _, profile := range []string{
		"weekly_hours: 37.5", "weekly_hours: 60", "born: 2012-11-21", "start: 2026-11-21", "born: 2004-05-02\nregistered_since: 2019-05-02",
		"registered_since: 2027-01-04\nstart: 2027-01-04", "studies_ended: false\nstudies_ended_on: 2026-11-21",
	} {
		if _, err := readProfile(profile); err != nil {
			t.Errorf("%q is refused: %v", profile, err)
		}
	}
}

func TestAGentleContradictionIsNamedAndWeighed(t *testing.T) {
	for profile, name := range map[string]string{
		"status: student; course: required; studies_ended: true": "required-course",
		"registered_with: none; registered_since: 2026-03-02":    "unregistered",
		"compulsory_schooling: false; born: 2011-01-02":          "schooling",
		"compulsory_schooling: true; born: 2000-01-02":           "schooling",
		"born: 2004-05-02; compulsory_schooling: false":          "",
	} {
		got := catalogue(t).Contradictions(with(t, Profile{}, profile), today)
		if name == "" && len(got) > 0 || name != "" && (len(got) != 1 || got[0].Name != name || got[0].Hard || len(got[0].Fields) != 2) {
			t.Errorf("%s: %v, want %q", profile, got, name)
		}
	}
}

// Own words on single conditions: an exact field decides over them.
func TestAPersonsOwnWordSettlesWhatNoFactDoes(t *testing.T) {
	c := catalogue(t)
	state := func(p Profile, id string) State {
		for _, s := range c.Schemes {
			for _, judged := range c.Verdict(s.ID, p, today).Conditions {
				if judged.ID == id {
					return judged.State
				}
			}
		}
		return None
	}
	for _, id := range []string{"stage-first-age", "stage-first-wait", "stage-first-experience"} {
		said, denied := c.Say(Profile{}, id, True), c.Say(Profile{}, id, False)
		if state(Profile{}, id) != Open || state(said, id) != Met || state(denied, id) != c.condition(id).Otherwise {
			t.Errorf("%s is %s, said %s, denied %s", id, state(Profile{}, id), state(said, id), state(denied, id))
		}
		if c.Said(said, id) != True || c.Said(denied, id) != False || c.Said(c.Say(said, id, Untold), id) != Untold {
			t.Errorf("%s is not said as it was told", id)
		}
	}
	said := c.Say(Profile{}, "stage-first-age", True)
	if got := state(with(t, said, "born: 1980-01-01"), "stage-first-age"); got != Fails {
		t.Errorf("the birth date does not decide over the word: %s", got)
	}
	if slices.Contains(c.Rank(c.Needs("stage-first", said, today)), "born") && state(said, "stage-first-schooling") != Open {
		t.Error("the birth date is asked for the age that was told")
	}
}

// A tick sets the fact it is about where one value meets it, and all schemes know it.
func TestATickSetsTheFactThatItIsAbout(t *testing.T) {
	c := catalogue(t)
	for _, row := range []struct{ id, field, value string }{
		{"stage-first-home", "home", "brussels"}, {"fpie-new-host", "worked_for_host", "false"},
		{"misip-registered", "registered_with", "forem"}, {"integration-evaluations", "positive_evaluations", "2"},
	} {
		p := c.Say(Profile{}, row.id, True)
		if p.Value(row.field) != row.value || p.Said() != 1 || c.Said(p, row.id) != True {
			t.Errorf("%s sets %s to %q and says %d things", row.id, row.field, p.Value(row.field), p.Said())
		}
		if again := c.Say(p, row.id, Untold); again.Said() != 0 {
			t.Errorf("%s, taken back, leaves %d things", row.id, again.Said())
		}
		if denied := c.Say(p, row.id, False); c.Said(denied, row.id) != False || denied.Value(row.field) == row.value {
			t.Errorf("%s, denied, says %q", row.id, denied.Value(row.field))
		}
	}
}

// Decisions of the contract, each for everybody whom it is about.
func TestTheDecisionsOfTheContract(t *testing.T) {
	for _, r := range []row{
		{"8", "pfi", "status: student; course: none", NotYet, "pfi-unoccupied"},
		{"8", "fpie", "status: student; course: none", NotYet, "fpie-jobseeker"},
		{"8", "ibo", "status: student; course: none", NotYet, "ibo-jobseeker"},
		{"9", "integration-period", "diploma: none; studies_ended: false; studies_ended_on:", NotYet, "integration-diploma"},
		{"9", "integration-period", "diploma: lower-secondary; studies_ended: false; studies_ended_on: 2027-06-30", NotYet, "integration-diploma"},
		{"10", "integration-period", "home: brussels; registered_with: vdab", Check, "integration-registered"},
		{"10", "integration-period", "home: flanders; registered_with: actiris", Check, "integration-registered"},
		{"10", "integration-period", "home: abroad", Check, "integration-registered"},
		{"10", "integration-period", "home: wallonia; registered_with: forem", Eligible, ""},
		{"10", "integration-period", "born: 2000-05-02; benefit: integration", Check, "integration-age"},
	} {
		r.run(t)
	}
}

// A condition of two facts is one question to the reader; each of them alone settles what
// it can.
func TestAConditionOfTwoFactsFailsByEitherAndIsMetByBoth(t *testing.T) {
	c := *catalogue(t)
	length := &Condition{ID: "both",
		Met:  []Test{{About: "weeks", AtLeast: assets.Ref{ID: "stage-first-min-weeks"}}},
		Also: []Test{{About: "weeks", AtMost: assets.Ref{ID: "stage-first-max-weeks"}}}}
	work := &Condition{ID: "work", Otherwise: Ask,
		Met:   []Test{{About: "longest_job_days", AtMost: assets.Ref{ID: "stage-first-experience"}}},
		Also:  []Test{{About: "longest_student_job_days", AtMost: assets.Ref{ID: "stage-first-experience"}}},
		Fails: []Test{{About: "longest_job_days", Over: assets.Ref{ID: "stage-first-experience"}}}}
	for _, x := range []struct {
		condition *Condition
		told      string
		want      State
	}{
		{length, "", Open}, {length, "weeks: 11", Fails}, {length, "weeks: 12", Met}, {length, "weeks: 27", Met}, {length, "weeks: 28", Fails},
		{work, "longest_job_days: 91", Fails}, {work, "longest_job_days: 10", Open}, {work, "longest_student_job_days: 91", Open},
		{work, "longest_job_days: 10; longest_student_job_days: 91", Ask}, {work, "longest_job_days: 10; longest_student_job_days: 0", Met},
	} {
		j := judge{&c, &Scheme{Conditions: []*Condition{x.condition}}, with(t, Profile{}, x.told), today}
		if got := j.state(x.condition); got != x.want {
			t.Errorf("%s, %s: %v, want %v", x.condition.ID, x.told, got, x.want)
		}
	}
}
