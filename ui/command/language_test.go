package command

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/report"
	columns "intern-tui/ui/text"
)

// others are the languages beside English.
var others = []assets.Language{assets.French, assets.Dutch, assets.German}

// A phrase is a piece of an English text that stands between two placeholders, and
// what the same text says in another language.
type phrase struct {
	english string
	text    assets.Text
}

// reader is for all built-in content, in English on the day of these tests.
func reader(t *testing.T) report.Reader {
	t.Helper()
	o := &options{at: "2026-11-21", lang: "en", now: time.Now}
	if err := o.read(); err != nil {
		t.Fatal(err)
	}
	r, err := o.reader()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// phrases are all pieces of more than three words in the content: fewer are names.
func phrases(r report.Reader) (list []phrase) {
	placeholder := regexp.MustCompile(`\{[^}]*\}`)
	for _, content := range []any{r.Words, r.Quiz, r.Catalogue} {
		eachText(reflect.ValueOf(content), func(text assets.Text) {
			for _, piece := range placeholder.Split(text.In(assets.English), -1) {
				if piece = unbroken(piece); len(strings.Fields(piece)) > 3 {
					list = append(list, phrase{piece, text})
				}
			}
		})
	}
	return list
}

// eachText finds the texts in the content, wherever they stand.
func eachText(v reflect.Value, found func(assets.Text)) {
	if v.Type() == reflect.TypeFor[assets.Text]() {
		found(v.Interface().(assets.Text))
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			eachText(v.Elem(), found)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				eachText(v.Field(i), found)
			}
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachText(v.Index(i), found)
		}
	case reflect.Map:
		for _, key := range v.MapKeys() {
			eachText(v.MapIndex(key), found)
		}
	}
}

// On a narrow screen no row ends between a number and what it counts, a day and its
// month, or a word and the sign that belongs to it, in any text of any language.
func TestNoTextBreaksWhereItsLanguageHoldsTogether(t *testing.T) {
	const narrow = 40
	day, err := assets.ParseDate("2026-11-21")
	if err != nil {
		t.Fatal(err)
	}
	number := regexp.MustCompile(`(^|[\s(“„«])\d{1,3}([.,]\d+)?(er|\.)?$`)
	loose := regexp.MustCompile(`^[;:?!»%€]|^\pL`)
	english := reader(t)
	for _, l := range assets.Languages() {
		r := report.New(english.Words, english.Quiz, english.Catalogue, l, day)
		said := func(text assets.Text) string {
			samples := []string{}
			for _, name := range text.Placeholders() {
				switch value := l.Number(12); name {
				case "date", "day", "first", "last", "limit":
					samples = append(samples, name, l.Date(day))
				case "amount", "amounts", "low", "high":
					samples = append(samples, name, l.Money(119732))
				case "n", "points", "maximum", "total", "idle", "long", "age":
					samples = append(samples, name, value)
				}
			}
			return r.Say(text, samples...)
		}
		for _, content := range []any{r.Words, r.Quiz, r.Catalogue} {
			eachText(reflect.ValueOf(content), func(text assets.Text) {
				rows := columns.Wrap(said(text), narrow)
				for i, row := range rows[1:] {
					if before := rows[i]; number.MatchString(before) && loose.MatchString(row) || strings.ContainsAny(row[:min(1, len(row))], ";:?!") {
						t.Errorf("%v in %v breaks %q | %q", text.Pos, l, before, row)
					}
				}
			})
		}
	}
}

