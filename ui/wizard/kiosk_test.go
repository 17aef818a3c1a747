package wizard

import (
	"runtime"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"intern-tui/assets"
	"intern-tui/ui/race"
	"intern-tui/ui/stage"
)

// machine is a kiosk in a bubble of time: what it asks of Bubble Tea is done, and
// its messages come back.
type machine struct {
	*visitor
	messages chan tea.Msg
	gone     chan struct{} // nobody listens any more
}

func stand(t *testing.T, o Options) *machine {
	o.Kiosk, o.Idle, o.Grace, o.StaffWord = true, time.Minute, 30*time.Second, "sesame"
	m := &machine{open(t, o, "TERM=xterm-256color"), make(chan tea.Msg), make(chan struct{})}
	m.carryOut(m.Init()) // the timer that opening set was not carried out
	m.take(tea.WindowSizeMsg{Width: classicWidth, Height: classicHeight})
	return m
}

// take hands a message over and carries out what comes of it.
func (m *machine) take(msg tea.Msg) {
	if batch, ok := msg.(tea.BatchMsg); ok {
		for _, cmd := range batch {
			m.carryOut(cmd)
		}
		return
	}
	_, cmd := m.Update(msg)
	m.carryOut(cmd)
}

func (m *machine) carryOut(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	go func() {
		msg := cmd()
		select {
		case m.messages <- msg:
		case <-m.gone:
		}
	}()
}

// types presses keys a second apart.
func (m *machine) types(keys ...string) {
	codes := map[string]rune{"enter": tea.KeyEnter, "space": tea.KeySpace, "down": tea.KeyDown, "esc": tea.KeyEscape}
	for _, key := range keys {
		press := tea.KeyPressMsg{Code: codes[key]}
		if press.Code == 0 {
			press = tea.KeyPressMsg{Code: rune(key[0]), Text: key}
		}
		m.take(press)
		m.passes(time.Second)
	}
}

// passes lets time go by.
func (m *machine) passes(d time.Duration) {
	over := time.After(d)
	for {
		select {
		case msg := <-m.messages:
			m.take(msg)
		case <-over:
			return
		}
	}
}

// leaves ends the bubble, in which nothing may wait any more.
func (m *machine) leaves() {
	close(m.gone)
	time.Sleep(time.Hour)
}

func (m *machine) shows(text string) bool {
	return strings.Contains(ansi.Strip(m.View().Content), text)
}

func TestAKioskWarnsKeepsForAKeyAndForgetsInSilence(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := stand(t, Options{})
		defer m.leaves()
		m.types("enter", "enter", "space")
		warning := m.say(m.words.Kiosk.Warning)
		if m.passes(57 * time.Second); m.shows(warning) {
			t.Fatal("the warning comes before the time is over")
		}
		if m.passes(3 * time.Second); !m.shows(warning) {
			t.Fatal("no warning after a minute without a key")
		}
		if m.types("space"); m.shows(warning) || m.Answers.Len() != 1 {
			t.Fatalf("the key that stays did more than stay: %d ticks", m.Answers.Len())
		}
		m.passes(60 * time.Second)
		if m.passes(20 * time.Second); !m.shows(m.say(m.words.Kiosk.Countdown.Other, "n", "10")) {
			t.Errorf("the countdown is not seen:\n%s", ansi.Strip(m.View().Content))
		}
		m.passes(10 * time.Second)
		if m.Answers != 0 || m.Changed() || m.Depth() != 1 || !m.shows(m.say(m.words.Kiosk.Wiped)) {
			t.Fatalf("after the silence the visit is still there:\n%s", ansi.Strip(m.View().Content))
		}
		if m.passes(6 * time.Second); m.shows(m.say(m.words.Kiosk.Wiped)) {
			t.Error("the notice of the wipe does not go")
		}
	})
}

func TestOneKeyGivesTenTimesTheTime(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := stand(t, Options{})
		defer m.leaves()
		m.types("enter", "enter", "space")
		m.passes(61 * time.Second)
		m.types("t")
		if m.passes(9 * time.Minute); m.shows(m.say(m.words.Kiosk.Warning)) || m.Answers.Len() != 1 {
			t.Fatal("more time was asked for, and not given")
		}
		if m.passes(time.Minute + time.Second); !m.shows(m.say(m.words.Kiosk.Warning)) {
			t.Fatal("ten times the time is not for ever")
		}
	})
}

// What is to be read, and not ticked, is the result and what it leads on to.
func TestAResultMayBeReadTwiceAsLong(t *testing.T) {
	for _, key := range []string{"", "enter", "v", "d", "e", "s", "t", "x"} {
		synctest.Test(t, func(t *testing.T) {
			m := stand(t, Options{})
			defer m.leaves()
			m.types("enter", "enter", "space", "enter", "enter", "enter", "enter", "enter")
			if key != "" {
				m.types(key)
			}
			if m.passes(118 * time.Second); m.shows(m.say(m.words.Kiosk.Warning)) {
				t.Fatalf("after %q the result is warned of too soon", key)
			}
			if m.passes(3 * time.Second); !m.shows(m.say(m.words.Kiosk.Warning)) {
				t.Fatalf("after %q there is no warning on the result after two minutes", key)
			}
		})
	}
}

