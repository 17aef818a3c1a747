package schemes

import (
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"
	"testing"

	"intern-tui/assets"
)

func readProfile(s string) (Profile, error) {
	c, err := builtin()
	if err != nil {
		return Profile{}, err
	}
	return c.ReadProfile(strings.NewReader(s), "me", today)
}

// The example of the public interface: every field, in its order.
const everyField = `
born: 2004-05-02
home: brussels
workplace: brussels
host_in_brussels: true
language: fr
status: jobseeker
benefit: none
diploma: upper-secondary
diploma_country: be
registered_with: actiris
registered_since: 2026-08-03
longest_job_days: 0
longest_student_job_days: 30
course: none
course_country: be
days_with_host: 0
work_right: granted
worked_for_host: false
left_job_for_it: false
under_contract: false
regulated_profession: false
weekly_hours: 38
weeks: 16
start: 2027-01-04
studies_ended: true
studies_ended_on: 2026-06-30
earlier_stage_first: false
entitled_by_work: false
compulsory_schooling: false
host_will_hire: true
positive_evaluations: 0
`

// values are some or all of what a field can be.
func (f Field) values() []string {
	switch {
	case f.Name == "start":
		return []string{"2026-11-21", "2999-12-31"}
	case f.Day:
		return []string{"1900-01-01", "2004-02-29"}
	case len(f.Words) > 0:
		return f.Words
	}
	return []string{"0", "1", strconv.Itoa(f.Most)}
}

func TestEveryFieldAndValueSurvivesYAMLAndJSON(t *testing.T) {
	for _, f := range Fields() {
		for _, value := range f.values() {
			plain, _ := json.Marshal(map[string]json.RawMessage{f.Name: json.RawMessage(value)})
			quoted, _ := json.Marshal(map[string]string{f.Name: value})
			written := []string{f.Name + ": " + value, f.Name + `: "` + value + `"`, string(quoted)}
			if plain != nil { // numbers, true and false need no quotes
				written = append(written, string(plain))
			}
			for _, s := range written {
				p, err := readProfile(s)
				if err != nil || p.Value(f.Name) != value || p.Said() != 1 || f.Day != (p.Day(f.Name).String() == value) {
					t.Errorf("%s is read as %q, day %s, %v", s, p.Value(f.Name), p.Day(f.Name), err)
				}
			}
		}
	}
}

func TestTheExampleOfThePublicInterfaceSaysEveryField(t *testing.T) {
	p, err := readProfile(everyField)
	if err != nil || p.Said() != len(Fields()) {
		t.Fatalf("%d fields of %d, %v", p.Said(), len(Fields()), err)
	}
	said, object := strings.Split(strings.TrimSpace(everyField), "\n"), map[string]string{}
	for i, f := range Fields() {
		if want, _, _ := strings.Cut(said[i], ":"); f.Name != want {
			t.Errorf("field %d is %s, want %s", i, f.Name, want)
		}
		object[f.Name] = p.Value(f.Name)
	}
	data, _ := json.Marshal(object)
	if again, err := readProfile(string(data)); err != nil || again.Said() != p.Said() || again.Day("start") != p.Day("start") {
		t.Errorf("as JSON: %v", err)
	}
}

func TestWhatIsMissingIsUnknown(t *testing.T) {
	p, err := readProfile("{}")
	if err != nil || p.Said() != 0 {
		t.Fatalf("an empty profile says %d things, %v", p.Said(), err)
	}
	for _, p := range []Profile{p, {}} {
		for _, f := range Fields() {
			if p.Value(f.Name) != "" || !p.Day(f.Name).IsZero() {
				t.Errorf("%s is known in an empty profile", f.Name)
			}
		}
		for _, id := range IDs() {
			if v := catalogue(t).Verdict(id, p, today); v.Outcome != Check {
				t.Errorf("%s: %s for somebody of whom nothing is known", id, v.Outcome)
			}
		}
	}
}

