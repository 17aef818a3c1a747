package schemes

import (
	"sync"

	"github.com/rickar/cal/v2"
	"github.com/rickar/cal/v2/be"

	"intern-tui/assets"
)

// belgium knows the weekends and the public holidays of Belgium.
var belgium = sync.OnceValue(func() *cal.BusinessCalendar {
	c := cal.NewBusinessCalendar()
	c.AddHoliday(be.Holidays...)
	return c
})

// workdayBy is the last day, at the latest a given one, on which an office or a host
// can be met: no Saturday, no Sunday and no public holiday.
func workdayBy(day assets.Date) assets.Date {
	for !belgium().IsWorkday(day.Time()) {
		day = day.AddDays(-1)
	}
	return day
}
