package totals

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"syscall"
	"testing"

	"intern-tui/assets"
	"intern-tui/quiz"
)

// The test binary is also a kiosk: with this variable set it counts visits into
// the file that it names, one line of output for each, until it is killed or has
// counted enough.
const kiosk = "TOTALS_TEST_FILE"

const enough = 50

func TestMain(m *testing.M) {
	path := os.Getenv(kiosk)
	if path == "" {
		os.Exit(m.Run())
	}
	f, err := Open(path, on(saturday))
	for range enough {
		if err == nil {
			err = f.Started(assets.French)
		}
		if err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println("counted")
	}
}

func on(day assets.Date) func() assets.Date { return func() assets.Date { return day } }

// open opens totals in a folder of their own.
func open(t *testing.T) *File {
	t.Helper()
	return openAt(t, filepath.Join(t.TempDir(), "totals.yaml"))
}

func openAt(t *testing.T, path string) *File {
	t.Helper()
	f, err := Open(path, on(saturday))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// holds makes sure of a whole file.
func holds(t *testing.T, path, want string) {
	t.Helper()
	if got, err := os.ReadFile(path); err != nil || string(got) != want {
		t.Fatalf("%s holds, %v,\n%swant\n%s", filepath.Base(path), err, got, want)
	}
}

// beside lists the folder of the totals.
func beside(t *testing.T, f *File) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(filepath.Dir(f.path))
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func TestEveryVisitIsCountedOnItsDayAndInItsLanguage(t *testing.T) {
	day := friday
	f, err := Open(filepath.Join(t.TempDir(), "totals.yaml"), func() assets.Date { return day })
	if err != nil {
		t.Fatal(err)
	}
	count := func(errs ...error) {
		t.Helper()
		if err := errors.Join(errs...); err != nil || f.Trouble() != nil {
			t.Fatal(err, f.Trouble())
		}
	}
	count(f.Started(assets.German), f.TimedOut(assets.German))
	day = saturday // midnight passes
	count(f.Started(assets.French), f.Started(assets.French), f.Started(assets.French))
	count(f.Finished(assets.French, quiz.C), f.Finished(assets.French, quiz.C, quiz.E))
	holds(t, f.path, written)
	today, err := f.Today()
	if err != nil || len(today) != 1 || today.Sum().Started != 3 {
		t.Errorf("today is %v, %v", today, err)
	}
	if names := beside(t, f); !slices.Equal(names, []string{"totals.yaml", "totals.yaml.lock"}) {
		t.Errorf("in the folder are %v", names)
	}
}

func TestOpeningCreatesNoTotalsAndTodayIsEmpty(t *testing.T) {
	f := open(t)
	if today, err := f.Today(); err != nil || len(today) != 0 {
		t.Errorf("today is %v, %v", today, err)
	}
	if _, err := os.Stat(f.path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the file is there before the first visit: %v", err)
	}
}

func TestWithoutAFileNothingIsCounted(t *testing.T) {
	var f *File
	if err := errors.Join(f.Started(assets.English), f.Finished(assets.English, quiz.A), f.TimedOut(assets.English), f.Trouble()); err != nil {
		t.Error(err)
	}
}

func TestAPathThatCannotHoldTotalsIsRefusedAtOnce(t *testing.T) {
	folder := t.TempDir()
	for path, want := range map[string]string{
		folder:                                  "not an ordinary file",
		filepath.Join(folder, "none", "totals"): "there is no folder",
		os.DevNull:                              "not an ordinary file",
	} {
		if _, err := Open(path, on(saturday)); err == nil || !strings.Contains(err.Error(), want) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%s is refused with %v, want %q", path, err, want)
		}
	}
	if _, err := os.Lstat(os.DevNull + ".lock"); err == nil {
		t.Error("what is no file was locked")
	}
}

