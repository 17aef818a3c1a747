package assets

import (
	"encoding/json"
	"strings"
	"testing"
	"time"
)

func day(t testing.TB, s string) Date {
	t.Helper()
	d, err := ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestADayIsWrittenYearMonthDayAndNoOtherWay(t *testing.T) {
	for _, s := range []string{"1900-01-01", "2004-05-02", "2024-02-29", "2000-02-29", "2026-12-31", "2999-12-31"} {
		if d := day(t, s); d.String() != s || DateOf(d.Time()) != d || d.IsZero() {
			t.Errorf("%s is read as %+v", s, d)
		}
	}
	for _, s := range []string{
		"", "today", "2026", "2026-11", "2026-1-2", "26-11-21", "21-11-2026", "2026/11/21", " 2026-11-21", "2026-11-21T00:00:00Z", "+2026-11-21",
		"2026-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "2026-01-00", "2026-01-32", "1899-12-31", "3000-01-01", "0000-01-01",
	} {
		if d, err := ParseDate(s); err == nil || !d.IsZero() || !strings.Contains(err.Error(), "year-month-day, 2026-11-21") {
			t.Errorf("%q is read as %v, %v", s, d, err)
		}
	}
}

func TestADateIsTheDayInTheZoneOfTheClock(t *testing.T) {
	brussels := time.FixedZone("Brussels", 2*60*60)
	if got := DateOf(time.Date(2026, 7, 1, 0, 30, 0, 0, brussels)); got != (Date{2026, 7, 1}) {
		t.Errorf("half past midnight in Brussels is %v", got)
	}
}

func TestTheSameDayYearsLaterIsTheFirstOfMarchWhereThereIsNoLeapDay(t *testing.T) {
	for _, c := range []struct {
		from  string
		years int
		want  string
	}{
		{"2004-02-29", 1, "2005-03-01"},
		{"2004-02-29", 4, "2008-02-29"},
		{"2004-02-29", 25, "2029-03-01"},
		{"2004-02-29", 96, "2100-03-01"}, // 2100 is no leap year
		{"2004-02-29", -4, "2000-02-29"},
		{"2004-02-28", 1, "2005-02-28"},
		{"2003-03-01", 1, "2004-03-01"},
		{"2026-12-31", 1, "2027-12-31"},
		{"2026-11-21", 0, "2026-11-21"},
	} {
		if got := day(t, c.from).AddYears(c.years).String(); got != c.want {
			t.Errorf("%s and %d years is %s, want %s", c.from, c.years, got, c.want)
		}
	}
}

func TestDaysAreAddedAndCountedAcrossMonthsYearsAndCenturies(t *testing.T) {
	for _, c := range []struct {
		from string
		days int
		want string
	}{
		{"2026-11-21", 0, "2026-11-21"},
		{"2024-02-28", 1, "2024-02-29"},
		{"2023-02-28", 1, "2023-03-01"},
		{"2026-12-31", 1, "2027-01-01"},
		{"2026-01-01", -1, "2025-12-31"},
		{"2026-03-28", 2, "2026-03-30"}, // the clocks change in between
		{"1900-01-01", 401766, "2999-12-31"},
	} {
		from := day(t, c.from)
		if got := from.AddDays(c.days); got.String() != c.want || got.DaysSince(from) != c.days {
			t.Errorf("%s and %d days is %s, which is counted as %d; want %s", from, c.days, got, got.DaysSince(from), c.want)
		}
	}
}

func TestDaysAreOrdered(t *testing.T) {
	ordered := []string{"1900-01-01", "2025-12-31", "2026-01-01", "2026-01-31", "2026-02-01", "2026-11-21", "2999-12-31"}
	for i, a := range ordered {
		for j, b := range ordered {
			if got := day(t, a).Compare(day(t, b)); (got < 0) != (i < j) || (got > 0) != (i > j) {
				t.Errorf("%s compared with %s is %d", a, b, got)
			}
			if day(t, a).Before(day(t, b)) != (i < j) {
				t.Errorf("%s before %s: %t", a, b, i >= j)
			}
		}
	}
	if zero := (Date{}); !zero.IsZero() || !zero.Before(day(t, "1900-01-01")) {
		t.Error("no day is zero and comes before every day")
	}
}

func TestADayInJSONIsAStringAndNoDayIsNull(t *testing.T) {
	out, err := json.Marshal(map[string]Date{"from": {2026, 3, 1}, "none": {}})
	if want := `{"from":"2026-03-01","none":null}`; err != nil || string(out) != want {
		t.Errorf("got %s, %v, want %s", out, err, want)
	}
	var back Date
	if err := json.Unmarshal([]byte(`"2026-03-01"`), &back); err != nil || back != (Date{2026, 3, 1}) {
		t.Errorf("read back as %v, %v", back, err)
	}
	if err := json.Unmarshal([]byte(`"2026-02-30"`), &back); err == nil {
		t.Errorf("30 February is read as %v", back)
	}
}

func TestAMonthTooShortForADayEndsOnItsLast(t *testing.T) {
	for _, row := range []struct {
		from   string
		months int
		want   string
	}{
		{"2027-01-04", -3, "2026-10-04"},
		{"2027-05-31", -3, "2027-02-28"},
		{"2028-05-30", -3, "2028-02-29"},
		{"2026-12-31", 2, "2027-02-28"},
		{"2027-01-31", 0, "2027-01-31"},
	} {
		from, err := ParseDate(row.from)
		if err != nil {
			t.Fatal(err)
		}
		if got := from.AddMonths(row.months).String(); got != row.want {
			t.Errorf("%d months from %s is %s, want %s", row.months, row.from, got, row.want)
		}
	}
}
