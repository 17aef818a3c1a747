package schemes

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"intern-tui/assets"
)

// fits is one person for each scheme, everything known and nothing in the way:
// the others of these tests differ from them in a thing or two.
var fits = map[string]string{
	"stage-first":        "",
	"cip":                "",
	"fpie":               "",
	"school":             "status: student; course: required; studies_ended: false; registered_with: none; registered_since:; studies_ended_on:",
	"misip":              "home: wallonia; workplace: wallonia; registered_with: forem; weeks: 2",
	"pfi":                "home: wallonia; workplace: wallonia; registered_with: forem",
	"ibo":                "home: flanders; workplace: flanders; registered_with: vdab; language: nl; host_in_brussels: false",
	"aep":                "home: german-community; workplace: german-community; registered_with: adg; language: de; weeks: 4; host_in_brussels: false",
	"ibu":                "home: german-community; workplace: german-community; registered_with: adg; language: de; host_in_brussels: false",
	"integration-period": "registered_since: 2025-09-01; studies_ended_on: 2025-06-30; positive_evaluations: 2",
}

// fit is the person whom a scheme fits, with changes.
func fit(t *testing.T, scheme, changes string) Profile {
	t.Helper()
	return with(t, with(t, with(t, Profile{}, everyField), fits[scheme]), changes)
}

// judged are the schemes that have a verdict.
func judged() []string {
	return slices.DeleteFunc(IDs(), func(id string) bool { return id == Remote })
}

// One case is one row of the decision table: a rule's name there, what is changed
// in the person whom the scheme fits, and the verdict with the rule that speaks.
type row struct {
	row, scheme, change string
	verdict             Outcome
	rule                string // "" where nothing speaks against it
}

func (r row) run(t *testing.T) {
	t.Run(r.row+" "+r.scheme+" "+r.change, func(t *testing.T) {
		v := catalogue(t).Verdict(r.scheme, fit(t, r.scheme, r.change), today)
		if v.Outcome != r.verdict {
			t.Fatalf("got %s by %v, want %s by %q", v.Outcome, v.rules(), r.verdict, r.rule)
		}
		if r.rule != "" && !slices.Contains(v.rules(), r.rule) {
			t.Errorf("it is %s by %v, not by %q", v.Outcome, v.rules(), r.rule)
		}
		if v.Outcome == NotEligible && len(v.Reasons) != 1 {
			t.Errorf("not-eligible names the one rule that fails, here are %v", v.rules())
		}
	})
}

