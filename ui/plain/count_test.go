package plain

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/ui/totals"
)

// today is the day of these tests.
var today = assets.Date{Year: 2026, Month: 11, Day: 21}

// visit runs the wizard on some lines and gives what it counted.
func visited(t *testing.T, in io.Reader, o Options) totals.Row {
	t.Helper()
	path := filepath.Join(t.TempDir(), "totals.yaml")
	if o.At.IsZero() {
		o.At = today
	}
	f, err := totals.Open(path, func() assets.Date { return o.At })
	if err != nil {
		t.Fatal(err)
	}
	o.Content, o.In, o.Out, o.Width, o.Totals = assets.Builtin(), in, io.Discard, 78, f
	if err := Run(context.Background(), o); err != nil {
		t.Fatal(err)
	}
	table, err := f.Today()
	if err != nil {
		t.Fatal(err)
	}
	return table.Sum()
}

func TestAVisitCountsFromItsFirstLineToItsFirstResult(t *testing.T) {
	toD := strings.Repeat("\n", 15) + "y\ny\n" + strings.Repeat("\n", 8)
	for lines, want := range map[string]totals.Row{
		"":                        {},
		"n\n":                     {Started: 1}, // no tick, no recommendation
		"y\n":                     {Started: 1, Finished: 1, Headlines: [5]int{quiz.A: 1}},
		toD + "r\nd\n\n\n\n\n\nr": {Started: 1, Finished: 1, Headlines: [5]int{quiz.D: 1}},
	} {
		if got := visited(t, strings.NewReader(lines), Options{}); got != want {
			t.Errorf("%q counts %+v, want %+v", lines, got, want)
		}
	}
}

// A clock that cannot be right dates no visit.
func TestNoVisitCountsUnderADayThatCannotBe(t *testing.T) {
	for _, days := range []int{-400, -1, 0, 1} {
		day := reader(t, assets.English).Checked().AddDays(days)
		got := visited(t, strings.NewReader("y\n"), Options{At: day, Today: func() assets.Date { return day }})
		if counts := got.Started+got.Finished > 0; counts != (days >= 0) {
			t.Errorf("%d days after the newest check the totals are %+v", days, got)
		}
	}
}

func TestOnAKioskEveryVisitCounts(t *testing.T) {
	once := "a\ny\n" + strings.Repeat("\n", 24) + "q\n"
	got := visited(t, strings.NewReader(once+once), Options{Kiosk: true, Idle: time.Hour, Grace: time.Hour})
	if want := (totals.Row{Started: 2, Finished: 2, Headlines: [5]int{quiz.A: 2}}); got != want {
		t.Errorf("two visits count %+v, want %+v", got, want)
	}
}

func TestAVisitorWhoGoesAwayHasTimedOutUnlessTheResultWasOut(t *testing.T) {
	for lines, want := range map[string]totals.Row{
		"y\n":                            {Started: 1, TimedOut: 1},
		"y\n" + strings.Repeat("\n", 24): {Started: 1, Finished: 1, Headlines: [5]int{quiz.A: 1}},
	} {
		silence, end := io.Pipe() // lines come from nobody, and the input does not end
		defer end.Close()
		in := io.MultiReader(strings.NewReader(lines), silence)
		if got := visited(t, in, Options{Idle: 200 * time.Millisecond, Grace: time.Millisecond}); got != want {
			t.Errorf("%q and silence count %+v, want %+v", lines, got, want)
		}
	}
}

func TestATotalsFileThatIsLostStopsNoVisit(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "mounted")
	if err := os.Mkdir(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	f, err := totals.Open(filepath.Join(folder, "totals.yaml"), func() assets.Date { return today })
	if err != nil {
		t.Fatal(err)
	}
	if err := os.RemoveAll(folder); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	err = Run(context.Background(), Options{
		Content: assets.Builtin(), At: today, In: strings.NewReader("y\n"), Out: &out, Width: 78, Totals: f,
	})
	if err != nil || !strings.Contains(out.String(), "9/17") && !strings.Contains(out.String(), "5/17") {
		t.Errorf("the visit ended with %v:\n%s", err, out.String())
	}
	if f.Trouble() == nil {
		t.Error("and nobody is told why it was not counted")
	}
}
