//go:build unix

package e2e

import (
	"bytes"
	"errors"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/ui/words"
)

// patience is how long a terminal may take to show or do something. Nothing waits
// for it when all is well.
const patience = 20 * time.Second

// A session is the program in a real pseudo-terminal, with an emulator for its
// screen that also answers the program's questions.
type session struct {
	*testing.T
	master, tty *os.File
	command     *exec.Cmd
	stderr      bytes.Buffer
	races       string        // the folder for what the race detector says of the program
	before      *term.State   // of the terminal
	ended       chan struct{} // closed when the program has ended
	changed     chan struct{} // holds something when the screen may have changed
	away        atomic.Bool   // nobody looks at the screen any more
	unwatched   chan struct{} // closed when nobody does

	mu      sync.Mutex // over what follows
	screen  *vt.Emulator
	modes   map[ansi.Mode]bool // those that are on
	asleep  map[ansi.Mode]bool // those that were on before the program began
	written bytes.Buffer       // everything that the program wrote
}

// seat says how a session begins.
type seat struct {
	program     string   // intern-tui when empty
	words       []string // after the program's name
	environment []string // beside that of every session
	terminal    string   // TERM; xterm-256color when empty
	width       int      // of the terminal as it tells; it is drawn on 80 x 24 at least
	height      int
	controlling bool // closing the terminal hangs up the program
}

// sit starts the program.
func sit(t *testing.T, at seat) *session {
	t.Helper()
	s := &session{
		T: t, ended: make(chan struct{}), changed: make(chan struct{}, 1), unwatched: make(chan struct{}),
		modes: map[ansi.Mode]bool{},
	}
	s.screen = vt.NewEmulator(max(80, at.width), max(24, at.height))
	s.screen.SetCallbacks(vt.Callbacks{
		EnableMode:  func(m ansi.Mode) { s.modes[m] = true },
		DisableMode: func(m ansi.Mode) { delete(s.modes, m) },
	})
	io.WriteString(s.screen, ansi.SetMode(ansi.ModeTextCursorEnable, ansi.ModeAutoWrap)) // as terminals begin
	s.asleep = maps.Clone(s.modes)

	var err error
	if s.master, s.tty, err = pty.Open(); err != nil {
		t.Fatal(err)
	}
	s.size(at.width, at.height)
	if s.before, err = term.GetState(s.tty.Fd()); err != nil {
		t.Fatal(err)
	}
	if at.program == "" {
		at.program = "intern-tui"
	}
	if at.terminal == "" {
		at.terminal = "xterm-256color"
	}
	s.command = exec.Command(at.program, append(at.words, "--at", "2026-11-21")...)
	s.races = t.TempDir()
	s.command.Env = []string{
		"TERM=" + at.terminal, "LANG=en_GB.UTF-8", "PATH=" + os.Getenv("PATH"), "GOCOVERDIR=" + os.Getenv("GOCOVERDIR"),
		"GORACE=exitcode=0 log_path=" + filepath.Join(s.races, "race"),
	}
	s.command.Env = append(s.command.Env, at.environment...)
	s.command.Stdin, s.command.Stdout, s.command.Stderr = s.tty, s.tty, &s.stderr
	s.command.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: at.controlling}
	if err := s.command.Start(); err != nil {
		t.Fatal(err)
	}
	go s.watch()
	go io.Copy(s.master, s.screen) // the emulator's answers; its end is the pipe's
	go func() {
		s.command.Wait()
		close(s.ended)
	}()
	t.Cleanup(func() {
		syscall.Kill(-s.command.Process.Pid, syscall.SIGKILL) // all that the program started
		<-s.ended
		s.tty.Close() // the last one that is open: the reading ends
		<-s.unwatched
		s.master.Close()
		s.screen.InputPipe().(io.Closer).Close()
	})
	return s
}

// watch draws what the program writes.
func (s *session) watch() {
	defer close(s.unwatched)
	buffer := make([]byte, 1<<16)
	for !s.away.Load() {
		n, err := s.master.Read(buffer)
		s.mu.Lock()
		s.screen.Write(buffer[:n])
		s.written.Write(buffer[:n])
		s.mu.Unlock()
		select {
		case s.changed <- struct{}{}:
		default:
		}
		if err != nil {
			return
		}
	}
}

// size tells the terminal's size.
func (s *session) size(width, height int) {
	s.Helper()
	if err := pty.Setsize(s.tty, &pty.Winsize{Cols: uint16(width), Rows: uint16(height)}); err != nil {
		s.Fatal(err)
	}
}

// keys types on the keyboard.
func (s *session) keys(keys string) {
	s.Helper()
	if _, err := io.WriteString(s.master, keys); err != nil {
		s.Fatal(err)
	}
}

