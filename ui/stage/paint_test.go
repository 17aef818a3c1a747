//go:build unix

package stage

import (
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/vt"

	"intern-tui/ui/race"
)

// canvas is a painter whose bytes a terminal emulator draws.
type canvas struct {
	testing.TB
	*painter
	name   string
	seen   *vt.SafeEmulator
	drawn  int64 // bytes
	output *os.File
}

func newCanvas(t testing.TB, name string, width, height int) *canvas {
	t.Helper()
	out, err := os.Create(filepath.Join(t.TempDir(), "terminal"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { out.Close() })
	c := &canvas{TB: t, name: name, seen: vt.NewSafeEmulator(width, height), output: out}
	c.painter = painterOn(out, TerminalOf([]string{"TERM=" + name, "SSH_TTY=asks nothing"}), false, "title")
	return c
}

// draws paints a frame and gives the bytes that it took.
func (c *canvas) draws(frame string, width, height int) int64 {
	c.Helper()
	c.paint(frame, width, height)
	end, err := c.output.Seek(0, io.SeekCurrent)
	if err != nil {
		c.Fatal(err)
	}
	bytes := make([]byte, end-c.drawn)
	if _, err := c.output.ReadAt(bytes, c.drawn); err != nil && len(bytes) > 0 {
		c.Fatal(err)
	}
	c.seen.Write(bytes)
	c.drawn = end
	return int64(len(bytes))
}

// shows makes sure that the emulator shows a frame cell by cell, its styles too.
func (c *canvas) shows(frame string, width, height int) {
	c.Helper()
	want := uv.NewScreenBuffer(width, height)
	want.Method = ansi.GraphemeWidth
	uv.NewStyledString(frame).Draw(want, want.Bounds())
	for y := range height {
		for x := range width {
			w, got := want.CellAt(x, y), c.seen.CellAt(x, y)
			if w.Content != got.Content || !w.Style.Equal(&got.Style) {
				c.Fatalf("%s: %q is at column %d of row %d where %q should be:\n%s", c.name, got, x, y, w, c.seen)
			}
		}
	}
}

// scribble is a random frame near to the last one, as screens are.
func scribble(random *rand.Rand, last []string, width int) []string {
	words := []string{"tick", "un travail où l'on apprend", "■■■····", "    ", "\x1b[1mbold\x1b[m", "\x1b[38;5;80mcolour\x1b[m", "é", "日本"}
	for y := range last {
		if random.IntN(3) > 0 {
			continue
		}
		line := ""
		for random.IntN(6) > 0 {
			line += words[random.IntN(len(words))] + strings.Repeat(" ", random.IntN(12))
		}
		last[y] = ansi.Truncate(line, width, "")
	}
	return last
}

// Of terminals that it does not know, such as vt220, the differ asks for insert mode,
// which this emulator has not; all real ones have.
func TestWhateverIsPaintedIsWhatTheTerminalShows(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 11))
	for _, name := range []string{"xterm-256color", "linux", "tmux-256color", "screen"} {
		c := newCanvas(t, name, 80, 24)
		c.painter.differ.SetColorProfile(4)
		frame := make([]string, 24)
		rounds := 300
		if race.Enabled {
			rounds = 30
		}
		for range rounds {
			frame = scribble(random, frame, 80)
			c.draws(strings.Join(frame, "\n"), 80, 24)
			c.shows(strings.Join(frame, "\n"), 80, 24)
		}
	}
}

// The path of the focus through 4,000 moves would be a hundred thousand bytes.
func TestABatchOfKeysIsPaintedOnce(t *testing.T) {
	c, l := newCanvas(t, "xterm-256color", 80, 24), opened(80, 24, Watch{})
	l.painter = c.painter
	l.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
	before := c.draws(l.drawn, 80, 24)
	batch := fresh()
	for range 4001 {
		batch.keys = append(batch.keys, tea.KeyPressMsg{Code: tea.KeyDown})
	}
	l.Update(batch)
	if bytes := c.draws(l.drawn, 80, 24); bytes == 0 || bytes > before {
		t.Errorf("the first frame takes %d bytes, and that after a batch %d", before, bytes)
	}
	c.shows(l.drawn, 80, 24)
}
