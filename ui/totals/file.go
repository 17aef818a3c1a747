package totals

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"intern-tui/assets"
	"intern-tui/quiz"
)

// File counts visits into a totals file. Any number of goroutines and processes
// may count at once. A nil *File counts nothing.
type File struct {
	path     string
	today    func() assets.Date
	create   func(path string) (*os.File, error)
	patience time.Duration // how long to wait for others to finish their counting

	counting sync.Mutex
	waiting  Table // what could not be written yet
	damaged  error // what was set aside

	trouble atomic.Pointer[error]
}

// patience is enough for hundreds of others on a slow card, and short enough for a
// visitor whose result waits for it.
const patience = 3 * time.Second

// Open makes sure that totals can be kept in the file at path, which need not be
// there yet: the first visit creates it. Beside it stands path.lock, and path.new
// for a moment; what turns out to be damaged is kept as path.damaged. Today says
// which day a visit belongs to, for each visit anew.
//
// Its error is for the person who chose the path. A disk that is full and a lock
// that is held are no errors here: they pass, and [File.Trouble] tells of them.
func Open(path string, today func() assets.Date) (*File, error) {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real // or else two names of one file would have two locks
	}
	f := &File{path: path, today: today, create: create, patience: patience}
	err := ordinary(path)
	if err == nil || errors.Is(err, fs.ErrNotExist) {
		err = f.locked(func() error { _, err := f.read(); return err })
	}
	switch {
	case err == nil, errors.Is(err, syscall.ENOSPC), errors.Is(err, syscall.EDQUOT), errors.Is(err, errBusy):
		f.tell(err)
		return f, nil
	case errors.Is(err, fs.ErrNotExist):
		return nil, assets.Refuse("there is no folder %s to keep totals in", filepath.Dir(path))
	}
	return nil, assets.Refuse("totals cannot be kept in %s: %w", path, reason(err))
}

// create makes a new file, whoever left an old one there.
func create(path string) (*os.File, error) {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	return os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o666)
}

// reason is an error without the name of a file that no reader has heard of.
func reason(err error) error {
	var path *fs.PathError
	if errors.As(err, &path) {
		return path.Err
	}
	return err
}

// Started counts a visit that began.
func (f *File) Started(l assets.Language) error { return f.count(Row{Language: l, Started: 1}) }

// TimedOut counts a visit that the idle timer wiped before it was finished.
func (f *File) TimedOut(l assets.Language) error { return f.count(Row{Language: l, TimedOut: 1}) }

// Finished counts a visit that came to a recommendation, and what it was.
func (f *File) Finished(l assets.Language, headline ...quiz.Section) error {
	row := Row{Language: l, Finished: 1}
	for _, s := range headline {
		row.Headlines[s]++
	}
	return f.count(row)
}

// count adds a row of today, and what waits since an earlier failure. It may take
// as long as a disk does, and no longer than a few seconds for a lock.
func (f *File) count(row Row) error {
	if f == nil {
		return nil
	}
	f.counting.Lock()
	defer f.counting.Unlock()
	row.Day = f.today()
	f.waiting = f.waiting.Plus(row)
	err := f.locked(func() error {
		t, err := f.read()
		if err != nil {
			return err
		}
		return f.write(t.Plus(f.waiting...))
	})
	if err == nil {
		f.waiting = nil
	}
	f.tell(err)
	return err
}

// tell remembers why counting failed, or what was set aside while it did not.
func (f *File) tell(err error) {
	if err == nil {
		err = f.damaged
	}
	f.trouble.Store(&err)
}

// Trouble is why the last visit could not be counted yet, or which damaged file
// was set aside; nil when all is well. It never waits.
func (f *File) Trouble() error {
	if f == nil {
		return nil
	}
	if err := f.trouble.Load(); err != nil {
		return *err
	}
	return nil
}

// Today is what is counted of today, of all who share the file.
func (f *File) Today() (Table, error) {
	t, err := Read(f.path)
	if errors.Is(err, fs.ErrNotExist) {
		err = nil
	}
	return t.On(f.today()), err
}

// read reads the file, which may be missing. A damaged one is set aside, and
// counting begins anew.
func (f *File) read() (Table, error) {
	t, err := Read(f.path)
	var damage *assets.Error
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil, nil
	case errors.As(err, &damage):
		return nil, f.setAside(damage)
	}
	return t, err
}

// setAside renames the file, over no other.
func (f *File) setAside(damage error) error {
	for n := 1; ; n++ {
		aside := f.path + ".damaged"
		if n > 1 {
			aside += fmt.Sprintf("-%d", n)
		}
		if _, err := os.Lstat(aside); err == nil {
			continue
		}
		if err := os.Rename(f.path, aside); err != nil {
			return err
		}
		f.damaged = assets.Refuse("%w; the file was kept as %s", damage, aside)
		return nil
	}
}

// write replaces the file: the new one is complete and on the disk before it takes
// the name.
func (f *File) write(t Table) error {
	fresh := f.path + ".new"
	file, err := f.create(fresh)
	if err != nil {
		return err
	}
	_, err = file.WriteString(t.String())
	if err == nil {
		err = file.Sync()
	}
	if closed := file.Close(); err == nil {
		err = closed
	}
	if err == nil {
		err = os.Rename(fresh, f.path)
	}
	if err != nil {
		os.Remove(fresh)
		return err
	}
	syncFolder(filepath.Dir(f.path))
	return nil
}

// errBusy tells that others held the lock for longer than anybody should.
var errBusy = assets.Refuse("another program holds its lock")

// locked does something while no other File of the same path does. The lock is the
// operating system's: it ends with the process, however that ends.
func (f *File) locked(do func() error) error {
	file, err := os.OpenFile(f.path+".lock", os.O_RDWR|os.O_CREATE, 0o666)
	if err != nil {
		return err
	}
	defer file.Close() // which unlocks
	deadline := time.Now().Add(f.patience)
	for wait := time.Millisecond; ; wait = min(2*wait, 20*time.Millisecond) {
		switch taken, err := tryLock(file); {
		case err != nil:
			return err
		case taken:
			return do()
		case time.Now().After(deadline):
			return assets.Refuse("%s: %w", f.path, errBusy)
		}
		time.Sleep(wait)
	}
}
