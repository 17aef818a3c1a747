package report

import (
	"slices"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/words"
)

// Leaflet writes the leaflet of a scheme for somebody and the verdict on them, in six
// parts: at a glance, can I, money, next steps, more, sources.
func (r Reader) Leaflet(s *schemes.Scheme, v schemes.Verdict, p schemes.Profile) Document {
	b := r.cites(v.Contact)
	d := r.head(s, v)
	w := r.Words.Parts
	b.part(AtAGlance, w.Glance, b.atAGlance(s, v, p)...)
	b.part(CanI, w.CanI, b.conditions(s, v)...)
	b.part(InMoney, w.Money, b.money(s)...)
	b.part(NextSteps, w.Steps, b.steps(s, p)...)
	b.part(InMore, w.More, b.other(s, p)...)
	b.part(InSources, w.Sources, b.provenance(s)...)
	d.Parts = b.parts
	d.Foot = b.foot()
	return d
}

// head is what stands above a leaflet's parts.
func (r Reader) head(s *schemes.Scheme, v schemes.Verdict) Document {
	d := Document{ID: s.ID, Name: r.Say(s.Name), Summary: r.summary(s), Outcome: v.Outcome}
	if title := r.Say(s.Title); title != d.Name {
		d.Title, d.Line = title, r.SchemeAndTitle(s)
	}
	if s.ID != schemes.Remote {
		d.Verdict = r.Sentence(v)
	}
	return d
}

// summary is what a scheme is, empty where its words are those of a later day.
func (r Reader) summary(s *schemes.Scheme) string {
	if r.Hole(s.Summary) {
		return ""
	}
	return r.Say(s.Summary)
}

// cites numbers the sources, and keeps the figures, that a document rests on, in the
// order in which they are first named.
type cites struct {
	Reader
	contact string // the body that the foot names
	unsure  bool   // something is to be confirmed with it
	parts   []Part
	sources []string
	figures []string
}

func (r Reader) cites(contact string) *cites { return &cites{Reader: r, contact: contact} }

// part adds a part, unless nothing would stand in it.
func (b *cites) part(kind Kind, heading assets.Text, blocks ...Block) {
	if len(blocks) > 0 {
		b.parts = append(b.parts, Part{Kind: kind, Heading: b.Say(heading), Blocks: blocks})
	}
}

// cite numbers a source.
func (b *cites) cite(source string) int {
	i := slices.Index(b.sources, source)
	if i < 0 {
		i = len(b.sources)
		b.sources = append(b.sources, source)
	}
	return i + 1
}

// item is a sentence with its source, and whether it is doubtful.
func (b *cites) item(t assets.Text, source, confirm assets.Ref) Item {
	for _, name := range t.Placeholders() {
		b.note(name)
	}
	i := Item{Text: b.Say(t), Source: b.cite(source.ID), Doubt: confirm.ID != ""}
	if i.Doubt {
		i.Whom = b.whom(confirm.ID, b.contact)
		b.unsure = b.unsure || i.Whom == ""
	}
	return i
}

// foot says with whom to confirm what is doubtful without a name; empty where nothing is.
func (b *cites) foot() string {
	if !b.unsure {
		return ""
	}
	return b.Reader.foot(b.contact)
}

func (b *cites) lines(lines []schemes.Line) []Item {
	lines = slices.DeleteFunc(slices.Clone(lines), func(l schemes.Line) bool { return b.Hole(l.Text) })
	return each(lines, func(l schemes.Line) Item { return b.item(l.Text, l.Source, l.Confirm) })
}

// listed is a list with a heading, nothing where it is empty.
func (b *cites) listed(heading assets.Text, items []Item) []Block {
	if len(items) == 0 {
		return nil
	}
	l := List{Items: items}
	if !heading.IsZero() {
		l.Heading = b.Say(heading)
	}
	return []Block{l}
}

// atAGlance is the card, and the warning that concerns most people.
func (b *cites) atAGlance(s *schemes.Scheme, v schemes.Verdict, p schemes.Profile) []Block {
	card := append(b.Card(s, v, p), b.more(s, v)...)
	b.unsure = b.unsure || card.unsure()
	blocks := []Block{card}
	if b.past() {
		blocks = append(blocks, Paragraph{Text: b.Say(b.Words.Leaflet.Then, "date", b.Language.Date(b.At)), Role: Warning})
	}
	pitfalls := b.Pitfalls(s, p, b.At)
	for _, i := range b.lines(pitfalls[:min(1, len(pitfalls))]) {
		blocks = append(blocks, Paragraph{Text: i.Text, Role: Warning, Doubt: i.Doubt, Whom: i.Whom, Source: i.Source})
	}
	return blocks
}

