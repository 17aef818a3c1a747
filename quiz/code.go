package quiz

import (
	"math/bits"
	"strings"

	"intern-tui/assets"
)

// A result code is eight letters of four bits each: 25 bits of answers, E5 the
// highest, then the remainder of their division by the polynomial x⁷+x³+1, with
// a salt of the revision added.
//
// Two codes of one revision differ by a multiple of that polynomial, and so
// whatever is none is found out. The polynomial is irreducible and of degree 7.
// A wrong letter is a polynomial of degree 3 at most, times a power of x: no
// multiple. Two letters that changed places, k apart, are such a polynomial times
// a power of x times x⁴ᵏ+1; the smallest n for which the polynomial divides xⁿ+1
// is 127, and 4k is less: no multiple either.
const (
	alphabet   = "BCDFGHJKLNPRSTVX" // no vowel, no digit, nothing that moves between AZERTY, QWERTY and QWERTZ
	codeLength = 8
	checkBits  = 7
	polynomial = 1<<7 | 1<<3 | 1
)

// remainder divides the bits of n by the polynomial. It is linear: the remainder
// of a^b is that of a, that of b, and ^ between them.
func remainder(n uint32) uint32 {
	for n>>checkBits != 0 {
		n ^= polynomial << (bits.Len32(n) - bits.Len32(polynomial))
	}
	return n
}

// salt is seven bits by which the codes of one revision differ from another's.
func salt(revision string) (s uint32) {
	for _, b := range []byte(revision) {
		s = remainder(s<<8 | uint32(b))
	}
	return s
}

// Code is the result code of the answers: eight letters that hold the ticks and
// nothing else.
func (q *Quiz) Code(a Answers) string {
	word := uint32(a) << checkBits
	word |= remainder(word) ^ salt(q.Revision)
	var code [codeLength]byte
	for i := range code {
		code[codeLength-1-i] = alphabet[word>>(4*i)&15]
	}
	return string(code[:])
}

// ParseCode reads a result code, in small or capital letters and with spaces or
// hyphens anywhere. Every single wrong letter and every two letters that changed
// places are refused, and so is the code of another revision: by name when
// [Quiz.Earlier] lists it. The error tells what to mend.
func (q *Quiz) ParseCode(code string) (Answers, error) {
	var word uint32
	length := 0
	for _, r := range code {
		if r == ' ' || r == '-' {
			continue
		}
		if 'a' <= r && r <= 'z' {
			r -= 'a' - 'A'
		}
		value := strings.IndexRune(alphabet, r)
		if value < 0 {
			return 0, assets.Refuse("the result code %.40q has a %q, which no code has; its letters are %s", code, r, alphabet)
		}
		word = word<<4 | uint32(value)
		length++
	}
	if length != codeLength {
		return 0, assets.Refuse("the result code %.40q has %d letters; a code has %d", code, length, codeLength)
	}
	found := remainder(word)
	if found == salt(q.Revision) {
		return Answers(word >> checkBits), nil
	}
	for _, earlier := range q.Earlier {
		if found == salt(earlier) {
			return 0, assets.Refuse("the result code %.40q belongs to revision %s of the quiz, and this is revision %s; please answer the quiz again", code, earlier, q.Revision)
		}
	}
	return 0, assets.Refuse("the result code %.40q is damaged; compare it with the one you noted, letter by letter", code)
}
