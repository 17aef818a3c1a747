package wizard

import (
	"errors"
	"io/fs"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/words"
)

// A kiosk stands unattended. It begins with the languages, forgets a visit after a
// while, and has no way out but the staff word, if there is one.

// languages is the first screen of a kiosk.
type languages struct {
	menu choice
	door door
}

func (c *languages) options() (list []string) {
	for _, l := range assets.Languages() {
		list = append(list, l.Name())
	}
	return list
}

func (c *languages) page(s *shared, l layout) page {
	var p page
	for _, language := range assets.Languages() {
		p.top = append(p.top, wrap(s.theme.accent.Render(s.words.Kiosk.Choose.In(language)), l.width)...)
	}
	if !l.short {
		p.top = append(p.top, "")
	}
	p.choice(s, &c.menu, c.options(), l.width)
	note := s.say(s.words.Kiosk.Private, "idle", seconds(s.watch.idle), "long", seconds(resultFactor*s.watch.idle))
	if !s.watch.notice.IsZero() {
		note = s.say(s.words.Kiosk.Wiped)
	}
	p.bottom = append(p.bottom, painted(s.theme.muted, "", note, l.width)...)
	return p
}

func seconds(d time.Duration) string { return strconv.Itoa(int(d / time.Second)) }

func (c *languages) bindings(s *shared) []binding {
	list := append(c.menu.bindings(s, len(c.options())),
		binding{[]string{"enter", "space"}, s.say(s.words.Key.Enter), s.words.Key.Choose, func() move { return c.point(s, c.menu.at) }})
	if s.staffWord != "" {
		list = append(list, binding{nil, "", assets.Text{}, func() move {
			if c.door.knock(s.staffWord, s.key, time.Now()) {
				return move{to: &staff{}}
			}
			return move{}
		}})
	}
	return list
}

func (c *languages) point(s *shared, item int) move {
	c.menu.at = item
	c.door.turnAway(time.Now())
	s.language = assets.Languages()[item]
	return move{to: &welcome{}}
}

// door opens to the staff word, typed letter by letter and never shown. Three
// wrong words close it for a minute.
type door struct {
	typed   string
	letters int // since the last try
	wrong   int
	closed  time.Time // until when
}

const (
	tries    = 3
	lockTime = time.Minute
)

// knock takes one key, and is true when it completes the word.
func (d *door) knock(word, key string, now time.Time) bool {
	if utf8.RuneCountInString(key) != 1 || now.Before(d.closed) {
		return false
	}
	d.typed += key
	d.letters++
	if strings.HasSuffix(d.typed, word) {
		*d = door{}
		return true
	}
	if d.letters >= utf8.RuneCountInString(word) {
		d.turnAway(now)
	}
	return false
}

// turnAway counts what was typed as a wrong word.
func (d *door) turnAway(now time.Time) {
	if d.letters == 0 {
		return
	}
	d.letters = 0
	if d.wrong++; d.wrong >= tries {
		*d = door{closed: now.Add(lockTime)}
	}
}

// staff is the page behind the word.
type staff struct{ menu choice }

func (c *staff) options(s *shared) []string {
	return []string{s.say(s.words.Staff.Stay), s.say(s.words.Staff.Quit)}
}

func (c *staff) page(s *shared, l layout) page {
	w := s.words.Staff
	r := s.reader()
	p := page{top: []string{s.theme.accent.Render(s.say(w.Title)), ""}}
	fact := func(name assets.Text, value string) {
		p.body = append(p.body, hang("", s.say(name)+": "+value, l.width)...)
	}
	fact(w.Version, s.version)
	fact(w.Content, s.language.Date(r.Checked()))
	stale := strings.Join(r.Stale(s.at), ", ")
	if stale == "" {
		stale = s.say(w.None)
	}
	fact(w.Stale, stale)
	if s.refused != nil {
		fact(w.Refused, s.refused.Error())
	}
	if today := s.today(); today != "" {
		fact(w.Today, today)
	}
	if err := s.totals.Trouble(); err != nil {
		fact(s.words.Totals.Trouble, err.Error())
	}
	p.body = append(p.body, "")
	p.choice(s, &c.menu, c.options(s), l.width)
	return p
}

func (c *staff) bindings(s *shared) []binding {
	return append(c.menu.bindings(s, 2),
		binding{[]string{"enter", "space"}, s.say(s.words.Key.Enter), s.words.Key.Choose, func() move { return c.point(s, c.menu.at) }})
}

func (c *staff) point(_ *shared, item int) move {
	if item == 0 {
		return move{back: 1}
	}
	return move{cmd: tea.Quit}
}

// contentRead is a content folder read anew, or why it was refused.
type contentRead struct {
	words     *words.Words
	quiz      *quiz.Quiz
	catalogue *schemes.Catalogue
	err       error
}

// reread reads the content folder again between two visits, so that a folder that
// was replaced is taken up without a restart.
func (a *App) reread() tea.Cmd {
	if a.content == nil || !a.kiosk {
		return nil
	}
	folder := a.content
	return func() tea.Msg {
		w, err1 := words.Load(folder)
		q, err2 := quiz.Load(folder)
		c, err3 := schemes.Load(folder)
		return contentRead{w, q, c, errors.Join(err1, err2, err3)}
	}
}

// takeUp uses new content, if it is good and nobody is in the middle of a visit.
func (a *App) takeUp(m contentRead) {
	a.refused = m.err
	if m.err != nil || !a.untouched() {
		return
	}
	a.words, a.quiz = m.words, m.quiz
	a.catalogue = func() (*schemes.Catalogue, error) { return m.catalogue, nil }
}

// replaceable is the folder to read again; nil for the built-in one, which cannot
// change.
func replaceable(folder fs.FS) fs.FS {
	if folder == assets.Builtin() {
		return nil
	}
	return folder
}
