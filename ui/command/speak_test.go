package command

import (
	"bytes"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"intern-tui/assets"
)

// spokenEnglish is what the command line says in English: the texts of its help, and the
// formats of its errors as they stand in the source; literals is every text there.
func spokenEnglish(t *testing.T) (said []string, literals map[string]bool) {
	t.Helper()
	root := New("test")
	for _, c := range append(root.Commands(), root) {
		said = append(said, c.Short)
		if c.Long != "" {
			said = append(said, c.Long)
		}
		c.LocalFlags().VisitAll(func(f *pflag.Flag) {
			if _, ok := f.Value.(*format); !ok && f.Name != "help" {
				said = append(said, f.Usage)
			}
		})
	}
	literals = map[string]bool{}
	for _, folder := range []string{".", "../totals", "../takeaway", "../stage", "../../quiz", "../../schemes", "../../assets"} {
		files, err := filepath.Glob(folder + "/*.go")
		if err != nil || len(files) == 0 {
			t.Fatal(folder, err)
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			tree, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(tree, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.BasicLit:
					if s, err := strconv.Unquote(n.Value); err == nil {
						literals[s] = true
					}
				case *ast.CallExpr:
					name := ""
					switch f := n.Fun.(type) {
					case *ast.Ident:
						name = f.Name
					case *ast.SelectorExpr:
						name = f.Sel.Name
					}
					if name == "Refuse" || name == "usagef" {
						if lit, ok := n.Args[0].(*ast.BasicLit); ok {
							s, _ := strconv.Unquote(lit.Value)
							said = append(said, s)
						}
					}
				}
				return true
			})
		}
	}
	return said, literals
}

func TestTheCommandLineSpeaksFourLanguages(t *testing.T) {
	texts, err := translations(assets.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	said, literals := spokenEnglish(t)
	for _, english := range said {
		if _, ok := texts[english]; !ok {
			t.Errorf("command.yaml has no translation of %q", english)
		}
	}
	for english := range texts {
		if !literals[english] && !slices.Contains(said, english) {
			t.Errorf("nothing says %q of command.yaml", english)
		}
	}
}

// A verb of a translation takes what the English one takes: the arguments stand in one order.
func TestTranslationsFillWhatTheEnglishFills(t *testing.T) {
	texts, err := translations(assets.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	verb := regexp.MustCompile(`%[.0-9]*[a-z]`)
	for english, text := range texts {
		for _, l := range others {
			if want, got := verb.FindAllString(english, -1), verb.FindAllString(text.In(l), -1); !slices.Equal(got, want) {
				t.Errorf("%q fills %v, in %v %v", english, want, l, got)
			}
		}
	}
	_, err = translations(fstest.MapFS{"command.yaml": {Data: []byte(`- {en: "no %s", fr: "pas", nl: "geen %s", de: "kein %s"}`)}})
	if at := (*assets.Error)(nil); !errors.As(err, &at) || at.Line != 1 {
		t.Errorf("a translation that fills nothing: %v", err)
	}
}

func TestHelpAndErrorsAreSaidInTheLanguageThatIsAskedFor(t *testing.T) {
	for _, c := range []struct{ words, english, french, dutch, german string }{
		{"match Z9", "is not a statement of the quiz", "n'est pas une phrase du quiz", "is geen uitspraak van de quiz", "ist keine Aussage des Quiz"},
		{"show nowhere", "there is no scheme \"nowhere\"", "pas de dispositif \"nowhere\"", "geen regeling \"nowhere\"", "keine Maßnahme \"nowhere\""},
		{"frobnicate", "there is no command", "pas de commande", "geen opdracht", "keinen Befehl"},
		{"match --frobnicate", "there is no flag --frobnicate", "pas d'option --frobnicate", "geen optie --frobnicate", "keine Option --frobnicate"},
		{"--idle soon", "is a time such as", "est une durée comme", "is een tijd zoals", "ist eine Zeit wie"},
		{"--plain=perhaps", "is true or false", "est true ou false", "is true of false", "ist true oder false"},
		{"--code", "--code needs a value", "--code demande une valeur", "--code heeft een waarde nodig", "--code braucht einen Wert"},
		{"--code XXXX", "has 4 letters", "a 4 lettres", "heeft 4 letters", "hat 4 Buchstaben"},
		{"match --format xml", "there is no format", "pas de format", "geen formaat", "kein Format"},
		{"match --at tomorrow", "is not a day", "n'est pas une date", "is geen datum", "ist kein Tag"},
		{"match --profile nowhere.yaml", "there is no file", "pas de fichier", "geen bestand", "keine Datei"},
		{"match --help", "Usage:", "Utilisation", "Gebruik:", "Aufruf:"},
		{"help show", "list the schemes", "lister les dispositifs", "regelingen opsommen", "Maßnahmen auflisten"},
		{"match --help ", "how to write it: text", "le format\u00a0: text", "het formaat: text", "das Format: text"},
		{"--help", "(default 30s)", "(par défaut 30s)", "(anders 30s)", "(sonst 30s)"},
		{cobra.ShellCompRequestCmd + " match --prof", "with facts about the person", "avec des données sur la personne", "met gegevens over de persoon", "mit Angaben zur Person"},
	} {
		for l, want := range []string{c.english, c.french, c.dutch, c.german} {
			language := assets.Languages()[l]
			t.Setenv("LC_ALL", language.String()+"_BE.UTF-8")
			o := &options{version: "test", now: time.Now}
			root := build(o)
			var out bytes.Buffer
			root.SetOut(&out)
			root.SetErr(&out)
			root.SetArgs(strings.Fields(c.words))
			said := ""
			if err := o.say(root.Execute()); err != nil {
				said = err.Error()
			} else {
				said = out.String()
			}
			if !strings.Contains(unbroken(said), unbroken(want)) {
				t.Errorf("%s in %v says %q, want %q", c.words, language, said, want)
			}
		}
	}
}

func TestALanguageThatIsNamedLateIsSpokenAllTheSame(t *testing.T) {
	for words, want := range map[string]string{
		"match --frobnicate --lang fr": "fr", "--lang=nl --idle x": "nl", "--idle x --lang=de": "de", "match --lang": "", "match A1": "", "match -- --lang fr": "",
	} {
		if got := languageAmong(strings.Fields(words)); got != want {
			t.Errorf("%q asks for %q, want %q", words, got, want)
		}
	}
}

// A content folder that has no translations, or broken ones, is spoken for by the built-in.
func TestContentWithoutTranslationsIsNoTrouble(t *testing.T) {
	for _, folder := range []fs.FS{nil, fstest.MapFS{}, fstest.MapFS{"command.yaml": {Data: []byte("[")}}} {
		o := &options{lang: "de", folder: folder}
		if got := o.translation()("Usage:"); got != "Aufruf:" {
			t.Errorf("%v: %q", folder, got)
		}
	}
}
