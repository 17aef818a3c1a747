//go:build unix

package e2e

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"testing"

	"intern-tui/assets"
	"intern-tui/ui/race"
)

// enough is the memory in kilobytes that refusing the worst of files may take: a
// quarter of the gigabyte that a careless reader would take. It cannot be nearer to
// what is needed, for the system counts in what the test's own process had at the
// moment of the fork.
const enough = 256 << 10

// refuses runs a command that has to end with one line of error, soon and small. It
// gives the line.
func refuses(t *testing.T, status int, words ...string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	c := exec.CommandContext(ctx, "intern-tui", words...)
	var out, said bytes.Buffer
	c.Stdout, c.Stderr = &out, &said
	_ = c.Run() // the exit status tells
	line := said.String()
	switch {
	case ctx.Err() != nil:
		t.Errorf("%v does not end", words)
	case c.ProcessState.ExitCode() != status:
		t.Errorf("%v: exit status %d, want %d; it says %.500q", words, c.ProcessState.ExitCode(), status, line)
	case out.Len() > 0 || strings.Count(line, "\n") != 1 || len(line) > 1000 || strings.ContainsAny(line, "\x1b\x00\t"):
		t.Errorf("%v: it is not one plain line: %.500q and %.100q", words, line, out.String())
	}
	if used := maxRSS(c.ProcessState.SysUsage().(*syscall.Rusage)); used > enough && !race.Enabled {
		t.Errorf("%v took %d KB", words, used)
	}
	return line
}

// maxRSS is the most memory that a process had, in kilobytes.
func maxRSS(u *syscall.Rusage) int64 {
	if runtime.GOOS == "darwin" {
		return int64(u.Maxrss) / 1024
	}
	return int64(u.Maxrss)
}

