package wizard

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"intern-tui/assets"
)

// count tells the totals what a key led to. The first key on a section starts a
// visit; the first result with a recommendation finishes it. The demonstration
// presses no key, and so it counts nothing.
func (a *App) count(before screen) tea.Cmd {
	if a.totals == nil {
		return nil
	}
	kept, language := a.totals, a.language
	if _, ok := before.(*section); ok && a.counted.Start() {
		return aside(func() { kept.Started(language) })
	}
	c, ok := a.top().screen.(*result)
	if !ok {
		return nil
	}
	if h := c.read(a.shared).Advice.Headline; h != nil && a.counted.End() {
		return aside(func() { kept.Finished(language, h.Sections...) })
	}
	return nil
}

// countTimeOut tells the totals that the visit is about to be wiped.
func (a *App) countTimeOut() tea.Cmd {
	if a.totals == nil || !a.counted.End() {
		return nil
	}
	kept, language := a.totals, a.language
	return aside(func() { kept.TimedOut(language) })
}

// aside does something while the visitor goes on: a slow disk holds up no key. Its
// errors are kept for the staff.
func aside(do func()) tea.Cmd {
	return func() tea.Msg { do(); return nil }
}

// today is what the staff may know of today's visits; nothing without totals.
func (s *shared) today() (counts string) {
	if s.totals == nil {
		return ""
	}
	t, err := s.totals.Today()
	if err != nil {
		return err.Error()
	}
	w, sum := s.words.Totals, t.Sum()
	var parts []string
	for _, c := range []struct {
		name assets.Text
		n    int
	}{{w.Started, sum.Started}, {w.Finished, sum.Finished}, {w.TimedOut, sum.TimedOut}} {
		parts = append(parts, s.say(c.name)+" "+s.language.Number(c.n))
	}
	return strings.Join(parts, ", ")
}
