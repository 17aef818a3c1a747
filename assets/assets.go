// Package assets holds everything a non-programmer edits, and the reading of it.
//
// The content of the program is a folder of YAML files:
//
//	quiz.yaml           the five sections, their statements and points
//	schemes/<id>.yaml   one leaflet a scheme; its conditions are the law
//	figures.yaml        every amount, age and number of days, dated and sourced
//	sources.yaml        where a fact comes from, and when it was checked
//	organisations.yaml  whom to ask: names, web addresses, telephone numbers
//	questions.yaml      how the facts about a person are asked
//	interface.yaml      the words of the screens
//	command.yaml        what the command line says
//	terms.yaml          one word for one thing, and the words to avoid
//
// The folder is built into the program, its content as Go values too (see generate);
// another one with the same layout can take its place (--content), and is read.
//
// Reading is strict: an unknown key, a missing one, a value of the wrong kind or
// a control character is one [Error] that names file, line and column. What the
// content means is no concern of this package; the packages quiz, schemes and ui
// declare the shape they want and hand it to [Read].
package assets

import (
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
)

//go:embed *.yaml schemes/*.yaml
var builtin embed.FS

// Builtin is the content folder that was compiled into the program.
func Builtin() fs.FS { return builtin }

// maxFile is the size in bytes beyond which a content or profile file is
// refused unread: the largest real one is a tenth of it.
const maxFile = 1 << 20

// Pos is where content stands; nil of what was compiled in, of which nobody asks.
type Pos = *Place

// Place is a place in a content file. Line and Column count from 1; a zero Line
// means the file as a whole.
type Place struct {
	File         string
	Line, Column int
}

func (p *Place) String() string {
	switch {
	case p == nil:
		return "built in"
	case p.Line == 0:
		return p.File
	}
	return fmt.Sprintf("%s:%d:%d", p.File, p.Line, p.Column)
}

// Errorf is an [Error] at this place.
func (p *Place) Errorf(format string, args ...any) error {
	return &Error{p, Refuse(format, args...)}
}

// whole is a file as a whole.
func whole(file string) Pos { return &Place{File: file} }

// Error is what is wrong with a content file and where; Reason names the mend.
type Error struct {
	Pos
	Reason error
}

func (e *Error) Error() string { return e.Pos.String() + ": " + e.Reason.Error() }

// Unwrap gives the reason.
func (e *Error) Unwrap() error { return e.Reason }

// Read decodes the YAML file name of the folder into the value v points to.
// Its error is an [*Error], whatever the reason.
func Read(folder fs.FS, name string, v any) error {
	file, err := folder.Open(name)
	if err != nil {
		return whole(name).Errorf("%s", reason(err))
	}
	defer file.Close()
	return ReadFrom(file, name, v)
}

// ReadFrom is [Read] on an open file; name is what errors call it.
func ReadFrom(r io.Reader, name string, v any) error {
	text, err := slurp(r, name)
	if err != nil {
		return err
	}
	return decode(text, name, v)
}

// slurp reads a file that is not absurdly long.
func slurp(r io.Reader, name string) (string, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxFile+1))
	switch {
	case err != nil:
		return "", whole(name).Errorf("%s", reason(err))
	case len(data) > maxFile:
		return "", whole(name).Errorf("larger than %d bytes; a content file is never that long", maxFile)
	}
	return string(data), nil
}

// reason is an error of the file system without the path, which Pos tells already.
func reason(err error) string {
	var path *fs.PathError
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return "there is no such file"
	case errors.As(err, &path):
		return path.Err.Error()
	}
	return err.Error()
}
