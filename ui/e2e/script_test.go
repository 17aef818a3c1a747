package e2e

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"

	"intern-tui/assets"
	"intern-tui/ui/command"
	"intern-tui/ui/race"
	"intern-tui/ui/wizard"
)

// root is the folder of the whole program.
const root = "../.."

// TestMain builds the program once and puts it into PATH, where the scripts and the
// terminals of these tests find it. This binary stands for a program with a fault.
func TestMain(m *testing.M) {
	testscript.Main(program{m}, map[string]func(){
		"intern-tui-fault": func() { os.Exit(command.Run(faulty)) },
	})
}

// program runs tests that need the program.
type program struct{ *testing.M }

// Run builds the program, with the race detector where these tests have it, and runs the tests.
func (p program) Run() int {
	folder, err := os.MkdirTemp("", "intern-tui-")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(folder)
	build := exec.Command("go", "build", "-o", folder, "-race="+strconv.FormatBool(race.Enabled), "intern-tui")
	if out, err := build.CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "the program cannot be built: %v\n%s", err, out)
		return 1
	}
	if err := os.Setenv("PATH", folder+string(os.PathListSeparator)+os.Getenv("PATH")); err != nil {
		panic(err)
	}
	return p.M.Run()
}

// faulty is a wizard with a fault: nobody can tell it the day after the first visit, whose
// result is on the screen.
func faulty(ctx context.Context) error {
	return wizard.Run(ctx, wizard.Options{
		Content: assets.Builtin(), Answers: 1, Kiosk: true, Idle: time.Millisecond, Grace: time.Millisecond,
		Today: func() assets.Date { panic("a fault\non two lines") },
	})
}

// The scripts say what the command line does. Beside the usual commands they have:
//
//	status 2 intern-tui match Z9       runs it and wants this exit status
//	refused                            the last one wrote one plain line of error, and nothing else
//	json headline.sections.0 A         the last one wrote JSON that holds this
//	content DIR                        copies the built-in content
//	edit FILE OLD NEW                  changes the first OLD; $AT is then the line and column of "|" in NEW
func TestScripts(t *testing.T) {
	scripts, err := filepath.Glob("testdata/script/*.txtar")
	if err != nil || len(scripts) == 0 {
		t.Fatal("no scripts", err)
	}
	if race.Enabled { // each start is slow then, and only the plain wizard has more than one goroutine
		scripts = []string{"testdata/script/plain.txtar"}
	}
	testscript.Run(t, testscript.Params{
		Files:               scripts,
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
		Setup: func(e *testscript.Env) error {
			e.Setenv("LINES", "A1\nB2\x1b[31m") // what no word should hold
			return nil
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"status": status, "refused": refused, "json": jsonHolds, "content": copyContent, "edit": edit,
		},
	})
}

func status(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 2 {
		ts.Fatalf("usage: status N command …")
	}
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	if err := ts.Exec(args[1], args[2:]...); err != nil {
		var exit *exec.ExitError
		if !errors.As(err, &exit) {
			ts.Fatalf("%v", err)
		}
		got = exit.ExitCode()
	}
	if got != want {
		ts.Fatalf("exit status %d, want %d", got, want)
	}
}

func refused(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) > 0 {
		ts.Fatalf("usage: refused")
	}
	line, ended := strings.CutSuffix(ts.ReadFile("stderr"), "\n")
	switch out := ts.ReadFile("stdout"); {
	case out != "":
		ts.Fatalf("standard output is not empty")
	case !strings.HasPrefix(line, "intern-tui: ") || !ended || strings.ContainsAny(line, "\n\t\r\x1b"):
		ts.Fatalf("standard error is not one plain line after the program's name: %q", line)
	case strings.Contains(line, "goroutine ") || strings.Contains(line, "Usage"):
		ts.Fatalf("standard error says too much: %s", line)
	}
}

func jsonHolds(ts *testscript.TestScript, neg bool, args []string) {
	if len(args) != 2 {
		ts.Fatalf("usage: [!] json path value")
	}
	var v any
	if err := json.Unmarshal([]byte(ts.ReadFile("stdout")), &v); err != nil {
		ts.Fatalf("%v", err)
	}
	for _, step := range strings.Split(args[0], ".") {
		switch at := v.(type) {
		case map[string]any:
			inner, ok := at[step]
			if !ok {
				ts.Fatalf("%s: there is no key %q", args[0], step)
			}
			v = inner
		case []any:
			i, err := strconv.Atoi(step)
			if step == "length" {
				v = len(at)
				continue
			}
			if err != nil || i >= len(at) {
				ts.Fatalf("%s: there is no element %q among %d", args[0], step, len(at))
			}
			v = at[i]
		default:
			ts.Fatalf("%s: %v has nothing inside", args[0], v)
		}
	}
	got, ok := v.(string)
	if !ok {
		encoded, err := json.Marshal(v)
		ts.Check(err)
		got = string(encoded)
	}
	if (got == args[1]) == neg {
		ts.Fatalf("%s is %s", args[0], got)
	}
}

func copyContent(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 1 {
		ts.Fatalf("usage: content DIR")
	}
	ts.Check(os.CopyFS(ts.MkAbs(args[0]), assets.Builtin()))
}

func edit(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) != 3 {
		ts.Fatalf("usage: edit FILE OLD NEW")
	}
	file := ts.MkAbs(args[0])
	newline := strings.NewReplacer(`\n`, "\n")
	before, after, found := strings.Cut(ts.ReadFile(file), newline.Replace(args[1]))
	if !found {
		ts.Fatalf("%s has no %q", filepath.Base(file), args[1])
	}
	inserted := newline.Replace(args[2])
	if left, right, marked := strings.Cut(inserted, "|"); marked {
		above := before + left
		line := above[strings.LastIndex(above, "\n")+1:]
		ts.Setenv("AT", fmt.Sprintf("%d:%d", strings.Count(above, "\n")+1, len(line)+1))
		inserted = left + right
	}
	ts.Check(os.WriteFile(file, []byte(before+inserted+after), 0o644))
}
