// Package calendar picks a day from short lists: the year, the month and the day, or for
// a day that is not long past the month with its year at once. So no digit ever has to
// be typed, and every face of the program asks for a day alike.
package calendar

import (
	"slices"
	"strconv"
	"time"

	"intern-tui/assets"
	"intern-tui/schemes"
	"intern-tui/ui/words"
)

// Picker is a day on its way, for a field of the profile, seen from the day At. With
// only those two it asks for the first part.
type Picker struct {
	Field string
	At    assets.Date

	year, month int  // 0 while not picked
	together    bool // the month was picked with its year
}

// Options are the names of what can be picked next.
func (p Picker) Options(s schemes.Speech, w *words.Words) []string {
	var list []string
	switch {
	case p.year == 0:
		for ago := range p.recent() {
			if ago == 0 {
				list = append(list, named(p.At, s.Language))
				continue
			}
			list = append(list, s.Say(w.Question.Ago.For(ago, s.Language),
				"month", named(p.monthAgo(ago), s.Language), "n", strconv.Itoa(ago)))
		}
		for _, y := range p.years() {
			list = append(list, strconv.Itoa(y))
		}
	case p.month == 0:
		for m := range 12 {
			list = append(list, s.Language.Month(m+1))
		}
	default:
		for d := range p.last() {
			list = append(list, strconv.Itoa(d+1))
		}
	}
	return list
}

// recent is how many months can be picked with their year: those of the year that ends
// today, for what is mostly not long past.
func (p Picker) recent() int {
	if p.Field == "registered_since" {
		return 12
	}
	return 0
}

// monthAgo is the first day of a month, so many months ago.
func (p Picker) monthAgo(n int) assets.Date {
	t := time.Date(p.At.Year, p.At.Month-time.Month(n), 1, 0, 0, 0, 0, time.UTC)
	return assets.Date{Year: t.Year(), Month: t.Month(), Day: 1}
}

// last is the last day of the picked month.
func (p Picker) last() int {
	return time.Date(p.year, time.Month(p.month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// years are those that make sense for the field, the nearest first.
func (p Picker) years() []int {
	at := p.At.Year
	first, last := at-10, at-1
	switch p.Field {
	case "born":
		first, last = at-60, at-14
	case "start":
		first, last = at, at+2
	case "studies_ended_on":
		first, last = at-15, at+1
	}
	var list []int
	for y := last; y >= first; y-- {
		list = append(list, y)
	}
	if p.Field == "start" {
		slices.Reverse(list)
	}
	return list
}

// Pick takes an option by its place; with the last the day is complete.
func (p *Picker) Pick(option int) (day assets.Date, complete bool) {
	switch {
	case p.year == 0 && option < p.recent():
		month := p.monthAgo(option)
		p.year, p.month, p.together = month.Year, int(month.Month), true
	case p.year == 0:
		p.year = p.years()[option-p.recent()]
	case p.month == 0:
		p.month = option + 1
	default:
		return assets.Date{Year: p.year, Month: time.Month(p.month), Day: option + 1}, true
	}
	return assets.Date{}, false
}

// Rough is the day to count from where the month is known and the day is not: its last,
// or today, so that no waiting ends too early. It is false while the month is not picked
// and for days from which nothing is waited for.
func (p Picker) Rough() (day assets.Date, ok bool) {
	if p.month == 0 || p.Field != "registered_since" && p.Field != "studies_ended_on" {
		return assets.Date{}, false
	}
	day = assets.Date{Year: p.year, Month: time.Month(p.month), Day: p.last()}
	if p.year == p.At.Year && day.Month == p.At.Month {
		day = p.At
	}
	return day, true
}

// Likely is the place of the option to start from.
func (p Picker) Likely() int {
	switch {
	case p.Field == "born" && p.year == 0:
		return slices.Index(p.years(), p.At.Year-21)
	case p.Field == "start" && p.month == 0 && p.year == p.At.Year:
		return int(p.At.Month) % 12
	case p.Field == "studies_ended_on" && p.year == 0 && p.At.Month >= time.June:
		return slices.Index(p.years(), p.At.Year)
	case p.Field == "studies_ended_on" && p.year == 0:
		return slices.Index(p.years(), p.At.Year-1)
	case p.Field == "studies_ended_on" && p.month == 0:
		return int(time.June) - 1
	case p.Field == "studies_ended_on":
		return p.last() - 1
	}
	return 0
}

// Back takes the last part away, and tells whether there was one.
func (p *Picker) Back() bool {
	switch {
	case p.month != 0 && !p.together:
		p.month = 0
	case p.year != 0:
		*p = Picker{Field: p.Field, At: p.At}
	default:
		return false
	}
	return true
}

// Said is what is picked so far: "", "2004" or "May 2004".
func (p Picker) Said(l assets.Language) string {
	switch {
	case p.month != 0:
		return named(assets.Date{Year: p.year, Month: time.Month(p.month), Day: 1}, l)
	case p.year != 0:
		return strconv.Itoa(p.year)
	}
	return ""
}

// named is a month with its year.
func named(d assets.Date, l assets.Language) string {
	return l.Month(int(d.Month)) + " " + strconv.Itoa(d.Year)
}
