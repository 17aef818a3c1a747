package command

import (
	"context"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"

	"github.com/spf13/cobra"

	"intern-tui/schemes"
)

// Execute runs the command line of this process. What could not be written to
// standard output is an error, for --help too, where the library forgets it.
func Execute(ctx context.Context, version string) error {
	out := &heeded{Writer: os.Stdout}
	c := New(version)
	c.SetOut(out)
	if err := c.ExecuteContext(ctx); err != nil {
		return err
	}
	return out.err
}

// heeded is a writer that remembers its first failure.
type heeded struct {
	io.Writer
	err error
}

func (h *heeded) Write(b []byte) (int, error) {
	n, err := h.Writer.Write(b)
	if h.err == nil {
		h.err = err
	}
	return n, err
}

// addVersion gives every command the flag --version, which prints one line in place
// of what the command does.
func addVersion(root *cobra.Command, o *options) {
	asked := root.PersistentFlags().BoolP("version", "v", false, "version, commit and the day on which a figure was checked last")
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
			_, err = fmt.Fprintf(c.OutOrStdout(), "intern-tui %s (%scontent of %s)\n", version, built, catalogue.Checked())
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
