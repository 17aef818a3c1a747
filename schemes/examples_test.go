package schemes

import (
	"io/fs"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"intern-tui/assets"
)

// oneOf is a word or a list of acceptable ones.
type oneOf []string

func (o *oneOf) UnmarshalText(b []byte) error {
	*o = strings.Fields(strings.Trim(strings.ReplaceAll(string(b), ",", " "), "[]"))
	return nil
}

// expected is what is right for one person of testdata/examples.
type expected struct {
	Verdicts map[string]oneOf  `yaml:"verdicts"`
	From     map[string]oneOf  `yaml:"from,optional"` // the first and the last acceptable day
	Contact  map[string]string `yaml:"contact,optional"`
}

// readExpected quotes the lists, which the shape reads as words.
func readExpected(t *testing.T, folder fs.FS, name string) (e expected) {
	t.Helper()
	data, err := fs.ReadFile(folder, name)
	if err != nil {
		t.Fatal(err)
	}
	quoted := strings.NewReplacer("[", `"[`, "]", `]"`).Replace(string(data))
	if err := assets.ReadFrom(strings.NewReader(quoted), name, &e); err != nil {
		t.Fatal(err)
	}
	return e
}

// Four people with what is right for each of them, worked out by hand from the
// facts and not from the rules. Their profile alone decides, no ticks.
func TestTheExamplesGetTheirVerdicts(t *testing.T) {
	folder := os.DirFS("testdata/examples")
	names, err := fs.Glob(folder, "*.expected.yaml")
	if err != nil || len(names) != 4 {
		t.Fatalf("four examples are expected, here are %v, %v", names, err)
	}
	for _, name := range names {
		t.Run(name, func(t *testing.T) {
			e := readExpected(t, folder, name)
			file, err := folder.Open(strings.Replace(name, ".expected", "", 1))
			if err != nil {
				t.Fatal(err)
			}
			defer file.Close()
			p, err := catalogue(t).ReadProfile(file, name, today)
			if err != nil {
				t.Fatal(err)
			}
			if got := slices.Sorted(maps.Keys(e.Verdicts)); !slices.Equal(got, slices.Sorted(slices.Values(judged()))) {
				t.Errorf("verdicts are expected for %v", got)
			}
			for id, want := range e.Verdicts {
				if v := catalogue(t).Verdict(id, p, today); !slices.Contains(want, v.Outcome.String()) {
					t.Errorf("%s: %s by %v, want %v", id, v.Outcome, v.rules(), want)
				}
			}
			for id, days := range e.From {
				from := catalogue(t).Verdict(id, p, today).From
				if len(days) != 2 || from.Before(day(t, days[0])) || day(t, days[1]).Before(from) {
					t.Errorf("%s: from %s, want a day of %v", id, from, days)
				}
			}
			for id, want := range e.Contact {
				if got := catalogue(t).Verdict(id, p, today).Contact; got != want {
					t.Errorf("%s: the body to ask is %q, want %q", id, got, want)
				}
			}
		})
	}
}
