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
	File string // the name of the file that was saved; empty after printing
	Err  error  // why it could not be written
}

// Save writes text into a new file name.md of a folder that only its owner may
// read, or name-2.md, name-3.md and so on: no file is ever overwritten, and none is
// left half written.
func Save(folder, name, text string) tea.Cmd {
	return func() tea.Msg {
		file, err := save(folder, name, text)
		return Done{file, err}
	}
}

func save(folder, name, text string) (string, error) {
	for n := 1; ; n++ {
		file := name + ".md"
		if n > 1 {
			file = name + "-" + strconv.Itoa(n) + ".md"
		}
		path := filepath.Join(folder, file)
		f, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
		if errors.Is(err, fs.ErrExist) {
			continue
		}
		if err == nil {
			err = write(f, []byte(text))
			if err != nil {
				err = errors.Join(err, os.Remove(path))
			}
		}
		return file, err
	}
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
