// Package stage shows a stack of screens on a terminal. It knows nothing of what the
// screens are about.
//
// A [Screen] draws itself on a [Page], top to bottom: it says once, in order, what
// stands there and what each thing does. Everything else is the stage's: the cursor and
// where it may go, scrolling, keys, mouse, the footer and the help, which are made from
// what the page can do and so cannot lie; the colours and the composition for the size
// of the terminal; a visitor who goes away. A screen holds no cursor and is drawn afresh
// after every key, so a resize, another language or another background need nothing but
// the next frame.
//
// Bubbles' viewport, help and key are not used. A viewport keeps a position of its own
// for every screen, where here the page is drawn anew and one number is enough; help
// cuts what does not fit, where the footer must show the same keys at every width; and a
// key.Binding has no action in it, which is what keeps footer, help and keys in step.
//
// The rules of the screens:
//
//   - Arrows, Space, Enter, Esc and unshifted letters do everything.
//   - Back is always possible and loses nothing.
//   - ">" is the focus, "[x]" a tick, a word the verdict; colour only repeats them.
//   - What does not fit is scrolled, and a line says that there is more.
//   - No key erases anything without asking or undo.
package stage

import (
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"

	"intern-tui/assets"
)

// Screen is one thing to look at.
type Screen interface{ Draw(*Page) }

// A screen may be more than that: Modal ones want an answer before anything else, and
// Reading ones are given twice the time before a visitor counts as gone.
type (
	Modal   interface{ Modal() bool }
	Reading interface{ Reading() }
)

// Host is the program whose screens are shown.
type Host interface {
	First() Screen                      // where a visit begins
	Words() Words                       // what the stage itself says, in the language of now
	Spell() func(string) string         // how texts are rewritten for the terminal; nil leaves them
	Everywhere(*Page)                   // keys that every screen has but modal ones
	Explain(*Page)                      // what the help says below the keys
	Receive(tea.Msg)                    // a message that is not the stage's
	Press()                             // before a key acts: what the last one did is forgotten
	Pressed(before, now Screen) tea.Cmd // after a key was pressed
	Untouched() bool                    // whether nobody has begun a visit
	Wipe(timedOut bool) tea.Cmd         // forget the visit
	Notice() string                     // what the last key did; shown until the next
	Demo() []string                     // the keys of a visit that plays by itself
}

// Words are what the stage says.
type Words struct {
	Title                                        string // of the terminal's window
	Up, Down, Arrows, Space, Enter, Escape, Any  string // names of keys
	Move, Scroll, Back, Help, Close, More, Parts string
	HelpTitle                                    string
	Warning, Stay, Time, Demo                    string
	Countdown                                    func(seconds int) string
}

// Move is where an action leads; the zero move stays.
type Move struct {
	To     Screen  // a screen to put on top
	Back   int     // how many screens to take off first
	Scroll int     // lines to scroll the body by
	Home   bool    // to the beginning of the page, the cursor too
	Forget bool    // the visit
	Cmd    tea.Cmd // what Bubble Tea shall do
}

// All is more screens than any stack has: back to the first.
const All = 1 << 10

// Stage is the model that Bubble Tea runs.
type Stage struct {
	host     Host
	Terminal Terminal
	Theme    Theme
	Watch    Watch
	Mouse    bool
	Kiosk    bool

	stack   []entry
	demo    *demo    // the demonstration, while it plays
	fresh   *Page    // the page, until something changes
	drawn   string   // the frame after the last message
	painter *painter // draws it at once; nil leaves that to Bubble Tea
	key     string   // the last key
	pressed time.Time
	err     error // why the program had to end
}

// entry is a screen on the stack, how far its body is scrolled and where its cursor is.
type entry struct {
	Screen
	scrolled int
	cursor   int // the item; none yet below 0
}

func open(s Screen) entry { return entry{Screen: s, cursor: -1} }

// New puts a stage together. Further screens may be put on top of the host's first.
func New(h Host, t Terminal, w Watch, screens ...Screen) *Stage {
	s := &Stage{host: h, Terminal: t, Theme: themeOf(t), Watch: w}
	s.Watch.last = time.Now()
	s.Reset(screens...)
	return s
}

// Reset shows the host's first screen, and others on top of it.
func (s *Stage) Reset(screens ...Screen) {
	s.stack = []entry{open(s.host.First())}
	for _, c := range screens {
		s.stack = append(s.stack, open(c))
	}
	s.fresh = nil
}

// Key is the last key that was pressed, and Top the screen that is seen.
func (s *Stage) Key() string { return s.key }
func (s *Stage) Top() Screen { return s.top().Screen }

// Depth is how many screens lie on the stack.
func (s *Stage) Depth() int { return len(s.stack) }

// Init sets the timer and asks for the background's colour, where an answer cannot be
// mistaken for keys.
func (s *Stage) Init() tea.Cmd {
	s.Watch.due = time.Time{} // nobody waits for a timer that a frame before the program's start set
	timer := s.arm()
	if s.Terminal.Console || s.Terminal.remote || s.painter != nil {
		return timer
	}
	return tea.Batch(timer, tea.RequestBackgroundColor)
}

