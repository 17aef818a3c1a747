package wizard

import (
	"fmt"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/ui/race"
)

// others are the languages beside English, whose frames stand in testdata itself.
var others = []assets.Language{assets.French, assets.Dutch, assets.German}

// speaks changes the language and looks.
func (v *visitor) speaks(l assets.Language) {
	v.Helper()
	v.language = l
	v.resize(v.terminal.width, v.terminal.height)
}

func TestFramesInEveryLanguageLookAsReviewed(t *testing.T) {
	for _, w := range everyWay() {
		switch w.name {
		case "languages-with-door", "warning": // a door looks like none, and a warning counts seconds
			continue
		}
		if w.again() && w.name != "section-ticked" || w.name == "again" {
			continue // one of each kind
		}
		v := w.goes(t)
		for _, l := range others {
			v.resize(classicWidth, classicHeight)
			v.speaks(l)
			same(t, filepath.Join("testdata", l.String(), w.name+"-80x24.txt"), rows(v.seen()))
			if w.name == "section-ticked" {
				v.resize(promisedWidth, promisedHeight)
				same(t, filepath.Join("testdata", l.String(), w.name+"-40x12.txt"), rows(v.seen()))
			}
		}
	}
}

// letters counts every letter, digit and sign of rows; drawings apart, which fill
// what room there is.
func letters(rows []string) map[rune]int {
	count := map[rune]int{}
	for _, r := range ansi.Strip(strings.Join(rows, "")) {
		if !strings.ContainsRune(" \u00a0\u202f■·─", r) {
			count[r]++
		}
	}
	return count
}

// A screen that cuts a text says less on a narrow terminal than on one so wide that
// it breaks no line.
func TestNoScreenCutsATextInAnyLanguage(t *testing.T) {
	const endless, widestFold = 1000, 62 // a table names the schemes once, so a fold is held to a fold
	for _, w := range everyWay() {
		if race.Enabled && w.again() {
			continue // the race detector makes each page dear and finds nothing in a text
		}
		v := w.hurries(t)
		for _, size := range [][2]int{{promisedWidth, promisedHeight}, {60, 20}, {classicWidth, classicHeight}} {
			for _, v.language = range assets.Languages() {
				v.terminal.width, v.terminal.height = size[0], size[1]
				here := v.space()
				wide := here
				wide.width = endless
				screen := v.top().screen
				if c, ok := screen.(*compare); ok {
					if _, _, table := c.read(v.shared).Grid(here.width); !table {
						wide.width = widestFold
					}
				}
				got, want := screen.page(v.shared, here), screen.page(v.shared, wide)
				if _, ok := screen.(*scan); ok {
					continue // a code too wide for the terminal gives way to its address
				}
				where := fmt.Sprintf("%s at %v in %v", w.name, size, v.language)
				if c, ok := screen.(*section); ok && size[0] < 60 {
					// The five steps give way to the name of the section.
					name := v.say(v.quiz.Sections[c.at].Name)
					if !strings.Contains(ansi.Strip(got.top[0]), name) {
						t.Errorf("%s: %q is not whole in %q", where, name, ansi.Strip(got.top[0]))
					}
					got.top, want.top = got.top[1:], want.top[1:]
				}
				everything := func(p page) map[rune]int { return letters(slices.Concat(p.top, p.body, p.bottom)) }
				if g, w := everything(got), everything(want); !maps.Equal(g, w) {
					t.Errorf("%s is cut: it has the letters %v, uncut %v\n%s", where, g, w,
						ansi.Strip(strings.Join(slices.Concat(got.top, got.body, got.bottom), "\n")))
				}
			}
		}
	}
}

// What does not fit is reached with the keys that scroll.
func TestEveryRowOfEveryScreenCanBeScrolledTo(t *testing.T) {
	for _, w := range everyWay() {
		if race.Enabled && w.again() {
			continue
		}
		v := w.hurries(t)
		if !v.binds("pgdown") {
			t.Errorf("%s cannot be scrolled", w.name)
		}
		for _, size := range [][2]int{{promisedWidth, promisedHeight}, {classicWidth, classicHeight}} {
			for _, v.language = range assets.Languages() {
				v.resize(size[0], size[1])
				v.top().scrolled = 0
				v.Update(nil)
				hidden := map[string]bool{}
				for _, row := range v.page().body {
					hidden[strings.TrimSpace(ansi.Strip(row))] = true
				}
				steps := 2 + len(v.page().body)
				for range steps {
					for row := range strings.SplitSeq(v.seen(), "\n") {
						row = strings.TrimSpace(row)
						delete(hidden, row)
						if before, _, marked := strings.Cut(row, "  ↑"); marked {
							delete(hidden, strings.TrimSpace(before))
						}
						if before, _, marked := strings.Cut(row, "  ↓"); marked {
							delete(hidden, strings.TrimSpace(before))
						}
					}
					if len(hidden) == 0 {
						break
					}
					v.key("pgdown")
				}
				for row := range hidden {
					t.Errorf("%s at %v in %v: %q is never seen", w.name, size, v.language, row)
				}
			}
		}
	}
}

func TestAnotherLanguageInSectionCKeepsThreeTicksTheCursorAndThePlace(t *testing.T) {
	for _, size := range [][2]int{{promisedWidth, promisedHeight}, {classicWidth, classicHeight}, {200, 60}} {
		v := enter(t)
		v.resize(size[0], size[1])
		v.press("enter enter enter space down space down down space")
		want := v.parse("C1", "C2", "C4")
		for range 8 { // twice around the four
			before := v.language
			v.press("l")
			v.at(quiz.C)
			if v.language == before || v.answers != want || v.section().cursor != 3 {
				t.Fatalf("at %v in %v the ticks are %v and the cursor is on statement %d", size, v.language, v.answers, v.section().cursor+1)
			}
			if first, _, _ := strings.Cut(v.say(v.quiz.Statement(quiz.C4).Text), " "); !strings.HasPrefix(v.focused(), "> [x] "+first) {
				t.Fatalf("at %v in %v the focus is on %q", size, v.language, v.focused())
			}
		}
		if v.press("u"); v.answers != v.parse("C1", "C2") {
			t.Errorf("after that undo leads to %v", v.answers)
		}
	}
}

func TestHelpNamesTheKeysInTheLanguageItIsSwitchedTo(t *testing.T) {
	v := enter(t)
	v.press("enter h")
	for range 4 {
		v.press("l")
		v.sees(v.say(v.words.Key.Space)+" "+v.say(v.words.Key.Tick), v.say(v.words.Key.Enter)+" "+v.say(v.words.Key.Next))
	}
}

// Beside the main part of a wide terminal nothing is cut either: neither below nor
// at the right edge.
func TestNothingBesideTheMainPartIsCut(t *testing.T) {
	for _, w := range everyWay() {
		if race.Enabled && w.again() {
			continue
		}
		v := w.hurries(t)
		for _, size := range [][2]int{{100, promisedHeight}, {100, 24}, {120, 40}, {130, 16}, {200, 60}} {
			for _, v.language = range assets.Languages() {
				v.resize(size[0], size[1])
				seen := v.seen()
				for _, row := range v.page().aside {
					if row = strings.TrimSpace(ansi.Strip(row)); !strings.Contains(seen, row) {
						t.Errorf("%s at %v in %v lacks %q", w.name, size, v.language, row)
						break
					}
				}
			}
		}
	}
}
