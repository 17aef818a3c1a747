// Package calendar picks a day in three steps, the year, the month and the day,
// each from a list. So no digit ever has to be typed, and every face of the
// program asks for a day alike.
package calendar

import (
	"slices"
	"strconv"
	"time"

	"intern-tui/assets"
)

// Picker is a day on its way. The zero Picker asks for the year.
type Picker struct {
	year, month int // 0 while not picked
}

// Options are the names of what can be picked next, for a field of the profile on
// the day at.
func (p Picker) Options(field string, at assets.Date, l assets.Language) []string {
	var list []string
	switch {
	case p.year == 0:
		for _, y := range years(field, at) {
			list = append(list, strconv.Itoa(y))
		}
	case p.month == 0:
		for m := range 12 {
			list = append(list, l.Month(m+1))
		}
	default:
		for d := range time.Date(p.year, time.Month(p.month)+1, 0, 0, 0, 0, 0, time.UTC).Day() {
			list = append(list, strconv.Itoa(d+1))
		}
	}
	return list
}

// years are those that make sense for a field, the nearest first.
func years(field string, at assets.Date) []int {
	first, last := at.Year-10, at.Year
	switch field {
	case "born":
		first, last = at.Year-60, at.Year-14
	case "start":
		first, last = at.Year, at.Year+2
	case "studies_ended_on":
		first, last = at.Year-15, at.Year+1
	}
	var list []int
	for y := last; y >= first; y-- {
		list = append(list, y)
	}
	if field == "start" {
		slices.Reverse(list)
	}
	return list
}

// Pick takes an option by its place; with the third the day is complete.
func (p *Picker) Pick(field string, at assets.Date, option int) (day assets.Date, complete bool) {
	switch {
	case p.year == 0:
		p.year = years(field, at)[option]
	case p.month == 0:
		p.month = option + 1
	default:
		return assets.Date{Year: p.year, Month: time.Month(p.month), Day: option + 1}, true
	}
	return assets.Date{}, false
}

// Likely is the place of the option to start from.
func (p Picker) Likely(field string, at assets.Date) int {
	if p.year == 0 && field == "born" {
		return slices.Index(years(field, at), at.Year-21)
	}
	return 0
}

// Back takes the last part away, and tells whether there was one.
func (p *Picker) Back() bool {
	switch {
	case p.month != 0:
		p.month = 0
	case p.year != 0:
		p.year = 0
	default:
		return false
	}
	return true
}

// Said is what is picked so far: "", "2004" or "May 2004".
func (p Picker) Said(l assets.Language) string {
	switch {
	case p.month != 0:
		return l.Month(p.month) + " " + strconv.Itoa(p.year)
	case p.year != 0:
		return strconv.Itoa(p.year)
	}
	return ""
}
