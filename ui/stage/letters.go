package stage

import (
	"strings"

	"intern-tui/ui/text"
)

// glyphs are capitals, digits and signs of three rows, to be read from across a room.
// They are made of blocks that the kernel's font has.
var glyphs = map[rune][3]string{
	'A': {"▄▀▀▄", "█▄▄█", "█  █"}, 'B': {"█▀▀▄", "█▀▀▄", "█▄▄▀"}, 'C': {"▄▀▀▀", "█   ", "▀▄▄▄"},
	'D': {"█▀▀▄", "█  █", "█▄▄▀"}, 'E': {"█▀▀▀", "█▀▀ ", "█▄▄▄"}, 'F': {"█▀▀▀", "█▀▀ ", "█   "},
	'G': {"▄▀▀▀", "█ ▀█", "▀▄▄█"}, 'H': {"█  █", "█▀▀█", "█  █"}, 'I': {"█", "█", "█"},
	'J': {"   █", "   █", "▀▄▄▀"}, 'K': {"█ ▄▀", "█▀▄ ", "█  █"}, 'L': {"█   ", "█   ", "█▄▄▄"},
	'M': {"█▄ ▄█", "█ ▀ █", "█   █"}, 'N': {"█▄ █", "█ ▀█", "█  █"}, 'O': {"▄▀▀▄", "█  █", "▀▄▄▀"},
	'P': {"█▀▀▄", "█▄▄▀", "█   "}, 'Q': {"▄▀▀▄", "█  █", "▀▄▀▄"}, 'R': {"█▀▀▄", "█▄▄▀", "█  █"},
	'S': {"▄▀▀▀", "▀▀▀▄", "▄▄▄▀"}, 'T': {"▀▀█▀▀", "  █  ", "  █  "}, 'U': {"█  █", "█  █", "▀▄▄▀"},
	'V': {"█   █", "▀▄ ▄▀", "  ▀  "}, 'W': {"█   █", "█ ▄ █", "▀▄▀▄▀"}, 'X': {"▀▄ ▄▀", "  █  ", "▄▀ ▀▄"},
	'Y': {"▀▄ ▄▀", "  █  ", "  █  "}, 'Z': {"▀▀▀█", " ▄▀ ", "█▄▄▄"},
	'0': {"█▀▀█", "█  █", "█▄▄█"}, '1': {"▄█", " █", " █"}, '2': {"▀▀▀█", "█▀▀▀", "█▄▄▄"},
	'3': {"▀▀▀█", " ▀▀█", "▄▄▄█"}, '4': {"█  █", "▀▀▀█", "   █"}, '5': {"█▀▀▀", "▀▀▀█", "▄▄▄█"},
	'6': {"█▀▀▀", "█▀▀█", "█▄▄█"}, '7': {"▀▀▀█", "   █", "   █"}, '8': {"█▀▀█", "█▀▀█", "█▄▄█"},
	'9': {"█▀▀█", "▀▀▀█", "▄▄▄█"}, '€': {" ▄▀▀▀", "▀█▀▀ ", " ▀▄▄▄"}, '+': {"  ▄  ", "▀▀█▀▀", "  ▀  "},
	'?': {"▀▀▀█", "  █▀", "  ▄ "}, ' ': {"  ", "  ", "  "}, '-': {"   ", "▀▀▀", "   "}, '\u00a0': {" ", " ", " "},
	'\u202f': {" ", " ", " "}, '.': {" ", " ", "▄"}, ',': {"  ", " ▄", "▄▀"},
}

// Large is a text in letters of three rows; false where a letter is not known or the
// width has no room.
func Large(s string, width int) (rows [3]string, ok bool) {
	var letters [3]strings.Builder
	for i, r := range s {
		glyph, known := glyphs[r]
		if !known {
			return rows, false
		}
		for row := range letters {
			if i > 0 {
				letters[row].WriteByte(' ')
			}
			letters[row].WriteString(glyph[row])
		}
	}
	for row := range rows {
		rows[row] = strings.TrimRight(letters[row].String(), " ")
		if text.Width(rows[row]) > width {
			return rows, false
		}
	}
	return rows, true
}

// Large adds a text in large letters, or in one strong line where there is no room.
func (p *Page) LargeText(s, plain string) {
	rows, ok := Large(s, p.Width)
	if !ok || !p.Large {
		p.Text(p.Theme.Accent, plain)
		return
	}
	for _, row := range rows {
		p.Rows(p.Theme.Accent.Render(row))
	}
}
