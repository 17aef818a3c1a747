package wizard

import (
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"intern-tui/assets"
	"intern-tui/ui/stage"
	"intern-tui/ui/text"
)

// A kiosk stands unattended. It begins with the languages, forgets a visit after a
// while, and has no way out but the staff word, if there is one.

// languages is the first screen of a kiosk: its question, in each language beside it.
type languages struct {
	*App
	door door
}

// Modal is for the stage: with a staff word, every letter counts.
func (c *languages) Modal() bool { return c.staffWord != "" }

// Draw asks in four languages.
func (c *languages) Draw(p *stage.Page) {
	t, w := p.Theme, c.words
	if rows, ok := stage.Large(c.say(w.Kiosk.Large), p.Width); ok && p.Large && p.Roomy {
		p.Rows("")
		for _, row := range rows {
			p.Rows(t.Accent.Render(row))
		}
		p.Rows("", "")
	}
	for i, l := range assets.Languages() {
		name := t.Plain.Render(l.Name())
		if p.Focused() {
			name = t.Strong.Render(l.Name())
		}
		rows := text.Hang(p.Mark()+text.Pad(name, 14), w.Title.In(l), p.Width)
		p.Item(stage.Item{Enter: c.say(w.Key.Start), Begin: l == c.first, Do: func() stage.Move {
			c.door.turnAway(time.Now())
			c.language = l
			return stage.Move{To: &welcome{c.App}}
		}}, rows...)
		if i < 3 {
			p.RoomyGap()
		}
	}
	note := c.say(w.Kiosk.Private, "idle", seconds(c.Watch.Idle), "long", seconds(stage.ReadingFactor*c.Watch.Idle))
	if c.Watch.Wiped() {
		note = c.say(w.Kiosk.Wiped)
	}
	p.Foot(t.Muted, note)
	if c.staffWord != "" {
		p.Any("", func() stage.Move {
			if c.door.knock(c.staffWord, c.Key(), time.Now()) {
				return stage.Move{To: &staff{c.App}}
			}
			return stage.Move{}
		})
	}
}

func seconds(d time.Duration) string { return strconv.Itoa(int(d / time.Second)) }

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
	if strings.HasSuffix(d.typed, stage.Normal(word)) || strings.HasSuffix(d.typed, strings.ToLower(word)) {
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
type staff struct{ *App }

// Modal is for the stage.
func (c *staff) Modal() bool { return true }

// Draw shows version, content and today's visits.
func (c *staff) Draw(p *stage.Page) {
	w, r := c.words.Staff, c.reader()
	p.Title(p.Theme.Strong.Render(c.say(w.Title)), "")
	fact := func(name assets.Text, value string) {
		p.Text(p.Theme.Plain, c.say(c.words.Result.Meaning, "name", c.say(name), "title", value))
	}
	fact(w.Version, c.version)
	fact(w.Content, c.language.Date(r.Checked()))
	stale := r.Listed(r.Stale(r.At)...)
	if stale == "" {
		stale = c.say(w.None)
	}
	fact(w.Stale, stale)
	p.Text(p.Theme.Warn, r.Clock(c.clock))
	if c.refused != nil {
		fact(w.Refused, c.refused.Error())
	}
	if today := c.today(); today != "" {
		fact(w.Today, today)
	}
	if err := c.totals.Trouble(); err != nil {
		fact(c.words.Totals.Trouble, err.Error())
	}
	p.Gap()
	c.choose(p, c.say(c.words.Key.Choose), 0, []option{
		{c.say(w.Stay), func() stage.Move { return stage.Move{Back: 1} }},
		{c.say(w.Quit), func() stage.Move { return stage.Move{Cmd: tea.Quit} }},
	})
}
