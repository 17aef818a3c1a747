package report

import (
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	ics "github.com/arran4/golang-ical"

	"intern-tui/quiz"
	"intern-tui/schemes"
)

// told reads a profile.
func told(t *testing.T, profile string) schemes.Profile {
	t.Helper()
	r := readers(t, today)[0]
	p, err := r.ReadProfile(strings.NewReader("{"+profile+"}"), "test", r.At)
	if err != nil {
		t.Fatal(err)
	}
	return p
}

// dutch is somebody whose days are all known, with VDAB to ask.
const dutch = "born: 2004-05-02, home: brussels, workplace: brussels, language: nl, status: jobseeker, benefit: unemployment, " +
	"registered_with: actiris, registered_since: 2026-09-03, start: 2027-01-04, weeks: 10"

func TestTheDaysOfAPlanAreSaidInWords(t *testing.T) {
	for _, row := range []struct{ what, scheme, profile, day, want string }{
		{"a deadline", "cip", dutch, today, "By Monday 14 December 2026: Ask VDAB for approval"},
		{"a deadline that has passed", "cip", dutch, "2026-12-15", "As soon as you can (the last day was Monday 14 December 2026): Ask VDAB"},
		{"the deadline itself", "cip", dutch, "2026-12-14", "By Monday 14 December 2026: Ask VDAB for approval"},
		{"a first day to ask", "cip", dutch, "2026-10-01", "From Sunday 4 October 2026: You can ask VDAB"},
		{"the start", "cip", dutch, today, "On Monday 4 January 2027: Start of your internship"},
		{"the start that was", "cip", dutch, "2027-01-05", "That was on Monday 4 January 2027: Start of your internship"},
		{"the end", "pfi", dutch, today, "On Sunday 14 March 2027, if it lasts 10 weeks: Sign your employment contract"},
		{"the waiting time", "stage-first", dutch, today, "From Thursday 3 December 2026: A Stage First can start"},
		{"a birthday", "stage-first", "born: 1997-05-02", today, "By Saturday 1 May 2027: Begin your internship"},
		{"before a start that nobody knows", "cip", "", today, "Before the start: Once approved"},
		{"weeks before it", "cip", "", today, "3 weeks before the start at the latest: Send in the plan"},
		{"months before it", "cip", "", today, "3 months before the start at the earliest: You can ask VDAB"},
		{"on it", "cip", "", today, "On the first day: Start of your internship"},
		{"from it", "cip", "", today, "From the first day on: Check your payment"},
		{"an end that nobody knows", "pfi", "", today, "On the last day: Sign your employment contract"},
		{"a waiting time that nobody counts", "stage-first", "", today, "Once your waiting time is over: A Stage First can start"},
		{"a birthday that nobody told", "stage-first", "", today, "Before you turn 30: Begin your internship"},
	} {
		t.Run(row.what, func(t *testing.T) {
			r := readers(t, row.day)[0]
			for _, todo := range r.Catalogue.Plan(row.scheme, told(t, row.profile), r.At) {
				if got := (&leaflet{Reader: r}).line(todo).Text; strings.HasPrefix(got, row.want) {
					return
				}
			}
			t.Errorf("no line of the plan begins with %q", row.want)
		})
	}
}

func TestADutyWhoseSourceIsWeakSaysWhomToAsk(t *testing.T) {
	r := readers(t, today)[0]
	for _, todo := range r.Catalogue.Plan("cip", told(t, "registered_with: forem, workplace: brussels"), r.At) {
		if got := (&leaflet{Reader: r}).line(todo).Text; strings.Contains(got, "get Forem's agreement first. Confirm with Forem.") {
			return
		}
	}
	t.Error("another Region's agreement is told as if it were certain")
}

func TestAResultTellsEachToDoOnce(t *testing.T) {
	a, err := quiz.ParseAnswers("D1", "D2", "D3")
	if err != nil {
		t.Fatal(err)
	}
	for _, profile := range []string{"", dutch} {
		for _, r := range readers(t, today) {
			p := told(t, profile)
			res := r.Result(a, p)
			for name, write := range map[string]func(io.Writer, quiz.Answers, Result) error{"text": r.ResultText, "Markdown": r.ResultMarkdown, "slip": r.Slip} {
				written := strings.Join(strings.Fields(written(t, func(w io.Writer) error { return write(w, a, res) })), "")
				for _, todo := range r.Catalogue.Plan("cip", p, r.At) {
					want := 1
					if name == "slip" && todo.Day.IsZero() && strings.HasPrefix(todo.Key, "plan") {
						want = 0
					}
					text := strings.Join(strings.Fields(r.Say(todo.Text)), "")
					if got := strings.Count(written, text); got != want {
						t.Errorf("in %v the %s of %q says %q %d times, want %d", r.Language, name, profile, r.Say(todo.Text), got, want)
					}
				}
			}
		}
	}
}

