package report

import (
	"slices"
	"strings"

	"intern-tui/assets"
	"intern-tui/schemes"
)

// Plan writes what a person has to do for a scheme, under the days on which it falls.
func (r Reader) Plan(s *schemes.Scheme, v schemes.Verdict, p schemes.Profile) Document {
	b := &leaflet{Reader: r}
	d := Document{ID: s.ID, Name: r.Say(r.Words.Plan.Title), Title: r.Say(s.Name), Summary: r.outlook(s.ID, p)}
	check := v.Outcome == schemes.Check
	d.Line = r.Say(r.Words.Result.Meaning, "name", d.Name, "title", d.Title)
	if !v.Outcome.Closed() {
		v.Reasons = nil // they are about whether, not about when
	}
	d.Standing = b.standing(s.ID, v)
	if check {
		d.Standing.Reasons = []Item{{Text: r.Say(r.Words.Verdict.Elsewhere)}}
	}
	d.Standing.Contact = nil
	latest := ""
	for _, t := range r.Catalogue.Plan(s.ID, p, r.At) {
		when := r.when(t)
		if when != latest || len(b.parts) == 0 {
			b.parts = append(b.parts, Part{Heading: b.underneath(when)})
		}
		last := &b.parts[len(b.parts)-1]
		last.Items = append(last.Items, b.spelled([]Item{b.todo(t)})...)
		last.Numbered = when == "" && len(last.Items) > 1 // without days, their order matters
		latest = when
	}
	b.part(r.Words.Leaflet.Sources, b.sourceList(s.Page.ID)...)
	b.parts[len(b.parts)-1].Numbered = true
	d.Parts = b.parts
	return d
}

// underneath is the heading over what falls on a day, or on none.
func (b *leaflet) underneath(when string) string {
	switch {
	case when != "":
		return when
	case len(b.parts) == 0:
		return b.Say(b.Words.Plan.First)
	}
	return b.Say(b.Words.Plan.Then)
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

// outlook says the next day of a plan, and what would tell those not known yet.
func (r Reader) outlook(scheme string, p schemes.Profile) string {
	var said []string
	for _, t := range r.Catalogue.Plan(scheme, p, r.At) {
		if !t.Day.IsZero() && !t.Passed {
			said = append(said, r.Say(r.Words.Plan.Next, "day", r.Language.Day(t.Day)))
			break
		}
	}
	if missing := r.missing(scheme, p); missing != "" {
		said = append(said, missing)
	}
	return strings.Join(said, " ")
}

// missing says what is not known yet; empty when all days are.
func (r Reader) missing(scheme string, p schemes.Profile) string {
	w := r.Words.Plan.Fields
	names := each(r.Missing(scheme, p), func(field string) string {
		return r.Say(map[string]assets.Text{
			"start": w.Start, "weeks": w.Weeks, "born": w.Born,
			"status": w.Status, "registered_with": w.RegisteredWith, "registered_since": w.RegisteredSince,
		}[field])
	})
	if len(names) == 0 {
		return ""
	}
	return r.Say(r.Words.Plan.Missing, "fields", r.list(names))
}

// personal is a leaflet with the plan in place of duties and steps.
func (r Reader) personal(s *schemes.Scheme, v schemes.Verdict, p schemes.Profile) Document {
	return r.leaflet(s, v, func(b *leaflet) {
		b.part(r.Words.Plan.Title, each(r.Catalogue.Plan(s.ID, p, r.At), b.line)...)
		b.parts[len(b.parts)-1].Numbered = true
	})
}

// briefly is a leaflet whose plan has only what falls on a day; the other steps stand
// below it. Where nothing does it is the leaflet of everybody.
func (r Reader) briefly(s *schemes.Scheme, v schemes.Verdict, p schemes.Profile) Document {
	var dated, undated []schemes.Todo
	for _, t := range r.Catalogue.Plan(s.ID, p, r.At) {
		switch {
		case !t.Day.IsZero():
			dated = append(dated, t)
		default:
			undated = append(undated, t)
		}
	}
	if len(dated) == 0 {
		return r.Leaflet(s, v)
	}
	return r.leaflet(s, v, func(b *leaflet) {
		b.part(r.Words.Plan.Title, each(dated, b.line)...)
		b.part(r.Words.Leaflet.Do, each(undated, b.todo)...)
		b.parts[len(b.parts)-1].Numbered = true
	})
}

// line is a to-do that begins with its day.
func (b *leaflet) line(t schemes.Todo) Item {
	item := b.todo(t)
	if when := b.when(t); when != "" {
		item.Text = b.Say(b.Words.Plan.Line, "when", when, "text", item.Text)
	}
	return item
}

// todo is a to-do without its day, with who does it unless it is the reader alone.
func (b *leaflet) todo(t schemes.Todo) Item {
	item := b.item(t.Text, t.Source, t.Confirm)
	if t.Who.ID != "" && (t.Who.ID != "you" || t.Where.ID != "") {
		item.Notes = []string{b.party(t.Step)}
	}
	return item
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
