package schemes

import (
	"slices"
	"strconv"

	"intern-tui/assets"
)

// Verdict is what the law says of one person and one scheme.
type Verdict struct {
	Scheme  string
	Outcome Outcome
	From    assets.Date // of a not-yet: the first day it may be a yes; zero when it cannot be counted
	Reasons []Reason    // the failing or open rules; for eligible, what still has to happen
	Duties  []Duty      // in the order in which they must happen
	Contact string      // the organisation to ask; empty where none can be named
}

// Reason is a rule that speaks in a verdict, or a step that remains.
type Reason struct {
	Rule   string
	Text   assets.Text
	Source string
	Ask    string // an organisation, empty when the scheme's contact will do
}

// fromDay is the placeholder for a verdict's date in the texts of rules.
const fromDay = "from"

// judge weighs one profile against one scheme on one day.
type judge struct {
	catalogue *Catalogue
	law       Law
	profile   Profile
	at        assets.Date
}

// Verdict weighs a profile against a scheme's rules on a day. The worst rule
// decides; of several that end in not-eligible the first stands for all.
func (c *Catalogue) Verdict(id string, p Profile, at assets.Date) Verdict {
	s, err := c.Scheme(id)
	if err != nil || id == Remote {
		return Verdict{Scheme: id, Outcome: Check}
	}
	j := judge{c, s.Law, p, at}
	v := Verdict{Scheme: id, Outcome: Eligible, Contact: j.contact()}
	speaking := map[Outcome][]Reason{}
	for _, r := range s.Law.Rules {
		o := j.outcome(r)
		v.Outcome = min(v.Outcome, o)
		speaking[o] = append(speaking[o], Reason{r.ID, r.Text, r.Source.ID, r.Ask.ID})
	}
	switch v.Outcome {
	case NotEligible:
		v.Reasons = speaking[NotEligible][:1]
	case Eligible:
		for _, l := range s.Law.Remaining {
			v.Reasons = append(v.Reasons, Reason{id + "-remaining", l.Text, l.Source.ID, l.Confirm.ID})
		}
	default:
		v.Reasons = append(speaking[NotYet], speaking[Check]...)
	}
	if day := j.opens(id); v.Outcome == NotYet && j.at.Before(day) {
		v.From = day
	}
	if !v.Outcome.Closed() {
		for _, d := range s.Law.Duties {
			if j.bound(d) {
				v.Duties = append(v.Duties, d)
			}
		}
	}
	return v
}

// bound tells whether a duty concerns the person. Its first condition opens the door
// to it; what else is unknown does not hide it.
func (j judge) bound(d Duty) bool { return j.holds(d.If[0]) == yes && j.all(d.If) != no }

// contact is the body that the scheme's routes lead to, or else its usual one.
func (j judge) contact() string {
	if f, ok := j.fact("approver"); ok {
		return f.word
	}
	return j.law.Contact.ID
}

// opens is the first day on which a not-yet of the scheme may be a yes: when all
// that is missing is time. It is zero when anything else is.
func (j judge) opens(id string) assets.Date {
	switch id {
	case "stage-first":
		since := j.profile.Day("registered_since")
		wait, ok := j.catalogue.At("stage-first-wait", j.at)
		if since.IsZero() || !ok || j.profile.Value("registered_with") != "actiris" || j.profile.Value("status") != "jobseeker" {
			return assets.Date{}
		}
		return afterWaiting(since, wait.Amount)
	case "integration-period":
		return j.claim()
	}
	return assets.Date{}
}

// start is the day on which the conditions "at the start" are judged.
func (j judge) start() assets.Date {
	if d := j.profile.Day("start"); !d.IsZero() {
		return d
	}
	return j.at
}

// waitingSince is the first day of the integration period: registration, but
// never before the studies ended. Zero when not known.
func (j judge) waitingSince() assets.Date {
	since, ended := j.profile.Day("registered_since"), j.profile.Day("studies_ended_on")
	if since.IsZero() || j.profile.Value("registered_with") == "none" || j.profile.Value("studies_ended") == "false" {
		return assets.Date{}
	}
	if since.Before(ended.AddDays(1)) && !ended.IsZero() {
		return ended.AddDays(1)
	}
	return since
}

// claim is the first day on which the integration allowance can be claimed. The
// day of the claim decides which length of the period applies, so each length is
// tried in its own time. Zero when the period has not begun.
func (j judge) claim() assets.Date {
	since := j.waitingSince()
	figure := j.catalogue.Figures["waiting-days"]
	if since.IsZero() || figure == nil {
		return assets.Date{}
	}
	var first assets.Date
	for _, v := range figure.Values {
		day := afterWaiting(since, v.Amount(figure.Unit))
		if day.Before(v.From) {
			day = v.From
		}
		if first.IsZero() || day.Before(first) {
			first = day
		}
	}
	return first
}

