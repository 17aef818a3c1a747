package wizard

import (
	"runtime/debug"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/ui/takeaway"
	"intern-tui/ui/words"
)

// App is the model that Bubble Tea runs.
type App struct {
	*shared
	stack   []entry
	demo    *demo    // the demonstration, while it plays
	fresh   *page    // the page, until something changes
	focus   span     // the focus in the last frame
	height  int      // and the rows of its body
	drawn   string   // the frame after the last message
	painter *painter // draws it at once; nil leaves that to Bubble Tea
	err     error    // why the program had to end
}

// entry is a screen on the stack and how far its body is scrolled.
type entry struct {
	screen
	scrolled int
}

// screen is one thing to look at. Its state is a cursor at most; everything else
// is drawn afresh from the shared state.
type screen interface {
	page(*shared, layout) page
	bindings(*shared) []binding
}

// move is where a binding leads; the zero move stays.
type move struct {
	to     screen  // a screen to put on top
	back   int     // how many screens to take off first
	scroll int     // lines to scroll the body by
	top    bool    // scroll to the beginning
	wipe   bool    // forget the visit
	cmd    tea.Cmd // what Bubble Tea shall do
}

// New puts the model together; it shows the first screen.
func New(o Options, w *words.Words, q *quiz.Quiz, t terminal) *App {
	a := &App{shared: newShared(o, w, q, t)}
	a.stack = []entry{{screen: a.firstScreen()}}
	if o.Answers != 0 {
		a.openResult()
	}
	a.watch.last = time.Now()
	if o.Demo {
		a.startDemo()
	}
	return a
}

// openResult goes through the quiz to the result of the answers there are, so that
// back leads where it always does. Without a catalogue, which ends the program,
// there is no result.
func (a *App) openResult() {
	if _, err := a.catalogue(); err != nil {
		return
	}
	if a.kiosk {
		a.stack = append(a.stack, entry{screen: &welcome{}})
	}
	for s := quiz.A; s <= quiz.E; s++ {
		a.stack = append(a.stack, entry{screen: &section{at: s}})
	}
	a.stack = append(a.stack, entry{screen: outcome(a.shared)})
}

// firstScreen is where a visit begins.
func (s *shared) firstScreen() screen {
	if s.kiosk {
		return &languages{menu: choice{at: int(s.first)}}
	}
	return &welcome{}
}

// Init reads the schemes in the background, sets the timer and asks for the
// background's colour, where an answer cannot be mistaken for keys.
func (a *App) Init() tea.Cmd {
	a.watch.due = time.Time{} // nobody waits for a timer that a frame before the program's start set
	timer := a.arm()
	read := func() tea.Msg {
		_, err := a.catalogue()
		debug.FreeOSMemory() // reading took twice what is kept; a host of many visitors has use for it
		return catalogueRead{err}
	}
	if a.terminal.console || a.terminal.remote || a.painter != nil {
		return tea.Batch(read, timer)
	}
	return tea.Batch(read, timer, tea.RequestBackgroundColor)
}

// catalogueRead tells that the schemes were read, or why not.
type catalogueRead struct{ err error }

// paused and resumed tell that the process is to stop, and that it goes on.
type (
	paused  struct{}
	resumed struct{}
)

// Update handles one message and draws. A fault in a screen ends the program
// with an error, never with a broken terminal.
func (a *App) Update(msg tea.Msg) (_ tea.Model, cmd tea.Cmd) {
	defer func() {
		if f := recover(); f != nil {
			a.err = fault(f)
			cmd = tea.Quit
		}
	}()
	a.fresh = nil
	cmd = tea.Batch(a.handle(msg), a.arm())
	a.drawn = strings.Join(a.frame(), "\n")
	if a.painter != nil {
		a.painter.paint(a.drawn, a.terminal.width, a.terminal.height)
	}
	return a, cmd
}

