package quiz

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"intern-tui/assets"
)

func load(t testing.TB) *Quiz {
	t.Helper()
	q, err := Load(assets.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	return q
}

// ticks reads answers written as "A1 A2 C1-4" or, for all five, "A".
func ticks(t testing.TB, words string) (a Answers) {
	t.Helper()
	for _, word := range strings.Fields(words) {
		if len(word) == 1 {
			word += "1-5"
		}
		first, last, many := strings.Cut(word, "-")
		if !many {
			last = first[1:]
		}
		from, err := ParseStatement(first)
		to, err2 := ParseStatement(first[:1] + last)
		if err := errors.Join(err, err2); err != nil {
			t.Fatal(err)
		}
		for s := from; s <= to; s++ {
			a = a.With(s)
		}
	}
	return a
}

func TestTheBuiltInQuizHasThePublishedPoints(t *testing.T) {
	q := load(t)
	for s, want := range [...]struct {
		points  [5]int
		maximum int
	}{
		A: {[...]int{5, 4, 3, 3, 2}, 17},
		B: {[...]int{4, 4, 3, 4, 3}, 18},
		C: {[...]int{4, 4, 4, 4, 3}, 19},
		D: {[...]int{4, 4, 4, 3, 3}, 18},
		E: {[...]int{4, 4, 4, 4, 3}, 19},
	} {
		if got := q.Sections[s].Maximum; got != want.maximum {
			t.Errorf("%v: maximum %d, want %d", Section(s), got, want.maximum)
		}
		for i, points := range want.points {
			statement := Statement(5*s + i)
			if got := q.Statement(statement); got.Points != points || got.ID != statement {
				t.Errorf("%v: has %d points as %v, want %d", statement, got.Points, got.ID, points)
			}
		}
	}
	if len(q.Contradictions) != 2 || len(q.Offer) != 3 || len(q.Remote) != 3 || len(q.Doors) != 3 {
		t.Error("two contradictions, three questions about an offer, three about remote work and three doors belong to the quiz")
	}
}

func TestLoadRefusesWhatCannotBeRankedAndTellsThePlace(t *testing.T) {
	data, err := fs.ReadFile(assets.Builtin(), File)
	if err != nil {
		t.Fatal(err)
	}
	whole := string(data)
	// cut is the quiz without what stands from one mark to before the next.
	cut := func(from, to string) string {
		i := strings.Index(whole, from)
		return whole[:i] + whole[i+strings.Index(whole[i:], to):]
	}
	replace := func(old, new string) string { return strings.Replace(whole, old, new, 1) }
	for name, c := range map[string]struct{ content, at, message string }{
		"a section too few":      {cut("  - id: E\n", "statements:"), "revision:", "five sections A to E; here are 4"},
		"a section out of order": {replace("- id: B\n", "- id: C\n"), "id: B\n", "section C stands where section B is expected"},
		"no such section":        {replace("- id: B\n", "- id: F\n"), "B\n    name", `"F" is not a section`},
		"a statement too few":    {cut("  - id: A5\n", "  - id: B1\n"), "id: A5\n", "statement B1 stands where A5 is expected"},
		"the last one missing":   {cut("  - id: E5\n", "contradictions:"), "revision:", "twenty-five in all; here are 24"},
		"one too many":           {replace("contradictions:", "  - {id: E5, points: 3, text: x, short: x}\ncontradictions:"), "revision:", "here are 26"},
		"a statement twice":      {replace("- id: A2\n", "- id: A1\n"), "id: A2\n", "statement A1 stands where A2 is expected"},
		"no such statement":      {replace("- id: A2\n", "- id: A6\n"), "A2\n", `"A6" is not a statement`},
		"no points":              {replace("points: 5", "points: 0"), "id: A1\n", "A1 has 0 points"},
		"too many points":        {replace("points: 5", "points: 10"), "id: A1\n", "A1 has 10 points"},
		"a wrong sum":            {replace("points: 5", "points: 6"), "id: A\n", "add up to 18, not to its maximum of 17"},
		"a tie without a meaning": {strings.Replace(replace("points: 5", "points: 6"), "maximum: 17", "maximum: 18", 1), "id: B\n",
			"section B has the same maximum as section A"},
		"another scheme":        {replace("[stage-first]", "[cip]"), "id: C\n", "section C leads to: stage-first"},
		"half a contradiction":  {replace("[A1, D1]", "[A1]"), "between: [A1", "between two statements"},
		"no revision":           {replace(`"2026-1"`, `""`), `"2026-1"`, "a value is missing"},
		"an ambiguous revision": {replace("sections:", "earlier: [\"2026-1\"]\nsections:"), "revision:", "give this revision another name"},
		"an unknown key":        {replace("sections:", "weights: 1\nsections:"), "sections:", `unknown key "weights"`},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Load(fstest.MapFS{File: {Data: []byte(c.content)}})
			var at *assets.Error
			if !errors.As(err, &at) {
				t.Fatalf("got %v, want an error with a place", err)
			}
			before := whole[:strings.Index(whole, c.at)]
			line, column := strings.Count(before, "\n")+1, len(before)-strings.LastIndex(before, "\n")
			if at.File != File || at.Line != line || at.Column != column || !strings.Contains(at.Reason.Error(), c.message) {
				t.Errorf("got %v, want %s:%d:%d: … %s …", err, File, line, column, c.message)
			}
		})
	}
	if _, err := Load(fstest.MapFS{}); err == nil || err.Error() != "quiz.yaml: there is no such file" {
		t.Errorf("without a file: %v", err)
	}
}
