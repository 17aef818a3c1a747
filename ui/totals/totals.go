// Package totals keeps anonymous daily totals: how many visits were started,
// finished and timed out, and what was recommended, by day and language.
//
// A [Table] is what a totals file holds, one [Row] a day and language:
//
//   - {day: 2026-11-21, language: fr, started: 12, finished: 9, timed_out: 2, A: 4, B: 0, C: 5, D: 0, E: 0}
//
// Nothing else is ever written: no clock time, no order of events, no answers, so
// that nobody can be found again in it. The lines may be read, edited and pasted
// together by hand; two lines of the same day and language are added up.
//
// A [File] counts into such a file while visits go on. It reads, adds and replaces
// the whole file, each time under a lock, so any number of kiosks may share it and
// a kiosk that is killed leaves the old file or the new one, never half of one.
// Trouble stops no visit: what could not be written waits in memory for the next
// time, and [File.Trouble] tells the staff why.
package totals

import (
	"bytes"
	"fmt"
	"os"
	"slices"
	"strings"

	"intern-tui/assets"
	"intern-tui/quiz"
)

// Row is the totals of one day and language, all of them numbers of visits.
type Row struct {
	Day       assets.Date
	Language  assets.Language
	Started   int
	Finished  int    // came to a result with a recommendation
	TimedOut  int    // were wiped by the idle timer before that
	Headlines [5]int // recommendations by section; a visit may have two, C and E
}

// plus is the row with the counts of another.
func (r Row) plus(o Row) Row {
	r.Started += o.Started
	r.Finished += o.Finished
	r.TimedOut += o.TimedOut
	for s := range r.Headlines {
		r.Headlines[s] += o.Headlines[s]
	}
	return r
}

// order is by day, then by language as the program offers them.
func order(a, b Row) int {
	if c := a.Day.Compare(b.Day); c != 0 {
		return c
	}
	return int(a.Language) - int(b.Language)
}

// Table is rows in their order, one for each day and language that has any visits.
type Table []Row

// Plus is a table with more rows counted in.
func (t Table) Plus(rows ...Row) Table {
	t = slices.Clone(t)
	for _, row := range rows {
		if i, found := slices.BinarySearchFunc(t, row, order); found {
			t[i] = t[i].plus(row)
		} else {
			t = slices.Insert(t, i, row)
		}
	}
	return t
}

// On is the part of one day.
func (t Table) On(day assets.Date) Table {
	return slices.DeleteFunc(slices.Clone(t), func(r Row) bool { return r.Day != day })
}

// Sum is all rows in one, without a day and a language.
func (t Table) Sum() (sum Row) {
	for _, row := range t {
		sum = sum.plus(row)
	}
	return sum
}

// String is the table as it stands in a file.
func (t Table) String() string {
	var b strings.Builder
	for _, r := range t {
		fmt.Fprintf(&b, "- {day: %v, language: %v, started: %d, finished: %d, timed_out: %d",
			r.Day, r.Language, r.Started, r.Finished, r.TimedOut)
		for s, n := range r.Headlines {
			fmt.Fprintf(&b, ", %v: %d", quiz.Section(s), n)
		}
		b.WriteString("}\n")
	}
	return b.String()
}

// line is a row as a file has it.
type line struct {
	Pos      assets.Pos
	Day      assets.Date     `yaml:"day"`
	Language assets.Language `yaml:"language"`
	Started  int             `yaml:"started"`
	Finished int             `yaml:"finished"`
	TimedOut int             `yaml:"timed_out"`
	A        int             `yaml:"A"`
	B        int             `yaml:"B"`
	C        int             `yaml:"C"`
	D        int             `yaml:"D"`
	E        int             `yaml:"E"`
}

// ordinary is an error unless there is a file at path, and no folder or device.
func ordinary(path string) error {
	info, err := os.Stat(path)
	if err == nil && !info.Mode().IsRegular() {
		err = assets.Refuse("it is not an ordinary file; totals are kept in a small text file")
	}
	return err
}

// Read reads a totals file. What is wrong with its content is an [*assets.Error]
// with the place; a file without content holds no visits yet.
func Read(path string) (Table, error) {
	if err := ordinary(path); err != nil {
		return nil, assets.Refuse("%s: %w", path, reason(err))
	}
	data, err := os.ReadFile(path)
	if err != nil || len(bytes.TrimSpace(data)) == 0 {
		return nil, err
	}
	var lines []line
	if err := assets.ReadFrom(bytes.NewReader(data), path, &lines); err != nil {
		return nil, err
	}
	var t Table
	for _, l := range lines {
		row := Row{l.Day, l.Language, l.Started, l.Finished, l.TimedOut, [5]int{l.A, l.B, l.C, l.D, l.E}}
		if slices.Min(append(row.Headlines[:], row.Started, row.Finished, row.TimedOut)) < 0 {
			return nil, l.Pos.Errorf("a number of visits is below zero")
		}
		t = t.Plus(row)
	}
	return t, nil
}
