package wizard

import (
	"slices"
	"strings"

	"github.com/charmbracelet/colorprofile"

	"intern-tui/ui/console"
)

// terminal is what is known of the terminal.
type terminal struct {
	width, height int
	profile       colorprofile.Profile
	dark          bool // the background; assumed until the terminal tells
	console       bool // the Linux console: 16 colours, 256 glyphs, no questions asked
	remote        bool // over SSH: a late answer to a question would be taken for keys
	environment   []string
}

// terminalOf reads what the environment tells.
func terminalOf(environment []string) terminal {
	get := func(name string) string {
		for _, e := range slices.Backward(environment) {
			if value, ok := strings.CutPrefix(e, name+"="); ok {
				return value
			}
		}
		return ""
	}
	t := terminal{
		width: 80, height: 24, dark: true,
		profile:     colorprofile.Env(environment),
		console:     console.On(get("TERM")),
		remote:      get("SSH_TTY") != "" || get("SSH_CONNECTION") != "",
		environment: environment,
	}
	switch {
	case get("NO_COLOR") != "": // any value, as no-color.org has it
		t.profile = colorprofile.ASCII
	case t.console:
		t.profile = colorprofile.ANSI
	case t.profile < colorprofile.ASCII:
		t.profile = colorprofile.ASCII
	}
	if t.console {
		// Bubble Tea asks nothing of a terminal behind SSH; the console must not be asked either.
		t.environment = append(slices.Clone(environment), "SSH_TTY=console")
	}
	return t
}

// spell is how texts must be rewritten for the terminal; nil leaves them.
func (t terminal) spell() func(string) string {
	if t.console {
		return console.Spell
	}
	return nil
}
