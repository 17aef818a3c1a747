package schemes

import (
	"slices"
	"strings"
	"sync"
	"testing"

	"intern-tui/assets"
)

// today is the day on which the content was last checked, a Saturday.
var today = assets.Date{Year: 2026, Month: 11, Day: 21}

var builtin = sync.OnceValues(func() (*Catalogue, error) { return Load(assets.Builtin()) })

// catalogue is the built-in one, read once and never changed.
func catalogue(t testing.TB) *Catalogue {
	t.Helper()
	c, err := builtin()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func day(t testing.TB, s string) assets.Date {
	t.Helper()
	d, err := assets.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// with is a profile that says more, written as in a file: "weeks: 16" says it,
// "weeks:" takes it back. Changes are separated by semicolons or line ends.
func with(t testing.TB, p Profile, changes string) Profile {
	t.Helper()
	for _, change := range strings.FieldsFunc(changes, func(r rune) bool { return r == ';' || r == '\n' }) {
		name, value, _ := strings.Cut(change, ":")
		if strings.TrimSpace(name) == "" {
			continue
		}
		var err error
		if p, err = p.With(strings.TrimSpace(name), strings.TrimSpace(value)); err != nil {
			t.Fatal(err)
		}
	}
	return p
}

// rules are the identifiers of the rules that speak in a verdict.
func (v Verdict) rules() []string {
	var ids []string
	for _, r := range v.Reasons {
		ids = append(ids, r.Rule)
	}
	return ids
}

func TestTheBuiltInCatalogueHoldsEverySchemeInItsOrder(t *testing.T) {
	c := catalogue(t)
	want := []string{"school", "remote", "stage-first", "cip", "misip", "pfi", "integration-period", "fpie", "ibo", "aep", "ibu"}
	if !slices.Equal(IDs(), want) || !slices.Equal(Beside(), want[6:]) {
		t.Errorf("the schemes are %v, beside the quiz %v", IDs(), Beside())
	}
	for i, id := range want {
		s, err := c.Scheme(id)
		if err != nil || s != c.Schemes[i] || s.ID != id {
			t.Errorf("%s is not the scheme number %d: %v", id, i, err)
		}
	}
	if _, err := c.Scheme("cpi"); err == nil || err.Error() != `there is no scheme "cpi"; the schemes are school, remote, stage-first, cip, misip, pfi, integration-period, fpie, ibo, aep, ibu` {
		t.Errorf("an unknown scheme: %v", err)
	}
}

func TestARuleIsNamedAfterItsSchemeAndOnlyOnce(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range catalogue(t).Schemes {
		name, _, _ := strings.Cut(s.ID, "-period")
		for _, r := range s.Conditions {
			if !strings.HasPrefix(r.ID, name+"-") || seen[r.ID] {
				t.Errorf("%s: the rule %q has another's name", r.Pos, r.ID)
			}
			seen[r.ID] = true
		}
	}
}

func TestASourceSpeaksForItsOwnDateOrElseForTheDayWeReadIt(t *testing.T) {
	dated := Source{Date: day(t, "2025-11-18"), Checked: today}
	undated := Source{Checked: today}
	if dated.AsOf() != dated.Date || undated.AsOf() != today {
		t.Errorf("as of %s and %s", dated.AsOf(), undated.AsOf())
	}
	for id, s := range catalogue(t).Sources {
		if s.Checked.Before(s.AsOf()) {
			t.Errorf("%s was read on %s, before its own date %s", id, s.Checked, s.AsOf())
		}
	}
}

func TestASpeechSaysFiguresOfItsDayAndContactsInItsLanguage(t *testing.T) {
	c := catalogue(t)
	text := func(s string) assets.Text {
		var v struct {
			T assets.Text `yaml:"t"`
		}
		if err := assets.ReadFrom(strings.NewReader("t: \""+s+"\""), "t", &v); err != nil {
			t.Fatal(err)
		}
		return v.T
	}
	for _, s := range []struct {
		language assets.Language
		at, text string
		want     string
	}{
		{assets.English, "2026-11-21", "{stage-first-monthly} since {stage-first-monthly.from}", "€500 since 1 July 2024"},
		{assets.English, "2024-06-30", "{stage-first-monthly} since {stage-first-monthly.from}", "?"},
		{assets.French, "2026-11-21", "{cip-minimum}", "1\u202f116,81\u00a0€"},
		{assets.German, "2022-12-01", "{cip-minimum}", "?"},
		{assets.Dutch, "2026-11-21", "{stage-first-tax} en {waiting-days}", "11,11\u00a0% en 156"},
		{assets.English, "2026-02-28", "{waiting-days}", "310"},
		{assets.French, "2026-11-21", "{forem.name}, {forem.phone}", "le Forem, 0800 93 947"},
		{assets.English, "2026-11-21", "{n} of {m}", "7 of {m}"},
	} {
		speech := Speech{Catalogue: c, Language: s.language, At: day(t, s.at), Unknown: "?"}
		if got := speech.Say(text(s.text), "n", "7"); got != s.want {
			t.Errorf("%s on %s: %q is said as %q, want %q", s.language, s.at, s.text, got, s.want)
		}
	}
}