// What the keys of a keyboard send.
const (
	up    = "\x1b[A"
	down  = "\x1b[B"
	enter = "\r"
	space = " "
	ctrlC = "\x03"
)

// seen is the screen as text, on one line.
func (s *session) seen() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return strings.Join(strings.Fields(s.screen.String()), " ")
}

// sees waits until a text is on the screen; line breaks do not count.
func (s *session) sees(text string) {
	s.Helper()
	text = strings.Join(strings.Fields(text), " ")
	deadline := time.After(patience)
	for !strings.Contains(s.seen(), text) {
		select {
		case <-s.changed:
		case <-s.ended:
			s.Fatalf("the program ended before %q was seen; it says: %s", text, s.stderr.String())
		case <-deadline:
			s.mu.Lock()
			defer s.mu.Unlock()
			s.Fatalf("%q is not seen, but\n%s", text, s.screen.String())
		}
	}
}

// ends waits for the program's end and makes sure of its exit status, that it said
// one line at the most, and that nothing of it is left: no process, no mode of the
// terminal.
func (s *session) ends(status int) {
	s.Helper()
	select {
	case <-s.ended:
	case <-time.After(patience):
		s.Fatalf("the program does not end:\n%s", s.seen())
	}
	if got := s.command.ProcessState.ExitCode(); got != status {
		s.Errorf("exit status %d (%v), want %d; it says: %s", got, s.command.ProcessState, status, s.stderr.String())
	}
	if err := syscall.Kill(-s.command.Process.Pid, 0); !errors.Is(err, syscall.ESRCH) {
		s.Errorf("a process is left over: %v", err)
	}
	s.raced()
	said := s.stderr.String()
	if failed := status == 1; strings.Count(said, "\n") > 1 || failed != strings.HasPrefix(said, "intern-tui: ") || !failed && said != "" {
		s.Errorf("with exit status %d it says %q", status, said)
	}
}

// raced makes sure that the race detector, where it runs, found nothing of ours. It
// does find that Bubble Tea, when it ends early, closes a reader that still reads.
func (s *session) raced() {
	s.Helper()
	files, err := filepath.Glob(filepath.Join(s.races, "race.*"))
	if err != nil {
		s.Fatal(err)
	}
	for _, file := range files {
		said, err := os.ReadFile(file)
		if err != nil {
			s.Fatal(err)
		}
		for report := range strings.SplitSeq(string(said), "==================") {
			if strings.Contains(report, "DATA RACE") && !strings.Contains(report, "muesli/cancelreader") {
				s.Error(report)
			}
		}
	}
}

// given makes sure that the terminal was given back as it was.
func (s *session) given() {
	s.Helper()
	after, err := term.GetState(s.tty.Fd())
	if err != nil {
		s.Fatal(err)
	}
	if !reflect.DeepEqual(after, s.before) {
		s.Errorf("the terminal's settings were %+v and are %+v", s.before, after)
	}
	s.drain()
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.screen.IsAltScreen() {
		s.Error("the alternate screen is still shown")
	}
	if !maps.Equal(s.modes, s.asleep) {
		s.Errorf("the terminal's modes were %v and are %v", s.asleep, s.modes)
	}
	all := s.written.String()
	if pushed, popped := strings.Count(all, "\x1b[>"), strings.Count(all, "\x1b[<"); pushed > popped {
		s.Errorf("%d keyboard modes were pushed and %d taken back: %q", pushed, popped, all)
	}
}

// drain waits until the emulator has drawn everything that the program wrote: it
// draws a last mark behind it.
func (s *session) drain() {
	s.Helper()
	const mark = "\x1b[0m-- the end --"
	if _, err := io.WriteString(s.tty, mark); err != nil {
		s.Fatal(err)
	}
	deadline := time.After(patience)
	for {
		s.mu.Lock()
		drawn := bytes.HasSuffix(s.written.Bytes(), []byte(mark))
		s.mu.Unlock()
		if drawn {
			return
		}
		select {
		case <-s.changed:
		case <-deadline:
			s.Fatal("the terminal does not draw")
		}
	}
}

