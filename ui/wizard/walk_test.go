package wizard

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
)

func TestATickShowsItselfAndCounts(t *testing.T) {
	v := enter(t)
	v.press("enter down space")
	statement := v.quiz.Statement(quiz.A2)
	v.sees("> [x] "+v.say(statement.Text), v.total(quiz.A, statement.Points))
	v.press("space")
	v.sees("> [ ] "+v.say(statement.Text), v.total(quiz.A, 0))
}

// total is how the running total of a section is said.
func (v *visitor) total(s quiz.Section, points int) string {
	return v.say(v.words.Section.Total, "points", fmt.Sprint(points), "maximum", fmt.Sprint(v.quiz.Sections[s].Maximum))
}

func TestGoingBackLosesNothing(t *testing.T) {
	statements := []string{"A1", "B2", "B3", "C4", "D5", "E1"}
	v := enter(t).tick(statements...)
	want, result := v.parse(statements...), v.seen()
	for s := quiz.E + 1; s > quiz.A; s-- { // one step back and forth at each section
		v.press("esc")
		v.at(s - 1)
		if v.Answers != want {
			t.Fatalf("back at section %v the ticks are %v", s-1, v.Answers)
		}
	}
	v.press("backspace")
	on[*welcome](v)
	v.press("enter enter enter enter enter enter")
	if v.Answers != want || v.seen() != result {
		t.Errorf("after going back to the welcome and on again the result is:\n%s\nit was:\n%s", v.seen(), result)
	}
}

func TestEscapeLeadsBackToTheWelcomeFromEverywhere(t *testing.T) {
	for _, w := range ways {
		t.Run(w.name, func(t *testing.T) {
			v := w.goes(t)
			ticked := v.Answers
			for range 20 {
				v.press("esc")
			}
			on[*welcome](v)
			if v.Answers != ticked {
				t.Errorf("going back changed the ticks from %v to %v", ticked, v.Answers)
			}
		})
	}
}

func TestUndoIsUnlimited(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	v := enter(t)
	v.press("enter")
	history := []quiz.Answers{0}
	for range 300 {
		switch random.IntN(6) {
		case 0:
			if v.section().at < quiz.E {
				v.key("enter")
			}
		case 1:
			if v.section().at > quiz.A {
				v.key("esc")
			}
		default:
			v.key("down")
		}
		v.key("space")
		history = append(history, v.Answers)
	}
	for _, before := range slices.Backward(history[:300]) {
		v.key("u")
		if v.Answers != before {
			t.Fatalf("undo leads to %v, before it was %v", v.Answers, before)
		}
	}
	v.press("u")
	v.sees(v.say(v.words.Undo.Nothing))
	if v.Answers != 0 {
		t.Errorf("undo invented the ticks %v", v.Answers)
	}
}

func TestUndoSaysWhatItDid(t *testing.T) {
	v := enter(t)
	v.press("enter down space u")
	v.sees(v.say(v.words.Undo.Unticked, "statement", "A2"))
	v.press("space space u")
	v.sees(v.say(v.words.Undo.Ticked, "statement", "A2"))
	v.press("down")
	v.seesNot(v.say(v.words.Undo.Ticked, "statement", "A2"))
}

func TestASectionChangedFromTheResultLeavesTheOthersAlone(t *testing.T) {
	for place := range 5 {
		v := enter(t).tick("A1", "A3", "B2", "C3", "C4", "D1", "D5", "E5")
		before, depth := v.Answers, v.Depth()
		v.toRanking(place)
		v.press("space")
		changed := v.section().at
		v.press("space down space down space down space down space enter")
		v.outcome()
		if v.Depth() != depth {
			t.Errorf("section %v leaves %d screens behind", changed, v.Depth()-depth)
		}
		for s := quiz.A; s <= quiz.E; s++ {
			want := before.Section(s)
			if s == changed {
				want ^= 0b11111
			}
			if v.Answers.Section(s) != want {
				t.Errorf("after section %v was turned over, section %v has the ticks %05b, want %05b", changed, s, v.Answers.Section(s), want)
			}
		}
	}
}

