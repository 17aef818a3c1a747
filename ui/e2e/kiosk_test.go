package e2e

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// installed is where the files of assets/kiosk expect the program.
const installed = "/usr/local/bin/intern-tui"

// unit copies the kiosk's unit and its drop-ins, with the program that these tests
// stand for in place of the installed one, and finds the tool that judges them.
func unit(t *testing.T) (analyze, file string) {
	t.Helper()
	analyze, err := exec.LookPath("systemd-analyze")
	if err != nil {
		t.Skip("there is no systemd-analyze here")
	}
	if out, err := exec.Command(analyze, "--help").Output(); err != nil || !strings.Contains(string(out), "--threshold") {
		t.Skip("the systemd-analyze here is too old to judge a unit that is not installed")
	}
	program, err := exec.LookPath("intern-tui")
	if err != nil {
		t.Fatal(err)
	}
	source, folder := filepath.Join(root, "assets", "kiosk"), t.TempDir()
	err = filepath.WalkDir(source, func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		copied := filepath.Join(folder, strings.TrimPrefix(path, source))
		if err := os.MkdirAll(filepath.Dir(copied), 0o755); err != nil {
			return err
		}
		return os.WriteFile(copied, []byte(strings.ReplaceAll(string(text), installed, program)), 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
	return analyze, filepath.Join(folder, "intern-tui.service")
}

func TestSystemdFindsNoFaultInTheUnit(t *testing.T) {
	analyze, file := unit(t)
	for _, with := range []string{"its drop-ins", "nothing else"} {
		out, err := exec.Command(analyze, "verify", "--man=no", "--recursive-errors=no", file).CombinedOutput()
		if err != nil || len(out) > 0 {
			t.Errorf("the unit with %s: %v\n%s", with, err, out)
		}
		if err := os.RemoveAll(file + ".d"); err != nil {
			t.Fatal(err)
		}
	}
}

// Systemd counts from 0, safe, to 10; most services of a machine have more than 9.
func TestTheUnitIsShutInAsTightlyAsItCanBe(t *testing.T) {
	analyze, file := unit(t)
	if out, err := exec.Command(analyze, "security", "--offline=yes", "--threshold=10", file).CombinedOutput(); err != nil {
		t.Errorf("the unit is exposed to more than 1.0: %v\n%s", err, out)
	}
}

func TestTheManualNamesEveryFileOfTheKiosk(t *testing.T) {
	manual, err := os.ReadFile(filepath.Join(root, "assets", "kiosk", "README.md"))
	if err != nil {
		t.Fatal(err)
	}
	err = filepath.WalkDir(filepath.Join(root, "assets", "kiosk"), func(path string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() && d.Name() != "README.md" && !strings.Contains(string(manual), d.Name()) {
			t.Errorf("the manual does not say what %s is for", path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
}
