package command

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"intern-tui/assets"
)

// What the command line says stands in English where it is said; command.yaml has it in
// all languages, by the English. It is read for help, errors and completion alone, and
// only where another language is wanted.

// translations are what the command line says, by the English. Its error is an
// *assets.Error.
func translations(folder fs.FS) (map[string]assets.Text, error) {
	var list []assets.Text
	if err := assets.Read(folder, "command.yaml", &list); err != nil {
		return nil, err
	}
	verb := regexp.MustCompile(`%[.0-9]*[a-z]`)
	verbs := func(s string) (n int) { return len(verb.FindAllString(s, -1)) }
	texts := make(map[string]assets.Text, len(list))
	for _, t := range list {
		for _, l := range assets.Languages() {
			if verbs(t.In(l)) != verbs(t.In(assets.English)) {
				return nil, t.Pos.Errorf("the text in %q fills another number of %%s or %%d than the one in %q", l, assets.English)
			}
		}
		texts[t.In(assets.English)] = t
	}
	return texts, nil
}

// translation says in the reader's language what the command line says in English. What
// has no translation stays English, and so does all where the content has none.
func (o *options) translation() func(english string) string {
	l, err := assets.ParseLanguage(o.lang)
	if err != nil {
		l = localeLanguage(os.Getenv)
	}
	texts := map[string]assets.Text{}
	if l != assets.English {
		folder := o.folder
		if folder == nil {
			folder = assets.Builtin()
		}
		if texts, err = translations(folder); err != nil {
			texts, _ = translations(assets.Builtin())
		}
	}
	return func(english string) string {
		if t, ok := texts[english]; ok {
			return t.In(l)
		}
		return english
	}
}

// translate puts what all commands and flags say of themselves into another language.
func translate(root *cobra.Command, say func(string) string) {
	for _, c := range append(root.Commands(), root) {
		c.Short, c.Long = say(c.Short), say(c.Long)
		c.InitDefaultHelpFlag()
		c.Flags().VisitAll(func(f *pflag.Flag) { f.Usage = usageOf(f, c, say) })
	}
	root.PersistentFlags().VisitAll(func(f *pflag.Flag) { f.Usage = usageOf(f, root, say) })
}

// usageOf is what a flag of a command says of itself.
func usageOf(f *pflag.Flag, c *cobra.Command, say func(string) string) string {
	if written, ok := f.Value.(*format); ok {
		return fmt.Sprintf(say("how to write it: %s"), strings.Join(written.known, ", "))
	}
	if f.Name == "help" {
		return fmt.Sprintf(say("help for %s"), c.Name())
	}
	return say(f.Usage)
}

// inWords is an error with its words in the reader's language.
type inWords struct {
	error
	text string
}

func (w inWords) Error() string { return w.text }

// Unwrap gives the error that was put into words.
func (w inWords) Unwrap() error { return w.error }

// say puts an error into the reader's language; no error stays none.
func (o *options) say(err error) error {
	if err == nil {
		return nil
	}
	return inWords{err, assets.In(err, o.translation())}
}

// languageAmong is the value of --lang among words, of which an earlier one ended the
// reading of flags.
func languageAmong(words []string) string {
	for i, word := range words {
		value, same := strings.CutPrefix(word, "--lang=")
		switch {
		case word == "--":
			return ""
		case same:
			return value
		case word == "--lang" && i+1 < len(words):
			return words[i+1]
		}
	}
	return ""
}

// flagError is an error of a flag as this program says it: the library has it in English
// alone, and tells no mend.
func flagError(_ *cobra.Command, err error) error {
	var unknown *pflag.NotExistError
	var bare *pflag.ValueRequiredError
	var invalid *pflag.InvalidValueError
	switch {
	case errors.As(err, &unknown):
		name := "--" + unknown.GetSpecifiedName()
		if letters := unknown.GetSpecifiedShortnames(); letters != "" {
			name = "-" + letters
		}
		return usagef("there is no flag %s here; --help lists the flags", name)
	case errors.As(err, &bare):
		return usagef("--%s needs a value", bare.GetFlag().Name)
	case errors.As(err, &invalid):
		name, value := invalid.GetFlag().Name, invalid.GetValue()
		var refusal *assets.Refusal
		switch kind := invalid.GetFlag().Value.Type(); {
		case errors.As(err, &refusal):
			return usagef("--%s: %w", name, refusal)
		case kind == "bool":
			return usagef("--%s is true or false, not %q", name, value)
		case slices.Contains([]string{"idle", "grace"}, name):
			return usagef("--%s is a time such as 60s or 2m, not %q", name, value)
		}
	}
	return Usage{err}
}
