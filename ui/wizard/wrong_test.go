package wizard

import (
	"strings"
	"testing"
)

func TestTheKeyXTellsWhatAResultRestsOnAndWhomToAsk(t *testing.T) {
	v := enter(t).tick("C1", "C2")
	v.sees("x this looks wrong")
	v.press("x")
	on[*wrong](v)
	v.reads("A tick that does not fit", "C Stage First", "A supported first step", "Space changes the ticks",
		"An answer about you", "You have said nothing", "questions are open", "When were you born?", "v asks",
		"A figure or a rule", "21 November 2026", "Enter opens the leaflet", "Actiris", "0800 35 123", "counts more than this program")
	v.press("esc")
	v.result()
}

func TestTheQuestionsAreAskedFromThereAndTheirAnswersSaid(t *testing.T) {
	v := enter(t).tick("C1", "C2")
	v.press("x v")
	q := on[*question](v)
	first := v.say(q.wording(v.shared).Text) + " " + q.options(v.shared)[0]
	for asks := true; asks; _, asks = v.top().screen.(*question) {
		v.press("enter")
	}
	on[*wrong](v)
	v.reads("rests on", first)
	v.seesNot("You have said nothing")
}

func TestAnAnswerNotKnownIsSaidAsSuch(t *testing.T) {
	v := enter(t).tick("C1", "C2")
	v.press("x v")
	unknown := v.say(on[*question](v).wording(v.shared).Text) + " I don't know"
	v.press("end enter")
	for range handful - 1 {
		v.press("enter")
	}
	on[*wrong](v)
	v.reads("rests on", unknown)
}

func TestALeafletIsDoubtedByItself(t *testing.T) {
	v := enter(t)
	v.press("down enter down down enter x")
	if c := on[*wrong](v); c.scheme != "stage-first" {
		t.Fatalf("the page is about %q", c.scheme)
	}
	v.reads("You have said nothing", "Actiris")
	if body := strings.Join(v.page().body, " "); strings.Contains(body, "A tick that does not fit") || strings.Contains(body, "On the result") {
		t.Error("without a tick there is talk of ticks and of the result")
	}
	v.press("esc")
	v.leaflet()
}
