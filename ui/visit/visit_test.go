package visit

import (
	"math/rand/v2"
	"slices"
	"testing"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/ui/words"
)

// Whatever was ticked, each undo brings back the ticks before, down to none; and a
// change that changes nothing is none.
func TestUndoGoesBackThroughEveryChange(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	var v Visit
	way := []quiz.Answers{0}
	for range 400 {
		to := quiz.Answers(random.Uint32N(1 << 25))
		if random.IntN(4) == 0 {
			to = v.Answers
		}
		v.Change(to)
		if to != way[len(way)-1] {
			way = append(way, to)
		}
	}
	for len(way) > 1 {
		last := way[len(way)-1]
		way = way[:len(way)-1]
		if changed := v.Undo(); v.Answers != way[len(way)-1] || changed != last^v.Answers {
			t.Fatalf("from %v undo led to %v and said %v, want %v", last, v.Answers, changed, way[len(way)-1])
		}
	}
	if v.Undo() != 0 || v.Changed() || !v.Untouched() {
		t.Error("with everything undone something is left")
	}
}

func TestWhatWasUndoneIsNamed(t *testing.T) {
	w, err := words.Load(assets.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	ticks := func(s ...quiz.Statement) (a quiz.Answers) {
		for _, s := range s {
			a = a.With(s)
		}
		return a
	}
	for _, c := range []struct {
		changed, now quiz.Answers
		said         assets.Text
		statement    string
	}{
		{0, ticks(quiz.A1), w.Undo.Nothing, ""},
		{ticks(quiz.E5), ticks(quiz.A1, quiz.E5), w.Undo.Ticked, "E5"},
		{ticks(quiz.E5), ticks(quiz.A1), w.Undo.Unticked, "E5"},
		{ticks(quiz.A1, quiz.E5), ticks(quiz.A1), w.Undo.All, ""},
	} {
		if said, statement := Undone(w, c.changed, c.now); said != c.said || statement != c.statement {
			t.Errorf("%v changed to %v: %q about %q", c.changed, c.now, said.In(assets.English), statement)
		}
	}
}

// Everything that a visitor can tell counts as touched, so that a kiosk forgets it.
func TestWhateverIsToldIsForgotten(t *testing.T) {
	for name, tell := range map[string]func(*Visit){
		"a tick":            func(v *Visit) { v.Change(1) },
		"a tick taken back": func(v *Visit) { v.Change(1); v.Change(0) },
		"a fact": func(v *Visit) {
			v.Profile, _ = v.Profile.With("home", "brussels")
		},
	} {
		var v Visit
		tell(&v)
		if v.Untouched() {
			t.Errorf("%s leaves the visit untouched", name)
		}
		v = Visit{}
		if !v.Untouched() || v.Changed() || !slices.Equal(v.Declined, nil) {
			t.Errorf("%s outlives the visitor", name)
		}
	}
}
