package plain

import (
	"io"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"intern-tui/assets"
)

// A tape keeps what a session writes while a test listens.
type tape struct {
	mu     sync.Mutex
	said   []byte
	played int
}

func (t *tape) Write(b []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.said = append(t.said, b...)
	return len(b), nil
}

// play gives what was written since it was last played.
func (t *tape) play() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	said := string(t.said[t.played:])
	t.played = len(t.said)
	return said
}

// attend sits somebody at a kiosk with a limit, in a bubble of its own time. A visit
// types lines, and hears what was said since it last listened.
func attend(t *testing.T, limit time.Duration, visit func(s *session, types func(string), heard func() string)) {
	t.Helper()
	reader(t, assets.English) // read outside of the bubble
	synctest.Test(t, func(t *testing.T) {
		in, keyboard := io.Pipe()
		s, _ := seat(t, assets.English, in)
		out := new(tape)
		s.out = out
		s.kiosk, s.idle, s.grace, s.erase = true, limit, 30*time.Second, "(erased)\n"
		ended := make(chan struct{})
		go func() { s.visits(); close(ended) }()
		visit(s, func(line string) {
			if _, err := io.WriteString(keyboard, line+"\n"); err != nil {
				t.Fatal(err)
			}
		}, func() string {
			synctest.Wait()
			return flat(out.play())
		})
		keyboard.Close()
		<-ended
	})
}

func TestAVisitorWhoGoesAwayIsWarnedTwiceAndForgotten(t *testing.T) {
	attend(t, time.Minute, func(s *session, types func(string), heard func() string) {
		w := s.Words.Kiosk
		says := func(when, said string, texts ...string) {
			t.Helper()
			for _, text := range texts {
				if !strings.Contains(said, flat(text)) {
					t.Errorf("%s it says %q, not %q", when, said, text)
				}
			}
		}
		silent := func(when string) {
			t.Helper()
			if said := heard(); said != "" {
				t.Errorf("%s it says %q", when, said)
			}
		}
		says("at first", heard(), "a) English", "d) Deutsch")
		types("b")
		types("oui")
		says("after an answer", heard(), "A2.")
		time.Sleep(59 * time.Second)
		silent("after 59 s")
		time.Sleep(time.Second)
		says("after a minute", heard(), w.Warning.In(assets.French), "30 s")
		time.Sleep(19 * time.Second)
		silent("in the middle of the warning")
		time.Sleep(time.Second)
		says("ten seconds before the end", heard(), w.Warning.In(assets.French), "10 s")
		time.Sleep(9 * time.Second)
		silent("a second before the end")
		time.Sleep(time.Second)
		says("after the warning", heard(), "(erased)", w.Wiped.In(assets.French), "a) English")
		if s.Answers != 0 || s.Changed() || s.Profile.Said() != 0 {
			t.Errorf("the visit is not forgotten: %v", s.Answers)
		}
		types("a")
		says("to the next visitor", heard(), "A1.")
	})
}

// A kiosk runs for weeks, and its clock may be wrong: each visit is answered for its own
// day, unless that cannot be today.
func TestEveryVisitHasItsDay(t *testing.T) {
	attend(t, time.Minute, func(s *session, types func(string), heard func() string) {
		day := s.Checked().AddDays(400)
		s.today = func() assets.Date { return day }
		types("a")
		time.Sleep(2 * time.Minute)
		if heard(); s.At != day {
			t.Errorf("the next visit is of %v, not of %v", s.At, day)
		}
		s.today = func() assets.Date { return assets.Date{Year: 1970, Month: 1, Day: 1} }
		types("a")
		time.Sleep(2 * time.Minute)
		if heard(); s.At != s.Checked() {
			t.Errorf("in 1970 a visit is of %v", s.At)
		}
	})
}

func TestAnyLineStaysAndDoesNothingElse(t *testing.T) {
	attend(t, time.Minute, func(s *session, types func(string), heard func() string) {
		types("a")
		types("y")
		for _, line := range []string{"", "y", "q", "anything"} {
			time.Sleep(time.Minute + 25*time.Second)
			heard()
			types(line)
			time.Sleep(59 * time.Second)
			if said := heard(); said != "" {
				t.Errorf("%q at a warning leads to %q", line, said)
			}
			types("r")
			if said := heard(); !strings.HasPrefix(said, "A2.") || s.Answers.Len() != 1 {
				t.Errorf("after %q at a warning %q is asked and the answers are %v", line, said, s.Answers)
			}
		}
	})
}

func TestMoreTimeIsTenTimesTheTime(t *testing.T) {
	attend(t, time.Minute, func(_ *session, types func(string), heard func() string) {
		types("a")
		time.Sleep(time.Minute)
		types("t")
		heard()
		time.Sleep(10*time.Minute - time.Second)
		if said := heard(); said != "" {
			t.Errorf("after less than ten minutes it says %q", said)
		}
		time.Sleep(time.Second)
		if said := heard(); said == "" {
			t.Error("after ten minutes it says nothing")
		}
	})
}

func TestAResultMayBeReadTwiceAsLong(t *testing.T) {
	attend(t, time.Minute, func(_ *session, types func(string), heard func() string) {
		types("a")
		for range 25 {
			types("y")
		}
		heard()
		time.Sleep(2*time.Minute - time.Second)
		if said := heard(); said != "" {
			t.Errorf("after less than two minutes on a result it says %q", said)
		}
		time.Sleep(time.Second)
		if said := heard(); said == "" {
			t.Error("after two minutes it says nothing")
		}
	})
}

func TestNobodyIsHurriedWithoutALimit(t *testing.T) {
	attend(t, 0, func(_ *session, types func(string), heard func() string) {
		types("a")
		heard()
		time.Sleep(24 * time.Hour)
		if said := heard(); said != "" {
			t.Errorf("after a day it says %q", said)
		}
	})
}
