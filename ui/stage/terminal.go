package stage

import (
	"slices"
	"strings"

	"github.com/charmbracelet/colorprofile"

	"intern-tui/ui/console"
)

// Terminal is what is known of the terminal.
type Terminal struct {
	Width, Height int
	Profile       colorprofile.Profile
	dark          bool // the background; assumed until the terminal tells
	Console       bool // the Linux console: 16 colours, 256 glyphs, no questions asked
	remote        bool // over SSH: a late answer to a question would be taken for keys
	environment   []string
}

// TerminalOf reads what the environment tells.
func TerminalOf(environment []string) Terminal {
	get := func(name string) string {
		for _, e := range slices.Backward(environment) {
			if value, ok := strings.CutPrefix(e, name+"="); ok {
				return value
			}
		}
		return ""
	}
	t := Terminal{
		Width: 80, Height: 24, dark: true,
		Profile:     colorprofile.Env(environment),
		Console:     console.On(get("TERM")),
		remote:      get("SSH_TTY") != "" || get("SSH_CONNECTION") != "",
		environment: environment,
	}
	switch {
	case get("NO_COLOR") != "": // any value, as no-color.org has it
		t.Profile = colorprofile.ASCII
	case t.Console:
		t.Profile = colorprofile.ANSI
	case t.Profile < colorprofile.ASCII:
		t.Profile = colorprofile.ASCII
	}
	if t.Console {
		// Bubble Tea asks nothing of a terminal behind SSH; the console must not be asked either.
		t.environment = append(slices.Clone(environment), "SSH_TTY=console")
	}
	return t
}

// Spell is how texts must be rewritten for the terminal; nil leaves them.
func (t Terminal) Spell() func(string) string {
	if t.Console {
		return console.Spell
	}
	return nil
}

// Dark tells whether the background is dark.
func (t Terminal) Dark() bool { return t.dark }