// sparse makes a file of a gigabyte that takes no room on the disk.
func sparse(t *testing.T, name string) {
	t.Helper()
	if err := os.WriteFile(name, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(name, 1<<30); err != nil {
		t.Fatal(err)
	}
}

func TestAHostileContentFolderIsOneLineSoonAndSmall(t *testing.T) {
	if testing.Short() {
		t.Skip("many sessions of the whole program: left to the full run")
	}
	write := func(name, text string) func(*testing.T, string) {
		return func(t *testing.T, folder string) {
			if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, h := range []struct {
		name string
		do   func(t *testing.T, folder string)
		says string // the place that the line names
	}{
		{"empty folder", func(t *testing.T, folder string) {
			if err := os.RemoveAll(folder); err != nil {
				t.Fatal(err)
			}
			if err := os.Mkdir(folder, 0o755); err != nil {
				t.Fatal(err)
			}
		}, ".yaml"},
		{"empty file", write("quiz.yaml", ""), "quiz.yaml"},
		{"gigabyte", func(t *testing.T, folder string) { sparse(t, folder+"/quiz.yaml") }, "quiz.yaml: larger than"},
		{"gigabyte of a scheme", func(t *testing.T, folder string) { sparse(t, folder+"/schemes/cip.yaml") }, "cip.yaml: larger than"},
		{"endless file", func(t *testing.T, folder string) {
			if err := os.Remove(folder + "/figures.yaml"); err != nil {
				t.Fatal(err)
			}
			if err := os.Symlink("/dev/zero", folder+"/figures.yaml"); err != nil {
				t.Fatal(err)
			}
		}, "figures.yaml"},
		{"link to itself", func(t *testing.T, folder string) {
			if err := os.Remove(folder + "/quiz.yaml"); err != nil {
				t.Fatal(err)
			}
			if err := os.Symlink("quiz.yaml", folder+"/quiz.yaml"); err != nil {
				t.Fatal(err)
			}
		}, "quiz.yaml"},
		{"schemes that lead to themselves", func(t *testing.T, folder string) {
			if err := os.RemoveAll(folder + "/schemes"); err != nil {
				t.Fatal(err)
			}
			if err := os.Symlink(".", folder+"/schemes"); err != nil {
				t.Fatal(err)
			}
		}, "schemes"},
		{"folder in place of a file", func(t *testing.T, folder string) {
			if err := os.Remove(folder + "/quiz.yaml"); err != nil {
				t.Fatal(err)
			}
			if err := os.Mkdir(folder+"/quiz.yaml", 0o755); err != nil {
				t.Fatal(err)
			}
		}, "quiz.yaml"},
		{"file in place of a folder", func(t *testing.T, folder string) {
			if err := os.RemoveAll(folder + "/schemes"); err != nil {
				t.Fatal(err)
			}
			write("schemes", "x")(t, folder)
		}, "schemes"},
		{"a list", write("quiz.yaml", "- a\n- b\n"), "quiz.yaml:1:"},
		{"a number", write("quiz.yaml", "42\n"), "quiz.yaml:1:"},
		{"bytes", write("quiz.yaml", "\x00\x01\x02\x03"), "quiz.yaml"},
		{"bad UTF-8", write("quiz.yaml", "revision: \"\xff\xfe\"\n"), "quiz.yaml:1:"},
		{"escape", write("quiz.yaml", "revision: \"\\e[31mred\"\n"), "quiz.yaml:1:"},
		{"escape in a key", write("quiz.yaml", "\"\\e]0;title\\a\": 1\n"), "quiz.yaml:1:"},
		{"ten thousand lines", write("quiz.yaml", strings.Repeat("line: 1\n", 10_000)), "quiz.yaml:1:"},
		{"ten thousand levels", write("quiz.yaml", strings.Repeat("[", 10_000)), "quiz.yaml"},
		{"a line of a megabyte", write("quiz.yaml", "revision: "+strings.Repeat("x", 1<<20-20)+"\n"), "quiz.yaml"},
		{"a key of a megabyte", write("quiz.yaml", strings.Repeat("x", 1<<20-20)+": 1\n"), "quiz.yaml"},
		{"billion laughs", write("quiz.yaml", laughs()), "quiz.yaml"},
		{"another document", write("quiz.yaml", "a: 1\n---\nb: 2\n"), "quiz.yaml"},
	} {
		t.Run(h.name, func(t *testing.T) {
			t.Parallel()
			folder := filepath.Join(t.TempDir(), "content")
			if err := os.CopyFS(folder, assets.Builtin()); err != nil {
				t.Fatal(err)
			}
			h.do(t, folder)
			if line := refuses(t, 1, "match", "A1", "--content", folder); !strings.Contains(line, h.says) {
				t.Errorf("it does not name %q: %.300q", h.says, line)
			}
		})
	}
}

// laughs is a text that doubles and doubles when its aliases are followed.
func laughs() string {
	text := "a0: &a0 [x, x]\n"
	for i := 1; i < 60; i++ {
		n, last := string(rune('a'+i/10))+string(rune('0'+i%10)), string(rune('a'+(i-1)/10))+string(rune('0'+(i-1)%10))
		text += n + ": &" + n + " [*" + last + ", *" + last + "]\n"
	}
	return text
}

func TestAHostileProfileIsOneLineSoonAndSmall(t *testing.T) {
	big := filepath.Join(t.TempDir(), "big.yaml")
	sparse(t, big)
	for _, h := range []struct{ file, says string }{
		{big, "larger than"},
		{"/dev/zero", "larger than"},
		{t.TempDir(), "directory"},
		{"/dev/null", "empty"},
		{filepath.Join(t.TempDir(), "none"), "there is no file"},
	} {
		if line := refuses(t, 2, "match", "A1", "--profile", h.file); !strings.Contains(line, h.says) {
			t.Errorf("%s: %q does not say %q", h.file, line, h.says)
		}
	}
	for _, text := range []string{
		"born: \"\\e[31m\"", "\xff\xfe", "[", "- a", "born: {}", "home: &a brussels\nworkplace: *a", strings.Repeat("{a: ", 10_000), "born: 2004-05-02\n---\nhome: brussels",
	} {
		file := filepath.Join(t.TempDir(), "profile.yaml")
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		refuses(t, 2, "match", "A1", "--profile", file)
	}
}

func TestAHostileCodeIsRefused(t *testing.T) {
	for _, code := range []string{"", "B", "\x1b[31m", strings.Repeat("B", 1<<16), "BBBBBBBB\n", "ＢＢＢＢＢＢＢＢ", "\xff\xfe"} {
		refuses(t, 2, "match", "--code", code)
	}
}
