package wizard

import (
	"charm.land/huh/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
)

// theme has one style for each meaning. Colour is never the only sign: every
// style also stands on a word, a mark or a place of its own.
type theme struct {
	plain  lipgloss.Style // what is read
	strong lipgloss.Style // headings
	accent lipgloss.Style // where I am: focus, progress, the best match
	ticked lipgloss.Style // what I chose
	muted  lipgloss.Style // what explains
	good   lipgloss.Style // open, eligible
	warn   lipgloss.Style // to check, not yet
	bad    lipgloss.Style // closed

	huh huh.Theme // the same for huh
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
func themeOf(t terminal) theme {
	p := onLight()
	if t.dark {
		p = onDark()
	}
	style := func(p paint) lipgloss.Style {
		name := map[colorprofile.Profile]string{
			colorprofile.ANSI: p.ansi, colorprofile.ANSI256: p.ansi256, colorprofile.TrueColor: p.truecolor,
		}[t.profile]
		if name == "" {
			return lipgloss.NewStyle()
		}
		return lipgloss.NewStyle().Foreground(lipgloss.Color(name))
	}
	styles := theme{
		plain:  lipgloss.NewStyle(),
		strong: lipgloss.NewStyle().Bold(true),
		accent: style(p.accent).Bold(true),
		ticked: style(p.accent),
		muted:  style(p.muted),
		good:   style(p.good),
		warn:   style(p.warn),
		bad:    style(p.bad),
	}
	styles.huh = huhTheme(styles)
	return styles
}
