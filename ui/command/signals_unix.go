//go:build unix

package command

import (
	"os/signal"
	"syscall"
)

// ignoreSignals makes a kiosk deaf to what a keyboard could send.
func ignoreSignals() { signal.Ignore(syscall.SIGINT, syscall.SIGQUIT, syscall.SIGTSTP) }