// derived are the words of the facts that no profile says but that follow from
// one: ages in years, waiting in Monday-to-Saturday days.
func derived() map[string][]string {
	return map[string][]string{
		"age":        nil,                                             // at the start
		"waited":     nil,                                             // since registration, before the start
		"claim_age":  nil,                                             // on the first day the integration allowance can be claimed
		"claim_open": yesNo,                                           // the integration period lies behind
		"in_waiting": yesNo,                                           // in the integration period at the start, without a benefit
		"approver":   {"bruxelles-formation", "vdab", "forem", "adg"}, // where the scheme's routes lead
	}
}

// factWords are the words a fact can be, none for a number; false if there is no
// such fact. A day is none: rules are about what follows from it.
func factWords(name string) ([]string, bool) {
	if words, ok := derived()[name]; ok {
		return words, true
	}
	i := slices.IndexFunc(Fields(), func(f Field) bool { return f.Name == name && !f.Day })
	if i < 0 {
		return nil, false
	}
	return Fields()[i].Words, true
}

// fact is what is known under a name, told or derived.
func (j judge) fact(name string) (fact, bool) {
	number := func(n int) (fact, bool) { return fact{word: strconv.Itoa(n), number: n}, true }
	truth := func(b bool) (fact, bool) { return fact{word: strconv.FormatBool(b)}, true }
	born := j.profile.Day("born")
	switch name {
	case "age":
		if !born.IsZero() {
			return number(age(born, j.start()))
		}
		return fact{}, false
	case "waited":
		if since := j.profile.Day("registered_since"); !since.IsZero() {
			return number(waited(since, j.start()))
		}
		return fact{}, false
	case "claim_age":
		return j.claimAge(born)
	case "claim_open":
		if day := j.claim(); !day.IsZero() {
			return truth(!j.at.Before(day))
		}
		return fact{}, false
	case "in_waiting":
		return j.inWaiting()
	case "approver":
		return j.route()
	case "compulsory_schooling":
		if f, ok := j.profile.facts[name]; ok {
			return f, true
		}
		return j.schooling(born)
	}
	f, ok := j.profile.facts[name]
	return f, ok
}

// route walks the scheme's routes; a route that may fit or may not ends the walk
// undecided, for a later one must not overtake it.
func (j judge) route() (fact, bool) {
	for _, r := range j.law.Routes {
		switch j.all(r.If) {
		case yes:
			return fact{word: r.To.ID}, true
		case unknown:
			return fact{}, false
		}
	}
	return fact{}, false
}

// claimAge is the age on the first possible day of a claim. Who is not registered
// or still studies has the whole period ahead. Without a day of registration that
// day lies between today and a whole period from now; where the age limit falls in
// between, nothing is known.
func (j judge) claimAge(born assets.Date) (fact, bool) {
	wait, _ := j.catalogue.At("waiting-days", j.at)
	limit, _ := j.catalogue.At("integration-age", j.at)
	begin := j.at
	for _, planned := range []assets.Date{j.profile.Day("registered_since"), j.profile.Day("studies_ended_on").AddDays(1)} {
		if begin.Before(planned) {
			begin = planned
		}
	}
	earliest, latest := j.at, afterWaiting(begin, wait.Amount)
	if day := j.claim(); !day.IsZero() {
		latest = day
		if latest.Before(j.at) {
			latest = j.at
		}
		earliest = latest
	} else if j.profile.Value("registered_with") == "none" || j.profile.Value("studies_ended") == "false" {
		earliest = latest
	}
	if born.IsZero() || age(born, earliest) < limit.Amount && age(born, latest) >= limit.Amount {
		return fact{}, false
	}
	years := age(born, latest)
	return fact{word: strconv.Itoa(years), number: years}, true
}

// inWaiting tells whether the person is in the integration period: registered
// after studies, without a benefit, the days not over, not too old.
func (j judge) inWaiting() (fact, bool) {
	is := func(b bool) (fact, bool) { return fact{word: strconv.FormatBool(b)}, true }
	p := j.profile
	limit, _ := j.catalogue.At("integration-age", j.at)
	if p.Value("registered_with") == "none" || p.Value("studies_ended") == "false" ||
		p.Value("benefit") != "" && p.Value("benefit") != "none" && p.Value("benefit") != "income-support" ||
		!p.Day("born").IsZero() && age(p.Day("born"), j.start()) >= limit.Amount {
		return is(false)
	}
	day := j.claim()
	if day.IsZero() || p.Value("studies_ended") == "" || p.Value("benefit") == "" {
		return fact{}, false
	}
	return is(j.start().Before(day))
}

// schooling tells that compulsory schooling is over from the birthday on which it
// ends, or from 30 June of that year. Younger people are not judged by age.
func (j judge) schooling(born assets.Date) (fact, bool) {
	end, ok := j.catalogue.At("schooling-age", j.at)
	if born.IsZero() || !ok {
		return fact{}, false
	}
	june := assets.Date{Year: born.Year + end.Amount, Month: 6, Day: 30}
	if age(born, j.start()) >= end.Amount || june.Before(j.start()) {
		return fact{word: "false"}, true
	}
	return fact{}, false
}
