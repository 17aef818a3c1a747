package plain

import (
	"context"
	"errors"
	"io"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"unicode"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/calendar"
	"intern-tui/ui/report"
	"intern-tui/ui/words"
)

// reader is for the built-in content, which is read once for all tests.
func reader(t *testing.T, l assets.Language) report.Reader {
	t.Helper()
	r, err := readBuiltin()
	if err != nil {
		t.Fatal(err)
	}
	return report.New(r.Words, r.Quiz, r.Catalogue, l, today)
}

var readBuiltin = sync.OnceValues(func() (report.Reader, error) {
	var errs [3]error
	w, err := words.Load(assets.Builtin())
	errs[0] = err
	q, err := quiz.Load(assets.Builtin())
	errs[1] = err
	c, err := schemes.Load(assets.Builtin())
	errs[2] = err
	return report.New(w, q, c, assets.English, today), errors.Join(errs[:]...)
})

// seat gives a session that reads lines, and what it writes.
func seat(t *testing.T, l assets.Language, in io.Reader) (*session, *strings.Builder) {
	t.Helper()
	out := new(strings.Builder)
	ctx, cancel := context.WithCancel(context.Background())
	t.Cleanup(cancel)
	return &session{Reader: reader(t, l), width: 78, out: out, lines: readLines(ctx, in), ctx: ctx}, out
}

// talk is a session with these lines as its whole input. What it writes must be lines
// that any device can print and any reader can say.
func talk(t *testing.T, l assets.Language, lines string) (*session, string) {
	t.Helper()
	s, out := seat(t, l, strings.NewReader(lines))
	s.visits()
	if s.err != nil {
		t.Fatal(s.err)
	}
	said := out.String()
	if !strings.HasSuffix(said, "\n") {
		t.Errorf("the last line does not end: %q", said[strings.LastIndex(said, "\n")+1:])
	}
	for _, r := range said {
		if unicode.IsControl(r) && r != '\n' || '←' <= r && r <= '⏿' || '─' <= r && r <= '⯿' {
			t.Fatalf("%q is no text, in:\n%s", r, said)
		}
	}
	return s, said
}

// flat is a text without its line breaks.
func flat(s string) string { return strings.Join(strings.Fields(s), " ") }

