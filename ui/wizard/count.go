package wizard

import (
	tea "charm.land/bubbletea/v2"

	"intern-tui/assets"
	"intern-tui/ui/stage"
	"intern-tui/ui/totals"
)

// count tells the totals what a key led to. The first key on a section starts a
// visit; the first result with a recommendation finishes it. The demonstration
// presses no key, and so it counts nothing.
func (a *App) count(before, now stage.Screen) tea.Cmd {
	kept, language := a.counting(), a.language
	if kept == nil {
		return nil
	}
	if _, ok := before.(*section); ok && a.Counted.Start() {
		return background(func() { kept.Started(language) })
	}
	if _, ok := now.(*result); !ok {
		return nil
	}
	if h := a.read().Advice.Headline; h != nil && a.Counted.End() {
		return background(func() { kept.Finished(language, h.Sections...) })
	}
	return nil
}

// counting is where this visit counts: nowhere under a day that cannot be today.
func (a *App) counting() *totals.File {
	if a.totals == nil || a.reader().At != a.clock {
		return nil
	}
	return a.totals
}

// countTimeOut tells the totals that the visit is about to be wiped.
func (a *App) countTimeOut() tea.Cmd {
	kept, language := a.counting(), a.language
	if kept == nil || !a.Counted.End() {
		return nil
	}
	return background(func() { kept.TimedOut(language) })
}

// background does something while the visitor goes on: a slow disk holds up no key. Its
// errors are kept for the staff.
func background(do func()) tea.Cmd {
	return func() tea.Msg { do(); return nil }
}

// today is what the staff may know of today's visits; nothing without totals.
func (a *App) today() (counts string) {
	if a.totals == nil {
		return ""
	}
	w := a.words.Totals
	if a.counting() == nil {
		return a.say(w.Uncounted)
	}
	t, err := a.totals.Today()
	if err != nil {
		return err.Error()
	}
	sum := t.Sum()
	var parts []string
	for _, c := range []struct {
		name assets.Text
		n    int
	}{{w.Started, sum.Started}, {w.Finished, sum.Finished}, {w.TimedOut, sum.TimedOut}} {
		parts = append(parts, a.say(a.words.Join.Counted, "what", a.say(c.name), "n", a.language.Number(c.n)))
	}
	return a.reader().Listed(parts...)
}
