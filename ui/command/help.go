package command

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	columns "intern-tui/ui/text"
)

// helpWidth is how many columns the prose of a help has.
const helpWidth = 80

// help writes what a command does, in the reader's language.
func (o *options) help(c *cobra.Command, _ []string) {
	say := o.translation()
	translate(c.Root(), say)
	about := c.Long
	if about == "" {
		about = c.Short
	}
	fmt.Fprintf(c.OutOrStdout(), "%s\n%s", strings.Join(columns.Wrap(about, helpWidth), "\n"), synopsis(c, say))
}

// synopsis is how a command is written, its commands and its flags, each under a label. The
// library says that in another language by a template alone; a template may call any method
// by its name, and makes the linker keep them all.
func synopsis(c *cobra.Command, say func(string) string) string {
	var b strings.Builder
	under := func(label, text string) {
		if text != "" {
			fmt.Fprintf(&b, "\n%s\n%s", say(label), text)
		}
	}
	lines := fmt.Sprintf("  %s%s\n", strings.TrimSuffix(c.UseLine(), "[flags]"), say("[flags]"))
	commands := ""
	for _, sub := range c.Commands() {
		commands += fmt.Sprintf("  %-*s %s\n", sub.NamePadding(), sub.Name(), sub.Short)
	}
	if commands != "" {
		lines += fmt.Sprintf("  %s %s\n", c.CommandPath(), say("[command]"))
	}
	under("Usage:", lines)
	if c.HasExample() {
		under("Examples:", c.Example+"\n")
	}
	under("Available Commands:", commands)
	under("Flags:", flags(c.LocalFlags(), say))
	under("Global Flags:", flags(c.InheritedFlags(), say))
	if commands != "" {
		fmt.Fprintf(&b, "\n"+say("“%s [command] --help” says what a command does.")+"\n", c.CommandPath())
	}
	return b.String()
}

// flags are the lines of flags. The word for a default stands in English, but behind what a
// flag says of itself and before its value, where nothing else can stand.
func flags(set *pflag.FlagSet, say func(string) string) string {
	lines := set.FlagUsages()
	set.VisitAll(func(f *pflag.Flag) {
		_, about := pflag.UnquoteUsage(f)
		ending := func(word string) string { return fmt.Sprintf("%s (%s %s)\n", about, word, f.DefValue) }
		lines = strings.Replace(lines, ending("default"), ending(say("default")), 1)
	})
	return lines
}
