package report

import (
	"slices"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/words"
)

// Mend says how to mend the usual causes of a wrong result; how depends on the face
// of the program. An empty sentence is left out.
type Mend struct{ Tick, Fact, Figure string }

// Doubt is for a reader to whom a result looks wrong: the ticks, answers and checks
// that it rests on, each with how to mend it, and whom to ask about the schemes, the
// one that matters most first.
func (r Reader) Doubt(i quiz.Inquiry, about []string, mend Mend) Document {
	w := r.Words.Doubt
	d := Document{Name: r.Say(w.Title), Summary: r.Say(w.Lead)}
	part := func(heading assets.Text, items []Item, last string) {
		if last != "" && len(items) > 0 {
			items = append(items, Item{Text: last})
		}
		if len(items) > 0 {
			d.Parts = append(d.Parts, Part{Kind: Other, Heading: r.Say(heading), Blocks: []Block{List{Items: items}}})
		}
	}
	part(w.Tick, r.ticks(i.Answers), mend.Tick)
	part(w.Fact, r.facts(i), mend.Fact)
	part(w.Figure, r.checks(about), mend.Figure)
	part(w.Office, r.office(contact(quiz.Verdicts(r.Catalogue, i.Profile, i.Answers, r.At), about)), "")
	return d
}

// Doubted are the schemes that a result speaks of, the one to sign first; none when
// nothing is ticked.
func (r Reader) Doubted(res Result) []string {
	if res.Headline == "" {
		return nil
	}
	return append([]string{r.Foremost(res)}, res.recommended()...)
}

// Answered is a question of the profile with its answer.
func (r Reader) Answered(field string, p schemes.Profile) string {
	q, _ := r.Question(field)
	value := p.Value(field)
	if day := p.Day(field); !day.IsZero() {
		value = r.Language.Date(day)
	}
	for _, a := range q.Answers {
		if a.Value == value {
			value = r.Say(a.Text)
		}
	}
	return r.Say(r.Words.Join.Answered, "question", r.Say(q.Text), "answer", value)
}

// ticks is the sections with a tick and what is ticked in them.
func (r Reader) ticks(a quiz.Answers) (items []Item) {
	var ticked [5][]string
	for t := range a.Statements() {
		ticked[t.Section()] = append(ticked[t.Section()], r.Say(r.Words.Join.Quoted, "words", r.Say(r.Quiz.Statement(t).Short)))
	}
	for s := quiz.A; s <= quiz.E; s++ {
		if len(ticked[s]) > 0 {
			items = append(items, Item{Text: r.Say(r.Words.Doubt.Ticked,
				"section", s.String()+" "+r.Section(s), "ticks", r.Listed(ticked[s]...))})
		}
	}
	return items
}

// facts is what the reader told, and the questions that are open.
func (r Reader) facts(i quiz.Inquiry) []Item {
	w := r.Words.Doubt
	var told, open []string
	for _, f := range schemes.Fields() {
		switch q, _ := r.Question(f.Name); {
		case i.Profile.Value(f.Name) != "":
			told = append(told, r.Answered(f.Name, i.Profile))
		case slices.Contains(i.Declined, f.Name):
			told = append(told, r.Say(q.Text)+" "+r.Say(r.Words.Question.Unknown))
		}
	}
	for _, field := range i.Open() {
		q, _ := r.Question(field)
		open = append(open, r.Say(q.Text))
	}
	return []Item{
		r.numbered(told, w.Said, w.Untold),
		r.numbered(open, w.Open, r.Words.Question.Nothing),
	}
}

// numbered is a list under its number, or a sentence where it is empty.
func (r Reader) numbered(list []string, some words.Plural, none assets.Text) Item {
	if len(list) == 0 {
		return Item{Text: r.Say(none)}
	}
	return Item{Text: r.Say(some.For(len(list), r.Language), "n", r.Language.Number(len(list))), Notes: list}
}

// checks is when the figures of some schemes were checked, which of them long ago,
// and where to find what nobody asked; nothing without a scheme.
func (r Reader) checks(about []string) (items []Item) {
	w := r.Words.Doubt
	var oldest assets.Date
	var stale []string
	for _, figure := range r.figures(about) {
		d, ok := r.Catalogue.At(figure, r.At)
		if !ok {
			continue
		}
		if oldest.IsZero() || d.Checked.Before(oldest) {
			oldest = d.Checked
		}
		if d.Stale(r.At) {
			stale = append(stale, r.aside(r.Say(r.Figures[figure].Name), r.Language.Date(d.Checked)))
		}
	}
	if !oldest.IsZero() {
		items = append(items, Item{Text: r.Say(w.Checked, "date", r.Language.Date(oldest))})
	}
	if len(stale) > 0 {
		items = append(items, r.numbered(stale, w.Stale, assets.Text{}))
	}
	if len(about) > 0 {
		items = append(items, Item{Text: r.Say(w.Gaps, "heading", r.Say(r.Words.Leaflet.Gaps))})
	}
	return items
}

// figures is everything with a value that some schemes name.
func (r Reader) figures(schemes []string) (figures []string) {
	for _, id := range schemes {
		if s, err := r.Catalogue.Scheme(id); err == nil {
			figures = append(figures, r.Named(s)...)
		}
	}
	slices.Sort(figures)
	return slices.Compact(figures)
}

// contact is the first body that can be named for some schemes; empty for none.
func contact(verdicts []schemes.Verdict, about []string) string {
	for _, id := range about {
		for _, v := range verdicts {
			if v.Scheme == id && v.Contact != "" {
				return v.Contact
			}
		}
	}
	return ""
}

// office is how to reach a body, and that its word is worth more than ours.
func (r Reader) office(contact string) []Item {
	reach := Item{Text: r.Say(r.Words.Doubt.Nobody)}
	if contact != "" {
		lines := r.Contact(contact)
		reach = Item{Text: lines[0], Notes: lines[1:]}
	}
	return []Item{reach, {Text: r.Say(r.Words.Doubt.First)}}
}
