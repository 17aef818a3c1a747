//go:build unix

package stage

import (
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
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
	seen   *vt.SafeEmulator
	drawn  int64 // bytes
	output *os.File
}

func newCanvas(t testing.TB, width, height int) *canvas {
	t.Helper()
	out, err := os.Create(filepath.Join(t.TempDir(), "terminal"))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { out.Close() })
	c := &canvas{TB: t, seen: vt.NewSafeEmulator(width, height), output: out}
	c.painter = painterOn(out, TerminalOf([]string{"TERM=xterm-256color", "SSH_TTY=asks nothing"}), false, "title")
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
				c.Fatalf("%q is at column %d of row %d where %q should be:\n%s", got, x, y, w, c.seen)
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

func TestWhateverIsPaintedIsWhatTheTerminalShows(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 11))
	for _, size := range [][2]int{{80, 24}, {40, 12}, {7, 3}, {1, 1}} {
		width, height := size[0], size[1]
		c := newCanvas(t, width, height)
		frame := make([]string, height)
		rounds := 400
		if race.Enabled {
			rounds = 40
		}
		for range rounds {
			most := int64(0) // to write every row that changed
			before := slices.Clone(frame)
			frame = scribble(random, frame, width)
			for y, row := range frame {
				if row != before[y] {
					most += int64(len("\x1b[24;80H") + len(row) + len("\x1b[m\x1b[K"))
				}
			}
			bytes := c.draws(strings.Join(frame, "\n"), width, height)
			c.shows(strings.Join(frame, "\n"), width, height)
			if first := c.drawn == bytes; !first && bytes > most {
				t.Errorf("%d bytes turn\n%q into\n%q", bytes, before, frame)
			}
		}
	}
}

// The path of the focus through 4,000 moves would be a hundred thousand bytes.
func TestABatchOfKeysIsPaintedOnce(t *testing.T) {
	c, l := newCanvas(t, 80, 24), opened(80, 24, Watch{})
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
