package command

import (
	"io"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/report"
)

// inOrder tells the shell to offer these words as they come, and no files.
const inOrder = cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveKeepOrder

// completionCommand prints the script with which a shell completes the words after
// intern-tui. The script asks the program what can come next.
func completionCommand(root *cobra.Command) *cobra.Command {
	shells := []string{"bash", "zsh", "fish", "powershell"}
	known := strings.Join(shells, ", ")
	return &cobra.Command{
		Use:     "completion SHELL",
		Short:   "print the script that completes commands in " + known,
		Long:    "completion prints the script with which a shell completes the words after intern-tui.",
		Example: "  source <(intern-tui completion bash)",
		ValidArgsFunction: func(_ *cobra.Command, before []string, _ string) ([]string, cobra.ShellCompDirective) {
			if len(before) > 0 {
				return nil, inOrder
			}
			return shells, inOrder
		},
		RunE: func(c *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usagef("completion takes one shell: %s", known)
			}
			write := map[string]func(io.Writer) error{
				"bash":       func(w io.Writer) error { return root.GenBashCompletionV2(w, true) },
				"zsh":        root.GenZshCompletion,
				"fish":       func(w io.Writer) error { return root.GenFishCompletion(w, true) },
				"powershell": root.GenPowerShellCompletionWithDesc,
			}[args[0]]
			if write == nil {
				return usagef("there is no completion for %q, only for %s", args[0], known)
			}
			return write(c.OutOrStdout())
		},
	}
}

// addCompletions tells what the values of the wizard's and the common flags are. Flags
// that are not named here take files.
func addCompletions(root *cobra.Command) {
	var languages []string
	for _, l := range assets.Languages() {
		languages = append(languages, l.String()+"\t"+l.Name())
	}
	valued(root, "lang", cobra.FixedCompletions(languages, inOrder))
	valued(root, "content", folders)
	for _, flag := range []string{"at", "code", "site", "idle", "grace"} {
		valued(root, flag, cobra.NoFileCompletions)
	}
	root.ValidArgsFunction = cobra.NoFileCompletions
}

// valued tells what the value of a flag can be.
func valued(c *cobra.Command, flag string, values cobra.CompletionFunc) {
	if err := c.RegisterFlagCompletionFunc(flag, values); err != nil {
		panic(err) // the flag has no such name: a slip of this package
	}
}

// folders completes folders.
func folders(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return nil, cobra.ShellCompDirectiveFilterDirs
}

// schemeNames completes the schemes that are not there yet, as many as stand side by
// side, with what they are called in the reader's language.
func (o *options) schemeNames(_ *cobra.Command, before []string, _ string) ([]string, cobra.ShellCompDirective) {
	if o.read() != nil || len(before) >= report.MaxCompared {
		return nil, inOrder
	}
	catalogue, err := schemes.Load(o.folder)
	if err != nil {
		return nil, inOrder
	}
	var left []string
	for _, s := range catalogue.Schemes {
		if !slices.Contains(before, s.ID) {
			left = append(left, s.ID+"\t"+s.Name.In(o.language))
		}
	}
	return left, inOrder
}

// statements completes statements that are not there yet, with their short text.
func (o *options) statements(_ *cobra.Command, before []string, _ string) ([]string, cobra.ShellCompDirective) {
	if o.read() != nil {
		return nil, inOrder
	}
	q, err := quiz.Load(o.folder)
	if err != nil {
		return nil, inOrder
	}
	var left []string
	for _, section := range q.Sections {
		for _, s := range section.Statements {
			if !slices.Contains(before, s.ID.String()) {
				left = append(left, s.ID.String()+"\t"+s.Short.In(o.language))
			}
		}
	}
	return left, inOrder
}
