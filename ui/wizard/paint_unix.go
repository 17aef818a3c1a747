//go:build unix

package wizard

import (
	"bytes"
	"os"
	"os/signal"
	"syscall"

	tea "charm.land/bubbletea/v2"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
)

// painter draws a frame at once, where Bubble Tea's own renderer waits for its
// next tick: the same cell differ, called when the model has changed. It then has
// to do what the renderer does beside: the modes of the terminal, its size, and
// giving it back.
type painter struct {
	in, out  *os.File
	terminal terminal
	mouse    bool
	title    string

	buffer  bytes.Buffer
	differ  *uv.TerminalRenderer
	cells   uv.ScreenBuffer // what the terminal shows
	next    uv.ScreenBuffer // what it shall show
	painted string          // the last frame
	cooked  *term.State
}

// newPainter takes the terminal over. It is nil where the standard input or output
// is none.
func newPainter(t terminal, mouse bool, title string) *painter {
	if !term.IsTerminal(os.Stdin.Fd()) || !term.IsTerminal(os.Stdout.Fd()) {
		return nil
	}
	cooked, err := term.MakeRaw(os.Stdin.Fd())
	if err != nil {
		return nil
	}
	p := painterOn(os.Stdout, t, mouse, title)
	p.in, p.cooked = os.Stdin, cooked
	return p
}

// painterOn paints on a file.
func painterOn(out *os.File, t terminal, mouse bool, title string) *painter {
	p := &painter{out: out, terminal: t, mouse: mouse, title: title}
	p.differ = uv.NewTerminalRenderer(&p.buffer, t.environment)
	p.differ.SetColorProfile(t.profile)
	p.differ.SetFullscreen(true)
	p.differ.SetRelativeCursor(false)
	p.differ.SetTabStops(-1)
	// Every rune we draw is as wide in graphemes as in wcwidth; the latter would build
	// a table of two megabytes first.
	p.differ.SetWidthMethod(ansi.GraphemeWidth)
	p.cells, p.next = uv.NewScreenBuffer(0, 0), uv.NewScreenBuffer(0, 0)
	p.next.Method = ansi.GraphemeWidth
	p.enter()
	return p
}

// size asks the terminal how large it is.
func (p *painter) size() tea.WindowSizeMsg {
	w, h, _ := term.GetSize(p.out.Fd())
	return usableSize(nil, tea.WindowSizeMsg{Width: w, Height: h}).(tea.WindowSizeMsg)
}

// enter sets the terminal's modes.
func (p *painter) enter() {
	p.buffer.WriteString("\x1b[?1049h\x1b[?25l\x1b[?2004h\x1b]2;" + p.title + "\x07")
	if p.mouse {
		p.buffer.WriteString("\x1b[?1002h\x1b[?1006h")
	}
	if !p.terminal.console && !p.terminal.remote {
		p.buffer.WriteString("\x1b]11;?\x07") // light or dark?
	}
	p.forget()
}

// leave gives the terminal back as it was.
func (p *painter) leave() {
	p.buffer.Reset()
	if p.mouse {
		p.buffer.WriteString("\x1b[?1006l\x1b[?1002l")
	}
	p.buffer.WriteString("\x1b[m\x1b[?2004l\x1b]2;\x07\x1b[2J\x1b[H\x1b[?1049l\x1b[?25h")
	p.flush()
	_ = term.Restore(p.in.Fd(), p.cooked)
}

// forget makes the next frame be drawn from an empty screen.
func (p *painter) forget() {
	p.painted = ""
	p.cells.Clear()
	p.differ.Erase()
}

// erase makes the terminal forget what it showed, its scrollback too.
func (p *painter) erase() {
	p.buffer.WriteString(eraseScrollback)
	p.forget()
}

// paint draws what differs from the last frame.
func (p *painter) paint(frame string, width, height int) {
	if width != p.cells.Width() || height != p.cells.Height() {
		p.cells.Resize(width, height)
		p.next.Resize(width, height)
		p.differ.Resize(width, height)
		p.forget()
	}
	if frame == p.painted {
		return
	}
	p.next.Clear()
	uv.NewStyledString(frame).Draw(p.next, p.next.Bounds())
	far := near
	if p.painted == "" {
		far = width
	}
	for pass := 0; pass <= width && p.advance(far); pass++ {
		p.differ.Render(p.cells.RenderBuffer)
	}
	p.painted = frame
	_ = p.differ.Flush()
	p.flush()
}

// near is how many columns that stay cost less to write again than to jump over.
const near = 8

// advance brings the cells nearer to the next frame: in each row as far as the first
// stretch that stays. The differ would write a row from its first change to its
// last, with all that stays between them. It is false when nothing is left to do.
func (p *painter) advance(far int) (more bool) {
	for y := range p.cells.Height() {
		p.cells.TouchLine(0, y, p.cells.Width()) // the differ may erase a row above those that change
		same := -1                               // cells since the last that changed; none yet
		for x := 0; x < p.cells.Width() && same < far; x++ {
			switch next := p.next.CellAt(x, y); {
			case !next.Equal(p.cells.CellAt(x, y)):
				p.cells.SetCell(x, y, next)
				same, more = 0, true
			case same >= 0:
				same++
			}
		}
	}
	return more
}

// flush writes all at once. A terminal that is gone is noticed by its signal.
func (p *painter) flush() {
	_, _ = p.out.Write(p.buffer.Bytes())
	p.buffer.Reset()
}

// pause gives the terminal back and stops the process, as Ctrl+Z does elsewhere.
func (p *painter) pause() {
	p.leave()
	_ = syscall.Kill(syscall.Getpid(), syscall.SIGSTOP)
}

// resume takes the terminal over again after the process was stopped.
func (p *painter) resume() {
	_, _ = term.MakeRaw(p.in.Fd())
	p.enter()
}

// watch passes on what the system tells of the terminal. The returned function
// ends it.
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
