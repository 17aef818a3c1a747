package wizard

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"intern-tui/assets"
	"intern-tui/ui/stage"
	"intern-tui/ui/takeaway"
	"intern-tui/ui/visit"
)

// host is the program as the stage knows it. Its methods are not those of [App], or each
// screen would have them too.
type host struct{ *App }

// First is where a visit begins.
func (h host) First() stage.Screen {
	if h.Kiosk {
		return &languages{App: h.App}
	}
	return &welcome{h.App}
}

// Words are what the stage says.
func (h host) Words() stage.Words {
	k, w := h.words.Key, h.words
	return stage.Words{
		Title: h.say(w.Title),
		Up:    h.say(k.Up), Down: h.say(k.Down), Arrows: h.say(k.Arrows), Space: h.say(k.Space), Enter: h.say(k.Enter), Escape: h.say(k.Escape), Any: h.say(k.Any),
		Move: h.say(k.Move), Scroll: h.say(k.Scroll), Back: h.say(k.Back), Help: h.say(k.Help), Close: h.say(k.Close), More: h.say(k.More), Parts: h.say(k.Parts),
		HelpTitle: h.say(w.Help.Title),
		Warning:   h.say(w.Kiosk.Warning), Stay: h.say(w.Kiosk.Stay), Time: h.say(w.Kiosk.Time), Demo: h.say(w.Kiosk.Demo),
		Countdown: func(n int) string {
			return h.say(w.Kiosk.Countdown.For(n, h.language), "n", h.language.Number(n))
		},
	}
}

// Spell rewrites texts for the terminal.
func (h host) Spell() func(string) string { return h.Terminal.Spell() }

// Everywhere adds the keys that every screen has.
func (h host) Everywhere(p *stage.Page) {
	p.Quiet("l", h.say(h.words.Key.Language), func() stage.Move { h.nextLanguage(); return stage.Move{} })
	if !h.Kiosk {
		p.Quiet("q", h.say(h.words.Key.Leave), func() stage.Move { return stage.Move{To: h.leave()} })
	}
}

// Explain is the rule of the ranking.
func (h host) Explain(p *stage.Page) {
	w := h.words.Help
	p.Text(p.Theme.Strong, h.say(w.Rule))
	p.Text(p.Theme.Plain, h.say(w.Points))
	p.Text(p.Theme.Plain, h.say(w.Law))
}

// Receive takes what was done in the background.
func (h host) Receive(msg tea.Msg) {
	h.result = nil
	switch msg := msg.(type) {
	case takeaway.Done:
		h.taken(msg)
	case contentRead:
		h.takeUp(msg)
	}
}

// Press forgets what the key before did.
func (h host) Press() { h.tell(assets.Text{}) }

// Pressed counts.
func (h host) Pressed(before, now stage.Screen) tea.Cmd { return h.count(before, now) }

// Wipe forgets the visit: answers, profile, undo.
func (h host) Wipe(timedOut bool) tea.Cmd {
	var cmd tea.Cmd
	if timedOut {
		cmd = h.countTimeOut()
	}
	h.Visit, h.result, h.language, h.awaiting = visit.Visit{}, nil, h.first, false
	h.tell(assets.Text{})
	if h.day != nil {
		h.clock = h.day() // a kiosk runs for weeks
	}
	return tea.Batch(cmd, h.reread())
}

// Notice is what the last key did.
func (h host) Notice() string {
	if h.notice.IsZero() {
		return ""
	}
	return h.say(h.notice, h.about...)
}

// Demo is a believable visit: somebody in Brussels without a school to please,
// who wants to learn in a company and be paid.
func (h host) Demo() []string {
	keys := []string{
		"enter", // start
		"down", "space", "enter",
		"space", "enter",
		"space", "down", "space", "down", "space", "enter",
		"space", "down", "down", "space", "enter",
		"enter",          // the result
		"enter", "right", // the leaflet
		"right", "right",
	}
	if h.Kiosk {
		keys = slices.Insert(keys, 0, "enter") // the languages
	}
	return keys
}
