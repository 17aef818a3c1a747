package stage

import (
	"strings"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
)

// Theme has one style for each meaning. Colour is never the only sign: every
// style also stands on a word, a mark or a place of its own.
type Theme struct {
	Plain  Style // what is read
	Strong Style // what one came for: titles, names, amounts, the step that is due, keys
	Accent Style // the focus, and the one large thing
	Ticked Style // what I chose, how far I am
	Muted  Style // what explains: labels, sources, hedges
	Good   Style // a verdict about me: yes
	Warn   Style // open, or to ask
	Bad    Style // no
}

// Style is one of Lip Gloss's whose escape sequences are known beforehand. Lip Gloss finds
// them anew for every word, and asks each for its margins and borders: a third of a frame.
type Style struct {
	*lipgloss.Style
	on, off string
}

func styled(s lipgloss.Style) Style {
	on, off, _ := strings.Cut(s.Render("x"), "x")
	return Style{&s, on, off}
}

// Render writes a row in the style. Nothing stays nothing.
func (s Style) Render(row string) string {
	if row == "" {
		return ""
	}
	return s.on + row + s.off
}

// paint is one colour, hand-picked for terminals with 16, with 256 and with all
// colours. Empty stands for the terminal's own colour of text.
type paint struct{ ansi, ansi256, truecolor string }

// palette is the colours of the meanings on one kind of background.
type palette struct{ accent, muted, good, warn, bad paint }

// Every colour stands off its background by 4.5 to 1 or more; a test computes it.
// Of the 16 only those are used that the Linux console shows so on black, and on a
// light background only dark ones.
func onDark() palette {
	return palette{
		accent: paint{"14", "80", "#5fd7d7"},
		muted:  paint{"7", "248", "#a8a8a8"},
		good:   paint{"10", "114", "#87d787"},
		warn:   paint{"11", "221", "#ffd75f"},
		bad:    paint{"9", "210", "#ff8787"},
	}
}

func onLight() palette {
	return palette{
		accent: paint{"4", "24", "#005f87"},
		muted:  paint{"", "240", "#585858"},
		good:   paint{"", "22", "#005f00"},
		warn:   paint{"", "94", "#875f00"},
		bad:    paint{"1", "124", "#af0000"},
	}
}

// themeOf picks the styles for a terminal.
func themeOf(t Terminal) Theme {
	p := onLight()
	if t.dark {
		p = onDark()
	}
	style := func(p paint) lipgloss.Style {
		var name string
		switch t.Profile {
		case colorprofile.ANSI:
			name = p.ansi
		case colorprofile.ANSI256:
			name = p.ansi256
		case colorprofile.TrueColor:
			name = p.truecolor
		}
		if name == "" {
			return lipgloss.NewStyle()
		}
		return lipgloss.NewStyle().Foreground(lipgloss.Color(name))
	}
	return Theme{
		Plain:  styled(lipgloss.NewStyle()),
		Strong: styled(lipgloss.NewStyle().Bold(true)),
		Accent: styled(style(p.accent).Bold(true)),
		Ticked: styled(style(p.accent)),
		Muted:  styled(style(p.muted)),
		Good:   styled(style(p.good)),
		Warn:   styled(style(p.warn)),
		Bad:    styled(style(p.bad)),
	}
}
