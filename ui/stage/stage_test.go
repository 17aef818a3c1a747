package stage

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
)

// The toy is a larder: a list of jars, each of which can be opened, tasted and read
// about. It has a part of everything that a page can have.
type larder struct {
	*Stage
	tasted [12]bool
	notice string
	wiped  int
	timed  bool
}

func (l *larder) First() Screen              { return &shelf{l} }
func (l *larder) Spell() func(string) string { return nil }
func (l *larder) Words() Words {
	return Words{
		Title: "Larder", Up: "↑", Down: "↓", Arrows: "← →", Space: "Space", Enter: "Enter", Escape: "Esc", Any: "Any key",
		Move: "move", Scroll: "scroll", Back: "back", Help: "keys", Close: "closes", More: "more", Parts: "parts", HelpTitle: "Keys",
		Warning: "Still hungry?", Stay: "stay", Time: "more time", Demo: "Plays by itself.",
		Countdown: func(n int) string { return fmt.Sprintf("%d seconds left.", n) },
	}
}
func (l *larder) Everywhere(p *Page) {
	p.Quiet("q", "leave", func() Move { return Move{To: &sure{l}} })
}
func (l *larder) Explain(p *Page)                { p.Text(p.Theme.Plain, "A jar is tasted with Space.") }
func (l *larder) Receive(tea.Msg)                {}
func (l *larder) Press()                         { l.notice = "" }
func (l *larder) Pressed(Screen, Screen) tea.Cmd { return nil }
func (l *larder) Untouched() bool                { return l.tasted == [12]bool{} }
func (l *larder) Notice() string                 { return l.notice }
func (l *larder) Demo() []string                 { return []string{"down", "enter"} }
func (l *larder) Wipe(timedOut bool) tea.Cmd {
	l.tasted, l.timed = [12]bool{}, timedOut
	l.wiped++
	return nil
}

// shelf is a list.
type shelf struct{ *larder }

func (s *shelf) Draw(p *Page) {
	p.Title("Jars", fmt.Sprint(len(s.tasted)))
	for i, tasted := range s.tasted {
		sign := "[ ]"
		if tasted {
			sign = "[x]"
		}
		p.Choose(Item{
			Enter: "open", Do: func() Move { return Move{To: &jar{s.larder, i, 0}} },
			Space: "taste", Tick: func() Move { s.tasted[i] = !s.tasted[i]; s.notice = "Tasted."; return Move{} },
		}, fmt.Sprintf("%s Jar %d of something that was cooked in a long summer and kept since", sign, i))
	}
	p.Text(p.Theme.Muted, strings.Repeat("Below the last jar there is a good deal of sawdust. ", 12))
	if s.Depth() > 1 {
		p.Back()
	}
}

// jar is a page in two parts, with nothing to choose.
type jar struct {
	*larder
	n, part int
}

func (j *jar) Reading() {}
func (j *jar) Draw(p *Page) {
	p.Columns(true, true)
	p.Title(fmt.Sprintf("Jar %d", j.n), "")
	p.Parts([]string{"Label", "Recipe"}, j.part, func(to int) Move { j.part = to; return Move{Home: true} })
	p.Text(p.Theme.Plain, strings.Repeat("Stir until it no longer runs from the spoon. ", 40))
	p.Beside("beside")
	p.Foot(p.Theme.Muted, "Keeps for a year.")
	p.Key("e", "eat", func() Move { return Move{Back: 1} })
	p.Back()
}

// sure asks.
type sure struct{ *larder }

func (s *sure) Modal() bool { return true }
func (s *sure) Draw(p *Page) {
	p.Top("Leave the larder?")
	p.Choice("Stay", "choose", func() Move { return Move{Back: 1} })
	p.Choice("Forget all", "choose", func() Move { return Move{Forget: true} })
	p.Back()
}