func TestTheDecisionTable(t *testing.T) {
	for _, r := range []row{
		// Compulsory schooling bars everything but the school's own internship.
		{"G-1", "school", "compulsory_schooling: true", Eligible, ""},
		{"G-1", "stage-first", "compulsory_schooling: true", NotEligible, "stage-first-schooling"},
		{"G-1", "cip", "compulsory_schooling: true", NotEligible, "cip-schooling"},
		{"G-1", "misip", "compulsory_schooling: true", NotEligible, "misip-schooling"},
		{"G-1", "pfi", "compulsory_schooling: true", NotEligible, "pfi-schooling"},
		{"G-1", "fpie", "compulsory_schooling: true", NotEligible, "fpie-schooling"},
		{"G-1", "ibo", "compulsory_schooling: true", NotEligible, "ibo-schooling"},
		{"G-1", "ibu", "compulsory_schooling: true", NotEligible, "ibu-schooling"},
		{"G-1", "aep", "compulsory_schooling: true", Eligible, ""}, // pupils may
		{"G-1", "integration-period", "compulsory_schooling: true", NotEligible, "integration-schooling"},

		{"A-1", "school", "status: graduate", NotEligible, "school-enrolled"},
		{"A-1", "school", "status: jobseeker", NotEligible, "school-enrolled"},
		{"A-1", "school", "status: employee", NotEligible, "school-enrolled"},
		{"A-1", "school", "status: self-employed", NotEligible, "school-enrolled"},
		{"A-2", "school", "course: none", Check, "school-course"},
		{"A-3", "school", "course: credited; days_with_host: 60", Eligible, ""},
		{"A-3", "school", "course: credited; days_with_host: 61", Check, "school-days"},
		{"A-3", "school", "course: required; days_with_host: 61", Eligible, ""},
		{"A-9", "school", "", Eligible, ""},
		{"A-9", "school", "course: credited", Eligible, ""},
		{"A-9", "school", "course_country: other", Eligible, ""},

		{"F-1", "stage-first", "born: 1996-01-01", NotEligible, "stage-first-age"},
		{"F-2", "stage-first", "diploma: higher", NotEligible, "stage-first-diploma"},
		{"F-2", "stage-first", "diploma: higher; diploma_country: other", NotEligible, "stage-first-diploma"},
		{"F-2", "stage-first", "diploma: alternating", Eligible, ""},
		{"F-2", "stage-first", "diploma: lower-secondary", Eligible, ""},
		{"F-2", "stage-first", "diploma: none", Eligible, ""},
		{"F-3", "stage-first", "home: wallonia", NotEligible, "stage-first-home"},
		{"F-3", "stage-first", "home: flanders", NotEligible, "stage-first-home"},
		{"F-3", "stage-first", "home: german-community", NotEligible, "stage-first-home"},
		{"F-3", "stage-first", "home: abroad", NotEligible, "stage-first-home"},
		{"F-4", "stage-first", "status: student", NotYet, "stage-first-registered"},
		{"F-4", "stage-first", "status: graduate", NotYet, "stage-first-registered"},
		{"F-4", "stage-first", "status: employee", NotYet, "stage-first-registered"},
		{"F-4", "stage-first", "status: self-employed", NotYet, "stage-first-registered"},
		{"F-4", "stage-first", "registered_with: none; registered_since:", NotYet, "stage-first-registered"},
		{"F-4", "stage-first", "registered_with: forem", NotYet, "stage-first-registered"},
		{"F-4", "stage-first", "registered_with: vdab", NotYet, "stage-first-registered"},
		{"F-4", "stage-first", "registered_with: adg", NotYet, "stage-first-registered"},
		{"F-5", "stage-first", "registered_since: 2026-11-01", NotYet, "stage-first-wait"},
		{"F-6", "stage-first", "longest_job_days: 90", Eligible, ""},
		{"F-6", "stage-first", "longest_job_days: 91", NotEligible, "stage-first-experience"},
		{"F-7", "stage-first", "earlier_stage_first: true", Check, "stage-first-earlier"}, // one that ended early, not through the trainee, can be followed by another
		{"F-8", "stage-first", "diploma_country: other", Check, "stage-first-diploma"},
		{"F-8", "stage-first", "diploma: none; diploma_country: other", Eligible, ""}, // no diploma, so none from abroad
		{"F-8", "stage-first", "longest_student_job_days: 90", Eligible, ""},
		{"F-8", "stage-first", "longest_student_job_days: 91", Check, "stage-first-experience"},
		{"F-8", "stage-first", "workplace: flanders", Check, "stage-first-place"},
		{"F-8", "stage-first", "workplace: wallonia", Check, "stage-first-place"},
		{"F-8", "stage-first", "workplace: german-community", Check, "stage-first-place"},
		{"F-8", "stage-first", "workplace: abroad", Check, "stage-first-place"},
		{"F-8", "stage-first", "work_right: none", Check, "stage-first-work-right"},
		{"F-8", "stage-first", "work_right: student-permit", Check, "stage-first-work-right"},
		{"F-8b", "stage-first", "weekly_hours: 34", NotEligible, "stage-first-full-time"},
		{"F-8b", "stage-first", "weekly_hours: 35", Eligible, ""},
		{"F-8b", "stage-first", "weeks: 11", NotEligible, "stage-first-length"},
		{"F-8b", "stage-first", "weeks: 28", NotEligible, "stage-first-length"},
		{"F-9", "stage-first", "", Eligible, ""},

		{"C-1", "cip", "course: required", NotEligible, "cip-not-in-course"},
		{"C-1", "cip", "course: credited", NotEligible, "cip-not-in-course"},
		{"C-1", "cip", "course: required; course_country:", Check, "cip-not-in-course"}, // a course is Belgian unless told otherwise
		{"C-1b", "cip", "course: required; course_country: other; workplace: flanders; language: nl", Check, "cip-foreign-course"},
		{"C-1b", "cip", "course: credited; course_country: other; workplace: flanders; language: nl", Check, "cip-foreign-course"},
		{"C-1b", "cip", "course: required; course_country: other", Check, "cip-foreign-course"}, // on purpose elsewhere as well
		{"C-2", "cip", "under_contract: true", NotEligible, "cip-no-contract"},
		{"C-3", "cip", "regulated_profession: true", NotEligible, "cip-profession"},
		{"C-4", "cip", "work_right: none", NotEligible, "cip-work-right"},
		{"C-4", "cip", "work_right: student-permit", Check, "cip-work-right"},
		{"C-5", "cip", "weekly_hours: 18", NotEligible, "cip-half-time"},
		{"C-5", "cip", "weekly_hours: 19", Eligible, ""},
		{"C-6", "cip", "weeks: 27", Check, "cip-length"},
		{"C-6", "cip", "weeks: 27; language: nl", NotEligible, "cip-long-vdab"},
		{"C-6", "cip", "weeks: 27; workplace: flanders; language: nl", NotEligible, "cip-long-vdab"},
		{"C-6", "cip", "weeks: 27; workplace: wallonia", Check, "cip-length"},
		{"C-6", "cip", "weeks: 27; workplace: german-community", Check, "cip-length"}, // on purpose: ADG has no rule of its own
		{"C-6b", "cip", "weeks: 3", NotEligible, "cip-length"},
		{"C-7", "cip", "status: student", Check, "cip-student"},
		{"C-8", "cip", "benefit: unemployment", Eligible, ""},
		{"C-8", "cip", "benefit: integration", Eligible, ""},
		{"C-8", "cip", "benefit: income-support", Eligible, ""},
		{"C-9", "cip", "", Eligible, ""},
		{"C-9", "cip", "course_country: other", Eligible, ""}, // no course, so none abroad
		{"C-9", "cip", "status: employee", Eligible, ""},
		{"C-9", "cip", "status: self-employed", Eligible, ""},
		{"C-9", "cip", "registered_with: none; registered_since:", Eligible, ""},
		{"C-9", "cip", "home: abroad", Eligible, ""},
		{"C-9", "cip", "born: 1980-01-01; diploma: higher", Eligible, ""},

		{"M-1", "misip", "registered_with: actiris; workplace: brussels", NotEligible, "misip-place"},
		{"M-2", "misip", "workplace: brussels", NotEligible, "misip-place"},
		{"M-2", "misip", "workplace: flanders", NotEligible, "misip-place"},
		{"M-2", "misip", "workplace: german-community", NotEligible, "misip-place"},
		{"M-2", "misip", "workplace: abroad", NotEligible, "misip-place"},

		{"M-1", "misip", "registered_with: none; registered_since:", NotYet, "misip-registered"},
		{"M-1", "misip", "registered_with: actiris", Check, "misip-registered"},
		{"M-1", "misip", "status: student", NotYet, "misip-jobseeker"},
		{"M-1", "misip", "status: graduate", NotYet, "misip-jobseeker"},
		{"M-1", "misip", "status: employee", Check, "misip-jobseeker"}, // a source ties it to the status, no more
		{"M-9", "misip", "", Eligible, ""},

		{"P-1", "pfi", "status: student", NotYet, "pfi-unoccupied"},
		{"P-1", "pfi", "status: employee", NotEligible, "pfi-unoccupied"},
		{"P-1", "pfi", "status: self-employed", NotEligible, "pfi-unoccupied"},
		{"P-1", "pfi", "status: graduate", NotYet, "pfi-jobseeker"}, // on purpose: they only need to register
		{"P-1", "pfi", "registered_with: none; registered_since:", NotYet, "pfi-registered"},
		{"P-2", "pfi", "workplace: brussels", NotEligible, "pfi-place"},
		{"P-2", "pfi", "workplace: flanders", NotEligible, "pfi-place"},
		{"P-2", "pfi", "workplace: german-community", NotEligible, "pfi-place"},
		{"P-2", "pfi", "workplace: abroad", NotEligible, "pfi-place"},
		{"P-3", "pfi", "worked_for_host: true", Check, "pfi-earlier-work"},
		{"P-4", "pfi", "registered_with: actiris", Check, "pfi-registered-elsewhere"},
		{"P-4", "pfi", "registered_with: vdab", Check, "pfi-registered-elsewhere"},
		{"P-4", "pfi", "registered_with: adg", Check, "pfi-registered-elsewhere"},
		{"P-5", "pfi", "host_will_hire: false", Check, "pfi-hiring"}, // on purpose: the host may still sign the duty
		{"P-5", "pfi", "host_will_hire:", Check, "pfi-hiring"},
		{"P-9", "pfi", "", Eligible, ""},
		{"P-9", "pfi", "born: 1970-01-01; home: brussels; diploma: higher", Eligible, ""},

		{"X-1", "fpie", "status: employee", NotEligible, "fpie-jobseeker"},
		{"X-1", "fpie", "status: self-employed", NotEligible, "fpie-jobseeker"},
		{"X-1", "fpie", "status: graduate", NotYet, "fpie-jobseeker"}, // on purpose
		{"X-1", "fpie", "registered_with: none; registered_since:", NotYet, "fpie-registered"},
		{"X-2", "fpie", "worked_for_host: true", NotEligible, "fpie-new-host"},
		{"X-3", "fpie", "left_job_for_it: true", NotEligible, "fpie-left-job"},
		{"X-4", "fpie", "workplace: wallonia; host_in_brussels: false", NotEligible, "fpie-place"},
		{"X-4", "fpie", "workplace: flanders; host_in_brussels: false", NotEligible, "fpie-place"},
		{"X-4", "fpie", "workplace: flanders; host_in_brussels: true", Eligible, ""},
		{"X-4", "fpie", "workplace: remote; host_in_brussels: false", NotEligible, "fpie-place"},
		{"X-5", "fpie", "language: nl", NotEligible, "fpie-language"},
		{"X-5", "fpie", "language: en", Check, "fpie-language"},
		{"X-5", "fpie", "language: de", Check, "fpie-language"},
		{"X-5", "fpie", "language: other", Check, "fpie-language"},
		{"X-6", "fpie", "registered_with: forem", Check, "fpie-registered"},
		{"X-6", "fpie", "registered_with: vdab", Check, "fpie-registered"},
		{"X-6", "fpie", "registered_with: adg", Check, "fpie-registered"},
		{"X-7", "fpie", "weekly_hours: 19", NotEligible, "fpie-hours"},
		{"X-7", "fpie", "weekly_hours: 20", Eligible, ""},
		{"X-7", "fpie", "weeks: 3", NotEligible, "fpie-length"},
		{"X-7", "fpie", "weeks: 27", NotEligible, "fpie-length"},
		{"X-9", "fpie", "", Eligible, ""},
		{"X-9", "fpie", "host_will_hire: false", Check, "fpie-hiring"}, // on purpose

		{"I-1", "ibo", "status: employee", NotEligible, "ibo-jobseeker"},
		{"I-1", "ibo", "status: self-employed", NotEligible, "ibo-jobseeker"},
		{"I-1", "ibo", "status: graduate", NotYet, "ibo-jobseeker"}, // on purpose
		{"I-1", "ibo", "registered_with: none; registered_since:", NotYet, "ibo-registered"},
		{"I-2", "ibo", "workplace: wallonia", NotEligible, "ibo-place"},
		{"I-2", "ibo", "workplace: german-community", NotEligible, "ibo-place"},
		{"I-2", "ibo", "workplace: abroad", NotEligible, "ibo-place"},
		{"I-2", "ibo", "workplace: wallonia; host_in_brussels: true", Eligible, ""},
		{"I-2", "ibo", "workplace: wallonia; host_in_brussels:", Check, "ibo-place"}, // a seat in Brussels would do
		{"I-2", "ibo", "workplace: brussels", Eligible, ""},
		{"I-2", "ibo", "language: fr", NotEligible, "ibo-language"},
		{"I-2", "ibo", "language: en", NotEligible, "ibo-language"},
		{"I-2", "ibo", "language: de", NotEligible, "ibo-language"},
		{"I-3", "ibo", "worked_for_host: true", Check, "ibo-new-host"},
		{"I-3", "ibo", "left_job_for_it: true", NotEligible, "ibo-left-job"},
		{"I-4", "ibo", "registered_with: actiris", Check, "ibo-registered"},
		{"I-4", "ibo", "registered_with: forem", Check, "ibo-registered"},
		{"I-4", "ibo", "registered_with: adg", Check, "ibo-registered"},
		{"I-9", "ibo", "", Eligible, ""},
		{"I-9", "ibo", "host_will_hire: false", Check, "ibo-hiring"}, // on purpose

		{"B-1", "integration-period", "compulsory_schooling: true", NotEligible, "integration-schooling"},
		{"B-2", "integration-period", "born: 2001-01-01", NotEligible, "integration-age"},
		{"B-2", "integration-period", "born: 2001-05-01; registered_since: 2026-08-03", NotEligible, "integration-age"},
		{"B-2", "integration-period", "born: 2001-12-01; registered_with: none; registered_since:", NotEligible, "integration-age"},
		{"B-3", "integration-period", "diploma: none", NotEligible, "integration-diploma"},
		{"B-3", "integration-period", "diploma: lower-secondary", NotEligible, "integration-diploma"},
		{"B-3", "integration-period", "diploma: alternating", Eligible, ""},
		{"B-3", "integration-period", "diploma: higher", Eligible, ""},
		{"B-4", "integration-period", "studies_ended: false; studies_ended_on:", NotYet, "integration-studies"},
		{"B-5", "integration-period", "entitled_by_work: true", NotEligible, "integration-work"},
		{"B-6", "integration-period", "registered_with: none; registered_since:", NotYet, "integration-registered"},
		{"B-7", "integration-period", "diploma_country: other", Check, "integration-foreign-studies"},
		{"B-7", "integration-period", "diploma: alternating; diploma_country: other", Check, "integration-foreign-studies"},
		{"B-7", "integration-period", "diploma: higher; diploma_country: other", Check, "integration-foreign-studies"},
		{"B-7", "integration-period", "work_right: none", Check, "integration-work-right"},
		{"B-7", "integration-period", "work_right: student-permit", Check, "integration-work-right"},
		{"B-8", "integration-period", "positive_evaluations: 0", NotYet, "integration-evaluations"},
		{"B-8", "integration-period", "positive_evaluations: 1", NotYet, "integration-evaluations"},
		{"B-9", "integration-period", "", Eligible, ""},
		{"B-9", "integration-period", "registered_since: 2026-08-03", NotYet, "integration-days"},

		{"D-1", "aep", "home: wallonia", Check, "aep-home"},
		{"D-1", "aep", "home: brussels", Check, "aep-home"},
		{"D-1", "aep", "home: flanders", Check, "aep-home"},
		{"D-1", "aep", "home: abroad", Check, "aep-home"},
		{"D-2", "aep", "diploma: higher", Eligible, ""},
		{"D-3", "aep", "registered_with: none; registered_since:", NotYet, "aep-registered"},
		{"D-3", "aep", "registered_with: forem", NotYet, "aep-registered"},
		{"D-3", "aep", "status: graduate; registered_with: none; registered_since:", NotYet, "aep-registered"},
		{"D-3", "aep", "status: student; registered_with: none; registered_since:", Eligible, ""},
		{"D-3", "aep", "status: employee; registered_with: none; registered_since:", Eligible, ""},
		{"D-3", "aep", "status: self-employed; registered_with: none; registered_since:", Check, "aep-status"},
		{"D-4", "aep", "workplace: brussels", Eligible, ""},
		{"D-4", "aep", "workplace: abroad", Check, "aep-host"},

		{"U-1", "ibu", "status: student", NotYet, "ibu-jobseeker"},
		{"U-1", "ibu", "status: graduate", NotYet, "ibu-jobseeker"},
		{"U-1", "ibu", "status: employee", NotEligible, "ibu-jobseeker"},
		{"U-1", "ibu", "status: self-employed", NotEligible, "ibu-jobseeker"},
		{"U-2", "ibu", "registered_with: none; registered_since:", NotYet, "ibu-registered"},
		{"U-2", "ibu", "registered_with: forem", Check, "ibu-registered-elsewhere"},
		{"U-3", "ibu", "home: wallonia", Eligible, ""},
		{"U-3", "ibu", "home: abroad", NotEligible, "ibu-home"},
		{"U-4", "ibu", "workplace: wallonia", NotEligible, "ibu-place"},
		{"U-4", "ibu", "workplace: brussels; host_in_brussels: true", NotEligible, "ibu-place"},
		{"U-5", "ibu", "weekly_hours: 18", Check, "ibu-hours"},
		{"U-5", "ibu", "weekly_hours: 19", Eligible, ""},
		{"U-6", "ibu", "host_will_hire: false", Check, "ibu-hiring"},
		{"U-9", "ibu", "diploma: higher", Eligible, ""}, // it bars the allowance of people without a benefit alone

		// Permission to work: the sources name it for the CIP alone, so the others ask.
		{"CI-10", "pfi", "work_right: none", Check, "pfi-work-right"},
		{"CI-10", "pfi", "work_right: student-permit", Check, "pfi-work-right"},
		{"CI-10", "ibu", "work_right: none", Check, "ibu-work-right"},
		{"CI-10", "ibu", "work_right: student-permit", Check, "ibu-work-right"},
		{"CI-10", "fpie", "work_right: none", Check, "fpie-work-right"},
		{"CI-10", "fpie", "work_right: student-permit", Check, "fpie-work-right"},
		{"CI-10", "misip", "work_right: none", Check, "misip-work-right"},
		{"CI-10", "misip", "work_right: student-permit", Check, "misip-work-right"},
		{"CI-10", "aep", "work_right: none", Check, "aep-work-right"},
		{"CI-10", "aep", "work_right: student-permit", Check, "aep-work-right"},
		{"CI-10", "ibo", "work_right: none", Check, "ibo-work-right"},
		{"CI-10", "ibo", "work_right: student-permit", Check, "ibo-work-right"},
	} {
		r.run(t)
	}
}

