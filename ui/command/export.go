package command

import (
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"github.com/spf13/cobra"

	"intern-tui/ui/report"
	"intern-tui/ui/takeaway"
)

func exportCommand(o *options) *cobra.Command {
	return &cobra.Command{
		Use:   "export DIR",
		Short: "write all schemes and results in all languages as pages for any web server",

		ValidArgsFunction: folders,
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usagef("export takes one folder to write to, not %d", len(args))
			}
			r, err := o.reader()
			if err != nil {
				return err
			}
			pages := r.Pages()
			err = takeaway.Site(args[0], []byte(report.Generator), pages)
			switch {
			case errors.Is(err, takeaway.ErrForeign):
				return Usage{err}
			case err != nil:
				return err
			}
			_, err = fmt.Fprintln(c.OutOrStdout(), r.Say(r.Words.Take.Exported, "n", strconv.Itoa(len(pages)), "folder", args[0]))
			return err
		},
	}
}

// parseSite reads the address of --site, where the pages of export are; empty for none.
func parseSite(s string) (string, error) {
	if s == "" {
		return "", nil
	}
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "https" && u.Scheme != "http" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
		return "", usagef("--site: %q is not an address such as https://example.org/internships", s)
	}
	return strings.TrimRight(u.String(), "/"), nil
}
