package wizard

import (
	"image/color"

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
	ink    lipgloss.Style // a QR code: dark on light, whatever the terminal is

	huh huh.Theme // the same for huh
}

// paint is one colour in the three palettes, hand-picked for each.
type paint struct{ ansi, ansi256, truecolor string }

// themeOf picks the styles for a terminal. On 16 colours only those are used that
// the Linux console shows at 4.5:1 or better on black; on a light background only
// the dark ones.
func themeOf(t terminal) theme {
	complete := lipgloss.Complete(t.profile)
	style := func(dark, light paint) lipgloss.Style {
		p := light
		if t.dark {
			p = dark
		}
		pick := func(s string) color.Color { return lipgloss.Color(s) }
		if t.profile <= colorprofile.ASCII {
			return lipgloss.NewStyle()
		}
		c := complete(pick(p.ansi), pick(p.ansi256), pick(p.truecolor))
		if p.ansi == "" && t.profile == colorprofile.ANSI {
			return lipgloss.NewStyle()
		}
		return lipgloss.NewStyle().Foreground(c)
	}
	accent := style(paint{"14", "80", "#5fd7d7"}, paint{"4", "24", "#005f87"})
	styles := theme{
		plain:  lipgloss.NewStyle(),
		strong: lipgloss.NewStyle().Bold(true),
		accent: accent.Bold(true),
		ticked: accent,
		muted:  style(paint{"7", "248", "#a8a8a8"}, paint{"", "240", "#585858"}),
		good:   style(paint{"10", "114", "#87d787"}, paint{"", "22", "#005f00"}),
		warn:   style(paint{"11", "221", "#ffd75f"}, paint{"", "94", "#875f00"}),
		bad:    style(paint{"9", "210", "#ff8787"}, paint{"1", "124", "#af0000"}),
		ink:    inkOf(t),
	}
	styles.huh = huhTheme(styles)
	return styles
}

// inkOf is black on white; without colours it is the terminal's own two, the
// lighter one behind.
func inkOf(t terminal) lipgloss.Style {
	if t.profile <= colorprofile.ASCII {
		return lipgloss.NewStyle().Reverse(t.dark)
	}
	complete := lipgloss.Complete(t.profile)
	return lipgloss.NewStyle().
		Foreground(complete(lipgloss.Color("0"), lipgloss.Color("16"), lipgloss.Color("#000000"))).
		Background(complete(lipgloss.Color("15"), lipgloss.Color("231"), lipgloss.Color("#ffffff")))
}
