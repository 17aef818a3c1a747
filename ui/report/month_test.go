package report

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"intern-tui/assets"
	"intern-tui/schemes"
)

// monthOf is a full month of a scheme on a day.
func monthOf(t *testing.T, r Reader, scheme, day string) Month {
	t.Helper()
	s, err1 := r.Catalogue.Scheme(scheme)
	at, err2 := assets.ParseDate(day)
	if err := errors.Join(err1, err2); err != nil {
		t.Fatal(err)
	}
	r.At = at
	return r.Month(*s)
}

func TestAMonthInAPhrase(t *testing.T) {
	all := readers(t, today)
	for _, c := range []struct{ scheme, day, want string }{
		{"stage-first", today, "€500 gross from your host, up to €26.82 a day from Actiris"},
		{"stage-first", "2024-06-30", "€200 gross from your host, up to €26.82 a day from Actiris"},
		{"cip", today, "at least €1,116.81 gross from your host"},
		{"cip", "2022-12-01", "not known"},
		{"school", today, "no legal minimum"},
		{"misip", today, "nothing, as far as we know"},
		{"remote", today, "set by the framework"},
		{"pfi", today, "60% to 100% of the gap between wage and benefit"},
		{"pfi", "2024-06-30", "not known"},
		{"fpie", today, "at least 80% of the gap between wage and benefit, more later"},
		{"ibo", today, "70% to 100% of the gap between wage and benefit"},
		{"integration-period", today, "nothing during the period, then €405.86 to €1,800.76 gross from your payment body (CAPAC or your union)"},
		{"integration-period", "2026-02-28", "nothing during the period, then not known"},
		{"aep", today, "not known"},
	} {
		if got := monthOf(t, all[assets.English], c.scheme, c.day).Short; got != c.want {
			t.Errorf("%s on %s: %q, want %q", c.scheme, c.day, got, c.want)
		}
	}
	for l, want := range map[assets.Language]string{
		assets.French: "ton lieu de stage\u00a0: 500\u00a0€ brut, Actiris\u00a0: jusqu'à 26,82\u00a0€ par jour",
		assets.Dutch:  "€\u00a0500 bruto van je stageplaats, tot €\u00a026,82 per dag van Actiris",
		assets.German: "dein Praktikumsbetrieb: 500\u00a0€ brutto, Actiris: bis zu 26,82\u00a0€ pro Tag",
	} {
		if got := monthOf(t, all[l], "stage-first", today).Short; got != want {
			t.Errorf("%v: %q, want %q", l, got, want)
		}
	}
}

func TestAMonthOfStageFirst(t *testing.T) {
	m := monthOf(t, readers(t, today)[assets.English], "stage-first", today)
	for i, want := range []MonthLine{
		{Payer: "your host", Amount: "€500", Kind: "gross", Since: "since 1 July 2024", Source: "Liantis, 10 June 2024"},
		{Payer: "Actiris", Amount: "up to €697.32", Kind: "gross", Since: "checked on 21 November 2026", Source: "Securex, 20 February 2024"},
		{Payer: "your host", Amount: "your travel", Since: "checked on 21 November 2026", Source: "Actiris, 21 November 2026"},
	} {
		got := m.Lines[i]
		if got.Payer != want.Payer || got.Amount != want.Amount || got.Kind != want.Kind || got.Since != want.Since || got.Source != want.Source {
			t.Errorf("line %d is %+v, want %+v", i, got, want)
		}
	}
	if !strings.HasPrefix(m.Total, "No exact total") {
		t.Errorf("the total is %q", m.Total)
	}
	if notes := strings.Join(m.Lines[0].Notes, " "); !strings.Contains(notes, "€444.45") {
		t.Errorf("what is left after tax is no note of the host's payment: %s", notes)
	}
	if len(m.Beside) == 0 || !strings.Contains(m.Beside[0], "Child benefit is suspended") {
		t.Errorf("what else changes is %q", m.Beside)
	}
}

// A figure that was not known on a day is no amount, and is not left out either.
func TestAHoleInAFigureIsSaidToBeNotKnown(t *testing.T) {
	for _, r := range readers(t, today) {
		if l := monthOf(t, r, "cip", "2022-12-01").Lines[0]; l.Amount != l.Kind || strings.ContainsAny(l.Amount, "0123456789") {
			t.Errorf("the amount is %q, its kind %q", l.Amount, l.Kind)
		}
	}
}

func TestAFigureCheckedLongAgoSaysSo(t *testing.T) {
	r, stale := readers(t, today)[assets.English], "checked more than a year ago"
	if got := monthOf(t, r, "cip", "2027-12-01").Lines[0].Since; !strings.Contains(got, stale) {
		t.Errorf("a year after its check the figure says %q", got)
	}
	if got := monthOf(t, r, "cip", today).Lines[0].Since; strings.Contains(got, stale) {
		t.Errorf("on the day of its check the figure says %q", got)
	}
}

// What is added up is exact, gross and monthly; the content has no such scheme
// today, so one is made of Stage First.
func TestExactGrossAmountsAreAddedUp(t *testing.T) {
	r := readers(t, today)[assets.English]
	s, err := r.Catalogue.Scheme("stage-first")
	if err != nil {
		t.Fatal(err)
	}
	exact := func(figure string) schemes.Allowance {
		a := s.Allowances[0]
		a.Figure.ID, a.Month = figure, &schemes.Monthly{As: schemes.Exactly}
		return a
	}
	made := *s
	for _, c := range []struct {
		figures string
		want    string
	}{
		{"stage-first-monthly stage-first-daily-month", "Together: €1,197.32 gross"},
		{"stage-first-monthly", ""},
		{"stage-first-monthly stage-first-net", "No total: not every amount is gross."},
	} {
		made.Allowances = nil
		for figure := range strings.FieldsSeq(c.figures) {
			made.Allowances = append(made.Allowances, exact(figure))
		}
		if got := r.Month(made).Total; got != c.want {
			t.Errorf("%s: %q, want %q", c.figures, got, c.want)
		}
	}
}

func TestNothingOfAMonthIsEmptyInAnyLanguage(t *testing.T) {
	for _, r := range readers(t, today) {
		for _, s := range r.Schemes {
			m := r.Month(*s)
			if m.Short == "" || m.Heading == "" || len(m.Lines)+len(m.Unknown) == 0 {
				t.Errorf("%s in %v says nothing", s.ID, r.Language)
			}
			for _, l := range m.Lines {
				if l.Payer == "" || l.Amount == "" || l.Since == "" || l.Source == "" || slices.Contains(l.Notes, "") {
					t.Errorf("%s in %v has an empty place: %+v", s.ID, r.Language, l)
				}
			}
		}
	}
}

func TestALeafletTellsAMonthWhereThereIsMoney(t *testing.T) {
	for _, r := range readers(t, today) {
		for _, s := range r.Schemes {
			d := r.Leaflet(s, schemes.Verdict{})
			has := slices.ContainsFunc(d.Parts, func(p Part) bool { return p.Heading == r.Say(r.Words.Money.Part) })
			if want := s.ID != "school" && s.ID != "remote" && s.ID != "misip" && s.ID != "aep"; has != want {
				t.Errorf("%s in %v: a month in the leaflet: %v, want %v", s.ID, r.Language, has, want)
			}
		}
	}
}
