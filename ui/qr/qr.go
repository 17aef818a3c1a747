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

// kind is a way to draw a code.
type kind struct {
	level coding.Level
	quiet int
}

// kinds are all of them, the best first: how much of it may be lost, and how
// many light modules stand around it. The standard asks for four; a phone reads a clean
// screen with two and with the least correction too, and that makes room for more text.
var kinds = [...]kind{{coding.M, 4}, {coding.L, 4}, {coding.L, 2}}

// Fits tells whether [Lines] draws s in so many columns and rows, without the work of it.
func Fits(s string, columns, rows int) bool {
	_, _, ok := fit(coding.String(s), columns, rows)
	return ok
}

// Lines draws s as a QR code in at most so many columns and rows, in the best way that has
// room there. It is nil where none has, or s is too long for any code.
func Lines(s string, columns, rows int) []string {
	version, m, ok := fit(coding.String(s), columns, rows)
	if !ok {
		return nil
	}
	code := encode(coding.String(s), version, m.level)
	if code == nil {
		return nil
	}
	return draw(code, m.quiet)
}

// fit is the best way that has room for a text, and its smallest version.
func fit(text coding.String, columns, rows int) (coding.Version, kind, bool) {
	for _, m := range kinds {
		for v := coding.Version(coding.MinVersion); v <= coding.MaxVersion; v++ {
			if text.Bits(v) > v.DataBytes(m.level)*8 {
				continue
			}
			if side := modules(v) + 2*m.quiet; side <= columns && (side+1)/2 <= rows {
				return v, m, true
			}
			break
		}
	}
	return 0, kind{}, false
}

// modules is how many stand in a row of a code.
func modules(v coding.Version) int { return 17 + 4*int(v) }

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

// encode makes a code. The package above coding would do the same, and draw pictures, which
// nobody asks for here.
func encode(text coding.String, version coding.Version, level coding.Level) *coding.Code {
	plan, err := coding.NewPlan(version, level, 0)
	if err != nil {
		return nil
	}
	code, err := plan.Encode(text)
	if err != nil {
		return nil
	}
	return code
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
