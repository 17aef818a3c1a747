package command

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"syscall"
	"testing"
)

// A terminal that went away is told by an error of reading, and by a signal: whichever
// comes first, the exit status is the signal's.
func TestATerminalThatIsGoneIsAHangup(t *testing.T) {
	for err, want := range map[error]int{
		fmt.Errorf("the wizard: %w", &fs.PathError{Op: "read", Path: os.Stdin.Name(), Err: syscall.EIO}): 129,
		&fs.PathError{Op: "write", Path: "totals", Err: syscall.EIO}:                                     1,
	} {
		if got := Run(func(context.Context) error { return err }); got != want {
			t.Errorf("%v ends with %d, want %d", err, got, want)
		}
	}
}
