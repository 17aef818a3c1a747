package command

import (
	"errors"
	"io/fs"

	"github.com/spf13/cobra"

	"intern-tui/ui/report"
	"intern-tui/ui/totals"
)

func totalsCommand(o *options) *cobra.Command {
	c := &cobra.Command{
		Use:   "totals FILE",
		Short: "show the anonymous daily totals that a kiosk kept",
	}
	format := formatFlag(c, "text", "json")
	c.RunE = func(c *cobra.Command, args []string) error {
		if len(args) != 1 {
			return usagef("totals takes one file, not %d", len(args))
		}
		table, err := totals.Read(args[0])
		switch {
		case errors.Is(err, fs.ErrNotExist):
			return usagef("there is no file %s; a kiosk with --totals creates it at its first visit", args[0])
		case err != nil:
			return err
		case format.value == "json":
			return report.TotalsJSON(c.OutOrStdout(), table)
		}
		r, err := o.reader()
		if err != nil {
			return err
		}
		return r.TotalsText(c.OutOrStdout(), table)
	}
	return c
}

// countInto opens the totals file of --totals; no path counts nothing. A visit
// belongs to the day it happens on or, with --at, to that day: a machine without a
// clock is told the day so.
func (o *options) countInto(path string) (*totals.File, error) {
	if path == "" {
		return nil, nil
	}
	f, err := totals.Open(path, o.today)
	if err != nil {
		return nil, usagef("--totals: %w", err)
	}
	return f, nil
}