// paused and resumed tell that the process is to stop, and that it goes on.
type (
	paused  struct{}
	resumed struct{}
)

// Fault is the error that a fault of the program becomes.
func Fault(f any) error { return assets.Refuse("a fault in the program, please report it: %v", f) }

// Update handles one message and draws. A fault in a screen ends the program
// with an error, never with a broken terminal.
func (s *Stage) Update(msg tea.Msg) (m tea.Model, cmd tea.Cmd) {
	defer func() {
		if f := recover(); f != nil {
			s.err = Fault(f)
			m, cmd = s, tea.Quit // Bubble Tea looks at the model once more
		}
	}()
	cmd = tea.Batch(s.handle(msg), s.arm())
	s.drawn = strings.Join(s.frame(), "\n")
	if s.painter != nil {
		s.painter.paint(s.drawn, s.Terminal.Width, s.Terminal.Height)
	}
	return s, cmd
}

func (s *Stage) handle(msg tea.Msg) tea.Cmd {
	switch msg.(type) {
	case typed, tea.KeyPressMsg, tea.MouseClickMsg: // they act on the page that is seen
	default:
		s.fresh = nil
	}
	switch msg := msg.(type) {
	case typed:
		var cmds []tea.Cmd
		for _, key := range msg.keys {
			if msg.cut.Load() {
				break
			}
			cmds = append(cmds, s.handle(key))
		}
		return tea.Batch(cmds...)
	case unplugged:
		s.err = msg.error
		return tea.Quit
	case tea.WindowSizeMsg:
		s.Terminal.Width, s.Terminal.Height = msg.Width, msg.Height
		s.follow()
	case tea.BackgroundColorMsg:
		s.Terminal.dark = msg.IsDark()
		s.Theme = themeOf(s.Terminal)
	case tea.KeyPressMsg:
		if cmd, taken := s.attend(); taken {
			return cmd
		}
		key := keyOf(msg)
		if s.bounces(key) {
			return nil
		}
		before := s.Top()
		cmd := s.press(key)
		return tea.Batch(cmd, s.host.Pressed(before, s.Top()))
	case tea.MouseClickMsg:
		if cmd, taken := s.attend(); taken {
			return cmd
		}
		if msg.Button == tea.MouseLeft {
			before := s.Top()
			cmd := s.click(msg.X, msg.Y)
			return tea.Batch(cmd, s.host.Pressed(before, s.Top()))
		}
	case tea.MouseWheelMsg:
		s.Watch.last = time.Now()
		return s.wheel(msg.Button)
	case paused:
		s.painter.pause()
	case resumed:
		s.painter.resume()
	case woken:
		return s.wake(msg.turn)
	default:
		s.host.Receive(msg)
	}
	return nil
}

// View is the frame that Update drew.
func (s *Stage) View() tea.View {
	v := tea.NewView(s.drawn)
	v.AltScreen = true
	v.WindowTitle = s.Page().words.Title
	if s.Mouse {
		v.MouseMode = tea.MouseModeCellMotion
	}
	return v
}

// act does what an action does and goes where it leads.
func (s *Stage) act(do func() Move) tea.Cmd {
	m := do()
	s.fresh = nil
	if m.Forget {
		return s.wipe(false)
	}
	s.stack = s.stack[:len(s.stack)-min(m.Back, len(s.stack)-1)]
	if m.To != nil {
		s.stack = append(s.stack, open(m.To))
	}
	top := s.top()
	if m.Home {
		top.scrolled, top.cursor = 0, -1
	}
	if p := s.Page(); m.Scroll != 0 {
		top.scrolled = p.clamp(top.scrolled+m.Scroll, s.bodyHeight(p))
	} else {
		s.follow()
	}
	return m.Cmd
}

// top is the screen that is seen.
func (s *Stage) top() *entry { return &s.stack[len(s.stack)-1] }

// follow scrolls the body so that the focus is seen.
func (s *Stage) follow() {
	p := s.Page()
	top := s.top()
	top.scrolled = p.follow(top.scrolled, s.bodyHeight(p))
}

// wipe forgets the visit; the terminal forgets what it showed.
func (s *Stage) wipe(timedOut bool) tea.Cmd {
	cmd := s.host.Wipe(timedOut)
	s.Watch.until, s.Watch.patience = time.Time{}, 0
	s.Reset()
	if s.painter != nil {
		s.painter.erase()
		return cmd
	}
	return tea.Batch(tea.Sequence(tea.Raw(eraseScrollback), tea.ClearScreen), cmd)
}

// eraseScrollback makes a terminal forget the lines that went off its screen.
const eraseScrollback = "\x1b[3J"

// Err is why the program had to end; nil while it goes on.
func (s *Stage) Err() error { return s.err }
