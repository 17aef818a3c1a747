package wizard

import (
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"intern-tui/ui/report"
	"intern-tui/ui/takeaway"
)

// starts answers the question about the first day with a day of January 2027.
func (v *visitor) starts(day int) {
	v.Helper()
	on[*question](v)
	v.press("down enter enter " + strings.Repeat("down ", day-1) + "enter")
}

func TestAPlanGetsItsDaysFromTheDateOfTheStart(t *testing.T) {
	v := enter(t).tick("D1", "D2", "D3")
	v.sees("d " + v.say(v.words.Plan.Key))
	v.press("d")
	on[*plan](v)
	v.sees("My plan", "CIP", "What is missing: your first day.")
	v.reads("3 weeks before the start at the latest", "Send in the plan", "Before the start", "Once approved", "On the first day")
	v.press("v")
	v.sees("On which day would you like to start?")
	v.starts(4)
	on[*plan](v)
	v.seesNot("What is missing")
	v.reads("By Monday 14 December 2026", "Send in the plan", "By Sunday 3 January 2027", "Once approved", "On Monday 4 January 2027")
	if got := v.profile.Value("start"); got != "2027-01-04" {
		t.Errorf("the start is %q", got)
	}
	if v.binds("v") {
		t.Error("more dates are asked where all days are known")
	}
	v.press("esc")
	v.result()
}

// Each missing field is asked once, and nobody has to know.
func TestAPlanAsksForEachMissingDateOnce(t *testing.T) {
	v := enter(t).tick("C1", "C2", "C3")
	v.press("d v")
	for _, field := range []string{"start", "status", "registered_with", "registered_since", "born"} {
		if got := on[*question](v).field; got != field {
			t.Fatalf("%s is asked where %s is expected", got, field)
		}
		v.press("end enter") // I don't know
	}
	on[*plan](v)
	if v.profile.Said() > 0 {
		t.Errorf("%d things are known", v.profile.Said())
	}
	v.press("v esc")
	on[*plan](v)
	v.press("esc")
	v.result()
}

func TestWhoIsNotRegisteredIsNotAskedSinceWhen(t *testing.T) {
	v := enter(t).tick("C1", "C2", "C3")
	v.press("d v end enter end enter") // neither start nor status are known
	if got := on[*question](v).field; got != "registered_with" {
		t.Fatalf("%s is asked", got)
	}
	v.press("enter") // nowhere
	if got := on[*question](v).field; got != "born" {
		t.Errorf("%s is asked", got)
	}
}

func TestThePlansOfSeveralSchemesAreLeafedThrough(t *testing.T) {
	v := enter(t).tick("B1", "B2", "B4", "A1", "A2")
	v.press("d")
	r := v.reader()
	v.sees("My plan", "1 of 2", r.Scheme("remote"))
	v.press("enter")
	v.sees("My plan", "2 of 2", r.Scheme("school"))
	v.press("right")
	v.sees("My plan", "1 of 2", r.Scheme("remote"))
	v.press("esc enter right d")
	v.sees("My plan", r.Scheme("school"))
	v.press("esc")
	v.leaflet()
}

func TestAPlanIsSavedWithItsCalendar(t *testing.T) {
	t.Chdir(t.TempDir())
	v := enter(t).tick("D1", "D2", "D3")
	v.press("d")
	v.takes()
	if got := files(t); !slices.Equal(got, []string{"intern-tui-plan-cip.md"}) {
		t.Fatalf("a plan without a day is saved as %v", got)
	}
	v.press("v")
	v.starts(4)
	v.takes()
	v.sees(v.say(v.words.Take.Saved, "file", "intern-tui-plan-cip-2.md, intern-tui-plan-cip-2.ics"))
	r := v.reader()
	if got := read(t, "intern-tui-plan-cip-2.ics"); got != r.Calendar([]string{"cip"}, v.profile) || !strings.Contains(got, "20270104") {
		t.Errorf("the calendar is\n%s", got)
	}
	if got := read(t, "intern-tui-plan-cip-2.md"); !strings.Contains(got, "## On Monday 4 January 2027") {
		t.Errorf("the plan is\n%s", got)
	}
}

func TestWithAPrinterThePlanIsPrinted(t *testing.T) {
	for _, kiosk := range []bool{false, true} {
		t.Chdir(t.TempDir())
		printer := filepath.Join(t.TempDir(), "printer")
		v := open(t, Options{Printer: printer, Kiosk: kiosk, Answers: asked(t, "D1", "D2", "D3")}, "TERM=linux")
		v.press("d v")
		v.starts(4)
		v.takes()
		v.sees(v.say(v.words.Take.Printed))
		var slip strings.Builder
		r := report.New(v.words, v.quiz, v.reader().Catalogue, v.language, builtin(t).at)
		scheme, err := r.Catalogue.Scheme("cip")
		if err != nil {
			t.Fatal(err)
		}
		if err := r.SchemeSlip(&slip, scheme, v.verdict("cip"), v.profile, v.quiz.Code(v.answers)); err != nil {
			t.Fatal(err)
		}
		if got, want := read(t, printer), string(takeaway.Receipt(slip.String(), r.Page("cip"))); got != want || !strings.Contains(slip.String(), "14 December 2026") {
			t.Errorf("the printer got\n%q, want\n%q", got, want)
		}
		if got := files(t); len(got) > 0 {
			t.Errorf("the directory holds %v", got)
		}
	}
}

func TestThePlanAsksForItsDatesUnderItsOwnTitle(t *testing.T) {
	v := enter(t).tick("D1", "D2", "D3")
	v.press("d v")
	v.sees(v.say(v.words.Plan.Title), "2026")
	v.seesNot(v.say(v.words.Question.Title))
}
