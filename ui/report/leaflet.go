package report

import (
	"slices"
	"strings"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/words"
)

// Leaflet writes the leaflet of a scheme for a verdict on it.
func (r Reader) Leaflet(s *schemes.Scheme, v schemes.Verdict) Document {
	return r.leaflet(s, v, func(b *leaflet) {
		w := r.Words.Leaflet
		if len(v.Duties) > 0 {
			b.part(w.Duties, b.steps(v.Duties)...)
			b.parts[len(b.parts)-1].Numbered = true
		}
		b.part(w.Do, b.steps(slices.DeleteFunc(slices.Clone(s.Steps), func(t schemes.Step) bool { return len(t.If) > 0 }))...)
		b.parts[len(b.parts)-1].Numbered = true
	})
}

// leaflet writes a leaflet; do adds the parts that tell what to do.
func (r Reader) leaflet(s *schemes.Scheme, v schemes.Verdict, do func(*leaflet)) Document {
	b := &leaflet{Reader: r}
	w := r.Words.Leaflet
	d := Document{
		ID:      s.ID,
		Name:    r.Say(s.Name),
		Title:   r.title(s),
		Summary: r.Say(s.Summary),
	}
	if d.Title != "" {
		d.Line = r.Say(r.Words.Result.Meaning, "name", d.Name, "title", d.Title)
	}
	b.part(w.May, b.conditions(s.Conditions)...)
	b.part(w.Get, b.allowances(s.Allowances)...)
	b.part(r.Words.Money.Part, b.month(s)...)
	b.part(w.Long, Item{Text: r.phrase(s.Glance.Length)})
	b.part(w.Sign, Item{Text: r.phrase(s.Glance.Signs)})
	b.part(w.Effect, b.lines(s.Benefits)...)
	do(b)
	b.part(w.Papers, b.lines(s.Documents)...)
	b.part(w.Pitfalls, b.lines(append(slices.Clone(s.Pitfalls), s.More...))...)
	b.part(w.Gaps, b.lines(s.Gaps)...)
	b.part(w.Offer, r.plain(r.Quiz.Offer)...)
	if s.ID == schemes.Remote {
		b.part(w.Remote, r.plain(r.Quiz.Remote)...)
	}
	b.part(w.Search, r.search()...)
	d.Standing = b.standing(s.ID, v)
	b.part(w.Figures, b.history()...)
	b.part(w.Sources, b.sourceList(s.Page.ID)...)
	b.parts[len(b.parts)-1].Numbered = true
	d.Parts = b.parts
	return d
}

// leaflet gathers the parts, and the sources and figures they rest on, in the
// order in which they are first named.
type leaflet struct {
	Reader
	parts   []Part
	sources []string
	figures []string
}

func (b *leaflet) part(heading assets.Text, items ...Item) {
	if len(items) > 0 {
		b.parts = append(b.parts, Part{Heading: b.Say(heading), Items: b.spelled(items)})
	}
}

// title is what a scheme's name means, marked where the translation is ours.
func (r Reader) title(s *schemes.Scheme) string {
	title := r.Say(s.Title)
	switch {
	case title == r.Say(s.Name):
		return ""
	case slices.Contains(s.Ours, r.Language.String()):
		return title + " (" + r.Say(r.Words.Leaflet.Translation) + ")"
	}
	return title
}

// cite numbers a source.
func (b *leaflet) cite(source string) int {
	i := slices.Index(b.sources, source)
	if i < 0 {
		i = len(b.sources)
		b.sources = append(b.sources, source)
	}
	return i + 1
}

// item is a sentence with its source, and whom to confirm it with.
func (b *leaflet) item(t assets.Text, source, confirm assets.Ref) Item {
	for _, name := range t.Placeholders() {
		b.note(name)
	}
	text := b.Say(t)
	if confirm.ID != "" {
		text += " " + b.Say(b.Words.Leaflet.Confirm, "organisation", b.Name(confirm.ID))
	}
	return Item{Text: text, Source: b.cite(source.ID)}
}

// note remembers a money figure whose history the leaflet then shows.
func (b *leaflet) note(figure string) {
	f, ok := b.Figures[figure]
	if !ok || slices.Contains(b.figures, figure) {
		return
	}
	for _, p := range f.Derived {
		b.note(p.Figure.ID)
	}
	if len(f.Values) > 1 || len(f.Values) == 1 && len(f.Values[0].Others) > 0 {
		b.figures = append(b.figures, figure)
	}
}

