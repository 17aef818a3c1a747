//go:build !unix

package wizard

import (
	"os"
	"os/signal"
)

// ignoreSignals makes a kiosk deaf to what a keyboard could send.
func ignoreSignals() { signal.Ignore(os.Interrupt) }
