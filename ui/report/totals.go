package report

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/ui/text"
	"intern-tui/ui/totals"
)

// barWidth is the columns of the longest bar of the totals.
const barWidth = 28

// TotalsText writes daily totals as a table and, below it, a bar for each section
// that was recommended, the longest for the largest number.
func (r Reader) TotalsText(w io.Writer, t totals.Table) error {
	words := r.Words.Totals
	if len(t) == 0 {
		_, err := fmt.Fprintln(w, r.Say(words.None))
		return err
	}
	table := [][]string{{r.Say(words.Day), r.Say(words.Language), r.Say(words.Started), r.Say(words.Finished), r.Say(words.TimedOut)}}
	for s := quiz.A; s <= quiz.E; s++ {
		table[0] = append(table[0], s.String())
	}
	for _, row := range t {
		table = append(table, append([]string{row.Day.String(), row.Language.Name()}, r.counts(row)...))
	}
	sum := t.Sum()
	table = append(table, append([]string{r.Say(words.Sum), ""}, r.counts(sum)...))

	lines := []string{r.Say(words.Days, "first", r.Language.Date(t[0].Day), "last", r.Language.Date(t[len(t)-1].Day)), ""}
	lines = append(append(lines, aligned(table, 2)...), "", r.Say(words.Headlines))
	most := max(1, slices.Max(sum.Headlines[:]))
	for s, n := range sum.Headlines {
		bar := strings.Repeat("#", (n*barWidth+most-1)/most)
		name := quiz.Section(s).String() + "  " + r.Section(quiz.Section(s))
		lines = append(lines, text.Pad(name, 37)+text.Pad(bar, barWidth)+"  "+r.number(n))
	}
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	_, err := fmt.Fprintln(w, strings.Join(lines, "\n"))
	return err
}

// counts is the numbers of a row in the order of the table.
func (r Reader) counts(row totals.Row) []string {
	return each(append([]int{row.Started, row.Finished, row.TimedOut}, row.Headlines[:]...), r.number)
}

func (r Reader) number(n int) string { return r.Spelled(r.Language.Number(n)) }

// aligned sets cells under each other, the first few columns to the left, numbers
// to the right.
func aligned(table [][]string, left int) []string {
	widths := make([]int, len(table[0]))
	for _, row := range table {
		for i, cell := range row {
			widths[i] = max(widths[i], text.Width(cell))
		}
	}
	return each(table, func(row []string) string {
		cells := make([]string, len(row))
		for i, cell := range row {
			if i < left {
				cells[i] = text.Pad(cell, widths[i])
			} else {
				cells[i] = text.Right(cell, widths[i])
			}
		}
		return strings.Join(cells, "  ")
	})
}

type totalsJSON struct {
	Day       assets.Date    `json:"day"`
	Language  string         `json:"language"`
	Started   int            `json:"started"`
	Finished  int            `json:"finished"`
	TimedOut  int            `json:"timed_out"`
	Headlines map[string]int `json:"headlines"`
}

// TotalsJSON writes daily totals as `totals --format json`: a list with one object
// a day and language.
func TotalsJSON(w io.Writer, t totals.Table) error {
	return writeJSON(w, each(t, func(row totals.Row) totalsJSON {
		j := totalsJSON{row.Day, row.Language.String(), row.Started, row.Finished, row.TimedOut, map[string]int{}}
		for s, n := range row.Headlines {
			j.Headlines[quiz.Section(s).String()] = n
		}
		return j
	}))
}