func TestAnUnusedKioskPlaysUntilAKeyWhichDoesNothingElse(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := stand(t, Options{})
		defer m.leaves()
		m.passes(61 * time.Second)
		if !m.shows(m.say(m.words.Kiosk.Demo)) {
			t.Fatal("nothing invites")
		}
		m.passes(2 * time.Minute)
		m.types("enter")
		if _, ok := m.Top().(*languages); !ok || m.Answers != 0 {
			t.Fatalf("a key does not lead to an empty first screen:\n%s", ansi.Strip(m.View().Content))
		}
	})
}

func TestTheStaffDoorOpensToTheWordAndClosesAfterThreeWrongOnes(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := stand(t, Options{})
		defer m.leaves()
		word := strings.Split("sesame", "")
		inside := func() bool { _, ok := m.Top().(*staff); return ok }
		if m.types(word...); !inside() {
			t.Fatal("the word does not open")
		}
		m.types("enter")
		if m.types("w", "r", "o", "n", "g"); inside() {
			t.Fatal("a wrong word opens")
		}
		if m.types(word...); !inside() {
			t.Fatal("one wrong word closes the door")
		}
		m.types("enter")
		for range 3 {
			m.types(strings.Split("wrongs", "")...)
		}
		if m.types(word...); inside() {
			t.Fatal("three wrong words leave the door open")
		}
		m.passes(time.Minute)
		m.types("esc")
		if m.types(word...); !inside() {
			t.Fatalf("after a minute the door is still closed:\n%s", ansi.Strip(m.View().Content))
		}
	})
}

// A kiosk without a battery believes in 1970: the staff are told, and visitors are answered
// for the newest day of checking, the next ones too.
func TestAKioskWhoseClockIsWrongTellsTheStaff(t *testing.T) {
	v := open(t, Options{Kiosk: true, StaffWord: "sesame", Today: func() assets.Date { return assets.Date{Year: 1970, Month: 1, Day: 1} }}, "TERM=linux")
	v.clock = v.day()
	for range 2 {
		if r := v.reader(); r.At != r.Checked() {
			t.Errorf("visitors are answered for %v", r.At)
		}
		v.press("s e s a m e")
		on[*staff](v)
		v.sees("1 January 1970")
		v.press("enter")
		host{v.App}.Wipe(false)
	}
	v.day = nil // --at 1970-01-01
	if v.reader().At != v.clock {
		t.Error("--at is not free")
	}
}

func TestAKioskHasNoKeyThatLeads(t *testing.T) {
	v := open(t, Options{Kiosk: true}, "TERM=xterm-256color")
	for _, s := range []stage.Screen{&languages{App: v.App}, &welcome{v.App}, &section{App: v.App}, &result{v.App}, v.App.leaflet("cip"), &doors{v.App}} {
		v.Reset(s)
		for _, key := range []string{"q", "ctrl+c", "ctrl+z", "ctrl+d", "ctrl+\\", "ctrl+l"} {
			if v.binds(key) {
				t.Errorf("%T takes %s", s, key)
			}
		}
	}
}

func TestAShakingHandTicksOnceOnAKiosk(t *testing.T) {
	for _, c := range []struct {
		kiosk bool
		pause time.Duration
		ticks int
	}{{true, 100 * time.Millisecond, 1}, {true, 200 * time.Millisecond, 0}, {false, 0, 0}} {
		synctest.Test(t, func(t *testing.T) {
			v := open(t, Options{Kiosk: c.kiosk}, "TERM=xterm-256color")
			v.Reset(&section{App: v.App})
			v.Update(tea.KeyPressMsg{Code: tea.KeySpace})
			time.Sleep(c.pause)
			v.Update(tea.KeyPressMsg{Code: tea.KeySpace})
			if v.Answers.Len() != c.ticks {
				t.Errorf("%+v: %d ticks", c, v.Answers.Len())
			}
		})
	}
}

func TestTenThousandVisitsLeaveTheMemoryAsItWas(t *testing.T) {
	if testing.Short() || race.Enabled {
		t.Skip("ten thousand visits take a while")
	}
	v := open(t, Options{Kiosk: true}, "TERM=xterm-256color")
	v.Update(tea.WindowSizeMsg{Width: 40, Height: 12})
	visits := func(n int) uint64 {
		for range n {
			for _, code := range []rune{tea.KeyEnter, tea.KeyEnter, tea.KeySpace} {
				v.Update(tea.KeyPressMsg{Code: code})
			}
			if v.Answers.Len() != 1 {
				t.Fatal("nothing was ticked")
			}
			host{v.App}.Wipe(false)
			v.Reset()
		}
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := visits(100)
	if after := visits(10_000); after > before+256<<10 {
		t.Errorf("the memory grew from %d to %d bytes", before, after)
	}
}

func TestAKioskBeginsOnItsOwnLanguage(t *testing.T) {
	v := open(t, Options{Kiosk: true}, "TERM=xterm-256color")
	v.first = assets.Dutch
	host{v.App}.Wipe(false)
	v.Reset()
	v.resize(classicWidth, classicHeight)
	v.sees("> Nederlands", v.words.Kiosk.Private.In(assets.Dutch)[:20])
}
