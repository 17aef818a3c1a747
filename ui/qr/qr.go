// Package qr draws an address as a QR code out of the characters of a terminal.
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

// quiet is how many light modules stand around a code, as its standard asks.
const quiet = 4

// Lines draws s as a QR code with error correction of level M (15 %) in at most so
// many columns and rows. It is nil where that is no room, or s is too long for any
// code.
func Lines(s string, columns, rows int) []string {
	code := encode(coding.String(s))
	if code == nil {
		return nil
	}
	side := code.Size + 2*quiet
	if side > columns || (side+1)/2 > rows {
		return nil
	}
	var lines []string
	for y := -quiet; y < code.Size+quiet; y += 2 {
		var line strings.Builder
		for x := -quiet; x < code.Size+quiet; x++ {
			line.WriteString(half(code.Black(x, y), code.Black(x, y+1)))
		}
		lines = append(lines, line.String())
	}
	return lines
}

// encode makes the smallest code that holds a text. The package above coding would
// do the same, and draw pictures, which nobody asks for here.
func encode(text coding.String) *coding.Code {
	for v := coding.Version(coding.MinVersion); v <= coding.MaxVersion; v++ {
		if text.Bits(v) > v.DataBytes(coding.M)*8 {
			continue
		}
		plan, err := coding.NewPlan(v, coding.M, 0)
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
