package report

import (
	"slices"
	"strings"

	"intern-tui/assets"
	"intern-tui/schemes"
)

// Card is the four answers about a scheme, and who signs: what one gets, whether one
// can, what to do first and how long it lasts. They head whatever is said of it.
func (r Reader) Card(s *schemes.Scheme, v schemes.Verdict, p schemes.Profile) Card {
	return r.card(s, v, p, v.Contact)
}

// card is the same where the foot names a given body.
func (r Reader) card(s *schemes.Scheme, v schemes.Verdict, p schemes.Profile, foot string) Card {
	w, g := r.Words.Card, s.Glance
	can := Fact{Label: r.Say(w.CanI), Value: r.Sentence(v), State: stateOf(v.Outcome), Part: CanI}
	if s.ID == schemes.Remote {
		can.Value, can.State = r.Say(r.Words.Verdict.Remote), NotClear
	}
	if i := slices.IndexFunc(v.Conditions, func(c schemes.Judged) bool { return c.Confirm.ID != "" }); i >= 0 && v.Outcome == schemes.Eligible {
		can.Doubt, can.Whom = true, r.whom(v.Conditions[i].Confirm.ID, foot) // a yes is as sure as its sources
	}
	return Card{
		r.youGet(s, foot), can, r.firstStep(s, v, p, foot),
		r.glance(w.HowLong, g.Length, foot), r.glance(w.WhoSigns, g.Signs, foot),
	}
}

// more are the facts that a leaflet's card has besides.
func (r Reader) more(s *schemes.Scheme, v schemes.Verdict) Card {
	w, g := r.Words.Card, s.Glance
	return Card{
		r.glance(w.WhoApproves, g.Approves, v.Contact),
		r.glance(w.JobAfter, g.Job, v.Contact),
		r.glance(w.Benefits, g.Benefits, v.Contact),
	}
}

// glance is a phrase of a scheme under its label.
func (r Reader) glance(label assets.Text, p schemes.Phrase, contact string) Fact {
	f := Fact{Label: r.Say(label), Value: r.Say(p.Text), Part: InMore}
	if p.Text.IsZero() {
		f.Value = r.notKnown(p.Confirm.ID)
	} else if r.Hole(p.Text) {
		f.Value = capital(r.Say(r.Words.Money.NotKnown))
	} else if p.Confirm.ID != "" {
		f.Doubt, f.Whom = true, r.whom(p.Confirm.ID, contact)
	}
	return f
}

// whom is the name of a body, empty where it is the one that the foot names.
func (r Reader) whom(organisation, contact string) string {
	if organisation == contact {
		return ""
	}
	name, _, _ := strings.Cut(r.Name(organisation), " (")
	return r.Spelled(name)
}

// notKnown says so, and whom to ask where that can be said.
func (r Reader) notKnown(organisation string) string {
	if organisation == "" {
		return r.Spelled(r.Unknown)
	}
	return r.Say(r.Words.Compare.Unknown, "organisation", r.Name(organisation))
}

// firstStep is the first thing that is not behind somebody: what, and how to reach those
// with whom it is done, or else those who know more.
func (r Reader) firstStep(s *schemes.Scheme, v schemes.Verdict, p schemes.Profile, foot string) Fact {
	w := r.Words.Card
	f := Fact{Label: r.Say(w.FirstStep), Value: r.Say(w.Done), Part: NextSteps}
	t, ok := r.Next(s.ID, p, r.At)
	if !ok {
		return f
	}
	f.Brief = strings.TrimSuffix(r.Say(t.Text), ".")
	f.Value = f.Brief
	if t.Confirm.ID != "" {
		f.Doubt, f.Whom = true, r.whom(t.Confirm.ID, foot)
	}
	for _, body := range []string{t.Where.ID, v.Contact, s.Contact.ID} {
		reach := r.reach(body)
		if reach == "" {
			continue
		}
		if name := r.Spelled(r.Name(body)); !strings.Contains(strings.ToLower(f.Value), bareName(name)) {
			reach = r.Say(r.Words.Result.Meaning, "name", name, "title", reach)
		}
		f.Value = r.Say(w.Reach, "what", f.Value, "contact", reach)
		return f
	}
	return f
}

