package schemes

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"intern-tui/assets"
)

// Figure is one amount, age or length with its history. Either Values or Derived
// is set.
type Figure struct {
	Pos     assets.Pos
	Name    assets.Text `yaml:"name"`
	Unit    Unit        `yaml:"unit"`
	Per     string      `yaml:"per,optional"`   // day, week, month, quarter, year
	Gross   *bool       `yaml:"gross,optional"` // of money: before tax, or after
	Values  []Value     `yaml:"values,optional"`
	Derived []Part      `yaml:"derived,optional"`
}

// Value is what a figure is from a day on, until the next newer value.
type Value struct {
	Pos     assets.Pos
	Value   Number      `yaml:"value,optional"`
	Unknown bool        `yaml:"unknown,optional"` // a hole: nobody told us the value of this time
	From    assets.Date `yaml:"from,optional"`    // zero on the oldest: longer than the sources tell
	Checked assets.Date `yaml:"checked"`
	Source  assets.Ref  `yaml:"source"`
	Confirm assets.Ref  `yaml:"confirm,optional"`
	Note    assets.Text `yaml:"note,optional"`
	Others  []Other     `yaml:"others,optional"`
}

// Other is what another source says for the same time.
type Other struct {
	Pos    assets.Pos
	Value  Number      `yaml:"value"`
	Source assets.Ref  `yaml:"source"`
	Note   assets.Text `yaml:"note,optional"`
}

// Amount is the value in the unit's smallest part, see [Dated].
func (v Value) Amount(unit Unit) int { return v.Value.in(unit) }

// Amount is the value in the unit's smallest part, see [Dated].
func (o Other) Amount(unit Unit) int { return o.Value.in(unit) }

// Part is a summand of a derived figure: figure × times / over. It is taken away where
// times is negative.
type Part struct {
	Pos    assets.Pos
	Figure assets.Ref `yaml:"figure"`
	Times  int        `yaml:"times,optional"` // 1 when left out
	Over   int        `yaml:"over,optional"`  // 1 when left out
}

// Unit says what a figure counts.
type Unit string

// The units whose values are written with decimals.
const (
	Euro    Unit = "eur"
	Percent Unit = "percent"
)

// UnmarshalText reads a unit by its name in the content.
func (u *Unit) UnmarshalText(b []byte) error {
	units := []string{"eur", "percent", "hours", "days", "weeks", "months", "years", "credits"}
	if !slices.Contains(units, string(b)) {
		return fmt.Errorf("%q is no unit; units are %s", b, strings.Join(units, ", "))
	}
	*u = Unit(b)
	return nil
}

// Number is a figure's value as content writes it: money with two decimals, a
// percentage with two or none, anything else whole.
type Number struct {
	digits   int
	decimals bool
}

// in is the value in a unit's smallest part: euro cents, hundredths of a percent,
// or the unit itself.
func (n Number) in(unit Unit) int {
	if unit == Percent && !n.decimals {
		return n.digits * 100
	}
	return n.digits
}

// fits tells whether the value is written as its unit wants it.
func (n Number) fits(unit Unit) bool {
	return n.decimals == (unit == Euro) || unit == Percent
}

// UnmarshalText reads 500.00 or 78.
func (n *Number) UnmarshalText(b []byte) error {
	whole, fraction, decimals := strings.Cut(string(b), ".")
	digits, err := strconv.Atoi(whole + fraction)
	if err != nil || decimals && len(fraction) != 2 || digits < 0 {
		return fmt.Errorf("%q is no value: money has two decimals (500.00), a count none (78)", b)
	}
	*n = Number{digits, decimals}
	return nil
}

// Dated is a value in force on some day, with its birth certificate.
type Dated struct {
	Amount  int // euro cents, hundredths of a percent, or in Unit
	Unit    Unit
	Per     string
	Gross   *bool
	From    assets.Date // zero: longer than the sources tell
	Checked assets.Date // the oldest check it rests on
	Source  string
	Confirm string
}

// Stale tells whether the check is more than a year old on a day.
func (d Dated) Stale(at assets.Date) bool { return at.DaysSince(d.Checked) > 365 }

// At is the value of a figure in force on a day. It is false when the figure has
// none then: not yet, or not known.
func (c *Catalogue) At(id string, at assets.Date) (Dated, bool) {
	f, ok := c.Figures[id]
	if !ok {
		return Dated{}, false
	}
	if len(f.Derived) > 0 {
		return c.derive(f, at)
	}
	for i, v := range f.Values {
		if v.From.IsZero() || !at.Before(v.From) {
			known := !v.Unknown && (!v.From.IsZero() || !at.Before(c.seen(v, i > 0)))
			return Dated{v.Amount(f.Unit), f.Unit, f.Per, f.Gross, v.From, v.Checked, v.Source.ID, v.Confirm.ID}, known
		}
	}
	return Dated{}, false
}

// seen is the first day on which a value without a first day is known to hold: the first
// that any figure names or, of one that another has replaced, so that it is of some past
// time, the day that its source speaks for.
func (c *Catalogue) seen(v Value, replaced bool) assets.Date {
	if s, ok := c.Sources[v.Source.ID]; ok && replaced {
		return later(c.oldest, s.AsOf())
	}
	return c.oldest
}

// begun tells whether a figure has a value in force on a day.
func (c *Catalogue) begun(id string, at assets.Date) bool {
	_, ok := c.At(id, at)
	return ok
}

// derive adds up the parts, halves rounded up: a sum is in force since its
// youngest part and as well checked as its least checked one.
func (c *Catalogue) derive(f *Figure, at assets.Date) (Dated, bool) {
	sum := Dated{Unit: f.Unit, Per: f.Per, Gross: f.Gross}
	for i, p := range f.Derived {
		d, ok := c.At(p.Figure.ID, at)
		if !ok {
			return Dated{}, false
		}
		times, over := cmp.Or(p.Times, 1), max(p.Over, 1)
		half := over
		if times < 0 {
			half = -over
		}
		sum.Amount += (2*d.Amount*times + half) / (2 * over)
		if sum.From.Before(d.From) {
			sum.From = d.From
		}
		if i == 0 || d.Checked.Before(sum.Checked) {
			sum.Checked = d.Checked
		}
		if i == 0 {
			sum.Source = d.Source
		}
		if sum.Confirm == "" {
			sum.Confirm = d.Confirm
		}
	}
	return sum, true
}

// Stale lists the figures whose value in force on a day was checked more than a
// year before it, sorted by name.
func (c *Catalogue) Stale(at assets.Date) []string {
	var stale []string
	for _, id := range slices.Sorted(maps.Keys(c.Figures)) {
		if d, ok := c.At(id, at); ok && len(c.Figures[id].Derived) == 0 && d.Stale(at) {
			stale = append(stale, id)
		}
	}
	return stale
}

// Today is the day that a clock tells, or the newest day of checking where that is later:
// no day before it can be today, so the clock is wrong.
func (c *Catalogue) Today(clock assets.Date) assets.Date {
	if checked := c.Checked(); clock.Before(checked) {
		return checked
	}
	return clock
}

// Checked is the day on which any of the figures was checked last: how new the
// content is.
func (c *Catalogue) Checked() assets.Date { return c.lastChecked }

// FirstChecked is the day on which the figure that was checked longest ago was read: of the
// days before it nobody has asked what all of the law was.
func (c *Catalogue) FirstChecked() assets.Date { return c.firstChecked }
