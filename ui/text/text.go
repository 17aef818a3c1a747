// Package text measures and wraps what is shown in columns: it knows how wide a string
// is on a terminal, where it may be broken, and how rows are set side by side. Widths
// are counted in columns; colours (SGR sequences) take none.
package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// Width is the number of columns that a string takes. What the four languages and our frames
// are made of takes one column a letter, which is soon told; the library knows all else.
func Width(s string) (columns int) {
	for i := 0; i < len(s); columns++ {
		size := 1
		switch b := s[i]; {
		case b >= ' ' && b <= '~':
		case b == 0x1b && colours(s[i:]) > 0:
			size = colours(s[i:])
			columns--
		default:
			var letter rune
			if letter, size = utf8.DecodeRuneInString(s[i:]); !narrow(letter) {
				return ansi.StringWidth(s)
			}
		}
		i += size
	}
	return columns
}

// colours is how many bytes the SGR sequence has with which s begins; 0 for none.
func colours(s string) int {
	if !strings.HasPrefix(s, "\x1b[") {
		return 0
	}
	end := 2
	for end < len(s) && (s[end] >= '0' && s[end] <= '9' || s[end] == ';') {
		end++
	}
	if end < len(s) && s[end] == 'm' {
		return end + 1
	}
	return 0
}

// narrow is true of letters, signs and pieces of frames that are one column wide, whatever
// stands before them.
func narrow(r rune) bool {
	switch {
	case r > 0xa0 && r < 0x300 && r != 0xad: // Latin, without what combines
	case r >= 0x2010 && r <= 0x2027: // dashes, quotation marks, dots
	case r == '€', r >= '←' && r <= '↓':
	case r >= 0x2500 && r < 0x25a0: // lines and blocks
	default:
		return false
	}
	return true
}

// Wrap breaks s into rows of at most width columns, at spaces where that is
// possible; spaces that hold an amount, a day and its month or a telephone number together
// are none, nor are no-break spaces where a row has room for what they hold. A word that no
// row has room for gets a hyphen, see [hyphenate].
func Wrap(s string, width int) []string {
	if Width(s) <= width && !strings.Contains(s, "\n") {
		return []string{s}
	}
	s = solid.Replace(hold(hyphenate(loosen(s, width), width), width))
	wrapped := ansi.Wrap(s, max(1, width), "")
	if width > 1 && hyphenOutside(wrapped, width) {
		wrapped = ansi.Wrap(s, width-1, "")
	}
	return strings.Split(spaces.Replace(wrapped), "\n")
}

// hyphenOutside tells whether a hyphen at the end of a row stands one column too
// far, as the wrapping library lets it.
func hyphenOutside(wrapped string, width int) bool {
	for row := range strings.SplitSeq(wrapped, "\n") {
		if strings.HasSuffix(row, "-") && Width(row) > width {
			return true
		}
	}
	return false
}

// The wrapping library breaks at the narrow no-break space, which stands between
// thousands in French. Meanwhile a character for private use keeps its place.
var (
	solid  = strings.NewReplacer("\u202f", "\ue000")
	spaces = strings.NewReplacer("\ue000", "\u202f", held, " ")
)

// held is a space at which a row must not end.
const held = "\ue001"

// loosen lets a row end at the last no-break space of what no row has room for, so that a
// long word loses the mark of its source and not its end.
func loosen(s string, width int) string {
	words := strings.Split(s, " ")
	for i, word := range words {
		if at := strings.LastIndex(word, noBreak); at > 0 && Width(word) > width {
			words[i] = word[:at] + " " + word[at+len(noBreak):]
		}
	}
	return strings.Join(words, " ")
}

const noBreak = "\u00a0"

// hold holds a number to the word that it counts, as "21. November" and "6 months", and the
// groups of a telephone number together, where a row has room for them.
func hold(s string, width int) string {
	if !strings.ContainsAny(s, "0123456789") {
		return s
	}
	var b strings.Builder
	var last string // of the words so far, and how many columns are held together at their end
	columns := 0
	for i, word := range strings.Split(s, " ") {
		bare := strings.TrimLeft(ansi.Strip(word), "([“„«‘\"")
		switch total := columns + 1 + Width(word); {
		case i == 0:
			columns = Width(word)
		case total <= width && holds(last, bare):
			b.WriteString(held)
			columns = total
		default:
			b.WriteByte(' ')
			columns = Width(word)
		}
		b.WriteString(word)
		last = bare
	}
	return b.String()
}

// holds tells whether a number must not stand without the word after it: a group of at most
// three digits, with an ordinal's stop or a fraction, or the first of a telephone number.
func holds(number, next string) bool {
	digits := strings.TrimSuffix(strings.TrimSuffix(number, "."), "er")
	group := digits != "" && len(digits) <= 4 && strings.Trim(digits, "0123456789.,") == "" && digits[0] >= '0' && digits[0] <= '9'
	if !group || next == "" {
		return false
	}
	if first := next[0]; first >= '0' && first <= '9' {
		return len(digits) < 4 || digits[0] == '0'
	}
	letter, _ := utf8.DecodeRuneInString(next)
	return unicode.IsLetter(letter) && len(digits) < 4
}

// Hang wraps a text after a mark; its other rows stand under the first.
func Hang(mark, s string, width int) []string {
	indent := Width(mark)
	rows := Wrap(s, width-indent)
	for i := range rows {
		switch {
		case i == 0:
			rows[i] = mark + rows[i]
		case rows[i] != "":
			rows[i] = Repeat(" ", indent) + rows[i]
		}
	}
	return rows
}

// Spread puts left and right at the two ends of a row; without room for both,
// left is cut.
func Spread(left, right string, width int) string {
	room := width - Width(right)
	if Width(left) > room-1 {
		left = Cut(left, room-1)
	}
	return left + Repeat(" ", room-Width(left)) + right
}

// Pad fills a row with spaces up to a width.
func Pad(s string, width int) string { return s + Repeat(" ", width-Width(s)) }

// Right sets s at the right end of a column.
func Right(s string, width int) string { return Repeat(" ", width-Width(s)) + s }

// Cut is as much of a row as a width has room for.
func Cut(s string, width int) string {
	if len(s) <= width || Width(s) <= width {
		return s
	}
	return ansi.Truncate(s, max(0, width), "")
}

// Repeat is strings.Repeat that takes a negative count for none.
func Repeat(s string, n int) string { return strings.Repeat(s, max(0, n)) }

// Flow sets parts side by side, in as many rows of a width as they need.
func Flow(parts []string, gap string, width int) []string {
	rows := []string{""}
	for _, part := range parts {
		last := &rows[len(rows)-1]
		switch {
		case *last == "":
			*last = part
		case Width(*last+gap+part) <= width:
			*last += gap + part
		default:
			rows = append(rows, part)
		}
	}
	return rows
}

// Beside sets blocks of rows side by side, each in its width.
func Beside(blocks [][]string, widths []int) (rows []string) {
	for i := 0; ; i++ {
		row, more := "", false
		for n, block := range blocks {
			cell := ""
			if i < len(block) {
				cell, more = block[i], true
			}
			row += Pad(cell, widths[n])
		}
		if !more {
			return rows
		}
		rows = append(rows, strings.TrimRight(row, " "))
	}
}
