package wizard

import (
	"strconv"
	"time"

	tea "charm.land/bubbletea/v2"
)

// watch looks after a visitor who may have gone away. Everything that happens by
// itself, the warning, its countdown, the wipe, the demonstration, hangs on one
// timer; a key only notes when it was pressed. Times are monotonic: setting the
// clock changes nothing.
type watch struct {
	idle, grace time.Duration // how long without a key, how long the warning; 0 for no limit
	patience    time.Duration // what the limit is multiplied by for this visitor
	last        time.Time     // the last key
	until       time.Time     // when the warning ends, while there is one
	notice      time.Time     // when the notice of a wipe goes
	due         time.Time     // when the timer is set for; zero while it is not
	turn        int           // tells the timer that counts from earlier ones
}

// woken is the timer's message.
type woken struct{ turn int }

const (
	noticeTime   = 5 * time.Second
	moreTime     = 10 // by which a visitor may multiply the limit
	resultFactor = 2  // reading takes longer than ticking
)

// limit is how long the visitor may be without a key on the screen that is seen.
func (a *App) limit() time.Duration {
	limit := a.watch.idle * max(1, a.watch.patience)
	switch a.top().screen.(type) {
	case *result, *leaflet, *plan, *money, *compare, *try, *wrong:
		limit *= resultFactor
	}
	return limit
}

// untouched tells whether nobody has begun a visit.
func (a *App) untouched() bool {
	return len(a.stack) == 1 && a.answers == 0 && len(a.before) == 0 && a.profile.Said() == 0
}

// next is when something is to happen by itself; false when nothing is.
func (a *App) next() (time.Time, bool) {
	w := &a.watch
	switch {
	case a.demo != nil:
		return a.demo.due, true
	case !w.until.IsZero():
		whole := (time.Until(w.until) - 1).Truncate(time.Second) // the seconds left after the next one
		return w.until.Add(-max(0, whole)), true
	case !w.notice.IsZero():
		return w.notice, true
	case w.idle == 0, a.untouched() && !a.kiosk:
		return time.Time{}, false
	}
	return w.last.Add(a.limit()), true
}

// arm sets the timer, unless it is set early enough already.
func (a *App) arm() tea.Cmd {
	due, wanted := a.next()
	if !wanted || !a.watch.due.IsZero() && !due.Before(a.watch.due) {
		return nil
	}
	a.watch.turn++
	a.watch.due = due
	turn := a.watch.turn
	return tea.Tick(max(0, time.Until(due)), func(time.Time) tea.Msg { return woken{turn} })
}

// wake does what is due.
func (a *App) wake(turn int) tea.Cmd {
	if turn != a.watch.turn {
		return nil
	}
	w := &a.watch
	w.due = time.Time{}
	now := time.Now()
	if due, wanted := a.next(); !wanted || w.until.IsZero() && now.Before(due) {
		return nil // a key came in between
	}
	switch {
	case a.demo != nil:
		return a.play()
	case !w.until.IsZero():
		if !now.Before(w.until) {
			return a.timeOut()
		}
	case !w.notice.IsZero():
		w.notice = time.Time{}
	case a.untouched():
		w.last = now
		return a.startDemo()
	default:
		w.until = now.Add(w.grace)
		a.stack = append(a.stack, entry{screen: &warning{}})
	}
	return nil
}

// attend notes a key. It is true when the key only ends what runs by itself.
func (a *App) attend() (cmd tea.Cmd, taken bool) {
	a.watch.last = time.Now()
	a.watch.notice = time.Time{}
	if a.demo == nil {
		return nil, false
	}
	a.demo = nil
	return a.wipe(), true
}

// timeOut erases the visit and says why.
func (a *App) timeOut() tea.Cmd {
	cmd := tea.Batch(a.countTimeOut(), a.wipe())
	a.watch.notice = time.Now().Add(noticeTime)
	return cmd
}

// wipe forgets the visit: answers, profile, undo, screens; the terminal forgets
// what it showed.
func (a *App) wipe() tea.Cmd {
	a.visit = visit{language: a.first}
	if a.day != nil {
		a.at = a.day() // a kiosk runs for weeks
	}
	a.watch.until, a.watch.patience = time.Time{}, 0
	a.stack = []entry{{screen: a.firstScreen()}}
	if a.painter != nil {
		a.painter.erase()
		return a.reread()
	}
	return tea.Batch(tea.Sequence(tea.Raw(eraseScrollback), tea.ClearScreen), a.reread())
}

// eraseScrollback makes a terminal forget the lines that went off its screen.
const eraseScrollback = "\x1b[3J"

// warning asks whether the visitor is still there. Any key stays and does nothing
// else; one of them asks for more time.
type warning struct{}

func (c *warning) page(s *shared, l layout) page {
	left := max(0, int(time.Until(s.watch.until).Round(time.Second)/time.Second))
	p := page{top: []string{s.theme.warn.Render(s.say(s.words.Kiosk.Warning)), ""}}
	p.body = wrap(s.say(s.words.Kiosk.Countdown, "n", strconv.Itoa(left)), l.width)
	return p
}

func (c *warning) bindings(s *shared) []binding {
	stay := func() move { s.watch.until = time.Time{}; return move{back: 1} }
	return []binding{
		{[]string{"t"}, "t", s.words.Kiosk.Time, func() move { s.watch.patience = moreTime; return stay() }},
		{nil, s.say(s.words.Key.Any), s.words.Kiosk.Stay, stay},
	}
}