func TestStartAgainAsksFirstAndUndoBringsTheTicksBack(t *testing.T) {
	v := enter(t).tick("C1", "C2", "D3")
	ticked := v.Answers
	v.press("n")
	v.sees(v.say(v.words.Again.Question), "> "+v.say(v.words.Again.Stay))
	v.press("enter")
	v.outcome()
	if v.Answers != ticked {
		t.Fatalf("staying changed the ticks to %v", v.Answers)
	}
	v.press("n down enter")
	on[*welcome](v)
	if v.Answers != 0 || v.Depth() != 1 {
		t.Fatalf("started again with the ticks %v and %d screens", v.Answers, v.Depth())
	}
	v.press("u")
	if v.Answers != ticked {
		t.Errorf("undo brings back %v, not %v", v.Answers, ticked)
	}
}

func TestAResizeKeepsTicksFocusAndPlace(t *testing.T) {
	for _, w := range ways {
		t.Run(w.name, func(t *testing.T) {
			v := w.goes(t)
			v.resize(classicWidth, classicHeight) // brings a focus back that paging left behind
			focused, ticks, screen := v.focused(), v.Answers, v.Top()
			v.resize(promisedWidth, promisedHeight)
			v.resize(130, 45)
			v.resize(3, 2)
			v.resize(classicWidth, classicHeight)
			if v.Answers != ticks || v.Top() != screen {
				t.Fatalf("another screen or other ticks after a resize")
			}
			if v.focused() != focused {
				t.Errorf("the focus went from %q to %q", focused, v.focused())
			}
		})
	}
}

// named is what a scheme is called.
func (v *visitor) named(scheme string) string {
	v.Helper()
	s, err := builtin(v).catalogue.Scheme(scheme)
	if err != nil {
		v.Fatal(err)
	}
	return v.say(s.Name)
}

func TestContradictingTicksAreAskedAboutGently(t *testing.T) {
	for _, c := range builtin(t).quiz.Contradictions {
		v := enter(t).tick(c.Between[0].String(), c.Between[1].String())
		v.sees(v.say(c.Question))
	}
}

func TestAnyKeyClosesHelpAndDoesNothingElse(t *testing.T) {
	for _, key := range strings.Fields("space enter esc backspace u n q h ? x left") {
		v := enter(t)
		v.press("enter space")
		before := v.seen()
		v.press("h " + key)
		if v.seen() != before {
			t.Errorf("%q in help leads to:\n%s", key, v.seen())
		}
	}
}

func TestLeavingAsksFirst(t *testing.T) {
	for _, w := range ways {
		v := w.goes(t)
		if !v.binds("q") {
			continue
		}
		before := v.Top()
		if cmd := v.press("q"); ends(cmd) {
			t.Fatalf("%s: q ends the program at once", w.name)
		}
		v.sees(v.say(v.words.Leave.Question), "> "+v.say(v.words.Leave.Stay), v.say(v.words.Leave.Go))
		if cmd := v.press("enter"); ends(cmd) || v.Top() != before {
			t.Fatalf("%s: the answer under the cursor is not to stay", w.name)
		}
		if cmd := v.press("q down enter"); !ends(cmd) {
			t.Fatalf("%s: q and yes do not end the program", w.name)
		}
	}
}

// ends tells whether a command ends the program.
func ends(cmd tea.Cmd) bool {
	if cmd == nil {
		return false
	}
	_, quit := cmd().(tea.QuitMsg)
	return quit
}

func TestCtrlCInterruptsEveryScreen(t *testing.T) {
	for _, w := range ways {
		cmd := w.hurries(t).press("ctrl+c")
		if cmd == nil {
			t.Errorf("%s: Ctrl+C does nothing", w.name)
			continue
		}
		if _, ok := cmd().(tea.InterruptMsg); !ok {
			t.Errorf("%s: Ctrl+C is not an interruption", w.name)
		}
	}
}

// toRanking moves to a place of the ranking.
func (v *visitor) toRanking(place int) {
	v.Helper()
	v.press("home")
	for !strings.Contains(v.focused(), "■") && !strings.Contains(v.focused(), "·") {
		v.press("down")
	}
	v.press(strings.Repeat("down ", place))
}

