// Generate writes the built-in content as Go values, so that the program need not read it:
// the linker lays the values out, and of those that nobody looks at no memory is used.
// It is run by go generate at the root of the module, after a change of the content, and
// refuses bad content as check does.
//
// Its build tag, yaml, leaves those files out, which may no longer compile after a change
// of a type. A program that is built with it reads its content when it starts.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"go/format"
	"os"
	"path"
	"reflect"
	"slices"
	"strings"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/words"
)

func main() {
	files, err := generate()
	for name, source := range files {
		if err == nil {
			err = os.WriteFile(name, source, 0o644)
		}
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// generate is the files to write, by their paths in the module.
func generate() (map[string][]byte, error) {
	c, err1 := schemes.Read(assets.Builtin())
	q, err2 := quiz.Read(assets.Builtin())
	w, err3 := words.Read(assets.Builtin())
	if err := errors.Join(err1, err2, err3); err != nil {
		return nil, err
	}
	return write(c, q, w)
}

// write writes content as Go.
func write(c *schemes.Catalogue, q *quiz.Quiz, w *words.Words) (files map[string][]byte, err error) {
	files = map[string][]byte{}
	for folder, content := range map[string]any{"schemes": c, "quiz": &q.Content, "ui/words": w} {
		if files[folder+"/compiled.go"], err = compiled(path.Base(folder), content); err != nil {
			return nil, err
		}
	}
	return files, nil
}

// compiled is the file of a package that has its content in the variable compiled.
func compiled(name string, content any) ([]byte, error) {
	f := file{own: name + "."}
	value := f.literal(reflect.ValueOf(content))
	return format.Source(fmt.Appendf(nil, `// Code generated from assets by go generate. DO NOT EDIT.

//go:build !yaml

package %s

import "intern-tui/assets"

%s
var compiled = %s
`, name, f.arrays.String(), value))
}

// file is a file of one package.
type file struct {
	own    string       // the package, with a stop
	arrays bytes.Buffer // variables that the maps point into: the linker lays out no map
	maps   int
}

// literal is a value as Go source. The places in files are left out: nobody asks where
// content stands that is known to be good.
func (f *file) literal(v reflect.Value) string {
	switch v.Kind() {
	case reflect.Pointer:
		if v.Elem().Kind() == reflect.Struct {
			return "&" + f.literal(v.Elem())
		}
		return "new(" + f.literal(v.Elem()) + ")"
	case reflect.Struct:
		return f.name(v.Type()) + "{" + f.fields(v) + "}"
	case reflect.Slice, reflect.Array:
		return f.name(v.Type()) + "{" + f.elements(v) + "}"
	case reflect.Map:
		return f.name(v.Type()) + "{" + f.entries(v) + "}"
	case reflect.String:
		return fmt.Sprintf("%q", v.String())
	case reflect.Bool:
		return fmt.Sprint(v.Bool())
	case reflect.Uint8:
		return fmt.Sprint(v.Uint())
	}
	return fmt.Sprint(v.Int())
}

// fields are those of a struct that say something and are not filled elsewhere.
func (f *file) fields(v reflect.Value) string {
	var s strings.Builder
	for i := range v.NumField() {
		field := v.Type().Field(i)
		if field.Type == reflect.TypeFor[assets.Pos]() || field.Tag.Get("yaml") == "-" || v.Field(i).IsZero() {
			continue
		}
		fmt.Fprintf(&s, "%s: %s,", field.Name, f.literal(v.Field(i)))
		if v.NumField() > 4 {
			s.WriteByte('\n')
		}
	}
	return s.String()
}

// elements are those of a list.
func (f *file) elements(v reflect.Value) string {
	var s strings.Builder
	for i := range v.Len() {
		s.WriteString(f.literal(v.Index(i)) + ",")
		if v.Index(i).Kind() != reflect.String {
			s.WriteByte('\n')
		}
	}
	return s.String()
}

// entries are those of a map, sorted; what they point to stands in an array.
func (f *file) entries(v reflect.Value) string {
	keys := v.MapKeys()
	slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
	var s strings.Builder
	if v.Type().Elem().Kind() != reflect.Pointer {
		for _, k := range keys {
			fmt.Fprintf(&s, "%q: %s,\n", k, f.literal(v.MapIndex(k)))
		}
		return s.String()
	}
	f.maps++
	array := fmt.Sprintf("compiled%d", f.maps)
	var elements strings.Builder
	for i, k := range keys {
		fmt.Fprintf(&s, "%q: &%s[%d],\n", k, array, i)
		fmt.Fprintf(&elements, "%s,\n", f.literal(v.MapIndex(k).Elem()))
	}
	fmt.Fprintf(&f.arrays, "var %s = [...]%s{\n%s}\n\n", array, f.name(v.Type().Elem().Elem()), elements.String())
	return s.String()
}

// name is a type as the package writes it.
func (f *file) name(t reflect.Type) string {
	return strings.ReplaceAll(t.String(), f.own, "")
}
