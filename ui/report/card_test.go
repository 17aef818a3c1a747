package report

import (
	"slices"
	"strings"
	"testing"

	"intern-tui/schemes"
)

func TestEveryCardHasTheFiveAnswersInTheirOrder(t *testing.T) {
	for _, r := range readers(t, today) {
		w := r.Words.Card
		for _, s := range r.Schemes {
			c := r.Card(s, r.Verdict(s.ID, schemes.Profile{}, r.At), schemes.Profile{})
			want := []string{r.Say(w.YouGet), r.Say(w.CanI), r.Say(w.FirstStep), r.Say(w.HowLong), r.Say(w.WhoSigns)}
			var got []string
			for _, f := range c {
				got = append(got, f.Label)
				if f.Value == "" || strings.ContainsAny(f.Value, "{}") || strings.HasSuffix(f.Value, ".") {
					t.Errorf("%s in %v: %s says %q", s.ID, r.Language, f.Label, f.Value)
				}
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s in %v answers %q", s.ID, r.Language, got)
			}
		}
	}
}

func TestWhatOneGetsSaysWhoPaysIt(t *testing.T) {
	for day, want := range map[string]string{
		today:        "€500 from your host, up to €697.32 from Actiris (a month, before tax)",
		"2024-06-30": "€200 from your host, up to €697.32 from Actiris (a month, before tax)",
	} {
		r := readers(t, day)[0]
		s, err := r.Catalogue.Scheme("stage-first")
		if err != nil {
			t.Fatal(err)
		}
		if got := r.Pay(s); got != want {
			t.Errorf("on %s one gets %q, want %q", day, got, want)
		}
	}
}

// A verdict is one of four sentences. The reason is that of the verdict, and a day is
// that of the verdict too.
func TestAVerdictIsOneOfFourSentences(t *testing.T) {
	r := readers(t, today)[0]
	for profile, want := range map[string]string{
		"":                 "Not clear yet: ",
		"diploma: higher":  "No: “",
		"born: 1980-05-02": "No: “",
		"born: 2004-05-02, home: brussels, status: jobseeker, diploma: upper-secondary, studies_ended: true, studies_ended_on: 2026-06-30, " +
			"registered_with: actiris, registered_since: 2026-11-03": "Not yet, from 2 February 2027",
		"born: 2004-05-02, home: brussels, status: graduate, diploma: upper-secondary, studies_ended: true, studies_ended_on: 2026-06-30, " +
			"registered_with: none": "Not yet, from 21 February 2027 if you register tomorrow",
	} {
		v := r.Verdict("stage-first", told(t, profile), r.At)
		if got := r.Sentence(v); !strings.HasPrefix(got, want) {
			t.Errorf("%q reads %q, want %q", profile, got, want)
		}
	}
}

func TestAnAgeThatWillBePastNamesBothDays(t *testing.T) {
	r := readers(t, today)[0]
	v := r.Verdict("stage-first", told(t, "born: 1996-12-15, registered_with: actiris, registered_since: 2026-11-03, studies_ended_on: 2026-06-30, home: brussels"), r.At)
	got := r.Sentence(v)
	for _, day := range []string{"2 February 2027", "15 December 2026"} {
		if !strings.HasPrefix(got, "No: ") || !strings.Contains(got, day) {
			t.Errorf("the verdict is %q, want a no that names %s", got, day)
		}
	}
}

// The first step is never a bare "ask": it says how to reach somebody who knows.
func TestTheFirstStepSaysHowToReachSomebody(t *testing.T) {
	for _, r := range readers(t, today) {
		for _, s := range r.Schemes {
			v := r.Verdict(s.ID, schemes.Profile{}, r.At)
			if reach := r.reach(v.Contact); reach != "" && !strings.Contains(r.Card(s, v, schemes.Profile{})[2].Value, reach) {
				step, _ := r.Next(s.ID, schemes.Profile{}, r.At)
				if r.reach(step.Where.ID) == "" {
					t.Errorf("%s in %v begins with %q", s.ID, r.Language, r.Card(s, v, schemes.Profile{})[2].Value)
				}
			}
		}
	}
}

func TestTheAmountsOfATableStandInOneColumn(t *testing.T) {
	for _, r := range readers(t, today) {
		for _, s := range r.Schemes {
			b := r.cites("")
			for _, row := range b.money(s)[0].(Money).Rows {
				if row.Cents != 0 && !strings.ContainsAny(row.Amount, ".,") {
					t.Errorf("%s in %v has the amount %q without its cents", s.ID, r.Language, row.Amount)
				}
			}
		}
	}
}

// A yes that rests on a weak source is marked as doubtful, and the foot names whom to ask;
// a no, and a yes that rests on good ones, are not.
func TestAYesIsAsSureAsItsSources(t *testing.T) {
	jobseeker := "born: 2004-05-02, status: jobseeker, registered_since: 2026-08-03, compulsory_schooling: false, work_right: granted, " +
		"host_will_hire: true, left_job_for_it: false, weekly_hours: 38, worked_for_host: false, "
	for _, r := range readers(t, today) {
		for _, c := range []struct {
			scheme, profile string
			outcome         schemes.Outcome
			doubt           bool
		}{
			{"misip", jobseeker + "home: wallonia, workplace: wallonia, registered_with: forem", schemes.Eligible, true},
			{"misip", jobseeker + "home: wallonia, workplace: brussels, registered_with: forem", schemes.NotEligible, false},
			{"fpie", jobseeker + "home: brussels, workplace: brussels, registered_with: actiris, language: fr", schemes.Eligible, false},
		} {
			s, err := r.Catalogue.Scheme(c.scheme)
			if err != nil {
				t.Fatal(err)
			}
			p := told(t, c.profile)
			v := r.Verdict(c.scheme, p, r.At)
			if got := r.Card(s, v, p)[1]; v.Outcome != c.outcome || got.Doubt != c.doubt {
				t.Errorf("%s in %v: %s %q, doubtful: %t", c.scheme, r.Language, v.Outcome, got.Value, got.Doubt)
			}
		}
	}
}

// Of a month of which one part is known and another not, it says whose part that is.
func TestAPartOfAMonthThatIsNotKnownHasItsPayer(t *testing.T) {
	mixed := 0
	for _, at := range []string{"1970-01-01", "2012-01-01", "2018-06-01", "2023-12-31", "2024-02-20", today} {
		for _, r := range readers(t, at) {
			unknown := r.Say(r.Words.Money.NotKnown)
			for _, s := range r.Schemes {
				phrase, _, amounts, _ := r.month(s)
				i := slices.IndexFunc(s.Allowances, func(a schemes.Allowance) bool { return a.Month != nil })
				if len(amounts) == 0 || !strings.Contains(phrase, unknown) || i < 0 || !s.Allowances[i].Month.As.Amount() {
					continue
				}
				mixed++
				payer := r.whom(s.Allowances[i].Payer.ID, "")
				if want := capital(r.Say(r.Words.Result.Meaning, "name", payer, "title", unknown)); !strings.HasPrefix(phrase, want) {
					t.Errorf("%s in %v on %s pays %q", s.ID, r.Language, at, phrase)
				}
			}
		}
	}
	if mixed == 0 {
		t.Error("no month is known in part: the test tries nothing")
	}
}
