package assets

import (
	"encoding"
	"io"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// The YAML library parses; this file fits the parsed nodes onto Go values. The
// library's own fitting knows no required keys and tells no column, and a
// content editor needs both.
//
// An exported struct field takes the key of its `yaml` tag, or else its name in snake
// case, and is required, unless the tag ends in ",optional"; with the tag "-" it is
// filled elsewhere. A field of type Pos is filled with the place of the struct.

// decode fits a file's only YAML document onto the value v points to.
func decode(text, name string, v any) error {
	library := yaml.NewDecoder(strings.NewReader(text))
	var document, further yaml.Node
	switch err := library.Decode(&document); {
	case err == io.EOF:
		return whole(name).Errorf("the file is empty")
	case err != nil:
		return syntaxError(name, text, err)
	}
	if err := written(name, &document); err != nil {
		return err
	}
	decoder := decoder{file: name}
	if err := decoder.value(document.Content[0], reflect.ValueOf(v).Elem()); err != nil {
		return err
	}
	switch err := library.Decode(&further); err {
	case io.EOF:
		return nil
	case nil: // it would be dropped in silence
		return decoder.pos(&further).Errorf("a further document begins here; nobody would read it")
	default:
		return syntaxError(name, text, err)
	}
}

// written refuses a value that is not written where it stands.
func written(name string, n *yaml.Node) error {
	if n.Kind == yaml.AliasNode || n.Anchor != "" {
		return (&Place{name, n.Line, n.Column}).Errorf("anchors and aliases are not used here: write the value out")
	}
	for _, part := range n.Content {
		if err := written(name, part); err != nil {
			return err
		}
	}
	return nil
}

// Patterns are compiled when they are first used: nobody waits for one at the start.
var (
	yamlLine = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^yaml: (?:line (\d+): )?(.*)`)
	})
	yamlParser = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^did not find expected (<|node|'-'|key|',')|^found (duplicate|incompatible|undefined)`)
	})
)

// syntaxError turns the library's message into one with a place. The library
// tells no line for the first one, counts the others from 0 in its parser and
// from 1 in its scanner, and is silent about the place of a character.
func syntaxError(name, text string, err error) error {
	pos, message := &Place{name, 1, 1}, strings.ReplaceAll(err.Error(), "\n", " ")
	m := yamlLine().FindStringSubmatch(message)
	if m == nil {
		return whole(name).Errorf("not valid YAML: %s", message)
	}
	if line, err := strconv.Atoi(m[1]); err == nil {
		pos.Line = line
		if yamlParser().MatchString(m[2]) {
			pos.Line++
		}
		// An end that comes too soon is behind the last line; name that one.
		pos.Line = min(pos.Line, strings.Count(strings.TrimRight(text, "\r\n"), "\n")+1)
		return pos.Errorf("not valid YAML: %s", m[2])
	}
	for rest := text; rest != ""; {
		r, size := utf8.DecodeRuneInString(rest)
		switch {
		case r == utf8.RuneError && size == 1:
			return pos.Errorf("%+q is not UTF-8", rest[:1])
		case r == '\n':
			pos.Line, pos.Column = pos.Line+1, 0
		case unicode.IsControl(r) && r != '\t' && r != '\r':
			return pos.control(r)
		}
		pos.Column++
		rest = rest[size:]
	}
	if strings.HasPrefix(m[2], "unknown anchor") {
		return whole(name).Errorf("not valid YAML: %s", m[2])
	}
	return (&Place{name, 1, 1}).Errorf("not valid YAML: %s", m[2])
}

// control is the error for a character that a terminal might act on.
func (p Pos) control(r rune) error {
	return p.Errorf("a control character (%+q) has no place in a text", string(r))
}

type decoder struct{ file string }

func (d decoder) pos(n *yaml.Node) Pos { return &Place{d.file, n.Line, n.Column} }