// past tells whether the day of answering lies before our first reading: what held then is
// known only as far back as the sources look. A leaflet says so once, and leaves out each
// sentence that it could say but half.
func (r Reader) past() bool { return r.At.Before(r.FirstChecked()) }

// other is what is worth knowing beside the answers: papers, warnings, and the rest.
func (b *cites) other(s *schemes.Scheme, p schemes.Profile) []Block {
	w := b.Words.Leaflet
	pitfalls := b.Pitfalls(s, p, b.At)
	warnings := b.lines(pitfalls[min(1, len(pitfalls)):])
	blocks := slices.Concat(
		b.listed(w.Papers, b.lines(s.Documents)),
		b.listed(w.Pitfalls, warnings),
		b.listed(w.Know, b.lines(s.More)))
	if s.ID == schemes.Remote {
		blocks = append(blocks, b.listed(w.Remote, b.plain(b.Quiz.Remote))...)
	}
	return blocks
}

// provenance is what nobody could tell, the history of the figures, and the sources.
func (b *cites) provenance(s *schemes.Scheme) []Block {
	w := b.Words.Leaflet
	gaps, history := b.lines(s.Gaps), b.history()
	for i := range gaps { // the heading says that they are to be confirmed
		gaps[i].Doubt = gaps[i].Whom != ""
	}
	if slices.Contains(s.Ours, b.Language.String()) {
		gaps = append(gaps, Item{Text: b.Say(w.Translation)})
	}
	list, read := b.sourceList(s.Page.ID)
	return slices.Concat(
		b.listed(w.Gaps, gaps),
		b.listed(w.Figures, history),
		b.listed(w.Contacts, b.doubtful(s)),
		[]Block{List{Heading: b.Say(w.Sources), Items: list, Numbered: true}, Paragraph{Text: read, Role: Muted}})
}

// doubtful is what nobody could confirm of the ways to reach the bodies of a scheme.
func (b *cites) doubtful(s *schemes.Scheme) (items []Item) {
	named := []string{b.contact}
	for _, step := range s.Steps {
		named = append(named, step.Where.ID)
	}
	slices.Sort(named)
	for _, id := range slices.Compact(named) {
		if o := b.Organisations[id]; o != nil && !o.Unsure.IsZero() {
			items = append(items, Item{Text: b.Say(b.Words.Result.Meaning, "name", b.Say(o.Name), "title", b.Say(o.Unsure))})
		}
	}
	return items
}

// note remembers a money figure whose history the leaflet then shows.
func (b *cites) note(figure string) {
	f, ok := b.Figures[figure]
	if !ok || slices.Contains(b.figures, figure) {
		return
	}
	if len(f.Derived) == 1 { // the parts of a sum are told where they stand themselves
		b.note(f.Derived[0].Figure.ID)
	}
	if len(f.Values) > 1 || len(f.Values) == 1 && len(f.Values[0].Others) > 0 {
		b.figures = append(b.figures, figure)
	}
}

