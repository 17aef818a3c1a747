//go:build unix

package e2e

import (
	"bytes"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/charmbracelet/x/term"
)

func TestSIGQUITGivesTheTerminalBackWithoutAStackTrace(t *testing.T) {
	w, _ := content(t)
	s := sit(t, seat{width: 80, height: 24})
	s.sees("> " + english(w.Welcome.Start))
	s.command.Process.Signal(syscall.SIGQUIT)
	s.ends(128 + int(syscall.SIGQUIT))
	s.given()
}

func TestAStoppedProgramLendsTheTerminalAndPaintsItAgain(t *testing.T) {
	w, _ := content(t)
	s := sit(t, seat{width: 80, height: 24})
	s.sees("> " + english(w.Welcome.Start))
	s.keys(enter + space)
	s.sees("> [x]")
	for range 2 {
		s.command.Process.Signal(syscall.SIGTSTP)
		s.waits("stop", func() bool { return s.state() == "T" })
		s.given()
		s.command.Process.Signal(syscall.SIGCONT)
		s.sees("> [x]")
		if state, err := term.GetState(s.tty.Fd()); err != nil || *state == *s.before {
			t.Errorf("the terminal was not taken over again: %v", err)
		}
	}
	s.keys(down)
	s.sees("> [ ]")
	s.keys(ctrlC)
	s.ends(130)
	s.given()
}

// state is the letter that the system has for what the program does, T when stopped.
func (s *session) state() string {
	out, err := exec.Command("ps", "-o", "stat=", "-p", strconv.Itoa(s.command.Process.Pid)).Output()
	if err != nil || len(out) == 0 {
		return ""
	}
	return string(out[:1])
}

// waits asks again and again whether something has happened.
func (s *session) waits(what string, happened func() bool) {
	s.Helper()
	for deadline := time.Now().Add(patience); !happened(); {
		if time.Now().After(deadline) {
			s.Fatalf("the program does not %s", what)
		}
	}
}

// told runs a command without a terminal.
func told(t *testing.T, stdout io.Writer, environment []string, words ...string) (status int, said string) {
	t.Helper()
	c := exec.Command("intern-tui", words...)
	var stderr bytes.Buffer
	c.Stdout, c.Stderr = stdout, &stderr
	c.Env = append([]string{"PATH=" + os.Getenv("PATH"), "GOCOVERDIR=" + os.Getenv("GOCOVERDIR")}, environment...)
	if err := c.Run(); err != nil && c.ProcessState == nil {
		t.Fatal(err)
	}
	return c.ProcessState.ExitCode(), stderr.String()
}

// every is every way to print something without a screen.
func every() (all [][]string) {
	all = append(all, []string{"--help"}, []string{"match", "--help"}, []string{"help"}, []string{"--version"}, []string{"completion", "bash"})
	for _, format := range []string{"text", "json", "markdown", "slip"} {
		all = append(all, []string{"match", "A1", "C2", "--format", format})
	}
	for _, format := range []string{"text", "json", "markdown"} {
		all = append(all, []string{"show", "--format", format}, []string{"show", "cip", "--format", format})
	}
	for _, format := range []string{"text", "json"} {
		all = append(all, []string{"quiz", "--format", format}, []string{"check", "--format", format})
	}
	return all
}

func TestAFullDiskIsOneLineAndExitStatusOne(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("this system has no /dev/full")
	}
	defer full.Close()
	for _, words := range every() {
		status, said := told(t, full, nil, words...)
		if status != 1 || strings.Count(said, "\n") != 1 || !strings.HasPrefix(said, "intern-tui: ") {
			t.Errorf("%v: exit status %d, and it says %q", words, status, said)
		}
	}
}

func TestAReaderWhoGoesAwayIsNoFault(t *testing.T) {
	for _, words := range every() {
		reader, writer, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		reader.Close()
		status, said := told(t, writer, nil, words...)
		writer.Close()
		if status == 0 || said != "" { // ended by SIGPIPE, as other programs
			t.Errorf("%v: exit status %d, and it says %q", words, status, said)
		}
	}
}

func TestOddSurroundingsChangeNothing(t *testing.T) {
	var usual bytes.Buffer
	told(t, &usual, []string{"LANG=en_GB.UTF-8", "HOME=/"}, "show", "cip", "--at", "2026-11-21")
	for _, environment := range []string{
		"", "LANG=C", "LANG=POSIX", "LANG=xx_YY.UTF-8", "LANG=tr_TR.UTF-8", "LC_ALL=", "LC_ALL=\xff\xfe", "LANG=" + strings.Repeat("x", 1<<16),
		"HOME=", "HOME=/dev/null", "TZ=Nowhere/Land", "TMPDIR=/dev/null", "COLUMNS=-1", "TERM=" + strings.Repeat("y", 1000),
	} {
		var out bytes.Buffer
		status, said := told(t, &out, []string{environment}, "show", "cip", "--at", "2026-11-21")
		if status != 0 || said != "" || out.String() != usual.String() {
			t.Errorf("with %.30q the exit status is %d, it says %q, and the text is the usual one: %v", environment, status, said, out.String() == usual.String())
		}
	}
}

func TestAnUnknownTerminalIsPainted(t *testing.T) {
	w, _ := content(t)
	for _, name := range []string{"never-heard-of", "vt100", "xterm-\x1b[31m", strings.Repeat("t", 500)} {
		s := sit(t, seat{terminal: name, width: 80, height: 24})
		s.sees("> " + english(w.Welcome.Start))
		s.keys(enter + space)
		s.sees("> [x]")
		s.keys(ctrlC)
		s.ends(130)
		s.given()
	}
}
