package stage

import (
	"image/color"
	"math"
	"reflect"
	"strconv"
	"testing"

	"charm.land/lipgloss/v2"
)

// The first sixteen colours as terminals show them: the Linux console's for dark
// screens, xterm's for light ones.
var (
	consoleColours = [16]string{
		"#000000", "#aa0000", "#00aa00", "#aa5500", "#0000aa", "#aa00aa", "#00aaaa", "#aaaaaa",
		"#555555", "#ff5555", "#55ff55", "#ffff55", "#5555ff", "#ff55ff", "#55ffff", "#ffffff",
	}
	xtermColours = [16]string{
		"#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5",
		"#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
	}
)

// luminance and contrast are WCAG 2's.
func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	linear := func(v uint32) float64 {
		s := float64(v) / 0xffff
		if s <= 0.04045 {
			return s / 12.92
		}
		return math.Pow((s+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(r) + 0.7152*linear(g) + 0.0722*linear(b)
}

func contrast(a, b color.Color) float64 {
	x, y := luminance(a), luminance(b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// cube is a colour of the 256 beyond the first sixteen.
func cube(n int) color.Color {
	if n >= 232 {
		v := uint8(8 + 10*(n-232))
		return color.RGBA{v, v, v, 255}
	}
	step := func(v int) uint8 {
		if v == 0 {
			return 0
		}
		return uint8(55 + 40*v)
	}
	n -= 16
	return color.RGBA{step(n / 36), step(n / 6 % 6), step(n % 6), 255}
}

func TestEveryColourCanBeReadOnTheBackgroundItIsShownOn(t *testing.T) {
	const enough = 4.5
	for _, ground := range []struct {
		name    string
		colours palette
		sixteen [16]string
		colour  string
	}{
		{"black", onDark(), consoleColours, "#000000"},
		{"dark grey", onDark(), consoleColours, "#1e1e1e"},
		{"white", onLight(), xtermColours, "#ffffff"},
		{"paper", onLight(), xtermColours, "#f5f5f0"},
	} {
		background := lipgloss.Color(ground.colour)
		colours := reflect.ValueOf(ground.colours)
		for i := range colours.NumField() {
			p := paint{colours.Field(i).Field(0).String(), colours.Field(i).Field(1).String(), colours.Field(i).Field(2).String()}
			shown := map[string]color.Color{"truecolor " + p.truecolor: lipgloss.Color(p.truecolor)}
			if p.ansi != "" {
				n, err := strconv.Atoi(p.ansi)
				if err != nil {
					t.Fatal(err)
				}
				shown["colour "+p.ansi] = lipgloss.Color(ground.sixteen[n])
			}
			n, err := strconv.Atoi(p.ansi256)
			if err != nil {
				t.Fatal(err)
			}
			shown["colour "+p.ansi256] = cube(n)
			for name, c := range shown {
				if got := contrast(c, background); got < enough {
					t.Errorf("%s, %s on %s: contrast %.1f, less than %.1f", colours.Type().Field(i).Name, name, ground.name, got, enough)
				}
			}
		}
	}
}
