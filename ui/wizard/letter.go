package wizard

import (
	"strings"

	"intern-tui/quiz"
)

// largeLetters are the sections as letters of three rows, to be read from across a room.
var largeLetters = [...][3]string{
	quiz.A: {"▄▀▀▄", "█▄▄█", "█  █"},
	quiz.B: {"█▀▀▄", "█▀▀▄", "█▄▄▀"},
	quiz.C: {"▄▀▀▄", "█   ", "▀▄▄▀"},
	quiz.D: {"█▀▀▄", "█  █", "█▄▄▀"},
	quiz.E: {"█▀▀▀", "█▀▀ ", "█▄▄▄"},
}

// large sets the letters of sections side by side, in three rows, with room behind
// them.
func large(sections []quiz.Section) (rows [3]string) {
	for i := range rows {
		for _, s := range sections {
			rows[i] += largeLetters[s][i] + strings.Repeat(" ", 3)
		}
	}
	return rows
}