func (b *leaflet) lines(lines []schemes.Line) (items []Item) {
	for _, l := range lines {
		items = append(items, b.item(l.Text, l.Source, l.Confirm))
	}
	return items
}

func (b *leaflet) conditions(conditions []*schemes.Condition) (items []Item) {
	for _, c := range conditions {
		items = append(items, b.item(c.Text, c.Source, c.Confirm))
	}
	return items
}

func (b *leaflet) steps(steps []schemes.Step) (items []Item) {
	for _, s := range steps {
		item := b.item(s.Text, s.Source, s.Confirm)
		item.Notes = []string{b.party(s)}
		items = append(items, item)
	}
	return items
}

// party is who does a step, and with whom.
func (r Reader) party(s schemes.Step) string {
	who := r.Name(s.Who.ID)
	if s.Where.ID != "" && s.Where.ID != s.Who.ID {
		return r.Say(r.Words.Leaflet.WhoWhere, "who", who, "where", r.Name(s.Where.ID))
	}
	return who
}

func (b *leaflet) allowances(allowances []schemes.Allowance) (items []Item) {
	for _, a := range allowances {
		item := b.item(a.Text, a.Source, a.Confirm)
		if a.Figure.ID != "" {
			b.note(a.Figure.ID)
			said := append(b.amount(a.Figure.ID), b.Say(b.Words.Leaflet.Pays, "payer", b.Name(a.Payer.ID)))
			item.Notes = []string{strings.Join(said, ", ")}
		}
		items = append(items, item)
	}
	return items
}

// amount says a figure in full: how much, gross or net, how often, since when,
// and when it was checked.
func (b *leaflet) amount(figure string) []string {
	w := b.Words.Leaflet
	d, ok := b.Catalogue.At(figure, b.At)
	if !ok {
		return []string{b.Unknown}
	}
	notes := []string{b.Amount(d.Amount, d.Unit) + b.manner(d)}
	if !d.From.IsZero() {
		notes = append(notes, b.Say(w.Since, "date", b.Language.Date(d.From)))
	}
	checked := b.Say(w.Checked, "date", b.Language.Date(d.Checked))
	if d.Stale(b.At) {
		checked += ", " + b.Say(w.Stale)
	}
	b.cite(d.Source)
	return append(notes, checked)
}

// manner is " gross a month" and the like.
func (b *leaflet) manner(d schemes.Dated) (s string) {
	if d.Gross != nil {
		word := b.Words.Leaflet.Net
		if *d.Gross {
			word = b.Words.Leaflet.Gross
		}
		s += " " + b.Say(word)
	}
	if per, ok := map[string]assets.Text{
		"hour": b.Words.Per.Hour, "day": b.Words.Per.Day, "week": b.Words.Per.Week,
		"month": b.Words.Per.Month, "quarter": b.Words.Per.Quarter, "year": b.Words.Per.Year,
	}[d.Per]; ok {
		s += " " + b.Say(per)
	}
	return s
}

// standing says a verdict in words.
func (b *leaflet) standing(scheme string, v schemes.Verdict) Standing {
	s := Standing{Outcome: v.Outcome, Word: b.Outcome(v)}
	if tooMany(v) {
		s.Reasons = []Item{{Text: b.Say(b.Words.Verdict.Open, "n", b.Language.Number(len(v.Reasons)))}}
		v.Reasons = nil
	}
	for _, reason := range v.Reasons {
		item := Item{Text: b.Reason(v, reason), Source: b.cite(reason.Source)}
		s.Reasons = append(s.Reasons, item)
	}
	if scheme == schemes.Remote {
		s.Word = ""
	}
	if v.Contact != "" {
		s.Contact = b.Contact(v.Contact)
	}
	return s
}

// tooMany tells whether more rules are open than a verdict lists; the conditions
// stand in the leaflet anyway.
func tooMany(v schemes.Verdict) bool { return v.Outcome == schemes.Check && len(v.Reasons) > 5 }

// Outcome is a verdict's word: "Not yet: from 31 January 2027".
func (r Reader) Outcome(v schemes.Verdict) string {
	w := r.Words.Verdict
	switch v.Outcome {
	case schemes.Eligible:
		return r.Say(w.Eligible)
	case schemes.NotYet:
		if !v.From.IsZero() {
			return r.Say(w.NotYetFrom, "date", r.Language.Date(v.From))
		}
		return r.Say(w.NotYet)
	case schemes.NotEligible:
		return r.Say(w.NotEligible)
	}
	return r.Say(w.Check)
}

