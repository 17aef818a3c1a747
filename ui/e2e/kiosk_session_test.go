//go:build unix

package e2e

import (
	"os/exec"
	"strconv"
	"syscall"
	"testing"
)

func TestNeitherKeysNorSignalsOfAKeyboardLeaveAKiosk(t *testing.T) {
	w, _ := content(t)
	s := sit(t, seat{width: 80, height: 24, words: []string{"--kiosk", "--lang", "en"}})
	s.sees("Nederlands")
	for _, signal := range []syscall.Signal{syscall.SIGINT, syscall.SIGQUIT, syscall.SIGTSTP} {
		s.command.Process.Signal(signal)
	}
	s.keys("\x03\x1a\x1c\x04\x0cq") // Ctrl with C, Z, \, D and L
	s.keys(enter)
	s.sees("> " + english(w.Welcome.Start))
	s.keys("q" + enter)
	s.sees("1 of 5")
	s.command.Process.Signal(syscall.SIGTERM) // the machine's way
	s.ends(143)
}

func TestAKioskThatNobodyTouchesWarnsAndForgetsTheVisit(t *testing.T) {
	w, _ := content(t)
	s := sit(t, seat{width: 80, height: 24, words: []string{"--kiosk", "--lang", "en", "--idle", "1s", "--grace", "1s"}})
	s.sees("Nederlands")
	s.keys(enter)
	s.sees("> " + english(w.Welcome.Start))
	s.keys(enter + " ")
	s.sees(english(w.Kiosk.Warning))
	s.sees(english(w.Kiosk.Wiped))
	s.command.Process.Signal(syscall.SIGTERM)
	s.ends(143)
}

func TestAKilledKioskStandsAgainAtItsFirstScreen(t *testing.T) {
	if _, err := exec.LookPath("pkill"); err != nil {
		t.Skip("no pkill here to kill the program with")
	}
	w, _ := content(t)
	s := sit(t, seat{program: "sh", width: 80, height: 24, words: []string{"-c", "while :; do intern-tui --kiosk --lang en; done"}})
	s.sees("Nederlands")
	s.keys(enter)
	s.sees("> " + english(w.Welcome.Start))
	if err := exec.Command("pkill", "-KILL", "-P", strconv.Itoa(s.command.Process.Pid)).Run(); err != nil {
		t.Fatal(err)
	}
	s.sees("Welke stage past bij jou")
	s.keys(enter)
	s.sees("> " + english(w.Welcome.Start))
}
