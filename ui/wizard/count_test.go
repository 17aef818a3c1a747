package wizard

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/ui/totals"
)

// counted opens the wizard with totals in a folder of their own.
func counted(t *testing.T) *visitor {
	t.Helper()
	v := enter(t)
	f, err := totals.Open(filepath.Join(t.TempDir(), "totals.yaml"), func() assets.Date { return theDay(t) })
	if err != nil {
		t.Fatal(err)
	}
	v.totals = f
	return v
}

// does presses keys and lets Bubble Tea do what they ask for.
func (v *visitor) does(keys string) {
	v.Helper()
	for name := range strings.FieldsSeq(keys) {
		carryOut(v.key(name))
		v.look()
	}
}

func carryOut(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	if batch, ok := cmd().(tea.BatchMsg); ok {
		for _, part := range batch {
			carryOut(part)
		}
	}
}

// row is the sum of today.
func (v *visitor) row() totals.Row {
	v.Helper()
	t, err := v.totals.Today()
	if err := errors.Join(err, v.totals.Trouble()); err != nil {
		v.Fatal(err)
	}
	return t.Sum()
}

func TestAVisitCountsOnceFromItsFirstKeyToItsFirstResult(t *testing.T) {
	v := counted(t)
	headline := [5]int{quiz.C: 1}
	for _, step := range []struct {
		keys string
		want totals.Row
	}{
		{"down down enter esc", totals.Row{}}, // whoever only looks around has not started
		{"home enter", totals.Row{}},
		{"down", totals.Row{Started: 1}},
		{"enter enter space enter enter", totals.Row{Started: 1}},
		{"enter", totals.Row{Started: 1, Finished: 1, Headlines: headline}},
		{"esc esc esc down space enter enter enter", totals.Row{Started: 1, Finished: 1, Headlines: headline}},
		{"n down enter enter space", totals.Row{Started: 2, Finished: 1, Headlines: headline}},
	} {
		v.does(step.keys)
		if got := v.row(); got != step.want {
			t.Fatalf("after %q the totals are %+v, want %+v", step.keys, got, step.want)
		}
	}
}

// A clock that cannot be right dates no visit, and the staff are told; once it is set, the
// next visit counts.
func TestNoVisitCountsUnderADayThatCannotBe(t *testing.T) {
	v, day := counted(t), assets.Date{Year: 1970, Month: 1, Day: 1}
	v.day = func() assets.Date { return day }
	for _, step := range []struct {
		day  assets.Date
		want totals.Row
		told bool
	}{
		{day, totals.Row{}, true},
		{v.reader().Checked().AddDays(-1), totals.Row{}, true},
		{v.reader().Checked(), totals.Row{Started: 1, Finished: 1, Headlines: [5]int{quiz.A: 1}}, false},
	} {
		day = step.day
		host{v.App}.Wipe(false)
		v.Reset()
		v.does("enter space enter enter enter enter enter")
		v.does("enter esc")
		carryOut(host{v.App}.Wipe(true))
		if got := v.row(); got != step.want {
			t.Errorf("on %v the totals are %+v, want %+v", step.day, got, step.want)
		}
		if told := v.today() == v.say(v.words.Totals.Uncounted); told != step.told {
			t.Errorf("on %v the staff read %q", step.day, v.today())
		}
	}
}

func TestAVisitWithoutARecommendationIsNotFinished(t *testing.T) {
	v := counted(t)
	v.does("enter enter enter enter enter enter")
	on[*doors](v)
	if got := v.row(); got != (totals.Row{Started: 1}) {
		t.Errorf("the totals are %+v", got)
	}
}

func TestBothSidesOfATieAreCountedAsRecommended(t *testing.T) {
	v := counted(t)
	both := "space down space down space down space enter "
	v.does("enter enter enter " + both + "enter " + both)
	if got := v.row(); got != (totals.Row{Started: 1, Finished: 1, Headlines: [5]int{quiz.C: 1, quiz.E: 1}}) {
		t.Errorf("the totals are %+v", got)
	}
}

