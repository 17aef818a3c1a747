package schemes

import (
	"slices"
	"strconv"

	"intern-tui/assets"
)

// derived are the words of the facts that no profile says but that follow from
// others.
func derived() map[string][]string {
	return map[string][]string{
		"age":        nil,                                             // in years, on the first day possible
		"in_waiting": yesNo,                                           // in the integration period at the start, without a benefit
		"approver":   {"bruxelles-formation", "vdab", "forem", "adg"}, // where the scheme's routes lead
		"own_office": yesNo,                                           // registered where the scheme's routes lead
		"wait_over":  yesNo,                                           // the scheme's wait, on the day of answering
	}
}

// factWords are the words a fact can be, none for a number; false if there is no
// such fact. A day is none: tests are about what follows from it.
func factWords(name string) ([]string, bool) {
	if words, ok := derived()[name]; ok {
		return words, true
	}
	f := fieldNamed(name)
	if f == nil || f.Day {
		return nil, false
	}
	return f.Words, true
}

// fact is what is known under a name, told or derived. Age is a test of its own.
func (j judge) fact(name string) (fact, bool) {
	switch name {
	case "in_waiting":
		return j.inWaiting()
	case "approver":
		return j.route()
	case "own_office":
		return j.ownOffice()
	case "wait_over":
		return j.waitOver()
	case "compulsory_schooling":
		return j.schooling()
	case "studies_ended":
		return j.studiesEnded()
	case "diploma_country":
		if j.profile.Value("diploma") == "none" {
			return fact{word: "be"}, true // who has no diploma has none from abroad
		}
	case "registered_with":
		if since := j.profile.Day("registered_since"); j.day().Before(since) {
			return fact{word: "none"}, true // planned
		}
	}
	f, ok := j.profile.facts[name]
	return f, ok
}

func isTrue(b bool) (fact, bool) { return fact{word: strconv.FormatBool(b)}, true }

// day is the day on which the conditions are judged: the start of an internship, but
// the day of answering for a claim.
func (j judge) day() assets.Date {
	if start := j.profile.Day("start"); !j.scheme.Claim && !start.IsZero() {
		return start
	}
	return j.at
}

// required tells that the person is still in a course that this internship is part of.
func (j judge) required() bool {
	return j.profile.Value("status") == "student" && j.profile.Value("course") == "required"
}

// ended is the last day of studies; zero when it is not known.
func (j judge) ended() assets.Date {
	day := j.profile.Day("studies_ended_on")
	if j.required() && day.Before(j.at) {
		return assets.Date{}
	}
	return day
}

// studiesEnded tells whether the studies are over. A day decides over a yes or no; for an
// internship the status says it where neither was told.
func (j judge) studiesEnded() (fact, bool) {
	f, told := j.profile.facts["studies_ended"]
	status := j.profile.Value("status")
	switch ended := j.ended(); {
	case !ended.IsZero():
		return isTrue(ended.Before(j.day()))
	case j.required():
		return isTrue(false)
	case !j.scheme.Claim && (status == "student" || !told && status != ""):
		return isTrue(status != "student")
	}
	return f, told
}

// schooling tells whether compulsory schooling goes on. The birth date says it for any
// day; but who says otherwise of today is believed.
func (j judge) schooling() (fact, bool) {
	said, told := j.profile.facts["compulsory_schooling"]
	inferred, known := j.schoolingOn(j.day())
	if now, _ := j.schoolingOn(j.at); !known || told && now.word != said.word {
		return said, told
	}
	return inferred, true
}

// schoolingOn tells that compulsory schooling is over from the birthday on which it
// ends, or from 30 June of that year, and not before.
func (j judge) schoolingOn(day assets.Date) (fact, bool) {
	born := j.profile.Day("born")
	end, ok := j.catalogue.At("schooling-age", j.at)
	if born.IsZero() || !ok {
		return fact{}, false
	}
	june := assets.Date{Year: born.Year + end.Amount, Month: 6, Day: 30}
	return isTrue(age(born, day) < end.Amount && !june.Before(day))
}

// route walks the scheme's routes; a route that may fit or may not ends the walk
// undecided, for a later one must not overtake it.
func (j judge) route() (fact, bool) {
	for _, r := range j.scheme.Routes {
		switch j.all(r.If) {
		case yes:
			return fact{word: r.To.ID}, true
		case unknown:
			return fact{}, false
		}
	}
	return fact{}, true // to nobody that could be named
}

// ownOffice tells whether the office of registration is the one that the routes lead to.
func (j judge) ownOffice() (fact, bool) {
	with, told := j.fact("registered_with")
	office, routed := j.route()
	if !told || !routed {
		return fact{}, false
	}
	return isTrue(with.word == office.word)
}

// wait is the condition of time of a scheme; nil for none.
func (s *Scheme) wait() *Wait {
	for _, c := range s.Conditions {
		if c.Waits != nil {
			return c.Waits
		}
	}
	return nil
}

