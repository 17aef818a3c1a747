package report

import (
	"io"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	ics "github.com/arran4/golang-ical"

	"intern-tui/assets"
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

// What stands in brackets after a step is never what the step says itself, whatever case
// and article it has there; and no preposition goes with every verb.
func TestAStepNamesABodyOnce(t *testing.T) {
	glosses := 0
	for _, r := range readers(t, today) {
		for _, s := range r.Schemes {
			for _, step := range s.Steps {
				text, party := strings.ToLower(r.Say(step.Text)), strings.ToLower(r.party(step))
				name, gloss := r.gloss(step.Where.ID)
				if bare := bareName(name); bare != "" && step.Where.ID != "you" && strings.Contains(text, bare) && strings.Contains(party, bare) || party != "" && strings.Contains(text, party) {
					t.Errorf("%v: %s: %q names it again: %q", r.Language, s.ID, r.Say(step.Text), r.party(step))
				}
				if gloss != "" && strings.ToLower(gloss) == party {
					glosses++
				}
				if first, _, _ := strings.Cut(party, " "); slices.Contains([]string{"with", "avec", "met", "mit"}, first) {
					t.Errorf("%v: %s: %q does not go with %q", r.Language, s.ID, r.Say(step.Text), r.party(step))
				}
			}
		}
	}
	if glosses < 20 {
		t.Errorf("only %d steps explain the body that they name", glosses)
	}
}

// A name that begins small begins with an article or "your", and nothing else: [bareName]
// takes that word for one.
func TestANameBeginsSmallWithAnArticleAlone(t *testing.T) {
	articles := map[assets.Language]string{assets.English: "the your", assets.French: "le la les l ton ta tes", assets.Dutch: "de het je", assets.German: "der die das dein deine"}
	for _, r := range readers(t, today) {
		for id := range r.Organisations {
			name := r.Name(id)
			first := strings.FieldsFunc(name, func(c rune) bool { return c == ' ' || c == '\'' })[0]
			if article := slices.Contains(strings.Fields(articles[r.Language]), first); id != "you" && article != (first == strings.ToLower(first)) {
				t.Errorf("%v: the name of %q is %q", r.Language, id, name)
			}
			if bare := bareName(name); bare == "" || !strings.HasSuffix(strings.ToLower(name), bare) {
				t.Errorf("%v: %q without its article is %q", r.Language, name, bare)
			}
		}
	}
}

func TestTheDaysOfAPlanAreSaidInWords(t *testing.T) {
	r := readers(t, today)[0]
	day := told(t, "start: 2027-01-04").Day("start")
	before, age := assets.Ref{ID: "cip-vdab-ask-late"}, assets.Ref{ID: "stage-first-age"}
	for figure := range r.Figures {
		if d, ok := r.Catalogue.At(figure, r.At); ok && d.Unit == "weeks" && d.Amount == 3 {
			before.ID = figure
		}
	}
	for want, todo := range map[string]schemes.Todo{
		"By Monday 4 January 2027":                                    {Step: schemes.Step{When: schemes.When{By: schemes.StartDay}}, Day: day},
		"As soon as you can (the last day was Monday 4 January 2027)": {Step: schemes.Step{When: schemes.When{By: schemes.StartDay}}, Day: day, Passed: true},
		"From Monday 4 January 2027":                                  {Step: schemes.Step{When: schemes.When{From: schemes.OpeningDay}}, Day: day},
		"On Monday 4 January 2027":                                    {Step: schemes.Step{When: schemes.When{On: schemes.StartDay}}, Day: day},
		"That was on Monday 4 January 2027":                           {Step: schemes.Step{When: schemes.When{On: schemes.StartDay}}, Day: day, Passed: true},
		"On Monday 4 January 2027, if it lasts 10 weeks":              {Step: schemes.Step{When: schemes.When{On: schemes.EndDay}}, Day: day, Weeks: 10},
		"Too late (the last day was Monday 4 January 2027)":           {Step: schemes.Step{When: schemes.When{By: schemes.BirthdayDay, Age: age}}, Day: day, Passed: true},
		"Before the start":                                            {Step: schemes.Step{When: schemes.When{By: schemes.StartDay}}},
		"3 weeks before the start at the latest":                      {Step: schemes.Step{When: schemes.When{By: schemes.StartDay, Before: before}}},
		"3 weeks before the start at the earliest":                    {Step: schemes.Step{When: schemes.When{From: schemes.StartDay, Before: before}}},
		"On the first day":                                            {Step: schemes.Step{When: schemes.When{On: schemes.StartDay}}},
		"From the first day on":                                       {Step: schemes.Step{When: schemes.When{From: schemes.StartDay}}},
		"On the last day":                                             {Step: schemes.Step{When: schemes.When{On: schemes.EndDay}}},
		"Once your wait is over":                                      {Step: schemes.Step{When: schemes.When{From: schemes.OpeningDay}}},
		"Before you turn 30":                                          {Step: schemes.Step{When: schemes.When{By: schemes.BirthdayDay, Age: age}}},
		"":                                                            {},
	} {
		if got := r.when(todo); got != want {
			t.Errorf("a day is said %q, want %q", got, want)
		}
	}
}

func TestWhatIsTakenHomeTellsEachToDoOnce(t *testing.T) {
	a, err := quiz.ParseAnswers("D1", "D2", "D3")
	if err != nil {
		t.Fatal(err)
	}
	for _, profile := range []string{"", dutch} {
		for _, r := range readers(t, today) {
			p := told(t, profile)
			res := r.Result(a, p)
			first, _ := r.Next("cip", p, r.At)
			for name, write := range map[string]func(io.Writer, quiz.Answers, Result) error{"Markdown": r.ResultMarkdown, "slip": r.Slip} {
				written := letters(written(t, func(w io.Writer) error { return write(w, a, res) }))
				for _, todo := range r.Catalogue.Plan("cip", p, r.At) {
					want := 1
					if todo.Key == first.Key { // the cards say it too
						want = 2
						if name == "Markdown" {
							want = 3
						}
					}
					if got := strings.Count(written, letters(r.Say(todo.Text))); got != want {
						t.Errorf("in %v the %s of %q says %q %d times, want %d", r.Language, name, profile, r.Say(todo.Text), got, want)
					}
				}
			}
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
			if summary := e.GetProperty(ics.ComponentPropertySummary).Value; summary != r.Say(r.Words.Result.Meaning, "name", r.Scheme("cip"), "title", r.Say(todo.Text)) {
				t.Errorf("%s is called %q", todo.Key, summary)
			}
			if url := e.GetProperty(ics.ComponentPropertyUrl).Value; url != r.Sources[todo.Source.ID].Address.In(r.Language) {
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