func TestAPlanInMarkdownReadsExactlyAsItsTexts(t *testing.T) {
	for _, profile := range []string{"", dutch} {
		for _, r := range readers(t, today) {
			for _, s := range r.Schemes {
				d := r.Plan(s, r.Verdict(s.ID, told(t, profile), r.At), told(t, profile))
				text, _ := shown(t, written(t, d.Markdown))
				if want := strings.ReplaceAll(d.texts(), "  ", " "); text != want {
					t.Errorf("%s in %v: a reader of the Markdown sees\n%s\nwhere the plan says\n%s", s.ID, r.Language, text, want)
				}
			}
		}
	}
}

// A verdict of many open conditions gives their number where they follow, and names the
// leaflet where they do not.
func TestOpenConditionsStandBelowOnlyWhereTheyDo(t *testing.T) {
	for _, r := range readers(t, today) {
		s, err := r.Catalogue.Scheme("stage-first")
		if err != nil {
			t.Fatal(err)
		}
		a, err := quiz.ParseAnswers("C1", "C2")
		if err != nil {
			t.Fatal(err)
		}
		v := r.Verdict(s.ID, schemes.Profile{}, r.At)
		below := r.Say(r.Words.Verdict.Open, "n", r.Language.Number(len(v.Reasons)))
		elsewhere := r.Say(r.Words.Verdict.Elsewhere)
		for name, c := range map[string]struct {
			write func(io.Writer) error
			says  string
		}{
			"leaflet": {r.Leaflet(s, v).Text, below},
			"plan":    {r.Plan(s, v, schemes.Profile{}).Text, elsewhere},
			"result":  {func(w io.Writer) error { return r.ResultText(w, a, r.Result(a, schemes.Profile{})) }, elsewhere},
		} {
			said := strings.Join(strings.Fields(written(t, c.write)), " ")
			for _, text := range []string{below, elsewhere} {
				if got := strings.Contains(said, strings.Join(strings.Fields(text), " ")); got != (text == c.says) {
					t.Errorf("in %v the %s says %q: %t", r.Language, name, text, got)
				}
			}
		}
	}
}

func TestAPlanSaysWhatWouldTellItsDays(t *testing.T) {
	r := readers(t, today)[0]
	for profile, want := range map[string]string{
		"":                  "Some days are still open. What is missing: your first day, what you do now, where you are registered, the day you registered and your date of birth.",
		"start: 2027-01-04": "Some days are still open. What is missing: what you do now, where you are registered, the day you registered and your date of birth.",
		"start: 2027-01-04, born: 2004-05-02, registered_with: none": "",
		dutch: "",
	} {
		if got := r.missing("stage-first", told(t, profile)); got != want {
			t.Errorf("with %q missing is %q, want %q", profile, got, want)
		}
	}
}

func TestAPlanBeginsWithItsNextDay(t *testing.T) {
	for _, row := range []struct{ profile, day, want string }{
		{dutch, today, "Your next date: Monday 14 December 2026."},
		{dutch, "2026-12-14", "Your next date: Monday 14 December 2026."},
		{dutch, "2026-12-15", "Your next date: Thursday 31 December 2026."},
		{dutch, "2027-01-05", ""},
		{"", today, "Some days are still open. What is missing: your first day."},
	} {
		if got := readers(t, row.day)[0].outlook("cip", told(t, row.profile)); got != row.want {
			t.Errorf("on %s the plan begins with %q, want %q", row.day, got, row.want)
		}
	}
}

// events reads a calendar back.
func events(t *testing.T, calendar string) []*ics.VEvent {
	t.Helper()
	c, err := ics.ParseCalendar(strings.NewReader(calendar))
	if err != nil {
		t.Fatalf("%v in\n%s", err, calendar)
	}
	return c.Events()
}

