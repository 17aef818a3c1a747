package schemes

import (
	"slices"

	"intern-tui/assets"
)

// Verdict is what the law says of one person and one scheme.
type Verdict struct {
	Scheme     string
	Outcome    Outcome
	From       assets.Date // of a not-yet: the first day it may be a yes; zero when it cannot be counted
	Soonest    assets.Date // of a not-yet without From: that day for whoever registers tomorrow; zero when that is not all
	Conditions []Judged    // those that concern the person, in the order of the leaflet
	Reasons    []Reason    // what fails or is missing; for eligible, what still has to happen
	Duties     []Step      // steps for some people that are steps for this one, in the order of the leaflet
	Contact    string      // the organisation to ask; empty where none can be named
}

// Judged is a condition and how it stands for a person.
type Judged struct {
	*Condition
	State State
	First assets.Date // of an age that is past on it: the first day possible; else zero
	Limit assets.Date // and the birthday that lies before
}

// Reason is a condition that speaks in a verdict, or a step that remains.
type Reason struct {
	Rule   string
	Text   assets.Text
	Source string
	Ask    string // an organisation, empty when the scheme's contact will do
	First  assets.Date
	Limit  assets.Date
}

// Open tells whether a condition is still to be told.
func (v Verdict) Open() bool {
	return slices.ContainsFunc(v.Conditions, func(c Judged) bool { return c.State == Open })
}

// judge weighs one profile against one scheme on one day.
type judge struct {
	catalogue *Catalogue
	scheme    *Scheme
	profile   Profile
	at        assets.Date
}

// Verdict weighs a profile against a scheme's conditions on a day. The worst one
// decides; of several that fail the first stands for all.
func (c *Catalogue) Verdict(id string, p Profile, at assets.Date) Verdict {
	s, err := c.Scheme(id)
	if err != nil || id == Remote {
		return Verdict{Scheme: id, Outcome: Check}
	}
	j := judge{c, s, p, at}
	v := Verdict{Scheme: id, Contact: j.contact(), Conditions: j.conditions()}
	v.Outcome = outcomeOf(v.Conditions)
	switch v.Outcome {
	case NotEligible:
		v.Reasons = reasons(v.Conditions, Fails)[:1]
	case Eligible:
		v.Reasons = j.remaining()
	default:
		v.Reasons = slices.Concat(reasons(v.Conditions, Later), reasons(v.Conditions, Ask), reasons(v.Conditions, Open))
	}
	if v.Outcome == NotYet {
		if v.From = j.from(); v.From.IsZero() {
			v.Soonest = j.soonest()
		}
	}
	if v.Outcome != NotEligible {
		for _, step := range s.Steps {
			if len(step.If) > 0 && j.bound(step) {
				v.Duties = append(v.Duties, step)
			}
		}
	}
	return v
}

// outcomeOf is the worst of the states in a word.
func outcomeOf(conditions []Judged) Outcome {
	worst := Met
	for _, c := range conditions {
		worst = min(worst, c.State)
	}
	return [...]Outcome{Fails: NotEligible, Later: NotYet, Ask: Check, Open: Check, Met: Eligible}[worst]
}

// conditions are those that concern the person.
func (j judge) conditions() []Judged {
	list := make([]Judged, 0, len(j.scheme.Conditions))
	for _, c := range j.scheme.Conditions {
		if s := j.state(c); s != None {
			judged := Judged{Condition: c, State: s}
			if s == Fails {
				judged.First, judged.Limit = j.outgrown(c)
			}
			list = append(list, judged)
		}
	}
	return list
}

func reasons(conditions []Judged, of State) (list []Reason) {
	for _, c := range conditions {
		if c.State == of {
			ask := ""
			if of == Ask {
				ask = c.Whom.ID
			}
			list = append(list, Reason{c.ID, c.Text, c.Source.ID, ask, c.First, c.Limit})
		}
	}
	return list
}

// remaining is what an eligible person has to do first: with the host, and to sign.
func (j judge) remaining() (list []Reason) {
	for _, s := range j.scheme.Steps {
		if j.concerns(s) && len(list) < 2 {
			list = append(list, Reason{Rule: j.scheme.ID + "-remaining", Text: s.Text, Source: s.Source.ID, Ask: s.Confirm.ID})
		}
	}
	return list
}

// bound tells whether a duty concerns the person. Its first test opens the door to
// it; what else is unknown does not hide it.
func (j judge) bound(s Step) bool {
	return j.holds(s.If[0]) == yes && !slices.ContainsFunc(s.If, func(t Test) bool { return !j.may(t) })
}

// contact is the body that the scheme's routes lead to, or else its usual one.
func (j judge) contact() string {
	if f, ok := j.route(); ok && f.word != "" {
		return f.word
	}
	return j.scheme.Contact.ID
}

// from is the first day on which a not-yet may be a yes: after the wait, the planned
// registration or the end of studies. It is zero when anything but time is missing.
func (j judge) from() assets.Date {
	days := []assets.Date{j.profile.Day("registered_since"), j.profile.Day("studies_ended_on").AddDays(1)}
	if w := j.scheme.wait(); w != nil {
		if j.begun(w) == no {
			return assets.Date{}
		}
		days = []assets.Date{j.waitEnds(w)}
	}
	slices.SortFunc(days, assets.Date.Compare)
	for _, day := range days {
		if j.at.Before(day) && j.day().Before(day) && j.lived(day) {
			return day
		}
	}
	return assets.Date{}
}

// lived tells whether on a later day nothing is missing but what can be done while
// waiting.
func (j judge) lived(day assets.Date) bool {
	j.at = day
	if start := j.profile.Day("start"); !start.IsZero() && start.Before(day) {
		j.profile = j.profile.with("start", day)
	}
	return !slices.ContainsFunc(j.conditions(), func(c Judged) bool { return c.State == Later && !c.Meanwhile })
}

// soonest is from for whoever registers tomorrow, or on the day after their studies.
func (j judge) soonest() assets.Date {
	p := j.profile
	if p.Value("studies_ended") == "false" && p.Day("studies_ended_on").IsZero() {
		return assets.Date{}
	}
	office := j.contact()
	if w := j.scheme.wait(); w != nil && len(w.Of) > 0 {
		office = w.Of[0]
	}
	if !slices.Contains(fieldNamed("registered_with").Words, office) {
		office = fieldNamed("registered_with").Words[1]
	}
	p = p.with("registered_since", j.registers(j.at.AddDays(1)))
	p, _ = p.With("registered_with", office) // a field and a value that exist
	if s := p.Value("status"); s == "graduate" || s == "student" && !p.Day("studies_ended_on").IsZero() {
		p, _ = p.With("status", "jobseeker")
	}
	j.profile = p
	if outcomeOf(j.conditions()) == NotEligible {
		return assets.Date{}
	}
	return j.from()
}

// registers is the soonest day of a registration still to come: not before a day, the
// end of studies or the day that is planned.
func (j judge) registers(day assets.Date) assets.Date {
	return later(later(day, j.ended().AddDays(1)), j.profile.Day("registered_since"))
}

func later(a, b assets.Date) assets.Date {
	if a.Before(b) {
		return b
	}
	return a
}
