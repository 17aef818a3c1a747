// Package console spells text with the few glyphs of the Linux console.
package console

import "strings"

// Spell replaces what the kernel's default font table cannot show: the euro sign,
// curly quotes, dashes, dots, ligatures and the narrow space. Letters with accents,
// arrows, blocks, single lines and the space that holds words together are in the table.
func Spell(s string) string { return table.Replace(s) }

// On tells whether a terminal's name is that of the Linux console.
func On(term string) bool { return term == "linux" }

// noBreak is the space that holds words together.
const noBreak = "\u00a0"

var table = strings.NewReplacer(
	noBreak+"€", noBreak+"EUR", "€"+noBreak, "EUR"+noBreak, "€", "EUR"+noBreak,
	"’", "'", "‘", "'", "“", "\"", "”", "\"", "„", "\"",
	"–", "-", "—", "-", "…", "...",
	"œ", "oe", "Œ", "OE",
	"\u202f", noBreak, "\u2011", "-",
)