func TestTheRouterOfTheCIPNamesTheApprover(t *testing.T) {
	for _, r := range []struct {
		row
		contact string
	}{
		{row{"R1", "cip", "workplace: brussels; language: fr", Eligible, ""}, "bruxelles-formation"},
		{row{"R1", "cip", "workplace: brussels; language: fr; home: wallonia; host_in_brussels: false", Eligible, ""}, "bruxelles-formation"},
		{row{"R2", "cip", "workplace: brussels; language: nl", Eligible, ""}, "vdab"},
		{row{"R3", "cip", "workplace: brussels; language: en", Check, "cip-language"}, "bruxelles-formation"},
		{row{"R3", "cip", "workplace: brussels; language: de", Check, "cip-language"}, "bruxelles-formation"},
		{row{"R3", "cip", "workplace: brussels; language: other", Check, "cip-language"}, "bruxelles-formation"},
		{row{"R4", "cip", "workplace: flanders; language: nl", Eligible, ""}, "vdab"},
		{row{"R5", "cip", "workplace: flanders; language: fr; home: brussels; host_in_brussels: false", Check, "cip-flanders-plan"}, "vdab"},
		{row{"R5", "cip", "workplace: flanders; language: fr; home: flanders; host_in_brussels: true", Check, "cip-flanders-plan"}, "vdab"},
		{row{"R5", "cip", "workplace: flanders; language: fr; home: flanders; host_in_brussels: false", Eligible, ""}, "vdab"},
		{row{"R5", "cip", "workplace: flanders; language: en; home: wallonia; host_in_brussels: false", Eligible, ""}, "vdab"},
		{row{"R6", "cip", "workplace: wallonia; language: fr", Eligible, ""}, "forem"},
		{row{"R6", "cip", "workplace: wallonia; language: nl", Eligible, ""}, "forem"},
		{row{"R7", "cip", "workplace: german-community; language: de", Check, "cip-place"}, "adg"},
		{row{"R7", "cip", "workplace: german-community; language: fr", Check, "cip-place"}, "adg"},
		{row{"R8", "cip", "workplace: abroad; host_in_brussels: false", Check, "cip-place"}, ""},
		{row{"R8", "cip", "workplace: remote; host_in_brussels: false", Check, "cip-place"}, ""},
		{row{"R8", "cip", "workplace: remote; host_in_brussels:", Check, "cip-place"}, ""},
		{row{"R8", "cip", "workplace: remote; host_in_brussels: true; language: fr", Check, "cip-place"}, "bruxelles-formation"},
		{row{"R8", "cip", "workplace: remote; host_in_brussels: true; language: nl", Check, "cip-place"}, "vdab"},
		{row{"R8", "cip", "workplace: remote; host_in_brussels: false; language: nl", Check, "cip-place"}, ""},
		{row{"R8", "cip", "workplace: abroad; host_in_brussels: true; language: fr", Check, "cip-place"}, "bruxelles-formation"},
		{row{"R8", "cip", "workplace: abroad; host_in_brussels: true; language: nl", Check, "cip-place"}, "vdab"},
		{row{"R8", "cip", "workplace: remote; host_in_brussels: true; language:", Check, "cip-place"}, ""}, // either body
		{row{"R1", "cip", "workplace:", Check, "cip-place"}, ""},
		{row{"R1", "cip", "language:", Check, "cip-language"}, ""},
	} {
		r.run(t)
		if got := catalogue(t).Verdict("cip", fit(t, "cip", r.change), today).Contact; got != r.contact {
			t.Errorf("%s: with %q the body to ask is %q, want %q", r.row.row, r.change, got, r.contact)
		}
	}
	// R5 asks the second body by name.
	v := catalogue(t).Verdict("cip", fit(t, "cip", "workplace: flanders; host_in_brussels: false"), today)
	if len(v.Reasons) != 1 || v.Reasons[0].Ask != "bruxelles-formation" {
		t.Errorf("a French plan in Flanders with a link to Brussels asks %+v", v.Reasons)
	}
}

