//go:build !unix

package stage

import (
	"os"

	tea "charm.land/bubbletea/v2"
)

// painter is not for this system: Bubble Tea's own renderer draws.
type painter struct{}

func newPainter(Terminal, bool, string) *painter   { return nil }
func (*painter) size() (none tea.WindowSizeMsg)    { return none }
func (*painter) keyboard() *os.File                { return os.Stdin }
func (*painter) leave()                            {}
func (*painter) erase()                            {}
func (*painter) pause()                            {}
func (*painter) resume()                           {}
func (*painter) paint(string, int, int)            {}
func (*painter) watch(func(tea.Msg)) (stop func()) { return func() {} }
