package wizard

import (
	"strings"
	"testing"
)

func TestAnOptionOfSeveralRowsGoesOnFurtherIn(t *testing.T) {
	for label, want := range map[string]string{
		"short":                   "short",
		"last of a group\n":       "last of a group\n",
		"one two three four five": "one two three\n  four five",
	} {
		if got := strings.Join(option(label, 18), "\n"); got != want {
			t.Errorf("%q becomes\n%s", label, got)
		}
	}
}
