//go:build unix

package stage

import (
	"os"
	"os/signal"
	"strings"
	"syscall"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/term"
)

// painter draws a frame at once, where Bubble Tea's own renderer waits for its next tick. It
// then has to do what the renderer does beside: the modes of the terminal, its size, and
// giving it back.
type painter struct {
	out     *os.File
	cooked  *term.State // of the standard input
	on, off string      // the modes of the terminal that a full screen needs

	pen           pen
	width, height int      // of the last frame
	painted       []string // its rows; none when nothing is known of the screen
}

// newPainter takes the terminal over. It is nil where the standard input or output
// is none.
func newPainter(t Terminal, mouse bool, title string) *painter {
	if !term.IsTerminal(os.Stdout.Fd()) {
		return nil
	}
	cooked, err := term.MakeRaw(os.Stdin.Fd())
	if err != nil {
		return nil
	}
	p := painterOn(os.Stdout, t, mouse, title)
	p.cooked = cooked
	return p
}

// painterOn paints on a file.
func painterOn(out *os.File, t Terminal, mouse bool, title string) *painter {
	p := &painter{out: out,
		on:  "\x1b[?1049h\x1b[?25l\x1b[?2004h\x1b]2;" + title + "\x07",
		off: "\x1b[m\x1b[?2004l\x1b]2;\x07\x1b[2J\x1b[H\x1b[?1049l\x1b[?25h"}
	if mouse {
		p.on, p.off = p.on+"\x1b[?1002h\x1b[?1006h", "\x1b[?1006l\x1b[?1002l"+p.off
	}
	if !t.Console && !t.remote {
		p.on += "\x1b]11;?\x07" // light or dark?
	}
	p.enter()
	return p
}

// size asks the terminal how large it is.
func (p *painter) size() tea.WindowSizeMsg {
	w, h, _ := term.GetSize(p.out.Fd())
	return usableSize(nil, tea.WindowSizeMsg{Width: w, Height: h}).(tea.WindowSizeMsg)
}

// enter sets the terminal's modes.
func (p *painter) enter() { p.pen.WriteString(p.on); p.forget() }

// leave gives the terminal back as it was.
func (p *painter) leave() {
	p.pen.Reset()
	_, _ = p.out.WriteString(p.off)
	_ = term.Restore(os.Stdin.Fd(), p.cooked)
}

// forget makes the next frame be drawn on an empty screen.
func (p *painter) forget() { p.painted = nil }

// erase makes the terminal forget what it showed, its scrollback too.
func (p *painter) erase() { p.pen.WriteString(eraseScrollback); p.forget() }

// paint draws what differs from the last frame, all in one write. A terminal that
// is gone is noticed by its signal.
func (p *painter) paint(frame string, width, height int) {
	if width != p.width || height != p.height {
		p.width, p.height = width, height
		p.forget()
	}
	if p.painted == nil {
		p.pen.clear()
	}
	rows := strings.Split(frame, "\n")
	for y := range height {
		p.pen.turn(y, line(p.painted, y), line(rows, y), width)
	}
	p.pen.wear("")
	p.painted = rows
	_, _ = p.pen.WriteTo(p.out)
}

// pause gives the terminal back and stops the process, as Ctrl+Z does elsewhere.
func (p *painter) pause() { p.leave(); _ = syscall.Kill(syscall.Getpid(), syscall.SIGSTOP) }

// resume takes the terminal over again after the process was stopped.
func (p *painter) resume() { _, _ = term.MakeRaw(os.Stdin.Fd()); p.enter() }

// keyboard is the terminal of the standard input, opened anew where the system lets us, so
// that the runtime waits for it as for all else. A read that blocks would hold a thread and
// wake others at each key, which was a fifth of the CPU of a quiz; and to set the standard
// input itself so would set it for the shell as well.
func (p *painter) keyboard() *os.File {
	fd, err := syscall.Open("/proc/self/fd/0", syscall.O_RDONLY|syscall.O_NONBLOCK|syscall.O_NOCTTY|syscall.O_CLOEXEC, 0)
	if err != nil {
		return os.Stdin
	}
	return os.NewFile(uintptr(fd), os.Stdin.Name())
}

// watch passes on what the system tells of the terminal, until stop is called.
func (p *painter) watch(send func(tea.Msg)) (stop func()) {
	signals := make(chan os.Signal, 4)
	signal.Notify(signals, syscall.SIGWINCH, syscall.SIGCONT)
	if !signal.Ignored(syscall.SIGTSTP) {
		signal.Notify(signals, syscall.SIGTSTP)
	}
	go func() {
		for s := range signals {
			switch s {
			case syscall.SIGTSTP:
				send(paused{})
			case syscall.SIGCONT:
				send(resumed{})
			}
			send(p.size())
		}
	}()
	return func() { signal.Stop(signals); close(signals) }
}
