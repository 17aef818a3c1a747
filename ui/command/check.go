package command

import (
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/report"
	"intern-tui/ui/words"
)

func checkCommand(o *options) *cobra.Command {
	c := &cobra.Command{
		Use:   "check [DIR]",
		Short: "check the built-in content, or the content folder DIR",

		ValidArgsFunction: folders,
	}
	strict := c.Flags().Bool("strict", false, "also fail on figures that were checked more than a year ago, and on words to avoid")
	links := c.Flags().String("links", "", "write every address of the content into this `file`, one per line, for a link checker; - is standard output")
	format := formatFlag(c, "text", "json", "markdown")
	c.RunE = func(c *cobra.Command, args []string) (err error) {
		switch len(args) {
		case 0:
		case 1:
			if o.folder, err = contentFolder(args[0]); err != nil {
				return err
			}
		default:
			return usagef("check takes one folder, not %d", len(args))
		}
		r, err := o.readerOf(words.Read, quiz.Read, schemes.Read)
		if err == nil {
			err = checkTogether(r)
		}
		if err != nil {
			return err
		}
		if *links != "" {
			return writeLinks(c.OutOrStdout(), *links, r.Links())
		}
		if format.value == "markdown" {
			return r.CheckedMarkdown(c.OutOrStdout())
		}
		if _, err := translations(o.folder); err != nil {
			return err
		}
		remarks, err := assets.Style(o.folder)
		if err != nil {
			return err
		}
		stale := r.Stale(r.At)
		if err := writeCheck(c.OutOrStdout(), format.value, r, r.Clock(o.day), stale, remarks); err != nil {
			return err
		}
		if *strict && len(remarks) > 0 {
			return assets.Refuse("%d texts have words or signs to avoid; each line names the ones to use", len(remarks))
		}
		if *strict && len(stale) > 0 {
			return assets.Refuse("%d figures were checked more than a year before %s; read their sources again and set checked", len(stale), r.At)
		}
		return nil
	}
	return c
}

// checkTogether checks what no file can hold alone: that the quiz names schemes
// and sources that exist, and that its placeholders stand for something.
func checkTogether(r report.Reader) error {
	for _, s := range r.Quiz.Sections {
		for _, ref := range s.Schemes {
			if _, err := r.Catalogue.Scheme(ref.ID); err != nil {
				return ref.Pos.Errorf("%v", err)
			}
		}
	}
	for _, d := range r.Quiz.Doors {
		for _, ref := range d.Schemes {
			if _, err := r.Catalogue.Scheme(ref.ID); err != nil {
				return ref.Pos.Errorf("%v", err)
			}
		}
	}
	for _, ref := range r.Quiz.Sources {
		if _, ok := r.Sources[ref.ID]; !ok {
			return ref.Pos.Errorf("there is no source %q in sources.yaml", ref.ID)
		}
	}
	return nil
}

func writeCheck(w io.Writer, format string, r report.Reader, clock string, stale []string, remarks []error) error {
	if format == "json" {
		return report.CheckJSON(w, len(r.Schemes), len(r.Figures), len(r.Sources), clock, stale, remarks)
	}
	lines := []string{r.Say(r.Words.Check.Good,
		"schemes", fmt.Sprint(len(r.Schemes)), "figures", fmt.Sprint(len(r.Figures)), "sources", fmt.Sprint(len(r.Sources)))}
	if clock != "" {
		lines = append(lines, clock)
	}
	for _, id := range stale {
		d, _ := r.Catalogue.At(id, r.At)
		lines = append(lines, r.Say(r.Words.Check.Stale, "figure", id, "date", r.Language.Date(d.Checked)))
	}
	for _, remark := range remarks {
		lines = append(lines, remark.Error())
	}
	_, err := fmt.Fprintln(w, strings.Join(lines, "\n"))
	return err
}

// writeLinks writes addresses into a file, or to w where its name is -.
func writeLinks(w io.Writer, name string, links []string) error {
	lines := strings.Join(links, "\n") + "\n"
	if name == "-" {
		_, err := io.WriteString(w, lines)
		return err
	}
	return os.WriteFile(name, []byte(lines), 0o644)
}