// B-R: whoever has ended studies registers with the office of the domicile.
func TestTheIntegrationPeriodBelongsToTheOfficeOfTheDomicile(t *testing.T) {
	for home, want := range map[string]string{
		"brussels": "actiris", "wallonia": "forem", "flanders": "vdab", "german-community": "adg", "abroad": "employment-service", "": "employment-service",
	} {
		if got := catalogue(t).Verdict("integration-period", fit(t, "integration-period", "home: "+home), today).Contact; got != want {
			t.Errorf("from %q: %q, want %q", home, got, want)
		}
	}
	for _, id := range judged() {
		want := map[string]string{
			"school": "school", "stage-first": "actiris", "cip": "bruxelles-formation", "misip": "forem", "pfi": "forem",
			"integration-period": "actiris", "fpie": "bruxelles-formation", "ibo": "vdab", "aep": "adg", "ibu": "adg",
		}[id]
		if got := catalogue(t).Verdict(id, fit(t, id, ""), today).Contact; got != want {
			t.Errorf("%s: the body to ask is %q, want %q", id, got, want)
		}
	}
}

// The extra duties beside the router. A duty is known by words of its English text.
func TestADutyComesBeforeACIPForThoseItConcerns(t *testing.T) {
	const (
		permit, cpas, dispensation, tell = "permission to work", "CPAS", "dispensation", "Tell Actiris about"
		exemption, forem, vdab, adg      = "VDAB adviser", "Forem's agreement", "VDAB's agreement", "agreement of the Arbeitsamt"
		dutch, weeks, declare            = "in Dutch", "for approval at the latest", "payment body"
	)
	const over = "registered_since: 2025-01-02; studies_ended_on: 2024-06-30; " // the integration period is
	for _, c := range []struct {
		change string
		want   []string // in this order, and no others
	}{
		{"benefit: unemployment", []string{dispensation, declare}},
		{"benefit: integration", []string{dispensation, declare}},
		{"benefit: none", []string{dispensation}}, // in the integration period
		{"benefit: income-support", []string{cpas, dispensation}},
		{over + "benefit: none", []string{tell}},
		{over + "benefit: income-support", []string{cpas, tell}},
		{"benefit: none; born: 2001-01-02; start: 2027-01-04", []string{tell}}, // too old for an allowance
		{"benefit: none; studies_ended: false; studies_ended_on:", []string{tell}},

		{"registered_with: forem; workplace: wallonia; benefit: none", nil},
		{"registered_with: forem; workplace: brussels; benefit: none", []string{forem}},
		{"registered_with: forem; workplace: flanders; language: nl", []string{forem, weeks}},
		{"registered_with: forem; workplace: brussels; benefit: unemployment", []string{forem, declare}},

		{"registered_with: vdab; workplace: flanders; language: nl; benefit: unemployment", []string{exemption, weeks, declare}},
		{"registered_with: vdab; workplace: flanders; language: nl; benefit: integration", []string{exemption, weeks, declare}},
		{"registered_with: vdab; workplace: flanders; language: nl; benefit: none", []string{exemption, weeks}}, // in the integration period
		{"registered_with: vdab; workplace: flanders; language: nl; benefit: income-support", []string{cpas, exemption, weeks}},
		{over + "registered_with: vdab; workplace: flanders; language: nl", []string{weeks}},
		{over + "registered_with: vdab; workplace: brussels", []string{vdab}},
		{over + "registered_with: vdab; workplace: brussels; language: nl; benefit: unemployment", []string{exemption, vdab, weeks, declare}},
		{over + "registered_with: adg; workplace: brussels", []string{adg}},
		{over + "registered_with: adg; workplace: german-community", nil},

		{"registered_with: none; registered_since:", nil},
		{"registered_with: none; registered_since:; benefit: income-support", []string{cpas}},
		{"registered_with: none; registered_since:; work_right: student-permit", []string{permit}},
		{"work_right: student-permit; benefit: unemployment", []string{permit, dispensation, declare}},
		{"registered_with: none; registered_since:; workplace: flanders; home: flanders; host_in_brussels: false", []string{dutch, weeks}},
		{"registered_with:; registered_since:; benefit: unemployment", []string{declare}},
		{"benefit:", []string{dispensation, dispensation, tell}},                           // each says for whom it is
		{"benefit: none; studies_ended:; studies_ended_on:", []string{dispensation, tell}}, // one of the two: whoever reads knows which
		{"benefit: unemployment; under_contract: true", nil},                               // closed
	} {
		v := catalogue(t).Verdict("cip", fit(t, "cip", c.change), today)
		var got []string
		for _, d := range v.Duties {
			got = append(got, d.Text.In(assets.English))
		}
		ok := len(got) == len(c.want)
		for i := range min(len(got), len(c.want)) {
			ok = ok && strings.Contains(got[i], c.want[i])
		}
		if !ok {
			t.Errorf("%s:\ngot  %q\nwant %q", c.change, got, c.want)
		}
	}
}