// begun tells whether the days of a wait are being counted, or will be from a day
// that is known.
func (j judge) begun(w *Wait) truth {
	with := j.profile.Value("registered_with")
	over, known := j.studiesEnded()
	switch {
	case with == "none", with != "" && len(w.Of) > 0 && !slices.Contains(w.Of, with):
		return no
	case known && over.word == "false" && j.ended().IsZero():
		return no
	case with == "", j.profile.Day("registered_since").IsZero(), !known:
		return unknown
	}
	return yes
}

// waited tells whether a wait is over on the day that matters. That it cannot be over
// yet is settled by the registration or the end of studies alone, whatever else is
// unknown; but how long it was before the rules that are known nobody can tell.
func (j judge) waited(w *Wait) truth {
	if !j.catalogue.begun(w.Figure.ID, j.at) {
		return unknown
	}
	begun, counted := j.begun(w), later(j.profile.Day("registered_since"), j.ended().AddDays(1))
	if begun == no || j.day().Before(j.catalogue.after(w, counted)) {
		return no
	}
	return begun
}

// waitOver tells whether the scheme's wait lies behind the person on the day of
// answering; unknown before it is known to have begun.
func (j judge) waitOver() (fact, bool) {
	w := j.scheme.wait()
	if w == nil || j.begun(w) != yes {
		return fact{}, false
	}
	return isTrue(!j.at.Before(j.waitEnds(w)))
}

// waitEnds is the first day after a wait, as far as it can be counted; zero when it
// cannot. The day itself decides which length of the wait applies, so each length is
// tried in its own time.
func (j judge) waitEnds(w *Wait) assets.Date {
	since := j.profile.Day("registered_since")
	if since.IsZero() {
		return since
	}
	return j.catalogue.after(w, later(since, j.ended().AddDays(1)))
}

// after is the first day after a wait that is counted from a day.
func (c *Catalogue) after(w *Wait, since assets.Date) (first assets.Date) {
	figure := c.Figures[w.Figure.ID]
	for _, v := range figure.Values {
		if v.Unknown {
			continue
		}
		day := later(afterWaiting(since, v.Amount(figure.Unit)), v.From)
		if first.IsZero() || day.Before(first) {
			first = day
		}
	}
	return first
}

// possible are the earliest and the latest of the days that can be the first one of
// the scheme for this person, as far as it is known: the day that matters, or when the
// wait is over. Who does not wait yet has a whole wait ahead.
func (j judge) possible() (earliest, latest assets.Date) {
	day, w := j.day(), j.scheme.wait()
	if w == nil {
		return day, day
	}
	ends := j.waitEnds(w)
	switch whole := later(day, j.catalogue.after(w, j.registers(j.at))); {
	case j.begun(w) == no:
		return whole, whole
	case ends.IsZero():
		return day, whole
	case j.begun(w) == unknown:
		return later(day, ends), whole
	}
	return later(day, ends), later(day, ends)
}

// ageHolds puts the age on the first day possible to the test. It is unknown where
// the age limit falls among the days that are possible.
func (j judge) ageHolds(t Test) truth {
	born := j.profile.Day("born")
	if born.IsZero() {
		return unknown
	}
	earliest, latest := j.possible()
	young, old := j.compare(fact{number: float64(age(born, earliest))}, t), j.compare(fact{number: float64(age(born, latest))}, t)
	if young != old {
		return unknown
	}
	return young
}

// outgrown are, of a condition of age that time makes fail, the first day possible and
// the birthday before it; zero for all others.
func (j judge) outgrown(c *Condition) (first, limit assets.Date) {
	born := j.profile.Day("born")
	for _, t := range c.Met {
		years, ok := j.catalogue.At(t.Under.ID, j.at)
		if t.About != "age" || !ok || born.IsZero() {
			continue
		}
		_, day := j.possible()
		if birthday := born.AddYears(years.Amount); !day.Before(birthday) && j.at.Before(birthday) {
			return day, birthday
		}
	}
	return first, limit
}

// inWaiting tells whether the person is in the integration period at the start:
// registered after studies, without a benefit, the wait of a claim not over, not too
// old for it.
func (j judge) inWaiting() (fact, bool) {
	claim := j.catalogue.claim()
	if claim == nil {
		return fact{}, false
	}
	day := j.day()
	j.scheme, j.at = claim, day
	w, benefit := claim.wait(), j.profile.Value("benefit")
	if benefit != "" && benefit != "none" && benefit != "income-support" || j.begun(w) == no || j.tooOld() {
		return isTrue(false)
	}
	over := j.waited(w)
	if over == unknown || j.begun(w) == unknown || benefit == "" {
		return fact{}, false
	}
	return isTrue(over == no)
}

// tooOld tells whether the person has outgrown a condition of age today.
func (j judge) tooOld() bool {
	born := j.profile.Day("born")
	return !born.IsZero() && slices.ContainsFunc(j.scheme.Conditions, func(c *Condition) bool {
		return slices.ContainsFunc(c.Met, func(t Test) bool {
			return t.About == "age" && j.compare(fact{number: float64(age(born, j.at))}, t) == no
		})
	})
}

// claim is the scheme that is a claim; nil for none.
func (c *Catalogue) claim() *Scheme {
	for _, s := range c.Schemes {
		if s.Claim {
			return s
		}
	}
	return nil
}
