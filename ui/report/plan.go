package report

import (
	"slices"
	"strings"

	"intern-tui/assets"
	"intern-tui/schemes"
)

// Steps are things to do, in their order.
type Steps []Do

// Do is one step: when, what, and who does it with whom where that is not the reader
// alone.
type Do struct {
	When, Text, Party string
	Due               bool // the next one
	First             bool // the first day of the internship
	Passed            bool
	Doubt             bool
	Whom              string
	Source            int
}

// steps is the plan of a scheme for somebody: what is still to come, under its days.
func (b *cites) steps(s *schemes.Scheme, p schemes.Profile) []Block {
	var list Steps
	for _, t := range b.Catalogue.Plan(s.ID, p, b.At) {
		list = append(list, b.step(t))
	}
	if i := slices.IndexFunc(list, func(d Do) bool { return !d.Passed }); i >= 0 {
		list[i].Due = true
	}
	if len(list) == 0 {
		return nil
	}
	return []Block{list}
}

// step is a to-do with its day.
func (b *cites) step(t schemes.Todo) Do {
	i := b.item(t.Text, t.Source, t.Confirm)
	party := b.party(t.Step)
	if i.Whom != "" && t.Where.ID == t.Confirm.ID { // the doubt names it
		party = ""
	}
	return Do{
		When: b.when(t), Text: i.Text, Party: party, Passed: t.Passed,
		First: t.When.On == schemes.StartDay, Doubt: i.Doubt, Whom: i.Whom, Source: i.Source,
	}
}

// party is who does a step and with whom; empty where it is the reader alone. Of a body that
// the text names it is what stands in brackets after the name.
func (r Reader) party(s schemes.Step) string {
	w := r.Words.Plan
	text := strings.ToLower(r.Say(s.Text))
	named := func(organisation string) bool {
		name, _ := r.gloss(organisation)
		return organisation == "" || organisation == "you" || strings.Contains(text, bareName(name))
	}
	you := s.Who.ID == "you" || s.Who.ID == ""
	_, gloss := r.gloss(s.Where.ID)
	if strings.Contains(text, strings.ToLower(gloss)) {
		gloss = ""
	}
	switch {
	case you && named(s.Where.ID):
		return gloss
	case you:
		return r.Say(w.With, "where", r.partner(s.Where.ID))
	case named(s.Where.ID) || s.Where.ID == s.Who.ID:
		if named(s.Who.ID) {
			return gloss
		}
		return r.partner(s.Who.ID)
	}
	return r.Say(w.WhoWith, "who", r.partner(s.Who.ID), "where", r.partner(s.Where.ID))
}

// gloss parts a name from what stands in brackets after it; both are empty for no body.
func (r Reader) gloss(organisation string) (name, gloss string) {
	if organisation == "" {
		return "", ""
	}
	name, gloss, _ = strings.Cut(r.Name(organisation), " (")
	return name, strings.TrimSuffix(gloss, ")")
}

// partner is a name as it stands in brackets: with none of its own.
func (r Reader) partner(organisation string) string {
	return strings.NewReplacer(" (", ", ", ")", "").Replace(r.Name(organisation))
}

// bareName is a name in small letters without the word that it begins with, where that is
// written small: an article, or "your". A text bends it: "au Forem" of "le Forem", "bei
// deiner Zahlstelle" of "deine Zahlstelle".
func bareName(name string) string {
	if end := strings.IndexAny(name, " '"); end > 0 && name[:end] == strings.ToLower(name[:end]) {
		name = name[end+1:]
	}
	return strings.ToLower(name)
}

// Plan writes what somebody has to do for a scheme, and where it comes from.
func (r Reader) Plan(s *schemes.Scheme, v schemes.Verdict, p schemes.Profile) Document {
	b := r.cites(v.Contact)
	d := r.head(s, v)
	d.Name, d.Title = r.Say(r.Words.Plan.Title), d.Name
	d.Line, d.Summary = r.Say(r.Words.Result.Meaning, "name", d.Name, "title", d.Title), ""
	b.part(NextSteps, r.Words.Parts.Steps, b.steps(s, p)...)
	list, read := b.sourceList(s.Page.ID)
	b.part(InSources, r.Words.Parts.Sources, List{Items: list, Numbered: true}, Paragraph{Text: read, Role: Muted})
	d.Parts, d.Foot = b.parts, b.foot()
	return d
}

// Missing are the fields of a profile that would tell the days of a plan which are
// not known yet, the most useful first.
func (r Reader) Missing(scheme string, p schemes.Profile) (fields []string) {
	for _, t := range r.Catalogue.Plan(scheme, p, r.At) {
		for _, field := range t.Missing {
			if !slices.Contains(fields, field) {
				fields = append(fields, field)
			}
		}
	}
	slices.SortStableFunc(fields, func(a, b string) int { return fieldRank(a) - fieldRank(b) })
	return fields
}

// fieldRank puts the start first: it tells most days.
func fieldRank(field string) int {
	return slices.Index([]string{"start", "weeks", "status", "registered_with", "registered_since", "born"}, field)
}

// when says the day of a to-do, or what it is counted from while nobody knows the
// day. It is empty for a to-do that has none.
func (r Reader) when(t schemes.Todo) string {
	if t.When.IsZero() {
		return ""
	}
	time := r.counted(t.When.Before.ID)
	if t.Weeks > 0 {
		time = r.measure(t.Weeks, "weeks")
	}
	phrase := r.dated(t)
	if t.Day.IsZero() {
		phrase = r.undated(t.When)
	}
	return r.Say(phrase, "day", r.Language.Day(t.Day), "time", time, "age", r.bare(t.When.Age.ID))
}

// dated is how a known day is said, still to come or passed.
func (r Reader) dated(t schemes.Todo) assets.Text {
	w := r.Words.Plan
	switch {
	case t.When.By != "" && t.Passed && t.When.Name() == schemes.BirthdayDay:
		return w.Over
	case t.When.By != "" && t.Passed:
		return w.Late
	case t.When.By != "":
		return w.By
	case t.When.From != "" && t.Passed:
		return w.Since
	case t.When.From != "":
		return w.From
	case t.When.Name() == schemes.EndDay:
		return w.End
	case t.Passed:
		return w.Was
	}
	return w.On
}

// undated is how a day is said that nobody knows yet.
func (r Reader) undated(when schemes.When) assets.Text {
	w := r.Words.Plan
	switch name := when.Name(); {
	case name == schemes.BirthdayDay:
		return w.Birthday
	case name == schemes.OpeningDay:
		return w.Opens
	case name == schemes.EndDay:
		return w.OnEnd
	case when.Before.ID != "" && when.By != "":
		return w.Latest
	case when.Before.ID != "":
		return w.Earliest
	case when.By != "":
		return w.BeforeStart
	case when.From != "":
		return w.FromStart
	}
	return w.OnStart
}

// counted is a figure with what it counts, bare is it alone; both are empty for none.
func (r Reader) counted(figure string) string {
	d, ok := r.Catalogue.At(figure, r.At)
	if !ok {
		return ""
	}
	return r.measure(d.Amount, d.Unit)
}

func (r Reader) bare(figure string) string {
	d, ok := r.Catalogue.At(figure, r.At)
	if !ok {
		return ""
	}
	return r.Language.Number(d.Amount)
}
