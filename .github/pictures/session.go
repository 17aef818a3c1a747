package main

import (
	"errors"
	"fmt"
	"image/color"
	"io"
	"os"
	"os/exec"
	"strings"
	"sync"
	"time"

	"github.com/charmbracelet/x/vt"
	"github.com/creack/pty"
)

// patience is how long the program may take to show something. Nothing waits for it
// when all is well.
const patience = 10 * time.Second

// session is the program in a pseudo-terminal, with an emulator for its screen that
// also answers the program's questions.
type session struct {
	tty     *os.File
	marks   int           // how many we have written
	changed chan struct{} // holds something when the screen may have changed

	mu       sync.Mutex // over what follows
	emulator *vt.Emulator
	title    string // of the window
}

// take plays a picture of the program and returns the screens of its frames.
func take(p picture, program string) ([]screen, error) {
	master, tty, err := pty.Open()
	if err != nil {
		return nil, err
	}
	defer master.Close()
	defer tty.Close() // first: it ends the reading
	if err := pty.Setsize(tty, &pty.Winsize{Cols: uint16(p.width), Rows: uint16(p.height)}); err != nil {
		return nil, err
	}
	s := &session{tty: tty, changed: make(chan struct{}, 1), emulator: vt.NewEmulator(p.width, p.height)}
	defer s.emulator.InputPipe().(io.Closer).Close()
	s.emulator.SetCallbacks(vt.Callbacks{Title: func(title string) { s.title = title }})
	if p.light { // the program asks for the colour; without this the answer is black
		s.emulator.SetBackgroundColor(color.White)
	}
	go s.watch(master)
	go io.Copy(master, s.emulator) // the answers and the keys, in the order they are given

	command := exec.Command(program, append(strings.Fields(p.words), "--at", "2026-11-21")...)
	command.Env = []string{"TERM=xterm-256color", "COLORTERM=truecolor", "LANG=en_GB.UTF-8"}
	command.Stdin, command.Stdout, command.Stderr = tty, tty, os.Stderr
	if err := command.Start(); err != nil {
		return nil, err
	}
	defer command.Wait()
	defer command.Process.Kill()

	var screens []screen
	for _, f := range p.frames {
		now, err := s.show(f)
		if err != nil {
			return nil, err
		}
		screens = append(screens, now)
	}
	return screens, nil
}

// show presses the keys of a frame and returns what then is on the screen.
func (s *session) show(f frame) (screen, error) {
	if f.keys != "" {
		// The program takes keys when it has painted.
		if !s.wait(func() bool { now, _ := s.look(); return now.String() != "" }) {
			return nil, errors.New("the program shows nothing")
		}
		if now, err := s.whole(); err != nil || sees(now, f.sees) {
			return nil, errors.Join(err, fmt.Errorf("%q is seen too early, before the keys %q", f.sees, f.keys))
		}
	}
	for name := range strings.FieldsSeq(f.keys) {
		s.emulator.SendText(keyOf(name).sends)
	}
	if !s.wait(func() bool { now, _ := s.look(); return sees(now, f.sees) }) {
		now, _ := s.look()
		return nil, fmt.Errorf("%q is not seen after the keys %q, but\n%v", f.sees, f.keys, now)
	}
	return s.whole()
}

// sees tells whether a text is on a screen.
func sees(now screen, text string) bool {
	return strings.Contains(strings.Join(strings.Fields(now.String()), " "), text)
}

// whole is the screen with all that the program was about to write: a frame may
// arrive in part, but a title that we give the window now stands behind it.
func (s *session) whole() (screen, error) {
	s.marks++
	mark := fmt.Sprint("frame ", s.marks)
	if _, err := fmt.Fprintf(s.tty, "\x1b]2;%s\x07", mark); err != nil {
		return nil, err
	}
	if !s.wait(func() bool { _, title := s.look(); return title == mark }) {
		return nil, errors.New("the terminal does not draw")
	}
	now, _ := s.look()
	return now, nil
}

// watch draws what the program writes, until the terminal is closed.
func (s *session) watch(master io.Reader) {
	buffer := make([]byte, 1<<16)
	for {
		n, err := master.Read(buffer)
		if err != nil {
			return
		}
		s.mu.Lock()
		s.emulator.Write(buffer[:n])
		s.mu.Unlock()
		select {
		case s.changed <- struct{}{}:
		default:
		}
	}
}

// wait waits until something is so, but not for ever.
func (s *session) wait(so func() bool) bool {
	for deadline := time.After(patience); !so(); {
		select {
		case <-s.changed:
		case <-deadline:
			return false
		}
	}
	return true
}

// look is a copy of the screen, and the title of its window.
func (s *session) look() (now screen, title string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now = make(screen, s.emulator.Height())
	for y := range now {
		for x := range s.emulator.Width() {
			now[y] = append(now[y], *s.emulator.CellAt(x, y))
		}
	}
	return now, s.title
}

// key is what a key sends, and its label.
type key struct{ sends, label string }

// keyOf knows the keys by their names. A letter sends itself.
func keyOf(name string) key {
	if k, ok := map[string]key{
		"enter": {"\r", "Enter"}, "space": {" ", "Space"}, "pgdown": {"\x1b[6~", "PageDown"},
		"up": {"\x1b[A", "↑"}, "down": {"\x1b[B", "↓"}, "left": {"\x1b[D", "←"}, "right": {"\x1b[C", "→"},
	}[name]; ok {
		return k
	}
	return key{name, name}
}
