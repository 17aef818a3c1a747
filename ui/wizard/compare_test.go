package wizard

import (
	"slices"
	"strings"
	"testing"

	"intern-tui/schemes"
)

// stands makes sure that these schemes stand side by side.
func (v *visitor) stands(ids string) {
	v.Helper()
	if got := strings.Join(on[*compare](v).ids, " "); got != ids {
		v.Fatalf("side by side stand %s, want %s:\n%s", got, ids, v.seen())
	}
}

func TestSideBySideOpensWithTheSchemeAtHandAndTheBestMatch(t *testing.T) {
	for _, w := range []struct {
		ticks, keys, ids string
	}{
		{"C1 C2 C3 D1", "s", "stage-first cip"},               // the best match and what comes next
		{"C1 C2 C3 D1", "enter s", "stage-first cip"},         // from its leaflet too
		{"C1 C2 C3 D1", "down s", "cip stage-first"},          // another section, and the best match
		{"C1 C2 C3 D1", "down enter s", "cip stage-first"},    // its leaflet
		{"C1 C2 C3 D1", "end s", "aep stage-first"},           // what stands beside the quiz
		{"E1 E4 A1", "s", "misip pfi"},                        // both schemes of the best match
		{"B1 B2 D1 D2", "s", "cip school"},                    // remote work gives way to its framework
		{"C1 C2 C3 B1", "down s", "remote stage-first"},       // unless it alone is meant
		{"A1 A2 D2 D3 D4 D5", "home s", "cip school"},         // closed, but ranked first
		{"C1 C2 C3 C4 E1 E2 E3 E4", "s", "stage-first misip"}, // undecided: the two
	} {
		t.Run(w.ticks+" "+w.keys, func(t *testing.T) {
			v := enter(t).tick(strings.Fields(w.ticks)...)
			v.press(w.keys)
			v.stands(w.ids)
		})
	}
}

func TestSideBySideOpensFromTheListWithoutATick(t *testing.T) {
	v := enter(t)
	v.press("down enter down down down")
	v.sees("> CIP", "s "+v.say(v.words.Compare.Key))
	v.press("s")
	v.stands("cip school")
	v.press("esc")
	on[*browse](v)
}

func TestArrowsChangeTheLastSchemeThroughAllOthers(t *testing.T) {
	v := enter(t).tick("C1", "C2", "D1")
	v.press("s space")
	first := slices.Clone(on[*compare](v).ids)
	seen := map[string]bool{}
	for range len(schemes.IDs()) - 2 {
		here := on[*compare](v).ids
		if !slices.Equal(here[:2], first[:2]) {
			t.Fatalf("the arrows change %v to %v", first, here)
		}
		seen[here[2]] = true
		v.sees("> " + v.reader().Scheme(here[2]))
		v.press("right")
	}
	if len(seen) != len(schemes.IDs())-2 || seen[first[0]] || seen[first[1]] {
		t.Errorf("beside %v the arrows lead to %v", first[:2], seen)
	}
	v.stands(strings.Join(first, " "))
	v.press("left right")
	v.stands(strings.Join(first, " "))
}

func TestSpaceAddsAThirdSchemeAndTakesItAway(t *testing.T) {
	v := enter(t).tick("C1", "C2", "D1")
	v.press("s")
	v.sees(v.say(v.words.Compare.Add))
	v.press("space")
	v.stands("stage-first cip school")
	v.sees(v.say(v.words.Compare.Remove))
	v.press("space")
	v.stands("stage-first cip")
}

func TestEnterReadsTheLeafletOfTheLastSchemeAndEscapeComesBack(t *testing.T) {
	v := enter(t).tick("C1", "C2", "D1")
	v.press("s right enter")
	if here := v.leaflet(); !slices.Equal(here.ids, []string{"misip"}) {
		t.Fatalf("the leaflets of %v are open", here.ids)
	}
	v.press("esc")
	v.stands("stage-first misip")
	v.press("esc")
	v.result()
}

func TestSideBySideSaysAllThatTheComparisonSays(t *testing.T) {
	for _, size := range [][2]int{{40, 12}, {80, 24}, {120, 40}} {
		v := enter(t).tick("C1", "C2", "D1")
		v.press("s right space")
		v.resize(size[0], size[1])
		c := on[*compare](v).read(v.shared)
		for _, row := range c.Rows {
			v.reads(row.Label)
			for _, cell := range row.Cells {
				for word := range strings.FieldsSeq(cell.Text + " " + cell.Reason) {
					v.reads(word)
				}
			}
		}
		v.reads("Not known: ask")
	}
}

func TestTheNamesStayWhileTheBodyScrolls(t *testing.T) {
	for _, size := range [][2]int{{40, 12}, {80, 24}} {
		v := enter(t).tick("C1", "C2", "D1")
		v.resize(size[0], size[1])
		v.press("s end")
		v.sees("Stage First > CIP", v.say(v.words.Compare.Sources))
	}
}

// The screen keeps the columns of the aside, so that a third scheme has room.
func TestThreeSchemesAreATableOnlyOnAWideTerminal(t *testing.T) {
	v := enter(t).tick("C1", "C2", "D1")
	v.press("s space")
	for _, w := range []struct {
		width int
		table bool
	}{{40, false}, {80, false}, {99, true}, {100, true}, {120, true}, {200, true}} {
		v.resize(w.width, 40)
		if table := strings.Contains(v.seen(), "CIP: "); table == w.table {
			t.Errorf("at %d columns there is a table: %v\n%s", w.width, !table, v.seen())
		}
	}
}
