package e2e

import (
	"os"
	"os/exec"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

// What is made at the start of a package is made before the first frame, whether anybody
// needs it or not. The two sums are what the libraries make today, and a little more.
const (
	ourStart = 70   // allocations of the packages of the program
	allStart = 1250 // of all packages
)

// A pattern, a table or a template belongs behind sync.OnceValue.
func TestLittleIsMadeBeforeTheProgramBegins(t *testing.T) {
	c := exec.Command("intern-tui", "--version")
	c.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	said, err := c.CombinedOutput()
	if err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	ours, all := 0, 0
	for _, m := range regexp.MustCompile(`(?m)^init (\S+) @.* (\d+) allocs$`).FindAllStringSubmatch(string(said), -1) {
		n, err := strconv.Atoi(m[2])
		if err != nil {
			t.Fatal(err)
		}
		if all += n; strings.HasPrefix(m[1], "intern-tui/") {
			ours += n
		}
	}
	if all == 0 || ours > ourStart || all > allStart {
		t.Errorf("packages allocate %d times, of which %d are ours; at most %d and %d:\n%s", all, ours, allStart, ourStart, said)
	}
}
