//go:build unix

package e2e

import (
	"syscall"
	"testing"

	"intern-tui/assets"
)

func TestOnAKioskLineByLineTheEndOfInputIsNoWayOut(t *testing.T) {
	_, q := content(t)
	s := sit(t, seat{words: []string{"--kiosk", "--plain"}, width: 80, height: 24, controlling: true})
	const end = "\x04" // Ctrl+D
	s.sees("b) " + assets.French.Name())
	s.keys(end + end + "b\r" + end)
	s.sees(q.Sections[0].Statements[0].Text.In(assets.French))
	s.keys(end + "o\r")
	s.sees(q.Sections[0].Statements[1].Text.In(assets.French))
	s.command.Process.Signal(syscall.SIGHUP) // the terminal goes away
	s.ends(129)
}
