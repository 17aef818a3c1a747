package assets

import (
	"bytes"
	"fmt"
	"io"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"
)

// A term is one thing and the word for it in each language, as terms.yaml lists them.
type term struct {
	Thing string
	En    word `yaml:"en,optional"`
	Fr    word `yaml:"fr,optional"`
	Nl    word `yaml:"nl,optional"`
	De    word `yaml:"de,optional"`
}

// A word is the one to take for a thing and those to leave. A word to leave is found
// as a whole, in small letters or with a capital; one that is written with a capital is
// found so alone, and one that ends in * is found in longer words too.
type word struct {
	Take  string
	Leave []string
	But   []string `yaml:"but,optional"` // phrases in which the words may stand
	In    []string `yaml:"in,optional"`  // files in which they may, such as schemes/ibo.yaml
}

// in is the word of a language; its Take is empty where nothing is to be left.
func (t term) in(l Language) word { return [...]word{t.En, t.Fr, t.Nl, t.De}[l] }

// Style reads every text of a content folder as a copy-editor does and lists what the
// style of its language leaves: the words that terms.yaml names, signs of another
// language, and warnings that are no sentences. Each remark is an [*Error] at its text;
// err is one too, for a file that cannot be read.
func Style(folder fs.FS) (remarks []error, err error) {
	var terms []term
	if err := Read(folder, "terms.yaml", &terms); err != nil {
		return nil, err
	}
	files, err := fs.Glob(folder, "*.yaml")
	if err != nil {
		return nil, err
	}
	leaflets, err := fs.Glob(folder, "schemes/*.yaml")
	if err != nil {
		return nil, err
	}
	phrases := map[string]*regexp.Regexp{}
	for _, t := range terms {
		for _, l := range Languages() {
			for _, phrase := range t.in(l).But {
				phrases[phrase] = regexp.MustCompile("(?i)" + regexp.QuoteMeta(phrase))
			}
		}
	}
	for _, file := range append(files, leaflets...) {
		e := editor{file: file, terms: terms, phrases: phrases, signs: signs()}
		data, err := fs.ReadFile(folder, file)
		if err != nil {
			return nil, whole(file).Errorf("%s", reason(err))
		}
		for parser := yaml.NewDecoder(bytes.NewReader(data)); ; {
			var document yaml.Node
			if err := parser.Decode(&document); err == io.EOF {
				break
			} else if err != nil {
				return nil, syntaxError(file, string(data), err)
			}
			remarks = append(remarks, e.read(&document, "")...)
		}
	}
	return remarks, nil
}

// An editor reads one file.
type editor struct {
	file    string
	terms   []term
	phrases map[string]*regexp.Regexp // in which words may stand
	signs   []sign
}

// read goes through a node, which stands in a list or a group under a key.
func (e editor) read(n *yaml.Node, key string) (remarks []error) {
	if n.Kind != yaml.MappingNode {
		for _, part := range n.Content {
			remarks = append(remarks, e.read(part, key)...)
		}
		return remarks
	}
	for i := 0; i < len(n.Content); i += 2 {
		name, value := n.Content[i].Value, n.Content[i+1]
		l, err := ParseLanguage(name)
		if err != nil || value.Kind != yaml.ScalarNode {
			if name == "text" {
				name = key // of the list in which the text stands
			}
			remarks = append(remarks, e.read(value, name)...)
			continue
		}
		for _, remark := range e.remarks(l, value.Value, key == "pitfalls" && path.Dir(e.file) == "schemes") {
			remarks = append(remarks, (&Place{e.file, value.Line, value.Column}).Errorf("%s: %s", l, remark))
		}
	}
	return remarks
}

// remarks is what there is to say of one text.
func (e editor) remarks(l Language, s string, warning bool) (list []string) {
	plain := strings.ReplaceAll(Fill(s, func(string) (string, bool) { return "0", true }), noBreak, " ")
	for _, t := range e.terms {
		w := t.in(l)
		if slices.Contains(w.In, path.Clean(e.file)) {
			continue
		}
		rest := plain
		for _, phrase := range w.But {
			rest = e.phrases[phrase].ReplaceAllLiteralString(rest, "0")
		}
		for _, leave := range w.Leave {
			if found := find(rest, leave); found != "" {
				list = append(list, fmt.Sprintf("“%s” is left for %s; take “%s”", found, t.Thing, w.Take))
			}
		}
	}
	for _, rule := range e.signs {
		if slices.Contains(rule.languages, l) {
			if found := rule.pattern.FindString(plain); found != "" {
				list = append(list, fmt.Sprintf("“%s”: %s", strings.TrimSpace(found), rule.mend))
			}
		}
	}
	if warning {
		list = append(list, fragment(l, plain)...)
	}
	return list
}

