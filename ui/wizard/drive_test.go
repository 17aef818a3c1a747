package wizard

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/ui/race"
	"intern-tui/ui/stage"
)

// A visitor drives an App as a person does, by pressing keys and looking. After
// every key the frame must keep the promises of [visitor.look].
type visitor struct {
	testing.TB
	*App
	keys  []string // all keys so far
	blind bool     // does not look
	paged bool     // the body was scrolled and may have left the focus behind
}

// The classic terminal and the day of every test.
const (
	classicWidth  = 80
	classicHeight = 24
	today         = "2026-11-21"
)

// builtin is the built-in content, which nothing changes.
func builtin(t testing.TB) content {
	t.Helper()
	c, err := load(assets.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// theDay is today.
func theDay(t testing.TB) assets.Date {
	t.Helper()
	day, err := assets.ParseDate(today)
	if err != nil {
		t.Fatal(err)
	}
	return day
}

// enter opens the wizard in English on a terminal of the classic size.
func enter(t testing.TB) *visitor {
	t.Helper()
	return open(t, Options{}, "TERM=xterm-256color", "COLORTERM=truecolor")
}

// open opens the wizard with options on the terminal that an environment tells of.
func open(t testing.TB, o Options, environment ...string) *visitor {
	t.Helper()
	o.Content, o.Language, o.At = assets.Builtin(), assets.English, theDay(t)
	v := &visitor{TB: t, App: newApp(o, builtin(t), stage.TerminalOf(environment))}
	v.open(o)
	v.resize(classicWidth, classicHeight)
	return v
}

// resize changes the size of the terminal and looks.
func (v *visitor) resize(width, height int) {
	v.Helper()
	v.paged = false
	v.Update(tea.WindowSizeMsg{Width: width, Height: height})
	v.look()
}

// named are the keys that have a name and no character.
var named = map[string]tea.Key{
	"up": {Code: tea.KeyUp}, "down": {Code: tea.KeyDown}, "left": {Code: tea.KeyLeft}, "right": {Code: tea.KeyRight},
	"home": {Code: tea.KeyHome}, "end": {Code: tea.KeyEnd}, "pgup": {Code: tea.KeyPgUp}, "pgdown": {Code: tea.KeyPgDown},
	"enter": {Code: tea.KeyEnter}, "space": {Code: tea.KeySpace, Text: " "}, "tab": {Code: tea.KeyTab},
	"esc": {Code: tea.KeyEscape}, "backspace": {Code: tea.KeyBackspace}, "ctrl+c": {Code: 'c', Mod: tea.ModCtrl},
}

// keyPress is the message that Bubble Tea sends for a key.
func keyPress(t testing.TB, name string) tea.KeyPressMsg {
	t.Helper()
	key, ok := named[name]
	if !ok {
		key = tea.Key{Code: []rune(name)[0], Text: name}
	}
	msg := tea.KeyPressMsg(key)
	if msg.String() != name {
		t.Fatalf("the key %q is called %q by Bubble Tea", name, msg.String())
	}
	return msg
}

// press presses keys, separated by spaces, and looks after each. It gives back
// the command of the last.
func (v *visitor) press(keys string) (cmd tea.Cmd) {
	v.Helper()
	for _, name := range strings.Fields(keys) {
		cmd = v.key(name)
		v.look()
	}
	return cmd
}

// key presses one key and does not look.
func (v *visitor) key(name string) tea.Cmd {
	v.Helper()
	v.keys = append(v.keys, name)
	screen, focus := v.Top(), v.focused()
	_, cmd := v.Update(keyPress(v, name))
	switch {
	case v.Top() != screen || v.focused() != focus:
		v.paged = false
	case slices.Contains([]string{"pgup", "pgdown", "up", "down", "home", "end"}, name):
		v.paged = true
	}
	return cmd
}

// tick goes through all five sections from the welcome, ticks the given
// statements, and stops at what comes after the last section.
func (v *visitor) tick(statements ...string) *visitor {
	v.Helper()
	a := v.parse(statements...)
	v.press("enter")
	for s := quiz.A; s <= quiz.E; s++ {
		v.at(s)
		v.tickHere(a)
		v.press("enter")
	}
	return v
}

// tickHere ticks those statements of a that the section on top has.
func (v *visitor) tickHere(a quiz.Answers) {
	v.Helper()
	here := v.section()
	v.key("home")
	for i := range 5 {
		if id := quiz.Statement(int(here.at)*5 + i); a.Has(id) && !v.Answers.Has(id) {
			v.press("space")
		}
		v.key("down")
	}
}

// binds tells whether a key does something on the screen on top.
func (v *visitor) binds(key string) bool {
	return slices.ContainsFunc(v.Page().Keys(), func(k stage.Key) bool { return slices.Contains(k.Keys, key) })
}

// focused is the row with the focus, empty where there is none.
func (v *visitor) focused() string {
	_, body, _, from, to := v.Page().Lines()
	if from == to {
		return ""
	}
	return ansi.Strip(body[from])
}

func (v *visitor) parse(statements ...string) quiz.Answers {
	v.Helper()
	a, err := quiz.ParseAnswers(statements...)
	if err != nil {
		v.Fatal(err)
	}
	return a
}

// at makes sure that a section is on top.
func (v *visitor) at(s quiz.Section) {
	v.Helper()
	if here := v.section(); here.at != s {
		v.Fatalf("section %v is on top where %v is expected:\n%s", here.at, s, v.seen())
	}
}

// section, result, leaflet: the screen on top, which must be of that kind.
func (v *visitor) section() *section { v.Helper(); return on[*section](v) }
func (v *visitor) outcome() *result  { v.Helper(); return on[*result](v) }
func (v *visitor) opened() *leaflet  { v.Helper(); return on[*leaflet](v) }

func on[S stage.Screen](v *visitor) S {
	v.Helper()
	s, ok := v.Top().(S)
	if !ok {
		v.Fatalf("%T is on top where %T is expected:\n%s", v.Top(), s, v.seen())
	}
	return s
}

// seen is the frame without its colours, as plain text.
func (v *visitor) seen() string { return ansi.Strip(v.View().Content) }

// sees makes sure that texts are on the screen, in this order from the top. Line
// breaks do not count.
func (v *visitor) sees(texts ...string) {
	v.Helper()
	rest := strings.Join(strings.Fields(v.seen()), " ")
	for _, text := range texts {
		text = strings.Join(strings.Fields(text), " ")
		_, after, found := strings.Cut(rest, text)
		if !found {
			v.Fatalf("%q is not on the screen, or not below what comes before it:\n%s", text, v.seen())
		}
		rest = after
	}
}

// reads makes sure that texts stand on the page, in this order, wherever it is
// scrolled to.
func (v *visitor) reads(texts ...string) {
	v.Helper()
	_, body, _, _, _ := v.Page().Lines()
	rest := strings.Join(strings.Fields(ansi.Strip(strings.Join(body, " "))), " ")
	for _, text := range texts {
		_, after, found := strings.Cut(rest, text)
		if !found {
			v.Fatalf("%q is not on the page, or not below what comes before it", text)
		}
		rest = after
	}
}

// seesNot makes sure that a text is not on the screen.
func (v *visitor) seesNot(text string) {
	v.Helper()
	if strings.Contains(strings.Join(strings.Fields(v.seen()), " "), text) {
		v.Fatalf("%q is on the screen:\n%s", text, v.seen())
	}
}

// The smallest terminal on which everything is promised to work, and the columns
// that a focus needs to be told from its surroundings at all.
const (
	promisedWidth  = 40
	promisedHeight = 12
	focusWidth     = 8
)

// look makes sure of what holds for every frame of every screen at every size.
func (v *visitor) look() {
	v.Helper()
	if v.blind || race.Enabled { // a look is dear under the race detector, and no goroutine takes part in it
		return
	}
	if fault := v.fault(); fault != "" {
		v.Fatalf("%T at %d x %d in %v: %s\n%s", v.Top(), v.Terminal.Width, v.Terminal.Height, v.language, fault, v.seen())
	}
}

// fault is the first promise that the frame breaks, empty when it keeps all.
func (v *visitor) fault() string {
	if v.Err() != nil {
		return "the program ended: " + v.Err().Error()
	}
	width, height := v.Terminal.Width, v.Terminal.Height
	lines := strings.Split(v.View().Content, "\n")
	if len(lines) > height {
		return "more lines than the terminal has"
	}
	for _, line := range lines {
		switch graphemes, wc := ansi.StringWidth(line), ansi.StringWidthWc(line); {
		case graphemes > width:
			return "a line is too wide: " + ansi.Strip(line)
		case graphemes != wc:
			return "terminals do not agree on the width of: " + ansi.Strip(line)
		case strings.ContainsFunc(withoutColours(line), unicode.IsControl):
			return "a control character in: " + strings.ToValidUTF8(withoutColours(line), "?")
		}
	}
	page := v.Page()
	top, body, bottom, from, to := page.Lines()
	if to > from && width >= focusWidth && !v.paged && !shows(lines, body[from], width) {
		return "the focus cannot be seen: " + ansi.Strip(body[from])
	}
	if width < promisedWidth || height < promisedHeight {
		return ""
	}
	for _, row := range slices.Concat(top, bottom) {
		if ansi.StringWidth(row) > page.Total {
			return "the frame cuts a row of the page: " + ansi.Strip(row)
		}
	}
	for _, row := range body {
		if ansi.StringWidth(row) > page.Width {
			return "the frame cuts a row of the page: " + ansi.Strip(row)
		}
	}
	if keys := page.Keys(); v.binds("esc") && !strings.Contains(lines[len(lines)-1], "Esc") && width >= 60 {
		return fmt.Sprintf("the footer lacks the way back, of %d keys", len(keys))
	}
	return ""
}

// shows tells whether one of the lines begins with a row of a body, as far as the
// terminal is wide enough, and marks it as the focus.
func shows(lines []string, row string, width int) bool {
	row = strings.TrimRight(ansi.Strip(row), " ")
	if !strings.HasPrefix(row, ">") {
		return false
	}
	return slices.ContainsFunc(lines, func(line string) bool {
		line = ansi.Strip(line)
		if _, main, found := strings.Cut(line, "│ "); found && width >= 100 && strings.Contains(main, ">") { // behind an index
			line = main
		}
		line = strings.TrimLeft(line, " ")
		return line != "" && strings.HasPrefix(line, ansi.Truncate(row, min(width, 30, ansi.StringWidth(line)), ""))
	})
}

// withoutColours is a line without its SGR sequences, the only ones it may have.
func withoutColours(line string) string {
	var plain strings.Builder
	for {
		before, after, found := strings.Cut(line, "\x1b[")
		plain.WriteString(before)
		if !found {
			return plain.String()
		}
		parameters := strings.TrimLeft(after, "0123456789;:")
		if !strings.HasPrefix(parameters, "m") {
			plain.WriteString("\x1b") // another sequence: it stays and is found
		}
		line = strings.TrimPrefix(parameters, "m")
	}
}
