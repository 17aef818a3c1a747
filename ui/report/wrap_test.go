package report

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
)

func TestNoRowOfAWrappedTextIsWiderThanItsRoom(t *testing.T) {
	for _, s := range []string{
		"Deine Schule legt die Dauer fest. Eine landesweite Mindest- oder Höchstdauer haben wir nicht gefunden.",
		"a-b-c-d-e-f-g-h first-come-first-served",
		"one two three",
		"€1\u202f197,32 brut par mois",
		"Berufseingliederungszeit",
	} {
		for width := 16; width < 90; width++ { // no page is narrower
			for row := range strings.SplitSeq(Wrap(s, width), "\n") {
				if ansi.StringWidth(row) > width {
					t.Errorf("at %d columns %q has the row %q", width, s, row)
				}
			}
			words := strings.NewReplacer(" ", "", "\n", "")
			if got := words.Replace(Wrap(s, width)); got != words.Replace(s) {
				t.Errorf("at %d columns %q becomes %q", width, s, got)
			}
		}
	}
}
