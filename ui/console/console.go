// Package console spells text with the few glyphs of the Linux console.
package console

import "strings"

// Spell replaces what the kernel's default font table cannot show: the euro sign,
// curly quotes, dashes, dots, ligatures and the narrow space. Letters with accents,
// arrows, blocks, single lines and the space that holds words together are in the table.
func Spell(s string) string { return table.Replace(s) }

// On tells whether a terminal's name is that of the Linux console.
func On(term string) bool { return term == "linux" }

var table = strings.NewReplacer(
	"\u00a0€", "\u00a0EUR", "€\u00a0", "EUR\u00a0", "€", "EUR\u00a0",
	"’", "'", "‘", "'", "“", "\"", "”", "\"", "„", "\"",
	"–", "-", "—", "-", "…", "...",
	"œ", "oe", "Œ", "OE",
	"\u202f", "\u00a0", "\u2011", "-",
)
