package takeaway

import (
	"os"
	"path/filepath"
	"slices"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// done runs a command to its end.
func done(t *testing.T, cmd tea.Cmd) Done {
	t.Helper()
	d, ok := cmd().(Done)
	if !ok {
		t.Fatal("the writing ends with another message")
	}
	return d
}

func read(t *testing.T, path ...string) string {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(path...))
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestSavingOverwritesNothing(t *testing.T) {
	folder := t.TempDir()
	texts := []string{"one", "two", "three"}
	var files []string
	for _, text := range texts {
		d := done(t, Save(folder, "intern-tui-cip", File{"md", text}))
		if d.Err != nil {
			t.Fatal(d.Err)
		}
		files = append(files, d.File)
	}
	if want := []string{"intern-tui-cip.md", "intern-tui-cip-2.md", "intern-tui-cip-3.md"}; !slices.Equal(files, want) {
		t.Errorf("the files are %v, want %v", files, want)
	}
	for i, file := range files {
		if got := read(t, folder, file); got != texts[i] {
			t.Errorf("%s holds %q, want %q", file, got, texts[i])
		}
		info, err := os.Stat(filepath.Join(folder, file))
		if err != nil || info.Mode().Perm() != 0o600 {
			t.Errorf("%s is %v: %v", file, info.Mode(), err)
		}
	}
}

func TestSavingFollowsNoLink(t *testing.T) {
	folder := t.TempDir()
	precious := filepath.Join(t.TempDir(), "precious")
	if err := os.Symlink(precious, filepath.Join(folder, "intern-tui-cip.md")); err != nil {
		t.Skip("no symbolic links here:", err)
	}
	if d := done(t, Save(folder, "intern-tui-cip", File{"md", "text"})); d.Err != nil || d.File != "intern-tui-cip-2.md" {
		t.Errorf("saved as %q: %v", d.File, d.Err)
	}
	if _, err := os.Lstat(precious); err == nil {
		t.Error("a file was made where the link points")
	}
}

func TestWhereNothingCanBeSavedTheErrorSaysSo(t *testing.T) {
	if d := done(t, Save(filepath.Join(t.TempDir(), "missing"), "intern-tui-cip", File{"md", "text"})); d.Err == nil {
		t.Error("it was saved in a folder that is not there")
	}
}

func TestReceiptsFollowEachOther(t *testing.T) {
	printer := filepath.Join(t.TempDir(), "printer")
	for range 2 {
		if d := done(t, Print(printer, []byte("receipt\n"))); d.Err != nil || d.File != "" {
			t.Fatalf("%q: %v", d.File, d.Err)
		}
	}
	if got := read(t, printer); got != "receipt\nreceipt\n" {
		t.Errorf("the printer got %q", got)
	}
}

func TestAPrinterThatIsGoneOrFullIsAnError(t *testing.T) {
	for _, printer := range []string{"/dev/intern-tui-no-such-printer", "/dev/full", t.TempDir(), filepath.Join(t.TempDir(), "no", "such")} {
		if d := done(t, Print(printer, []byte("receipt"))); d.Err == nil {
			t.Errorf("%s takes a receipt", printer)
		}
	}
	if _, err := os.Stat("/dev/intern-tui-no-such-printer"); err == nil {
		t.Error("a device was made up")
	}
}

func TestFilesOfOneNameAreSavedTogetherOrNotAtAll(t *testing.T) {
	folder := t.TempDir()
	if err := os.WriteFile(filepath.Join(folder, "plan.ics"), []byte("mine"), 0o600); err != nil {
		t.Fatal(err)
	}
	d := done(t, Save(folder, "plan", File{"md", "a plan"}, File{"ics", "a calendar"}))
	if d.Err != nil || d.File != "plan-2.md, plan-2.ics" {
		t.Fatalf("saved %q, %v", d.File, d.Err)
	}
	for file, want := range map[string]string{"plan.ics": "mine", "plan-2.md": "a plan", "plan-2.ics": "a calendar"} {
		if got := read(t, folder, file); got != want {
			t.Errorf("%s holds %q, want %q", file, got, want)
		}
	}
	if _, err := os.Stat(filepath.Join(folder, "plan.md")); err == nil {
		t.Error("a file is left whose other could not be written")
	}
}