func TestOtherSchemesHaveTheirDutiesForThoseWithABenefit(t *testing.T) {
	for _, id := range []string{"school", "stage-first", "pfi", "fpie", "ibo", "ibu"} {
		for benefit, want := range map[string]string{"none": "", "unemployment": "payment body", "integration": "payment body", "income-support": "CPAS", "": ""} {
			if id == "school" && want != "CPAS" {
				want = "" // studies are no change for a payment body
			}
			if id == "ibu" && benefit == "none" {
				want = "payment body" // it pays the training allowance
			}
			duties := catalogue(t).Verdict(id, fit(t, id, "benefit: "+benefit), today).Duties
			if len(duties) != min(1, len(want)) || want != "" && !strings.Contains(duties[0].Text.In(assets.English), want) {
				t.Errorf("%s with benefit %q: %d duties, want one with %q", id, benefit, len(duties), want)
			}
		}
	}
}

func TestAnEligiblePersonIsToldWhatRemains(t *testing.T) {
	for _, id := range judged() {
		v := catalogue(t).Verdict(id, fit(t, id, ""), today)
		if v.Outcome == Eligible && (len(v.Reasons) == 0 || v.Reasons[0].Rule != id+"-remaining") {
			t.Errorf("%s: eligible, and what remains is %v", id, v.rules())
		}
		if v.Outcome != Eligible {
			t.Errorf("%s: the person whom it fits is %s by %v", id, v.Outcome, v.rules())
		}
		for _, r := range v.Reasons {
			if r.Text.IsZero() || r.Source == "" {
				t.Errorf("%s: %s has no words or no source", id, r.Rule)
			}
		}
	}
}