// reach is how to reach a body in one stretch: its telephone number, else its address.
func (r Reader) reach(organisation string) string {
	if c := r.Contact(organisation); len(c) > 1 {
		return c[1]
	}
	return ""
}

// web is the address of a body as one writes it by hand.
func (r Reader) web(o *schemes.Organisation) string {
	return strings.TrimSuffix(strings.TrimPrefix(o.URL.In(r.Language), "https://"), "/")
}

// Sentence is a verdict in words, one of four: yes; not yet, and from when or what is
// missing; no, and why; not clear yet, and how many conditions are open.
func (r Reader) Sentence(v schemes.Verdict) string {
	w := r.Words.Verdict
	switch v.Outcome {
	case schemes.Eligible:
		return r.Say(w.Yes)
	case schemes.NotYet:
		switch {
		case !v.From.IsZero():
			return r.Say(w.NotYetFrom, "date", r.Language.Date(v.From))
		case !v.Soonest.IsZero():
			return r.Say(w.NotYetIf, "date", r.Language.Date(v.Soonest))
		}
		return r.Say(w.NotYet, "condition", r.decisive(v))
	case schemes.NotEligible:
		no := r.Say(w.No, "condition", r.decisive(v))
		if len(v.Reasons) > 0 && !v.Reasons[0].First.IsZero() {
			no = r.Say(r.Words.Join.Sentences, "first", no, "second", r.outgrown(v.Reasons[0]))
		}
		return no
	}
	open := 0
	for _, c := range v.Conditions {
		if (c.State == schemes.Open || c.State == schemes.Ask) && !r.Hole(c.Text) {
			open++
		}
	}
	return r.Say(w.Open.For(open, r.Language), "n", r.Language.Number(open))
}

// Word is a verdict's word alone.
func (r Reader) Word(o schemes.Outcome) string {
	w := r.Words.Verdict.Short
	switch o {
	case schemes.Eligible:
		return r.Say(w.Yes)
	case schemes.NotYet:
		return r.Say(w.NotYet)
	case schemes.NotEligible:
		return r.Say(w.No)
	}
	return r.Say(w.Open)
}

// decisive is the condition that a no or a not-yet rests on, without its stop.
func (r Reader) decisive(v schemes.Verdict) string {
	if len(v.Reasons) == 0 {
		return ""
	}
	return strings.TrimSuffix(firstSentence(r.Say(v.Reasons[0].Text)), ".")
}

// Reason is the condition that speaks in a verdict, or the step that remains. For one
// that age closes it names both days.
func (r Reader) Reason(v schemes.Verdict, reason schemes.Reason) string {
	if reason.First.IsZero() {
		return r.Say(reason.Text)
	}
	return r.Say(reason.Text) + " " + r.outgrown(reason)
}

// outgrown says that a birthday comes before the first day possible.
func (r Reader) outgrown(reason schemes.Reason) string {
	return r.Say(r.Words.Verdict.Outgrown, "first", r.Language.Date(reason.First), "limit", r.Language.Date(reason.Limit))
}

// firstSentence is a text up to the end of its first sentence.
func firstSentence(s string) string {
	if first, _, more := strings.Cut(s, ". "); more {
		return first + "."
	}
	return s
}

// Contact lists how to reach an organisation, its name first.
func (r Reader) Contact(id string) []string {
	o := r.Organisations[id]
	if o == nil {
		return nil
	}
	lines := []string{r.Say(o.Name)}
	for _, line := range []string{o.Phone, r.web(o), o.Email} {
		if line != "" {
			lines = append(lines, line)
		}
	}
	return each(lines, r.Spelled)
}

// foot says with whom to confirm what is marked as doubtful.
func (r Reader) foot(contact string) string {
	c := r.Contact(contact)
	switch len(c) {
	case 0:
		return ""
	case 1:
		return "~ " + r.Say(r.Words.Leaflet.ConfirmWith, "organisation", c[0])
	}
	return "~ " + r.Say(r.Words.Leaflet.ConfirmAt, "organisation", c[0], "contact", r.Listed(c[1:min(3, len(c))]...))
}