// opened is a larder on a terminal of a size.
func opened(width, height int, w Watch) *larder {
	l := &larder{}
	l.Stage = &Stage{}
	l.Stage = New(l, TerminalOf([]string{"TERM=xterm-256color"}), w)
	l.Update(tea.WindowSizeMsg{Width: width, Height: height})
	return l
}

func (l *larder) press(keys string) {
	codes := map[string]tea.Key{
		"up": {Code: tea.KeyUp}, "down": {Code: tea.KeyDown}, "left": {Code: tea.KeyLeft}, "right": {Code: tea.KeyRight},
		"home": {Code: tea.KeyHome}, "end": {Code: tea.KeyEnd}, "pgup": {Code: tea.KeyPgUp}, "pgdown": {Code: tea.KeyPgDown},
		"enter": {Code: tea.KeyEnter}, "space": {Code: tea.KeySpace, Text: " "}, "esc": {Code: tea.KeyEscape},
	}
	for _, name := range strings.Fields(keys) {
		key, ok := codes[name]
		if !ok {
			key = tea.Key{Code: rune(name[0]), Text: name}
		}
		l.Update(tea.KeyPressMsg(key))
	}
}

func (l *larder) seen() string { return ansi.Strip(l.View().Content) }

var everyKey = strings.Fields("up down left right home end pgup pgdown enter space esc h q e t x")

// Whatever is pressed at whatever size, a frame fits its terminal, and where there is a
// focus that was not scrolled away it is seen, with its sign.
func TestEveryFrameFitsAndShowsItsFocus(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 150 {
		width, height := 1+random.IntN(160), 1+random.IntN(50)
		l := opened(width, height, Watch{})
		for range 60 {
			key := everyKey[random.IntN(len(everyKey))]
			l.press(key)
			lines := strings.Split(l.View().Content, "\n")
			if l.Err() != nil || len(lines) > height {
				t.Fatalf("at %d x %d after %s: %d lines, %v", width, height, key, len(lines), l.Err())
			}
			for _, line := range lines {
				if ansi.StringWidth(line) > width {
					t.Fatalf("at %d x %d after %s: %d columns: %s", width, height, key, ansi.StringWidth(line), line)
				}
			}
			p := l.Page()
			room := width > 8 && height > 6 // for an item of three rows
			if room && len(p.items) > 0 && !p.hidden() && !strings.Contains(l.seen(), ">") {
				t.Fatalf("at %d x %d after %s the focus is not seen:\n%s", width, height, key, l.seen())
			}
		}
	}
}

// Footer and help are made from what acts: each key they name does something, and no key
// that does something under a name is missing from the help.
func TestFooterAndHelpTellWhatTheKeysDo(t *testing.T) {
	for name, way := range map[string]string{"a list": "", "a page": "enter", "a question": "q"} {
		l := opened(80, 40, Watch{})
		l.press(way)
		foot, keys := strings.Split(l.seen(), "\n"), l.Page().Keys()
		for _, k := range keys {
			if k.Do == nil {
				t.Errorf("%s: %v does nothing", name, k.Keys)
			}
			if k.Shown && !strings.Contains(foot[len(foot)-1]+foot[len(foot)-2], k.Sign+" "+k.What) {
				t.Errorf("%s: the footer lacks %q", name, k.Sign+" "+k.What)
			}
		}
		if modal(l.Top()) {
			continue
		}
		l.press("h")
		for _, k := range keys {
			if k.Sign != "" && !strings.Contains(l.seen(), k.What) {
				t.Errorf("%s: the help lacks %q:\n%s", name, k.What, l.seen())
			}
		}
		l.press("x")
		if _, still := l.Top().(*help); still {
			t.Errorf("%s: a key does not close the help", name)
		}
	}
}

// A screen come back to stands as it was left.
func TestBackFindsCursorAndScrollAsTheyWere(t *testing.T) {
	l := opened(80, 12, Watch{})
	for range len(l.tasted) {
		before := l.seen()
		l.press("enter pgdown right esc")
		if l.seen() != before {
			t.Fatalf("back leads to\n%s\nand not to\n%s", l.seen(), before)
		}
		l.press("down")
	}
}