func TestTheLengthIsJudgedInWeeksAtItsBorders(t *testing.T) {
	const low = "diploma: lower-secondary; "
	for _, c := range []struct {
		scheme, change string
		weeks          map[int]Outcome
	}{
		{"cip", "", map[int]Outcome{0: NotEligible, 3: NotEligible, 4: Eligible, 26: Eligible, 27: Check, 52: Check, 53: NotEligible}},
		{"cip", "language: nl; ", map[int]Outcome{3: NotEligible, 4: Eligible, 26: Eligible, 27: NotEligible, 53: NotEligible}},
		{"cip", "workplace: wallonia; ", map[int]Outcome{3: NotEligible, 4: Eligible, 26: Eligible, 27: Check, 52: Check, 53: NotEligible}},
		{"stage-first", "", map[int]Outcome{11: NotEligible, 12: Eligible, 27: Eligible, 28: NotEligible}},
		{"fpie", "", map[int]Outcome{3: NotEligible, 4: Eligible, 26: Eligible, 27: NotEligible}},
		{"ibo", "", map[int]Outcome{3: NotEligible, 4: Eligible, 26: Eligible, 27: NotEligible}},
		{"ibu", "", map[int]Outcome{3: NotEligible, 4: Eligible, 26: Eligible, 27: NotEligible}},
		{"aep", "", map[int]Outcome{0: Eligible, 1: Eligible, 13: Eligible, 14: NotEligible}},
		{"misip", "", map[int]Outcome{0: Eligible, 3: Eligible, 4: Check}},
		// Over 26 weeks is for five groups, of which the answers tell one.
		{"pfi", "", map[int]Outcome{3: NotEligible, 4: Eligible, 26: Eligible, 27: Check, 52: Check, 53: NotEligible}},
		{"pfi", low, map[int]Outcome{3: NotEligible, 4: Eligible, 26: Eligible, 27: Eligible, 52: Eligible, 53: NotEligible}},
		{"pfi", "diploma: none; ", map[int]Outcome{52: Eligible, 53: NotEligible}},
		{"pfi", "diploma: alternating; ", map[int]Outcome{26: Eligible, 27: Check}},
		{"pfi", "diploma: higher; ", map[int]Outcome{26: Eligible, 27: Check}},
		{"pfi", "diploma:; ", map[int]Outcome{26: Eligible, 27: Check, 52: Check, 53: NotEligible}},
		{"school", "", map[int]Outcome{0: Eligible, 1: Eligible, 60: Eligible}},
		{"integration-period", "", map[int]Outcome{1: Eligible, 60: Eligible}},
	} {
		for weeks, want := range c.weeks {
			v := catalogue(t).Verdict(c.scheme, fit(t, c.scheme, c.change+"weeks: "+strconv.Itoa(weeks)), today)
			if v.Outcome != want {
				t.Errorf("%s, %s%d weeks: %s by %v, want %s", c.scheme, c.change, weeks, v.Outcome, v.rules(), want)
			}
		}
	}
}

func TestAnUnknownLengthClosesNothing(t *testing.T) {
	for _, id := range judged() {
		for _, change := range []string{"", "language: nl;", "workplace: wallonia;"} {
			known := catalogue(t).Verdict(id, fit(t, id, change), today)
			unknown := catalogue(t).Verdict(id, fit(t, id, change+"weeks:"), today)
			want, rules := known.Outcome, known.rules()
			if id == "stage-first" && known.Outcome == Eligible { // some usual lengths are not allowed, so it is asked
				want, rules = Check, []string{"stage-first-length", "stage-first-length"}
			}
			if unknown.Outcome != want || id != "stage-first" && !slices.Equal(unknown.rules(), rules) {
				t.Errorf("%s, %s without a length: %s by %v, not %s by %v", id, change, unknown.Outcome, unknown.rules(), want, rules)
			}
		}
	}
}

func TestRemoteWorkIsForTheApproverWhereTheSchemeIsOnSite(t *testing.T) {
	for _, c := range []struct{ scheme, rule, ask string }{
		{"stage-first", "stage-first-place", "actiris"},
		{"cip", "cip-place", "bruxelles-formation"},
		{"misip", "misip-on-site", "forem"},
		{"pfi", "pfi-on-site", "forem"},
		{"fpie", "fpie-on-site", "bruxelles-formation"},
		{"ibo", "ibo-on-site", "vdab"},
		{"aep", "aep-on-site", "adg"},
		{"ibu", "ibu-place", "adg"},
	} {
		v := catalogue(t).Verdict(c.scheme, fit(t, c.scheme, "workplace: remote"), today)
		i := slices.Index(v.rules(), c.rule)
		if v.Outcome != Check || i < 0 {
			t.Errorf("%s, remote: %s by %v, want check by %s", c.scheme, v.Outcome, v.rules(), c.rule)
		} else if ask := v.Reasons[i].Ask; ask != c.ask && (ask != "" || v.Contact != c.ask) {
			t.Errorf("%s, remote: ask %q or %q, want %q", c.scheme, ask, v.Contact, c.ask)
		}
	}
	for _, id := range []string{"school", "integration-period"} {
		if v := catalogue(t).Verdict(id, fit(t, id, "workplace: remote"), today); v.Outcome != Eligible {
			t.Errorf("%s, remote: %s by %v", id, v.Outcome, v.rules())
		}
	}
}

func TestAQuestionThatCannotMatterIsNotAsked(t *testing.T) {
	for _, c := range []struct{ scheme, change, rule string }{
		{"school", "course: none; days_with_host:", "school-days"},
		{"school", "course: required; days_with_host:", "school-days"},
		{"cip", "course: none; course_country:; days_with_host:", "cip-foreign-course"},
		{"cip", "status: jobseeker; course_country:", "cip-student"},
		{"cip", "workplace: wallonia; language:; host_in_brussels:; home:", "cip-language"},
		{"cip", "workplace: flanders; language: nl; host_in_brussels:; home:", "cip-flanders-plan"},
		{"cip", "workplace: brussels; host_in_brussels:; home:", "cip-brussels-link"},
		{"cip", "status: student; course: required; course_country: other", "cip-student"},
		{"stage-first", "diploma: none; diploma_country:", "stage-first-diploma"},
		{"fpie", "host_in_brussels:", "fpie-place"},
		{"ibo", "host_in_brussels:", "ibo-place"},
		{"pfi", "weeks: 20; diploma:", "pfi-long"},
		{"integration-period", "diploma: none; diploma_country:", "integration-foreign-studies"},
	} {
		v := catalogue(t).Verdict(c.scheme, fit(t, c.scheme, c.change), today)
		if slices.Contains(v.rules(), c.rule) {
			t.Errorf("%s, %s: %s asks by %s", c.scheme, c.change, v.Outcome, c.rule)
		}
	}
}

