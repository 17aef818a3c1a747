package assets

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"
)

func TestZZ(t *testing.T) {
	type s struct {
		A string   `yaml:"a"`
		B int      `yaml:"b,optional"`
		T Text     `yaml:"t,optional"`
		L []string `yaml:"l,optional"`
		D Date     `yaml:"d,optional"`
	}
	for _, c := range []string{"", "# only\n", "---\n", "~\n", "a: x\n---\nzz: y\n", "a: x\n...\n[[[", "a: &k x\n", "a: x\nt: {en: &k x, fr: *k, nl: x, de: x}\n", "&k a: x\n", "a: x\nb: [1\n", "a: [x", "a: \"x", "a: x\n\tb: 1\n", "a: x\n  b: 1\n", "a: x\x1b[31m\n", "a: \"x\\e[31m\"\n", "# \x00\na: x\n", "b: 1\na: x\xff\n", "\xff\xfea\x00", "\xef\xbb\xbfa: x\n", "a: x\r\nb: 1\r\n", "a: x\u0085\n", "a: \"x\u200by\"\n", "a: \"x\\u202e\"\n", "a: x\nb: *nope\n", "a: x\na: y\n", "? [1]\n: x\n", "<<: {a: x}\n", "{\"a\": \"x\"", "a: !!binary aGk=\n", "%YAML 9.9\n---\na: x\n", "a: x\nb: 1\n\n  c\n: d", "a: >\n\tx", "a: @x", "a: `x`", "a: b: c", "a: x\nb: - 1", " a: x\nb: 1\n", "a: x\nt:\n  en: \"{x}\"\n  fr: \"x\nb: 2\n", "a: x\ufeff\n", "a: x\nt: {en: '{', fr: '{x', nl: 'x}', de: x}", "- a", "a: ''", "a: x\nt: ''", "a: x\nt: {en: ' ', fr: x, nl: x, de: x}", "a: x\nt: {}", "a: x\nt: {it: x}", "a: x\nl: []\n", "a: x\nl:\n", "a: |\n  x\n  y\n", "a: \"x\\ny\"\n", "a: 'x\n  y'\n"} {
		var v s
		err := ReadFrom(strings.NewReader(c), "f.yaml", &v)
		fmt.Printf("%-50q %v %+q\n", c, err, v.A)
	}
	_ = fstest.MapFS{}
}
