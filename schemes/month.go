package schemes

import (
	"fmt"
	"slices"
	"strings"

	"intern-tui/assets"
)

// Monthly is the place of an allowance in a full month: what it says there beside
// its text, its payer and its source.
type Monthly struct {
	Pos    assets.Pos
	As     As          `yaml:"as"`
	Figure assets.Ref  `yaml:"figure,optional"` // of the month, where the allowance's own figure is none
	Either bool        `yaml:"either,optional"` // only one of the amounts so marked is paid
	Words  assets.Text `yaml:"words,optional"`  // instead of an amount; of one of several, whom it is for
	Kind   Kind        `yaml:"kind,optional"`   // of the words; empty where nothing is paid
}

// As says what an allowance is in a full month.
type As string

// Amounts come exactly, at least or at most; words stand for pay without a table,
// extras for what only gives back costs. A note belongs to the last line before it of
// the same payer, or else to the last line. What is unfound was not found out.
const (
	Exactly As = "exactly"
	AtLeast As = "at-least"
	AtMost  As = "at-most"
	InWords As = "words"
	Extra   As = "extra"
	Note    As = "note"
	Unfound As = "open"
)

// UnmarshalText reads a place by its name in the content.
func (a *As) UnmarshalText(b []byte) error {
	*a = As(b)
	return among(*a, Exactly, AtLeast, AtMost, InWords, Extra, Note, Unfound)
}

// Amount tells whether a figure says how much it is.
func (a As) Amount() bool { return a == Exactly || a == AtLeast || a == AtMost }

// Line tells whether it is a line of its own.
func (a As) Line() bool { return a.Amount() || a == InWords || a == Extra }

// Kind tells whether money is counted before tax or after it.
type Kind string

// The kinds of money; the empty one is no money.
const (
	Gross     Kind = "gross"
	Net       Kind = "net"
	NotKnown  Kind = "not-known"
	NoPayment Kind = ""
)

// UnmarshalText reads a kind by its name in the content.
func (k *Kind) UnmarshalText(b []byte) error {
	*k = Kind(b)
	return among(*k, Gross, Net, NotKnown)
}

func among[S ~string](s S, all ...S) error {
	if slices.Contains(all, s) {
		return nil
	}
	var names []string
	for _, name := range all {
		names = append(names, string(name))
	}
	return fmt.Errorf("%q is none of %s", string(s), strings.Join(names, ", "))
}

// MonthFigure is the figure of a full month that an allowance names; empty for none.
func (a Allowance) MonthFigure() string {
	if a.Month.Figure.ID != "" {
		return a.Month.Figure.ID
	}
	return a.Figure.ID
}

// DailyOf is the figure per day that the figure of a month is counted from; empty
// where the month is no number of days.
func (c *Catalogue) DailyOf(figure string) string {
	if f := c.Figures[figure]; f != nil && len(f.Derived) == 1 {
		if day := f.Derived[0].Figure.ID; c.Figures[day].Per == "day" {
			return day
		}
	}
	return ""
}

// Kind is whether a value is gross or net.
func (d Dated) Kind() Kind {
	switch {
	case d.Gross == nil:
		return NotKnown
	case *d.Gross:
		return Gross
	}
	return Net
}

// MonthSum is what arrives in a full month, in cents, and how exact that is. It is
// false where nobody could tell: a line has no amount in force, amounts are before and
// after tax, only one of several is paid, or some are minima and others maxima.
func (c *Catalogue) MonthSum(s *Scheme, at assets.Date) (cents int, bound As, ok bool) {
	var kind Kind
	for _, a := range s.Allowances {
		if a.Month == nil || !a.Month.As.Line() || a.Month.As == Extra {
			continue
		}
		d, known := c.At(a.MonthFigure(), at)
		switch as := a.Month.As; {
		case !as.Amount(), !known, a.Month.Either, bound != "" && kind != d.Kind():
			return 0, "", false
		case bound == "", bound == Exactly:
			bound = as
		case as != Exactly && as != bound:
			return 0, "", false
		}
		kind = d.Kind()
		cents += d.Amount
	}
	return cents, bound, bound != ""
}