// resultText is what match prints.
func resultText(t *testing.T, r report.Reader, a quiz.Answers, p schemes.Profile) string {
	t.Helper()
	var out strings.Builder
	if err := r.ResultText(&out, a, r.Result(a, p)); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// How each language says yes and no: the letter, the word.
var yesNo = map[assets.Language][4]string{
	assets.English: {"y", "yes", "n", "no"},
	assets.French:  {"o", "oui", "n", "non"},
	assets.Dutch:   {"j", "ja", "n", "nee"},
	assets.German:  {"j", "ja", "n", "nein"},
}

func TestEveryStatementIsAskedAndAnsweredInTheReadersLanguage(t *testing.T) {
	for l, words := range yesNo {
		var lines string
		var want quiz.Answers
		for i := range quiz.Statement(25) {
			switch i % 6 {
			case 0, 1:
				lines += words[i%6] + "\n"
				want = want.With(i)
			case 2, 3:
				lines += words[i%6] + "\n"
			case 4:
				lines += "  " + strings.ToUpper(words[1]) + " \r\n" // as people and old terminals type
				want = want.With(i)
			case 5:
				lines += "\n"
			}
		}
		s, said := talk(t, l, lines)
		if s.Answers != want {
			t.Errorf("in %v the answers are %v, want %v", l, s.Answers, want)
		}
		rest := flat(said)
		for _, section := range s.Quiz.Sections {
			for _, statement := range section.Statements {
				_, after, found := strings.Cut(rest, statement.ID.String()+". "+flat(s.Say(statement.Text)))
				if !found {
					t.Fatalf("in %v %v is not asked in its turn:\n%s", l, statement.ID, said)
				}
				rest = after
			}
		}
		if !strings.Contains(said, resultText(t, s.Reader, want, schemes.Profile{})) {
			t.Errorf("in %v the result is not that of match:\n%s", l, said)
		}
		if strings.Contains(rest, flat(s.Say(s.Words.Plain.Unclear, s.vocabulary()...))) {
			t.Errorf("in %v an answer was not understood:\n%s", l, said)
		}
	}
}

// A visitor reads about as much in every language: the shortest visit, with one section
// ticked, is within 15 % of the English one.
func TestNoLanguageIsMuchLongerThanEnglish(t *testing.T) {
	var english int
	for _, l := range assets.Languages() {
		yes, _, _ := strings.Cut(reader(t, l).Words.Plain.Words.Yes.In(l), ",")
		_, said := talk(t, l, strings.Repeat("\n", 10)+strings.Repeat(yes+"\n", 5)+strings.Repeat("\n", 10))
		n := len(strings.Fields(said))
		if l == assets.English {
			english = n
		}
		if 100*n < 85*english || 100*n > 115*english {
			t.Errorf("in %v the visit has %d words, in English %d", l, n, english)
		}
	}
}

func TestAnUnclearAnswerIsAskedAgainWithTheWordsThatAre(t *testing.T) {
	for l, words := range yesNo {
		s, said := talk(t, l, "1\nperhaps\n"+words[0]+"\n")
		if s.Answers != quiz.Answers(0).With(quiz.A1) {
			t.Errorf("in %v the answers are %v", l, s.Answers)
		}
		unclear := flat(s.Say(s.Words.Plain.Unclear, s.vocabulary()...))
		if n := strings.Count(flat(said), unclear); n != 2 || !strings.Contains(unclear, words[1]) || !strings.Contains(unclear, words[3]) {
			t.Errorf("in %v %q is said %d times", l, unclear, n)
		}
	}
}

// asked lists what was asked, in order.
func asked(said string) (statements []string) {
	for line := range strings.SplitSeq(said, "\n") {
		if len(line) > 3 && line[2:4] == ". " && strings.Contains("ABCDE", line[:1]) {
			statements = append(statements, line[:2])
		}
	}
	return statements
}

func TestTheWordsBesideYesAndNoMoveAmongTheStatements(t *testing.T) {
	for _, c := range []struct {
		does, lines string
		asked       string // the first statements that are asked
		ticked      string
	}{
		{"back asks the one before, and Enter keeps its answer", "y\nb\n\n", "A1 A2 A1 A2", "A1"},
		{"back goes into the section before", "\n\n\n\n\nback\ny\n", "A1 A2 A3 A4 A5 B1 A5 B1", "A5"},
		{"back stays at the first", "b\nb\ny\n", "A1 A1 A1 A2", "A1"},
		{"an answer kept can be changed", "y\nb\nn\n", "A1 A2 A1 A2", ""},
		{"undo leads to the statement it was about", "y\ny\n\nu\n", "A1 A2 A3 A4 A2", "A1"},
		{"undo goes on as long as there is something", "y\ny\nu\nundo\n", "A1 A2 A3 A2 A1", ""},
		{"undo without a change stays", "n\nn\nu\nr\ny\n", "A1 A2 A3 A3 A3 A4", "A3"},
		{"repeat says the statement again", "y\nr\nrepeat\ny\n", "A1 A2 A2 A2 A3", "A1 A2"},
	} {
		s, said := talk(t, assets.English, c.lines)
		want, err := quiz.ParseAnswers(strings.Fields(c.ticked)...)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Join(asked(said), " "); !strings.HasPrefix(got+" ", c.asked+" ") || s.Answers != want {
			t.Errorf("%s: asked %s, ticked %v", c.does, got, s.Answers)
		}
	}
}

func TestAnotherLanguageAsksTheSameStatementAndKeepsTheAnswers(t *testing.T) {
	// A1 in English, then l until Dutch, in the words of each language on the way.
	s, said := talk(t, assets.English, "y\ny\nlanguage\nlangue\nja\nl\nl\n")
	if got := strings.Join(asked(said), " "); !strings.HasPrefix(got, "A1 A2 A3 A3 A3 A4 A4 A4") {
		t.Errorf("asked %s", got)
	}
	if s.Answers != quiz.Answers(0).With(quiz.A1).With(quiz.A2).With(quiz.A3) || s.Language != assets.English {
		t.Errorf("in %v the answers are %v", s.Language, s.Answers)
	}
	for _, l := range assets.Languages() {
		if want := "A4. " + s.Quiz.Statement(quiz.A4).Text.In(l); l != assets.French && !strings.Contains(flat(said), flat(want)) {
			t.Errorf("%q was never asked", want)
		}
	}
}

func TestASectionChangedAtTheEndLeavesTheOthersAlone(t *testing.T) {
	all := strings.Repeat("y\n", 25)
	s, said := talk(t, assets.English, all+"c\nn\nn\n\n\nno\nq\n")
	want := quiz.Answers(1<<25 - 1).Without(quiz.C1).Without(quiz.C2).Without(quiz.C5)
	if s.Answers != want {
		t.Fatalf("the answers are %v, want %v", s.Answers, want)
	}
	if again := resultText(t, s.Reader, want, schemes.Profile{}); !strings.Contains(said, again) {
		t.Errorf("the result is not said anew:\n%s", said)
	}
}

func TestALeafletOpensByTheNameOfItsScheme(t *testing.T) {
	for _, l := range assets.Languages() {
		r := reader(t, l)
		for _, scheme := range r.Schemes {
			var want strings.Builder
			res := r.Result(quiz.Answers(0).With(quiz.A1), schemes.Profile{})
			if err := r.Leaflet(scheme, res.Verdict(scheme.ID), schemes.Profile{}).Text(&want); err != nil {
				t.Fatal(err)
			}
			for _, name := range []string{scheme.ID, flat(r.Say(scheme.Name))} {
				_, said := talk(t, l, yesNo[l][0]+strings.Repeat("\n", 25)+name+"\n")
				if !strings.Contains(said, want.String()) {
					t.Errorf("in %v %q opens no leaflet", l, name)
				}
			}
		}
	}
}

func TestTheWordForDoubtSaysWhatTheResultRestsOnAndNotTheResultAgain(t *testing.T) {
	for _, l := range assets.Languages() {
		for _, word := range strings.Split(reader(t, l).Words.Doubt.Word.In(l), ", ") {
			s, said := talk(t, l, yesNo[l][0]+strings.Repeat("\n", 25)+word+"\n")
			w := s.Words.Doubt
			_, said, found := strings.Cut(said, s.Say(w.Title))
			for _, text := range []string{s.Say(w.Plain.Tick), s.Say(s.Words.Doubt.Figure), s.Section(quiz.A), s.Say(w.First)} {
				if !found || !strings.Contains(flat(said), flat(text)) {
					t.Errorf("in %v %q is not said after %q:\n%s", l, text, word, said)
				}
			}
			if strings.Contains(said, s.Result(s.Answers, s.Profile).Code) {
				t.Errorf("in %v the result is said again", l)
			}
		}
	}
}

// typed is how an option is chosen from a list: by letters, in two steps where the
// list is long, or by its words. More options stand behind those in order.
func typed(r report.Reader, options, more []string, at int, words bool) string {
	letter := func(n int) string { return string(rune('a'+n)) + "\n" }
	switch from := at / perGroup * perGroup; {
	case words && (len(options) <= perList || at%2 == 0 || at >= len(options)): // at once
		return flat(slices.Concat(options, more)[at]) + "\n"
	case words:
		last := options[min(from+perGroup, len(options))-1]
		return flat(r.Say(r.Words.Join.Range, "low", options[from], "high", last)) + "\n" + options[at] + "\n"
	case len(options) <= perList:
		return letter(at)
	case at >= len(options):
		return letter((len(options)+perGroup-1)/perGroup + at - len(options))
	}
	return letter(at/perGroup) + letter(at%perGroup)
}

// The test answers as the questions come, and keeps the profile beside it.
func TestQuestionsAnsweredByLettersOrWordsSayWhatAProfileSays(t *testing.T) {
	random := rand.New(rand.NewPCG(19, 7))
	days, declined := map[bool]int{}, 0
	for round := range 12 {
		l, byWords := assets.Languages()[round%4], round%8 >= 4
		r := reader(t, l)
		a := quiz.Answers(random.Uint32N(1 << 25))
		var lines strings.Builder
		for s := range quiz.Statement(25) {
			if a.Has(s) {
				lines.WriteString(yesNo[l][0])
			}
			lines.WriteByte('\n')
		}
		i := quiz.Inquiry{Catalogue: r.Catalogue, Answers: a, Schemes: r.Quiz.Asked(a), At: today,
			Region: r.Quiz.Rank(a).Tie == quiz.TieRegion}
		for n := 0; ; n++ {
			field, ok := i.Next()
			if !ok {
				break
			}
			if n%handful == 0 {
				lines.WriteString("v\n")
			}
			q, _ := r.Question(field)
			var value string
			if len(q.Answers) > 0 && random.IntN(2) == 0 {
				declined++
				i.Declined = append(i.Declined, field)
				lines.WriteString(flat(r.Say(r.Words.Question.Unknown)) + "\n")
				continue
			}
			if len(q.Answers) > 0 {
				var options []string
				for _, answer := range q.Answers {
					options = append(options, r.Say(answer.Text))
				}
				at := random.IntN(len(options))
				lines.WriteString(typed(r, options, nil, at, byWords))
				value = q.Answers[at].Value
			} else {
				days[byWords]++
				p := calendar.Picker{Field: field, At: today}
				for complete := false; !complete; {
					options, more := p.Options(r.Speech, r.Words), []string(nil)
					day, rough := p.Rough()
					if rough {
						more = []string{r.Say(r.Words.Question.Rough)}
					}
					at := random.IntN(len(options) + len(more))
					lines.WriteString(typed(r, options, more, at, byWords))
					if complete = at == len(options); !complete {
						day, complete = p.Pick(at)
					}
					value = day.String()
				}
			}
			var err error
			if i.Profile, err = i.Profile.With(field, value); err != nil {
				t.Fatal(err)
			}
		}
		s, said := talk(t, l, lines.String())
		if !reflect.DeepEqual(s.Profile, i.Profile) || !slices.Equal(s.Declined, i.Declined) {
			t.Fatalf("in %v, words %v: the profile is %+v, want %+v\n%q\n%s", l, byWords, s.Profile, i.Profile, lines.String(), said)
		}
		if !strings.Contains(said, resultText(t, r, a, i.Profile)) {
			t.Errorf("in %v the result is not that of match with this profile:\n%s", l, said)
		}
	}
	if days[true] == 0 || days[false] == 0 || declined == 0 {
		t.Errorf("days were asked %v and %d questions declined: the test tries too little", days, declined)
	}
}

// Wherever the input ends, also in the middle of a line, the result of what is known
// is the last that is said before the end.
func TestTheInputMayEndAnywhere(t *testing.T) {
	long := "y\ny\n\nb\nl\nu\no\nr\nlangue\nlangue\nl\n" + strings.Repeat("y\n", 15) + strings.Repeat("\n", 12) +
		"v\na\nb\nc\na\nb\nr\nc\nn\nn\n\n\n\ncip\nl\nu\nv\na\na"
	for end := range len(long) + 1 {
		if end > 0 && long[end-1] != '\n' && end%3 > 0 {
			continue // some ends in the middle of a line
		}
		s, said := talk(t, assets.English, long[:end])
		last := resultText(t, s.Reader, s.Answers, s.Profile)
		if at := strings.LastIndex(said, last); at < 0 {
			t.Errorf("after %q there is no result:\n%s", long[:end], said)
		} else if rest := asked(said[at+len(last):]); len(rest) > 0 {
			t.Errorf("after %q something is asked of nobody: %v", long[:end], rest)
		}
	}
}

func TestTheWordForLeavingLeavesAtOnce(t *testing.T) {
	for l, word := range map[assets.Language]string{
		assets.English: "quit", assets.French: "quitter", assets.Dutch: "stoppen", assets.German: "ende",
	} {
		for _, before := range []string{"", "\n\n", strings.Repeat("\n", 25), strings.Repeat("\n", 25) + "c\n\n"} {
			s, said := talk(t, l, before+word+"\n"+strings.Repeat(yesNo[l][0]+"\n", 30)+"a\n"+yesNo[l][0]+"\n")
			if s.Answers != 0 {
				t.Errorf("in %v the session went on after %q:\n%s", l, before+word, said)
			}
		}
	}
}

// What is read out can be typed, with the spaces that a keyboard has.
func TestEveryAnswerToAQuestionIsUnderstoodByItsLetterAndItsWords(t *testing.T) {
	for _, l := range assets.Languages() {
		r := reader(t, l)
		for _, q := range r.Questions {
			var options []string
			for _, a := range q.Answers {
				options = append(options, r.Say(a.Text))
			}
			for at := range options {
				for _, words := range []bool{false, true} {
					lines := typed(r, options, nil, at, words)
					s, out := seat(t, l, strings.NewReader(lines))
					if got, told := s.choose(options); got != at || !told {
						t.Errorf("in %v %q chooses %d of:\n%s", l, lines, got, out)
					}
				}
			}
			s, out := seat(t, l, strings.NewReader(flat(r.Say(r.Words.Question.Unknown))+"\n"))
			if _, told := s.choose(options); told {
				t.Errorf("in %v nobody may not know:\n%s", l, out)
			}
		}
	}
}