// Of the person whom a scheme fits, these answers are needed: without one, the
// verdict is check. Nothing else is asked.
func TestAnUnansweredQuestionIsACheckWhereItMatters(t *testing.T) {
	for id, needed := range map[string]string{
		"school": "status course",
		"stage-first": "born home workplace status diploma diploma_country registered_with registered_since longest_job_days longest_student_job_days" +
			" work_right weekly_hours weeks earlier_stage_first",
		"cip":                "workplace language status course work_right under_contract regulated_profession weekly_hours",
		"misip":              "workplace status registered_with work_right",
		"pfi":                "workplace status registered_with worked_for_host host_will_hire work_right",
		"fpie":               "language workplace status registered_with worked_for_host left_job_for_it weekly_hours host_will_hire work_right",
		"ibo":                "workplace language status registered_with worked_for_host left_job_for_it host_will_hire work_right",
		"aep":                "home workplace status registered_with work_right",
		"ibu":                "home workplace status registered_with weekly_hours host_will_hire work_right",
		"integration-period": "born home diploma diploma_country registered_with registered_since work_right entitled_by_work positive_evaluations benefit status",
	} {
		whole := catalogue(t).Verdict(id, fit(t, id, ""), today)
		for _, f := range Fields() {
			v := catalogue(t).Verdict(id, fit(t, id, f.Name+":"), today)
			asked := !slices.Equal(v.rules(), whole.rules())
			if asked != slices.Contains(strings.Fields(needed), f.Name) || v.Outcome.Closed() || asked && v.Outcome != Check {
				t.Errorf("%s without %s: %s by %v", id, f.Name, v.Outcome, v.rules())
			}
		}
	}
}

func TestAgeIsJudgedOnTheDayOfTheStart(t *testing.T) {
	for _, c := range []struct {
		change, at string
		verdict    Outcome
	}{
		{"start: 2027-01-04; born: 1997-01-04", "2026-11-21", NotEligible}, // 30 on the first day
		{"start: 2027-01-04; born: 1997-01-05", "2026-11-21", Eligible},    // 30 on the second
		{"start:; born: 1996-11-21", "2026-11-21", NotEligible},            // without a start, today counts
		{"start:; born: 1996-11-22", "2026-11-21", Eligible},
		{"start: 2026-12-01; born: 1996-12-10", "2026-11-21", Eligible},
		{"start: 2027-01-04; born: 1996-12-10", "2026-11-21", NotEligible},
		{"start: 2026-03-01; born: 1996-02-29; registered_since: 2025-09-01; studies_ended_on: 2025-06-30", "2026-02-28", NotEligible}, // 1 March is their birthday
		{"start: 2026-02-28; born: 1996-02-29; registered_since: 2025-09-01; studies_ended_on: 2025-06-30", "2026-02-28", Eligible},
	} {
		v := catalogue(t).Verdict("stage-first", fit(t, "stage-first", c.change), day(t, c.at))
		if v.Outcome != c.verdict || v.Outcome == NotEligible && v.Reasons[0].Rule != "stage-first-age" {
			t.Errorf("%s on %s: %s by %v, want %s", c.change, c.at, v.Outcome, v.rules(), c.verdict)
		}
	}
}

func TestTheAllowanceMustBeClaimedBeforeTheBirthday(t *testing.T) {
	for _, c := range []struct {
		change, at string
		verdict    Outcome
		rule, from string
	}{
		// Registered on Monday 3 August 2026, the first day of a claim is 31 January 2027.
		{"registered_since: 2026-08-03; born: 2002-01-31", "2026-11-21", NotEligible, "integration-age", ""},
		{"registered_since: 2026-08-03; born: 2002-02-01", "2026-11-21", NotYet, "integration-days", "2027-01-31"},
		{"registered_since: 2026-08-03; born: 2002-02-01", "2027-01-30", NotYet, "integration-days", "2027-01-31"},
		{"registered_since: 2026-08-03; born: 2002-02-01", "2027-01-31", Eligible, "", ""},
		{"registered_since: 2026-08-03; born: 2002-02-01", "2027-02-01", NotEligible, "integration-age", ""}, // a day too late
		// Who is not registered yet waits from today, until 22 May 2027.
		{"registered_with: none; registered_since:; born: 2002-05-22", "2026-11-21", NotEligible, "integration-age", ""},
		{"registered_with: none; registered_since:; born: 2002-05-23", "2026-11-21", NotYet, "integration-registered", ""},
		// So does who still studies, or longer when a later day is planned.
		{"studies_ended: false; studies_ended_on:; born: 2002-05-22", "2026-11-21", NotEligible, "integration-age", ""},
		{"studies_ended: false; studies_ended_on:; born: 2002-05-23", "2026-11-21", NotYet, "integration-studies", ""},
		{"studies_ended: false; studies_ended_on: 2027-06-30; born: 2002-12-29", "2026-11-21", NotEligible, "integration-age", ""},
		{"studies_ended: false; studies_ended_on: 2027-06-30; born: 2003-01-01", "2026-11-21", NotYet, "integration-studies", "2027-12-30"},
		{"registered_with: none; registered_since: 2027-03-01; born: 2002-06-01", "2026-11-21", NotEligible, "integration-age", ""},
		// Whose registration is unknown may have waited long enough.
		{"registered_since:; born: 2002-05-22", "2026-11-21", Check, "integration-age", ""},
		{"registered_since:; born: 2002-05-23", "2026-11-21", Check, "integration-days", ""},
		{"registered_since:; born: 2001-11-21", "2026-11-21", NotEligible, "integration-age", ""},
		{"registered_since:; born: 2001-11-22", "2026-11-21", Check, "integration-age", ""},
		// The old rules: 310 days until February 2026, and a claim by the new ones in March.
		{"registered_since: 2025-08-01; born: 2004-05-02", "2026-02-28", NotYet, "integration-days", "2026-03-01"},
		{"registered_since: 2025-08-01; born: 2004-05-02", "2026-03-01", Eligible, "", ""},
		{"registered_since: 2025-08-01; born: 2001-03-01", "2026-02-28", NotEligible, "integration-age", ""},
		{"registered_since: 2025-08-01; born: 2001-03-02", "2026-02-28", NotYet, "integration-days", "2026-03-01"},
	} {
		v := catalogue(t).Verdict("integration-period", fit(t, "integration-period", "studies_ended_on: 2025-06-30;"+c.change), day(t, c.at))
		from := ""
		if !v.From.IsZero() {
			from = v.From.String()
		}
		if v.Outcome != c.verdict || from != c.from || c.rule != "" && !slices.Contains(v.rules(), c.rule) {
			t.Errorf("%s on %s: %s by %v from %q, want %s by %s from %q", c.change, c.at, v.Outcome, v.rules(), from, c.verdict, c.rule, c.from)
		}
	}
}

