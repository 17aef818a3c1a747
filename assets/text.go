package assets

import (
	"slices"
	"strings"
	"unicode"
)

// Language is one of the four the program speaks. The zero value is English.
type Language uint8

// The languages of Belgium's students, in the order the program offers them.
const (
	English Language = iota
	French
	Dutch
	German
)

// Languages lists all four in their fixed order.
func Languages() [4]Language { return [...]Language{English, French, Dutch, German} }

// String is the two-letter code: en, fr, nl or de.
func (l Language) String() string { return [...]string{"en", "fr", "nl", "de"}[l] }

// Name is what the language calls itself.
func (l Language) Name() string {
	return [...]string{"English", "Français", "Nederlands", "Deutsch"}[l]
}

// ParseLanguage reads a two-letter code.
func ParseLanguage(code string) (Language, error) {
	for _, l := range Languages() {
		if l.String() == code {
			return l, nil
		}
	}
	return English, Refuse("%q is not a language of this program; it has en, fr, nl and de", code)
}

// UnmarshalText is [ParseLanguage].
func (l *Language) UnmarshalText(b []byte) (err error) {
	*l, err = ParseLanguage(string(b))
	return err
}

// LanguageOfLocale is the language of a POSIX locale such as nl_BE.UTF-8, and
// whether the program has it.
func LanguageOfLocale(locale string) (Language, bool) {
	code, _, _ := strings.Cut(strings.ToLower(locale), "_")
	code, _, _ = strings.Cut(code, ".")
	l, err := ParseLanguage(code)
	return l, err == nil
}

// Text is one string in four languages, and where it stands.
type Text struct {
	Wording [4]string // by [Language]
	Pos     Pos
}

// In is the text in one language, placeholders and all.
func (t Text) In(l Language) string { return t.Wording[l] }

// IsZero tells a text that was left out (an optional key).
func (t Text) IsZero() bool { return t.Wording[English] == "" }

// Placeholders lists the names that stand in braces in the text, sorted.
func (t Text) Placeholders() []string { return placeholders(t.Wording[English]) }

// MaxSentence is how many words a sentence of plain language has at most.
const MaxSentence = 20

// CheckSentences is an error when a sentence of the text, in any language, has more
// words than plain language allows.
func (t Text) CheckSentences() error {
	for _, l := range Languages() {
		words := 0
		for word := range strings.FieldsSeq(t.Wording[l]) {
			if isWord(word) {
				words++
			}
			if words > MaxSentence {
				return t.Pos.Errorf("the text in %q has a sentence of more than %d words: make two of it", l, MaxSentence)
			}
			if strings.ContainsAny(word[len(word)-1:], ".?!") {
				words = 0
			}
		}
	}
	return nil
}

// Words counts the words of the text in one language; a placeholder is one.
func (t Text) Words(l Language) (n int) {
	for word := range strings.FieldsSeq(t.Wording[l]) {
		if isWord(word) {
			n++
		}
	}
	return n
}

// isWord tells a word, or a placeholder for one, from a sign between spaces.
func isWord(s string) bool {
	return strings.ContainsFunc(s, unicode.IsLetter) || strings.Contains(s, "{")
}

// Ref is the identifier of something that stands elsewhere in the content, and
// where it is named.
type Ref struct {
	ID  string
	Pos Pos
}

// Said is a single value, or a group of named ones.
type Said struct {
	Ref
	Group map[string]Ref // nil for a single value
}

// Fill replaces every {name} in s by what value says. A name that value does
// not know stays as it is; loading has refused it before.
func Fill(s string, value func(name string) (string, bool)) string {
	if !strings.Contains(s, "{") {
		return s
	}
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(s, "{")
		b.WriteString(before)
		if !found {
			return b.String()
		}
		name, after, closed := strings.Cut(rest, "}")
		if v, ok := value(name); closed && ok {
			b.WriteString(v)
			s = after
			continue
		}
		b.WriteByte('{')
		s = rest
	}
}

func placeholders(s string) []string {
	var names []string
	Fill(s, func(name string) (string, bool) {
		if !slices.Contains(names, name) {
			names = append(names, name)
		}
		return "", true
	})
	slices.Sort(names)
	return names
}
