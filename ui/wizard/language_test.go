package wizard

import (
	"path/filepath"
	"testing"

	"intern-tui/assets"
)

// others are the languages beside English, whose frames stand in testdata itself.
var others = []assets.Language{assets.French, assets.Dutch, assets.German}

// speaks changes the language and looks.
func (v *visitor) speaks(l assets.Language) {
	v.Helper()
	v.language, v.App.result = l, nil
	v.resize(v.Terminal.Width, v.Terminal.Height)
}

func TestFramesInEveryLanguageLookAsReviewed(t *testing.T) {
	for _, w := range everyWay() {
		switch w.name {
		case "languages-with-door": // a door looks like none
			continue
		}
		if w.again() && w.name != "section-ticked" && w.name != "leaflet-conditions" && w.name != "result-firm" {
			continue // one of each kind
		}
		v := w.goes(t)
		for _, l := range others {
			v.resize(classicWidth, classicHeight)
			v.speaks(l)
			same(t, filepath.Join("testdata", l.String(), w.name+"-80x24.txt"), rows(v.seen()))
			if w.name == "section-ticked" {
				v.resize(promisedWidth, promisedHeight)
				same(t, filepath.Join("testdata", l.String(), w.name+"-40x12.txt"), rows(v.seen()))
			}
		}
	}
}
