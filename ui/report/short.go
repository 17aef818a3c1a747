package report

import (
	"slices"

	"intern-tui/schemes"
)

// short is the lines of a month in one phrase, for a table: amounts with their
// payers, words as they are. Costs given back are left out.
func (r Reader) short(lines []MonthLine) (phrase string) {
	w := r.Words.Money
	before := MonthLine{}
	for _, l := range r.merged(lines) {
		said := l.Amount
		switch {
		case l.of.Month.As == schemes.Extra:
			continue
		case l.known:
			said = r.Say(w.From, "amount", r.rate(l, before.Kind), "payer", r.Name(l.of.Payer.ID))
		}
		switch {
		case phrase == "":
			phrase = said
		case before.Kind == "":
			phrase = r.Say(r.Words.Result.Then, "first", phrase, "second", said)
		default:
			phrase += ", " + said
		}
		before = l
	}
	if phrase == "" {
		return r.Say(w.NotKnown)
	}
	return phrase
}

// rate is a line's amount as it is paid, by the day or by the month. Gross or net is
// said where it is not as before.
func (r Reader) rate(l MonthLine, before string) string {
	kind, per := "", ""
	if l.Kind != before {
		kind = " " + l.Kind
	}
	if l.of.Month.Either {
		return l.Amount + kind
	}
	value := l.value
	if day, ok := r.Catalogue.At(r.DailyOf(l.of.MonthFigure()), r.At); ok {
		value, per = day, " "+r.Say(r.Words.Per.Day)
	}
	return r.bound(l.of.Month.As, r.Language.Money(value.Amount)+kind+per)
}

// merged is the lines, those of which only one is paid as a single one that says
// from how much to how much.
func (r Reader) merged(lines []MonthLine) (merged []MonthLine) {
	first := -1
	var amounts []int
	for _, l := range lines {
		switch {
		case !l.of.Month.Either:
			merged = append(merged, l)
			continue
		case first < 0:
			first = len(merged)
			merged = append(merged, l)
		}
		if l.known {
			amounts = append(amounts, l.value.Amount)
		}
	}
	if len(amounts) > 1 {
		merged[first].Amount = r.Say(r.Words.Money.Range,
			"low", r.Language.Money(slices.Min(amounts)), "high", r.Language.Money(slices.Max(amounts)))
	}
	return merged
}