// history shows what each figure named in the leaflet was before, newest first, and
// what other sources say.
func (b *cites) history() (items []Item) {
	w := b.Words.Leaflet
	for _, id := range b.figures {
		f := b.Figures[id]
		item := Item{Text: b.Say(f.Name)}
		for _, v := range f.Values {
			note := b.Say(b.Words.Money.NotKnown)
			if !v.Unknown {
				note = b.measure(v.Amount(f.Unit), f.Unit)
			}
			if !v.From.IsZero() {
				note = b.Say(w.Since, "amount", note, "date", b.Language.Date(v.From))
			}
			if !v.Note.IsZero() {
				note = b.Listed(note, b.Say(v.Note))
			}
			item.Notes = append(item.Notes, note+b.mark(v.Source.ID))
			for _, o := range v.Others {
				note := b.Say(w.Elsewhere, "amount", b.measure(o.Amount(f.Unit), f.Unit))
				if !o.Note.IsZero() {
					note = b.Listed(note, b.Say(o.Note))
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
	var plural words.Plural
	switch unit {
	case "hours":
		plural = w.Hours
	case "days":
		plural = w.Days
	case "weeks":
		plural = w.Weeks
	case "months":
		plural = w.Months
	case "years":
		plural = w.Years
	default:
		return r.Spelled(r.Amount(amount, unit))
	}
	return r.Say(plural.For(amount, r.Language), "n", r.Language.Number(amount))
}

func (b *cites) mark(source string) string {
	return " [" + b.Language.Number(b.cite(source)) + "]"
}

// sourceList is everything cited, in order, and the days on which it was read. The page
// to go on reading, if any, comes last unless it was cited.
func (b *cites) sourceList(page string) (items []Item, read string) {
	w := b.Words.Leaflet
	if page != "" {
		b.cite(page)
	}
	var first, last assets.Date
	for _, id := range b.sources {
		s := b.Sources[id]
		if first.IsZero() || s.Checked.Before(first) {
			first = s.Checked
		}
		if last.Before(s.Checked) {
			last = s.Checked
		}
		text := []string{b.Say(s.Title), b.Say(s.Publisher)}
		if !s.Date.IsZero() {
			text = append(text, b.Spelled(b.Language.Date(s.Date)))
		}
		item := Item{Text: b.Listed(text...)}
		if address := s.Address.In(b.Language); address != "" {
			item.Notes = []string{address}
		}
		items = append(items, item)
	}
	if first == last {
		return items, b.Say(w.Read, "date", b.Language.Date(last))
	}
	return items, b.Say(w.ReadFrom, "first", b.Language.Date(first), "last", b.Language.Date(last))
}

// SchemeAndTitle is a scheme's name and, where that does not say it, what it means.
func (r Reader) SchemeAndTitle(s *schemes.Scheme) string {
	if name, title := r.Say(s.Name), r.Say(s.Title); name != title {
		return r.Say(r.Words.Result.Meaning, "name", name, "title", title)
	}
	return r.Say(s.Name)
}

// Common is what is the same whatever the scheme: what to ask of an offer, and what to
// look for.
func (r Reader) Common() Document {
	w := r.Words.Leaflet
	search := Item{Text: r.Say(r.Quiz.Search.Pattern)}
	for _, e := range r.Quiz.Search.Examples {
		search.Notes = append(search.Notes, r.Say(e))
	}
	return Document{Name: r.Say(w.Common), Parts: []Part{
		{Kind: Other, Heading: r.Say(w.Offer), Blocks: []Block{List{Items: r.plain(r.Quiz.Offer)}}},
		{Kind: Other, Heading: r.Say(w.Search), Blocks: []Block{List{Items: []Item{search}}}},
	}}
}

// All is the list of schemes, each with what it is, what it pays and how long it lasts,
// what is the same for all of them, and what stands beside them.
func (r Reader) All() Document {
	d := Document{Name: r.Say(r.Words.List.Title)}
	for _, s := range r.Schemes {
		card := Card{r.youGet(s, ""), r.glance(r.Words.Card.HowLong, s.Glance.Length, "")}
		for i := range card {
			card[i].Doubt = false // the leaflet says it
		}
		d.Parts = append(d.Parts, Part{Kind: Other, Heading: r.Say(r.Words.Result.Meaning, "name", s.ID, "title", r.SchemeAndTitle(s)),
			Blocks: slices.Concat(r.paragraph(r.summary(s)), []Block{card})})
	}
	also := r.Also()
	also.Parts[0].Heading = also.Name
	d.Parts = slices.Concat(d.Parts, r.Common().Parts, also.Parts)
	return d
}

// paragraph is a text that stands alone, nothing where it is empty.
func (r Reader) paragraph(text string) []Block {
	if text == "" {
		return nil
	}
	return []Block{Paragraph{Text: text}}
}

func (r Reader) plain(lines []quiz.Line) []Item {
	return each(lines, func(l quiz.Line) Item { return Item{Text: r.Say(l.Text)} })
}

// Page is the address of the page where a scheme is explained: its leaflet where there is
// a site, else that of a source; empty where there is none.
func (r Reader) Page(scheme string) string {
	s, err := r.Catalogue.Scheme(scheme)
	if err != nil {
		return ""
	}
	if r.Site != "" {
		return r.Site + "/" + r.Language.String() + "/" + sitePage(scheme)
	}
	if source, ok := r.Sources[s.Page.ID]; ok {
		return source.Address.In(r.Language)
	}
	return ""
}
