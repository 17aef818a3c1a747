//go:build unix

package e2e

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/ui/console"
	"intern-tui/ui/race"
	"intern-tui/ui/words"
)

// sizes are the terminals that the quiz is promised to work on.
var sizes = [][2]int{{40, 12}, {60, 20}, {80, 24}, {200, 60}}

// colour is a sequence that sets a colour, of text or behind it.
var colour = regexp.MustCompile(`\x1b\[(?:[0-9:]+;)*(?:[34][0-8]|9[0-7]|10[0-7])[;:0-9]*m`)

func TestEverySizeAndTerminalLeadsFromTheStartToTheLeaflet(t *testing.T) {
	if testing.Short() {
		t.Skip("many sessions of the whole program: left to the full run")
	}
	w, q := content(t)
	for _, terminal := range []seat{
		{terminal: "linux"},
		{terminal: "vt100", environment: []string{"NO_COLOR=yes"}},
	} {
		for _, size := range sizes {
			for _, l := range assets.Languages() {
				if race.Enabled && size != sizes[int(l)] {
					continue // one each: a program with the race detector is slow to start
				}
				t.Run(fmt.Sprintf("%s %dx%d %v", terminal.terminal, size[0], size[1], l), func(t *testing.T) {
					t.Parallel()
					at := terminal
					at.width, at.height, at.words = size[0], size[1], []string{"--lang", l.String()}
					s := sit(t, at)
					spell := func(text string) string { return text }
					if at.terminal == "linux" {
						spell = console.Spell
					}
					s.walk(w, q, l, spell)
					all := s.all()
					if coloured := colour.MatchString(all); coloured != (at.terminal == "linux") {
						t.Errorf("colours are used: %v", coloured)
					}
					if strings.Contains(all, "\x1b[?1002h") || strings.Contains(all, "\x1b[?1006h") {
						t.Error("the mouse is taken without --mouse")
					}
				})
			}
		}
	}
}

// walk goes with arrows, Space, Enter and Esc through a whole visit: the last
// statement of sections A and C is ticked, and the leaflet is read to its end.
func (s *session) walk(w *words.Words, q *quiz.Quiz, l assets.Language, spell func(string) string) {
	s.Helper()
	say := func(text assets.Text) string { return spell(text.In(l)) }
	s.sees("> " + say(w.Welcome.Start))
	s.keys(enter)
	for _, section := range q.Sections {
		s.sees("> [ ] " + firstWords(say(section.Statements[0].Text)))
		last := firstWords(say(section.Statements[4].Text))
		s.keys(strings.Repeat(down, 4))
		s.sees("> [ ] " + last)
		if section.ID == quiz.A || section.ID == quiz.C {
			s.keys(space)
			s.sees("> [x] " + last)
		}
		s.keys(enter)
	}
	name := say(q.Sections[quiz.C].Name)
	s.sees("> " + say(w.Card.YouGet))
	s.keys(enter)
	s.sees(say(w.Parts.Money))
	s.sees(name)
	s.keys(escape)
	s.sees("> " + say(w.Card.YouGet))
	s.keys("q")
	s.sees("> " + say(w.Leave.Stay))
	s.keys(down + enter)
	s.ends(0)
	s.given()
}

func TestATerminalThatMovesNoCursorIsLedLineByLine(t *testing.T) {
	if testing.Short() {
		t.Skip("many sessions of the whole program: left to the full run")
	}
	w, _ := content(t)
	for _, terminal := range []string{"dumb", ""} {
		for _, size := range sizes {
			for _, l := range assets.Languages() {
				if terminal == "" && size[0] != 80 || race.Enabled && size != sizes[int(l)] {
					continue
				}
				t.Run(fmt.Sprintf("TERM=%s %dx%d %v", terminal, size[0], size[1], l), func(t *testing.T) {
					t.Parallel()
					s := sit(t, seat{
						terminal: "dumb", environment: []string{"TERM=" + terminal},
						width: size[0], height: size[1], words: []string{"--lang", l.String()},
					})
					s.keys(lineByLine(w, l))
					s.ends(0)
					s.given()
					all, _, _ := strings.Cut(s.all(), "\x1b[0m-- the end --")
					if strings.Contains(all, "\x1b") {
						t.Errorf("there are sequences in %q", all)
					}
					ledToTheLeaflet(t, w, l, all)
				})
			}
		}
	}
}

// lineByLine is what a reader types for C1, C2, the leaflet and the end.
func lineByLine(w *words.Words, l assets.Language) string {
	yes, _, _ := strings.Cut(w.Plain.Words.Yes.In(l), ", ")
	quit, _, _ := strings.Cut(w.Plain.Words.Quit.In(l), ", ")
	return strings.Repeat("\n", 10) + yes + "\n" + yes + "\n" + strings.Repeat("\n", 13) + "stage-first\n" + quit + "\n"
}

