package schemes

import (
	"slices"
	"strconv"
	"strings"
	"testing"

	"intern-tui/assets"
)

// The findings of the second reading of the sources that would do harm if they went
// missing: what was closed, what was refused or promised wrongly. Each is held by its
// figures, with value and first day, and by the texts that name them, never by a
// sentence.

// reading is a fact with the schemes whose leaflet says it: in one text, in every
// language, with all of its figures. A figure is written name=value@first day, in cents
// and hundredths of a percent; the day is left out where the sources name none.
type reading struct{ schemes, figures string }

func TestWhatTheReadingFoundIsSaidInEveryLanguage(t *testing.T) {
	c := catalogue(t)
	for name, r := range map[string]reading{
		"activa.brussels takes nobody any more":                   {"cip fpie", "activa-end-day=1@2026-07-15"},
		"no start in August any more":                             {"integration-period", "new-rules-day=1@2026-03-01"},
		"the CPAS counts the income of parents":                   {"school stage-first cip pfi fpie integration-period", "parents-income-day=1@2026-03-01"},
		"a package whose content nobody read":                     {"stage-first fpie", "package-day=1@2026-04-27"},
		"accidents in required school internships are covered":    {"school", "accident-cover-day=1@2020-01-01"},
		"a day to three months in the German-speaking Community":  {"aep", "aep-min-days=1@2024-01-01 aep-max-months=3@2024-01-01"},
		"temporary work before an IBO":                            {"ibo", "ibo-temp-days=20 ibo-temp-days-six=24"},
		"the tax on the premium of an IBO":                        {"ibo", "ibo-tax=1111@2026-01-01"},
		"who may do a longer PFI":                                 {"pfi", "pfi-hard-age=25 pfi-hard-young=12 pfi-hard-older=24"},
		"days of work are evaluations":                            {"integration-period", "evaluation-work-one=52@2026-03-01 evaluation-work-two=104@2026-03-01 evaluation-work-months=8@2026-03-01"},
		"training is an evaluation":                               {"pfi fpie ibo ibu integration-period", "training-evaluation-months=2@2026-03-01"},
		"an internship abroad is two evaluations":                 {"integration-period", "training-evaluation-months=2@2026-03-01 abroad-evaluation-two=4@2026-03-01"},
		"a new evaluation after a negative one":                   {"integration-period", "evaluation-again-months=3@2026-03-01"},
		"the first month is not judged":                           {"integration-period", "evaluation-grace-months=1@2026-03-01"},
		"the age limit moves after work and force majeure":        {"integration-period", "age-after-studies=7@2026-03-01 age-after-work=1@2026-03-01"},
		"what opens the allowance after studies abroad":           {"integration-period", "foreign-study-years=6@2026-03-01 foreign-work-days=78@2026-03-01 foreign-business-months=3@2026-03-01"},
		"a higher allowance for who worked and has a family":      {"integration-period", "integration-family-worked=7197@2026-03-01"},
		"the index since the amounts":                             {"integration-period", "integration-family=6926@2026-03-01 index-rise=200@2026-09-01"},
		"what still counts as studying":                           {"integration-period", "study-hours=16@2026-03-01 study-credits=27@2026-03-01"},
		"student hours and child benefit":                         {"integration-period", "child-benefit-student-hours=600"},
		"child benefit after a negative evaluation":               {"integration-period", "child-benefit-negative-months=6"},
		"what ADG permits beside a benefit":                       {"cip", "adg-permission-months=3 adg-permission-allowance=135000"},
		"when Actiris frees somebody for a CIP":                   {"cip", "exemption-min-weeks=4 exemption-min-hours=20 exemption-last-hour=17"},
		"the longest month of a Stage First":                      {"stage-first", "stage-first-long-days=27 stage-first-long-month=72414"},
		"whom a diploma bars from the training allowance of ONEM": {"fpie ibu", "training-allowance-age=45"},
		"a work-experience internship with VDAB":                  {"misip", "wes-max-months=6 wes-monthly=20000"},
	} {
		var figures []string
		for spec := range strings.FieldsSeq(r.figures) {
			figure, want, _ := strings.Cut(spec, "=")
			figures = append(figures, figure)
			if got := c.inForce(figure); got != want {
				t.Errorf("%s: %s is %s, want %s", name, figure, got, want)
			}
		}
		for id := range strings.FieldsSeq(r.schemes) {
			s, err := c.Scheme(id)
			if err != nil {
				t.Fatal(err)
			}
			for _, l := range assets.Languages() {
				if !slices.ContainsFunc(s.said(), func(text said) bool { return text.names(l, figures) }) {
					t.Errorf("%s: no text of %s in %s names %v", name, id, l, figures)
				}
			}
		}
	}
}

// inForce is a figure of today as a reading writes it; empty for none.
func (c *Catalogue) inForce(figure string) string {
	d, ok := c.At(figure, today)
	switch {
	case !ok:
		return ""
	case d.From.IsZero() || len(c.Figures[figure].Derived) > 0:
		return strconv.Itoa(d.Amount)
	}
	return strconv.Itoa(d.Amount) + "@" + d.From.String()
}

// names tells whether a text names all of these figures in a language, or has one of
// them in its row.
func (s said) names(l assets.Language, figures []string) bool {
	return !slices.ContainsFunc(figures, func(figure string) bool {
		text := s.text.In(l)
		return figure != s.figure && !strings.Contains(text, "{"+figure+"}") && !strings.Contains(text, "{"+figure+".from}")
	})
}

