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
	d := documents(text, name)
	if err := d.Next(v); err != nil {
		return err
	}
	return d.End()
}

// Documents are the parts of a file that lines of dashes separate, read one by one.
type Documents struct {
	text, name string
	rest       string        // what was not read
	line       int           // in which that begins
	read       int           // documents so far
	library    *yaml.Decoder // once one was left to it
}

func documents(text, name string) *Documents {
	return &Documents{text: text, name: name, rest: text, line: 1}
}

// Next fits the next document onto the value v points to.
func (d *Documents) Next(v any) error {
	n, err := d.next()
	if err != nil {
		return err
	}
	decoder := decoder{file: d.name, shapes: map[reflect.Type]shape{}}
	return decoder.value(&n, reflect.ValueOf(v).Elem())
}

func (d *Documents) next() (node, error) {
	if d.library == nil {
		if n, rest, line, ok := parse(d.rest, d.line); ok {
			d.rest, d.line = rest, line
			d.read++
			return n, nil
		}
	}
	var document yaml.Node
	switch err := d.borrow().Decode(&document); {
	case err == io.EOF && d.read == 0:
		return node{}, Pos{File: d.name}.Errorf("the file is empty")
	case err == io.EOF:
		return node{}, Pos{File: d.name}.Errorf("the part after the line of dashes is missing")
	case err != nil:
		return node{}, syntaxError(d.name, d.text, err)
	}
	d.read++
	if err := written(d.name, &document); err != nil {
		return node{}, err
	}
	return nodeOf(document.Content[0]), nil
}

// borrow is the library, past the documents that were read.
func (d *Documents) borrow() *yaml.Decoder {
	if d.library == nil {
		d.library = yaml.NewDecoder(strings.NewReader(d.text))
		for range d.read {
			_ = d.library.Decode(new(yaml.Node)) // it was parsed before, without an error
		}
	}
	return d.library
}

// End refuses a further document, which would be dropped in silence.
func (d *Documents) End() error {
	if d.library == nil && d.rest == "" {
		return nil
	}
	var document yaml.Node
	switch err := d.borrow().Decode(&document); err {
	case io.EOF:
		return nil
	case nil:
		return Pos{d.name, document.Line, document.Column}.Errorf("a further document begins here; nobody would read it")
	default:
		return syntaxError(d.name, d.text, err)
	}
}

