//go:build !unix

package command

import (
	"os"
	"os/signal"
)

// ignoreSignals makes a kiosk deaf to what a keyboard could send.
func ignoreSignals() { signal.Ignore(os.Interrupt) }
