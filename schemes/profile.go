package schemes

import (
	"maps"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"

	"intern-tui/assets"
)

// Profile is what a person told about themselves. A field that is not there is
// unknown, never "no". The zero Profile knows nothing.
type Profile struct {
	facts map[string]fact
	words map[string]bool // on single conditions, by their id
}

// fact is one known thing: a word of a list, yes or no ("true", "false"), a
// number or a day, whichever its name calls for.
type fact struct {
	word   string
	number float64
	day    assets.Date
}

// Field is one thing a profile can say. Words lists the allowed values; a field
// without words holds a day or a number.
type Field struct {
	Name    string
	Words   []string
	Day     bool
	Most    int  // of a number, the largest
	Decimal bool // of a number: it need not be whole
}

// decimal is how a number is written: 37 or 37.5.
var decimal = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`^[0-9]{1,9}(\.[0-9]{1,2})?$`)
})

var (
	yesNo  = []string{"true", "false"}
	places = []string{"brussels", "wallonia", "flanders", "german-community", "abroad"}
)

// Fields lists everything a profile can say, in the order of the public interface.
func Fields() []Field { return fields }

// fieldNamed is a field; nil for none.
func fieldNamed(name string) *Field {
	for i := range fields {
		if fields[i].Name == name {
			return &fields[i]
		}
	}
	return nil
}

var fields = []Field{
	{Name: "born", Day: true},
	{Name: "home", Words: places},
	{Name: "workplace", Words: append(slices.Clone(places), "remote")},
	{Name: "host_in_brussels", Words: yesNo},
	{Name: "language", Words: []string{"fr", "nl", "de", "en", "other"}},
	{Name: "status", Words: []string{"student", "graduate", "jobseeker", "employee", "self-employed"}},
	{Name: "benefit", Words: []string{"none", "unemployment", "integration", "income-support"}},
	{Name: "diploma", Words: []string{"none", "lower-secondary", "upper-secondary", "alternating", "higher"}},
	{Name: "diploma_country", Words: []string{"be", "other"}},
	{Name: "registered_with", Words: []string{"none", "actiris", "forem", "vdab", "adg"}},
	{Name: "registered_since", Day: true},
	{Name: "longest_job_days", Most: 36525},
	{Name: "longest_student_job_days", Most: 36525},
	{Name: "course", Words: []string{"required", "credited", "none"}},
	{Name: "course_country", Words: []string{"be", "other"}},
	{Name: "days_with_host", Most: 366},
	{Name: "work_right", Words: []string{"granted", "none", "student-permit"}},
	{Name: "worked_for_host", Words: yesNo},
	{Name: "left_job_for_it", Words: yesNo},
	{Name: "under_contract", Words: yesNo},
	{Name: "regulated_profession", Words: yesNo},
	{Name: "weekly_hours", Most: 60, Decimal: true},
	{Name: "weeks", Most: 520},
	{Name: "start", Day: true},
	{Name: "studies_ended", Words: yesNo},
	{Name: "studies_ended_on", Day: true},
	{Name: "earlier_stage_first", Words: yesNo},
	{Name: "entitled_by_work", Words: yesNo},
	{Name: "compulsory_schooling", Words: yesNo},
	{Name: "host_will_hire", Words: yesNo},
	{Name: "positive_evaluations", Words: []string{"0", "1", "2"}},
}

// With is the profile with one more field said; an empty value takes it back.
func (p Profile) With(name, value string) (Profile, error) {
	f := fieldNamed(name)
	if f == nil {
		var names []string
		for _, f := range fields {
			names = append(names, f.Name)
		}
		return p, assets.Refuse("%s: %q: there is no such field in a profile; the fields are %s", name, value, strings.Join(names, ", "))
	}
	if value == "" {
		facts := maps.Clone(p.facts)
		delete(facts, name)
		return Profile{facts, p.words}, nil
	}
	known, err := f.parse(value)
	if err != nil {
		return p, assets.Refuse("%s: %w", name, err)
	}
	return p.know(name, known), nil
}

// with is the profile with a day.
func (p Profile) with(name string, day assets.Date) Profile {
	return p.know(name, fact{word: day.String(), day: day})
}

func (p Profile) know(name string, known fact) Profile {
	facts := make(map[string]fact, len(p.facts)+1)
	maps.Copy(facts, p.facts)
	facts[name] = known
	return Profile{facts, p.words}
}

func (f Field) parse(value string) (fact, error) {
	switch {
	case f.Day:
		day, err := assets.ParseDate(value)
		return fact{word: value, day: day}, err
	case len(f.Words) > 0 && !slices.Contains(f.Words, value):
		return fact{}, assets.Refuse("%q is not allowed; allowed are %s", value, strings.Join(f.Words, ", "))
	}
	if f.Most == 0 {
		return fact{word: value}, nil
	}
	allowed := "%q is not allowed; allowed is a whole number from 0 to %d"
	number, err := strconv.ParseFloat(value, 64)
	if f.Decimal {
		allowed = "%q is not allowed; allowed is a number from 0 to %d"
	} else if number != math.Trunc(number) {
		err = strconv.ErrSyntax
	}
	if err != nil || !decimal().MatchString(value) || number > float64(f.Most) {
		return fact{}, assets.Refuse(allowed, value, f.Most)
	}
	return fact{word: value, number: number}, nil
}

// Value is what a field says, as it was written; empty when unknown.
func (p Profile) Value(name string) string { return p.facts[name].word }

// Day is the day a field says; zero when unknown.
func (p Profile) Day(name string) assets.Date { return p.facts[name].day }

// Word is what the person said themselves on a condition; false for ok where nothing.
func (p Profile) Word(condition string) (met, ok bool) {
	met, ok = p.words[condition]
	return met, ok
}

// Said counts what is known: fields, and words on single conditions.
func (p Profile) Said() int { return len(p.facts) + len(p.words) }
