package schemes

import (
	"slices"
	"testing"

	"intern-tui/assets"
)

func TestAFigureIsWhatItWasOnTheDay(t *testing.T) {
	c := catalogue(t)
	for _, f := range []struct {
		figure, at string
		amount     int // cents, hundredths of a percent or a count; -1 where there was none
		from       string
	}{
		{"stage-first-monthly", "1990-01-01", -1, ""},
		{"stage-first-monthly", "2024-06-30", 200_00, ""},
		{"stage-first-monthly", "2024-07-01", 500_00, "2024-07-01"},
		{"stage-first-monthly", "2026-11-21", 500_00, "2024-07-01"},
		{"stage-first-daily", "2026-11-21", 26_82, ""},
		{"stage-first-month", "2024-06-30", 200_00 + 26*26_82, ""},
		{"stage-first-month", "2026-11-21", 1197_32, "2024-07-01"},
		{"stage-first-net", "2026-11-21", 444_45, "2024-07-01"},
		{"waiting-days", "2011-12-31", -1, ""},
		{"waiting-days", "2012-01-01", 310, "2012-01-01"},
		{"waiting-days", "2026-02-28", 310, "2012-01-01"},
		{"waiting-days", "2026-03-01", 156, "2026-03-01"},
		{"integration-months", "2026-02-28", 36, "2012-01-01"},
		{"integration-months", "2026-03-01", 12, "2026-03-01"},
		{"integration-alone-21", "2026-02-28", -1, ""},
		{"integration-alone-21-month", "2026-02-28", -1, ""},
		{"integration-alone-21-month", "2026-03-01", 1340_56, "2026-03-01"},
		{"fpie-tax", "2026-11-21", 11_11, ""},
		{"half-time-share", "2026-11-21", 50_00, ""},
		{"no-such-figure", "2026-11-21", -1, ""},
	} {
		got, ok := c.At(f.figure, day(t, f.at))
		if ok != (f.amount >= 0) {
			t.Errorf("%s on %s: known is %t", f.figure, f.at, ok)
			continue
		}
		from := ""
		if !got.From.IsZero() {
			from = got.From.String()
		}
		if ok && (got.Amount != f.amount || from != f.from) {
			t.Errorf("%s on %s is %d from %q, want %d from %q", f.figure, f.at, got.Amount, from, f.amount, f.from)
		}
	}
}

// The table of the minimum income and its half, the smallest allowance of a CIP.
func TestHalfTheMinimumIncomeIsRoundedUpThroughItsWholeHistory(t *testing.T) {
	c := catalogue(t)
	for i, step := range []struct {
		from         string
		income, half int // 0 where nobody told us
	}{
		{"2021-08-31", 0, 0},
		{"2021-09-01", 1658_19, 829_10},
		{"2022-01-01", 1691_40, 845_70},
		{"2022-03-01", 1725_21, 862_61},
		{"2022-04-01", 1806_16, 903_08},
		{"2022-05-01", 1842_28, 921_14},
		{"2022-08-01", 1879_13, 939_57},
		{"2022-11-01", 0, 0}, // two steps that no source confirms
		{"2023-11-01", 1994_18, 997_09},
		{"2024-04-01", 2029_88, 1014_94},
		{"2024-05-01", 2070_48, 1035_24},
		{"2025-02-01", 2111_89, 1055_95},
		{"2026-03-01", 2154_11, 1077_06},
		{"2026-04-01", 2189_81, 1094_91},
		{"2026-07-01", 2233_61, 1116_81},
		{"2026-11-21", 2233_61, 1116_81},
	} {
		days := []assets.Date{day(t, step.from), day(t, step.from).AddDays(20)}
		if i == 0 {
			days = days[:1]
		}
		for _, at := range days {
			income, ok := c.At("guaranteed-minimum-income", at)
			half, halfOK := c.At("cip-minimum", at)
			if ok != (step.income > 0) || halfOK != ok {
				t.Errorf("%s: known are the income %t and its half %t", at, ok, halfOK)
			} else if ok && (income.Amount != step.income || half.Amount != step.half || half.From != income.From) {
				t.Errorf("%s: %d and half of it %d, want %d and %d", at, income.Amount, half.Amount, step.income, step.half)
			}
		}
	}
	if _, ok := c.At("cip-minimum", day(t, "2023-10-31")); ok {
		t.Error("the hole of 2022 lasts until 31 October 2023")
	}
}

