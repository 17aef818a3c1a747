package assets

import (
	"io"
	"io/fs"
	"reflect"
	"strings"
	"testing"

	"go.yaml.in/yaml/v3"
)

// files are the content files by their names.
func files(t testing.TB) map[string]string {
	t.Helper()
	all := map[string]string{}
	err := fs.WalkDir(Builtin(), ".", func(name string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			var data []byte
			data, err = fs.ReadFile(Builtin(), name)
			all[name] = string(data)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// agree makes sure that the library parses a text as this package does, and tells how far
// that went.
func agree(t *testing.T, text string) (rest string) {
	t.Helper()
	library := yaml.NewDecoder(strings.NewReader(text))
	rest = text
	for line := 1; rest != ""; {
		document, behind, next, ok := parse(rest, line)
		if !ok {
			return rest
		}
		var theirs yaml.Node
		if err := library.Decode(&theirs); err != nil {
			t.Fatalf("parsed, but the library says %v:\n%s", err, text)
		}
		if want := nodeOf(theirs.Content[0]); !reflect.DeepEqual(document, want) {
			t.Fatalf("parsed as\n%+v\nbut by the library as\n%+v:\n%s", document, want, text)
		}
		rest, line = behind, next
	}
	if err := library.Decode(new(yaml.Node)); err != io.EOF {
		t.Fatalf("parsed to the end, but the library says %v:\n%s", err, text)
	}
	return ""
}

// The library takes twenty times as long, and nobody would see why the program became slow.
func TestTheContentIsParsedWithoutTheLibrary(t *testing.T) {
	for name, text := range files(t) {
		if rest := agree(t, text); rest != "" {
			t.Errorf("%s, in the part that begins in line %d, holds YAML that only the slow library reads: write keys, lists, \"quoted\" and plain values as the other files do",
				name, strings.Count(text[:len(text)-len(rest)], "\n")+1)
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, text := range files(f) {
		for _, part := range strings.SplitAfter(text, "\n\n") {
			if len(part) < 2000 {
				f.Add(part)
			}
		}
	}
	for _, text := range []string{
		"a: b\n---\nc: d\n", "a: b\n---\n", "a:\n- b\n- c: d\n  e: f\n", "- a\n-  b: c\n   d: e\n", "a: [b, {c: d}, [], \"e\"] # f\n",
		"a: \"b\n  c \\\" d\"\n", "a: \"b\n\n  c\"\n", "a: b\n c\n", "a: -1\n", "a: ~\n", "a: 'b'\n", "a: &b c\n", "? a\n", "a: |\n  b\n", "a: [b\n]\n",
		"a: b: c\n", "a: b #c\n", "a: b#c\n", "\"a\": b\n", "a : b\n", "é: [é, é]\n", "a: {b: c}: d\n", " a: b\n", "a:\n   b: c\n  d: e\n", "a:\n\tb: c\n",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) { agree(t, text) })
}