func TestADamagedFileIsSetAsideAndCountingGoesOn(t *testing.T) {
	f := openAt(t, file(t, "- {day: 2026"))
	if trouble := f.Trouble(); trouble == nil || !strings.Contains(trouble.Error(), "totals.yaml.damaged") {
		t.Errorf("the trouble is %v", trouble)
	}
	if err := f.Started(assets.French); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(f.path, []byte("worse"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := f.Finished(assets.French); err != nil {
		t.Fatal(err)
	}
	holds(t, f.path+".damaged", "- {day: 2026")
	holds(t, f.path+".damaged-2", "worse")
	holds(t, f.path, Table{{Day: saturday, Language: assets.French, Finished: 1}}.String())
}

func TestAFullDiskLosesNothingAndStopsNobody(t *testing.T) {
	if _, err := os.Stat("/dev/full"); err != nil {
		t.Skip("this system has no /dev/full")
	}
	f := openAt(t, file(t, written))
	f.create = func(path string) (*os.File, error) {
		if file, err := create(path); err != nil || file.Close() != nil {
			return nil, err
		}
		return os.OpenFile("/dev/full", os.O_WRONLY, 0)
	}
	for range 2 {
		if err := f.Started(assets.French); !errors.Is(err, syscall.ENOSPC) || !errors.Is(f.Trouble(), syscall.ENOSPC) {
			t.Fatalf("counting on a full disk: %v; the trouble: %v", err, f.Trouble())
		}
	}
	holds(t, f.path, written)
	if names := beside(t, f); slices.Contains(names, "totals.yaml.new") {
		t.Errorf("on a full disk lie %v", names)
	}

	f.create = create // somebody made room
	if err := f.Started(assets.French); err != nil || f.Trouble() != nil {
		t.Fatal(err, f.Trouble())
	}
	holds(t, f.path, strings.Replace(written, "started: 3", "started: 6", 1))
}

func TestALockThatIsNeverGivenBackStopsNobody(t *testing.T) {
	f, other := open(t), &File{}
	*other = File{path: f.path, today: f.today, create: create, patience: patience}
	f.patience = 0
	err := other.locked(func() error {
		if err := f.Started(assets.Dutch); !errors.Is(err, errBusy) {
			return fmt.Errorf("counting while the lock is held: %v", err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if err := f.Started(assets.Dutch); err != nil {
		t.Fatal(err)
	}
	holds(t, f.path, Table{{Day: saturday, Language: assets.Dutch, Started: 2}}.String())
}

func TestTwoNamesOfAFileShareItsLock(t *testing.T) {
	path := file(t, written)
	link := filepath.Join(t.TempDir(), "link")
	if err := os.Symlink(path, link); err != nil {
		t.Skip("this system has no symbolic links:", err)
	}
	if f := openAt(t, link); f.path != openAt(t, path).path {
		t.Errorf("%s is kept as %s", link, f.path)
	}
}

func TestKiosksThatShareAFileLoseNoVisit(t *testing.T) {
	f := open(t)
	const kiosks = 3
	var all sync.WaitGroup
	for range kiosks {
		all.Go(func() {
			if out, err := child(f).CombinedOutput(); err != nil {
				t.Errorf("a kiosk failed: %v %s", err, out)
			}
		})
		all.Go(func() {
			for range enough {
				if err := f.Started(assets.French); err != nil {
					t.Error(err)
				}
			}
		})
	}
	all.Wait()
	if today, err := f.Today(); err != nil || today.Sum().Started != 2*kiosks*enough {
		t.Errorf("of %d visits %d were counted, %v", 2*kiosks*enough, today.Sum().Started, err)
	}
}

func TestAKioskThatIsKilledLeavesAWholeFileAndNoLock(t *testing.T) {
	f := open(t)
	said := 0
	const killed = 20
	for after := range killed {
		c := child(f)
		out, err := c.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		for range 1 + after%7 {
			lines.Scan()
			said++
		}
		c.Process.Kill() // SIGKILL, in the middle of whatever it does
		for lines.Scan() {
			said++ // what it counted meanwhile
		}
		c.Wait()
		table, err := Read(f.path)
		if err != nil {
			t.Fatalf("after a kill the file is broken: %v", err)
		}
		// Between the count and its line of output there is room for a kill.
		if n := table.Sum().Started; n < said || n > said+after+1 {
			t.Fatalf("%d visits are in the file, %d were counted", n, said)
		}
	}
	if err := f.Started(assets.French); err != nil {
		t.Fatalf("after the kills: %v", err)
	}
	if names := beside(t, f); !slices.Equal(names, []string{"totals.yaml", "totals.yaml.lock"}) {
		t.Errorf("left behind: %v", names)
	}
}

// child is another process that counts into the same file.
func child(f *File) *exec.Cmd {
	c := exec.Command(os.Args[0])
	c.Env = append(os.Environ(), kiosk+"="+f.path)
	return c
}
