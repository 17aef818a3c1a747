package command

import (
	"fmt"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"intern-tui/schemes"
)

// addVersion gives every command the flag --version, which prints one line in place
// of what the command does.
func addVersion(root *cobra.Command, o *options) {
	asked := root.PersistentFlags().BoolP("version", "v", false, "version, commit and the day on which a figure was last checked")
	for _, c := range append(root.Commands(), root) {
		run := c.RunE
		c.RunE = func(c *cobra.Command, args []string) error {
			if !*asked {
				return run(c, args)
			}
			catalogue, err := schemes.Load(o.folder)
			if err != nil {
				return err
			}
			version, built, known := strings.Cut(o.version, "+")
			if !known {
				built = commit(debug.ReadBuildInfo())
			}
			if built != "" {
				built = "commit " + built + ", "
			}
			line := fmt.Sprintf("intern-tui %s (%scontent of %s)", version, built, catalogue.Checked())
			if o.dayFor(catalogue) != o.day {
				r, err := o.reader()
				if err != nil {
					return err
				}
				line += "\n" + r.Clock(o.day)
			}
			_, err = fmt.Fprintln(c.OutOrStdout(), line)
			return err
		}
	}
}

// commit is the beginning of the commit that a build remembers having been made from,
// empty where that was no checkout.
func commit(build *debug.BuildInfo, ok bool) (id string) {
	if !ok {
		return ""
	}
	for _, s := range build.Settings {
		switch {
		case s.Key == "vcs.revision":
			id = s.Value[:min(7, len(s.Value))]
		case s.Key == "vcs.modified" && s.Value == "true":
			id += " with changes"
		}
	}
	return id
}
