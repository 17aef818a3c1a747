package qr

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"intern-tui/assets"
	"intern-tui/schemes"
	"intern-tui/ui/qr/qrtest"
)

// pages are the addresses that the program draws.
func pages(t *testing.T) (list []string) {
	t.Helper()
	c, err := schemes.Load(assets.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range c.Schemes {
		if page := c.Sources[s.Page.ID].Address.In(assets.French); page != "" {
			list = append(list, page)
		}
	}
	if len(list) < 5 {
		t.Fatalf("only %d schemes have a page", len(list))
	}
	return list
}

const plenty = 200

// A code drawn with the terminal's own colours can be read where its background is
// light.
func TestAnIndependentDecoderReadsEveryPage(t *testing.T) {
	for _, page := range pages(t) {
		drawn := Lines(page, plenty, plenty)
		got, err := qrtest.Read(strings.Join(drawn, "\n"), plenty, plenty, false)
		if got != page || err != nil {
			t.Errorf("the code of %s reads %q: %v", page, got, err)
		}
	}
}

func TestTheQuietZoneIsPartOfTheDrawing(t *testing.T) {
	for _, page := range pages(t) {
		drawn := Lines(page, plenty, plenty)
		width := ansi.StringWidth(drawn[0])
		const blank = "    " // four modules, which are as many columns and two rows
		if first := drawn[2]; !strings.HasPrefix(first, blank+"█▀▀▀▀▀█") {
			t.Errorf("%s: no corner of a code stands behind the quiet zone: %q", page, first)
		}
		for i, line := range drawn {
			edge := i < 2 || i >= len(drawn)-2
			switch {
			case ansi.StringWidth(line) != width:
				t.Errorf("%s: row %d has %d columns, the first %d", page, i, ansi.StringWidth(line), width)
			case edge && strings.TrimSpace(line) != "", !strings.HasPrefix(line, blank), !strings.HasSuffix(line, blank):
				t.Errorf("%s: row %d has ink in the quiet zone: %q", page, i, line)
			case strings.Trim(line, " ▀▄█") != "":
				t.Errorf("%s: row %d has a glyph that the Linux console may lack: %q", page, i, line)
			}
		}
	}
}

// Where room becomes scarce a code of a lesser make stands, whole, and then none.
func TestWithoutRoomForAllOfItNothingIsDrawn(t *testing.T) {
	const page = "https://www.actiris.brussels/fr/citoyens/"
	sizes := map[int]bool{}
	for room := len(Lines(page, plenty, plenty)); room >= 0; room-- {
		for _, drawn := range [][]string{Lines(page, plenty, room), Lines(page, 2*room, plenty)} {
			if drawn == nil {
				continue
			}
			sizes[len(drawn)] = true
			if columns := ansi.StringWidth(drawn[0]); len(drawn) > room && columns > 2*room {
				t.Errorf("in the room of %d rows there are %d rows of %d columns", room, len(drawn), columns)
			}
			if got, err := qrtest.Read(strings.Join(drawn, "\n"), plenty, plenty, false); got != page || err != nil {
				t.Errorf("in the room of %d rows the code reads %q: %v", room, got, err)
			}
		}
	}
	if len(sizes) < 2 {
		t.Errorf("codes were drawn in the sizes %v alone", sizes)
	}
	if Lines(page, 0, 0) != nil || Lines(strings.Repeat("x", 1<<16), 1<<16, 1<<16) != nil {
		t.Error("a code is drawn that has no room, or that no code can hold")
	}
}
