package wizard

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"intern-tui/quiz"
	"intern-tui/ui/race"
)

// rowOf is the row of the terminal in which a text begins.
func (v *visitor) rowOf(text string) int {
	v.Helper()
	for row, line := range strings.Split(v.seen(), "\n") {
		if strings.Contains(line, text) {
			return row
		}
	}
	v.Fatalf("%q is in no row:\n%s", text, v.seen())
	return 0
}

// click clicks into a row, some columns from the left, and looks.
func (v *visitor) clickRow(row int, button tea.MouseButton) tea.Cmd {
	v.Helper()
	v.paged = false
	_, cmd := v.Update(tea.MouseClickMsg{X: 9, Y: row, Button: button})
	v.look()
	return cmd
}

func (v *visitor) clickOn(text string) {
	v.Helper()
	v.clickRow(v.rowOf(text), tea.MouseLeft)
}

// turn turns the wheel by some notches.
func (v *visitor) turn(button tea.MouseButton, notches int) {
	v.Helper()
	for range notches {
		v.Update(tea.MouseWheelMsg{X: 9, Y: 9, Button: button})
		v.paged = true // the wheel may leave the focus behind
		v.look()
	}
}

func TestAClickTicksTheStatementItPointsAt(t *testing.T) {
	v := open(t, Options{Mouse: true}, "TERM=xterm-256color")
	v.press("enter")
	for _, s := range []quiz.Statement{quiz.A4, quiz.A2, quiz.A5} {
		first, _, _ := strings.Cut(v.say(v.quiz.Statement(s).Text), ",")
		v.clickOn(first[:20])
		if !v.answers.Has(s) || v.section().statement() != s {
			t.Fatalf("a click on %v leaves the ticks %v and the cursor on %v", s, v.answers, v.section().statement())
		}
	}
	v.clickOn("> [x]")
	if v.answers != v.parse("A2", "A4") {
		t.Errorf("a second click on A5 leaves the ticks %v", v.answers)
	}
	v.press("u")
	if v.answers != v.parse("A2", "A4", "A5") {
		t.Errorf("undo of a click leads to %v", v.answers)
	}
}

// Every row of a wrapped statement is the statement, wherever it is scrolled to.
func TestEveryRowOfAStatementCanBeClicked(t *testing.T) {
	v := open(t, Options{Mouse: true}, "TERM=xterm-256color")
	v.press("enter enter")
	for _, size := range [][2]int{{promisedWidth, promisedHeight}, {classicWidth, classicHeight}, {200, 60}} {
		v.resize(size[0], size[1])
		clicked := map[int]int{}
		last := len(v.page().body) - v.bodyHeight(v.page())
		for scrolled := range max(0, last) + 1 {
			p := v.page()
			above, _ := v.around(p)
			for line := scrolled; line < min(len(p.body), scrolled+v.bodyHeight(p)); line++ {
				want := quiz.Answers(0)
				for i, item := range p.targets {
					if item.from <= line && line < item.to {
						want = want.With(quiz.B1 + quiz.Statement(i))
						clicked[i]++
					}
				}
				v.top().scrolled, v.answers = scrolled, 0
				v.Update(tea.MouseClickMsg{X: 9, Y: len(above) + line - scrolled, Button: tea.MouseLeft})
				if v.answers != want {
					t.Fatalf("at %v, scrolled by %d, a click on line %d ticks %v, want %v", size, scrolled, line, v.answers, want)
				}
			}
		}
		if len(clicked) != 5 {
			t.Errorf("at %v only %d statements were clicked", size, len(clicked))
		}
	}
}

