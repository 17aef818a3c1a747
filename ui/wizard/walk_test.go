package wizard

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"intern-tui/assets"
	"intern-tui/quiz"
)

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
			v.result()
			v.press("enter")
			if here := v.leaflet(); here.ids[here.at] != scheme {
				t.Fatalf("the leaflets of %s are open", here.ids)
			}
			s, err := builtin(t).catalogue.Scheme(scheme)
			if err != nil {
				t.Fatal(err)
			}
			w := v.words.Leaflet
			v.sees(v.say(s.Name))
			v.reads(v.say(w.Who), v.say(w.May), v.say(w.Do), v.say(w.Gaps), v.say(w.Sources))
			for _, key := range v.pressed {
				if !slices.Contains([]string{"up", "down", "left", "right", "space", "enter"}, key) {
					t.Errorf("the way there needed the key %q", key)
				}
			}
		})
	}
}

func TestTheSectionsComeInTheirOrder(t *testing.T) {
	v := enter(t)
	for s := quiz.A; s <= quiz.E; s++ {
		v.press("enter")
		v.at(s)
		v.sees(s.String()+" "+v.say(v.quiz.Sections[s].Name), "["+s.String()+"]")
		for _, statement := range v.quiz.Sections[s].Statements {
			v.sees("[ ] "+v.say(statement.Text), fmt.Sprintf("+%d", statement.Points))
		}
		v.press("space")
	}
	v.press("enter")
	v.result()
}

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
		if v.answers != want {
			t.Fatalf("back at section %v the ticks are %v", s-1, v.answers)
		}
	}
	v.press("backspace")
	on[*welcome](v)
	v.press("enter enter enter enter enter enter")
	if v.answers != want || v.seen() != result {
		t.Errorf("after going back to the welcome and on again the result is:\n%s\nit was:\n%s", v.seen(), result)
	}
}

