package report

import (
	"strings"

	ics "github.com/arran4/golang-ical"

	"intern-tui/schemes"
)

// Calendar is the plan of some schemes as an iCalendar (RFC 5545): an event of a whole
// day for each to-do with a known day, at the same bytes for the same plan and day. It
// is empty when no day is known.
//
// What has no day is left out, and the calendar says so: of the ways to write it only
// a VTODO without a due date is right, which most calendars drop without a word.
func (r Reader) Calendar(ids []string, p schemes.Profile) string {
	c := ics.NewCalendarFor("intern-tui")
	title, undated := r.Say(r.Words.Plan.Title), false
	for _, id := range ids {
		for _, t := range r.Catalogue.Plan(id, p, r.At) {
			if t.Day.IsZero() {
				undated = true
				continue
			}
			r.event(c, id, t)
		}
	}
	if len(c.Components) == 0 {
		return ""
	}
	c.SetXWRCalName(title + " - " + r.schemeNames(ids))
	if undated {
		c.SetXWRCalDesc(r.Say(r.Words.Plan.Calendar))
	}
	return c.Serialize()
}

// event adds a to-do on its day. What should have been done by a day that has passed
// stands on the reader's day, for in the past nobody would see it.
func (r Reader) event(c *ics.Calendar, scheme string, t schemes.Todo) {
	day := t.Day
	if t.Passed && t.When.On == "" {
		day = r.At
	}
	source := r.Sources[t.Source.ID]
	about := []string{r.when(t) + ".", r.confirmed(t)}
	if party := r.party(t.Step); party != "" {
		about = append(about, party)
	}
	about = append(about, r.Say(r.Words.Result.Source, "source", r.Say(source.Publisher), "date", r.Language.Date(source.AsOf())))

	e := c.AddEvent(scheme + "-" + t.Key + "@intern-tui") // without its day: a calendar moves what it has already
	e.SetDtStampTime(r.At.Time())
	e.SetAllDayStartAt(day.Time())
	e.SetAllDayEndAt(day.AddDays(1).Time())
	e.SetTimeTransparency(ics.TransparencyTransparent)
	e.SetSummary(r.Say(r.Words.Result.Meaning, "name", r.Scheme(scheme), "title", r.Say(t.Text)))
	e.SetDescription(strings.Join(about, "\n"))
	if address := source.Address.In(r.Language); address != "" {
		e.SetURL(address)
	}
}

// confirmed is the text of a step and, where it is doubtful, whom to ask.
func (r Reader) confirmed(t schemes.Todo) string {
	text := r.Say(t.Text)
	if t.Confirm.ID != "" {
		text += " " + r.Say(r.Words.Leaflet.Confirm, "organisation", r.Name(t.Confirm.ID))
	}
	return text
}
