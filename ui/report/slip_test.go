package report

import (
	"fmt"
	"io"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
)

// amounts are the allowances of a scheme as they are written on the reader's day.
func (r Reader) amounts(t *testing.T, id string) (list []string) {
	t.Helper()
	s, err := r.Catalogue.Scheme(id)
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range s.Allowances {
		if d, ok := r.Catalogue.At(a.Figure.ID, r.At); ok {
			list = append(list, r.Amount(d.Amount, d.Unit))
		}
	}
	return list
}

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
		if width := max(ansi.StringWidth(line), len([]rune(line))); width > slipWidth {
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
				for _, id := range res.recommended() {
					for _, amount := range r.amounts(t, id) {
						if !strings.Contains(slip, amount) {
							t.Fatalf("%v in %v on %s: %s is missing or broken:\n%s", a, r.Language, day, amount, slip)
						}
					}
				}
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
				d := r.Leaflet(s, res.Verdict(id))
				wanted = append(append(wanted, d.Name, d.Standing.Word), d.Standing.Contact[:min(1, len(d.Standing.Contact))]...)
				n := 0
				for _, step := range s.Steps {
					if len(step.If) == 0 { // the others are for some people
						n++
						wanted = append(wanted, fmt.Sprintf("%d. %s", n, r.Say(step.Text)))
					}
				}
				for _, allowance := range s.Allowances {
					if d, ok := r.Catalogue.At(allowance.Figure.ID, r.At); ok {
						wanted = append(wanted, r.Say(r.Words.Leaflet.Checked, "date", r.Language.Date(d.Checked)))
					}
				}
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

func TestNoAmountIsBrokenInTwo(t *testing.T) {
	for _, l := range assets.Languages() {
		amount := l.Money(111681)
		for width := 20; width < 40; width++ {
			if s := Wrap("You get at least "+amount+" a month, and more.", width); !strings.Contains(s, amount) {
				t.Errorf("at %d columns %q is broken: %q", width, amount, s)
			}
		}
	}
}
