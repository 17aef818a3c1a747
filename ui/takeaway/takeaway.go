// Package takeaway lets a visitor take something home: as a file, or on paper from
// a receipt printer.
//
// Both write in the background and tell when they are [Done], so that a printer
// without paper or a disk that hangs never holds up the screen. No process is
// started: a printer is a device or a file to write to.
package takeaway

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"

	tea "charm.land/bubbletea/v2"
)

// Done tells that the writing has ended.
type Done struct {
	File string // the names of the files that were saved; empty after printing
	Err  error  // why it could not be written
}

// File is what a file is to hold. Its ending has no dot.
type File struct{ Ending, Text string }

// Save writes new files of one name, one for each ending, into a folder, readable by
// their owner alone: name.md, or name-2.md, name-3.md and so on. No file is ever
// overwritten, and none is left half written or without the others.
func Save(folder, name string, files ...File) tea.Cmd {
	return func() tea.Msg {
		saved, err := save(folder, name, files)
		return Done{strings.Join(saved, ", "), err}
	}
}

func save(folder, name string, files []File) (saved []string, err error) {
	for n := 1; ; n++ {
		free := name
		if n > 1 {
			free = name + "-" + strconv.Itoa(n)
		}
		saved, err = saveAll(folder, free, files)
		if !errors.Is(err, fs.ErrExist) {
			return saved, err
		}
	}
}

// saveAll writes all files or none.
func saveAll(folder, name string, files []File) (saved []string, err error) {
	for _, file := range files {
		path := filepath.Join(folder, name+"."+file.Ending)
		var f *os.File
		if f, err = os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600); err == nil {
			saved = append(saved, filepath.Base(path))
			err = write(f, []byte(file.Text))
		}
		if err != nil {
			for _, done := range saved {
				err = errors.Join(err, os.Remove(filepath.Join(folder, done)))
			}
			return nil, err
		}
	}
	return saved, nil
}

// Print adds a receipt to what a printer has to print. A path outside of /dev may
// be that of a file, which is made when there is none.
func Print(printer string, receipt []byte) tea.Cmd {
	return func() tea.Msg {
		flags := os.O_WRONLY | os.O_APPEND | syscall.O_NOCTTY
		if !strings.HasPrefix(printer, "/dev/") { // a printer that was unplugged is no file to make
			flags |= os.O_CREATE
		}
		f, err := os.OpenFile(printer, flags, 0o600)
		if err == nil {
			err = write(f, receipt)
		}
		return Done{Err: err}
	}
}

// write writes all and closes.
func write(f *os.File, content []byte) error {
	_, err := f.Write(content)
	return errors.Join(err, f.Close())
}
