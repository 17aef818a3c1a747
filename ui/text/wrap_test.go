package text

import (
	"math/rand/v2"
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
			for _, row := range Wrap(s, width) {
				if Width(row) > width {
					t.Errorf("at %d columns %q has the row %q", width, s, row)
				}
			}
			bare := strings.NewReplacer(" ", "", "-", "").Replace
			if got := strings.Join(Wrap(s, width), ""); bare(got) != bare(s) {
				t.Errorf("at %d columns %q becomes %q", width, s, got)
			}
		}
	}
}

// A row never ends between a day and its month, a number and what it counts, or the groups
// of a telephone number, whatever the colours and wherever a row has room for them.
func TestWhatANumberCountsStandsWithIt(t *testing.T) {
	for _, s := range []string{
		"Seit dem 21. November 2026 gilt das bis zum 1. März 2027.", "Depuis le 1er mars 2026, au plus 26 semaines.",
		"Register with Actiris as soon as you can (0800 35 123), for 6 months.", "It lasts \x1b[1m12\x1b[m \x1b[1mweeks\x1b[m, on 3 days.",
	} {
		for width := 16; width < 90; width++ {
			for _, row := range Wrap(s, width) {
				bare := strings.TrimRight(ansi.Strip(row), " ")
				last := bare[strings.LastIndex(bare, " ")+1:]
				if strings.Trim(last, "(0123456789er.") == "" && !strings.HasPrefix(last, "202") && last != "123" {
					t.Errorf("at %d columns a row ends with a number: %q", width, row)
				}
			}
		}
	}
}

func TestALongWordLosesItsMarkAndNotItsEnd(t *testing.T) {
	if got := strings.Join(Wrap("je uitbetalingsinstelling\u00a0[3]", 25), "|"); got != "je uitbetalingsinstelling|[3]" {
		t.Errorf("the rows are %q", got)
	}
	if got := strings.Join(Wrap("je uitbetalingsinstelling\u00a0[3]", 26), "|"); got != "je|uitbetalingsinstelling\u00a0[3]" {
		t.Errorf("with room for both the rows are %q", got)
	}
}

// A word that no row has room for is broken between syllables, with a hyphen, whatever its
// colours; an address, an amount and what fits are not.
func TestALongWordIsBrokenWithAHyphen(t *testing.T) {
	for s, want := range map[string]string{
		"deine Berufseingliederungszeit, bald":           "deine|Berufseingliede-|rungszeit, bald",
		"Ausbildungsunterstützung":                       "Ausbildungsunter-|stützung",
		"Arbeitslosenversicherung":                       "Arbeitslosenversi-|cherung",
		"je uitbetalingsinstelling":                      "je uitbetalingsin-|stelling",
		"(arbeidsbemiddelingsdienst)":                    "(arbeidsbemidde-|lingsdienst)",
		"beroepsinlevingsstages":                         "beroepsinlevings-|stages",
		"kinderbijslagfonds":                             "kinderbijslagfonds",
		"Krankenversicherungsnummernverzeichnis gibt es": "Krankenversiche-|rungsnummernver-|zeichnis gibt es",
		"\x1b[1mBerufseingliederungszeit\x1b[m":          "\x1b[1mBerufseingliede-|rungszeit\x1b[m",
		"www.beschaeftigung.belgien.be":                  "www.beschaeftigung|.belgien.be",
		"EUR1197320000000000":                            "EUR119732000000000|0",
	} {
		if got := strings.Join(Wrap(s, 18), "|"); got != want {
			t.Errorf("%q becomes %q, want %q", s, got, want)
		}
	}
}

// Width is the library's, letter by letter and in what is made of them.
func TestWidthIsTheLibrarys(t *testing.T) {
	var all []string
	for r := rune(0x20); r < 0x3400; r++ {
		all = append(all, string(r))
	}
	all = append(all, "\x1b[1m", "\x1b[38;5;80m", "\x1b[m", "\x1b", "\x1b[", "\x1b[K", "\x1b[1;", "\x1b]8;;m\x07", "m", "\ufe0f", "\u0301", "日本", "👩‍👧", "\n", "\t", "\xff")
	for _, s := range all {
		if got, want := Width(s), ansi.StringWidth(s); got != want {
			t.Errorf("%q is %d columns wide, want %d", s, got, want)
		}
	}
	random := rand.New(rand.NewPCG(5, 5))
	for range 100_000 {
		s := ""
		for range random.IntN(6) {
			if random.IntN(3) > 0 {
				s += all[random.IntN(0x300)]
			} else {
				s += all[len(all)-1-random.IntN(20)]
			}
		}
		if got, want := Width(s), ansi.StringWidth(s); got != want {
			t.Fatalf("%q is %d columns wide, want %d", s, got, want)
		}
	}
}