func TestAVisitThatIsWipedBeforeItsResultHasTimedOut(t *testing.T) {
	for keys, want := range map[string]totals.Row{
		"":             totals.Row{}, // nobody was there
		"enter":        totals.Row{},
		"enter space":  totals.Row{Started: 1, TimedOut: 1},
		"enter l down": totals.Row{Started: 1, TimedOut: 1},
		"enter space enter enter enter enter enter": totals.Row{Started: 1, Finished: 1, Headlines: [5]int{quiz.A: 1}},
	} {
		v := counted(t)
		v.does(keys)
		carryOut(host{v.App}.Wipe(true))
		v.Reset()
		if got := v.row(); got != want {
			t.Errorf("after %q and silence the totals are %+v, want %+v", keys, got, want)
		}
		v.does("enter space")
		if got := v.row(); got.Started != want.Started+1 {
			t.Errorf("after %q and silence the next visit does not count: %+v", keys, got)
		}
	}
}

func TestAVisitCountsInTheLanguageItIsReadIn(t *testing.T) {
	v := counted(t)
	v.does("enter l l space") // French by the first key, then Dutch
	v.does("enter enter enter enter enter")
	table, err := v.totals.Today()
	want := totals.Table{{Day: theDay(t), Language: assets.Dutch, Finished: 1, Headlines: [5]int{quiz.A: 1}}}.
		Plus(totals.Row{Day: theDay(t), Language: assets.French, Started: 1})
	if err != nil || table.String() != want.String() {
		t.Errorf("the totals are, %v\n%vwant\n%v", err, table, want)
	}
}

func TestCountingHoldsUpNoKey(t *testing.T) {
	v := counted(t)
	v.press("enter")
	cmd := v.key("space")
	if got := v.row(); got != (totals.Row{}) || cmd == nil {
		t.Fatalf("the key itself wrote %+v", got)
	}
	carryOut(cmd)
	if got := v.row(); got.Started != 1 {
		t.Errorf("what the key asked for wrote %+v", got)
	}
}

func TestTheStaffPageShowsTodayAndWhyAVisitCouldNotBeCounted(t *testing.T) {
	v := counted(t)
	folder := filepath.Join(t.TempDir(), "mounted")
	if err := os.Mkdir(folder, 0o755); err != nil {
		t.Fatal(err)
	}
	f, err := totals.Open(filepath.Join(folder, "totals.yaml"), func() assets.Date { return theDay(t) })
	if err != nil {
		t.Fatal(err)
	}
	v.totals = f
	v.does("enter space")
	v.Reset(&staff{v.App})
	v.resize(classicWidth, classicHeight)
	v.reads(v.say(v.words.Staff.Today) + ": " + v.say(v.words.Totals.Started) + " 1, " + v.say(v.words.Totals.Finished) + " 0")
	if err := os.RemoveAll(folder); err != nil { // somebody took the memory stick away
		t.Fatal(err)
	}
	carryOut(host{v.App}.Wipe(true))
	v.Reset(&staff{v.App})
	v.resize(classicWidth, classicHeight)
	v.reads(v.say(v.words.Totals.Trouble) + ": ")
}

func TestWithoutTotalsNoKeyAsksForAnything(t *testing.T) {
	v := enter(t)
	for name := range strings.FieldsSeq("enter space enter enter enter enter enter") {
		if cmd := v.key(name); asks(cmd) {
			t.Errorf("%q asks for something", name)
		}
	}
}

// asks tells whether a command does something.
func asks(cmd tea.Cmd) bool {
	if cmd == nil {
		return false
	}
	batch, ok := cmd().(tea.BatchMsg)
	return !ok || slices.ContainsFunc(batch, func(c tea.Cmd) bool { return c != nil })
}
