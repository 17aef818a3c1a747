package report

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/text"
)

// says tells whether a slip says something, wherever its lines break.
func says(slip, want string) bool {
	flat := func(s string) string { return strings.Join(strings.Fields(s), "") }
	return strings.Contains(flat(slip), flat(want))
}

// narrow makes sure that every line of a slip fits the paper.
func narrow(t *testing.T, r Reader, slip string) {
	t.Helper()
	for line := range strings.Lines(slip) {
		line = strings.TrimSuffix(line, "\n")
		if width := max(text.Width(line), len([]rune(line))); width > slipWidth {
			t.Fatalf("in %v a line of %d columns:\n%s", r.Language, width, line)
		}
	}
}

func TestEveryLineOfASlipFitsThePaper(t *testing.T) {
	r := readers(t, today)[0]
	wallonia, err := r.ReadProfile(strings.NewReader("{home: wallonia, born: 1990-01-01, diploma: higher, registered_with: forem, registered_since: 2026-10-05}"), "test", r.At)
	if err != nil {
		t.Fatal(err)
	}
	for _, day := range []string{today, "2024-06-30", "2030-01-01"} {
		for _, r := range readers(t, day) {
			for i, a := range manyAnswers(t) {
				p := []schemes.Profile{{}, wallonia}[i%2]
				res := r.Result(a, p)
				slip := written(t, func(w io.Writer) error { return r.Slip(w, a, res) })
				narrow(t, r, slip)
			}
			for _, s := range r.Schemes {
				narrow(t, r, written(t, func(w io.Writer) error {
					return r.SchemeSlip(w, s, r.Verdict(s.ID, wallonia, r.At), wallonia, "BCDFGHJK")
				}))
			}
		}
	}
}

func TestASlipSaysWhatOneNeedsAtHome(t *testing.T) {
	for _, r := range readers(t, today) {
		for _, a := range manyAnswers(t) {
			if a == 0 {
				continue
			}
			res := r.Result(a, schemes.Profile{})
			slip := written(t, func(w io.Writer) error { return r.Slip(w, a, res) })
			wanted := []string{res.Headline, r.Language.Date(r.At), res.Code, "intern-tui --code " + res.Code}
			for _, row := range res.Rows {
				wanted = append(wanted, fmt.Sprintf(" %d/%d", row.Points, row.Maximum))
			}
			for _, id := range res.recommended() {
				s, err := r.Catalogue.Scheme(id)
				if err != nil {
					t.Fatal(err)
				}
				for _, f := range r.Card(s, res.Verdict(id), res.told) {
					wanted = append(wanted, f.Label, f.Value)
				}
				for i, step := range r.Catalogue.Plan(id, res.told, r.At) {
					wanted = append(wanted, r.when(step), fmt.Sprintf("%d. %s", i+1, strings.TrimSuffix(r.Say(step.Text), ".")))
				}
				wanted = append(wanted, r.Contact(res.Verdict(id).Contact)...)
			}
			for _, want := range wanted {
				if !says(slip, want) {
					t.Fatalf("%v in %v: the slip does not say %q:\n%s", a, r.Language, want, slip)
				}
			}
		}
	}
}

func TestASlipOfAClosedDoorTellsWhomToAsk(t *testing.T) {
	for _, r := range readers(t, today) {
		a, err := quiz.ParseAnswers("C1", "C2")
		if err != nil {
			t.Fatal(err)
		}
		p, err := r.ReadProfile(strings.NewReader("{born: 1980-01-01}"), "test", r.At)
		if err != nil {
			t.Fatal(err)
		}
		res := r.Result(a, p)
		if res.Advice.Headline != nil {
			t.Fatalf("something is open: %s", res.Headline)
		}
		slip := written(t, func(w io.Writer) error { return r.Slip(w, a, res) })
		for _, want := range append(r.Contact(res.Verdict("stage-first").Contact), r.Page("stage-first")) {
			if !says(slip, want) {
				t.Errorf("in %v the slip does not say %q:\n%s", r.Language, want, slip)
			}
		}
	}
}
