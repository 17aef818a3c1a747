package text

import (
	"strings"
	"testing"
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
			for _, row := range Wrap(s, width) {
				if Width(row) > width {
					t.Errorf("at %d columns %q has the row %q", width, s, row)
				}
			}
			if got := strings.ReplaceAll(strings.Join(Wrap(s, width), ""), " ", ""); got != strings.ReplaceAll(s, " ", "") {
				t.Errorf("at %d columns %q becomes %q", width, s, got)
			}
		}
	}
}
