package wizard

import (
	"testing"

	"intern-tui/assets"
	"intern-tui/schemes"
	"intern-tui/ui/report"
	"intern-tui/ui/stage"
)

// The amount in large letters is the amount of the row below it, to the cent and as the
// language writes it: every sign of it has a letter.
func TestEveryMainAmountCanBeWrittenLarge(t *testing.T) {
	v, drawn := enter(t), 0
	for _, l := range assets.Languages() {
		v.language = l
		r := v.reader()
		for _, s := range r.Schemes {
			for _, part := range r.Leaflet(s, schemes.Verdict{}, schemes.Profile{}).Parts {
				for _, b := range part.Blocks {
					m, _ := b.(report.Money)
					for _, row := range m.Rows {
						if !row.Main || row.Cents == 0 {
							continue
						}
						drawn++
						if row.Alone != l.Money(row.Cents) {
							t.Errorf("%s in %v: %q stands alone for %d cents", s.ID, l, row.Alone, row.Cents)
						}
						if _, ok := stage.Large(row.Alone, 76); !ok {
							t.Errorf("%s in %v: %q has no large letters", s.ID, l, row.Alone)
						}
					}
				}
			}
		}
	}
	if drawn < 8 {
		t.Errorf("%d amounts were drawn: the test tries too little", drawn)
	}
}