// PageDown takes the cursor along, so that Enter opens what is seen; Home and End reach
// both ends of the items and of the page.
func TestTheCursorGoesWithThePage(t *testing.T) {
	l := opened(80, 10, Watch{})
	l.press("pgdown")
	at := l.top().cursor
	l.press("enter")
	if j, ok := l.Top().(*jar); !ok || j.n != at || at == 0 {
		t.Fatalf("Enter after PageDown opens %+v with the cursor on %d", l.Top(), at)
	}
	l.press("esc end")
	if l.top().cursor != len(l.tasted)-1 {
		t.Errorf("End leads to item %d", l.top().cursor)
	}
	l.press("end")
	if !strings.Contains(l.seen(), "sawdust") {
		t.Errorf("a second End does not lead to the end of the page:\n%s", l.seen())
	}
	l.press("home")
	if l.top().cursor != 0 || !strings.Contains(l.seen(), "> [ ] Jar 0") {
		t.Errorf("Home leads to item %d:\n%s", l.top().cursor, l.seen())
	}
}

// A click does on every row what Enter or Space does there, on wide terminals too.
func TestAClickDoesWhatStandsThere(t *testing.T) {
	for _, width := range []int{40, 80, 140} {
		l := opened(width, 45, Watch{})
		row := slices.IndexFunc(strings.Split(l.seen(), "\n"), func(line string) bool { return strings.Contains(line, "Jar 7") })
		l.Update(tea.MouseClickMsg{Button: tea.MouseLeft, X: width / 2, Y: row})
		if j, ok := l.Top().(*jar); !ok || j.n != 7 {
			t.Errorf("at %d columns a click on jar 7 opens %+v", width, l.Top())
		}
	}
}

// Nobody is wiped without a warning, a key at the warning only stays, reading has twice
// the time, and after the wipe nothing of the visit is on the screen.
func TestWhoGoesAwayIsWarnedAndForgotten(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		l := opened(80, 24, Watch{Idle: time.Minute, Grace: 30 * time.Second})
		pass := func(d time.Duration) {
			for end := time.Now().Add(d); ; {
				due, wanted := l.next()
				if !wanted || due.After(end) {
					time.Sleep(time.Until(end))
					return
				}
				time.Sleep(time.Until(due))
				l.Watch.due = time.Time{}
				l.Update(woken{l.Watch.turn})
			}
		}
		l.press("space")
		pass(59 * time.Second)
		if _, early := l.Top().(*warning); early {
			t.Fatal("the warning comes too early")
		}
		pass(2 * time.Second)
		if _, ok := l.Top().(*warning); !ok || !strings.Contains(l.seen(), "29 seconds left.") {
			t.Fatalf("no warning:\n%s", l.seen())
		}
		l.press("space")
		if !l.tasted[0] || l.wiped != 0 {
			t.Fatal("a key at the warning does more than stay")
		}
		l.press("enter")
		pass(119 * time.Second)
		if _, early := l.Top().(*warning); early {
			t.Fatal("reading is not given twice the time")
		}
		pass(32 * time.Second)
		if l.wiped != 1 || !l.timed || l.Depth() != 1 || strings.Contains(l.seen(), "[x]") {
			t.Fatalf("the visit is not forgotten: %d wipes\n%s", l.wiped, l.seen())
		}
	})
}

// A fault in a screen is an error of the program, with the terminal still its own.
func TestAFaultInAScreenEndsTheProgramWithAnError(t *testing.T) {
	l := opened(80, 24, Watch{})
	l.Reset(broken{})
	_, cmd := l.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	if l.Err() == nil || cmd == nil || !strings.Contains(l.Err().Error(), "the lid is stuck") {
		t.Errorf("the error is %v", l.Err())
	}
}

type broken struct{}

func (broken) Draw(*Page) { panic("the lid is stuck") }