func TestABadProfileIsRefusedByNameWithWhatIsAllowed(t *testing.T) {
	var fields []string
	for _, f := range Fields() {
		fields = append(fields, f.Name)
	}
	all := strings.Join(fields, ", ")
	const weeks, date = "allowed is a whole number from 0 to 520", "is not a day; write it as year-month-day, 2026-11-21 for example"
	for profile, want := range map[string]string{
		"age: 22":                             `me:1:6: age: "22": there is no such field in a profile; the fields are ` + all,
		`{"born": "2004-05-02", "age": 22}`:   `me:1:31: age: "22": there is no such field in a profile; the fields are ` + all,
		"Home: brussels":                      `me:1:7: Home: "brussels": there is no such field in a profile; the fields are ` + all,
		"home: Brussels":                      `me:1:7: home: "Brussels" is not allowed; allowed are brussels, wallonia, flanders, german-community, abroad`,
		"home: remote":                        `me:1:7: home: "remote" is not allowed; allowed are brussels, wallonia, flanders, german-community, abroad`,
		"workplace: home":                     `me:1:12: workplace: "home" is not allowed; allowed are brussels, wallonia, flanders, german-community, abroad, remote`,
		"language: FR":                        `me:1:11: language: "FR" is not allowed; allowed are fr, nl, de, en, other`,
		"status: unemployed":                  `me:1:9: status: "unemployed" is not allowed; allowed are student, graduate, jobseeker, employee, self-employed`,
		"benefit: ris":                        `me:1:10: benefit: "ris" is not allowed; allowed are none, unemployment, integration, income-support`,
		"diploma: cess":                       `me:1:10: diploma: "cess" is not allowed; allowed are none, lower-secondary, upper-secondary, alternating, higher`,
		"diploma_country: fr":                 `me:1:18: diploma_country: "fr" is not allowed; allowed are be, other`,
		"registered_with: Actiris":            `me:1:18: registered_with: "Actiris" is not allowed; allowed are none, actiris, forem, vdab, adg`,
		"course: optional":                    `me:1:9: course: "optional" is not allowed; allowed are required, credited, none`,
		"work_right: true":                    `me:1:13: work_right: "true" is not allowed; allowed are granted, none, student-permit`,
		"host_will_hire: yes":                 `me:1:17: host_will_hire: "yes" is not allowed; allowed are true, false`,
		"host_will_hire: True":                `me:1:17: host_will_hire: "True" is not allowed; allowed are true, false`,
		"positive_evaluations: 3":             `me:1:23: positive_evaluations: "3" is not allowed; allowed are 0, 1, 2`,
		"weeks: sixteen":                      `me:1:8: weeks: "sixteen" is not allowed; ` + weeks,
		"weeks: 16.5":                         `me:1:8: weeks: "16.5" is not allowed; ` + weeks,
		"weeks: -1":                           `me:1:8: weeks: "-1" is not allowed; ` + weeks,
		"longest_job_days: 36526":             `me:1:19: longest_job_days: "36526" is not allowed; allowed is a whole number from 0 to 36525`,
		`{"weekly_hours": 1e2}`:               `me:1:18: weekly_hours: "1e2" is not allowed; allowed is a number from 0 to 60`,
		"weekly_hours: 60.5":                  `me:1:15: weekly_hours: "60.5" is not allowed; allowed is a number from 0 to 60`,
		"weekly_hours: 37,5":                  `me:1:15: weekly_hours: "37,5" is not allowed; allowed is a number from 0 to 60`,
		"conditions: true":                    `me:1:13: conditions: a group is expected here, such as {stage-first-age: true}`,
		"conditions: {first-age: true}":       `me:1:25: conditions: there is no condition "first-age" to be told; show SCHEME --format json lists them under rule`,
		"conditions: {stage-first-age: yes}":  `me:1:31: conditions: stage-first-age: "yes" is not allowed; allowed are true, false`,
		"home: {brussels: true}":              `me:1:7: home: a single value is expected here, not a group of keys`,
		"born: 2004":                          `me:1:7: born: "2004" ` + date,
		"start: 2027-02-29":                   `me:1:8: start: "2027-02-29" ` + date,
		"registered_since: 3/8/2026":          `me:1:19: registered_since: "3/8/2026" ` + date,
		"studies_ended_on: 2026-06-30T00:00Z": `me:1:19: studies_ended_on: "2026-06-30T00:00Z" ` + date,
		"born: null":                          `me:1:7: a value is missing here`,
		"home: [brussels]":                    `me:1:7: a single value is expected here, not a list or a group of keys`,
		"home: brussels\nhome: wallonia":      `me:2:1: the key "home" stands here twice`,
		"- home: brussels":                    `me:1:1: keys with values are expected here`,
		"brussels":                            `me:1:1: keys with values are expected here`,
		"":                                    `me: the file is empty`,
	} {
		p, err := readProfile(profile)
		var at *assets.Error
		if !errors.As(err, &at) || err.Error() != want || p.Said() != 0 {
			t.Errorf("%q\ngot  %v\nwant %s", profile, err, want)
		}
	}
}

func TestSayingMoreLeavesTheProfileBeforeAsItWas(t *testing.T) {
	before := with(t, Profile{}, "home: brussels; weeks: 16")
	after := with(t, before, "home: wallonia; weeks:")
	if before.Value("home") != "brussels" || before.Value("weeks") != "16" || before.Said() != 2 {
		t.Errorf("before: %q, %q", before.Value("home"), before.Value("weeks"))
	}
	if after.Value("home") != "wallonia" || after.Value("weeks") != "" || after.Said() != 1 {
		t.Errorf("after: %q, %q", after.Value("home"), after.Value("weeks"))
	}
	for _, bad := range [][2]string{{"weeks", "many"}, {"age", "22"}, {"age", ""}} {
		if p, err := before.With(bad[0], bad[1]); err == nil || p.Said() != 2 || p.Value("weeks") != "16" {
			t.Errorf("%v: %v, and the profile says %d", bad, err, p.Said())
		}
	}
}

func TestAFieldIsADayANumberOrAChoice(t *testing.T) {
	var names []string
	for _, f := range Fields() {
		if f.Day && len(f.Words) > 0 || slices.Contains(names, f.Name) {
			t.Errorf("%s is a day and a choice, or stands twice", f.Name)
		}
		names = append(names, f.Name)
	}
}
