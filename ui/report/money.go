package report

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

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
	Alone                             string // the amount as it stands by itself, without decimals that are zero
	Cents                             int    // of the amount; 0 where there is none
	Main                              bool
	Doubt                             bool
	Whom                              string
	Source                            int
}

// all is the rows, and the total below them.
func (m Money) all() []Pay {
	if m.Total == nil {
		return m.Rows
	}
	return append(m.Rows[:len(m.Rows):len(m.Rows)], *m.Total)
}

// money is the rows of a scheme's allowances and what they do to other benefits.
func (b *cites) money(s *schemes.Scheme) []Block {
	var m Money
	for _, a := range s.Allowances {
		switch row, ok := b.pay(a); {
		case ok && b.repeats(m.Rows, row):
		case ok:
			m.Rows = append(m.Rows, row)
		case !b.Hole(a.Text):
			m.Notes = append(m.Notes, b.item(a.Text, a.Source, a.Confirm))
		}
	}
	if cents, bound, ok := b.Catalogue.MonthSum(s, b.At); ok && b.mains(m) > 1 {
		m.Total = &Pay{Payer: b.Say(b.Words.Money.Total), Bound: b.bound(bound), Amount: b.Spelled(b.Language.Cents(cents)), Cents: cents, Main: true}
	}
	if b.mains(m) > 0 {
		m.Tax = b.Say(b.Words.Money.Tax)
	}
	m.Notes = append(m.Notes, b.lines(s.Benefits)...)
	return []Block{m}
}

// repeats tells that a row says again of the same payer that nobody knows.
func (b *cites) repeats(rows []Pay, row Pay) bool {
	return row.Words == b.Say(b.Words.Money.NotKnown) && slices.ContainsFunc(rows, func(p Pay) bool { return p.Payer == row.Payer && p.Words == row.Words })
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
		Payer: b.whom(a.Payer.ID, ""), Text: strings.TrimSuffix(i.Text, "."), Main: a.Month != nil && a.Month.As != schemes.Extra,
		Doubt: i.Doubt, Whom: i.Whom, Source: i.Source,
	}
	if b.Hole(a.Text) {
		p.Text = ""
	}
	d, known := b.Catalogue.At(figure, b.At)
	b.note(figure)
	switch {
	case a.Month != nil && !a.Month.As.Amount() && !b.Hole(a.Month.Words):
		p.Words = b.Say(a.Month.Words)
	case !known:
		p.Words = b.Say(b.Words.Money.NotKnown)
	default:
		p.Bound, p.Amount, p.Alone, p.Cents = b.bound(bound), b.inColumn(d), b.Spelled(b.Amount(d.Amount, d.Unit)), d.Amount
		if a.Month != nil && a.Month.Either {
			p.Text = b.Say(a.Month.Words)
		}
		if d.Unit != schemes.Euro {
			p.Cents = 0
		}
		if d.Kind() == schemes.Net {
			p.Text = b.Listed(p.Text, b.Say(b.Words.Leaflet.Net))
		}
		if d.Stale(b.At) {
			p.Text = b.Listed(p.Text, b.Say(b.Words.Leaflet.Checked, "date", b.Language.Date(d.Checked)))
		}
	}
	return p, true
}