func TestArrowsSpaceAndEnterLeadToTheLeafletOfEverySchemeOfTheQuiz(t *testing.T) {
	for scheme, statements := range map[string]string{
		"school":      "A1 A2 A4",
		"remote":      "B1 B2 B3",
		"stage-first": "C1 C2 C3",
		"cip":         "D1 D2 D3",
		"misip":       "E1 E2",
		"pfi":         "E1 E3 E5",
	} {
		t.Run(scheme, func(t *testing.T) {
			v := enter(t).tick(strings.Fields(statements)...)
			v.outcome()
			v.openLeaflet()
			if here := v.opened(); here.id() != scheme {
				t.Fatalf("the leaflets of %s are open", here.ids)
			}
			v.sees(v.named(scheme))
			for _, key := range v.keys {
				if !slices.Contains([]string{"up", "down", "left", "right", "space", "enter", "home"}, key) {
					t.Errorf("the way there needed the key %q", key)
				}
			}
		})
	}
}

// The four answers are on the first screen of the result, whatever is recommended, in
// every language: nobody has to look for them.
func TestTheFirstScreenOfTheResultHasTheFourAnswers(t *testing.T) {
	for _, statements := range []string{"A1 A2 A4", "C1 C2 C3", "D1 D2 D3", "E1 E2", "E1 E3 E5"} {
		for _, l := range assets.Languages() {
			v := enter(t)
			v.language = l
			v.tick(strings.Fields(statements)...)
			w := v.words.Card
			v.sees(v.say(w.YouGet), v.say(w.CanI), v.say(w.FirstStep))
			if !strings.Contains(v.focused(), v.say(w.YouGet)) {
				t.Errorf("the cursor stands on %q", v.focused())
			}
		}
	}
}

func TestTheSectionsComeInTheirOrder(t *testing.T) {
	v := enter(t)
	for s := quiz.A; s <= quiz.E; s++ {
		v.press("enter")
		v.at(s)
		v.sees(s.String()+" "+v.say(v.quiz.Sections[s].Name), v.say(v.words.Leaflet.Part, "n", fmt.Sprint(int(s)+1), "total", "5"))
		for _, statement := range v.quiz.Sections[s].Statements {
			v.sees("[ ] "+v.say(statement.Text), fmt.Sprintf("+%d", statement.Points))
		}
		v.press("space")
	}
	v.press("enter")
	v.outcome()
}

func TestAnotherLanguageKeepsTicksCursorAndPlace(t *testing.T) {
	v := enter(t)
	v.press("enter enter space enter down space down")
	v.at(quiz.C)
	english, ticks := v.seen(), v.Answers
	for _, l := range []assets.Language{assets.French, assets.Dutch, assets.German} {
		v.press("l")
		v.at(quiz.C)
		if v.language != l || v.Answers != ticks {
			t.Fatalf("in %v: language %v, ticks %v", l, v.language, v.Answers)
		}
		v.sees("[x] "+v.quiz.Statement(quiz.C2).Text.In(l), "> [ ] "+v.quiz.Statement(quiz.C3).Text.In(l))
	}
	v.press("l")
	if v.seen() != english {
		t.Errorf("back in English it is another screen:\n%s", v.seen())
	}
}

func TestNoKeyErasesATickForGood(t *testing.T) {
	for _, w := range ways {
		if w.again() {
			continue
		}
		for _, k := range w.hurries(t).Page().Keys() {
			for _, key := range k.Keys {
				if key == "u" { // undo is what brings back
					continue
				}
				v := w.hurries(t)
				before, told := v.Answers, v.Profile
				v.press(key)
				if v.Answers != before {
					v.undo()
				}
				if v.Answers != before {
					t.Errorf("%s: %q loses ticks that undo does not bring back", w.name, key)
				}
				if v.Profile.Said() < told.Said()-1 {
					t.Errorf("%s: %q loses what was told", w.name, key)
				}
			}
		}
	}
}