var (
	textType        = reflect.TypeFor[Text]()
	refType         = reflect.TypeFor[Ref]()
	saidType        = reflect.TypeFor[Said]()
	posType         = reflect.TypeFor[Pos]()
	unmarshalerType = reflect.TypeFor[encoding.TextUnmarshaler]()
)

func (d decoder) value(n *yaml.Node, v reflect.Value) error {
	switch {
	case v.Type() == textType:
		return d.text(n, v.Addr().Interface().(*Text))
	case v.Type() == refType:
		id, err := d.scalar(n)
		v.Set(reflect.ValueOf(Ref{id, d.pos(n)}))
		return err
	case v.Type() == saidType:
		said := v.Addr().Interface().(*Said)
		said.Pos = d.pos(n)
		if n.Kind == yaml.MappingNode {
			return d.value(n, reflect.ValueOf(said).Elem().FieldByName("Group"))
		}
		return d.value(n, reflect.ValueOf(&said.Ref).Elem())
	case v.Addr().Type().Implements(unmarshalerType):
		s, err := d.scalar(n)
		if err != nil {
			return err
		}
		if err := v.Addr().Interface().(encoding.TextUnmarshaler).UnmarshalText([]byte(s)); err != nil {
			return d.pos(n).Errorf("%v", err)
		}
		return nil
	}
	switch v.Kind() {
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		return d.value(n, v.Elem())
	case reflect.Struct:
		return d.object(n, v)
	case reflect.Map:
		return d.dictionary(n, v)
	case reflect.Slice:
		return d.list(n, v)
	}
	s, err := d.scalar(n)
	if err != nil {
		return err
	}
	switch v.Kind() {
	case reflect.String:
		v.SetString(s)
	case reflect.Bool:
		if s != "true" && s != "false" {
			return d.pos(n).Errorf("%q is neither true nor false", s)
		}
		v.SetBool(s == "true")
	case reflect.Int:
		i, err := strconv.Atoi(s)
		if err != nil {
			return d.pos(n).Errorf("%q is not a whole number", s)
		}
		v.SetInt(int64(i))
	default:
		panic("assets: no decoding for " + v.Type().String()) // a programmer's slip, never the content's
	}
	return nil
}

// scalar is the text of a node that must be a single, non-empty, printable value.
func (d decoder) scalar(n *yaml.Node) (string, error) {
	if n.Kind != yaml.ScalarNode {
		return "", d.pos(n).Errorf("a single value is expected here, not a list or a group of keys")
	}
	if n.Tag == "!!null" || strings.TrimSpace(n.Value) == "" {
		return "", d.pos(n).Errorf("a value is missing here")
	}
	for _, r := range n.Value {
		if unprintable(r) {
			return "", d.pos(n).control(r)
		}
	}
	return n.Value, nil
}

// unprintable is true of what a terminal might act on instead of showing it.
func unprintable(r rune) bool {
	return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == unicode.ReplacementChar
}

// pairs calls each with every key of a group and refuses a key that stands twice.
func (d decoder) pairs(n *yaml.Node, each func(key string, k, v *yaml.Node) error) error {
	if n.Kind != yaml.MappingNode {
		return d.pos(n).Errorf("keys with values are expected here")
	}
	seen := map[string]bool{}
	for i := 0; i < len(n.Content); i += 2 {
		key, err := d.scalar(n.Content[i])
		if err != nil {
			return err
		}
		if seen[key] {
			return d.pos(n.Content[i]).Errorf("the key %q stands here twice", key)
		}
		seen[key] = true
		if err := each(key, n.Content[i], n.Content[i+1]); err != nil {
			return err
		}
	}
	return nil
}

