package command

import (
	"os"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"intern-tui/ui/console"
	"intern-tui/ui/plain"
	"intern-tui/ui/wizard"
)

// addWizard makes the root command open the wizard: full screen, or line by line
// where that is asked for or all that the terminal can do.
func addWizard(root *cobra.Command, o *options) {
	asked := root.Flags().Bool("plain", false, "line by line, for screen readers, plain terminals and pipes")
	mouse := root.Flags().Bool("mouse", false, "take mouse clicks and wheel")
	root.RunE = func(c *cobra.Command, _ []string) error {
		width, full := fullScreen()
		if !*asked && full {
			return wizard.Run(c.Context(), wizard.Options{Content: o.folder, Language: o.language, At: o.day, Mouse: *mouse})
		}
		options := plain.Options{
			Content: o.folder, Language: o.language, At: o.day,
			In: c.InOrStdin(), Out: c.OutOrStdout(), Width: width,
		}
		if console.On(os.Getenv("TERM")) {
			options.Spell = console.Spell
		}
		return plain.Run(c.Context(), options)
	}
}

// fullScreen tells whether the terminal can show the full screen, and how many
// columns lines may have where it cannot.
func fullScreen() (width int, full bool) {
	width = 78
	if w, _, err := term.GetSize(os.Stdout.Fd()); err == nil && w > 0 {
		width = min(width, w)
	}
	name := os.Getenv("TERM")
	full = term.IsTerminal(os.Stdout.Fd()) && term.IsTerminal(os.Stdin.Fd()) && name != "" && name != "dumb"
	return width, full
}