// A small catalogue, made for sums and dates that the real one does not have.
func invented(t *testing.T) *Catalogue {
	value := func(digits int, from, checked, source, confirm string) Value {
		v := Value{Value: Number{digits, true}, Checked: day(t, checked), Source: assets.Ref{ID: source}, Confirm: assets.Ref{ID: confirm}}
		if from != "" {
			v.From = day(t, from)
		}
		return v
	}
	part := func(figure string, times, over int) Part {
		return Part{Figure: assets.Ref{ID: figure}, Times: times, Over: over}
	}
	hole := Value{Unknown: true, From: day(t, "2022-01-01"), Checked: day(t, "2025-01-01")}
	return &Catalogue{Figures: map[string]*Figure{
		"a": {Unit: Euro, Per: "month", Values: []Value{
			value(101, "2025-01-01", "2026-11-21", "newer", ""), hole, value(99, "2021-01-01", "2020-06-01", "older", "")}},
		"b":        {Unit: Euro, Values: []Value{value(1, "2024-01-01", "2025-05-05", "other", "asked")}},
		"half":     {Unit: Euro, Per: "day", Derived: []Part{part("a", 0, 2)}},
		"third":    {Unit: Euro, Derived: []Part{part("a", 0, 3)}},
		"shares":   {Unit: Euro, Derived: []Part{part("a", 2, 3)}},
		"sum":      {Unit: Euro, Derived: []Part{part("a", 3, 0), part("b", 0, 2), part("b", 0, 2)}},
		"quarters": {Unit: Euro, Derived: []Part{part("half", 0, 2)}},
		"rest":     {Unit: Euro, Derived: []Part{part("a", 3, 0), part("a", -1, 2)}},
	}}
}

func TestADerivedFigureRoundsEachPartHalfUp(t *testing.T) {
	c := invented(t)
	for figure, want := range map[string]int{
		"half":     51,          // 50.5
		"third":    34,          // 33.67
		"shares":   67,          // 67.33
		"sum":      303 + 1 + 1, // each half cent is a cent
		"quarters": 26,          // half of 51
		"rest":     303 - 51,    // half a cent taken away is a cent
	} {
		if got, ok := c.At(figure, today); !ok || got.Amount != want {
			t.Errorf("%s is %d, want %d", figure, got.Amount, want)
		}
	}
}

func TestADerivedFigureIsAsNewAsItsYoungestPartAndAsSureAsItsOldestCheck(t *testing.T) {
	c := invented(t)
	got, ok := c.At("sum", today)
	if !ok || got.From != day(t, "2025-01-01") || got.Checked != day(t, "2025-05-05") || got.Source != "newer" || got.Confirm != "asked" {
		t.Errorf("the sum is %+v", got)
	}
	if got, _ := c.At("half", today); got.Per != "day" || got.Confirm != "" {
		t.Errorf("half is %+v", got)
	}
	for at, known := range map[string]bool{
		"2020-12-31": false, // before anything is known
		"2021-01-01": true,
		"2021-12-31": true,
		"2022-01-01": false, // the hole
		"2024-12-31": false,
		"2025-01-01": true,
	} {
		if _, ok := c.At("half", day(t, at)); ok != known {
			t.Errorf("half on %s: known is %t", at, ok)
		}
	}
	if _, ok := c.At("sum", day(t, "2021-06-01")); ok {
		t.Error("a sum is known though one of its parts is not")
	}
}

func TestAFigureGoesStaleAfterAYear(t *testing.T) {
	c := invented(t)
	for at, want := range map[string][]string{
		"2021-06-01": nil, // checked on 2020-06-01, 365 days before
		"2021-06-02": {"a"},
		"2022-06-02": nil, // nothing is in force
		"2026-05-05": nil, // b, checked on 2025-05-05
		"2026-05-06": {"b"},
		"2027-11-21": {"b"},
		"2027-11-22": {"a", "b"}, // derived figures are not listed again
	} {
		if got := c.Stale(day(t, at)); !slices.Equal(got, want) {
			t.Errorf("stale on %s: %v, want %v", at, got, want)
		}
	}
	if d, _ := c.At("half", day(t, "2027-11-22")); !d.Stale(day(t, "2027-11-22")) || d.Stale(day(t, "2027-11-21")) {
		t.Error("a derived figure goes stale with its parts")
	}
}

func TestTheBuiltInFiguresAreFreshOnTheirDay(t *testing.T) {
	if stale := catalogue(t).Stale(today); stale != nil {
		t.Errorf("stale on %s: %v", today, stale)
	}
}

