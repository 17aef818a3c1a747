package plain

import (
	"fmt"
	"strings"
	"time"

	"intern-tui/assets"
	"intern-tui/ui/visit"
)

const (
	moreTime     = 10 // by which a visitor may multiply the limit
	resultFactor = 2  // reading takes longer than answering
	lastCall     = 10 * time.Second
)

// visits is one visit or, on a kiosk, one after the other until the input ends.
func (s *session) visits() {
	for {
		if s.kiosk {
			s.chooseLanguage()
		}
		s.wizard()
		s.countTimeOut()
		if !s.kiosk || s.ended {
			return
		}
		s.wipe()
	}
}

// wipe forgets the visit, and says why if nobody ended it.
func (s *session) wipe() {
	if s.err == nil && s.erase != "" {
		_, s.err = fmt.Fprint(s.out, s.erase)
	}
	if s.gone {
		s.print(s.Say(s.Words.Kiosk.Wiped))
	}
	s.Visit = visit.Visit{}
	s.gone, s.reading, s.patience = false, false, 0
	if s.today != nil {
		s.date(s.today()) // a kiosk runs for weeks
	}
}

// chooseLanguage offers the four by their own names, a letter each.
func (s *session) chooseLanguage() {
	for !s.ended {
		for i, l := range assets.Languages() {
			s.print(fmt.Sprintf("%c) %s", 'a'+i, l.Name()))
		}
		line, ok := s.read()
		if !ok {
			s.gone = false // nothing was told yet: ask again
		}
		for i, l := range assets.Languages() {
			if line == string(rune('a'+i)) || line == strings.ToLower(l.Name()) {
				s.speak(l)
				return
			}
		}
	}
}

// read waits for a line. It is false when none will come, or when the visitor was
// away for too long.
func (s *session) read() (string, bool) {
	if s.ended || s.gone {
		return "", false
	}
	for {
		if line, ok, late := s.wait(s.limit()); !late {
			return line, ok
		}
		if !s.stays() {
			s.gone = true
			return "", false
		}
	}
}

// limit is how long the visitor may be without a line; 0 for no limit.
func (s *session) limit() time.Duration {
	limit := s.idle * max(1, s.patience)
	if s.reading {
		limit *= resultFactor
	}
	return limit
}

// wait waits for a line, for at most a time unless that is 0.
func (s *session) wait(most time.Duration) (line string, ok, late bool) {
	var timer <-chan time.Time
	if most > 0 {
		timer = time.After(most)
	}
	select {
	case line, ok = <-s.lines:
		s.ended = !ok
		return strings.ToLower(strings.TrimSpace(line)), ok, false
	case <-s.ctx.Done():
		s.ended = true
		return "", false, false
	case <-timer:
		return "", false, true
	}
}

// stays warns, and again when little time is left. Any line stays and does nothing
// else; one word asks for more time. It is true as long as lines may come.
func (s *session) stays() bool {
	for _, left := range []time.Duration{s.grace, lastCall} {
		if left > s.grace {
			continue
		}
		seconds := int(left / time.Second)
		s.print(s.Say(s.Words.Kiosk.Warning))
		s.print(s.Say(s.Words.Kiosk.Countdown.For(seconds, s.Language), "n", s.Language.Number(seconds)))
		s.print(s.Say(s.Words.Plain.Stay))
		most := left
		if left > lastCall {
			most -= lastCall
		}
		if line, _, late := s.wait(most); !late {
			if line == "t" {
				s.patience = moreTime
			}
			return true
		}
	}
	return false
}
