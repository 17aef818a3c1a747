// Package command is the command line: what the words after intern-tui mean.
package command

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/report"
	"intern-tui/ui/words"
)

// Usage is an error of the command's words: exit status 2.
type Usage struct{ error }

// Unwrap gives the error that it wraps.
func (u Usage) Unwrap() error { return u.error }

func usagef(format string, args ...any) error { return Usage{assets.Refuse(format, args...)} }

// options are the flags that every command has, and what they mean.
type options struct {
	version           string // of the release
	lang, at, content string

	now      func() time.Time
	language assets.Language
	day      assets.Date // that of --at, else the clock's
	folder   fs.FS
}

// New builds the command line. Version is that of the release, for --version; where it has
// no commit after a plus, the build is asked for it.
func New(version string) *cobra.Command { return build(&options{version: version, now: time.Now}) }

// build makes the commands, which share the options.
func build(o *options) *cobra.Command {
	root := &cobra.Command{
		Use:   "intern-tui",
		Short: "Find the internship scheme in Belgium that fits, and what to do next",
		Long: "intern-tui asks twenty-five short statements in five sections, adds up the points " +
			"and shows which internship scheme in Belgium fits, whether the law allows it, what " +
			"it pays and what to do next. Without a command it opens the wizard.",
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          noWords,
		PersistentPreRunE: func(c *cobra.Command, _ []string) error {
			if c.Name() == cobra.ShellCompRequestCmd {
				translate(c.Root(), o.translation())
			}
			return o.read()
		},
	}
	addWizard(root, o)
	root.SetFlagErrorFunc(flagError)
	root.SetHelpFunc(o.help)
	root.SetHelpCommand(helpCommand())
	flags := root.PersistentFlags()
	flags.SortFlags = false
	flags.StringVar(&o.lang, "lang", "", "the `language`: en, fr, nl or de (default: the locale's, else English)")
	flags.StringVar(&o.at, "at", "", "the `day` to answer for, as 2026-11-21 (default: today)")
	flags.StringVar(&o.content, "content", "", "a content `folder` in place of the built-in one")
	root.AddCommand(matchCommand(o), showCommand(o), quizCommand(o), checkCommand(o), exportCommand(o), totalsCommand(o), completionCommand(root))
	addVersion(root, o)
	addCompletions(root)
	return root
}

// helpCommand is --help as a word.
func helpCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "help [COMMAND]",
		Short: "say what a command does, like its --help",
		RunE: func(c *cobra.Command, args []string) error {
			about, rest, err := c.Root().Find(args)
			if err == nil {
				err = noWords(about, rest)
			}
			if err != nil {
				return err
			}
			about.InitDefaultHelpFlag()
			return about.Help()
		},
	}
}

// noWords refuses words after a command that takes none, and unknown commands.
func noWords(c *cobra.Command, args []string) error {
	switch {
	case len(args) == 0:
		return nil
	case c.HasParent():
		return usagef("%s takes no %q", c.Name(), args[0])
	}
	return usagef("there is no command %q; the commands are match, show, quiz, check, export and totals", args[0])
}

// read turns the common flags into what they mean.
func (o *options) read() (err error) {
	o.language = localeLanguage(os.Getenv)
	if o.lang != "" {
		if o.language, err = assets.ParseLanguage(o.lang); err != nil {
			return usagef("--lang: %w", err)
		}
	}
	o.day = o.clock()
	if o.at != "" {
		if o.day, err = assets.ParseDate(o.at); err != nil {
			return usagef("--at: %w", err)
		}
	}
	o.folder = assets.Builtin()
	if o.content != "" {
		o.folder, err = contentFolder(o.content)
	}
	return err
}

// today is the day on which something happens: that of --at, else the calendar's.
func (o *options) today() assets.Date {
	if o.at != "" {
		return o.day
	}
	return o.clock()
}

// clock is the day that the machine believes in.
func (o *options) clock() assets.Date { return assets.DateOf(o.now()) }