func (d decoder) object(n *yaml.Node, v reflect.Value) error {
	fields := map[string]reflect.Value{}
	var names, required []string
	for i := range v.NumField() {
		f := v.Type().Field(i)
		name, optional := strings.CutSuffix(f.Tag.Get("yaml"), ",optional")
		if name == "" {
			name = snakeCase(f.Name)
		}
		switch {
		case f.Type == posType:
			v.Field(i).Set(reflect.ValueOf(d.pos(n)))
		case f.IsExported() && name != "-":
			fields[name] = v.Field(i)
			names = append(names, name)
			if !optional {
				required = append(required, name)
			}
		}
	}
	found := map[string]bool{}
	err := d.pairs(n, func(key string, k, value *yaml.Node) error {
		field, ok := fields[key]
		if !ok {
			return d.pos(k).Errorf("unknown key %q; known here: %s", key, strings.Join(names, ", "))
		}
		found[key] = true
		return d.value(value, field)
	})
	if err != nil {
		return err
	}
	for _, name := range required {
		if !found[name] {
			return d.pos(n).Errorf("the key %q is missing here", name)
		}
	}
	return nil
}

// snakeCase is a field's name as a key: SoFar becomes so_far.
func snakeCase(name string) string {
	var key strings.Builder
	lower := false // the letter before
	for _, r := range name {
		if unicode.IsUpper(r) && lower {
			key.WriteByte('_')
		}
		lower = !unicode.IsUpper(r)
		key.WriteRune(unicode.ToLower(r))
	}
	return key.String()
}

func (d decoder) dictionary(n *yaml.Node, v reflect.Value) error {
	v.Set(reflect.MakeMap(v.Type()))
	return d.pairs(n, func(key string, _, value *yaml.Node) error {
		element := reflect.New(v.Type().Elem()).Elem()
		if err := d.value(value, element); err != nil {
			return err
		}
		v.SetMapIndex(reflect.ValueOf(key), element)
		return nil
	})
}

func (d decoder) list(n *yaml.Node, v reflect.Value) error {
	if n.Kind != yaml.SequenceNode {
		return d.pos(n).Errorf("a list is expected here")
	}
	v.Set(reflect.MakeSlice(v.Type(), len(n.Content), len(n.Content)))
	for i, item := range n.Content {
		if err := d.value(item, v.Index(i)); err != nil {
			return err
		}
	}
	return nil
}

// frenchSpaces keeps French punctuation on the line of the word before it.
var frenchSpaces = strings.NewReplacer(" ?", "\u00a0?", " !", "\u00a0!", " :", "\u00a0:", " ;", "\u00a0;", "« ", "«\u00a0", " »", "\u00a0»")

// maxTwin is how many words a text may share with its English twin: names do.
const maxTwin = 3

// text reads one string in four languages, or a single one that is the same in
// all (official names are). The languages must agree on their placeholders.
func (d decoder) text(n *yaml.Node, t *Text) error {
	t.Pos = d.pos(n)
	if n.Kind == yaml.ScalarNode {
		s, err := d.scalar(n)
		for _, l := range Languages() {
			t.Wording[l] = s
		}
		return err
	}
	err := d.pairs(n, func(key string, k, value *yaml.Node) error {
		l, err := ParseLanguage(key)
		if err != nil {
			return d.pos(k).Errorf("%v", err)
		}
		t.Wording[l], err = d.scalar(value)
		if l == French {
			t.Wording[l] = frenchSpaces.Replace(t.Wording[l])
		}
		return err
	})
	if err != nil {
		return err
	}
	want := placeholders(t.Wording[English])
	for _, l := range Languages() {
		if t.Wording[l] == "" {
			return t.Pos.Errorf("the text in %q is missing", l)
		}
		if rest := Fill(t.Wording[l], func(string) (string, bool) { return "", true }); strings.ContainsAny(rest, "{}") {
			return t.Pos.Errorf("a brace in the text in %q has no partner", l)
		}
		if l != English && t.Wording[l] == t.Wording[English] && len(strings.Fields(t.Wording[l])) > maxTwin {
			return t.Pos.Errorf("the text in %q is the English one; write it, or write a single text for all languages", l)
		}
		if have := placeholders(t.Wording[l]); !slices.Equal(have, want) {
			return t.Pos.Errorf("%q has the placeholders %v, %q has %v", English, want, l, have)
		}
	}
	return nil
}
