package schemes

import "intern-tui/assets"

// Waiting periods are counted from Monday to Saturday: Sundays do not count,
// public holidays do. 156 such days make half a year.

// countable is the number of Monday-to-Saturday days from the Monday 1 January
// 1900 up to, and without, a day.
func countable(d assets.Date) int {
	days := d.DaysSince(assets.Date{Year: 1900, Month: 1, Day: 1})
	return days/7*6 + min(days%7, 6)
}

// waited counts the Monday-to-Saturday days from one day on, before another.
func waited(from, until assets.Date) int { return countable(until) - countable(from) }

// afterWaiting is the first day before which n Monday-to-Saturday days have
// passed, n at least 1; from is the first of them unless it is a Sunday.
func afterWaiting(from assets.Date, n int) assets.Date {
	day := from.AddDays(max(1, n/6*7-1))
	for waited(from, day) < n {
		day = day.AddDays(1)
	}
	return day
}

// age is the number of birthdays up to and including a day.
func age(born, at assets.Date) int {
	years := at.Year - born.Year
	if at.Before(born.AddYears(years)) {
		years--
	}
	return years
}
