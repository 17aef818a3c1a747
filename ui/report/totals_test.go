package report

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/totals"
	"intern-tui/ui/words"
)

// week is two days of a kiosk.
var week = totals.Table{
	{Day: assets.Date{Year: 2026, Month: 11, Day: 20}, Language: assets.Dutch, Started: 7, Finished: 6, Headlines: [5]int{4, 0, 0, 2, 0}},
	{Day: assets.Date{Year: 2026, Month: 11, Day: 21}, Language: assets.English, Started: 1, TimedOut: 1},
	{Day: assets.Date{Year: 2026, Month: 11, Day: 21}, Language: assets.French, Started: 1204, Finished: 1100, TimedOut: 90, Headlines: [5]int{0, 0, 800, 0, 303}},
}

func readerIn(t *testing.T, l assets.Language) Reader {
	t.Helper()
	w, err := words.Load(assets.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	q, err := quiz.Load(assets.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	return New(w, q, &schemes.Catalogue{}, l, week[0].Day)
}

func TestTotalsAreATableAndBars(t *testing.T) {
	var out strings.Builder
	if err := readerIn(t, assets.English).TotalsText(&out, week); err != nil {
		t.Fatal(err)
	}
	const want = `Visits from 20 November 2026 to 21 November 2026

Day         Language    started  finished  timed out  A  B    C  D    E
2026-11-20  Nederlands        7         6          0  4  0    0  2    0
2026-11-21  English           1         0          1  0  0    0  0    0
2026-11-21  Français      1,204     1,100         90  0  0  800  0  303
Total                     1,212     1,106         91  4  0  800  2  303

What was recommended
A  Internship within your studies    #                             4
B  Remote or hybrid                                                0
C  Stage First                       ############################  800
D  CIP                               #                             2
E  MISIP and PFI in Wallonia         ###########                   303
`
	if out.String() != want {
		t.Errorf("the totals are\n%s\nwant\n%s", out.String(), want)
	}
}

func TestTotalsFitATerminalInEveryLanguage(t *testing.T) {
	for _, l := range assets.Languages() {
		var out strings.Builder
		if err := readerIn(t, l).TotalsText(&out, week); err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(out.String()) {
			if line = strings.TrimSuffix(line, "\n"); ansi.StringWidth(line) > textWidth || strings.HasSuffix(line, " ") {
				t.Errorf("in %v the line %q is too wide or ends in spaces", l, line)
			}
		}
	}
}

func TestTotalsOfNoVisitsSaySo(t *testing.T) {
	r := readerIn(t, assets.German)
	var text, json strings.Builder
	if err := r.TotalsText(&text, nil); err != nil || text.String() != r.Say(r.Words.Totals.None)+"\n" {
		t.Errorf("as text: %v %q", err, text.String())
	}
	if err := TotalsJSON(&json, nil); err != nil || json.String() != "[]\n" {
		t.Errorf("as JSON: %v %q", err, json.String())
	}
}

func TestTotalsAsJSONHaveEverySection(t *testing.T) {
	var out strings.Builder
	if err := TotalsJSON(&out, week[:1]); err != nil {
		t.Fatal(err)
	}
	got := strings.Join(strings.Fields(out.String()), "")
	want := `[{"day":"2026-11-20","language":"nl","started":7,"finished":6,"timed_out":0,"headlines":{"A":4,"B":0,"C":0,"D":2,"E":0}}]`
	if got != want {
		t.Errorf("the JSON is %s, want %s", got, want)
	}
}
