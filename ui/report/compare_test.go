package report

import (
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"intern-tui/schemes"
)

// compared sets schemes side by side for a profile.
func compared(t *testing.T, r Reader, p schemes.Profile, ids ...string) Comparison {
	t.Helper()
	var list []*schemes.Scheme
	var verdicts []schemes.Verdict
	for _, id := range ids {
		s, err := r.Catalogue.Scheme(id)
		if err != nil {
			t.Fatal(err)
		}
		list, verdicts = append(list, s), append(verdicts, r.Verdict(id, p, r.At))
	}
	return r.Compare(list, verdicts)
}

// profile is one in which a field has a value.
func profile(t *testing.T, field, value string) schemes.Profile {
	t.Helper()
	p, err := schemes.Profile{}.With(field, value)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func TestEveryPairOfSchemesHasAFilledTableInEveryLanguage(t *testing.T) {
	for _, r := range readers(t, today) {
		for _, a := range schemes.IDs() {
			for _, b := range schemes.IDs() {
				c := compared(t, r, schemes.Profile{}, a, b)
				if len(c.Columns) != 2 || len(c.Rows) != 7 {
					t.Fatalf("%s and %s: %d columns, %d rows", a, b, len(c.Columns), len(c.Rows))
				}
				for _, row := range c.Rows {
					for _, cell := range row.Cells {
						if cell.Text == "" || row.Label == "" || strings.ContainsAny(cell.Text, "{}") || strings.Contains(cell.Text, "..") {
							t.Errorf("%s and %s in %v: %q says %q", a, b, r.Language, row.Label, cell.Text)
						}
					}
				}
			}
		}
	}
}

func TestTheVerdictIsTheFirstAspect(t *testing.T) {
	r := readers(t, today)[0]
	c := compared(t, r, profile(t, "diploma", "higher"), "stage-first", "cip", "remote")
	may := c.Rows[0].Cells
	if may[0].Outcome == nil || *may[0].Outcome != schemes.NotEligible || may[0].Text != r.Say(r.Words.Verdict.NotEligible) {
		t.Errorf("a closed scheme says %q", may[0].Text)
	}
	if !strings.Contains(may[0].Reason, "diploma") || strings.Count(may[0].Reason, ".") > 1 {
		t.Errorf("its reason is %q, want one sentence about the diploma", may[0].Reason)
	}
	if may[1].Text != r.Say(r.Words.Verdict.Check) || !strings.HasSuffix(may[1].Reason, "conditions left") {
		t.Errorf("an open scheme says %q, %q", may[1].Text, may[1].Reason)
	}
	if may[2].Outcome != nil || may[2].Reason != "" {
		t.Errorf("remote work, which is no scheme, has the verdict %q", may[2].Text)
	}
}

func TestAComparisonSaysWhatIsKnownAndWhomToAskForTheRest(t *testing.T) {
	for i, want := range [][]string{
		{"1 to 6 months; Bruxelles Formation may allow 12", "Not known: ask ADG", "Yes: a contract at least as long"},
		{"1 à 6 mois\u00a0; Bruxelles Formation peut autoriser 12", "Inconnu. Contact : ADG", "Oui : un contrat au moins aussi long"},
		{"1 tot 6 maanden; Bruxelles Formation kan 12 toestaan", "Niet bekend: vraag het aan ADG", "Ja: een contract dat minstens even lang duurt"},
		{"1 bis 6 Monate; Bruxelles Formation kann 12 erlauben", "Nicht bekannt. Auskunft: ADG", "Ja: ein mindestens ebenso langer Vertrag"},
	} {
		c := compared(t, readers(t, today)[i], schemes.Profile{}, "cip", "aep", "pfi")
		length, approves, job := c.Rows[2].Cells[0].Text, c.Rows[4].Cells[1].Text, c.Rows[5].Cells[2].Text
		for n, got := range []string{length, approves, job} {
			if got != want[n] {
				t.Errorf("it says %q, want %q", got, want[n])
			}
		}
	}
}

func TestPayIsTheWholeMonthOfTheDay(t *testing.T) {
	r := readers(t, today)[0]
	c := compared(t, r, schemes.Profile{}, "stage-first", "cip", "aep")
	for i, want := range []string{"€500 gross from your host, up to €26.82 a day from Actiris", "at least €1,116.81 gross from your host", "not known"} {
		if got := c.Rows[1].Cells[i].Text; got != want {
			t.Errorf("%s pays %q, want %q", c.Columns[i], got, want)
		}
	}
	old := compared(t, readers(t, "2024-06-30")[0], schemes.Profile{}, "stage-first", "cip")
	if got := old.Rows[1].Cells[0].Text; got == c.Rows[1].Cells[0].Text {
		t.Errorf("before the raise it pays %q too", got)
	}
}

// Two columns fit the width of plain text, three do not.
func TestInTextTwoSchemesAreATableAndThreeAreBlocks(t *testing.T) {
	for _, r := range readers(t, today) {
		table := written(t, compared(t, r, schemes.Profile{}, "cip", "stage-first").Text)
		first, _, _ := strings.Cut(table, "\n")
		if !strings.Contains(first, "CIP") || !strings.Contains(first, "Stage First") {
			t.Errorf("in %v the first row is %q, want the names", r.Language, first)
		}
		at := strings.Index(first, "Stage First")
		if !slices.ContainsFunc(strings.Split(table, "\n"), func(row string) bool { return ansi.TruncateLeft(row, at, "") == "Actiris" }) {
			t.Errorf("in %v who approves Stage First does not stand below its name:\n%s", r.Language, table)
		}
		blocks := written(t, compared(t, r, schemes.Profile{}, "cip", "stage-first", "pfi").Text)
		if got := strings.Count(blocks, "\n- PFI"); got != 7 {
			t.Errorf("in %v %d blocks name the third scheme, want 7:\n%s", r.Language, got, blocks)
		}
		for row := range strings.SplitSeq(table+blocks, "\n") {
			if ansi.StringWidth(row) > textWidth {
				t.Errorf("in %v a row is too wide: %q", r.Language, row)
			}
		}
	}
}

func TestATableIsAskedForOnlyWhereItsColumnsReadWell(t *testing.T) {
	r := readers(t, today)[0]
	two, three := compared(t, r, schemes.Profile{}, "cip", "pfi"), compared(t, r, schemes.Profile{}, "cip", "pfi", "ibo")
	for _, w := range []struct {
		c     Comparison
		width int
		table bool
	}{{two, 36, false}, {two, 56, false}, {two, 76, true}, {three, 76, false}, {three, 94, true}, {three, 114, true}} {
		label, column, ok := w.c.Grid(w.width)
		if ok != w.table || label+column*len(w.c.Columns) > w.width {
			t.Errorf("%d schemes at %d: table %v with %d + %d each", len(w.c.Columns), w.width, ok, label, column)
		}
	}
}

func TestAComparisonInMarkdownIsATableOfAllItsTexts(t *testing.T) {
	for _, r := range readers(t, today) {
		c := compared(t, r, schemes.Profile{}, "misip", "cip", "integration-period")
		markdown := written(t, c.Markdown)
		rows := 0
		for row := range strings.SplitSeq(markdown, "\n") {
			if strings.HasPrefix(row, "|") {
				rows++
				if got := strings.Count(row, "|") - strings.Count(row, `\|`); got != 5 {
					t.Errorf("in %v the row %q has %d bars, want 5", r.Language, row, got)
				}
			}
		}
		if rows != 9 {
			t.Errorf("in %v the table has %d rows, want names, rule and seven", r.Language, rows)
		}
		for _, row := range c.Rows {
			for _, cell := range row.Cells {
				if !strings.Contains(markdown, marked(cell.with(cell.Text))) {
					t.Errorf("in %v the table lacks %q", r.Language, cell.Text)
				}
			}
		}
	}
}

func TestBlocksOfDifferentHeightsStandSideBySide(t *testing.T) {
	got := strings.Join(Beside([][]string{{"a"}, {"b", "c", "d"}, nil, {"e", "f"}}, []int{3, 2, 1, 4}), "\n")
	if want := "a  b  e\n   c  f\n   d"; got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