func ledToTheLeaflet(t *testing.T, w *words.Words, l assets.Language, said string) {
	t.Helper()
	rest := strings.Join(strings.Fields(said), " ")
	for _, text := range []string{
		w.Title.In(l), "A1. ", "E5. ", strings.ReplaceAll(w.Result.Best.In(l), "{scheme}", "Stage First"), "8/19",
		w.Card.YouGet.In(l), w.Parts.Money.In(l), w.Parts.Sources.In(l),
	} {
		_, after, found := strings.Cut(rest, strings.Join(strings.Fields(text), " "))
		if !found {
			t.Fatalf("%q is not said, or not in its turn:\n%s", text, said)
		}
		rest = after
	}
}

func TestAPipeIsLedLineByLine(t *testing.T) {
	w, _ := content(t)
	for _, l := range assets.Languages() {
		t.Run(l.Name(), func(t *testing.T) {
			t.Parallel()
			var out, complaints bytes.Buffer
			c := exec.Command("intern-tui", "--lang", l.String(), "--at", "2026-11-21")
			c.Env = []string{"TERM=xterm-256color", "COLORTERM=truecolor", "PATH=" + os.Getenv("PATH"), "GOCOVERDIR=" + os.Getenv("GOCOVERDIR")}
			c.Stdin, c.Stdout, c.Stderr = strings.NewReader(lineByLine(w, l)), &out, &complaints
			if err := c.Run(); err != nil || complaints.Len() > 0 {
				t.Fatalf("%v: %s", err, complaints.String())
			}
			if strings.ContainsAny(out.String(), "\x1b\r\t\x08") {
				t.Errorf("there is more than lines in %q", out.String())
			}
			ledToTheLeaflet(t, w, l, out.String())
		})
	}
}

// As no-color.org has it: any value that is not empty.
func TestNoColourIsSentToWhoWantsNone(t *testing.T) {
	w, _ := content(t)
	for _, c := range []struct {
		environment []string
		coloured    bool
	}{
		{[]string{"COLORTERM=truecolor"}, true},
		{[]string{"COLORTERM=truecolor", "NO_COLOR="}, true},
		{[]string{"COLORTERM=truecolor", "NO_COLOR=1"}, false},
		{[]string{"COLORTERM=truecolor", "NO_COLOR=0"}, false},
		{[]string{"COLORTERM=truecolor", "NO_COLOR=false", "CLICOLOR_FORCE=1"}, false},
	} {
		s := sit(t, seat{environment: c.environment, width: 80, height: 24})
		s.sees("> " + english(w.Welcome.Start))
		s.keys(enter + space)
		s.sees("> [x]")
		s.keys(ctrlC)
		s.ends(130)
		if coloured := colour.MatchString(s.all()); coloured != c.coloured {
			t.Errorf("with %v there is colour: %v", c.environment, coloured)
		}
	}
}

func TestTheMouseIsTakenOnRequestAndGivenBack(t *testing.T) {
	w, q := content(t)
	s := sit(t, seat{words: []string{"--mouse"}, width: 80, height: 24})
	s.sees("> " + english(w.Welcome.Start))
	if !strings.Contains(s.all(), "\x1b[?1002h") {
		t.Error("--mouse does not take the mouse")
	}
	click := func(text string) {
		t.Helper()
		s.sees(text)
		s.mu.Lock()
		defer s.mu.Unlock()
		for row, line := range strings.Split(s.screen.String(), "\n") {
			if strings.Contains(line, text) {
				fmt.Fprintf(s.master, "\x1b[<0;9;%dM\x1b[<0;9;%dm", row+1, row+1) // pressed and released
				return
			}
		}
		t.Errorf("%q is in no row", text)
	}
	click("> " + english(w.Welcome.Start))
	click(firstWords(english(q.Sections[0].Statements[2].Text)))
	s.sees("> [x] " + firstWords(english(q.Sections[0].Statements[2].Text)))
	s.keys(enter + enter + enter + enter + enter)
	s.sees(english(w.Result.Title))
	click("B  " + english(q.Sections[1].Name))
	s.sees("[" + english(w.Parts.Glance) + "]")
	s.keys(strings.Repeat("\x1b[<65;9;9M", 100)) // the wheel, towards the reader
	s.sees(english(w.Key.More))
	s.keys("q")
	click("> " + english(w.Leave.Stay))
	s.sees(english(w.Key.More))
	s.keys(ctrlC)
	s.ends(130)
	s.given()
}
