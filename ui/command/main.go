package command

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"time"
	"unicode"

	"intern-tui/ui/wizard"
)

// Main is the program: it runs the command line of this process and tells the exit status,
// which is 0 for success, 1 for a failure, 2 for wrong words, and 128 plus the signal's number
// after a signal. Version is that of the release.
func Main(version string) int {
	return Run(func(ctx context.Context) error { return execute(ctx, version) })
}

// Run does the work of a process, so that deferred work is done before the process ends. A
// signal ends ctx; an error is printed once, in one line.
func Run(work func(context.Context) error) int {
	ctx, cancel := context.WithCancelCause(context.Background())
	defer cancel(nil)
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT)
	go func() { cancel(stopped{(<-signals).(syscall.Signal)}) }()

	err := work(ctx)
	var stop stopped
	var usage Usage
	switch {
	case errors.As(context.Cause(ctx), &stop):
		return 128 + int(stop.Signal)
	case gone(err): // its signal may come a moment later
		return 128 + int(syscall.SIGHUP)
	case errors.Is(err, wizard.ErrInterrupted):
		return 128 + int(syscall.SIGINT)
	case err == nil:
		return 0
	}
	fmt.Fprintln(os.Stderr, "intern-tui: "+oneLine(err))
	if errors.As(err, &usage) {
		return 2
	}
	return 1
}

// gone tells whether an error is that the terminal went away while it was read.
func gone(err error) bool {
	var read *fs.PathError
	return errors.As(err, &read) && read.Path == os.Stdin.Name() && errors.Is(read.Err, syscall.EIO)
}

// stopped is why the program ends before its work is done.
type stopped struct{ syscall.Signal }

func (s stopped) Error() string { return s.Signal.String() }

// oneLine is the error without line breaks, and without what a terminal would act on.
func oneLine(err error) string {
	printable := func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return -1
	}
	return strings.Map(printable, strings.Join(strings.Fields(err.Error()), " "))
}

// execute runs the command line of this process. What could not be written to
// standard output is an error, for --help too, where the library forgets it.
func execute(ctx context.Context, version string) error {
	out := &errWriter{Writer: os.Stdout}
	o := &options{version: version, now: time.Now}
	c := build(o)
	c.SetOut(out)
	if err := c.ExecuteContext(ctx); err != nil {
		if o.lang == "" {
			o.lang = languageAmong(os.Args[1:])
		}
		return o.say(err)
	}
	return out.err
}

// errWriter remembers its first failure.
type errWriter struct {
	io.Writer
	err error
}

func (w *errWriter) Write(b []byte) (int, error) {
	n, err := w.Writer.Write(b)
	if w.err == nil {
		w.err = err
	}
	return n, err
}
