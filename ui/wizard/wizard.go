// Package wizard is the full screen of the program.
//
// One Bubble Tea model, the [App], owns a stack of screens and what they share:
// the visit (answers, undo, language) and what is known of the terminal. A screen
// is a plain value. It draws itself as a page from the shared state, so a resize,
// another language or another background need nothing but the next frame; and it
// lists its bindings, from which the footer and the help are made, so they cannot
// lie. A binding says where to go by returning a move; nothing else navigates.
//
// The rules of the screens:
//
//   - Arrows, Space, Enter, Esc and unshifted letters do everything.
//   - Back is always possible and loses nothing.
//   - ">" is the focus, "[x]" a tick, a word the verdict; colour only repeats them.
//   - What does not fit is scrolled, and a line says that there is more.
//   - No key erases anything without asking or undo.
package wizard

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"runtime/debug"
	"sync"
	"time"

	tea "charm.land/bubbletea/v2"

	"intern-tui/assets"
	"intern-tui/quiz"
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
}

// Run shows the wizard until the visitor leaves or ctx ends. It gives the
// terminal back whole, whatever the reason. It returns [ErrInterrupted] after
// Ctrl+C, and an *assets.Error when the content cannot be read.
func Run(ctx context.Context, o Options) error {
	w, q, rest, err := begin(o.Content)
	if err == nil && (o.Kiosk || o.Answers != 0) { // they do not begin with the welcome
		err = rest()
	}
	if err != nil {
		return err
	}
	t := terminalOf(os.Environ())
	app := New(o, w, q, t)
	options := []tea.ProgramOption{
		tea.WithContext(ctx),
		tea.WithoutSignalHandler(), // main turns signals into the end of ctx
		tea.WithEnvironment(t.environment),
		tea.WithColorProfile(t.profile),
		tea.WithFilter(usableSize),
	}
	painter := newPainter(t, o.Mouse, app.say(w.Title))
	if painter != nil {
		defer painter.leave()
		app.painter = painter
		size := painter.size()
		app.Update(size) // the first screen is seen before the rest is read
		options = append(options, tea.WithoutRenderer(), tea.WithFPS(1), tea.WithWindowSize(size.Width, size.Height))
	}
	// What lives is two megabytes; letting the heap grow by half before it is swept costs
	// little from here on, and saves a host of many visitors much room. A memory limit
	// instead made the loading of the content ten times slower.
	debug.SetGCPercent(50)
	if err := rest(); err != nil {
		return err
	}
	program := tea.NewProgram(app, options...)
	if painter != nil {
		defer painter.watch(program.Send)()
	}
	_, err = program.Run()
	switch {
	case ctx.Err() != nil:
		return context.Cause(ctx)
	case errors.Is(err, tea.ErrInterrupted):
		return ErrInterrupted
	case err != nil:
		return err
	}
	return app.err
}

// begin reads what the welcome shows; rest reads everything else that the screens
// say, once.
func begin(content fs.FS) (w *words.Words, q *quiz.Quiz, rest func() error, err error) {
	var restOfQuiz func() error
	failed := make(chan error, 1)
	go func() {
		var err error
		q, restOfQuiz, err = quiz.Begin(content)
		failed <- err
	}()
	w, restOfWords, err := words.Begin(content)
	if err = errors.Join(err, <-failed); err != nil {
		return nil, nil, nil, err
	}
	return w, q, sync.OnceValue(func() error {
		go func() { failed <- restOfQuiz() }()
		err := restOfWords()
		return errors.Join(err, <-failed)
	}), nil
}

// ErrInterrupted tells that the visitor pressed Ctrl+C.
var ErrInterrupted = errors.New("interrupted")

// usableSize gives a terminal that does not know its size the classic one, and
// keeps absurd sizes from costing memory.
func usableSize(_ tea.Model, msg tea.Msg) tea.Msg {
	size, ok := msg.(tea.WindowSizeMsg)
	if !ok {
		return msg
	}
	if size.Width <= 0 || size.Height <= 0 {
		return tea.WindowSizeMsg{Width: 80, Height: 24}
	}
	return tea.WindowSizeMsg{Width: min(size.Width, 500), Height: min(size.Height, 200)}
}
