package totals

import (
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"intern-tui/assets"
	"intern-tui/quiz"
)

// The days of the tests.
var (
	friday   = assets.Date{Year: 2026, Month: 11, Day: 20}
	saturday = friday.AddDays(1)
)

func TestRowsOfOneDayAndLanguageAreOne(t *testing.T) {
	table := Table(nil).Plus(
		Row{Day: saturday, Language: assets.French, Started: 1},
		Row{Day: friday, Language: assets.German, Started: 1},
		Row{Day: saturday, Language: assets.English, TimedOut: 1},
		Row{Day: saturday, Language: assets.French, Finished: 1, Headlines: [5]int{quiz.C: 1, quiz.E: 1}},
		Row{Day: saturday, Language: assets.French, Finished: 1, Headlines: [5]int{quiz.C: 1}},
	)
	want := Table{
		{Day: friday, Language: assets.German, Started: 1},
		{Day: saturday, Language: assets.English, TimedOut: 1},
		{Day: saturday, Language: assets.French, Started: 1, Finished: 2, Headlines: [5]int{quiz.C: 2, quiz.E: 1}},
	}
	if !reflect.DeepEqual(table, want) {
		t.Errorf("the table is\n%vwant\n%v", table, want)
	}
	if got := table.On(saturday); !reflect.DeepEqual(got, want[1:]) {
		t.Errorf("of Saturday it has\n%v", got)
	}
	if got := table.Sum(); got != (Row{Started: 2, Finished: 2, TimedOut: 1, Headlines: [5]int{quiz.C: 2, quiz.E: 1}}) {
		t.Errorf("the sum is %+v", got)
	}
}

// The text of a file: this is all that is ever kept of a visit.
const written = `- {day: 2026-11-20, language: de, started: 1, finished: 0, timed_out: 1, A: 0, B: 0, C: 0, D: 0, E: 0}
- {day: 2026-11-21, language: fr, started: 3, finished: 2, timed_out: 0, A: 0, B: 0, C: 2, D: 0, E: 1}
`

func TestAFileReadsAsItWasWritten(t *testing.T) {
	table, err := Read(file(t, written))
	if err != nil {
		t.Fatal(err)
	}
	if table.String() != written {
		t.Errorf("read and written again it is\n%v", table)
	}
}

func TestFilesPastedTogetherAreAddedUp(t *testing.T) {
	once, err1 := Read(file(t, written))
	twice, err2 := Read(file(t, written+written))
	if err := errors.Join(err1, err2); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(twice, once.Plus(once...)) {
		t.Errorf("twice the file is\n%v", twice)
	}
}

func TestAFileWithoutContentHoldsNoVisits(t *testing.T) {
	for _, content := range []string{"", "\n", "[]\n"} {
		if table, err := Read(file(t, content)); err != nil || len(table) != 0 {
			t.Errorf("%q holds %v, %v", content, table, err)
		}
	}
}

func TestADamagedFileIsOneLineThatNamesThePlace(t *testing.T) {
	for content, want := range map[string]string{
		written + "- {day: 2026-11-22, lang":                     ":3:",
		strings.Replace(written, "fr", "xx", 1):                  `:2:31: "xx" is not a language`,
		strings.Replace(written, "2026-11-20", "20 November", 1): `:1:9: "20 November" is not a day`,
		strings.Replace(written, "started: 3", "started: -3", 1): ":2:3: a number of visits is below zero",
		strings.Replace(written, "E: 1", "E: -1", 1):             ":2:3: a number of visits is below zero",
		strings.Replace(written, "C: 2", "C: two", 1):            `"two" is not a whole number`,
		strings.Replace(written, ", C: 2", "", 1):                `:2:3: the key "C" is missing`,
		strings.Replace(written, "C: 2", "C: 2, F: 2", 1):        `unknown key "F"`,
		"\x00\x00\x00\x00": "control character",
		"42":               "a list is expected",
	} {
		path := file(t, content)
		_, err := Read(path)
		var place *assets.Error
		if !errors.As(err, &place) {
			t.Errorf("%q is read, or fails without a place: %v", content, err)
			continue
		}
		if message := err.Error(); !strings.HasPrefix(message, path) || !strings.Contains(message, want) || strings.Contains(message, "\n") {
			t.Errorf("%q fails with %q, which lacks %q or is not one line", content, message, want)
		}
	}
}

func TestReadingKeepsAwayFromWhatIsNoFile(t *testing.T) {
	for _, path := range []string{t.TempDir(), os.DevNull} {
		if _, err := Read(path); err == nil || !strings.Contains(err.Error(), "not an ordinary file") {
			t.Errorf("%s is read: %v", path, err)
		}
	}
}

// file makes a totals file with some content.
func file(t *testing.T, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "totals.yaml")
	if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}
