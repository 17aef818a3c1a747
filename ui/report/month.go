package report

import (
	"slices"

	"intern-tui/assets"
	"intern-tui/schemes"
)

// Month is what a scheme pays in a full month, ready to be drawn.
type Month struct {
	Heading string
	Lines   []MonthLine
	Total   string   // the sum or why there is none; empty where there is nothing to add
	Beside  []string // what else changes with the scheme, such as a benefit that goes on
	Unknown []string // what was not found out, and whom to ask
	Short   string   // the lines in one phrase, for a table
}

// MonthLine is money from one payer.
type MonthLine struct {
	Payer  string
	For    string // whom it is for, where only one of several lines is paid
	Amount string // with "up to" and the like, or words where there is no amount
	Kind   string // gross, net or not known; empty where nothing is paid
	Since  string // since when it holds or, where nobody tells, when it was checked
	Source string // who says so, and of which day
	Notes  []string

	of    schemes.Allowance
	value schemes.Dated // in euros a month; without an amount where there is none
	known bool          // whether there is one
}

// Month says what a scheme pays in a full month, from whom, and what is not known.
func (r Reader) Month(scheme schemes.Scheme) Month {
	w := r.Words.Money
	m := Month{Heading: r.Say(w.Title, "scheme", r.Say(scheme.Name))}
	for _, a := range scheme.Allowances {
		switch {
		case a.Month == nil:
		case a.Month.As.Line():
			m.Lines = append(m.Lines, r.monthLine(a))
		case a.Month.As == schemes.Note:
			line := m.noted(a.Payer.ID)
			line.Notes = append(line.Notes, r.remark(a.Text, a.Source, a.Confirm))
		default:
			m.Unknown = append(m.Unknown, r.remark(a.Text, a.Source, a.Confirm))
		}
	}
	for _, l := range scheme.Benefits {
		if l.Month {
			m.Beside = append(m.Beside, r.remark(l.Text, l.Source, l.Confirm))
		}
	}
	for _, l := range scheme.Gaps {
		if l.Month {
			m.Unknown = append(m.Unknown, r.remark(l.Text, l.Source, l.Confirm))
		}
	}
	m.Total = r.monthTotal(scheme)
	m.Short = r.short(m.Lines)
	return m
}

// noted is the line that a note of a payer belongs to.
func (m Month) noted(payer string) *MonthLine {
	for i := len(m.Lines) - 1; i >= 0; i-- {
		if m.Lines[i].of.Payer.ID == payer {
			return &m.Lines[i]
		}
	}
	return &m.Lines[len(m.Lines)-1]
}

func (r Reader) monthLine(a schemes.Allowance) MonthLine {
	source := r.Sources[a.Source.ID]
	l := MonthLine{
		Payer: r.Spelled(r.Name(a.Payer.ID)), Source: r.cited(source),
		Notes: []string{r.remark(a.Text, a.Source, a.Confirm)},
		of:    a,
	}
	if a.Month.Either {
		l.For = r.Say(a.Month.Words)
	}
	l.value, l.known = r.Catalogue.At(a.MonthFigure(), r.At)
	switch {
	case a.Month.As.Amount() && l.known:
		l.Amount, l.Kind = r.bound(a.Month.As, r.Language.Money(l.value.Amount)), r.kind(l.value.Kind())
	case a.Month.As.Amount() || r.hole(a.Month.Words):
		l.value, l.known = schemes.Dated{Checked: source.Checked}, false
		l.Amount, l.Kind = r.Say(r.Words.Money.NotKnown), r.kind(schemes.NotKnown)
	default:
		l.value, l.known = schemes.Dated{Checked: source.Checked}, false
		l.Amount, l.Kind = r.Say(a.Month.Words), r.kind(a.Month.Kind)
	}
	l.Since = r.since(l.value)
	return l
}

// bound says an amount as exact as it is.
func (r Reader) bound(as schemes.As, amount string) string {
	w := r.Words.Money
	switch as {
	case schemes.AtLeast:
		return r.Say(w.AtLeast, "amount", amount)
	case schemes.AtMost:
		return r.Say(w.AtMost, "amount", amount)
	}
	return r.Spelled(amount)
}

// hole tells whether words rest on a figure that has no value on the day.
func (r Reader) hole(words assets.Text) bool {
	return slices.ContainsFunc(words.Placeholders(), func(name string) bool {
		_, known := r.Catalogue.At(name, r.At)
		return r.Figures[name] != nil && !known
	})
}

// kind is gross, net or not known in a word.
func (r Reader) kind(k schemes.Kind) string {
	switch k {
	case schemes.Gross:
		return r.Say(r.Words.Leaflet.Gross)
	case schemes.Net:
		return r.Say(r.Words.Leaflet.Net)
	case schemes.NotKnown:
		return r.Say(r.Words.Money.NotKnown)
	}
	return ""
}

// since is the day from which a value holds or, where no source tells, the day of
// checking; what was checked long ago says so.
func (r Reader) since(d schemes.Dated) string {
	w := r.Words.Leaflet
	said := r.Say(w.Checked, "date", r.Language.Date(d.Checked))
	if !d.From.IsZero() {
		said = r.Say(w.Since, "date", r.Language.Date(d.From))
	}
	if d.Stale(r.At) {
		said += ", " + r.Say(w.Stale)
	}
	return said
}

// cited is who publishes a source, and the day that it speaks for.
func (r Reader) cited(s *schemes.Source) string {
	return r.Say(r.Words.Result.Source, "source", r.Say(s.Publisher), "date", r.Language.Date(s.AsOf()))
}

// remark is a text of the leaflet with whom to confirm it and its source.
func (r Reader) remark(t assets.Text, source, confirm assets.Ref) string {
	text := r.Say(t)
	if confirm.ID != "" {
		text += " " + r.Say(r.Words.Leaflet.Confirm, "organisation", r.Name(confirm.ID))
	}
	return text + " (" + r.cited(r.Sources[source.ID]) + ")"
}

// monthTotal is the sum of a month, or why it has none.
func (r Reader) monthTotal(s schemes.Scheme) string {
	w := r.Words.Money
	cents, why := r.MonthTotal(&s, r.At)
	return map[schemes.NoTotal]string{
		schemes.Summed:  r.Say(w.Total, "amount", r.Language.Money(cents)),
		schemes.OneOf:   r.Say(w.OneOf),
		schemes.Inexact: r.Say(w.Inexact),
		schemes.Untaxed: r.Say(w.Untaxed),
		schemes.Wordy:   r.Say(w.Wordy),
	}[why]
}

// month is who pays what in a full month, where anything is paid.
func (b *leaflet) month(s *schemes.Scheme) (items []Item) {
	w, m, paid := b.Words.Money, b.Month(*s), false
	for _, l := range b.merged(m.Lines) {
		paid = paid || l.Kind != ""
		items = append(items, Item{Text: b.Say(w.Line, "payer", l.Payer, "amount", b.full(l)), Notes: []string{l.Since}, Source: b.cite(l.of.Source.ID)})
	}
	if m.Total != "" {
		items = append(items, Item{Text: m.Total})
	}
	if !paid {
		return nil
	}
	return items
}

// full is a line's amount with what it is.
func (r Reader) full(l MonthLine) string {
	switch {
	case l.known:
		return l.Amount + " " + l.Kind
	case l.Kind == "" || l.Kind == l.Amount:
		return l.Amount
	case l.of.Month.Kind == schemes.NotKnown:
		return r.Say(r.Words.Money.Untold, "amount", l.Amount)
	}
	return l.Amount + ", " + l.Kind
}