// contentFolder opens a content folder and makes sure that it is one.
func contentFolder(path string) (fs.FS, error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, usagef("there is no content folder %s", path)
	case err != nil:
		return nil, err
	case !info.IsDir():
		return nil, usagef("%s is a file; a content folder is needed", path)
	}
	return os.DirFS(path), nil
}

// reader loads all content.
func (o *options) reader() (report.Reader, error) {
	return o.readerOf(words.Load, quiz.Load, schemes.Load)
}

// readerOf is a reader of what some functions make of the content folder.
func (o *options) readerOf(wordsOf func(fs.FS) (*words.Words, error), quizOf func(fs.FS) (*quiz.Quiz, error), catalogueOf func(fs.FS) (*schemes.Catalogue, error)) (report.Reader, error) {
	w, err := wordsOf(o.folder)
	if err != nil {
		return report.Reader{}, err
	}
	q, err := quizOf(o.folder)
	if err != nil {
		return report.Reader{}, err
	}
	c, err := catalogueOf(o.folder)
	if err != nil {
		return report.Reader{}, err
	}
	return report.New(w, q, c, o.language, o.dayFor(c)), nil
}

// dayFor is the day to answer for: that of --at, else the clock's where it can be today.
func (o *options) dayFor(c *schemes.Catalogue) assets.Date {
	if o.at != "" {
		return o.day
	}
	return c.Today(o.day)
}

// format is the flag --format of one command; the first known format is the default.
type format struct {
	known []string
	value string
}

func formatFlag(c *cobra.Command, known ...string) *format {
	f := &format{known: known}
	c.Flags().VarP(f, "format", "", fmt.Sprintf("how to write it: %s", strings.Join(known, ", ")))
	f.value = known[0]
	valued(c, "format", cobra.FixedCompletions(known, inOrder))
	return f
}

// String, Set and Type make a format a flag's value.
func (f *format) String() string { return f.value }
func (f *format) Type() string   { return "format" }
func (f *format) Set(s string) error {
	if !slices.Contains(f.known, s) {
		return assets.Refuse("there is no format %q here; the formats are %s", s, strings.Join(f.known, ", "))
	}
	f.value = s
	return nil
}

func matchCommand(o *options) *cobra.Command {
	c := &cobra.Command{
		Use:               "match [A1 C2 …]",
		Short:             "rank the schemes for these statements, without a screen",
		ValidArgsFunction: o.statements,
	}
	format := formatFlag(c, "text", "json", "markdown", "html", "slip", "ics")
	profile := c.Flags().String("profile", "", "a `file` with facts about the person, YAML or JSON; - reads standard input")
	code := codeFlag(c)
	c.RunE = func(c *cobra.Command, args []string) error {
		a, err := quiz.ParseAnswers(args...)
		switch {
		case err != nil:
			return Usage{err}
		case c.Flags().Changed("code") && len(args) > 0:
			return usagef("statements and --code cannot go together; give one of the two")
		}
		r, err := o.reader()
		if err != nil {
			return err
		}
		p, err := readProfile(r, *profile, c.InOrStdin())
		if err != nil {
			return err
		}
		if c.Flags().Changed("code") {
			if a, err = r.Quiz.ParseCode(*code); err != nil {
				return Usage{err}
			}
		}
		if format.value == "ics" {
			return writeCalendar(c.OutOrStdout(), r, a, p)
		}
		write := map[string]func(io.Writer, quiz.Answers, report.Result) error{
			"text": r.ResultText, "json": r.MatchJSON, "markdown": r.ResultMarkdown, "html": r.ResultHTML, "slip": r.Slip,
		}[format.value]
		return write(c.OutOrStdout(), a, r.Result(a, p))
	}
	return c
}

// writeCalendar writes the plan of the best match as an iCalendar. Its errors say
// what would give it a first day.
func writeCalendar(w io.Writer, r report.Reader, a quiz.Answers, p schemes.Profile) error {
	headline := r.Result(a, p).Advice.Headline
	if headline == nil {
		return assets.Refuse("there is no best match to plan for; give statements that lead to one")
	}
	calendar := r.Calendar(headline.Schemes, p)
	if calendar == "" {
		var missing []string
		for _, id := range headline.Schemes {
			missing = append(missing, r.Missing(id, p)...)
		}
		slices.Sort(missing)
		return assets.Refuse("nothing in this plan has a day yet; give one of these in a profile (--profile): %s", strings.Join(slices.Compact(missing), ", "))
	}
	_, err := io.WriteString(w, calendar)
	return err
}

