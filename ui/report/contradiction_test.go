package report

import (
	"testing"

	"intern-tui/schemes"
)

func TestEveryContradictionHasItsSentence(t *testing.T) {
	for _, r := range readers(t, today) {
		said := map[string]bool{}
		for _, facts := range [][]string{
			{"born", "2020-01-01"}, {"start", "2020-01-01"}, {"born", "2004-05-02", "registered_since", "2018-01-01"},
			{"registered_since", "2027-02-15", "start", "2027-01-04"}, {"studies_ended", "false", "studies_ended_on", "2025-06-30"},
			{"status", "student", "course", "required", "studies_ended", "true"}, {"registered_with", "none", "registered_since", "2026-03-02"},
			{"compulsory_schooling", "true", "born", "2000-01-02"},
		} {
			p := schemes.Profile{}
			for i := 0; i < len(facts); i += 2 {
				var err error
				if p, err = p.With(facts[i], facts[i+1]); err != nil {
					t.Fatal(err)
				}
			}
			got := r.Contradictions(p)
			if len(got) != 1 || got[0].Text == "" || len(got[0].Fields) == 0 {
				t.Fatalf("%v, %v: %+v", r.Language, facts, got)
			}
			said[got[0].Text] = true
		}
		if len(said) != len(r.Words.Contradictions) {
			t.Errorf("%v: %d sentences are said of %d", r.Language, len(said), len(r.Words.Contradictions))
		}
	}
}
