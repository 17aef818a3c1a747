package e2e

import (
	"encoding/json"
	"errors"
	"io"
	"os/exec"
	"strings"
	"testing"
)

// listed is what go list tells of a package.
type listed struct {
	ImportPath string
	Deps       []string // all it rests on
}

// packages lists the packages of this program.
func packages(t *testing.T) (all []listed) {
	t.Helper()
	list := exec.Command("go", "list", "-json=ImportPath,Deps", "./...")
	list.Dir = root
	out, err := list.Output()
	if err != nil {
		t.Fatal(err)
	}
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p listed
		switch err := d.Decode(&p); {
		case errors.Is(err, io.EOF):
			return all
		case err != nil:
			t.Fatal(err)
		}
		all = append(all, p)
	}
}

// The chain is main → ui → quiz → schemes → assets. A package may rest only on what
// stands to its right, so that a question of the law can be answered without the
// points, and the points counted without a screen.
func TestEachPackageImportsOnlyWhatStandsToItsRight(t *testing.T) {
	chain := []string{"intern-tui/assets", "intern-tui/schemes", "intern-tui/quiz", "intern-tui/ui", "intern-tui"}
	place := func(path string) int {
		if path == "intern-tui/assets/generate" { // a program of its own, which writes what all the others are made of
			return len(chain) - 1
		}
		for i, room := range chain {
			if path == room || i < 4 && strings.HasPrefix(path, room+"/") {
				return i
			}
		}
		return -1
	}
	rooms := map[int]bool{}
	for _, p := range packages(t) {
		mine := place(p.ImportPath)
		if mine < 0 {
			t.Errorf("%s stands outside the chain %v: say in this test where it belongs", p.ImportPath, chain)
		}
		rooms[mine] = true
		for _, dep := range p.Deps {
			inside := place(dep) == mine && chain[mine] == "intern-tui/ui"
			if place(dep) >= mine && !inside {
				t.Errorf("%s rests on %s, which stands to its left", p.ImportPath, dep)
			}
		}
	}
	if len(rooms) != len(chain) {
		t.Errorf("only %d of the rooms %v have a package", len(rooms), chain)
	}
}

// terminal is how the libraries begin that draw on a terminal, talk to one or read
// a command line.
var terminal = []string{
	"charm.land/", "github.com/charmbracelet/", "github.com/muesli/", "github.com/mattn/", "github.com/spf13/",
	"golang.org/x/term", "golang.org/x/sys", "github.com/creack/",
}

func TestPackagesDoWithoutWhatIsNotTheirBusiness(t *testing.T) {
	all := packages(t)
	for _, rule := range []struct {
		packages []string // a name, or what it begins with before …
		without  []string // likewise
		why      string
	}{
		{
			[]string{"intern-tui/assets", "intern-tui/schemes", "intern-tui/quiz"}, dots(terminal),
			"the same engine serves the full screen, the plain lines and JSON",
		}, {
			[]string{"intern-tui/ui/words", "intern-tui/ui/calendar"}, dots(terminal),
			"words and days are the same on every face",
		}, {
			[]string{"intern-tui/ui/report"}, []string{"charm.land/…", "github.com/charmbracelet/ultraviolet…", "github.com/spf13/…"},
			"a report is sentences; it measures columns and draws nothing",
		}, {
			[]string{"intern-tui/ui/plain"}, []string{"charm.land/…", "github.com/charmbracelet/ultraviolet…", "intern-tui/ui/wizard"},
			"the plain lines are for terminals that cannot do what these libraries do",
		}, {
			[]string{"intern-tui/ui/wizard", "intern-tui/ui/plain", "intern-tui/ui/report"}, []string{"github.com/spf13/…", "intern-tui/ui/command"},
			"a face is told its options and does not know of flags",
		}, {
			[]string{"intern-tui…"}, []string{"net/http", "crypto/tls", "net/smtp", "net/rpc", "database/sql", "plugin"},
			"nothing is sent: what is not linked cannot be called",
		}, {
			[]string{"intern-tui"}, []string{"github.com/makiuchi-d/…", "github.com/yuin/…", "github.com/charmbracelet/x/vt…", "intern-tui/ui/qr/qrtest"},
			"these read back what the program draws, and are for tests only",
		},
	} {
		held := false
		for _, p := range all {
			if !matches(p.ImportPath, rule.packages) {
				continue
			}
			held = true
			for _, dep := range p.Deps {
				if matches(dep, rule.without) {
					t.Errorf("%s rests on %s: %s", p.ImportPath, dep, rule.why)
				}
			}
		}
		if !held {
			t.Errorf("no package is any of %v", rule.packages)
		}
	}
}

// matches tells whether a path is one of the patterns.
func matches(path string, patterns []string) bool {
	for _, pattern := range patterns {
		beginning, open := strings.CutSuffix(pattern, "…")
		if path == pattern || open && strings.HasPrefix(path, beginning) {
			return true
		}
	}
	return false
}

// dots makes beginnings patterns.
func dots(beginnings []string) (patterns []string) {
	for _, b := range beginnings {
		patterns = append(patterns, b+"…")
	}
	return patterns
}
