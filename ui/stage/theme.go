package stage

import (
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
)

// Theme has one style for each meaning. Colour is never the only sign: every
// style also stands on a word, a mark or a place of its own.
type Theme struct {
	Plain  lipgloss.Style // what is read
	Strong lipgloss.Style // what one came for: titles, names, amounts, the step that is due, keys
	Accent lipgloss.Style // the focus, and the one large thing
	Ticked lipgloss.Style // what I chose, how far I am
	Muted  lipgloss.Style // what explains: labels, sources, hedges
	Good   lipgloss.Style // a verdict about me: yes
	Warn   lipgloss.Style // open, or to ask
	Bad    lipgloss.Style // no
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
		Plain:  lipgloss.NewStyle(),
		Strong: lipgloss.NewStyle().Bold(true),
		Accent: style(p.accent).Bold(true),
		Ticked: style(p.accent),
		Muted:  style(p.muted),
		Good:   style(p.good),
		Warn:   style(p.warn),
		Bad:    style(p.bad),
	}
}
