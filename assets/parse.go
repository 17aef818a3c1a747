package assets

import (
	"strings"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// The YAML library reads all that may be called YAML, and takes its time: it was half of a
// start and most of a visit. Content is written in a small part of YAML: groups and lists by
// indentation, [lists] and {groups: of} one line, plain and "quoted" values. This file parses
// that part. It judges nothing: a document that holds anything else it leaves to the library,
// with all errors, and what it does parse, the library parses alike; a fuzz test holds the
// two together.

// node is a parsed value and where it stands.
type node struct {
	kind         kind
	null         bool // nothing stands where a value could
	line, column int
	value        string // of a scalar
	parts        []node // the items of a list; the keys of a group, each before its value
}

type kind uint8

const (
	scalar kind = iota
	list
	group // keys with values
)

// nodeOf is a node of the library, without what nobody reads.
func nodeOf(n *yaml.Node) node {
	at := node{line: n.Line, column: n.Column, value: n.Value, null: n.Tag == "!!null"}
	switch n.Kind {
	case yaml.SequenceNode:
		at.kind = list
	case yaml.MappingNode:
		at.kind = group
	}
	for _, part := range n.Content {
		at.parts = append(at.parts, nodeOf(part))
	}
	return at
}

// parser goes through a text. Between two values it stands where a line begins that says
// something.
type parser struct {
	text   string
	at     int  // the byte it stands at
	begin  int  // of its line
	line   int  // the number of that
	depth  int  // of what it is in
	beyond bool // the document holds something that is left to the library; nothing more is read
}

// parse parses the first document of a text, in which the first line has a number, and gives
// the text behind it and the number of its line. Ok is false of what is left to the library.
func parse(text string, line int) (document node, rest string, next int, ok bool) {
	p := parser{text: text, line: line}
	p.skip()
	document = p.block(p.indent())
	if p.at < len(text) && (!p.eat("---\n") || p.at == len(text)) {
		p.leave()
	}
	if p.beyond || !ordinary(text[:p.at]) {
		return node{}, "", 0, false
	}
	if p.at < len(text) {
		p.line++
	}
	return document, text[p.at:], p.line, true
}

// ordinary is true of a text without tabs, control characters, other line breaks than the
// usual one, and bytes that are no UTF-8.
func ordinary(text string) bool {
	for i := 0; i < len(text); {
		if b := text[i]; b < utf8.RuneSelf {
			if b < ' ' && b != '\n' || b == 0x7f {
				return false
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if size == 1 || r < 0xa0 || r == '\u2028' || r == '\u2029' || r == '\ufeff' || r == '\ufffe' || r == '\uffff' {
			return false
		}
		i += size
	}
	return true
}

// leave leaves the document to the library.
func (p *parser) leave() { p.beyond, p.at = true, len(p.text) }

// ahead is the byte so many bytes further on; a line ends behind the last.
func (p *parser) ahead(n int) byte {
	if p.at+n < len(p.text) {
		return p.text[p.at+n]
	}
	return '\n'
}

// eat goes past a text, if that stands here.
func (p *parser) eat(s string) bool {
	found := strings.HasPrefix(p.text[p.at:], s)
	if found {
		p.at += len(s)
	}
	return found
}

// indent is how many spaces stand here.
func (p *parser) indent() (n int) {
	for p.ahead(n) == ' ' {
		n++
	}
	return n
}

// spaces goes past them.
func (p *parser) spaces() (n int) {
	n = p.indent()
	p.at += n
	return n
}

// dash tells whether an item of a list begins so many bytes further on.
func (p *parser) dash(n int) bool { return p.ahead(n) == '-' && p.ahead(n+1) == ' ' }

// here is a node of this place.
func (p *parser) here(k kind) node {
	return node{kind: k, line: p.line, column: utf8.RuneCountInString(p.text[p.begin:p.at]) + 1}
}

// enter counts how deep the parser is in the document; the function that it gives goes out.
func (p *parser) enter() (leave func()) {
	if p.depth++; p.depth > 50 {
		p.leave()
	}
	return func() { p.depth-- }
}

// end goes past the rest of a line, which holds a comment at most, and all that say nothing.
func (p *parser) end() {
	if p.spaces() > 0 && p.ahead(0) == '#' {
		p.comment()
	}
	if p.ahead(0) != '\n' {
		p.leave()
	}
	p.turn()
	p.skip()
}

// skip goes past empty lines and comments.
func (p *parser) skip() {
	for p.at < len(p.text) {
		n := p.indent()
		if c := p.ahead(n); c != '#' && c != '\n' {
			return
		}
		p.comment()
		p.turn()
	}
}

// comment goes to the end of the line.
func (p *parser) comment() {
	if n := strings.IndexByte(p.text[p.at:], '\n'); n >= 0 {
		p.at += n
	} else {
		p.at = len(p.text)
	}
}

// turn goes from the end of a line to the next.
func (p *parser) turn() {
	if p.at < len(p.text) {
		p.at++
		p.line++
	}
	p.begin = p.at
}

// block is a list or a group whose lines are indented by n.
func (p *parser) block(n int) node {
	defer p.enter()()
	p.at += n
	if p.dash(0) {
		return p.list(n)
	}
	return p.group(n, p.scalar(false))
}

// list is the lines from here that begin with a dash in column n.
func (p *parser) list(n int) node {
	l := p.here(list)
	for !p.beyond {
		p.at++
		l.parts = append(l.parts, p.item(n+1+p.spaces()))
		if p.indent() != n || !p.dash(n) {
			break
		}
		p.at += n
	}
	return l
}

// item stands behind a dash, in column n.
func (p *parser) item(n int) node {
	defer p.enter()()
	first := p.inline(false)
	if first.kind == scalar && p.ahead(0) == ':' {
		return p.group(n, first)
	}
	p.end()
	return first
}

// group is keys in column n with their values; the first key was read.
func (p *parser) group(n int, key node) node {
	g := node{kind: group, line: key.line, column: key.column, parts: make([]node, 0, 8)} // four languages
	for !p.beyond {
		// The library takes no key that is longer than this or that goes over a line.
		if key.line != p.line || len(key.value) > 500 || !p.eat(":") {
			p.leave()
			break
		}
		g.parts = append(g.parts, key, p.under(n))
		if p.at == len(p.text) || p.indent() != n || p.ahead(n) == '-' {
			break
		}
		p.at += n
		key = p.scalar(false)
	}
	return g
}

// under is the value of a key in column n: behind its colon or below it.
func (p *parser) under(n int) node {
	switch space := p.indent(); {
	case p.ahead(space) == '\n' || space > 0 && p.ahead(space) == '#':
		p.end()
		if below := p.indent(); below > n || below == n && p.dash(n) {
			return p.block(below)
		}
		p.leave()
	case space == 0:
		p.leave()
	}
	p.spaces()
	v := p.inline(false)
	p.end()
	return v
}

// inline is a value that begins on this line; inside tells that it is part of another one.
func (p *parser) inline(inside bool) node {
	switch p.ahead(0) {
	case '[':
		return p.parts(list, "]")
	case '{':
		return p.parts(group, "}")
	}
	return p.scalar(inside)
}

// parts is a list or a group in brackets.
func (p *parser) parts(k kind, bracket string) node {
	defer p.enter()()
	n := p.here(k)
	p.at++
	if p.spaces(); p.eat(bracket) {
		return n
	}
	for !p.beyond {
		if k == group {
			n.parts = append(n.parts, p.scalar(true))
			if !p.eat(": ") {
				p.leave()
			}
			p.spaces()
		}
		n.parts = append(n.parts, p.inline(true))
		if p.spaces(); p.eat(bracket) {
			break
		}
		if !p.eat(",") {
			p.leave()
		}
		p.spaces()
	}
	return n
}

// scalar is a plain or a quoted value.
func (p *parser) scalar(inside bool) node {
	s := p.here(scalar)
	if p.eat(`"`) {
		s.value = p.quoted()
		return s
	}
	if c := p.ahead(0); !plainStart(c) && (c != '-' || !plainStart(p.ahead(1))) {
		p.leave()
		return s
	}
	from := p.at
	for ; p.at < len(p.text); p.at++ {
		c, next := p.text[p.at], p.ahead(1)
		if c == '\n' || c == ':' && (next == ' ' || next == '\n') || c == '#' && p.text[p.at-1] == ' ' {
			break
		}
		if inside && strings.IndexByte(",[]{}", c) >= 0 {
			break
		}
		if inside && (c == ':' || c == '?') {
			p.leave()
			return s
		}
	}
	s.value = strings.TrimRight(p.text[from:p.at], " ")
	p.at = from + len(s.value)
	switch s.value {
	case "null", "Null", "NULL":
		p.leave()
	}
	return s
}

// plainStart is true of what a plain value may begin with.
func plainStart(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c >= utf8.RuneSelf
}

// quoted is the text up to the closing quote. A line break in it is a space.
func (p *parser) quoted() string {
	var b strings.Builder
	for {
		n := strings.IndexAny(p.text[p.at:], "\"\\\n")
		if n < 0 {
			p.leave()
			return ""
		}
		if b.Len() == 0 && p.text[p.at+n] != '"' {
			b.Grow(max(n, strings.IndexByte(p.text[p.at:], '"')) + 8)
		}
		part := p.text[p.at:][:n]
		p.at += n
		switch p.text[p.at] {
		case '"':
			p.at++
			if b.Len() == 0 {
				return part
			}
			b.WriteString(part)
			return b.String()
		case '\\':
			c := p.ahead(1)
			if c != '"' && c != '\\' {
				p.leave()
				return ""
			}
			b.WriteString(part)
			b.WriteByte(c)
			p.at += 2
		case '\n':
			b.WriteString(strings.TrimRight(part, " "))
			b.WriteByte(' ')
			if p.turn(); p.spaces() == 0 || p.ahead(0) == '\n' {
				p.leave()
				return ""
			}
		}
	}
}
