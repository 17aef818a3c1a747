package wizard

import (
	"slices"
	"strings"
	"testing"

	"intern-tui/schemes"
	"intern-tui/ui/report"
)

// month is the full month that the report tells of a scheme.
func (v *visitor) month(scheme string) report.Month {
	v.Helper()
	s, err := v.reader().Catalogue.Scheme(scheme)
	if err != nil {
		v.Fatal(err)
	}
	return v.reader().Month(*s)
}

func TestTheKeyEShowsAFullMonthOfTheLeaflet(t *testing.T) {
	for i, id := range schemes.IDs() {
		v := enter(t)
		v.press("down enter")
		for range i {
			v.press("down")
		}
		v.press("enter e")
		m := v.month(id)
		v.sees(m.Heading)
		for _, l := range m.Lines {
			v.reads(strings.Fields(l.Amount)[0]) // the rest may stand in the next row of its column
		}
		var remarks []string
		for _, l := range m.Lines {
			remarks = append(remarks, l.Notes...)
		}
		for _, remark := range slices.Concat(remarks, m.Beside, m.Unknown) {
			v.reads(strings.Join(strings.Fields(remark)[:4], " ")) // a break after a hyphen would hide the rest from a test
		}
		v.press("esc")
		if here := v.leaflet(); here.ids[here.at] != id {
			t.Errorf("back from the month of %s is %s", id, here.ids[here.at])
		}
	}
}

func TestTheTableOfAMonthHasTheSameWordsAtEverySize(t *testing.T) {
	v := enter(t).tick("C1", "C2")
	v.press("enter e")
	for _, width := range []int{40, 64, 75, 76, 80, 100, 120} {
		v.resize(width, 24)
		for _, l := range v.month("stage-first").Lines {
			v.reads(l.Amount)
		}
	}
}

func TestOnTheResultTheMonthIsThatOfTheBestMatch(t *testing.T) {
	v := enter(t).tick("A1", "A2", "B1", "B2", "B3", "B4", "B5") // remote work leads, and the school internship is what one signs
	v.press("e")
	v.sees(v.month("school").Heading, "1", "2")
	v.press("enter")
	v.sees(v.month("remote").Heading)
	v.press("enter")
	v.sees(v.month("school").Heading)
	v.press("esc")
	v.result()
}

func TestAMonthOfOneOfSeveralLeafletsBeginsWithTheOneThatIsOpen(t *testing.T) {
	v := enter(t).tick("A1", "A2", "B1", "B2", "B3", "B4", "B5")
	v.press("enter enter")
	open := v.leaflet()
	id := open.ids[open.at]
	v.press("e")
	v.sees(v.month(id).Heading)
}

func TestAMonthSpeaksTheLanguageThatIsChosenOnIt(t *testing.T) {
	v := enter(t).tick("C1", "C2")
	v.press("enter e l")
	v.sees("Un mois complet : Stage First", "500 €")
	v.press("l")
	v.sees("Een volledige maand: Stage First")
}