// content is the words that the screens show.
func content(t *testing.T) (*words.Words, *quiz.Quiz) {
	t.Helper()
	w, err := words.Load(assets.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	q, err := quiz.Load(assets.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	return w, q
}

func english(t assets.Text) string { return t.In(assets.English) }

func TestASessionWalksFromTheWelcomeToTheLeaflet(t *testing.T) {
	w, q := content(t)
	s := sit(t, seat{width: 80, height: 24})
	s.sees("> " + english(w.Welcome.Start))
	s.keys(enter)
	for i, section := range q.Sections {
		s.sees(english(section.Statements[0].Text))
		if section.ID == quiz.C {
			s.keys(space + down + space)
			s.sees("[x] " + english(section.Statements[0].Text))
			s.sees("> [x] " + english(section.Statements[1].Text))
		}
		if i == 1 { // a resize in the middle, and back
			s.size(60, 20)
			s.command.Process.Signal(syscall.SIGWINCH)
			s.sees(firstWords(english(section.Statements[4].Text))) // the rest is in the next row
			s.size(80, 24)
			s.command.Process.Signal(syscall.SIGWINCH)
		}
		s.keys(enter)
	}
	s.sees("8/19")
	s.sees("> " + english(w.Card.YouGet))
	s.keys(enter)
	s.sees("[" + english(w.Parts.Money) + "]")
	s.sees("€500")
	s.keys("q")
	s.sees("> " + english(w.Leave.Stay))
	s.keys(down + enter)
	s.ends(0)
	s.given()
}

func TestTheTerminalIsGivenBackWholeHoweverTheProgramEnds(t *testing.T) {
	w, _ := content(t)
	for _, end := range []struct {
		name   string
		status int
		end    func(*session)
	}{
		{"leaving", 0, func(s *session) {
			s.keys("q")
			s.sees("> " + english(w.Leave.Stay))
			s.keys(down + enter)
		}},
		{"Ctrl+C", 130, func(s *session) { s.keys(ctrlC) }},
		{"Ctrl+C in help", 130, func(s *session) {
			s.keys("h")
			s.sees(english(w.Help.Title))
			s.keys(ctrlC)
		}},
		{"SIGINT", 130, func(s *session) { s.command.Process.Signal(syscall.SIGINT) }},
		{"SIGTERM", 143, func(s *session) { s.command.Process.Signal(syscall.SIGTERM) }},
		{"SIGHUP", 129, func(s *session) { s.command.Process.Signal(syscall.SIGHUP) }},
		{"SIGTERM twice", 143, func(s *session) {
			s.command.Process.Signal(syscall.SIGTERM)
			s.command.Process.Signal(syscall.SIGTERM)
		}},
	} {
		t.Run(end.name, func(t *testing.T) {
			t.Parallel()
			s := sit(t, seat{width: 80, height: 24})
			s.sees("> " + english(w.Welcome.Start))
			end.end(s)
			s.ends(end.status)
			s.given()
		})
	}
}

func TestAFaultGivesTheTerminalBackAndSaysOneLine(t *testing.T) {
	s := sit(t, seat{program: "intern-tui-fault", width: 80, height: 24})
	s.ends(1)
	s.given()
	if said := s.stderr.String(); !strings.Contains(said, "a fault on two lines") {
		t.Errorf("it says %q", said)
	}
}

func TestBrokenContentIsToldAndTheTerminalLeftAsItWas(t *testing.T) {
	folder := t.TempDir()
	if err := os.CopyFS(folder, assets.Builtin()); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(folder+"/figures.yaml", []byte("colour: red\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	s := sit(t, seat{words: []string{"--content", folder}, width: 80, height: 24})
	s.ends(1)
	s.given()
	if said := s.stderr.String(); !strings.Contains(said, "figures.yaml:1:") {
		t.Errorf("it says %q", said)
	}
}

func TestAClosedTerminalEndsTheProgram(t *testing.T) {
	w, _ := content(t)
	s := sit(t, seat{width: 80, height: 24, controlling: true})
	s.sees("> " + english(w.Welcome.Start))
	// A read that waits would keep the terminal open: it gets something to read.
	s.away.Store(true)
	s.keys(down)
	<-s.unwatched
	s.tty.Close()
	s.master.Close()
	s.ends(129)
}

func TestATerminalThatDoesNotKnowItsSizeIsPainted(t *testing.T) {
	w, _ := content(t)
	s := sit(t, seat{})
	s.sees("> " + english(w.Welcome.Start))
	s.keys(ctrlC)
	s.ends(130)
	s.given()
}

// An old Linux console shows a question that it does not know as stray letters; a
// terminal that is asked nothing cannot answer too late.
func TestTheLinuxConsoleIsAskedNothing(t *testing.T) {
	w, _ := content(t)
	const modes, background = "$p", "\x1b]11;?"
	for terminal, asks := range map[string]bool{"linux": false, "xterm-256color": true} {
		s := sit(t, seat{terminal: terminal, width: 80, height: 24})
		s.sees("> " + english(w.Welcome.Start))
		s.keys(enter)
		s.sees("1 of 5")
		s.keys(ctrlC)
		s.ends(130)
		s.given()
		s.mu.Lock()
		all := s.written.String()
		s.mu.Unlock()
		if asked := strings.Contains(all, background); asked != asks {
			t.Errorf("TERM=%s: the colour of the background is asked for: %v", terminal, asked)
		}
		if !asks && strings.Contains(all, modes) {
			t.Errorf("TERM=%s: modes are asked for in %q", terminal, all)
		}
	}
}
