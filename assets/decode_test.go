package assets

import (
	"bytes"
	"errors"
	"reflect"
	"strings"
	"testing"
	"testing/fstest"
	"testing/iotest"
)

// leaf is a shape with one field of every kind that content uses.
type leaf struct {
	Pos    Pos
	ID     string         `yaml:"id"`
	Count  int            `yaml:"count,optional"`
	Sure   *bool          `yaml:"sure,optional"`
	Day    Date           `yaml:"day,optional"`
	Text   Text           `yaml:"text,optional"`
	Ref    Ref            `yaml:"ref,optional"`
	Words  []string       `yaml:"words,optional"`
	Counts map[string]int `yaml:"counts,optional"`
	Leaves []leaf         `yaml:"leaves,optional"`
	Own    string         `yaml:"-"` // filled elsewhere: never read
}

func read(content string) (v leaf, err error) {
	err = Read(fstest.MapFS{"leaf.yaml": {Data: []byte(content)}}, "leaf.yaml", &v)
	return v, err
}

func TestReadFillsEveryKindOfFieldAndItsPlace(t *testing.T) {
	content := `
id: cip
count: 78
sure: false
day: 2026-11-21
text: {en: "{n} days", fr: "{n} jours", nl: "{n} dagen", de: "{n} Tage"}
ref: actiris
words: [a, "b c"]
counts: {x: 1, y: -2}
leaves:
  - id: inner
    text: Le Forem
`
	sure := false
	want := leaf{
		Pos: &Place{"leaf.yaml", 2, 1}, ID: "cip", Count: 78, Sure: &sure, Day: Date{2026, 11, 21},
		Text: Text{[4]string{"{n} days", "{n} jours", "{n} dagen", "{n} Tage"}, &Place{"leaf.yaml", 6, 7}},
		Ref:  Ref{"actiris", &Place{"leaf.yaml", 7, 6}}, Words: []string{"a", "b c"}, Counts: map[string]int{"x": 1, "y": -2},
		Leaves: []leaf{{
			Pos: &Place{"leaf.yaml", 11, 5}, ID: "inner",
			Text: Text{[4]string{"Le Forem", "Le Forem", "Le Forem", "Le Forem"}, &Place{"leaf.yaml", 12, 11}},
		}},
	}
	for name, content := range map[string]string{
		"as it stands":            content,
		"with Windows line ends":  strings.ReplaceAll(content, "\n", "\r\n"),
		"with a byte order mark":  "\ufeff" + content,
		"with comments and a ---": "# leaf" + strings.Replace(content, "\n", "\n--- # leaf\n", 1),
	} {
		got, err := read(content)
		if strings.Contains(content, "---") { // everything stands one line lower
			got.Pos.Line--
			got.Text.Pos.Line--
			got.Ref.Pos.Line--
			got.Leaves[0].Pos.Line--
			got.Leaves[0].Text.Pos.Line--
		}
		if err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %+v, %v", name, got, err)
		}
	}
	if v, err := read("id: cip"); err != nil || v.Sure != nil || !v.Day.IsZero() || !v.Text.IsZero() || v.Leaves != nil {
		t.Errorf("what is optional stays empty: %+v, %v", v, err)
	}
}

