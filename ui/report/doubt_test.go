package report

import (
	"strings"
	"testing"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
)

// doubted is what is said to a reader who doubts the result of these ticks, and of
// facts such as "home=brussels".
func doubted(t *testing.T, r Reader, ticks, facts string, declined ...string) (said string, res Result) {
	t.Helper()
	a, err := quiz.ParseAnswers(strings.Fields(ticks)...)
	if err != nil {
		t.Fatal(err)
	}
	var p schemes.Profile
	for fact := range strings.FieldsSeq(facts) {
		field, value, _ := strings.Cut(fact, "=")
		if p, err = p.With(field, value); err != nil {
			t.Fatal(err)
		}
	}
	res = r.Result(a, p)
	i := quiz.Inquiry{Catalogue: r.Catalogue, Profile: p, Answers: a, Schemes: r.Quiz.Asked(a), Declined: declined, At: r.At}
	d := r.Doubt(i, r.Doubted(res), Mend{Tick: "MEND TICK", Fact: "MEND FACT", Figure: "MEND FIGURE"})
	return strings.Join(strings.Fields(written(t, d.Text)), " "), res
}

// inOrder makes sure that texts are said, one after the other.
func inOrder(t *testing.T, said string, texts ...string) {
	t.Helper()
	for _, text := range texts {
		_, after, found := strings.Cut(said, text)
		if !found {
			t.Fatalf("%q is not said, or not after what comes before it:\n%s", text, said)
		}
		said = after
	}
}

func TestADoubtNamesTicksAnswersChecksAndTheOffice(t *testing.T) {
	r := readers(t, today)[assets.English]
	said, _ := doubted(t, r, "C1 C2 D3", "home=brussels born=2004-05-02", "diploma")
	inOrder(t, said, "C Stage First: “I live or look in Brussels”, “A supported first step”", "D CIP:", "MEND TICK",
		"rests on 3 answers", "2 May 2004", "In the Brussels Region", "the highest diploma you have? I don't know",
		"questions are open", "Where are you registered as a jobseeker?", "MEND FACT",
		"checked on 21 November 2026", r.Say(r.Words.Leaflet.Gaps), "MEND FIGURE",
		"Actiris 0800 35 123 www.actiris.brussels", "trust the office")
	_, open, _ := strings.Cut(said, "questions are open")
	for _, answered := range []string{"When were you born?", "the highest diploma"} {
		if strings.Contains(open, answered) {
			t.Errorf("%q is said to be open:\n%s", answered, said)
		}
	}
}

func TestWithoutAMatchTheOfficeIsTheOneOfWhatIsClosed(t *testing.T) {
	r := readers(t, today)[assets.English]
	said, res := doubted(t, r, "C1 C2", "home=flanders")
	if res.Advice.Headline != nil {
		t.Fatalf("Stage First is the match of somebody in Flanders: %+v", res.Advice.Headline)
	}
	inOrder(t, said, "Still wrong?", "Actiris")
}

func TestAnOfficeThatDependsOnPlaceAndLanguageIsNotGuessed(t *testing.T) {
	r := readers(t, today)[assets.English]
	said, _ := doubted(t, r, "D1 D2", "")
	inOrder(t, said, "We cannot name an office yet.")
	said, _ = doubted(t, r, "D1 D2", "workplace=flanders")
	inOrder(t, said, "Still wrong?", "VDAB")
}

func TestFiguresCheckedLongAgoAreListed(t *testing.T) {
	for day, stale := range map[string]bool{today: false, "2028-01-01": true} {
		said, _ := doubted(t, readers(t, day)[assets.English], "C1 C2", "")
		if strings.Contains(said, "checked more than a year ago") != stale {
			t.Errorf("on %s:\n%s", day, said)
		}
		if stale {
			inOrder(t, said, "checked more than a year ago", "Stage First", "(21 November 2026)")
		}
	}
}

func TestADoubtIsSaidForAllAnswersInEveryLanguage(t *testing.T) {
	for _, r := range readers(t, today) {
		for _, a := range manyAnswers(t) {
			res := r.Result(a, schemes.Profile{})
			i := quiz.Inquiry{Catalogue: r.Catalogue, Answers: a, Schemes: r.Quiz.Asked(a), At: r.At}
			d := r.Doubt(i, r.Doubted(res), Mend{})
			for _, p := range d.Parts {
				if p.Heading == "" || len(p.Blocks) == 0 {
					t.Errorf("%v in %v: an empty part in %+v", a, r.Language, d)
				}
				for _, item := range p.Blocks[0].(List).Items {
					if item.Text == "" || strings.Contains(item.Text, "{") {
						t.Errorf("%v in %v: %+v", a, r.Language, item)
					}
				}
			}
			if a == 0 && len(d.Parts) != 2 {
				t.Errorf("in %v nothing ticked is doubted in %d parts, want the answers and the office", r.Language, len(d.Parts))
			}
		}
	}
}