// Reason is the sentence of a rule, with the verdict's date and whom to ask.
func (r Reader) Reason(v schemes.Verdict, reason schemes.Reason) string {
	from := r.Unknown
	if !v.From.IsZero() {
		from = r.Language.Date(v.From)
	}
	text := r.Say(reason.Text, "from", from)
	if !reason.First.IsZero() {
		text += " " + r.Say(r.Words.Verdict.Outgrown, "first", r.Language.Date(reason.First), "limit", r.Language.Date(reason.Limit))
	}
	if reason.Ask != "" {
		text += " " + r.Say(r.Words.Verdict.Ask, "organisation", r.Name(reason.Ask))
	}
	return text
}

// Contact lists how to reach an organisation, its name first.
func (r Reader) Contact(id string) []string {
	o := r.Organisations[id]
	lines := []string{r.Say(o.Name)}
	for _, line := range []string{o.URL, o.Phone, o.Email} {
		if line != "" {
			lines = append(lines, line)
		}
	}
	if !o.Unsure.IsZero() {
		lines = append(lines, r.Say(o.Unsure))
	}
	return each(lines, r.Spelled)
}

func (r Reader) plain(lines []quiz.Line) (items []Item) {
	for _, l := range lines {
		items = append(items, Item{Text: r.Say(l.Text)})
	}
	return items
}

func (r Reader) search() []Item {
	item := Item{Text: r.Say(r.Quiz.Search.Pattern)}
	for _, e := range r.Quiz.Search.Examples {
		item.Notes = append(item.Notes, r.Say(e))
	}
	return []Item{item}
}

// history shows the values of each figure named in the leaflet, newest first:
// what is in force, what was before, what other sources say.
func (b *leaflet) history() (items []Item) {
	w := b.Words.Leaflet
	for _, id := range b.figures {
		f := b.Figures[id]
		item := Item{Text: b.Say(f.Name)}
		for _, v := range f.Values {
			note := b.Unknown
			if !v.Unknown {
				note = b.measure(v.Amount(f.Unit), f.Unit)
			}
			if !v.From.IsZero() {
				note += " " + b.Say(w.Since, "date", b.Language.Date(v.From))
			}
			if !v.Note.IsZero() {
				note += ", " + b.Say(v.Note)
			}
			item.Notes = append(item.Notes, note+b.mark(v.Source.ID))
			for _, o := range v.Others {
				note := b.Say(w.Elsewhere, "amount", b.measure(o.Amount(f.Unit), f.Unit))
				if !o.Note.IsZero() {
					note += ", " + b.Say(o.Note)
				}
				item.Notes = append(item.Notes, note+b.mark(o.Source.ID))
			}
		}
		items = append(items, item)
	}
	return items
}

// measure is a value with what it counts, such as months or euros.
func (r Reader) measure(amount int, unit schemes.Unit) string {
	w := r.Words.Unit
	plural, counted := map[schemes.Unit]words.Plural{
		"hours": w.Hours, "days": w.Days, "weeks": w.Weeks, "months": w.Months, "years": w.Years,
	}[unit]
	if !counted {
		return r.Amount(amount, unit)
	}
	return r.Say(plural.For(amount, r.Language), "n", r.Language.Number(amount))
}

func (b *leaflet) mark(source string) string {
	return " [" + b.Language.Number(b.cite(source)) + "]"
}

// sourceList is everything cited, in order; the page to go on reading comes last
// unless it was cited.
func (b *leaflet) sourceList(page string) (items []Item) {
	w := b.Words.Leaflet
	b.cite(page)
	for _, id := range b.sources {
		s := b.Sources[id]
		dated := b.Say(w.Undated)
		if !s.Date.IsZero() {
			dated = b.Say(w.Dated, "date", b.Language.Date(s.Date))
		}
		item := Item{Text: b.Say(s.Title) + " (" + b.Say(s.Publisher) + ")", Notes: []string{
			dated + ", " + b.Say(w.Checked, "date", b.Language.Date(s.Checked)),
		}}
		if s.Address != "" {
			item.Notes = append(item.Notes, s.Address)
		}
		items = append(items, item)
	}
	return items
}