func TestBadContentIsOneLineThatNamesThePlaceAndTheMend(t *testing.T) {
	for name, c := range map[string]struct{ content, want string }{
		"unknown key":       {"id: x\nnmae: y\n", `2:1: unknown key "nmae"; known here: id, count, sure, day, text, ref, words, counts, leaves`},
		"unknown inner key": {"id: x\nleaves:\n  - id: y\n    Own: z\n", `4:5: unknown key "Own"; known here: id, count, sure, day, text, ref, words, counts, leaves`},
		"merge key":         {"id: x\n<<: {count: 1}\n", `2:1: unknown key "<<"; known here: id, count, sure, day, text, ref, words, counts, leaves`},
		"missing key":       {"count: 1\n", `1:1: the key "id" is missing here`},
		"missing inner key": {"id: x\nleaves:\n  - count: 1\n", `3:5: the key "id" is missing here`},
		"no value":          {"id:\n", `1:4: a value is missing here`},
		"null":              {"id: ~\n", `1:5: a value is missing here`},
		"empty value":       {"id: \"\"\n", `1:5: a value is missing here`},
		"blank value":       {"id: \"  \"\n", `1:5: a value is missing here`},
		"duplicate key":     {"id: x\ncount: 1\nid: y\n", `3:1: the key "id" stands here twice`},
		"duplicate in map":  {"id: x\ncounts: {a: 1, a: 2}\n", `2:16: the key "a" stands here twice`},
		"list as a key":     {"? [id]\n: x\n", `1:3: a single value is expected here, not a list or a group of keys`},

		"a word for a number":           {"id: x\ncount: many\n", `2:8: "many" is not a whole number`},
		"a fraction for a number":       {"id: x\ncount: 1.5\n", `2:8: "1.5" is not a whole number`},
		"a number beyond all numbers":   {"id: x\ncounts: {a: 99999999999999999999}\n", `2:13: "99999999999999999999" is not a whole number`},
		"a word for yes or no":          {"id: x\nsure: yes\n", `2:7: "yes" is neither true nor false`},
		"a day that is none":            {"id: x\nday: 2026-02-29\n", `2:6: "2026-02-29" is not a day; write it as year-month-day, 2026-11-21 for example`},
		"a day the Belgian way":         {"id: x\nday: 21/11/2026\n", `2:6: "21/11/2026" is not a day; write it as year-month-day, 2026-11-21 for example`},
		"a list where a word is due":    {"id: [x]\n", `1:5: a single value is expected here, not a list or a group of keys`},
		"keys where a word is due":      {"id: {x: y}\n", `1:5: a single value is expected here, not a list or a group of keys`},
		"a list where a day is due":     {"id: x\nday: [2026-11-21]\n", `2:6: a single value is expected here, not a list or a group of keys`},
		"a list where a name is due":    {"id: x\nref: [y]\n", `2:6: a single value is expected here, not a list or a group of keys`},
		"a list where a map is due":     {"- id: x\n", `1:1: keys with values are expected here`},
		"a word where a map is due":     {"id: x\ncounts: many\n", `2:9: keys with values are expected here`},
		"a list where a text is due":    {"id: x\ntext: [y]\n", `2:7: keys with values are expected here`},
		"a map where a list is due":     {"id: x\nwords: {a: b}\n", `2:8: a list is expected here`},
		"a word where a list is due":    {"id: x\nwords: a\n", `2:8: a list is expected here`},
		"nothing where a list is due":   {"id: x\nwords:\n", `2:7: a list is expected here`},
		"nothing in a list":             {"id: x\nwords:\n  - a\n  -\n", `4:4: a value is missing here`},
		"a single word for the file":    {"x\n", `1:1: keys with values are expected here`},
		"only the start of a document":  {"---\n", `2:1: keys with values are expected here`},
		"a second document":             {"id: x\n---\nid: y\n", `2:1: a further document begins here; nobody would read it`},
		"a first line that is indented": {" id: x\ncount: 1\n", `2:1: not valid YAML: did not find expected <document start>`},

		"anchor":            {"id: &x y\n", `1:5: anchors and aliases are not used here: write the value out`},
		"anchor at a key":   {"id: x\n&y count: 1\n", `2:1: anchors and aliases are not used here: write the value out`},
		"anchor in a text":  {"id: x\ntext: {en: &y a, fr: a, nl: a, de: a}\n", `2:12: anchors and aliases are not used here: write the value out`},
		"anchor at a list":  {"id: x\nwords: &y [a]\n", `2:8: anchors and aliases are not used here: write the value out`},
		"alias":             {"count: 1\nid: &x y\nref: *x\n", `2:5: anchors and aliases are not used here: write the value out`},
		"alias of nothing":  {"id: x\nref: *y\n", `not valid YAML: unknown anchor 'y' referenced`},
		"alias of its home": {"leaves: &x\n  - *x\n", `1:9: anchors and aliases are not used here: write the value out`},

		"a control character":             {"count: 1\nid: x\x1b[31m\n", `2:6: a control character ("\x1b") has no place in a text`},
		"a control character, first line": {"id: Forêt\x07\n", `1:10: a control character ("\a") has no place in a text`},
		"a control character, Windows":    {"count: 1\r\nid: x\x00\r\n", `2:6: a control character ("\x00") has no place in a text`},
		"a control character, comment":    {"id: x # \x9b\n# \u009b\n", `1:9: "\x9b" is not UTF-8`},
		"an 8-bit control character":      {"id: x\n# \u009b\n", `2:3: a control character ("\u009b") has no place in a text`},
		"an escape sequence, escaped":     {"id: \"\\e[31mx\"\n", `1:5: a control character ("\x1b") has no place in a text`},
		"a line feed in a word":           {"id: \"x\\ny\"\n", `1:5: a control character ("\n") has no place in a text`},
		"a block of lines":                {"id: |\n  x\n  y\n", `1:5: a control character ("\n") has no place in a text`},
		"an invisible character":          {"id: x\u200by\n", `1:5: a control character ("\u200b") has no place in a text`},
		"text that runs backwards":        {"id: \"x\\u202ey\"\n", `1:5: a control character ("\u202e") has no place in a text`},
		"a lost character":                {"id: x\ufffd\n", `1:5: a control character ("\ufffd") has no place in a text`},
		"an escape sequence in a key":     {"id: x\ncounts: {\"\\e[2J\": 1}\n", `2:10: a control character ("\x1b") has no place in a text`},
		"an escape sequence in a text":    {"id: x\ntext: {en: \"\\e\", fr: a, nl: a, de: a}\n", `2:12: a control character ("\x1b") has no place in a text`},
		"bad UTF-8":                       {"count: 1\nid: caf\xe9\n", `2:8: "\xe9" is not UTF-8`},
		"bad UTF-8, first line":           {"id: \xff\n", `1:5: "\xff" is not UTF-8`},

		"a language too few":          {"id: x\ntext: {en: a, fr: b, nl: c}\n", `2:7: the text in "de" is missing`},
		"no language at all":          {"id: x\ntext: {}\n", `2:7: the text in "en" is missing`},
		"unknown language":            {"id: x\ntext: {en: a, fr: b, nl: c, it: d}\n", `2:29: "it" is not a language of this program; it has en, fr, nl and de`},
		"a language twice":            {"id: x\ntext: {en: a, en: b, nl: c, de: d}\n", `2:15: the key "en" stands here twice`},
		"empty text":                  {"id: x\ntext: {en: a, fr: \"\", nl: c, de: d}\n", `2:19: a value is missing here`},
		"empty text in all languages": {"id: x\ntext: \"\"\n", `2:7: a value is missing here`},
		"different placeholders":      {"id: x\ntext:\n  en: \"{n} of {m}\"\n  fr: \"{m} sur {n}\"\n  nl: \"{n} van {m}\"\n  de: \"{n} von {o}\"\n", `3:3: "en" has the placeholders [m n], "de" has [n o]`},
		"a language left in English":  {"id: x\ntext: {en: you have no job, fr: b, nl: you have no job, de: d}\n", `2:7: the text in "nl" is the English one; write it, or write a single text for all languages`},
		"a placeholder too few":       {"id: x\ntext: {en: \"{n}\", fr: \"{n}\", nl: n, de: \"{n}\"}\n", `2:7: "en" has the placeholders [n], "nl" has []`},

		"empty file":                      {"", `the file is empty`},
		"nothing but a comment":           {"# nothing\n", `the file is empty`},
		"too large":                       {"id: x\n#" + strings.Repeat("x", 1<<20), `larger than 1048576 bytes; a content file is never that long`},
		"a bracket left open":             {"id: x\nwords: [a\n", `2:1: not valid YAML: did not find expected ',' or ']'`},
		"a bracket left open, first line": {"{id: x", `1:1: not valid YAML: did not find expected ',' or '}'`},
		"a brace left open, many lines":   {"id: x\ntext: {\n  en: a,\n  fr: b\nday: 2026-11-21\n", `2:1: not valid YAML: did not find expected ',' or '}'`},
		"a quote left open":               {"id: x\nref: \"y\ncount: 1\n", `2:1: not valid YAML: found unexpected end of stream`},
		"a quote left open, first line":   {"id: \"x\n", `1:1: not valid YAML: found unexpected end of stream`},
		"a tab for indentation":           {"id: x\ncounts:\n\ta: 1\n", `3:1: not valid YAML: found character that cannot start any token`},
		"a colon inside a word":           {"id: x: y\n", `1:1: not valid YAML: mapping values are not allowed in this context`},
		"a colon inside a word, line 2":   {"count: 1\nid: x: y\n", `2:1: not valid YAML: mapping values are not allowed in this context`},
		"a list under the wrong key":      {"id: x\ncount: 1\nwords:\n  - a\n - b\n", `5:1: not valid YAML: did not find expected key`},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := read(c.content)
			separator := ":"
			if c.want[0] > '9' {
				separator = ": " // about the file as a whole
			}
			if want := "leaf.yaml" + separator + c.want; err == nil || err.Error() != want {
				t.Fatalf("got  %v\nwant %s", err, want)
			}
			var at *Error
			if !errors.As(err, &at) || at.File != "leaf.yaml" || strings.Contains(err.Error(), "\n") {
				t.Errorf("%#v is not one line with a place", err)
			}
		})
	}
}

