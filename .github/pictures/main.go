// Pictures makes the pictures of the README from the program itself. It runs the
// program in a pseudo-terminal, presses keys, waits until a text is seen, and writes
// the screen as SVG. Run it in the top folder:
//
//	go run ./.github/pictures          # write all of them anew
//	go run ./.github/pictures -check   # fail where one is no longer what the program shows
//
// A further picture is a further line of the table in [pictures].
package main

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"

	"github.com/creack/pty"
)

// folder is where the pictures and their maker live.
const folder = ".github/pictures"

// picture is a screen of the program or, of several frames, a visit that plays.
type picture struct {
	name          string // of the file, without its ending
	title         string // what is seen, in one line
	width, height int    // of the terminal, in cells
	words         string // after the program's name
	light         bool   // the terminal's background
	frames        []frame
}

// frame is the screen after some keys. The one that is held longest is what is seen
// where nothing may move.
type frame struct {
	keys    string  // names of keys with spaces between; see press
	sees    string  // what then must be seen, and was not before; line breaks do not count
	seconds float64 // how long the frame stays, where there are several
}

// pictures is all of them. Texts are chosen that only the last key brings up.
func pictures() []picture {
	const visit = "--code BCGVCCJP" // that of the demo
	one := func(keys, sees string) []frame { return []frame{{keys: keys, sees: sees}} }
	return []picture{
		{"demo", "intern-tui: a visit, from the first screen to the leaflet", 80, 24, "", false, []frame{
			{"", "> Start the quiz", 2.5},
			{"enter", "1 of 5", 2},
			{"down space", "4 of 17", 1.5},
			{"enter space", "4 of 18", 1.5},
			{"enter", "3 of 5", 1.5},
			{"space", "4 of 19", 1.2},
			{"down space", "8 of 19", 1.2},
			{"down space", "12 of 19", 1.5},
			{"enter space down down space", "8 of 18", 1.5},
			{"enter enter", "You get", 5},
			{"v", "[Can I?]", 2.5},
			{"space down space down space", "3 yes", 3.5},
			{"right", "[Money]", 3.5},
			{"right", "[Next steps]", 4},
		}},
		// The key is behind the answer about the background: what it brings up has the right colours.
		{"result-light", "The result on a light background", 80, 24, visit + " --lang de", true, one("l", "Your result")},
		{"result-wide", "The result and its reasons side by side, in a wide terminal", 120, 40, visit, false, one("", "> You get")},
		{"compare", "Two schemes side by side", 100, 30, visit, false, one("s", "Side by side")},
		{"conditions", "The conditions of a scheme, which are also the form", 80, 24, visit, false, one("v space down space down space", "3 yes")},
		{"money", "The money of a scheme: who pays what", 80, 24, visit, false, one("e", "[Money]")},
		{"plan", "The plan: what to do, in which order", 80, 24, visit, false, one("d", "[Next steps]")},
	}
}

func main() {
	check := flag.Bool("check", false, "compare the pictures with the program, write nothing")
	flag.Parse()
	master, tty, err := pty.Open()
	if err != nil {
		fmt.Println("pictures: skipped, there is no pseudo-terminal here:", err)
		return
	}
	tty.Close()
	master.Close()
	if err := run(*check); err != nil {
		fmt.Fprintln(os.Stderr, "pictures:", err)
		os.Exit(1)
	}
}

// run builds the program and takes every picture of it.
func run(check bool) error {
	place, err := os.MkdirTemp("", "pictures")
	if err != nil {
		return err
	}
	defer os.RemoveAll(place)
	program := filepath.Join(place, "intern-tui")
	if out, err := exec.Command("go", "build", "-buildvcs=false", "-o", program, ".").CombinedOutput(); err != nil {
		return fmt.Errorf("the program cannot be built: %s", out)
	}
	for _, p := range pictures() {
		screens, err := take(p, program)
		if err != nil {
			return fmt.Errorf("%s: %w", p.name, err)
		}
		svg, file := draw(p, screens), filepath.Join(folder, p.name+".svg")
		if room := 40_000 * min(len(p.frames), 5); len(svg) > room {
			return fmt.Errorf("%s has %d bytes, and %d are enough", file, len(svg), room)
		}
		if !check {
			err = os.WriteFile(file, svg, 0o644)
		} else if old, _ := os.ReadFile(file); !bytes.Equal(old, svg) {
			err = fmt.Errorf("%s is no longer what the program shows: run go run ./%s to renew it", file, folder)
		}
		if err != nil {
			return err
		}
	}
	return nil
}
