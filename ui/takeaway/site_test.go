package takeaway

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"testing"
)

const sign = "<!-- ours -->"

// pages are a site of two pages that say something.
func pages(said string) map[string]func(io.Writer) error {
	write := func(w io.Writer) error { _, err := io.WriteString(w, sign+said); return err }
	return map[string]func(io.Writer) error{Front: write, "en/cip.html": write}
}

func site(t *testing.T, folder, said string) error {
	t.Helper()
	return Site(folder, []byte(sign), pages(said))
}

func holds(t *testing.T, path, want string) {
	t.Helper()
	if got, err := os.ReadFile(path); err != nil || string(got) != want {
		t.Errorf("%s holds %q, want %q: %v", filepath.Base(path), got, want, err)
	}
}

func TestASiteIsWrittenOverAnEarlierOneAlone(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "new", "folder")
	for _, said := range []string{"first", "second"} {
		if err := site(t, folder, said); err != nil {
			t.Fatal(err)
		}
		holds(t, filepath.Join(folder, Front), sign+said)
		holds(t, filepath.Join(folder, "en", "cip.html"), sign+said)
	}
	for _, name := range []string{"letter.txt", Front, ".hidden"} {
		foreign := t.TempDir()
		theirs := filepath.Join(foreign, name)
		if err := os.WriteFile(theirs, []byte("theirs"), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := site(t, foreign, "ours"); !errors.Is(err, ErrForeign) {
			t.Errorf("a folder with %s is taken: %v", name, err)
		}
		holds(t, theirs, "theirs")
		if entries, _ := os.ReadDir(foreign); len(entries) != 1 {
			t.Errorf("beside %s there is more now", name)
		}
	}
}

// A link in the folder leads to nothing that is then written over.
func TestASiteStaysInItsFolder(t *testing.T) {
	folder, outside := t.TempDir(), t.TempDir()
	if err := site(t, folder, "first"); err != nil {
		t.Fatal(err)
	}
	theirs := filepath.Join(outside, "cip.html")
	if err := os.WriteFile(theirs, []byte("theirs"), 0o600); err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(os.RemoveAll(filepath.Join(folder, "en")), os.Symlink(outside, filepath.Join(folder, "en"))); err != nil {
		t.Skip("no links here:", err)
	}
	if err := site(t, folder, "second"); err == nil {
		t.Error("a link is followed")
	}
	holds(t, theirs, "theirs")
}

// A page that cannot be made leaves the earlier one whole, and nothing beside it.
func TestAPageIsThereWholeOrNotAtAll(t *testing.T) {
	folder := t.TempDir()
	if err := site(t, folder, "first"); err != nil {
		t.Fatal(err)
	}
	broken := pages("second")
	broken["en/cip.html"] = func(w io.Writer) error { _, _ = io.WriteString(w, "half"); return io.ErrUnexpectedEOF }
	if err := Site(folder, []byte(sign), broken); !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("the fault is told as %v", err)
	}
	holds(t, filepath.Join(folder, "en", "cip.html"), sign+"first")
	if entries, _ := os.ReadDir(filepath.Join(folder, "en")); len(entries) != 1 {
		t.Error("something is left beside the page")
	}
}
