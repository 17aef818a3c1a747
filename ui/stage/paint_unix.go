//go:build unix

package stage

import (
	"bytes"
	"os"
	"os/signal"
	"strings"
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
	out     *os.File
	cooked  *term.State // of the standard input
	on, off string      // the modes of the terminal that a full screen needs

	buffer      bytes.Buffer
	differ      *uv.TerminalRenderer
	cells, next uv.ScreenBuffer // what the terminal shows, and shall show
	painted     []string        // the rows of the last frame; none when nothing is known of the screen
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
	p.differ = uv.NewTerminalRenderer(&p.buffer, t.environment)
	p.differ.SetColorProfile(t.Profile)
	p.differ.SetFullscreen(true)
	p.differ.SetRelativeCursor(false)
	p.differ.SetTabStops(-1)
	// What we draw is as wide in wcwidth, but that would build a table of two megabytes first.
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
func (p *painter) enter() { p.buffer.WriteString(p.on); p.forget() }

// leave gives the terminal back as it was.
func (p *painter) leave() {
	p.buffer.Reset()
	_, _ = p.out.WriteString(p.off)
	_ = term.Restore(os.Stdin.Fd(), p.cooked)
}

// forget makes the next frame be drawn from an empty screen.
func (p *painter) forget() {
	p.painted = nil
	p.cells.Clear()
	p.differ.Erase()
}

// erase makes the terminal forget what it showed, its scrollback too.
func (p *painter) erase() { p.buffer.WriteString(eraseScrollback); p.forget() }

// paint draws what differs from the last frame, all in one write. A terminal that
// is gone is noticed by its signal.
func (p *painter) paint(frame string, width, height int) {
	first := p.cells.Width() == 0
	if first { // it is on its way before the differ learns of it
		p.buffer.WriteString("\x1b[2J\x1b[H" + strings.ReplaceAll(frame, "\n", "\r\n") + "\x1b[H")
		_, _ = p.buffer.WriteTo(p.out)
	}
	if width != p.cells.Width() || height != p.cells.Height() {
		p.cells.Resize(width, height)
		p.next.Resize(width, height)
		p.differ.Resize(width, height)
		p.forget()
	}
	rows := strings.Split(frame, "\n")
	var changed []int
	for y := range height {
		if row := line(rows, y); p.painted == nil || row != line(p.painted, y) {
			uv.NewStyledString(row).Draw(p.next, uv.Rect(0, y, width, 1))
			changed = append(changed, y)
		}
	}
	if p.painted != nil && advance(p.cells, p.next, changed, near) {
		p.differ.Render(p.cells.RenderBuffer)
	}
	if advance(p.cells, p.next, changed, width) {
		p.differ.Render(p.cells.RenderBuffer)
	}
	p.painted = rows
	_ = p.differ.Flush()
	if first {
		p.buffer.Reset()
		p.differ.SetPosition(0, 0)
	}
	_, _ = p.buffer.WriteTo(p.out)
}

// pause gives the terminal back and stops the process, as Ctrl+Z does elsewhere.
func (p *painter) pause() { p.leave(); _ = syscall.Kill(syscall.Getpid(), syscall.SIGSTOP) }

// resume takes the terminal over again after the process was stopped.
func (p *painter) resume() { _, _ = term.MakeRaw(os.Stdin.Fd()); p.enter() }

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