func TestAFileThatCannotBeReadIsAnErrorOfItsName(t *testing.T) {
	folder := fstest.MapFS{"a.yaml/b.yaml": {Data: []byte("id: x")}}
	for name, want := range map[string]string{
		"b.yaml": "b.yaml: there is no such file",
		"a.yaml": "a.yaml: invalid argument", // a folder
	} {
		var v leaf
		if err := Read(folder, name, &v); err == nil || err.Error() != want {
			t.Errorf("%s: %v, want %s", name, err, want)
		}
	}
	var v leaf
	var at *Error
	if err := ReadFrom(iotest.ErrReader(errors.New("the disk is gone")), "-", &v); !errors.As(err, &at) || err.Error() != "-: the disk is gone" {
		t.Errorf("got %v", err)
	}
}

func TestAFileOfTheLargestSizeIsStillRead(t *testing.T) {
	content := "id: x\n#"
	content += strings.Repeat("x", 1<<20-len(content))
	if v, err := read(content); err != nil || v.ID != "x" {
		t.Error(err)
	}
}

func FuzzReadFrom(f *testing.F) {
	for _, seed := range []string{
		"", "id: x", "id: x\ntext: {en: a, fr: b, nl: c, de: d}", "id: &x [*x]", "- a\n- b", "? a\n: b", "id: \"\\e\"", "\xff\xfei\x00",
		"%YAML 1.2\n---\nid: !!binary eA==\n...", "{id: x, day: 2026-11-21, words: [a, b], counts: {a: 1}}", "id: >-\n x\n y\n", "a:\n #b\n- c",
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, content []byte) {
		var shape leaf
		var said map[string]Ref
		for _, v := range []any{&shape, &said} {
			err := ReadFrom(bytes.NewReader(content), "f", v)
			if at := (*Error)(nil); err != nil && (!errors.As(err, &at) || at.File != "f" || at.Reason == nil || strings.ContainsAny(err.Error(), "\n\x1b")) {
				t.Errorf("%#v is no plain line with a place", err)
			}
			if err == nil && v == any(&shape) && shape.ID == "" {
				t.Error("a required key is empty")
			}
		}
		for key, value := range said {
			for _, s := range []string{key, value.ID} {
				if strings.ContainsFunc(s, unprintable) {
					t.Errorf("%q would reach a terminal", s)
				}
			}
		}
	})
}
