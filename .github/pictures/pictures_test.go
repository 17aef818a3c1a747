package main

import (
	"encoding/xml"
	"errors"
	"io"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/ansi"
)

// painted is the screen of a program that writes these lines.
func painted(lines ...string) screen {
	width := 0
	for _, l := range lines {
		width = max(width, ansi.StringWidth(l))
	}
	buffer := uv.NewScreenBuffer(width, len(lines))
	uv.NewStyledString(strings.Join(lines, "\n")).Draw(buffer, buffer.Bounds())
	s := make(screen, len(lines))
	for y := range s {
		for x := range width {
			s[y] = append(s[y], *buffer.CellAt(x, y))
		}
	}
	return s
}

// still is the picture of one screen.
func still(s screen) string {
	return string(draw(picture{title: "A & B", width: len(s[0]), height: len(s), frames: make([]frame, 1)}, []screen{s}))
}

// A browser may lack every font that we name: each text begins where its first cell
// does and is as long as its cells.
func TestEveryTextStandsOnItsCells(t *testing.T) {
	s := painted(
		"plain  \x1b[1mbold\x1b[m and on",
		"",
		"<b> & \x1b[38;2;1;2;3mcoloured words\x1b[m    far",
		"  > [x] €500 · à vérifier     \x1b[48;2;9;9;9m +4 \x1b[m",
	)
	got := make([][]rune, len(s))
	for y := range got {
		got[y] = []rune(strings.Repeat(" ", len(s[y])))
	}
	measure := func(s string) float64 {
		v, err := strconv.ParseFloat(s, 64)
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	for _, m := range regexp.MustCompile(`<text[^>]* x="(.*?)" y="(.*?)" textLength="(.*?)">(.*?)<`).FindAllStringSubmatch(still(s), -1) {
		text := []rune(strings.NewReplacer("&lt;", "<", "&gt;", ">", "&amp;", "&").Replace(m[4]))
		column, row := (measure(m[1])-beside)/cellWidth, (measure(m[2])-above-baseline)/cellHeight
		if math.Abs(column-math.Round(column)) > .05 || row != math.Round(row) {
			t.Errorf("%q begins at column %.2f of row %.2f", string(text), column, row)
		}
		if cells := measure(m[3]) / cellWidth; math.Abs(cells-float64(len(text))) > .05 {
			t.Errorf("%q is %.2f cells long", string(text), cells)
		}
		copy(got[int(row)][int(math.Round(column)):], text)
	}
	for y, want := range strings.Split(s.String(), "\n") {
		if line := strings.TrimRight(string(got[y]), " "); line != want {
			t.Errorf("row %d is %q, want %q", y, line, want)
		}
	}
}

func TestBlocksAreDrawnAndTouch(t *testing.T) {
	for line, want := range map[string]string{
		"██ █":                    `d="M10 36h16.8v18h-16.8zM35.2 36h8.4v18h-8.4z"`,
		"▀▄":                      `d="M10 36h8.4v9h-8.4zM18.4 45h8.4v9h-8.4z"`,
		"■■":                      `d="M10.7 40.5h7v9h-7zM19.1 40.5h7v9h-7z"`,
		"\x1b[31m─\x1b[m─":        `d="M10 45h8.4v1h-8.4z"`,
		"\x1b[48;2;1;2;3m \x1b[m": `<rect x="10" y="36" width="8.4" height="18" fill="#010203"`,
	} {
		if svg := still(painted(line)); !strings.Contains(svg, want) {
			t.Errorf("%q lacks %s in\n%s", line, want, svg)
		}
	}
}

// Images are shown without scripts, and a reader who cannot see them hears the text.
func TestAPictureIsWellFormedAndSaysItsText(t *testing.T) {
	svg := still(painted("one <two>", "three & \x1b[1mfour"))
	for d := xml.NewDecoder(strings.NewReader(svg)); ; {
		if _, err := d.Token(); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
	}
	for _, want := range []string{`role="img"`, ">A &amp; B</title>", ">one &lt;two&gt;\nthree &amp; four</desc>"} {
		if !strings.Contains(svg, want) {
			t.Errorf("%s is missing in\n%s", want, svg)
		}
	}
}

// Two frames at once would be a blur, none a flash.
func TestAtEachMomentOneFrameIsSeen(t *testing.T) {
	var frames []frame
	for _, p := range pictures() {
		if len(p.frames) > 1 {
			frames = p.frames
		}
	}
	end := "0.000"
	spans := regexp.MustCompile(`([\d.]+)%\{visibility:visible\}([\d.]+)%\{visibility:hidden\}\}`).FindAllStringSubmatch(motion(frames), -1)
	for i, span := range spans {
		if span[1] != end {
			t.Errorf("frame %d comes at %s%%, and the one before it goes at %s%%", i, span[1], end)
		}
		end = span[2]
	}
	if len(spans) != len(frames) || end != "100.000" {
		t.Errorf("%d of %d frames are seen, until %s%%", len(spans), len(frames), end)
	}
	if still, moves, _ := strings.Cut(motion(frames), "@media (prefers-reduced-motion:no-preference){"); strings.Contains(still, "animation") || !strings.Contains(moves, "animation") {
		t.Errorf("it moves also for those who asked for no motion:\n%s", still)
	}
}