func TestACalendarIsWrittenAsRFC5545Asks(t *testing.T) {
	for _, r := range readers(t, today) {
		for _, id := range schemes.IDs() {
			calendar := r.Calendar([]string{id}, told(t, dutch))
			for line := range strings.SplitSeq(strings.TrimSuffix(calendar, "\r\n"), "\r\n") {
				if len(line) > 75 || !utf8.ValidString(line) || strings.ContainsAny(line, "\r\n\t") {
					t.Errorf("%s in %v has the line %q", id, r.Language, line)
				}
			}
			if !strings.HasPrefix(calendar, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:") || !strings.HasSuffix(calendar, "END:VEVENT\r\nEND:VCALENDAR\r\n") {
				t.Errorf("%s in %v is\n%s", id, r.Language, calendar)
			}
			for _, once := range []string{"UID:", "DTSTAMP:20261121T000000Z", "DTSTART;VALUE=DATE:", "DTEND;VALUE=DATE:", "SUMMARY:", "DESCRIPTION:"} {
				if got, want := strings.Count(calendar, "\n"+once), strings.Count(calendar, "BEGIN:VEVENT"); got != want {
					t.Errorf("%s in %v has %d times %s for %d events", id, r.Language, got, once, want)
				}
			}
			if strings.Contains(calendar, "VALARM") {
				t.Errorf("%s in %v rings", id, r.Language)
			}
		}
	}
}

func TestACalendarHasEachDayOfThePlanOnce(t *testing.T) {
	all := readers(t, today)
	uids := map[string]string{}
	for _, r := range all {
		var got []string
		list := events(t, r.Calendar([]string{"cip"}, told(t, dutch)))
		for _, todo := range r.Catalogue.Plan("cip", told(t, dutch), r.At) {
			if todo.Day.IsZero() {
				continue
			}
			e := list[len(got)]
			start, _ := e.GetAllDayStartAt()
			end, _ := e.GetAllDayEndAt()
			day := todo.Day
			if todo.Passed {
				day = r.At // in the past nobody would see it
			}
			if start.Format("2006-01-02") != day.String() || end.Format("2006-01-02") != day.AddDays(1).String() {
				t.Errorf("%s is from %v to %v, the plan says %v", todo.Key, start, end, day)
			}
			if summary := e.GetProperty(ics.ComponentPropertySummary).Value; summary != r.Say(r.Words.Result.Meaning, "name", "CIP", "title", r.Say(todo.Text)) {
				t.Errorf("%s is called %q", todo.Key, summary)
			}
			if url := e.GetProperty(ics.ComponentPropertyUrl).Value; url != r.Sources[todo.Source.ID].Address {
				t.Errorf("%s has the address %q", todo.Key, url)
			}
			if uid := e.Id(); uids[uid] != "" && uids[uid] != todo.Key {
				t.Errorf("%s and %s are both called %s", uids[uid], todo.Key, uid)
			} else {
				uids[uid] = todo.Key
			}
			got = append(got, todo.Key)
		}
		if len(got) != len(list) || len(got) < 4 {
			t.Errorf("in %v there are %d events for %v", r.Language, len(list), got)
		}
		if len(uids) != len(list) {
			t.Errorf("in %v the same to-dos have other names", r.Language)
		}
		for _, e := range events(t, r.Calendar([]string{"cip"}, told(t, strings.Replace(dutch, "2027-01-04", "2027-02-01", 1)))) {
			if uids[e.Id()] == "" {
				t.Errorf("with another start, %s would stand beside the old event", e.Id())
			}
		}
		if again := r.Calendar([]string{"cip"}, told(t, dutch)); again != r.Calendar([]string{"cip"}, told(t, dutch)) {
			t.Error("the same plan gives other bytes")
		}
	}
}

func TestACalendarSaysThatWhatHasNoDayIsNotInIt(t *testing.T) {
	for _, r := range readers(t, today) {
		if got := r.Calendar([]string{"cip"}, schemes.Profile{}); got != "" {
			t.Errorf("in %v a plan without a day has the calendar\n%s", r.Language, got)
		}
		calendar := strings.NewReplacer("\r\n ", "", `\,`, ",", `\;`, ";").Replace(r.Calendar([]string{"cip"}, told(t, dutch)))
		if !strings.Contains(calendar, "X-WR-CALDESC:"+r.Say(r.Words.Plan.Calendar)) {
			t.Errorf("in %v the calendar does not say what is left out", r.Language)
		}
	}
}

// French sets a space before the colon of a title too.
func TestATitleIsWrittenInTheMannerOfItsLanguage(t *testing.T) {
	for i, want := range []string{"My plan: CIP\n", "Mon plan\u00a0: CIP\n", "Mijn plan: CIP\n", "Mein Plan: CIP\n"} {
		r := readers(t, today)[i]
		s, err := r.Catalogue.Scheme("cip")
		if err != nil {
			t.Fatal(err)
		}
		if got := written(t, r.Plan(s, r.Verdict("cip", schemes.Profile{}, r.At), schemes.Profile{}).Text); !strings.HasPrefix(got, want) {
			t.Errorf("in %v a plan does not begin with %q but %q", r.Language, want, got[:40])
		}
	}
}