func (a *App) handle(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case catalogueRead:
		if msg.err != nil {
			a.err = msg.err
			return tea.Quit
		}
	case tea.WindowSizeMsg:
		a.terminal.width, a.terminal.height = msg.Width, msg.Height
		a.follow()
	case tea.BackgroundColorMsg:
		a.terminal.dark = msg.IsDark()
		a.theme = themeOf(a.terminal)
	case tea.KeyPressMsg:
		if cmd, taken := a.attend(); taken {
			return cmd
		}
		if a.bounces(msg.String()) {
			return nil
		}
		before := a.top().screen
		return tea.Batch(a.press(msg.String()), a.count(before))
	case tea.MouseClickMsg:
		if cmd, taken := a.attend(); taken {
			return cmd
		}
		if msg.Button == tea.MouseLeft {
			before := a.top().screen
			return tea.Batch(a.click(msg.Y), a.count(before))
		}
	case tea.MouseWheelMsg:
		a.watch.last = time.Now()
		return a.wheel(msg.Button)
	case paused:
		a.painter.pause()
	case resumed:
		a.painter.resume()
	case woken:
		return a.wake(msg.turn)
	case takeaway.Done:
		a.taken(msg)
	case contentRead:
		a.takeUp(msg)
	}
	return nil
}

// bounceTime is how soon a kiosk takes the same toggle key again: worn keys and
// shaking hands press twice.
const bounceTime = 150 * time.Millisecond

// bounces tells whether a key is the second press of a toggle that was meant once.
func (a *App) bounces(key string) bool {
	now := time.Now()
	again := a.kiosk && key == "space" && key == a.key && now.Sub(a.pressed) < bounceTime
	a.key = key
	if !again {
		a.pressed = now
	}
	return again
}

// View is the frame that Update drew.
func (a *App) View() tea.View {
	v := tea.NewView(a.drawn)
	v.AltScreen = true
	v.WindowTitle = a.say(a.words.Title)
	if a.mouse {
		v.MouseMode = tea.MouseModeCellMotion
	}
	return v
}

// press does what a key is bound to.
func (a *App) press(key string) tea.Cmd {
	b, ok := a.bound(key)
	if !ok {
		return nil
	}
	if (key == "enter" || key == "space") && a.page().hidden(a.top().scrolled, a.bodyHeight(a.page())) {
		a.follow() // a key acts on what is seen
		return nil
	}
	a.notice, a.about = assets.Text{}, nil
	return a.act(func() move {
		m := b.do()
		if m.scroll == 0 { // where the focus can go no further, arrows scroll
			m.scroll = map[string]int{"up": -1, "down": 1}[key]
		}
		return m
	})
}

// act does what a binding does and goes where it leads.
func (a *App) act(do func() move) tea.Cmd {
	focus, height, language := a.focus, a.height, a.language
	m := do()
	a.fresh = nil
	if m.wipe {
		return a.wipe()
	}
	a.stack = a.stack[:len(a.stack)-min(m.back, len(a.stack)-1)]
	if m.to != nil {
		a.stack = append(a.stack, entry{screen: m.to})
	}
	top, p := a.top(), a.page()
	if m.top {
		top.scrolled = 0
	}
	shrunk := a.bodyHeight(p) < height && m.scroll == 0 && !m.top
	if m.to != nil || m.back > 0 && !m.top || p.focus != focus || a.language != language || shrunk {
		a.follow()
	} else {
		top.scrolled = p.clamp(top.scrolled+m.scroll, a.bodyHeight(p))
	}
	return m.cmd
}

// top is the screen that is seen.
func (a *App) top() *entry { return &a.stack[len(a.stack)-1] }

// page is what the top screen wants to show, drawn once between two changes.
func (a *App) page() page {
	if a.fresh == nil {
		p := a.top().page(a.shared, a.space())
		p.footer = a.footer()
		a.fresh = &p
	}
	return *a.fresh
}

// follow scrolls the body so that the focus is seen.
func (a *App) follow() {
	p := a.page()
	top := a.top()
	top.scrolled = p.follow(top.scrolled, a.bodyHeight(p))
}

// everything is more screens than any stack has: back to the first.
const everything = 1 << 10

// modal tells whether a screen wants an answer before anything else.
func (e entry) modal(staffWord string) bool {
	switch e.screen.(type) {
	case *confirm, *help, *warning, *staff, *scan:
		return true
	case *languages:
		return staffWord != ""
	}
	return false
}
