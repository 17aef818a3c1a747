// Package wizard is the full screen of the program: its screens, one a file. A screen is
// a plain value that draws itself on a page of the stage; see package stage for what
// that does for it.
//
// A new screen is a type with a Draw and a line in the screen that opens it. It says in
// order what stands on the page and what each thing does; it knows no terminal. What the
// visitor told, and the words and schemes to speak of, it has from the [App].
//
// huh draws the lists of which one thing is to be chosen, see choose.go.
package wizard

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"time"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/stage"
	"intern-tui/ui/totals"
	"intern-tui/ui/words"
)

// Options is what the command line says of a visit.
type Options struct {
	Content  fs.FS
	Language assets.Language
	At       assets.Date        // the day to answer for
	Today    func() assets.Date // the day of each further visit on a kiosk; nil keeps At
	Answers  quiz.Answers       // ticks to begin with; any of them open the result
	Mouse    bool               // take clicks and the wheel
	Version  string

	Kiosk       bool          // unattended: languages first, forgetful, no way out
	Idle, Grace time.Duration // how long without a key, and how long the warning; 0 for no limit
	Demo        bool          // play until a key is pressed
	StaffWord   string        // opens the staff page of a kiosk; empty for no such door
	Totals      *totals.File  // counts visits; nil for none
	Printer     string        // the device or file of a receipt printer; empty for none
	Site        string        // where the pages of export are, see [report.Reader]; empty for nowhere
}

// ErrInterrupted tells that the visitor pressed Ctrl+C.
var ErrInterrupted = stage.ErrInterrupted

// Run shows the wizard until the visitor leaves or ctx ends. It gives the
// terminal back whole, whatever the reason. It returns [ErrInterrupted] after
// Ctrl+C, and an *assets.Error when the content cannot be read.
func Run(ctx context.Context, o Options) error {
	c, err := load(o.Content)
	if err != nil {
		return err
	}
	a := newApp(o, c, stage.TerminalOf(os.Environ()))
	a.open(o)
	return a.Run(ctx)
}

// content is all that a content folder says.
type content struct {
	words     *words.Words
	quiz      *quiz.Quiz
	catalogue *schemes.Catalogue
}

// load gives the content of a folder. Its error is an *assets.Error.
func load(folder fs.FS) (c content, err error) {
	var errs [3]error
	c.words, errs[0] = words.Load(folder)
	c.quiz, errs[1] = quiz.Load(folder)
	c.catalogue, errs[2] = schemes.Load(folder)
	return c, errors.Join(errs[:]...)
}