// find is the place where a text has a word to leave, as it is written there.
func find(s, leave string) string {
	leave, open := strings.CutSuffix(leave, "*")
	where := s
	if leave == strings.ToLower(leave) {
		where = strings.ToLower(s)
	}
	for from := 0; ; {
		i := strings.Index(where[from:], leave)
		if i < 0 {
			return ""
		}
		start, end := from+i, from+i+len(leave)
		before, _ := utf8.DecodeLastRuneInString(where[:start])
		after, _ := utf8.DecodeRuneInString(where[end:])
		if !unicode.IsLetter(before) && (open || !unicode.IsLetter(after)) {
			return where[start:end]
		}
		from = end
	}
}

// A sign is a rule of spelling: what some languages do not write, and the mend.
type sign struct {
	languages []Language
	pattern   *regexp.Regexp
	mend      string
}

// signs are the rules of quotation marks, spaces and dashes. The no-break spaces of
// French, of dates and of amounts are put in by the program.
func signs() []sign {
	all := []Language{English, French, Dutch, German}
	return []sign{
		{all, regexp.MustCompile(`"`), "take the quotation marks of the language: “…”, « … », „…“"},
		{all, regexp.MustCompile(`\.\.\.`), "take …"},
		{all, regexp.MustCompile(`(^|[\s(])-\d`), "a minus is −"},
		{all, regexp.MustCompile(`\s[,.](\s|$)|\pL\s\s+\pL`), "one space too many"},
		{[]Language{English, Dutch, German}, regexp.MustCompile(`\S*\s[;:?!](\s|$)`), "no space stands before it"},
		{[]Language{English, Dutch}, regexp.MustCompile(`[„«»]`), "quotation marks are “…”"},
		{[]Language{German}, regexp.MustCompile(`[«»”]|(^|[\s(])“`), "quotation marks are „…“"},
		{[]Language{French}, regexp.MustCompile(`[“”„]|«\S|\S»`), "quotation marks are « … », with spaces inside"},
		{[]Language{French}, regexp.MustCompile(`[^\s;:?!][;:?!]+([\s)]|$)`), "a space stands before it"},
	}
}

// fragment is what keeps a warning from being a sentence that says what to do: a German
// infinitive is an order, and "Thinking that it is paid" reads as "it is paid".
func fragment(l Language, s string) (list []string) {
	if !strings.ContainsAny(s[len(s)-1:], ".?!") {
		list = append(list, "a warning is a sentence, with its full stop")
	}
	noun, right := fragments()[l].noun, fragments()[l].right
	if found := noun.FindString(s); found != "" && !right.MatchString(s) {
		list = append(list, fmt.Sprintf("“%s”: a warning says what to do, in a sentence of its own", strings.TrimSpace(found)))
	}
	return list
}

// fragments are how warnings begin that are none, and, of those, what begins a sentence.
var fragments = sync.OnceValue(func() map[Language]struct{ noun, right *regexp.Regexp } {
	type begin = struct{ noun, right *regexp.Regexp }
	return map[Language]begin{
		English: {regexp.MustCompile(`^([A-Z]\w+ing|Not) `), regexp.MustCompile(`^(Nothing|Everything|During|Bring) `)},
		French:  {regexp.MustCompile(`^(\pL{3,}(er|ir|re)|Ne pas) `), regexp.MustCompile(`^(Notre|Votre|Offre|Montre|Entre) `)},
		Dutch:   {regexp.MustCompile(`^\pL+en `), regexp.MustCompile(`^(Geen|Reken|Teken|Open|Iemand) `)},
		German: {regexp.MustCompile(`^[^,.]* \p{Ll}+(en|ern|eln)(\.|$)`),
			regexp.MustCompile(`(?i)^[^.]*\b(kann|kannst|können|darf|darfst|muss|musst|soll|sollst|` +
				`wird|wirst|werden|will|willst|hast|haben|ist|sind|lass|brauchst)\b`)},
	}
})
