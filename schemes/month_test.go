package schemes

import (
	"strings"
	"testing"

	"intern-tui/assets"
)

func TestAMonthThatNamesNothingOrSaysTwoThingsIsRefusedWhereItStands(t *testing.T) {
	const aep, mark = "schemes/aep.yaml", "month: {as: at-least}"
	for _, b := range []breakage{
		{"no such figure", aep, mark, "month: {as: at-least, figure: nothing}", "nothing}", `there is no figure "nothing" in figures.yaml`},
		{"a figure a day", aep, mark, "month: {as: at-least, figure: stage-first-daily}", "{as: at-least", "a figure in euros a month"},
		{"a figure in days", aep, mark, "month: {as: at-least, figure: waiting-days}", "{as: at-least", "a figure in euros a month"},
		{"no such place", aep, mark, "month: {as: perhaps}", "perhaps", `"perhaps" is none of exactly, at-least`},
		{"an unknown key", aep, mark, "month: {as: at-least, per: x}", "per: x", `unknown key "per"`},
		{"a figure of a note", aep, "    bound: at-most\n", "    month: {as: note, figure: stage-first-net}\n", "{as: note", "figure belongs to an amount"},
		{"words of an amount", aep, mark, "month: {as: at-least, words: x}", "{as: at-least", "words belong to"},
		{"one of several without words", aep, mark, "month: {as: exactly, either: true}", "{as: exactly", "words belong to"},
		{"one of several that is no amount", aep, mark, "month: {as: words, words: x, either: true}", "{as: words", "either to an exact one"},
		{"the kind of a figure", aep, mark, "month: {as: at-least, kind: net}", "{as: at-least", "kind belongs to"},
		{"no such kind", aep, mark, "month: {as: words, words: x, kind: dry}", "dry", `"dry" is none of gross, net`},
		{"a note on top", aep, mark, "month: {as: note}", "{as: note", "a note needs a line before it"},
		{"a bound in a month", aep, "    month: {as: at-least}", "    month: {as: at-least}\n    bound: at-most", "text: \"every month", "bound belongs to a row outside a full month"},
		{"a bound that is none", aep, "bound: at-most", "bound: words", "text: \"a day", "bound is exactly, at-least or at-most"},
		{"a pitfall", aep, "pitfalls: [{text: x, source: adg-praktikum}]", "pitfalls: [{text: x, source: adg-praktikum, month: true}]", "{text: x, source: adg-praktikum, month", "month belongs to benefits"},
	} {
		b.run(t)
	}
}

func TestEveryMonthCountedInDaysNamesItsDay(t *testing.T) {
	c := catalogue(t)
	for month, day := range map[string]string{
		"stage-first-daily-month":  "stage-first-daily",
		"integration-family-month": "integration-family",
		"stage-first-monthly":      "", // is paid by the month
		"stage-first-month":        "", // a sum of several
		"cip-minimum":              "",
		"nothing":                  "",
	} {
		if got := c.DailyOf(month); got != day {
			t.Errorf("%s is counted from %q, want %q", month, got, day)
		}
	}
}

func TestAMonthIsAddedUpOnlyWhereAllOfItCanBe(t *testing.T) {
	c := catalogue(t)
	day, err := assets.ParseDate("2026-11-21")
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range []struct {
		lines string // place and figure
		cents int
		bound As // empty where nobody could tell
	}{
		{"exactly:stage-first-monthly exactly:stage-first-daily-month", 119732, Exactly},
		{"exactly:stage-first-monthly exactly:stage-first-monthly note: open:", 100000, Exactly},
		{"exactly:stage-first-monthly", 50000, Exactly},
		{"", 0, ""},
		{"exactly:stage-first-monthly at-most:stage-first-daily-month", 119732, AtMost},
		{"at-least:cip-minimum at-most:stage-first-daily-month", 0, ""},
		{"exactly:stage-first-monthly exactly:stage-first-net", 0, ""}, // before and after tax
		{"exactly:stage-first-monthly words:", 0, ""},
		{"exactly:stage-first-monthly extra:", 50000, Exactly},
	} {
		s := &Scheme{}
		for line := range strings.FieldsSeq(m.lines) {
			as, figure, _ := strings.Cut(line, ":")
			s.Allowances = append(s.Allowances, Allowance{Figure: assets.Ref{ID: figure}, Month: &Monthly{As: As(as)}})
		}
		cents, bound, ok := c.MonthSum(s, day)
		if cents != m.cents && m.bound != "" || bound != m.bound || ok != (m.bound != "") {
			t.Errorf("%q: %d cents, %q and %v, want %d and %q", m.lines, cents, bound, ok, m.cents, m.bound)
		}
	}
	period, err := c.Scheme("integration-period")
	if err != nil {
		t.Fatal(err)
	}
	if _, _, ok := c.MonthSum(period, day); ok {
		t.Error("alternatives are added up")
	}
	hole, err := assets.ParseDate("2022-12-01")
	if err != nil {
		t.Fatal(err)
	}
	two := Allowance{Figure: assets.Ref{ID: "cip-minimum"}, Month: &Monthly{As: Exactly}}
	if _, _, ok := c.MonthSum(&Scheme{Allowances: []Allowance{two, two}}, hole); ok {
		t.Error("a figure that nobody knew is added up")
	}
}