func TestNothingTickedOffersThreeDoorsToLeaflets(t *testing.T) {
	for i, door := range builtin(t).quiz.Doors {
		v := enter(t).tick()
		on[*doors](v)
		v.sees(v.say(v.words.Empty.Title))
		v.press(strings.Repeat("down ", i))
		v.sees("> " + v.say(door.Question))
		v.press("enter")
		if here := v.opened(); here.ids[0] != door.Schemes[0].ID || len(here.ids) != len(door.Schemes) {
			t.Errorf("the door %q leads to %v", v.say(door.Question), here.ids)
		}
		v.press("esc esc")
		v.at(quiz.E)
	}
}

func TestAClosedLeaderIsOneRowOfTheRankingAndNotTheAnswer(t *testing.T) {
	v := enter(t).tick("A1", "A2", "D2", "D3", "D4", "D5")
	v.sees(v.reader().Say(v.scheme("school").Title), v.say(v.words.Card.YouGet), "D CIP", "14/18", v.say(v.words.Verdict.Short.No), "A ", "9/17")
}

func TestATieAsksItsQuestionAndTakesTheAnswer(t *testing.T) {
	for _, c := range []struct{ keys, scheme string }{{"enter", "stage-first"}, {"down enter", "misip"}} {
		v := enter(t).tick("C1", "C2", "C3", "C4", "E1", "E2", "E3", "E4")
		v.sees(v.say(v.words.Card.YouGet))
		v.press(c.keys)
		v.outcome()
		v.sees(v.say(v.words.Card.CanI))
		v.press("v")
		if here := v.opened(); here.ids[0] != c.scheme {
			t.Errorf("%q leads to %v, not to %s", c.keys, here.ids, c.scheme)
		}
	}
}

func TestRemoteWorkShowsTheCardOfItsFramework(t *testing.T) {
	v := enter(t).tick("B1", "B2", "B3", "B4", "B5", "A1", "A2")
	v.openLeaflet()
	if here := v.opened(); !slices.Equal(here.ids, []string{"remote", "school"}) {
		t.Errorf("it leads to %v", here.ids)
	}
	v = enter(t).tick("B1", "B2", "B3")
	v.reads(v.say(v.words.Result.Framework))
}

// "Can I?" ends in an answer: an ideal candidate says so with Space alone, from the
// leaflet's own list, with few keys.
func TestAnIdealCandidateIsLedToYes(t *testing.T) {
	for scheme, statements := range map[string]string{
		"school": "A1 A2 A4", "stage-first": "C1 C2 C3", "cip": "D1 D2 D3", "misip": "E1 E2", "pfi": "E3 E5",
	} {
		v := enter(t).tick(strings.Fields(statements)...)
		before := len(v.keys)
		v.press("v")
		for range 40 {
			if v.verdict(scheme).Outcome == schemes.Eligible {
				break
			}
			if i := slices.IndexFunc(v.verdict(scheme).Conditions, func(j schemes.Judged) bool { return j.State == schemes.Open }); i < 0 {
				break
			}
			for !strings.Contains(v.focused(), "?  ") {
				v.press("down")
			}
			v.press("space")
		}
		if got := v.verdict(scheme); got.Outcome != schemes.Eligible {
			t.Errorf("%s ends in %v:\n%s", scheme, got.Outcome, v.seen())
			continue
		}
		v.sees(v.say(v.words.Verdict.Yes))
		if used := len(v.keys) - before; scheme == "stage-first" && used > 33 {
			t.Errorf("%s took %d keys after the result", scheme, used)
		}
	}
}

// What one leaflet was told, the others know; Space goes round.
func TestSpaceSaysTrueNotTrueNothing(t *testing.T) {
	v := enter(t).tick("C1", "C2", "C3")
	v.press("v")
	id := v.opened().checked(v)
	for _, want := range []schemes.Answer{schemes.True, schemes.False, schemes.Untold} {
		v.press("space")
		if got := builtin(t).catalogue.Said(v.Profile, id); got != want {
			t.Errorf("after Space %s is %v, not %v", id, got, want)
		}
	}
}

// checked is the condition under the cursor.
func (c *leaflet) checked(v *visitor) string {
	for _, j := range v.verdict(c.id()).Conditions {
		if strings.Contains(v.focused(), strings.Join(strings.Fields(v.reader().Say(j.Text))[:3], " ")) {
			return j.ID
		}
	}
	v.Fatalf("no condition has the focus:\n%s", v.seen())
	return ""
}
