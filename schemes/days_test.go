package schemes

import (
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"intern-tui/assets"
)

// The naive counters walk the calendar one day at a time.

func naiveWaited(from, until assets.Date) (n int) {
	for d := from; d.Before(until); d = d.AddDays(1) {
		if d.Time().Weekday() != time.Sunday {
			n++
		}
	}
	return n
}

func naiveAfterWaiting(from assets.Date, n int) assets.Date {
	d := from
	for ; n > 0; d = d.AddDays(1) {
		if d.Time().Weekday() != time.Sunday {
			n--
		}
	}
	return d
}

// A birthday on 29 February is kept on 1 March where there is no such day.
func naiveAge(born, at assets.Date) (years int) {
	for d := born.AddDays(1); !at.Before(d); d = d.AddDays(1) {
		leapless := born.Month == 2 && born.Day == 29 && d.Month == 3 && d.Day == 1 && d.AddDays(-1).Day == 28
		if d.Month == born.Month && d.Day == born.Day || leapless {
			years++
		}
	}
	return years
}

// calendar is a set of days with everything that may trip a counter: leap days,
// centuries, the ends of months and years, all days of a week, and chance.
func calendar(t *testing.T) []assets.Date {
	days := []assets.Date{}
	for _, s := range []string{
		"1900-01-01", "1900-02-28", "1900-03-01", "1904-02-29", "1999-12-31", "2000-02-28", "2000-02-29", "2000-03-01", "2004-02-29",
		"2024-02-28", "2024-02-29", "2024-03-01", "2026-02-28", "2026-03-01", "2026-12-31", "2027-01-01", "2026-03-29", "2026-10-25",
		"2100-02-28", "2100-03-01", "2999-12-31",
	} {
		days = append(days, day(t, s))
	}
	for i := range 7 { // a Monday to a Sunday
		days = append(days, day(t, "2026-11-16").AddDays(i))
	}
	random := rand.New(rand.NewPCG(2026, 11))
	for range 60 {
		days = append(days, day(t, "1990-01-01").AddDays(random.IntN(50*365)))
	}
	return days
}

func TestWaitingCountsEveryDayButSundays(t *testing.T) {
	for _, from := range calendar(t) {
		for _, length := range []int{0, 1, 2, 5, 6, 7, 8, 13, 91, 182, 183, 365, 366, 1000} {
			until := from.AddDays(length)
			if got, want := waited(from, until), naiveWaited(from, until); got != want {
				t.Errorf("from %s before %s: %d days, want %d", from, until, got, want)
			}
			if got := waited(until, from); got != -naiveWaited(from, until) {
				t.Errorf("from %s back to %s: %d days", until, from, got)
			}
		}
	}
}

func TestWaitingEndsOnTheDayAfterTheLastCountedOne(t *testing.T) {
	for _, from := range calendar(t) {
		for _, n := range []int{1, 2, 3, 4, 5, 6, 7, 11, 12, 13, 77, 78, 79, 155, 156, 157, 309, 310, 311} {
			got := afterWaiting(from, n)
			if want := naiveAfterWaiting(from, n); got != want {
				t.Errorf("%d days from %s, a %s, end on %s, want %s", n, from, from.Time().Weekday(), got, want)
			}
			if waited(from, got) != n || waited(from, got.AddDays(-1)) != n-1 {
				t.Errorf("%d days from %s: %d are over on %s, %d the day before", n, from, waited(from, got), got, waited(from, got.AddDays(-1)))
			}
		}
	}
}

func TestAgeIsTheNumberOfBirthdays(t *testing.T) {
	days := calendar(t)
	slices.SortFunc(days, assets.Date.Compare)
	for _, born := range days {
		for _, at := range days {
			if years := at.Year - born.Year; years < 0 || years > 9 || at.Before(born) {
				continue
			}
			if got, want := age(born, at), naiveAge(born, at); got != want {
				t.Errorf("born on %s, %d years old on %s, want %d", born, got, at, want)
			}
		}
		if born.Year == 2999 {
			continue
		}
		for _, years := range []int{18, 25, 30} {
			birthday := born.AddYears(years)
			if age(born, birthday) != years || age(born, birthday.AddDays(-1)) != years-1 {
				t.Errorf("born on %s: %d on %s, %d the day before", born, age(born, birthday), birthday, age(born, birthday.AddDays(-1)))
			}
		}
	}
}

// BI-07 of the facts, and its neighbours. The last counted day is the eve of the
// first on which the allowance can be claimed.
func TestThe156DaysOfTheIntegrationPeriod(t *testing.T) {
	for _, c := range []struct{ from, last, claim string }{
		{"2026-08-01", "2027-01-29", "2027-01-30"}, // a Saturday
		{"2026-09-15", "2027-03-15", "2027-03-16"},
		{"2026-11-23", "2027-05-22", "2027-05-23"}, // a Monday: the last day is a Saturday
		{"2026-08-02", "2027-01-30", "2027-01-31"}, // a Sunday counts for nothing
		{"2026-08-03", "2027-01-30", "2027-01-31"},
		{"2026-11-21", "2027-05-21", "2027-05-22"},
	} {
		if got := afterWaiting(day(t, c.from), 156); got.String() != c.claim {
			t.Errorf("from %s a claim is possible on %s, want %s", c.from, got, c.claim)
		}
		if got := waited(day(t, c.from), day(t, c.last)); got != 155 {
			t.Errorf("from %s, %s is the day number %d, want 156", c.from, c.last, got+1)
		}
	}
}

func TestTheClaimFallsUnderTheRulesOfItsOwnDay(t *testing.T) {
	c := catalogue(t)
	for _, p := range []struct{ profile, claim string }{
		{"registered_since: 2026-08-03", "2027-01-31"},
		{"registered_since: 2026-08-03; registered_with: actiris; studies_ended: true", "2027-01-31"},
		{"registered_since: 2025-12-01", "2026-05-31"}, // begun under the old rules, claimed under the new
		{"registered_since: 2025-08-01", "2026-03-01"}, // 156 days were over before they were enough
		{"registered_since: 2025-03-01", "2026-02-26"}, // 310 days were over in time
		{"registered_since: 2020-08-01", "2021-07-29"},
		// It never begins before the studies end, and on the next day at the soonest.
		{"registered_since: 2026-08-03; studies_ended_on: 2026-08-02", "2027-01-31"},
		{"registered_since: 2026-08-03; studies_ended_on: 2026-08-03", "2027-02-02"},
		{"registered_since: 2024-09-01; studies_ended_on: 2026-06-30", "2026-12-30"},
		// It has not begun, or nobody knows when.
		{"registered_since: 2026-08-03; studies_ended: false", ""},
		{"registered_since: 2026-08-03; registered_with: none", ""},
		{"studies_ended_on: 2026-06-30", ""},
		{"", ""},
	} {
		j := judge{c, c.claim(), with(t, Profile{}, p.profile), today}
		got := ""
		if w := j.scheme.wait(); j.begun(w) != no && !j.waitEnds(w).IsZero() {
			got = j.waitEnds(w).String()
		}
		if got != p.claim {
			t.Errorf("%q: a claim is possible on %q, want %q", p.profile, got, p.claim)
		}
	}
}
