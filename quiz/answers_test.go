package quiz

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

func TestStatementsAreWrittenAsInTheQuiz(t *testing.T) {
	for s := A1; s <= E5; s++ {
		for _, word := range []string{s.String(), strings.ToLower(s.String())} {
			if got, err := ParseStatement(word); got != s || err != nil {
				t.Errorf("%s is read as %v, %v", word, got, err)
			}
		}
	}
	for _, word := range []string{"", "A", "A0", "A6", "F1", "A10", "1A", "!1", "É1"} {
		if got, err := ParseStatement(word); err == nil || !strings.Contains(err.Error(), "A1") || !strings.Contains(err.Error(), "E5") {
			t.Errorf("%q is read as %v, %v", word, got, err)
		}
	}
	if C4.Section() != C || C4.Number() != 4 || C4.String() != "C4" {
		t.Errorf("C4 is %v: number %d of %v", C4, C4.Number(), C4.Section())
	}
}

func TestAnswersAreASet(t *testing.T) {
	a, err := ParseAnswers("b3", "A1", "E5", "A1")
	if err != nil {
		t.Fatal(err)
	}
	if got := slices.Collect(a.Statements()); !slices.Equal(got, []Statement{A1, B3, E5}) || a.Len() != 3 {
		t.Errorf("ticked: %v", got)
	}
	if !a.Has(B3) || a.Has(B4) || a.Toggle(B3).Has(B3) || !a.Toggle(B4).Has(B4) || a.With(B3) != a {
		t.Error("a tick is there or not, and toggles")
	}
	if a.Section(B) != 0b00100 || a.Section(E) != 0b10000 || a.Count(E) != 1 || a.Count(C) != 0 {
		t.Errorf("by section: %05b %05b", a.Section(B), a.Section(E))
	}
	if _, err := ParseAnswers("A1", "Z9"); err == nil {
		t.Error("Z9 is no statement")
	}
}

func TestListsAreWordsInJSON(t *testing.T) {
	got, err := json.Marshal([]any{[]Section{A, E}, []Statement{A1, E5}})
	if want := `[["A","E"],["A1","E5"]]`; err != nil || string(got) != want {
		t.Errorf("got %s, %v, want %s", got, err, want)
	}
}

func TestTicksAboutTheCourse(t *testing.T) {
	for words, want := range map[string][2]bool{"": {}, "D1": {}, "A1": {true, false}, "A1 D1": {true, true}} {
		if required, contradicted := ticks(t, words).SchoolCredit(); [2]bool{required, contradicted} != want {
			t.Errorf("%q: %v, %v, want %v", words, required, contradicted, want)
		}
	}
}
