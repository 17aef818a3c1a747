package report

import (
	"slices"
	"strings"
	"testing"

	"intern-tui/schemes"
	"intern-tui/ui/text"
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
	return r.Compare(list, verdicts, p)
}

func TestEveryPairOfSchemesHasAFilledTableInEveryLanguage(t *testing.T) {
	for _, r := range readers(t, today) {
		for _, a := range schemes.IDs() {
			for _, b := range schemes.IDs() {
				c := compared(t, r, schemes.Profile{}, a, b)
				if len(c.Columns) != 2 || len(c.Rows) != 8 {
					t.Fatalf("%s and %s: %d columns, %d rows", a, b, len(c.Columns), len(c.Rows))
				}
				for _, row := range c.Rows {
					for _, cell := range row.Cells {
						if cell.Value == "" || row.Label == "" || strings.ContainsAny(cell.Value, "{}") || strings.Contains(cell.Value, "..") {
							t.Errorf("%s and %s in %v: %q says %q", a, b, r.Language, row.Label, cell.Value)
						}
					}
				}
			}
		}
	}
}

// Three schemes stand side by side too: under each name is what the scheme says.
func TestInTextSchemesStandSideBySide(t *testing.T) {
	for _, r := range readers(t, today) {
		for _, ids := range [][]string{{"cip", "stage-first"}, {"cip", "misip", "stage-first"}} {
			table := written(t, compared(t, r, schemes.Profile{}, ids...).Text)
			rows := strings.Split(table, "\n")
			at := strings.Index(rows[0], "Stage First")
			if at < 0 || !strings.Contains(rows[0], r.Scheme("cip")) {
				t.Fatalf("in %v the first row is %q, want the names", r.Language, rows[0])
			}
			below := text.Width(rows[0][:at])
			if !slices.ContainsFunc(rows, func(row string) bool { return strings.HasPrefix(cut(row, below), "Actiris") }) {
				t.Errorf("in %v who approves Stage First does not stand below its name:\n%s", r.Language, table)
			}
			for _, row := range rows {
				if text.Width(row) > textWidth {
					t.Errorf("in %v a row is too wide: %q", r.Language, row)
				}
			}
		}
	}
}

// cut is a row from a column on.
func cut(row string, column int) string { return strings.TrimPrefix(row, text.Cut(row, column)) }

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
		if rows != 10 {
			t.Errorf("in %v the table has %d rows, want names, rule and eight", r.Language, rows)
		}
		for _, row := range c.Rows {
			for _, cell := range row.Cells {
				if !strings.Contains(markdown, marked(cell.Value)) {
					t.Errorf("in %v the table lacks %q", r.Language, cell.Value)
				}
			}
		}
	}
}
