// Package qr draws a text as a QR code out of the characters of a terminal.
//
// A row of text is two rows of modules: "▀", "▄", "█" and the space are the dark
// ones of a pair. The quiet zone belongs to the drawing. The drawing is to be
// painted dark on light, background and all, or a phone does not read it on a dark
// terminal.
package qr

import (
	"strings"

	"rsc.io/qr/coding"
)

// makes are the ways to draw a code, the best first: how much of it may be lost, and how
// many light modules stand around it. The standard asks for four; a phone reads a clean
// screen with two and with the least correction too, and that makes room for more text.
var makes = [...]struct {
	level coding.Level
	quiet int
}{{coding.M, 4}, {coding.L, 4}, {coding.L, 2}}

// Lines draws s as a QR code in at most so many columns and rows, in the best make that has
// room there. It is nil where none has, or s is too long for any code.
func Lines(s string, columns, rows int) []string {
	for _, m := range makes {
		code := encode(coding.String(s), m.level)
		if code == nil {
			continue
		}
		if side := code.Size + 2*m.quiet; side <= columns && (side+1)/2 <= rows {
			return draw(code, m.quiet)
		}
	}
	return nil
}

func draw(code *coding.Code, quiet int) (lines []string) {
	for y := -quiet; y < code.Size+quiet; y += 2 {
		var line strings.Builder
		for x := -quiet; x < code.Size+quiet; x++ {
			line.WriteString(half(code.Black(x, y), code.Black(x, y+1)))
		}
		lines = append(lines, line.String())
	}
	return lines
}

// encode makes the smallest code of a level that holds a text. The package above coding would
// do the same, and draw pictures, which nobody asks for here.
func encode(text coding.String, level coding.Level) *coding.Code {
	for v := coding.Version(coding.MinVersion); v <= coding.MaxVersion; v++ {
		if text.Bits(v) > v.DataBytes(level)*8 {
			continue
		}
		plan, err := coding.NewPlan(v, level, 0)
		if err != nil {
			return nil
		}
		code, err := plan.Encode(text)
		if err != nil {
			return nil
		}
		return code
	}
	return nil
}

// half is the character of two modules, one over the other.
func half(upper, lower bool) string {
	switch {
	case upper && lower:
		return "█"
	case upper:
		return "▀"
	case lower:
		return "▄"
	}
	return " "
}