// Who was refused without a reason, or on a thin source, is sent to ask; who was let in
// by an old rule hears what is missing.
func TestNobodyIsRefusedWhomTheReadingFoundEntitled(t *testing.T) {
	for _, row := range []struct {
		scheme, change string
		verdict        Outcome
		rule           string
	}{
		{"ibo", "worked_for_host: true", Check, "ibo-new-host"},
		{"pfi", "weeks: 40; diploma: upper-secondary", Check, "pfi-long"},
		{"misip", "weeks: 4", Check, "misip-length"},
		{"integration-period", "born: 2001-05-02; status: employee", Check, "integration-age"},
		{"stage-first", "earlier_stage_first: true", Check, "stage-first-earlier"},
		{"stage-first", "workplace: flanders", Check, "stage-first-place"},
		{"aep", "diploma: higher", Eligible, ""},
		{"aep", "status: student; registered_with: none", Eligible, ""},
		{"aep", "status: employee; registered_with: none", Eligible, ""},
		{"aep", "workplace: wallonia; weeks: 13", Eligible, ""},
		{"aep", "home: wallonia", Check, "aep-home"},
	} {
		v := catalogue(t).Verdict(row.scheme, fit(t, row.scheme, row.change), today)
		if v.Outcome != row.verdict || row.rule != "" && !slices.Contains(v.rules(), row.rule) {
			t.Errorf("%s, %s: %s by %v, want %s by %s", row.scheme, row.change, v.Outcome, v.rules(), row.verdict, row.rule)
		}
	}
}

// A diploma at every age is a rule of March 2026: before it nobody is refused for the want
// of one. How long the wait was before the rules that are known nobody can promise.
func TestARuleRefusesNobodyBeforeItsFirstDay(t *testing.T) {
	c := catalogue(t)
	for at, want := range map[string]Outcome{"2012-06-01": Check, "2025-06-01": Check, "2026-02-28": Check, "2026-03-01": NotEligible} {
		for _, diploma := range []string{"none", "lower-secondary"} {
			p := fit(t, "integration-period", "born: "+strconv.Itoa(day(t, at).Year-20)+"-01-01; registered_since: "+day(t, at).AddDays(-400).String()+"; studies_ended_on: "+day(t, at).AddDays(-450).String()+"; diploma: "+diploma)
			if v := c.Verdict("integration-period", p, day(t, at)); v.Outcome != want || !slices.Contains(v.rules(), "integration-diploma") {
				t.Errorf("%s on %s: %s by %v, want %s", diploma, at, v.Outcome, v.rules(), want)
			}
		}
	}
	for _, s := range c.Schemes {
		if v := c.Verdict(s.ID, Profile{}, day(t, "1970-01-01")); v.Outcome == NotYet || !v.From.IsZero() || !v.Soonest.IsZero() {
			t.Errorf("in 1970 %s is promised for %v or %v", s.ID, v.From, v.Soonest)
		}
	}
}

// The exceptions to a condition stand in a text that refers to it.
func TestAnExceptionSaysToWhatItIsOne(t *testing.T) {
	for condition, scheme := range map[string]string{
		"ibo-new-host": "ibo", "integration-age": "integration-period", "integration-foreign-studies": "integration-period",
		"integration-studies": "integration-period", "integration-evaluations": "integration-period",
		"pfi-earlier-work": "pfi", "school-days": "school", "stage-first-earlier": "stage-first",
	} {
		s, err := catalogue(t).Scheme(scheme)
		if err != nil {
			t.Fatal(err)
		}
		if !slices.ContainsFunc(s.said(), func(text said) bool { return text.see == condition }) {
			t.Errorf("no text of %s refers to %s", scheme, condition)
		}
	}
}

// What is gone is promised nowhere.
func TestWhatNoLongerExistsIsPromisedNowhere(t *testing.T) {
	c := catalogue(t)
	for figure := range c.Figures {
		if strings.Contains(figure, "august") {
			t.Errorf("the figure %s is about a start in August, which the law no longer knows", figure)
		}
	}
	for _, s := range c.Schemes {
		for _, text := range s.said() {
			warns := slices.ContainsFunc(slices.Concat(s.Pitfalls, s.More), func(l Line) bool { return l.Text == text.text })
			if strings.Contains(text.text.In(assets.English), "activa.brussels") && !warns {
				t.Errorf("%s promises activa.brussels", text.pos)
			}
		}
	}
}

func TestTheContactsOfTheReading(t *testing.T) {
	c := catalogue(t)
	for id, want := range map[string][3]string{ // address, phone, e-mail
		"capac":               {"https://hvw-capac.fgov.be", "02 225 25 25", ""},
		"famiris":             {"https://famiris.brussels", "", ""},
		"dg-ministry":         {"", "", "familienleistungen@dgov.be"},
		"bruxelles-formation": {"https://www.bruxellesformation.brussels", "", "fpie@bruxellesformation.brussels"},
		"citizen-service":     {"https://www.service-citoyen.be", "02 256 32 44", ""},
	} {
		if o := c.Organisations[id]; o == nil || [3]string{o.URL.In(assets.English), o.Phone, o.Email} != want {
			t.Errorf("%s is reached by %+v, want %v", id, o, want)
		}
	}
}

// The step of January 2026 in the minimum income, which was first read as one of March.
func TestTheMinimumIncomeRoseInJanuary2026(t *testing.T) {
	for at, want := range map[string]int{"2025-12-31": 2111_89, "2026-01-01": 2154_11, "2026-02-28": 2154_11, "2026-04-01": 2189_81, "2026-07-01": 2233_61} {
		if d, ok := catalogue(t).At("guaranteed-minimum-income", day(t, at)); !ok || d.Amount != want {
			t.Errorf("on %s it is %d, want %d", at, d.Amount, want)
		}
	}
}
