package stage

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"intern-tui/ui/text"
)

// Watch looks after a visitor who may have gone away. Everything that happens by
// itself, the warning, its countdown, the wipe, the demonstration, hangs on one
// timer; a key only notes when it was pressed. Times are monotonic: setting the
// clock changes nothing.
type Watch struct {
	Idle, Grace time.Duration // how long without a key, how long the warning; 0 for no limit
	patience    time.Duration // what the limit is multiplied by for this visitor
	last        time.Time     // the last key
	until       time.Time     // when the warning ends, while there is one
	wiped       time.Time     // when the notice of a wipe goes
	due         time.Time     // when the timer is set for; zero while it is not
	turn        int           // tells the timer that counts from earlier ones
}

// woken is the timer's message.
type woken struct{ turn int }

const (
	noticeTime = 5 * time.Second
	moreTime   = 10 // by which a visitor may multiply the limit

	// ReadingFactor is by how much more time reading gets than ticking.
	ReadingFactor = 2
)

// Wiped tells whether a visit was just wiped because nobody was there.
func (w *Watch) Wiped() bool { return !w.wiped.IsZero() }

// limit is how long the visitor may be without a key on the screen that is seen.
func (s *Stage) limit() time.Duration {
	limit := s.Watch.Idle * max(1, s.Watch.patience)
	if _, ok := s.Top().(Reading); ok {
		limit *= ReadingFactor
	}
	return limit
}

// untouched tells whether nobody has begun a visit.
func (s *Stage) untouched() bool { return len(s.stack) == 1 && s.host.Untouched() }

// next is when something is to happen by itself; false when nothing is.
func (s *Stage) next() (time.Time, bool) {
	w := &s.Watch
	switch {
	case s.demo != nil:
		return s.demo.due, true
	case !w.until.IsZero():
		whole := (time.Until(w.until) - 1).Truncate(time.Second) // the seconds left after the next one
		return w.until.Add(-max(0, whole)), true
	case !w.wiped.IsZero():
		return w.wiped, true
	case w.Idle == 0, s.untouched() && !s.Kiosk:
		return time.Time{}, false
	}
	return w.last.Add(s.limit()), true
}

// arm sets the timer, unless it is set early enough already.
func (s *Stage) arm() tea.Cmd {
	due, wanted := s.next()
	if !wanted || !s.Watch.due.IsZero() && !due.Before(s.Watch.due) {
		return nil
	}
	s.Watch.turn++
	s.Watch.due = due
	turn := s.Watch.turn
	return tea.Tick(max(0, time.Until(due)), func(time.Time) tea.Msg { return woken{turn} })
}

// wake does what is due.
func (s *Stage) wake(turn int) tea.Cmd {
	if turn != s.Watch.turn {
		return nil
	}
	w := &s.Watch
	w.due = time.Time{}
	now := time.Now()
	if due, wanted := s.next(); !wanted || w.until.IsZero() && now.Before(due) {
		return nil // a key came in between
	}
	switch {
	case s.demo != nil:
		return s.play()
	case !w.until.IsZero():
		if !now.Before(w.until) {
			cmd := s.wipe(true)
			w.wiped = now.Add(noticeTime)
			return cmd
		}
	case !w.wiped.IsZero():
		w.wiped = time.Time{}
	case s.untouched():
		w.last = now
		return s.StartDemo()
	default:
		w.until = now.Add(w.Grace)
		s.stack = append(s.stack, open(&warning{}))
	}
	return nil
}

// attend notes a key. It is true when the key only ends what runs by itself.
func (s *Stage) attend() (cmd tea.Cmd, taken bool) {
	s.Watch.last = time.Now()
	if !s.Watch.wiped.IsZero() {
		s.Watch.wiped, s.fresh = time.Time{}, nil
	}
	if s.demo == nil {
		return nil, false
	}
	s.demo = nil
	return s.wipe(false), true
}

// warning asks whether the visitor is still there. Any key stays and does nothing
// else; one of them asks for more time.
type warning struct{}

// Modal is for the stage: a warning wants an answer first.
func (c *warning) Modal() bool { return true }

// Draw says how much time is left.
func (c *warning) Draw(p *Page) {
	w, watch := p.words, &p.Stage.Watch
	left := max(0, int(time.Until(watch.until).Round(time.Second)/time.Second))
	p.Top(Painted(p.Theme.Warn, "", w.Warning, p.Width)...)
	p.Top("")
	p.Rows(text.Wrap(w.Countdown(left), p.Width)...)
	stay := func() Move { watch.until = time.Time{}; return Move{Back: 1} }
	p.Key("t", w.Time, func() Move { watch.patience = moreTime; return stay() })
	p.Any(w.Stay, stay)
}
