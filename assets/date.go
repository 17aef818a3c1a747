package assets

import (
	"cmp"
	"fmt"
	"time"
)

// Date is a day of the calendar, without a time or a zone. The zero Date is no day.
type Date struct {
	Year  int
	Month time.Month
	Day   int
}

// DateOf is the day on which t falls, in t's own zone.
func DateOf(t time.Time) Date {
	y, m, d := t.Date()
	return Date{y, m, d}
}

// ParseDate reads a day written as 2026-11-21.
func ParseDate(s string) (Date, error) {
	t, err := time.Parse(time.DateOnly, s)
	if err != nil || t.Year() < 1900 || t.Year() > 2999 {
		return Date{}, Refuse("%q is not a day; write it as year-month-day, 2026-11-21 for example", s)
	}
	return DateOf(t), nil
}

// UnmarshalText makes a Date readable from content.
func (d *Date) UnmarshalText(b []byte) (err error) {
	*d, err = ParseDate(string(b))
	return err
}

// MarshalJSON writes 2026-11-21, and null for no day.
func (d Date) MarshalJSON() ([]byte, error) {
	if d.IsZero() {
		return []byte("null"), nil
	}
	return fmt.Appendf(nil, "%q", d.String()), nil
}

// IsZero tells that there is no day.
func (d Date) IsZero() bool { return d == Date{} }

// Time is midnight of the day, UTC.
func (d Date) Time() time.Time { return time.Date(d.Year, d.Month, d.Day, 0, 0, 0, 0, time.UTC) }

func (d Date) String() string { return d.Time().Format(time.DateOnly) }

// Before tells whether d comes earlier than e.
func (d Date) Before(e Date) bool { return d.Compare(e) < 0 }

// Compare orders days: negative when d is earlier, positive when later.
func (d Date) Compare(e Date) int {
	return cmp.Or(d.Year-e.Year, int(d.Month-e.Month), d.Day-e.Day)
}

// AddDays is the day n calendar days later.
func (d Date) AddDays(n int) Date { return DateOf(d.Time().AddDate(0, 0, n)) }

// AddMonths is the same day n months later, or the last of a month that is too short
// for it.
func (d Date) AddMonths(n int) Date {
	first := Date{d.Year, d.Month, 1}.Time().AddDate(0, n, 0)
	return DateOf(first.AddDate(0, 0, min(d.Day, first.AddDate(0, 1, -1).Day())-1))
}

// AddYears is the same day n years later; 29 February becomes 1 March.
func (d Date) AddYears(n int) Date { return DateOf(d.Time().AddDate(n, 0, 0)) }

// DaysSince counts the calendar days from e to d.
// A time.Duration ends after three centuries, a count of seconds does not.
func (d Date) DaysSince(e Date) int { return int((d.Time().Unix() - e.Time().Unix()) / (24 * 60 * 60)) }
