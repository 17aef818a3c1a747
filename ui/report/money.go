package report

import (
	"slices"
	"strings"

	"intern-tui/assets"
	"intern-tui/schemes"
)

// Money is who pays what: rows with the amounts in one column, and what else there is
// to know about them.
type Money struct {
	Rows  []Pay
	Total *Pay   // nil where nobody could add them up
	Tax   string // what the amounts are before; empty where nothing is paid
	Notes []Item
}

// Pay is one row. Bound is "up to" and the like; Amount is in figures, or Words stand
// in its place. Main rows are those of a full month.
type Pay struct {
	Payer, Bound, Amount, Words, Text string
	Cents                             int // of the amount; 0 where there is none
	Main                              bool
	Doubt                             bool
	Whom                              string
	Source                            int
}

// money is the rows of a scheme's allowances and what they do to other benefits.
func (b *cites) money(s *schemes.Scheme) []Block {
	var m Money
	for _, a := range s.Allowances {
		switch row, ok := b.pay(a); {
		case ok:
			m.Rows = append(m.Rows, row)
		default:
			m.Notes = append(m.Notes, b.item(a.Text, a.Source, a.Confirm))
		}
	}
	if cents, bound, ok := b.Catalogue.MonthSum(s, b.At); ok && b.mains(m) > 1 {
		m.Total = &Pay{Payer: b.Say(b.Words.Money.Total), Bound: b.bound(bound), Amount: b.Spelled(b.Language.Money(cents)), Cents: cents, Main: true}
	}
	if b.mains(m) > 0 {
		m.Tax = b.Say(b.Words.Money.Tax)
	}
	m.Notes = append(m.Notes, b.lines(s.Benefits)...)
	return []Block{m}
}

func (b *cites) mains(m Money) (n int) {
	for _, row := range m.Rows {
		if row.Main && row.Amount != "" {
			n++
		}
	}
	return n
}

// pay is the row of an allowance; false for one that is a sentence.
func (b *cites) pay(a schemes.Allowance) (Pay, bool) {
	figure, bound := a.Figure.ID, a.Bound
	if a.Month != nil {
		if !a.Month.As.Line() {
			return Pay{}, false
		}
		figure, bound = a.MonthFigure(), a.Month.As
	}
	if figure == "" && (a.Month == nil || a.Month.Words.IsZero()) {
		return Pay{}, false
	}
	i := b.item(a.Text, a.Source, a.Confirm)
	p := Pay{
		Payer: b.Spelled(b.Name(a.Payer.ID)), Text: strings.TrimSuffix(i.Text, "."), Main: a.Month != nil && a.Month.As != schemes.Extra,
		Doubt: i.Doubt, Whom: i.Whom, Source: i.Source,
	}
	d, known := b.Catalogue.At(figure, b.At)
	b.note(figure)
	switch {
	case a.Month != nil && !a.Month.As.Amount() && !b.hole(a.Month.Words):
		p.Words = b.Say(a.Month.Words)
	case !known:
		p.Words = b.Say(b.Words.Money.NotKnown)
	default:
		p.Bound, p.Amount, p.Cents = b.bound(bound), b.Spelled(b.Amount(d.Amount, d.Unit)), d.Amount
		if a.Month != nil && a.Month.Either {
			p.Text = b.Say(a.Month.Words)
		}
		if d.Unit != schemes.Euro {
			p.Cents = 0
		}
		if d.Kind() == schemes.Net {
			p.Text += ", " + b.Say(b.Words.Leaflet.Net)
		}
		if d.Stale(b.At) {
			p.Text += ", " + b.Say(b.Words.Leaflet.Checked, "date", b.Language.Date(d.Checked))
		}
	}
	return p, true
}

// bound is "up to" and the like; empty for an exact amount.
func (r Reader) bound(as schemes.As) string {
	switch as {
	case schemes.AtLeast:
		return r.Say(r.Words.Money.AtLeast)
	case schemes.AtMost:
		return r.Say(r.Words.Money.AtMost)
	}
	return ""
}

// hole tells whether words rest on a figure that has no value on the day.
func (r Reader) hole(words assets.Text) bool {
	return slices.ContainsFunc(words.Placeholders(), func(name string) bool {
		_, known := r.Catalogue.At(name, r.At)
		return r.Figures[name] != nil && !known
	})
}

// youGet is what arrives in a full month, and who pays it.
func (r Reader) youGet(s *schemes.Scheme) Fact {
	f := Fact{Label: r.Say(r.Words.Card.YouGet), Part: InMoney}
	if s.Glance.Pay != nil {
		pay := r.glance(r.Words.Card.YouGet, *s.Glance.Pay, s.Contact.ID)
		pay.Part, pay.Amounts = InMoney, r.amounts(s.Glance.Pay.Text)
		return pay
	}
	f.Value, f.Brief, f.Amounts = r.Month(s)
	return f
}

// amounts are the amounts of money that a text names.
func (r Reader) amounts(t assets.Text) (amounts []string) {
	for _, name := range t.Placeholders() {
		if figure := r.Figures[name]; figure != nil && figure.Unit == schemes.Euro {
			if d, ok := r.Catalogue.At(name, r.At); ok {
				amounts = append(amounts, r.Spelled(r.Language.Money(d.Amount)))
			}
		}
	}
	return amounts
}

// Month is a full month of a scheme in one phrase: amounts with their payers, words as
// they are, and in brief without what is usual. Costs given back are left out.
func (r Reader) Month(s *schemes.Scheme) (phrase, brief string, amounts []string) {
	w := r.Words.Money
	var said, either []string
	var range_ []int
	taxed := true
	for _, a := range s.Allowances {
		if a.Month == nil || !a.Month.As.Line() || a.Month.As == schemes.Extra {
			continue
		}
		d, known := r.Catalogue.At(a.MonthFigure(), r.At)
		switch {
		case a.Month.As.Amount() && known:
			amount := r.Spelled(r.Language.Money(d.Amount))
			amounts = append(amounts, amount)
			taxed = taxed && d.Kind() == schemes.Gross
			if a.Month.Either {
				range_ = append(range_, d.Amount)
				either = []string{r.Name(a.Payer.ID)}
				continue
			}
			if bound := r.bound(a.Month.As); bound != "" {
				amount = bound + " " + amount
			}
			said = append(said, r.Say(w.From, "amount", amount, "payer", r.Name(a.Payer.ID)))
		case a.Month.As.Amount() || r.hole(a.Month.Words):
			said = append(said, r.Say(w.NotKnown))
		default:
			said = append(said, r.Say(a.Month.Words))
			taxed = false
		}
	}
	if len(range_) > 0 {
		said = append(said, r.Say(w.From, "payer", either[0], "amount", r.Say(w.Range,
			"low", r.Language.Money(slices.Min(range_)), "high", r.Language.Money(slices.Max(range_)))))
	}
	switch {
	case len(said) == 0:
		return r.Say(w.NotKnown), "", nil
	case len(amounts) > 0 && taxed:
		brief = strings.Join(said, " + ")
		return r.Say(w.BeforeTax, "amounts", brief), brief, amounts
	case len(amounts) > 0:
		brief = strings.Join(said, " + ")
		return r.Say(w.Monthly, "amounts", brief), brief, amounts
	}
	return strings.Join(said, " + "), "", amounts
}
