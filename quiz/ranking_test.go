package quiz

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"
)

// The numbered cases are the worked examples of the product description.
func TestRankingOfPointsAlone(t *testing.T) {
	q := load(t)
	for _, c := range []struct{ name, ticks, want string }{
		{"1: one section whole", "A",
			"ABCDE 17 0 0 0 0: A leads, firm"},
		{"2: equal points, the larger share first", "A1-4 C1-3 C5",
			"ACBDE 15 0 15 0 0: A leads, tie share, tied, +C4 C, -A1 C"},
		{"3: points before share", "A1-3 A5 C1-3 C5",
			"CABDE 14 0 15 0 0: C leads, by share A, close, +A4 A, -C1 A"},
		{"4: remote and CIP are one internship", "B1 B2 B4 B5 D1-4",
			"BDACE 0 15 0 15 0: BD leads, tie combine, tied, +B3 B, +D5 D"},
		{"5: Brussels or Wallonia", "C1-4 E1-4",
			"CEABD 0 0 16 0 16: CE leads, tie region, tied, +C5 C, +E5 E"},
		{"11: one point between them", "C1-3 C5 D1 D2 D4 D5",
			"CDABE 0 0 15 14 0: C leads, close, +D3 D, -C1 D"},
		{"12: nothing, so that any tick takes the lead", "",
			"ABCDE 0 0 0 0 0: nobody leads, +A1 A, +A2 A"},
		{"a single tick: heavier ones first", "A5",
			"ABCDE 2 0 0 0 0: A leads, close, +B1 B, +B2 B"},
		{"a single tick that only its own end can move", "A1",
			"ABCDE 5 0 0 0 0: A leads, close, -A1 nobody"},
		{"a change that only makes the two best equal", "A2-4 B3 B5",
			"ABCDE 10 6 0 0 0: A leads, close"},
		{"four at once: the pair with the larger share leads", "B1 C1 D1 E1",
			"BDCEA 0 4 4 4 4: BD leads, tie combine, tied, +A1 A, +A2 A"},
		{"no points, no share: by the letter", "E1",
			"EABCD 0 0 0 0 4: E leads, close, +A1 A, +A2 A"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := summary(q, q.Rank(ticks(t, c.ticks))); got != c.want {
				t.Errorf("\n got %s\nwant %s", got, c.want)
			}
		})
	}
}

// summary is a ranking in a line: order, points by section, and what is to be said of them.
func summary(q *Quiz, r Ranking) string {
	nobody := func(set Sections) string { return cmp.Or(set.String(), "nobody") }
	s := fmt.Sprintf("%s %s: %s leads", letters(r.Order[:]), strings.Trim(fmt.Sprint(r.Points), "[]"), nobody(r.Leaders))
	if r.Tie != NoTie {
		s += ", tie " + r.Tie.String()
	}
	if by := q.LeadersByShare(r); by != r.Leaders {
		s += ", by share " + by.String()
	}
	if r.Confidence != NoConfidence {
		s += ", " + r.Confidence.String()
	}
	for _, f := range r.Flips() {
		sign := "-"
		if f.On {
			sign = "+"
		}
		s += fmt.Sprintf(", %s%v %s", sign, f.Statement, nobody(f.Leaders))
	}
	return s
}

func letters(sections []Section) (s string) {
	for _, section := range sections {
		s += section.String()
	}
	return s
}

func TestPointsAreTheSumOfTheTicks(t *testing.T) {
	q := load(t)
	for s := A; s <= E; s++ {
		for part := range Answers(32) {
			a, sum := part<<(5*s), 0
			for statement := range a.Statements() {
				sum += q.Statement(statement).Points
			}
			if r := q.Rank(a); r.Points[s] != sum {
				t.Errorf("%v: %d points, want %d", slices.Collect(a.Statements()), r.Points[s], sum)
			}
		}
	}
}

func TestRankingAllocatesNothing(t *testing.T) {
	q, a := load(t), ticks(t, "A1-3 C1-4 E2 E5")
	if n := testing.AllocsPerRun(100, func() { q.Rank(a) }); n != 0 {
		t.Errorf("%v allocations a ranking", n)
	}
}

func BenchmarkRank(b *testing.B) {
	q := load(b)
	for name, words := range map[string]string{"firm": "A", "close": "C1-3 C5 D1 D2 D4 D5"} {
		a := ticks(b, words)
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				q.Rank(a)
			}
		})
	}
}
