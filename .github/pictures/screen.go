package main

import (
	"strings"

	uv "github.com/charmbracelet/ultraviolet"
)

// screen is the cells of a terminal, row by row.
type screen [][]uv.Cell

// String is its text, without the spaces around it.
func (s screen) String() string {
	var text strings.Builder
	for _, row := range s {
		var line strings.Builder
		for _, c := range row {
			line.WriteString(c.Content)
		}
		text.WriteString(strings.TrimRight(line.String(), " ") + "\n")
	}
	return strings.Trim(text.String(), "\n")
}