// unbroken is a text without line breaks and escapes, so that a phrase is found
// wherever it is wrapped.
func unbroken(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(s, `\`, "")), " ")
}

// spoken is everything that quiz, show and match print, in the language of a reader,
// under the words that print it.
func spoken(t *testing.T, r report.Reader) map[string]string {
	t.Helper()
	said := map[string]string{}
	say := func(command string, write func(io.Writer) error) {
		var out strings.Builder
		if err := write(&out); err != nil {
			t.Fatalf("%s: %v", command, err)
		}
		said[command] = unbroken(out.String())
	}
	say("quiz", r.QuizText)
	say("quiz --format json", r.QuizJSON)
	say("show", r.All().Text)
	say("show --format json", r.ListJSON)
	say("show --format markdown", r.All().Markdown)
	for _, s := range r.Schemes {
		d := r.Leaflet(s, r.Verdict(s.ID, schemes.Profile{}, r.At), schemes.Profile{})
		say("show "+s.ID, d.Text)
		say("show "+s.ID+" --format markdown", d.Markdown)
		say("show "+s.ID+" --format json", func(w io.Writer) error { return r.SchemeJSON(w, s) })
	}
	for _, statements := range []string{
		"", "B1", "C1 C2 D5 A1 B4", "A1 A2 D2 D3 D4 D5", "B1 B2 B3 B4 B5 A1 A2", "C1 C2 C3 C4 E1 E2 E3 E4", "A1 D1 C1 E1",
	} {
		for person, facts := range map[string]string{
			"nobody": "start: 2027-01-04",
			"late":   "born: 1980-05-02\nhome: flanders\nstatus: employee\nregistered_with: none\n",
			"early": "born: 2004-05-02\nhome: brussels\nlanguage: nl\nstatus: jobseeker\nbenefit: none\ndiploma: upper-secondary\n" +
				"registered_with: actiris\nregistered_since: 2026-11-03\nstudies_ended: true\nstudies_ended_on: 2026-06-30\n",
		} {
			a, err := quiz.ParseAnswers(strings.Fields(statements)...)
			if err != nil {
				t.Fatal(err)
			}
			p, err := r.ReadProfile(strings.NewReader(facts), person, r.At)
			if err != nil {
				t.Fatal(err)
			}
			res := r.Result(a, p)
			for format, write := range map[string]func(io.Writer, quiz.Answers, report.Result) error{
				"text": r.ResultText, "json": r.MatchJSON, "markdown": r.ResultMarkdown, "slip": r.Slip,
			} {
				say("match "+statements+" --format "+format+" for somebody "+person, func(w io.Writer) error { return write(w, a, res) })
			}
		}
	}
	return said
}

func TestNoEnglishSentenceIsLeftInAnotherLanguage(t *testing.T) {
	r := reader(t)
	list := phrases(r)
	english := strings.Join(slices.Collect(maps.Values(spoken(t, r))), "\n")
	found := 0
	for _, p := range list {
		if strings.Contains(english, p.english) {
			found++
		}
	}
	if found < len(list)/2 {
		t.Fatalf("of %d English phrases only %d are printed in English: this test does not know what to look for", len(list), found)
	}
	for _, l := range others {
		r := report.New(r.Words, r.Quiz, r.Catalogue, l, r.At)
		said := spoken(t, r)
		all := strings.Join(slices.Collect(maps.Values(said)), "\n")
		for _, p := range list {
			if !strings.Contains(all, p.english) || strings.Contains(unbroken(p.text.In(r.Language)), p.english) {
				continue
			}
			for command, out := range said {
				if strings.Contains(out, p.english) {
					t.Errorf("%s --lang %v says %q (%v)", command, r.Language, p.english, p.text.Pos)
				}
			}
		}
	}
}

func TestTheCommandsSpeakTheLanguageTheyAreToldTo(t *testing.T) {
	r := reader(t)
	for _, l := range others {
		r := report.New(r.Words, r.Quiz, r.Catalogue, l, r.At)
		said := spoken(t, r)
		for _, words := range []string{"quiz", "quiz --format json", "show cip --format json", "show cip --format markdown"} {
			var out strings.Builder
			c := New("test")
			c.SetOut(&out)
			c.SetArgs(append(strings.Fields(words), "--at", "2026-11-21", "--lang", r.Language.String()))
			if err := c.ExecuteContext(t.Context()); err != nil {
				t.Fatal(err)
			}
			if unbroken(out.String()) != said[words] {
				t.Errorf("%s --lang %v says something else than the report in that language", words, r.Language)
			}
		}
	}
}

// Names apart, a text says the same in two languages only where it is written once
// for all.
func TestNoTextIsEnglishUnderTheNameOfAnotherLanguage(t *testing.T) {
	for _, p := range phrases(reader(t)) {
		for _, l := range others {
			if english := p.text.In(assets.English); p.text.In(l) != english && strings.Contains(unbroken(p.text.In(l)), p.english) {
				t.Errorf("%v: the text in %q has %q", p.text.Pos, l, p.english)
			}
		}
	}
}

// german is a German string and what stands around it, in one line or in its own.
var german = regexp.MustCompile(`(?m)(^ *|, )de: "(?:[^"\\]|\\.)*"`)

// english is the key of an English string, which a word such as "schrijven:" is not.
var english = regexp.MustCompile(`(?m)(^[ -]*|\{)en: "`)

// In every file some German strings are deleted, one at a time; the place that check
// names is that of the text, which begins with its English.
func TestCheckNamesFileAndLineOfADeletedString(t *testing.T) {
	folder := t.TempDir()
	if err := os.CopyFS(folder, assets.Builtin()); err != nil {
		t.Fatal(err)
	}
	random := rand.New(rand.NewPCG(1831, 7))
	tried := 0
	err := fs.WalkDir(assets.Builtin(), ".", func(name string, _ fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".yaml" {
			return err
		}
		before, err := fs.ReadFile(assets.Builtin(), name)
		if err != nil {
			return err
		}
		all := german.FindAllIndex(before, -1)
		if len(all) == 0 {
			return nil
		}
		tried++
		tries := 1
		if name == "interface.yaml" || name == "quiz.yaml" {
			tries = 3
		}
		for range tries {
			at := all[random.IntN(len(all))]
			above := string(before[:at[0]])
			texts := english.FindAllStringIndex(above, -1)
			line := 1 + strings.Count(above[:texts[len(texts)-1][1]], "\n")
			without := append([]byte(above), before[at[1]:]...)
			if err := os.WriteFile(filepath.Join(folder, name), without, 0o644); err != nil {
				return err
			}
			c := New("test")
			c.SetOut(new(bytes.Buffer))
			c.SetArgs([]string{"check", folder})
			err := c.ExecuteContext(t.Context())
			var told *assets.Error
			if !errors.As(err, &told) || told.File != name || told.Line != line || !strings.Contains(told.Reason.Error(), `"de"`) {
				t.Errorf("without the German string of %s:%d, check says: %v", name, line, err)
			}
		}
		return os.WriteFile(filepath.Join(folder, name), before, 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
	if tried < 10 {
		t.Errorf("only %d files hold German strings", tried)
	}
}
