package stage

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// pen writes on a terminal what differs from what it shows. It needs nothing of a terminal
// but what all have: colours and attributes (SGR), the cursor's place (CUP, CUF, and in raw
// mode line feed and backspace), and the erasing of a line's end (EL).
type pen struct {
	bytes.Buffer
	x, y  int    // where the cursor stands; y is below 0 where that is not known
	style string // of what is written next; none for the terminal's own

	before, after []cell // of the row that is written
}

// clear empties the screen.
func (p *pen) clear() {
	p.WriteString("\x1b[m\x1b[H\x1b[2J")
	p.x, p.y, p.style = 0, 0, ""
}

// cell is one character on the screen.
type cell struct {
	text  string // with all that combines with it; none right of a wide one
	style string // the sequences that set its style
}

var blank = cell{text: " "}

// cells appends those of a styled row to a list, and tells whether some are wider than one
// column.
func cells(list []cell, row string) (_ []cell, wide bool) {
	style := ""
	for row != "" {
		part, width, n, _ := ansi.DecodeSequence(row, ansi.NormalState, nil)
		switch row = row[n:]; {
		case width > 0:
			list = append(list, cell{part, style})
			for range width - 1 {
				list, wide = append(list, cell{}), true
			}
		case part == "\x1b[m", part == "\x1b[0m":
			style = ""
		case strings.HasPrefix(part, "\x1b[") && strings.HasSuffix(part, "m"):
			style += part
		}
	}
	for len(list) > 0 && list[len(list)-1] == blank {
		list = list[:len(list)-1]
	}
	return list, wide
}

// turn turns a row of the screen, so many columns wide, into another one. Of a row with wide
// characters nobody knows where a terminal sets the others: it is written as a whole.
func (p *pen) turn(y int, from, to string, width int) {
	if from == to {
		return
	}
	var wide, wider bool
	p.before, wide = cells(p.before[:0], from)
	p.after, wider = cells(p.after[:0], to)
	before, after := p.before, p.after
	if wide || wider {
		p.move(0, y)
		p.write(after, width)
		p.erase(len(after), width)
		p.y = -1
		return
	}
	for x := 0; x < max(len(before), len(after)); {
		end := x
		for end < len(after) && (end >= len(before) && after[end] != blank || end < len(before) && after[end] != before[end]) {
			end++
		}
		switch {
		case end > x:
			p.reach(x, y, after, width)
			p.write(after[x:end], width)
			x = end
		case x >= len(after):
			p.move(x, y)
			p.erase(x, width)
			return
		default:
			x++
		}
	}
}

// near is how many columns that stay cost less to write again than to jump over.
const near = 4

// reach moves the pen to a column of a row; it writes what lies between again, where that
// is shorter.
func (p *pen) reach(x, y int, row []cell, width int) {
	if y == p.y && x > p.x && x-p.x <= near {
		between := row[p.x:x]
		if !slices.ContainsFunc(between, func(c cell) bool { return c.style != p.style || len(c.text) > 1 }) {
			p.write(between, width)
			return
		}
	}
	p.move(x, y)
}

// move moves the pen.
func (p *pen) move(x, y int) {
	switch {
	case y == p.y && x == p.x:
	case p.y >= 0 && y == p.y && x > p.x:
		fmt.Fprintf(p, "\x1b[%dC", x-p.x)
	case p.y >= 0 && y == p.y+1 && x <= p.x && p.x-x <= near:
		p.WriteString("\n" + strings.Repeat("\b", p.x-x))
	case p.y >= 0 && y == p.y+1 && x == 0:
		p.WriteString("\r\n")
	default:
		fmt.Fprintf(p, "\x1b[%d;%dH", y+1, x+1)
	}
	p.x, p.y = x, y
}

// write writes cells. Behind the last column of a terminal its cursor may stand anywhere.
func (p *pen) write(row []cell, width int) {
	for _, c := range row {
		p.wear(c.style)
		p.WriteString(c.text)
	}
	if p.x += len(row); p.x >= width {
		p.y = -1
	}
}

// erase leaves nothing behind a column, where a row ends.
func (p *pen) erase(x, width int) {
	if x < width {
		p.wear("")
		p.WriteString("\x1b[K")
	}
}

// wear sets the style of what is written next.
func (p *pen) wear(style string) {
	if style == p.style {
		return
	}
	if p.style != "" {
		p.WriteString("\x1b[m")
	}
	p.WriteString(style)
	p.style = style
}
