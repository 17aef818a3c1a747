package report

import (
	"io"
	"maps"
	"slices"
	"strings"

	"intern-tui/assets"
	"intern-tui/schemes"
)

// CheckedMarkdown writes every figure, source and contact with the day on which it was
// checked last and its doubts, and every text that is to be confirmed: what a fact check
// goes through.
// It is the same on every day, as long as the content is.
func (r Reader) CheckedMarkdown(w io.Writer) error {
	c := r.Words.Check
	r.At = r.Catalogue.Checked() // later days add nothing
	m := &markdown{w: w}
	m.level(1, r.Say(c.Title))
	m.lines(strings.ReplaceAll(marked(r.Say(c.Made, "command", "{}")), "{}", "`intern-tui check --format markdown`"))

	m.level(2, r.Say(c.Figures))
	var rows [][]string
	for _, id := range slices.Sorted(maps.Keys(r.Figures)) {
		rows = append(rows, r.checkedFigure(id))
	}
	m.table([]string{r.Say(c.Figure), r.Say(c.Name), r.Say(c.Value), r.Say(c.Since), r.Say(c.Checked), r.Say(c.Source), r.Say(c.Doubt)}, rows)

	m.level(2, r.Say(r.Words.Leaflet.Sources))
	rows = nil
	for _, id := range slices.Sorted(maps.Keys(r.Sources)) {
		s := r.Sources[id]
		rows = append(rows, []string{id, r.Say(s.Title), strings.TrimSpace(r.Say(s.Publisher) + " " + s.Address.In(r.Language)), day(s.Date), day(s.Checked)})
	}
	m.table([]string{r.Say(c.Source), r.Say(c.Name), "", r.Say(c.Dated), r.Say(c.Checked)}, rows)

	m.level(2, r.Say(c.Texts))
	for _, s := range r.Schemes {
		items := each(s.Unsure(), func(u schemes.Unsure) Item {
			return Item{Text: r.Say(u.Text), Doubt: true, Whom: r.Name(u.Whom)}
		})
		if len(items) > 0 {
			m.block(List{Heading: r.Say(s.Name), Items: items})
		}
	}

	m.level(2, r.Say(r.Words.Leaflet.Contacts))
	rows = nil
	for _, id := range slices.Sorted(maps.Keys(r.Organisations)) {
		if o := r.Organisations[id]; !o.Checked.IsZero() || !o.Unsure.IsZero() {
			rows = append(rows, []string{id, strings.Join(r.Contact(id), ", "), day(o.Checked), o.Source.ID, r.Say(o.Unsure)})
		}
	}
	m.table([]string{r.Say(c.Body), r.Say(c.Reach), r.Say(c.Checked), r.Say(c.Source), r.Say(c.Doubt)}, rows)
	return m.err
}

// checkedFigure is a figure's value as it was checked last.
func (r Reader) checkedFigure(id string) []string {
	f := r.Figures[id]
	d, known := r.Catalogue.At(id, r.At)
	value := r.Unknown
	if known {
		value = r.measure(d.Amount, f.Unit)
	}
	var doubts []string
	if d.Confirm != "" {
		doubts = append(doubts, r.Name(d.Confirm))
	}
	for _, v := range f.Values {
		for _, o := range v.Others {
			doubts = append(doubts, r.Say(r.Words.Leaflet.Elsewhere, "amount", r.measure(o.Amount(f.Unit), f.Unit))+" ("+o.Source.ID+")")
		}
	}
	return []string{id, r.Say(f.Name), value, day(d.From), day(d.Checked), d.Source, strings.Join(doubts, "; ")}
}

// day is a date as files write it; empty for none.
func day(d assets.Date) string {
	if d.IsZero() {
		return ""
	}
	return d.String()
}

// Links are the addresses that the content sends people to, each once, in order.
func (r Reader) Links() (list []string) {
	add := func(address assets.Text) {
		for _, l := range assets.Languages() {
			if a := address.In(l); a != "" {
				list = append(list, a)
			}
		}
	}
	for _, s := range r.Sources {
		add(s.Address)
	}
	for _, o := range r.Organisations {
		add(o.URL)
	}
	slices.Sort(list)
	return slices.Compact(list)
}