func TestAValueIsWrittenAsItsUnitWantsIt(t *testing.T) {
	for s, want := range map[string]Number{
		"500.00": {50000, true}, "0.05": {5, true}, "26.82": {2682, true}, "78": {78, false}, "0": {0, false}, "11.11": {1111, true},
	} {
		var n Number
		if err := n.UnmarshalText([]byte(s)); err != nil || n != want {
			t.Errorf("%s is read as %+v, %v", s, n, err)
		}
	}
	for _, s := range []string{"", "x", "1,5", "1.5", "1.555", "5.", "-1", "-0.50", "1 000.00", "1e3", "0x10", "€5.00", "99999999999999999999"} {
		var n Number
		if err := n.UnmarshalText([]byte(s)); err == nil {
			t.Errorf("%q is read as %+v", s, n)
		}
	}
	for _, c := range []struct {
		number Number
		unit   Unit
		fits   bool
		amount int
	}{
		{Number{50000, true}, Euro, true, 500_00},
		{Number{500, false}, Euro, false, 500},
		{Number{1111, true}, Percent, true, 11_11},
		{Number{80, false}, Percent, true, 80_00},
		{Number{78, false}, "days", true, 78},
		{Number{7800, true}, "days", false, 7800},
	} {
		if c.number.fits(c.unit) != c.fits || c.number.in(c.unit) != c.amount {
			t.Errorf("%+v as %s: fits is %t, amount %d", c.number, c.unit, c.number.fits(c.unit), c.number.in(c.unit))
		}
	}
}

func TestMoneyHasAPeriodTaxAndCurrencyThatFit(t *testing.T) {
	for id, f := range catalogue(t).Figures {
		if f.Per != "" && !slices.Contains([]string{"day", "week", "month", "quarter", "year"}, f.Per) {
			t.Errorf("%s is paid per %q", id, f.Per)
		}
		if f.Unit == Euro && f.Per == "" {
			t.Errorf("%s is money, but not per day or month", id)
		}
		for _, p := range f.Derived {
			if part := catalogue(t).Figures[p.Figure.ID]; part.Unit != f.Unit {
				t.Errorf("%s counts %s, its part %s counts %s", id, f.Unit, p.Figure.ID, part.Unit)
			}
		}
	}
}

// A value that was replaced, and whose first day nobody tells, held when its source said it,
// on no day before.
func TestAReplacedValueIsKnownSinceItsSource(t *testing.T) {
	c, known, never := catalogue(t), 0, 0
	for id, f := range c.Figures {
		last := len(f.Values) - 1
		if last < 1 || f.Values[last].Unknown || !f.Values[last].From.IsZero() {
			continue
		}
		source, end := c.Sources[f.Values[last].Source.ID], f.Values[last-1].From
		for _, at := range []assets.Date{day(t, "2012-01-01"), source.AsOf().AddDays(-1), source.AsOf(), end.AddDays(-1)} {
			if !at.Before(end) {
				continue
			}
			if _, ok := c.At(id, at); ok == at.Before(source.AsOf()) {
				t.Errorf("%s on %s is known: %t, with a source of %s", id, at, ok, source.AsOf())
			}
		}
		if source.AsOf().Before(end) {
			known++
		} else {
			never++
		}
	}
	if known == 0 || never == 0 {
		t.Errorf("%d such values are known for a time, %d never: the test tries too little", known, never)
	}
}

// What has no first day is not in force at the beginning of time.
func TestOfAWholeEarlierTimeNothingIsKnown(t *testing.T) {
	c := catalogue(t)
	for at, want := range map[string]bool{"1970-01-01": false, "2011-12-31": false, "2015-01-01": true, "2024-06-30": true} {
		for _, figure := range []string{"stage-first-age", "stage-first-daily-month", "integration-months"} {
			if _, known := c.At(figure, day(t, at)); known != want {
				t.Errorf("%s on %s is known: %t", figure, at, known)
			}
		}
	}
	p := fit(t, "stage-first", "born: 1950-01-01; registered_since: 1969-01-02; studies_ended_on: 1968-06-30; start: 1970-02-02")
	v := c.Verdict("stage-first", p, day(t, "1970-01-01"))
	if v.Outcome != Check || v.Open() || len(c.Needs("stage-first", p, day(t, "1970-01-01"))) > 0 {
		t.Errorf("in 1970 it is %s by %v: whom to ask is all that can be said", v.Outcome, v.rules())
	}
}
