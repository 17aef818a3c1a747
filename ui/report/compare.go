package report

import (
	"intern-tui/assets"
	"intern-tui/schemes"
)

// Comparison is two or three schemes side by side: the facts of their cards, each under
// one label.
type Comparison struct {
	Title   string
	Columns []string // the schemes' names
	Rows    []Aspect
	Foot    string // the signs of a screen, and where more stands
	Note    string // where more stands
}

// Aspect is one row of a comparison.
type Aspect struct {
	Label string
	Cells []Fact // one for each column; an empty value where a scheme has no such fact
}

// MaxCompared is how many schemes can stand side by side.
const MaxCompared = 3

// Compare sets schemes side by side, each with the verdict on somebody.
func (r Reader) Compare(list []*schemes.Scheme, verdicts []schemes.Verdict, p schemes.Profile) Comparison {
	w := r.Words.Card
	c := Comparison{
		Title: r.Say(r.Words.Compare.Title), Foot: r.Say(r.Words.Compare.Sources), Note: r.Say(r.Words.Compare.Note),
		Columns: each(list, func(s *schemes.Scheme) string { return r.Say(s.Name) }),
	}
	for _, label := range []assets.Text{w.YouGet, w.CanI, w.FirstStep, w.HowLong, w.WhoSigns, w.WhoApproves, w.JobAfter, w.Benefits} {
		c.Rows = append(c.Rows, Aspect{Label: r.Say(label), Cells: make([]Fact, len(list))})
	}
	for column, s := range list {
		for _, f := range append(r.Card(s, verdicts[column], p), r.more(s, verdicts[column])...) {
			for i := range c.Rows {
				if c.Rows[i].Label == f.Label {
					c.Rows[i].Cells[column] = f
				}
			}
		}
	}
	return c
}

// Months is the greatest amount of a full month of each scheme in cents, and how much
// of it is exact; 0 where nobody could tell.
func (r Reader) Months(list []*schemes.Scheme) (sure, most []int) {
	for _, s := range list {
		exact := 0
		for _, a := range s.Allowances {
			if a.Month == nil || a.Month.As == schemes.AtMost || !a.Month.As.Amount() || a.Month.Either {
				continue
			}
			if d, ok := r.Catalogue.At(a.MonthFigure(), r.At); ok {
				exact += d.Amount
			}
		}
		sum, _, ok := r.MonthSum(s, r.At)
		if !ok {
			exact, sum = 0, 0
		}
		sure, most = append(sure, min(exact, sum)), append(most, sum)
	}
	return sure, most
}
