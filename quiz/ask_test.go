package quiz

import (
	"errors"
	"slices"
	"testing"

	"intern-tui/assets"
	"intern-tui/schemes"
)

// inquiry is one about some schemes by a person from Brussels.
func inquiry(t *testing.T, about ...string) Inquiry {
	t.Helper()
	c, err1 := schemes.Load(assets.Builtin())
	at, err2 := assets.ParseDate("2026-11-21")
	p, err3 := schemes.Profile{}.With("home", "brussels")
	if err := errors.Join(err1, err2, err3); err != nil {
		t.Fatal(err)
	}
	return Inquiry{Catalogue: c, Profile: p, Schemes: about, At: at}
}

// An inquiry about several schemes asks what each of them needs, and nothing twice.
func TestAnInquiryAsksForAllItsSchemesAndNothingElse(t *testing.T) {
	both, first, cip := inquiry(t, "stage-first", "cip"), inquiry(t, "stage-first"), inquiry(t, "cip")
	want := slices.Compact(slices.Sorted(slices.Values(slices.Concat(first.Open(), cip.Open()))))
	if got := slices.Sorted(slices.Values(both.Open())); !slices.Equal(got, want) || len(got) < 10 {
		t.Errorf("asked is\n%v, want\n%v", got, want)
	}
	if next, ok := both.Next(); !ok || next != both.Open()[0] || both.Left() != len(want) {
		t.Errorf("next is %q of %d", next, both.Left())
	}
	both.Declined = []string{both.Open()[0]}
	if slices.Contains(both.Open(), both.Declined[0]) || both.Left() != len(want)-1 {
		t.Errorf("%s is asked again: %v", both.Declined[0], both.Open())
	}
	if nothing := inquiry(t); nothing.Left() != 0 {
		t.Errorf("about nothing it asks %v", nothing.Open())
	}
}

func TestWhatIsAboutThePlanIsAskedLast(t *testing.T) {
	i := inquiry(t, "stage-first", "cip", "fpie")
	plan := false
	for _, field := range i.Open() {
		q, _ := i.Catalogue.Question(field)
		if plan && !q.Plan {
			t.Errorf("%s, about the person, is asked after the plan: %v", field, i.Open())
		}
		plan = plan || q.Plan
	}
	if !plan {
		t.Errorf("nothing about the plan is asked: %v", i.Open())
	}
}

func TestWhoCannotFailAConditionIsNotAskedAboutIt(t *testing.T) {
	i := inquiry(t, "stage-first", "cip", "integration-period")
	for field, value := range map[string]string{"born": "2003-05-02", "diploma": "none", "registered_with": "none", "course": "none"} {
		var err error
		if i.Profile, err = i.Profile.With(field, value); err != nil {
			t.Fatal(err)
		}
	}
	for _, moot := range []string{"compulsory_schooling", "diploma_country", "registered_since", "course_country", "days_with_host"} {
		if slices.Contains(i.Open(), moot) {
			t.Errorf("%s is asked, though it cannot matter any more: %v", moot, i.Open())
		}
	}
}

// Brussels or Wallonia is asked when it decides and neither is known.
func TestTheRegionIsAskedWhereItDecides(t *testing.T) {
	i := inquiry(t)
	i.Profile, i.Region = schemes.Profile{}, true
	if next, _ := i.Next(); next != "home" {
		t.Errorf("asked is %v, want the home first", i.Open())
	}
	i = inquiry(t)
	i.Region = true
	if i.Left() != 0 {
		t.Errorf("asked is %v of somebody from Brussels", i.Open())
	}
}