// inColumn is a value whose decimals stand below those of others.
func (r Reader) inColumn(d schemes.Dated) string {
	if d.Unit == schemes.Euro {
		return r.Spelled(r.Language.Cents(d.Amount))
	}
	return r.Spelled(r.measure(d.Amount, d.Unit))
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

// youGet is what arrives in a full month, and who pays it.
func (r Reader) youGet(s *schemes.Scheme, contact string) Fact {
	f := Fact{Label: r.Say(r.Words.Card.YouGet)}
	if s.Glance.Pay != nil {
		f = r.glance(r.Words.Card.YouGet, *s.Glance.Pay, contact)
		f.Amounts = r.amounts(s.Glance.Pay.Text)
	} else {
		var confirm string
		if f.Value, f.Brief, f.Amounts, confirm = r.month(s); confirm != "" {
			f.Doubt, f.Whom = true, r.whom(confirm, contact)
		}
	}
	f.Part = InMoney
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

// Pay is what arrives in a full month, in one phrase.
func (r Reader) Pay(s *schemes.Scheme) string { return r.youGet(s, "").Value }

// PayBriefly is the same in a column of a list.
func (r Reader) PayBriefly(s *schemes.Scheme) string {
	f := r.youGet(s, "")
	return cmp.Or(f.Brief, f.Value)
}

// month is a full month in one phrase and the same in brief, with its amounts and with
// whom to confirm it: amounts with their payers, words as they are. Of amounts of which
// only one is paid it says from how much to how much; costs given back are left out.
func (r Reader) month(s *schemes.Scheme) (phrase, brief string, amounts []string, confirm string) {
	w := r.Words.Money
	var either []int
	var last string
	taxed, known, told := true, true, false
	add := func(what string, amount bool) {
		defer func() { last, known = what, amount }()
		switch {
		case what == last: // not known, and no better afterwards
		case phrase == "":
			phrase = what
		case known:
			phrase = r.Listed(phrase, what)
		default:
			phrase = r.Say(r.Words.Result.Then, "first", phrase, "second", what)
		}
	}
	for i, a := range s.Allowances {
		if a.Month == nil || !a.Month.As.Line() || a.Month.As == schemes.Extra {
			continue
		}
		if confirm == "" {
			confirm = a.Confirm.ID
		}
		d, inForce := r.Catalogue.At(a.MonthFigure(), r.At)
		switch {
		case a.Month.Either && inForce:
			either = append(either, d.Amount)
			taxed = taxed && d.Kind() == schemes.Gross
			if lastEither(s.Allowances[i:]) {
				low, high := r.Language.Money(slices.Min(either)), r.Language.Money(slices.Max(either))
				amounts = append(amounts, r.Spelled(low), r.Spelled(high))
				add(r.from(r.Say(r.Words.Join.Range, "low", low, "high", high), a), true)
			}
		case a.Month.As.Amount() && inForce:
			amount := r.Language.Money(d.Amount)
			amounts = append(amounts, r.Spelled(amount))
			taxed = taxed && d.Kind() == schemes.Gross
			add(r.from(strings.TrimSpace(r.bound(a.Month.As)+" "+amount), a), true)
		case a.Month.As.Amount():
			what := r.Say(w.NotKnown)
			if known { // beside other amounts, and not after words
				what = r.Say(r.Words.Result.Meaning, "name", r.whom(a.Payer.ID, ""), "title", what)
			}
			add(what, known)
			continue
		case r.Hole(a.Month.Words):
			add(r.Say(w.NotKnown), false)
			continue
		default:
			add(r.Say(a.Month.Words), false)
		}
		told = true
	}
	switch {
	case !told:
		phrase = r.Say(w.NotKnown)
	case len(amounts) > 0 && taxed:
		brief = capital(phrase)
		phrase = r.Say(w.BeforeTax, "amounts", phrase)
	case len(amounts) > 0:
		brief = capital(phrase)
		phrase = r.Say(w.Monthly, "amounts", phrase)
	}
	return capital(phrase), brief, amounts, confirm
}

// lastEither tells whether the first of these is the last amount of which only one is
// paid.
func lastEither(list []schemes.Allowance) bool {
	return !slices.ContainsFunc(list[1:], func(a schemes.Allowance) bool { return a.Month != nil && a.Month.Either })
}

// from is an amount and who pays it.
func (r Reader) from(amount string, a schemes.Allowance) string {
	return r.Say(r.Words.Money.From, "amount", amount, "payer", r.whom(a.Payer.ID, ""))
}

// capital is a phrase that begins a row.
func capital(s string) string {
	first, size := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(first)) + s[size:]
}
