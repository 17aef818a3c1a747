//go:build unix

package takeaway

import (
	"path/filepath"
	"syscall"
	"testing"
)

// A pipe that nobody reads from is a printer that is not ready: opening it waits.
func TestAPrinterThatIsNotReadyIsWaitedForInTheBackground(t *testing.T) {
	printer := filepath.Join(t.TempDir(), "printer")
	if err := syscall.Mkfifo(printer, 0o600); err != nil {
		t.Skip("no named pipes here:", err)
	}
	out := make(chan Done)
	go func() { out <- Print(printer, []byte("receipt"))().(Done) }()
	select {
	case d := <-out:
		t.Fatalf("it was printed on nothing: %v", d.Err)
	default:
	}
	if got := read(t, printer); got != "receipt" {
		t.Errorf("the printer got %q", got)
	}
	if d := <-out; d.Err != nil {
		t.Error(d.Err)
	}
}
