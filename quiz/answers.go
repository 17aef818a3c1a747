package quiz

import (
	"iter"
	"math/bits"
	"strconv"

	"intern-tui/assets"
)

// Section is one of the five sections; its value is its place, from 0.
type Section uint8

// The sections, by their letter.
const (
	A Section = iota // an internship within one's studies
	B                // remote or hybrid: a way of working, never an agreement
	C                // Stage First
	D                // CIP
	E                // MISIP and PFI in Wallonia
)

// ParseSection reads a letter from A to E, small or capital.
func ParseSection(s string) (Section, error) {
	if len(s) == 1 {
		if letter := s[0] &^ 0x20; 'A' <= letter && letter <= 'E' {
			return Section(letter - 'A'), nil
		}
	}
	return 0, assets.Refuse("%q is not a section of the quiz; the sections are A to E", s)
}

// String is the letter, a capital.
func (s Section) String() string { return string('A' + rune(s)) }

// MarshalText writes the letter; without it JSON would take a list of sections for bytes.
func (s Section) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText is [ParseSection].
func (s *Section) UnmarshalText(b []byte) (err error) {
	*s, err = ParseSection(string(b))
	return err
}

// Sections is a set of sections, one bit each.
type Sections uint8

// Has tells whether s is in the set.
func (set Sections) Has(s Section) bool { return set>>s&1 == 1 }

// With is the set and s.
func (set Sections) With(s Section) Sections { return set | 1<<s }

// Len counts the sections of the set.
func (set Sections) Len() int { return bits.OnesCount8(uint8(set)) }

// All yields the sections of the set by their letter.
func (set Sections) All() iter.Seq[Section] {
	return func(yield func(Section) bool) {
		for s := A; s <= E; s++ {
			if set.Has(s) && !yield(s) {
				return
			}
		}
	}
}

// String is the letters in a row, such as CE.
func (set Sections) String() (letters string) {
	for s := range set.All() {
		letters += s.String()
	}
	return letters
}

// Statement is one of the twenty-five statements; its value is its place in the quiz, from 0.
type Statement uint8

// The statements, in the order of the quiz.
const (
	A1, A2, A3, A4, A5 Statement = 5 * iota, 5*iota + 1, 5*iota + 2, 5*iota + 3, 5*iota + 4
	B1, B2, B3, B4, B5
	C1, C2, C3, C4, C5
	D1, D2, D3, D4, D5
	E1, E2, E3, E4, E5
)

// ParseStatement reads a statement written as A1 or a1.
func ParseStatement(s string) (Statement, error) {
	if len(s) == 2 && '1' <= s[1] && s[1] <= '5' {
		if section, err := ParseSection(s[:1]); err == nil {
			return Statement(section)*5 + Statement(s[1]-'1'), nil
		}
	}
	return 0, assets.Refuse("%q is not a statement of the quiz; the statements are A1 … A5, B1 … B5 and so on to E1 … E5", s)
}

// Section is the section that the statement belongs to.
func (s Statement) Section() Section { return Section(s / 5) }

// Number counts from 1 within the section: 2 for A2.
func (s Statement) Number() int { return int(s%5) + 1 }

// String is the section's letter and the number: A1.
func (s Statement) String() string { return s.Section().String() + strconv.Itoa(s.Number()) }

// MarshalText writes A1; without it JSON would take a list of statements for bytes.
func (s Statement) MarshalText() ([]byte, error) { return []byte(s.String()), nil }

// UnmarshalText is [ParseStatement].
func (s *Statement) UnmarshalText(b []byte) (err error) {
	*s, err = ParseStatement(string(b))
	return err
}

// Answers is the set of the ticked statements, one bit each, A1 the lowest. A
// statement that is not ticked is never a "no". The zero Answers has no tick.
type Answers uint32

// ParseAnswers reads statements written as A1 or a1; one that stands twice counts once.
func ParseAnswers(words ...string) (a Answers, err error) {
	for _, word := range words {
		s, err := ParseStatement(word)
		if err != nil {
			return 0, err
		}
		a = a.With(s)
	}
	return a, nil
}

// Has tells whether s is ticked.
func (a Answers) Has(s Statement) bool { return a>>s&1 == 1 }

// With is a with s ticked.
func (a Answers) With(s Statement) Answers { return a | 1<<s }

// Without is a with s not ticked.
func (a Answers) Without(s Statement) Answers { return a &^ (1 << s) }

// Toggle is a with the tick of s set when it was not, and taken away when it was.
func (a Answers) Toggle(s Statement) Answers { return a ^ 1<<s }

// Section is the part of one section: five bits, its first statement the lowest.
func (a Answers) Section(s Section) uint8 { return uint8(a >> (5 * s) & 31) }

// Count is the number of ticks in one section.
func (a Answers) Count(s Section) int { return bits.OnesCount8(a.Section(s)) }

// Len is the number of ticks.
func (a Answers) Len() int { return bits.OnesCount32(uint32(a)) }

// Statements yields the ticked statements in the order of the quiz.
func (a Answers) Statements() iter.Seq[Statement] {
	return func(yield func(Statement) bool) {
		for ; a != 0; a &= a - 1 {
			if !yield(Statement(bits.TrailingZeros32(uint32(a)))) {
				return
			}
		}
	}
}

// SchoolCredit is what the ticks say about a course: required when the internship
// counts towards it (A1), contradicted when no school is said to ask for it as
// well (D1). The law of the CIP turns on this where the profile knows no course.
func (a Answers) SchoolCredit() (required, contradicted bool) {
	return a.Has(A1), a.Has(A1) && a.Has(D1)
}
