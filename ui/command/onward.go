package command

import (
	"io"
	"os"

	"github.com/charmbracelet/x/term"
)

// onward is the keyboard of a kiosk that asks line by line: Ctrl+D there says that
// the input ends, but it is no way out. Only a terminal that goes away ends it.
type onward struct{ *os.File }

// onwards is in, as a kiosk reads it.
func onwards(in io.Reader) io.Reader {
	if f, ok := in.(*os.File); ok && term.IsTerminal(f.Fd()) {
		return onward{f}
	}
	return in
}

// Read reads on after an end that a key made.
func (o onward) Read(b []byte) (int, error) {
	for {
		n, err := o.File.Read(b)
		if n > 0 || err != io.EOF || !term.IsTerminal(o.Fd()) {
			return n, err
		}
	}
}
