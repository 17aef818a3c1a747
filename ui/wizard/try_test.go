package wizard

import (
	"strings"
	"testing"

	"intern-tui/quiz"
	"intern-tui/ui/race"
)

// trial is the screen of other ticks, which must be on top.
func (v *visitor) trial() *try { v.Helper(); return on[*try](v) }

// tryEverything tries the other tick of every statement.
func (v *visitor) tryEverything() {
	v.Helper()
	for range statements {
		v.press("space down")
	}
}

// trying opens the screen of other ticks on a result and tries some.
func trying(t *testing.T, ticked, tried string) *visitor {
	t.Helper()
	v := enter(t).tick(strings.Fields(ticked)...)
	v.press("t")
	for at := range v.parse(strings.Fields(tried)...).Statements() {
		v.press("home" + strings.Repeat(" down", int(at)) + " space")
	}
	return v
}

func TestATrialBeginsOnTheSmallestChangeThatAltersTheLead(t *testing.T) {
	for ticked, want := range map[string]quiz.Statement{
		"A1 A2 C1 C5 D3":    quiz.C2,
		"C1 C2 C3 C4 C5 D1": quiz.A1, // firm: no change alters it
	} {
		v := enter(t).tick(strings.Fields(ticked)...)
		if v.press("t"); v.trial().cursor != want {
			t.Errorf("%s: the trial begins on %v, want %v", ticked, v.trial().cursor, want)
		}
	}
}

func TestATrialShowsTheRankingOfTheTriedTicksAndLeavesTheAnswers(t *testing.T) {
	v := trying(t, "A1 A2 C1 C5 D3", "C2")
	v.sees("C Stage First", "11/19", "was no. 2", "A Internship", "9/17", "was no. 1", "D CIP", "closed",
		"Best match: Stage First", "> [x] I want a first experience", "tried +4")
	if want := v.parse("A1", "A2", "C1", "C5", "D3"); v.answers != want || len(v.before) != 5 {
		t.Fatalf("the answers became %v, with %d changes to undo", v.answers, len(v.before))
	}
	v.press("space")
	v.sees("Best match: Internship within your studies", "> [ ] I want a first experience")
	v.seesNot("was no.")
	v.seesNot("tried")
}

func TestTheRankingOfATrialIsSeenWhereverTheListIs(t *testing.T) {
	for size, ranking := range map[[2]int][]string{
		{40, 12}:  {"C 11 was no. 2 A 9 was no. 1 D 4 closed B 0 E 0", "Best match: Stage First"},
		{80, 24}:  {"C Stage First", "11/19", "was no. 2", "E MISIP", "Best match: Stage First"},
		{120, 40}: {"Best match: Stage First", "11/19", "was no. 2", "0/19"},
	} {
		v := trying(t, "A1 A2 C1 C5 D3", "C2")
		v.resize(size[0], size[1])
		for range statements {
			v.press("down")
			v.sees(ranking...)
		}
	}
}

func TestEscapeForgetsATrial(t *testing.T) {
	v := trying(t, "A1 A2", "C1 C2 C3 C4")
	v.sees("Best match: Stage First")
	v.press("esc")
	v.result()
	v.sees("Best match: Internship within your studies")
	if v.answers != v.parse("A1", "A2") {
		t.Errorf("after going back the answers are %v", v.answers)
	}
}

func TestEnterKeepsATrialAsOneChange(t *testing.T) {
	v := trying(t, "A1 A2", "A1 C1 C2 C3 C4")
	v.press("enter")
	v.result()
	v.sees("These ticks are your answers now.", "Best match: Stage First", "> C Stage First")
	if v.answers != v.parse("A2", "C1", "C2", "C3", "C4") {
		t.Fatalf("kept are %v", v.answers)
	}
	v.press("u")
	v.sees("Undone: your ticks are back.", "Best match: Internship within your studies")
	if v.answers != v.parse("A1", "A2") {
		t.Errorf("undo of a kept trial leads to %v", v.answers)
	}
}

func TestEnterWithNothingTriedGoesBack(t *testing.T) {
	v := trying(t, "A1 A2", "")
	changes := len(v.before)
	v.press("space u enter")
	v.result()
	v.seesNot("These ticks are your answers now.")
	if len(v.before) != changes {
		t.Error("a change that is none can be undone")
	}
}

func TestUOfATrialPutsItsOwnTicksBackAndNoOthers(t *testing.T) {
	v := trying(t, "A1 A2", "C1 E5")
	v.press("home u")
	v.sees("Undone: E5 is no longer ticked.", "> [ ] "+v.say(v.quiz.Statement(quiz.E5).Text))
	v.press("u")
	v.sees("Undone: C1 is no longer ticked.")
	v.press("u")
	v.sees("There is nothing to undo.")
	if want := v.parse("A1", "A2"); v.trial().answers != want || v.answers != want {
		t.Errorf("undone to %v, the answers are %v", v.trial().answers, v.answers)
	}
}

func TestArrowsLeadThroughAllStatementsRoundAndRound(t *testing.T) {
	v := trying(t, "A1", "")
	for keys, want := range map[string]quiz.Statement{
		"home up": quiz.E5, "end down": quiz.A1, "home right": quiz.B1, "home down right right": quiz.C1,
		"home down left": quiz.E1, "end left": quiz.D1, "end right": quiz.A1,
	} {
		if v.press(keys); v.trial().cursor != want {
			t.Errorf("%q leads to %v, want %v", keys, v.trial().cursor, want)
		}
	}
}

func TestATrialWithoutAnyTickHasNoMatch(t *testing.T) {
	v := trying(t, "D1", "D1")
	v.sees(v.say(v.words.Empty.Title))
	v.press("enter")
	v.result()
	if v.press("u"); v.answers != v.parse("D1") {
		t.Errorf("undo leads to %v", v.answers)
	}
}

func TestAClickTriesTheStatementItPointsAt(t *testing.T) {
	v := open(t, Options{Mouse: true}, "TERM=xterm-256color").tick("A1")
	v.press("t")
	v.clickOn("I put learning first")
	if v.trial().answers != v.parse("A1", "A3") || v.trial().cursor != quiz.A3 {
		t.Errorf("a click on A3 leads to %v, with the cursor on %v", v.trial().answers, v.trial().cursor)
	}
}

func TestATrialIsNotCounted(t *testing.T) {
	v := counted(t)
	v.does("enter enter enter space enter enter enter")
	before := v.row()
	v.does("t home space down space down space enter")
	v.sees("Best match: Internship within your studies")
	if v.row() != before {
		t.Errorf("a trial changes the totals from %+v to %+v", before, v.row())
	}
}

// What stands above the list grows and shrinks with what is tried.
func TestTheFocusOfATrialStaysInSightOnASmallTerminal(t *testing.T) {
	for _, width := range []int{40, 44, 50, 56} {
		if race.Enabled && width > 40 { // dear under the race detector, which finds nothing in a size
			break
		}
		for _, height := range []int{12, 14, 16, 18} {
			v := enter(t).tick("A1", "A2", "B1")
			v.press("t")
			v.resize(width, height)
			for range 2 {
				v.tryEverything() // looks after each key
			}
		}
	}
}
