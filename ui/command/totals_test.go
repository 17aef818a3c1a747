package command

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// says runs the command line on no input.
func says(t *testing.T, args ...string) (string, error) {
	t.Helper()
	var out strings.Builder
	c := New("test")
	c.SetArgs(args)
	c.SetIn(strings.NewReader("y\n"))
	c.SetOut(&out)
	err := c.ExecuteContext(context.Background())
	return out.String(), err
}

func TestTotalsThatAKioskKeptAreShown(t *testing.T) {
	path := filepath.Join(t.TempDir(), "totals.yaml")
	for _, day := range []string{"2026-11-20", "2026-11-21"} {
		if _, err := says(t, "--plain", "--totals", path, "--lang", "nl", "--at", day); err != nil {
			t.Fatal(err)
		}
	}
	text, err := says(t, "totals", path, "--lang", "en")
	if err != nil || !strings.Contains(text, "from 20 November 2026 to 21 November 2026") || !strings.Contains(text, "2026-11-21  Nederlands") {
		t.Errorf("as text, %v:\n%s", err, text)
	}
	json, err := says(t, "totals", path, "--format", "json")
	if err != nil || strings.Count(json, `"started": 1`) != 2 {
		t.Errorf("as JSON, %v:\n%s", err, json)
	}
}

func TestWithoutTheFlagNothingIsKept(t *testing.T) {
	folder := t.TempDir()
	t.Chdir(folder)
	if _, err := says(t, "--plain"); err != nil {
		t.Fatal(err)
	}
	if entries, err := os.ReadDir(folder); err != nil || len(entries) > 0 {
		t.Errorf("left behind: %v, %v", entries, err)
	}
}

func TestTotalsInTheWrongPlaceAreWrongWords(t *testing.T) {
	missing := filepath.Join(t.TempDir(), "none")
	for _, args := range [][]string{
		{"totals"},
		{"totals", missing},
		{"totals", missing, missing},
		{"--plain", "--totals", filepath.Join(missing, "totals.yaml")},
		{"--plain", "--totals", t.TempDir()},
	} {
		_, err := says(t, args...)
		if !errors.As(err, new(Usage)) || strings.Contains(err.Error(), "\n") {
			t.Errorf("%q: %v", args, err)
		}
	}
}

func TestDamagedTotalsAreAFailureAndStayWhereTheyAre(t *testing.T) {
	path := filepath.Join(t.TempDir(), "totals.yaml")
	if err := os.WriteFile(path, []byte("- {day: "), 0o644); err != nil {
		t.Fatal(err)
	}
	_, err := says(t, "totals", path)
	if err == nil || errors.As(err, new(Usage)) || !strings.HasPrefix(err.Error(), path+":1:") {
		t.Errorf("the error is %v", err)
	}
	if _, err := os.Stat(path); err != nil {
		t.Error(err)
	}
}
