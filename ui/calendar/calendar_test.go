package calendar

import (
	"slices"
	"sync"
	"testing"

	"intern-tui/assets"
	"intern-tui/schemes"
	"intern-tui/ui/words"
)

// builtin are the words of the screens, read once for all tests.
var builtin = sync.OnceValues(func() (*words.Words, error) { return words.Load(assets.Builtin()) })

// options are those of a picker in a language.
func options(t *testing.T, p Picker, l assets.Language) []string {
	t.Helper()
	w, err := builtin()
	if err != nil {
		t.Fatal(err)
	}
	return p.Options(schemes.Speech{Catalogue: &schemes.Catalogue{}, Language: l, At: p.At}, w)
}

var today = assets.Date{Year: 2026, Month: 1, Day: 14} // the months before it are of another year

// Every day of the fields' years can be picked, each by one way alone in the months that
// stand with their year, and after Back the list is as it was.
func TestEveryRecentDayCanBePickedAndTakenBack(t *testing.T) {
	for _, field := range []string{"born", "start", "studies_ended_on", "registered_since"} {
		p := Picker{Field: field, At: today}
		first := options(t, p, assets.English)
		seen := map[assets.Date]bool{}
		var walk func(p Picker)
		walk = func(p Picker) {
			for i := range options(t, p, assets.English) {
				q := p
				day, complete := q.Pick(i)
				if complete {
					seen[day] = true
					continue
				}
				back := q
				if !back.Back() || !slices.Equal(options(t, back, assets.English), options(t, p, assets.English)) {
					t.Fatalf("%s: back from %q is not where it came from", field, q.Said(assets.English))
				}
				walk(q)
			}
		}
		walk(p)
		for day, want := range map[assets.Date]bool{
			{Year: 2025, Month: 12, Day: 31}: field != "born" && field != "start",
			{Year: 2025, Month: 2, Day: 28}:  field != "born" && field != "start",
			{Year: 2024, Month: 2, Day: 29}:  field == "studies_ended_on" || field == "registered_since",
			{Year: 2026, Month: 1, Day: 14}:  field != "born",
			{Year: 2004, Month: 5, Day: 2}:   field == "born",
		} {
			if seen[day] != want {
				t.Errorf("%s: %v can be picked: %v", field, day, seen[day])
			}
		}
		if at := p.Likely(); at < 0 || at >= len(first) {
			t.Errorf("%s begins at %d of %d", field, at, len(first))
		}
		if p.Back() {
			t.Errorf("%s: there is a way back from the first list", field)
		}
	}
}

func TestARegistrationIsChosenByHowLongAgoItWas(t *testing.T) {
	for l, want := range map[assets.Language]string{
		assets.English: "October 2025, about 3 months ago", assets.French: "octobre 2025, il y a environ 3 mois",
		assets.Dutch: "oktober 2025, ongeveer 3 maanden geleden", assets.German: "Oktober 2025, vor etwa 3 Monaten",
	} {
		p := Picker{Field: "registered_since", At: today}
		if got := options(t, p, l)[3]; got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// Who knows the month alone waits from its end, and never from a day that is to come.
func TestWithoutTheDayNoWaitingEndsTooEarly(t *testing.T) {
	for ago, want := range []assets.Date{today, {Year: 2025, Month: 12, Day: 31}, {Year: 2025, Month: 11, Day: 30}} {
		p := Picker{Field: "registered_since", At: today}
		if _, ok := p.Rough(); ok {
			t.Error("a day is known before the month")
		}
		p.Pick(ago)
		if day, ok := p.Rough(); !ok || day != want {
			t.Errorf("%d months ago is %v, want %v", ago, day, want)
		}
	}
	born := Picker{Field: "born", At: today}
	born.Pick(0)
	born.Pick(0)
	if _, ok := born.Rough(); ok {
		t.Error("a birthday needs its day")
	}
}