func TestEscapeLeadsBackToTheWelcomeFromEverywhere(t *testing.T) {
	for _, w := range ways {
		t.Run(w.name, func(t *testing.T) {
			v := w.goes(t)
			ticked := v.answers
			for range 20 {
				v.press("esc")
			}
			on[*welcome](v)
			if v.answers != ticked {
				t.Errorf("going back changed the ticks from %v to %v", ticked, v.answers)
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
		history = append(history, v.answers)
	}
	for _, before := range slices.Backward(history[:300]) {
		v.key("u")
		if v.answers != before {
			t.Fatalf("undo leads to %v, before it was %v", v.answers, before)
		}
	}
	v.press("u")
	v.sees(v.say(v.words.Undo.Nothing))
	if v.answers != 0 {
		t.Errorf("undo invented the ticks %v", v.answers)
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
		before, depth := v.answers, len(v.stack)
		v.press("home" + strings.Repeat(" down", place) + " space")
		changed := v.section().at
		v.press("space down space down space down space down space enter")
		v.result()
		if len(v.stack) != depth {
			t.Errorf("section %v leaves %d screens behind", changed, len(v.stack)-depth)
		}
		for s := quiz.A; s <= quiz.E; s++ {
			want := before.Section(s)
			if s == changed {
				want ^= 0b11111
			}
			if v.answers.Section(s) != want {
				t.Errorf("after section %v was turned over, section %v has the ticks %05b, want %05b", changed, s, v.answers.Section(s), want)
			}
		}
	}
}

func TestStartAgainAsksFirstAndUndoBringsTheTicksBack(t *testing.T) {
	v := enter(t).tick("C1", "C2", "D3")
	ticked := v.answers
	v.press("n")
	v.sees(v.say(v.words.Again.Question), "> "+v.say(v.words.Again.Stay))
	v.press("enter")
	v.result()
	if v.answers != ticked {
		t.Fatalf("staying changed the ticks to %v", v.answers)
	}
	v.press("n down enter")
	on[*welcome](v)
	if v.answers != 0 || len(v.stack) != 1 {
		t.Fatalf("started again with the ticks %v and %d screens", v.answers, len(v.stack))
	}
	v.press("u")
	if v.answers != ticked {
		t.Errorf("undo brings back %v, not %v", v.answers, ticked)
	}
}

func TestNoKeyErasesATickForGood(t *testing.T) {
	for _, w := range ways {
		if w.again() {
			continue
		}
		for _, b := range w.hurries(t).bindings() {
			for _, key := range b.keys {
				if key == "u" { // undo is what brings back
					continue
				}
				v := w.hurries(t)
				before, told := v.answers, v.profile
				v.press(key)
				if v.answers != before {
					v.undo()
				}
				if v.answers != before {
					t.Errorf("%s: %q loses ticks that undo does not bring back", w.name, key)
				}
				if v.profile.Said() < told.Said() {
					t.Errorf("%s: %q loses what was told", w.name, key)
				}
			}
		}
	}
}

func TestAnotherLanguageKeepsTicksCursorAndPlace(t *testing.T) {
	v := enter(t)
	v.press("enter enter space enter down space down")
	v.at(quiz.C)
	english, ticks := v.seen(), v.answers
	for _, l := range []assets.Language{assets.French, assets.Dutch, assets.German} {
		v.press("l")
		v.at(quiz.C)
		if v.language != l || v.answers != ticks || v.section().cursor != 2 {
			t.Fatalf("in %v: language %v, ticks %v, cursor %d", l, v.language, v.answers, v.section().cursor)
		}
		v.sees("[x] "+v.quiz.Statement(quiz.C2).Text.In(l), "> [ ] "+v.quiz.Statement(quiz.C3).Text.In(l))
	}
	v.press("l")
	if v.seen() != english {
		t.Errorf("back in English it is another screen:\n%s", v.seen())
	}
}

func TestTheWelcomeOffersEveryLanguageInItsOwnName(t *testing.T) {
	for _, l := range assets.Languages() {
		v := enter(t)
		for !strings.Contains(v.seen(), ") "+l.Name()) || !strings.Contains(v.focused(), l.Name()) {
			v.press("down")
			if len(v.pressed) > 20 {
				t.Fatalf("no option %q:\n%s", l.Name(), v.seen())
			}
		}
		v.press("enter")
		v.sees(v.words.Welcome.Start.In(l), "(x) "+l.Name())
	}
}

// focused is the row with the focus.
func (v *visitor) focused() string {
	p := v.page()
	if p.focus.to == p.focus.from {
		return ""
	}
	return ansi.Strip(p.body[p.focus.from])
}

func TestAResizeKeepsTicksFocusAndPlace(t *testing.T) {
	for _, w := range ways {
		t.Run(w.name, func(t *testing.T) {
			v := w.goes(t)
			v.resize(classicWidth, classicHeight) // brings a focus back that paging left behind
			focused, ticks, screen := v.focused(), v.answers, v.top().screen
			v.resize(promisedWidth, promisedHeight)
			v.resize(130, 45)
			v.resize(3, 2)
			v.resize(classicWidth, classicHeight)
			if v.answers != ticks || v.top().screen != screen {
				t.Fatalf("another screen or other ticks after a resize")
			}
			if v.focused() != focused {
				t.Errorf("the focus went from %q to %q", focused, v.focused())
			}
		})
	}
}

func TestAResizeAndHelpKeepThePlaceInALeaflet(t *testing.T) {
	v := enter(t).tick("C1", "C2")
	v.press("enter pgdown pgdown")
	before := v.seen()
	v.resize(classicWidth, classicHeight)
	if v.seen() != before {
		t.Errorf("a resize leads from\n%s\nto\n%s", before, v.seen())
	}
	v.press("h x")
	if v.seen() != before {
		t.Errorf("help leads from\n%s\nto\n%s", before, v.seen())
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
		if here := v.leaflet(); here.ids[0] != door.Schemes[0].ID || len(here.ids) != len(door.Schemes) {
			t.Errorf("the door %q leads to %v", v.say(door.Question), here.ids)
		}
		v.press("esc esc")
		v.at(quiz.E)
	}
}

func TestAHigherScoreThatTheLawClosesStandsAboveTheHeadline(t *testing.T) {
	v := enter(t).tick("A1", "A2", "D2", "D3", "D4", "D5")
	reason, _, _ := strings.Cut(v.say(v.words.Result.Passed, "section", v.say(v.quiz.Sections[quiz.D].Name), "points", "14", "maximum", "18", "reason", "\x00"), "\x00")
	v.sees(reason, v.best("school"), "D CIP", "14/18", v.say(v.words.Result.Blocked), "> A ", "9/17")
}

func TestWhereAllIsClosedNothingIsSaidToHaveMorePoints(t *testing.T) {
	v := enter(t).tick("A1", "A2", "D2", "D3", "D4")
	v.profile, _ = v.profile.With("status", "graduate")
	v.resize(classicWidth, classicHeight)
	shut := func(section quiz.Section, points, maximum string) string {
		text := v.say(v.words.Result.Shut, "section", v.say(v.quiz.Sections[section].Name), "points", points, "maximum", maximum, "reason", "\x00")
		said, _, _ := strings.Cut(text, "\x00")
		return said
	}
	v.reads(shut(quiz.D, "11", "18"), shut(quiz.A, "9", "17"), v.say(v.words.Result.None))
	v.seesNot(v.say(v.words.Result.Close))
}

// Arrows alone reach the first and the last line of every screen, also those that
// stand over the first item to choose and under the last.
func TestArrowsReachBothEndsOfEveryScreen(t *testing.T) {
	atTop := func(v *visitor) bool { return v.top().scrolled == 0 }
	atEnd := func(v *visitor) bool { p := v.page(); return v.top().scrolled >= len(p.body)-v.bodyHeight(p) }
	for _, w := range ways {
		v := w.hurries(t)
		v.resize(promisedWidth, promisedHeight)
		if v.page().focus == (span{}) {
			continue // where nothing is chosen an arrow is a line
		}
		for _, end := range []struct {
			key     string
			reached func(*visitor) bool
		}{{"up", atTop}, {"down", atEnd}} {
			for range len(v.page().body) + 10 {
				if end.reached(v) {
					break
				}
				v.key(end.key)
			}
			if !end.reached(v) {
				t.Errorf("%s: no number of %q reaches the end of the page:\n%s", w.name, end.key, v.seen())
			}
		}
	}
}

// best is the headline for a scheme.
func (v *visitor) best(scheme string) string {
	v.Helper()
	return v.say(v.words.Result.Best, "scheme", v.named(scheme))
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

func TestRemoteWorkShowsItsOwnLeafletAndThatOfItsFramework(t *testing.T) {
	v := enter(t).tick("B1", "B2", "B3", "B4", "B5", "A1", "A2")
	v.sees(v.say(v.words.Result.Remote, "scheme", v.named("school")))
	v.press("enter")
	v.leafsThrough("remote", "school")
}

func TestRemoteWorkWithoutAFrameworkSaysSo(t *testing.T) {
	v := enter(t).tick("B1", "B2", "B3")
	v.sees(v.say(v.words.Result.RemoteOpen), v.say(v.words.Result.Framework))
}

func TestWalloniaShowsBothLeafletsWhenBothFit(t *testing.T) {
	v := enter(t).tick("E1", "E2", "E3")
	v.press("enter")
	v.leafsThrough("misip", "pfi")
}

// leafsThrough makes sure that Enter leads through the leaflets of these schemes
// and back to the first.
func (v *visitor) leafsThrough(schemes ...string) {
	v.Helper()
	for i, scheme := range append(schemes, schemes[0]) {
		here := v.leaflet()
		if here.ids[here.at] != scheme {
			v.Fatalf("the leaflet of %s is open where %s is expected", here.ids[here.at], scheme)
		}
		part := v.say(v.words.Leaflet.Part, "n", fmt.Sprint(i%len(schemes)+1), "total", fmt.Sprint(len(schemes)))
		v.sees(v.named(scheme), part)
		v.press("down enter")
	}
}

func TestARegionTieShowsBothAndLeadsToBoth(t *testing.T) {
	v := enter(t).tick("C1", "C2", "C3", "C4", "E1", "E2", "E3", "E4")
	first, second := v.say(v.quiz.Sections[quiz.C].Name), v.say(v.quiz.Sections[quiz.E].Name)
	v.sees(v.say(v.words.Result.Both, "first", first, "second", second), v.say(v.words.Result.Region), "> C ", "E ")
	v.press("enter")
	if here := v.leaflet(); !slices.Equal(here.ids, []string{"stage-first"}) {
		t.Errorf("the first of the two leads to %v", here.ids)
	}
	v.press("esc down enter")
	if here := v.leaflet(); !slices.Equal(here.ids, []string{"misip", "pfi"}) {
		t.Errorf("the second of the two leads to %v", here.ids)
	}
}

func TestContradictingTicksAreAskedAboutGently(t *testing.T) {
	for _, c := range builtin(t).quiz.Contradictions {
		v := enter(t).tick(c.Between[0].String(), c.Between[1].String())
		v.sees(v.say(c.Question))
	}
}

func TestTheArithmeticOfTheResultAddsUp(t *testing.T) {
	v := enter(t).tick("C1", "C3", "C5", "A1")
	v.resize(classicWidth, 45)
	r := v.words.Result
	v.sees(v.best("stage-first"), "11/19", "5/17",
		v.say(v.quiz.Statement(quiz.C1).Text), "+4", v.say(v.quiz.Statement(quiz.C3).Text), "+4",
		v.say(v.quiz.Statement(quiz.C5).Text), "+3", v.say(r.Sum), v.say(r.Points, "points", "11", "maximum", "19"))
}

func TestHelpListsTheLiveBindings(t *testing.T) {
	for _, w := range ways {
		v := w.goes(t)
		if !v.binds("h") {
			continue
		}
		v.resize(classicWidth, 45)
		live := v.bindings()
		v.press("h")
		for _, b := range live {
			if b.sign != "" {
				v.sees(b.sign + " " + v.say(b.what))
			}
		}
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

func TestKeysThatScrollDoNotCloseHelp(t *testing.T) {
	for _, key := range strings.Fields("up down pgup pgdown home end") {
		v := enter(t)
		v.press("enter")
		v.resize(promisedWidth, promisedHeight)
		v.press("h " + key)
		if _, ok := v.top().screen.(*help); !ok {
			t.Errorf("%q closes help", key)
		}
	}
}

func TestLeavingAsksFirst(t *testing.T) {
	for _, w := range ways {
		v := w.goes(t)
		if !v.binds("q") {
			continue
		}
		before := v.top().screen
		if cmd := v.press("q"); ends(cmd) {
			t.Fatalf("%s: q ends the program at once", w.name)
		}
		v.sees(v.say(v.words.Leave.Question), "> "+v.say(v.words.Leave.Stay), v.say(v.words.Leave.Go))
		if cmd := v.press("enter"); ends(cmd) || v.top().screen != before {
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

// broken is a screen with a fault: whatever is asked of it, it panics.
type broken struct{ screen }

func TestAFaultInAScreenEndsTheProgramWithAnErrorAndNoPanic(t *testing.T) {
	v := enter(t)
	v.stack = append(v.stack, entry{screen: &broken{}})
	for _, msg := range []tea.Msg{tea.WindowSizeMsg{Width: 80, Height: 24}, keyPress(t, "enter"), nil} {
		v.err = nil
		_, cmd := v.Update(msg)
		if !ends(cmd) || v.err == nil || strings.Contains(v.err.Error(), "\n") {
			t.Errorf("after %T: the program ends %v, with the error %v", msg, ends(cmd), v.err)
		}
		v.View() // what Bubble Tea draws last
	}
}

func TestContentThatCannotBeReadEndsTheProgramWithItsError(t *testing.T) {
	v := enter(t)
	bad := assets.Pos{File: "figures.yaml", Line: 3, Column: 5}.Errorf("unknown key")
	if _, cmd := v.Update(catalogueRead{bad}); !ends(cmd) || v.err != bad {
		t.Errorf("the program ends %v, with the error %v", ends(cmd), v.err)
	}
}

// PageDown scrolls past the focus; what one cannot see, one cannot have meant.
func TestAKeyActsOnWhatIsSeen(t *testing.T) {
	v := open(t, Options{}, "TERM=xterm-256color")
	v.resize(40, 12)
	v.press("enter pgdown space")
	if v.answers != 0 {
		t.Fatalf("a statement that is out of sight was ticked:\n%s", v.seen())
	}
	if v.press("space"); v.answers == 0 || !strings.Contains(v.seen(), "> [x]") {
		t.Errorf("once it is seen, it is not ticked:\n%s", v.seen())
	}
}
