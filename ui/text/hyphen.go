package text

import (
	"slices"
	"strings"
	"unicode"
)

// hyphenate breaks each word that no row has room for, where one may be broken in the four
// languages: between two syllables, with a hyphen. What has anything but letters inside, as
// an address or an amount, is left as it is; so is what carries colours inside.
func hyphenate(s string, width int) string {
	words := strings.Split(s, " ")
	for i, word := range words {
		if Width(word) > width {
			words[i] = broken(word, width)
		}
	}
	return strings.Join(words, " ")
}

// broken is a word in pieces, each with its hyphen no wider than a row.
func broken(word string, width int) string {
	colour := 0 // the sequences at its begin
	for strings.HasPrefix(word[colour:], "\x1b[") {
		colour += strings.IndexByte(word[colour:], 'm') + 1
	}
	letters := []rune(word[colour:])
	from, to := 0, len(letters)
	if end := slices.Index(letters, '\x1b'); end >= 0 {
		to = end
	}
	for from < to && !unicode.IsLetter(letters[from]) {
		from++
	}
	for to > from && !unicode.IsLetter(letters[to-1]) {
		to--
	}
	for _, letter := range letters[from:to] {
		if !unicode.IsLetter(letter) {
			return word
		}
	}
	for at := min(width-1, to-fewest); at >= from+fewest; at-- {
		if between(strings.ToLower(string(letters[from:at])), strings.ToLower(string(letters[at:to]))) {
			rest := string(letters[at:])
			if Width(rest) > width {
				rest = broken(rest, width)
			}
			return word[:colour] + string(letters[:at]) + "- " + rest
		}
	}
	return word
}

// fewest is how many letters of a word stand alone in a row.
const fewest = 3

// between tells whether a syllable ends before the rest of a word: behind the s that joins
// two words, or before the consonants with which a syllable begins.
func between(before, rest string) bool {
	for _, joint := range []string{"ngs", "eits", "afts", "ions"} {
		if strings.HasSuffix(before, joint) {
			return true
		}
		if strings.HasSuffix(before+"s", joint) && strings.HasPrefix(rest, "s") {
			return false
		}
	}
	if !strings.ContainsAny(before, vowels) {
		return false
	}
	onset := strings.IndexAny(rest, vowels)
	if onset < 1 || strings.HasSuffix(before, "i") && rest[0] == 'j' {
		return false
	}
	first := rest[:onset]
	for _, together := range []string{"sch", "ch", "ck", "ph", "th", "bl", "br", "dr", "fl", "fr", "gl", "gr", "kl", "kr", "pl", "pr", "tr"} {
		switch {
		case first == together:
			return together != "ch" || !strings.HasSuffix(before, "s")
		case strings.HasSuffix(before, together[:1]) && first == together[1:]:
			return false
		}
	}
	// "st" and "sp" begin a syllable behind a consonant and part behind a vowel.
	if stem, s := strings.CutSuffix(before, "s"); s && (first == "t" || first == "p") {
		return strings.TrimRight(stem, vowels) != stem
	}
	if first == "st" || first == "sp" {
		return strings.TrimRight(before, vowels) == before
	}
	return len([]rune(first)) == 1
}

// vowels are those of the four languages.
const vowels = "aeiouyäöüáàâéèêëíîïóôúùûœæ"
