// Intern-tui tells a young person in Belgium, in two minutes and in a terminal,
// which internship scheme fits, whether they may have it, what it pays and what
// to do next.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"
	"unicode"

	"intern-tui/ui/command"
	"intern-tui/ui/wizard"
)

// version is set when a release is built: 1.0.0+0820587, the commit after the plus.
var version = "development"

func main() {
	os.Exit(run(func(ctx context.Context) error { return command.Execute(ctx, version) }))
}

// run executes the command line, so that deferred work is done before the process
// ends. The exit status is 0 for success, 1 for a failure, 2 for wrong words, and 128 plus
// the signal's number after a signal.
func run(execute func(context.Context) error) int {
	ctx, cancel := context.WithCancelCause(context.Background())
	defer cancel(nil)
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT)
	go func() { cancel(stopped{(<-signals).(syscall.Signal)}) }()

	err := execute(ctx)
	var stop stopped
	var usage command.Usage
	switch {
	case errors.As(context.Cause(ctx), &stop):
		return 128 + int(stop.Signal)
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