func TestThe78DaysOfStageFirstAtTheirBorder(t *testing.T) {
	// Registered on Monday 3 August 2026, the 78th day is Saturday 31 October.
	for _, c := range []struct {
		change, at string
		verdict    Outcome
		from       string
	}{
		{"start:", "2026-10-31", NotYet, "2026-11-01"},
		{"start:", "2026-11-01", Eligible, ""},
		{"start: 2026-10-31", "2026-10-01", NotYet, "2026-11-01"},
		{"start: 2026-11-01", "2026-10-01", Eligible, ""},
		{"start: 2026-11-01", "2026-12-01", Eligible, ""},
		{"start: 2026-10-31", "2026-12-01", NotYet, ""}, // a start in the past: no date is left to name
		{"start:; registered_since: 2026-12-01", "2026-11-21", NotYet, "2027-03-02"},
		// When more than time is missing, no date is named.
		{"start:; status: employee", "2026-10-31", NotYet, ""},
		{"start:; registered_with: none", "2026-10-31", NotYet, ""},
		{"start:; registered_since:", "2026-10-31", Check, ""},
	} {
		v := catalogue(t).Verdict("stage-first", fit(t, "stage-first", "registered_since: 2026-08-03;"+c.change), day(t, c.at))
		from := ""
		if !v.From.IsZero() {
			from = v.From.String()
		}
		if v.Outcome != c.verdict || from != c.from {
			t.Errorf("%s on %s: %s by %v from %q, want %s from %q", c.change, c.at, v.Outcome, v.rules(), from, c.verdict, c.from)
		}
	}
}

// Whenever a date is named, the verdict turns on that day and not before.
func TestANotYetEndsOnTheDayItNames(t *testing.T) {
	for _, id := range []string{"stage-first", "integration-period"} {
		free := fit(t, id, "start:; studies_ended_on: 2024-06-30; positive_evaluations: 2")
		for since := day(t, "2024-12-20"); since.Before(day(t, "2027-03-10")); since = since.AddDays(1) {
			p := with(t, free, "registered_since: "+since.String())
			v := catalogue(t).Verdict(id, p, since)
			if v.Outcome != NotYet || v.From.IsZero() {
				t.Fatalf("%s on the day of registration, %s: %s from %s", id, since, v.Outcome, v.From)
			}
			eve := catalogue(t).Verdict(id, p, v.From.AddDays(-1))
			then := catalogue(t).Verdict(id, p, v.From)
			if eve.Outcome != NotYet || eve.From != v.From || then.Outcome != Eligible {
				t.Errorf("%s, registered on %s: named is %s; %s from %s the day before, %s on it", id, since, v.From, eve.Outcome, eve.From, then.Outcome)
			}
		}
	}
}

func TestCompulsorySchoolingFollowsFromTheBirthday(t *testing.T) {
	for _, c := range []struct {
		born, start string
		verdict     Outcome
	}{
		{"2009-03-01", "2027-02-28", NotEligible}, // 17, and before 30 June of the year
		{"2009-03-01", "2027-03-01", Eligible},    // 18
		{"2009-10-01", "2027-06-30", NotEligible},
		{"2009-10-01", "2027-07-01", Eligible}, // 17, but the school year of 18 is over
		{"2010-01-01", "2027-07-01", NotEligible},
	} {
		v := catalogue(t).Verdict("cip", fit(t, "cip", "compulsory_schooling:; born: "+c.born+"; start: "+c.start), today)
		if v.Outcome != c.verdict {
			t.Errorf("born on %s, from %s: %s by %v, want %s", c.born, c.start, v.Outcome, v.rules(), c.verdict)
		}
		// Who says what is true today is told of the start by the date all the same.
		v = catalogue(t).Verdict("cip", fit(t, "cip", "compulsory_schooling: true; born: "+c.born+"; start: "+c.start), today)
		if v.Outcome != c.verdict {
			t.Errorf("born on %s, from %s, at school today: %s, want %s", c.born, c.start, v.Outcome, c.verdict)
		}
	}
	// Who says what the date does not say is believed.
	for said, want := range map[string]Outcome{"true; born: 2004-05-02": NotEligible, "false; born: 2010-05-02": Eligible} {
		if v := catalogue(t).Verdict("cip", fit(t, "cip", "compulsory_schooling: "+said), today); v.Outcome != want {
			t.Errorf("compulsory schooling %s: %s by %v, want %s", said, v.Outcome, v.rules(), want)
		}
	}
}

func TestRemoteWorkAndUnknownSchemesHaveNoVerdict(t *testing.T) {
	for _, id := range []string{Remote, "flexi"} {
		v := catalogue(t).Verdict(id, fit(t, "cip", ""), today)
		if v.Outcome != Check || v.Scheme != id || v.Contact != "" || v.Reasons != nil || v.Duties != nil {
			t.Errorf("%s: %+v", id, v)
		}
	}
}

func TestVerdictsAreOrderedFromWorstToBest(t *testing.T) {
	words := []string{"not-eligible", "not-yet", "check", "eligible"}
	for i, word := range words {
		var o Outcome
		if err := o.UnmarshalText([]byte(word)); err != nil || int(o) != i || o.String() != word || o.Closed() != (i < 2) {
			t.Errorf("%s is read as %d, %v", word, o, err)
		}
	}
	// A person against whom everything speaks hears the first reason that closes.
	v := catalogue(t).Verdict("cip", fit(t, "cip", "under_contract: true; regulated_profession: true; weeks: 2; work_right: student-permit"), today)
	if v.Outcome != NotEligible || !slices.Equal(v.rules(), []string{"cip-no-contract"}) {
		t.Errorf("%s by %v", v.Outcome, v.rules())
	}
	// One who has to wait and to ask hears both, the waiting first.
	v = catalogue(t).Verdict("stage-first", fit(t, "stage-first", "workplace: flanders; registered_since: 2026-11-01"), today)
	if v.Outcome != NotYet || !slices.Equal(v.rules(), []string{"stage-first-wait", "stage-first-place"}) {
		t.Errorf("%s by %v", v.Outcome, v.rules())
	}
}