// written refuses a value that is not written where it stands.
func written(name string, n *yaml.Node) error {
	if n.Kind == yaml.AliasNode || n.Anchor != "" {
		return Pos{name, n.Line, n.Column}.Errorf("anchors and aliases are not used here: write the value out")
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
	pos, message := Pos{name, 1, 1}, strings.ReplaceAll(err.Error(), "\n", " ")
	m := yamlLine().FindStringSubmatch(message)
	if m == nil {
		return Pos{File: name}.Errorf("not valid YAML: %s", message)
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
		return Pos{File: name}.Errorf("not valid YAML: %s", m[2])
	}
	return Pos{name, 1, 1}.Errorf("not valid YAML: %s", m[2])
}

// control is the error for a character that a terminal might act on.
func (p Pos) control(r rune) error {
	return p.Errorf("a control character (%+q) has no place in a text", string(r))
}

type decoder struct {
	file   string
	shapes map[reflect.Type]shape
}

// shape is what is to be known of a type, found out once.
type shape struct {
	unmarshals bool // its text is for itself to read
	fields     []field
}

// field is one that is filled from a key.
type field struct {
	name     string
	optional bool
	index    int
	pos      bool // no key but the place
}

func (d decoder) shape(t reflect.Type) shape {
	s, known := d.shapes[t]
	if known {
		return s
	}
	s.unmarshals = reflect.PointerTo(t).Implements(unmarshalerType)
	if t.Kind() == reflect.Struct {
		for i := range t.NumField() {
			f := t.Field(i)
			name, optional := strings.CutSuffix(f.Tag.Get("yaml"), ",optional")
			if name == "" {
				name = snakeCase(f.Name)
			}
			if f.IsExported() && name != "-" {
				s.fields = append(s.fields, field{name: name, optional: optional, index: i, pos: f.Type == posType})
			}
		}
	}
	d.shapes[t] = s
	return s
}

func (d decoder) pos(n *node) Pos { return Pos{d.file, n.line, n.column} }

var (
	textType        = reflect.TypeFor[Text]()
	refType         = reflect.TypeFor[Ref]()
	saidType        = reflect.TypeFor[Said]()
	posType         = reflect.TypeFor[Pos]()
	unmarshalerType = reflect.TypeFor[encoding.TextUnmarshaler]()
)

func (d decoder) value(n *node, v reflect.Value) error {
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
		if n.kind == group {
			return d.value(n, reflect.ValueOf(said).Elem().FieldByName("Group"))
		}
		return d.value(n, reflect.ValueOf(&said.Ref).Elem())
	case d.shape(v.Type()).unmarshals:
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
func (d decoder) scalar(n *node) (string, error) {
	if n.kind != scalar {
		return "", d.pos(n).Errorf("a single value is expected here, not a list or a group of keys")
	}
	if n.null || strings.TrimSpace(n.value) == "" {
		return "", d.pos(n).Errorf("a value is missing here")
	}
	for _, r := range n.value {
		if unprintable(r) {
			return "", d.pos(n).control(r)
		}
	}
	return n.value, nil
}

// unprintable is true of what a terminal might act on instead of showing it.
func unprintable(r rune) bool {
	if r < unicode.MaxASCII {
		return r < ' '
	}
	return unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || r == unicode.ReplacementChar
}

// pairs calls each with every key of a group.
func (d decoder) pairs(n *node, each func(key string, k, v *node) error) error {
	if n.kind != group {
		return d.pos(n).Errorf("keys with values are expected here")
	}
	for i := 0; i < len(n.parts); i += 2 {
		key, err := d.scalar(&n.parts[i])
		if err == nil {
			err = each(key, &n.parts[i], &n.parts[i+1])
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// twice is the error for a key that stood before.
func (d decoder) twice(k *node) error {
	return d.pos(k).Errorf("the key %q stands here twice", k.value)
}

func (d decoder) object(n *node, v reflect.Value) error {
	fields := d.shape(v.Type()).fields
	found := make([]bool, len(fields))
	for i, f := range fields {
		if found[i] = f.pos; f.pos {
			v.Field(f.index).Set(reflect.ValueOf(d.pos(n)))
		}
	}
	err := d.pairs(n, func(key string, k, value *node) error {
		i := slices.IndexFunc(fields, func(f field) bool { return f.name == key && !f.pos })
		switch {
		case i < 0:
			var names []string
			for _, f := range fields {
				if !f.pos {
					names = append(names, f.name)
				}
			}
			return d.pos(k).Errorf("unknown key %q; known here: %s", key, strings.Join(names, ", "))
		case found[i]:
			return d.twice(k)
		}
		found[i] = true
		return d.value(value, v.Field(fields[i].index))
	})
	if err != nil {
		return err
	}
	for i, f := range fields {
		if !found[i] && !f.optional {
			return d.pos(n).Errorf("the key %q is missing here", f.name)
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

func (d decoder) dictionary(n *node, v reflect.Value) error {
	v.Set(reflect.MakeMap(v.Type()))
	return d.pairs(n, func(key string, k, value *node) error {
		if v.MapIndex(reflect.ValueOf(key)).IsValid() {
			return d.twice(k)
		}
		element := reflect.New(v.Type().Elem()).Elem()
		if err := d.value(value, element); err != nil {
			return err
		}
		v.SetMapIndex(reflect.ValueOf(key), element)
		return nil
	})
}

func (d decoder) list(n *node, v reflect.Value) error {
	if n.kind != list {
		return d.pos(n).Errorf("a list is expected here")
	}
	v.Set(reflect.MakeSlice(v.Type(), len(n.parts), len(n.parts)))
	for i := range n.parts {
		if err := d.value(&n.parts[i], v.Index(i)); err != nil {
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
func (d decoder) text(n *node, t *Text) error {
	t.Pos = d.pos(n)
	if n.kind == scalar {
		s, err := d.scalar(n)
		for _, l := range Languages() {
			t.words[l] = s
		}
		return err
	}
	err := d.pairs(n, func(key string, k, value *node) error {
		l, err := ParseLanguage(key)
		if err != nil {
			return d.pos(k).Errorf("%v", err)
		}
		if t.words[l] != "" {
			return d.twice(k)
		}
		t.words[l], err = d.scalar(value)
		if l == French {
			t.words[l] = frenchSpaces.Replace(t.words[l])
		}
		return err
	})
	if err != nil {
		return err
	}
	want := placeholders(t.words[English])
	for _, l := range Languages() {
		if t.words[l] == "" {
			return t.Pos.Errorf("the text in %q is missing", l)
		}
		if rest := Fill(t.words[l], func(string) (string, bool) { return "", true }); strings.ContainsAny(rest, "{}") {
			return t.Pos.Errorf("a brace in the text in %q has no partner", l)
		}
		if l != English && t.words[l] == t.words[English] && len(strings.Fields(t.words[l])) > maxTwin {
			return t.Pos.Errorf("the text in %q is the English one; write it, or write a single text for all languages", l)
		}
		if have := placeholders(t.words[l]); !slices.Equal(have, want) {
			return t.Pos.Errorf("%q has the placeholders %v, %q has %v", English, want, l, have)
		}
	}
	return nil
}