// codeFlag is the flag --code of one command.
func codeFlag(c *cobra.Command) *string {
	return c.Flags().String("code", "", "start from the `code` of an earlier result")
}

// readProfile reads a profile from a file, or from standard input for "-". No
// path is a profile that knows nothing.
func readProfile(r report.Reader, path string, stdin io.Reader) (schemes.Profile, error) {
	switch path {
	case "":
		return schemes.Profile{}, nil
	case "-":
		return usage(r.ReadProfile(stdin, "standard input", r.At))
	}
	file, err := os.Open(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return schemes.Profile{}, usagef("--profile: there is no file %s", path)
	case err != nil:
		return schemes.Profile{}, usagef("--profile: %w", err)
	}
	defer file.Close()
	return usage(r.ReadProfile(file, path, r.At))
}

// usage marks an error as one of the command's words.
func usage(p schemes.Profile, err error) (schemes.Profile, error) {
	if err != nil {
		err = Usage{err}
	}
	return p, err
}

func showCommand(o *options) *cobra.Command {
	c := &cobra.Command{
		Use:               "show [SCHEME…]",
		Short:             "list the schemes, show one in full, or two or three side by side",
		ValidArgsFunction: o.schemeNames,
	}
	format := formatFlag(c, "text", "json", "markdown", "html")
	c.RunE = func(c *cobra.Command, args []string) error {
		if len(args) > report.MaxCompared {
			return usagef("show takes at most three schemes, not %d", len(args))
		}
		r, err := o.reader()
		if err != nil {
			return err
		}
		list, err := named(r, args)
		if err != nil {
			return err
		}
		var write map[string]func(io.Writer) error
		switch len(list) {
		case 0:
			d := r.All()
			write = map[string]func(io.Writer) error{"text": d.Text, "json": r.ListJSON, "markdown": d.Markdown}
		case 1:
			d := r.Leaflet(list[0], r.Catalogue.Verdict(list[0].ID, schemes.Profile{}, r.At), schemes.Profile{})
			write = map[string]func(io.Writer) error{
				"text": d.Text, "markdown": d.Markdown,
				"json": func(w io.Writer) error { return r.SchemeJSON(w, list[0]) },
			}
		default:
			var verdicts []schemes.Verdict
			for _, s := range list {
				verdicts = append(verdicts, r.Catalogue.Verdict(s.ID, schemes.Profile{}, r.At))
			}
			d := r.Compare(list, verdicts, schemes.Profile{})
			write = map[string]func(io.Writer) error{
				"text": d.Text, "markdown": d.Markdown,
				"json": func(w io.Writer) error { return r.SchemesJSON(w, list) },
			}
		}
		write["html"] = func(w io.Writer) error { return r.SchemesHTML(w, list) }
		return write[format.value](c.OutOrStdout())
	}
	return c
}

// named finds schemes by their identifiers, none of them twice.
func named(r report.Reader, ids []string) (list []*schemes.Scheme, err error) {
	for i, id := range ids {
		s, err := r.Catalogue.Scheme(id)
		switch {
		case err != nil:
			return nil, Usage{err}
		case slices.Contains(ids[:i], id):
			return nil, usagef("%s is named twice; name different schemes", id)
		}
		list = append(list, s)
	}
	return list, nil
}

func quizCommand(o *options) *cobra.Command {
	c := &cobra.Command{
		Use:   "quiz",
		Short: "print the five sections with their statements and points",
		Args:  noWords,

		ValidArgsFunction: cobra.NoFileCompletions,
	}
	format := formatFlag(c, "text", "json")
	c.RunE = func(c *cobra.Command, _ []string) error {
		r, err := o.reader()
		if err != nil {
			return err
		}
		if format.value == "json" {
			return r.QuizJSON(c.OutOrStdout())
		}
		return r.QuizText(c.OutOrStdout())
	}
	return c
}