func TestAClickFollowsWhatItPointsAt(t *testing.T) {
	v := open(t, Options{Mouse: true}, "TERM=xterm-256color")
	v.clickOn(v.say(v.words.Welcome.Start))
	v.at(quiz.A)
	v.press("esc")
	v.clickOn(v.say(v.words.Welcome.Browse))
	v.clickOn("CIP")
	if here := v.leaflet(); here.ids[0] != "cip" {
		t.Errorf("a click on CIP opens %v", here.ids)
	}
	v.press("esc esc")
	v.clickOn("Nederlands")
	v.sees("(x) Nederlands")
	v.clickOn("English")

	v.tick("C1", "C2")
	v.clickOn("D  CIP")
	if here := v.leaflet(); here.ids[0] != "cip" {
		t.Errorf("a click on the row of section D opens %v", here.ids)
	}
	v.press("esc v")
	on[*question](v)
	v.clickOn(v.say(v.words.Question.Unknown))
	v.press("q")
	v.clickOn(v.say(v.words.Leave.Stay))
	v.press("q")
	if cmd := v.clickRow(v.rowOf("> "+v.say(v.words.Leave.Stay))+1, tea.MouseLeft); !ends(cmd) {
		t.Error("a click on leaving does not leave")
	}
}

func TestAClickBesideEverythingDoesNothing(t *testing.T) {
	for _, w := range ways {
		if race.Enabled && w.again() {
			continue
		}
		v := w.goes(t)
		switch v.top().screen.(type) {
		case *help, *scan:
			continue // where every key does the same, so does a click
		}
		before, focus := v.seen(), v.page()
		for row, line := range strings.Split(before, "\n") {
			above, _ := v.around(focus)
			inBody := row >= len(above) && row < len(above)+v.bodyHeight(focus)
			if !inBody || strings.TrimSpace(line) == "" || len(focus.targets) == 0 {
				v.clickRow(row, tea.MouseLeft)
			}
			v.clickRow(row, tea.MouseRight)
			v.clickRow(row, tea.MouseMiddle)
		}
		if v.seen() != before {
			t.Errorf("%s: clicks beside everything lead to:\n%s", w.name, v.seen())
		}
	}
}

func TestTheWheelScrollsAndTicksNothing(t *testing.T) {
	v := open(t, Options{Mouse: true}, "TERM=xterm-256color")
	v.tick("C1", "C2").press("enter")
	top := v.seen()
	v.turn(tea.MouseWheelDown, 2)
	if v.top().scrolled != 2*wheelStep {
		t.Errorf("two notches scroll %d lines", v.top().scrolled)
	}
	v.turn(tea.MouseWheelDown, 200)
	if end := len(v.page().body) - v.bodyHeight(v.page()); v.top().scrolled != end {
		t.Errorf("the wheel ends at line %d, the page at %d", v.top().scrolled, end)
	}
	v.turn(tea.MouseWheelUp, 200)
	if v.seen() != top {
		t.Errorf("the wheel does not lead back to the top:\n%s", v.seen())
	}

	v = enter(t)
	v.press("enter")
	v.resize(promisedWidth, promisedHeight)
	v.turn(tea.MouseWheelDown, 1)
	if v.answers != 0 || v.section().cursor != 0 || v.top().scrolled == 0 {
		t.Errorf("on a section the wheel scrolls to %d, with the ticks %v", v.top().scrolled, v.answers)
	}
	v.press("down") // and the next key shows the focus again
	if v.section().cursor != 1 {
		t.Errorf("the cursor is on %d", v.section().cursor)
	}
}

func TestAClickDoesWhatEveryOtherKeyDoes(t *testing.T) {
	v := enter(t)
	v.press("enter h")
	v.clickRow(5, tea.MouseLeft)
	v.at(quiz.A)

	v = open(t, Options{Mouse: true, Kiosk: true, Idle: time.Minute, Grace: time.Minute}, "TERM=xterm-256color")
	v.press("enter enter space")
	v.watch.last = time.Now().Add(-time.Hour)
	v.Update(woken{v.watch.turn})
	on[*warning](v)
	v.clickRow(5, tea.MouseLeft)
	v.at(quiz.A)
	if !v.watch.until.IsZero() || v.answers != v.parse("A1") {
		t.Error("a click at the warning does not only stay")
	}
}

func TestTheMouseIsTheTerminalsUnlessAskedFor(t *testing.T) {
	if mode := enter(t).View().MouseMode; mode != tea.MouseModeNone {
		t.Errorf("without --mouse the mode is %v", mode)
	}
	if mode := open(t, Options{Mouse: true}, "TERM=xterm-256color").View().MouseMode; mode != tea.MouseModeCellMotion {
		t.Errorf("with --mouse the mode is %v", mode)
	}
}
