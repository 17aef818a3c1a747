package wizard

import (
	tea "charm.land/bubbletea/v2"

	"intern-tui/schemes"
	"intern-tui/ui/words"
)

// confirm asks before something is lost; the safe answer stands first.
type confirm struct {
	question words.Question
	menu     choice
	act      func() move
}

// leave asks whether to end the program.
func leave(s *shared) *confirm {
	return &confirm{question: s.words.Leave, act: func() move { return move{cmd: tea.Quit} }}
}

// again asks whether to start again, with no tick, on the first screen.
func again(s *shared) *confirm {
	if s.kiosk { // the next visitor must not undo it
		return &confirm{question: s.words.Kiosk.Again, act: func() move { return move{wipe: true} }}
	}
	return &confirm{question: s.words.Again, act: func() move {
		s.change(0)
		s.profile, s.declined = schemes.Profile{}, nil
		s.counted = 0
		return move{back: everything}
	}}
}

func (c *confirm) options(s *shared) []string {
	return []string{s.say(c.question.Stay), s.say(c.question.Go)}
}

func (c *confirm) page(s *shared, l layout) page {
	var p page
	for _, line := range wrap(s.say(c.question.Question), l.width) {
		p.top = append(p.top, s.theme.strong.Render(line))
	}
	p.top = append(p.top, "")
	p.choice(s, &c.menu, c.options(s), l.width)
	return p
}

func (c *confirm) bindings(s *shared) []binding {
	w := s.words.Key
	return append(c.menu.bindings(s, 2),
		binding{[]string{"enter", "space"}, s.say(w.Enter), w.Choose, c.choose},
		binding{[]string{"esc", "backspace"}, s.say(w.Escape), w.Back, func() move { return move{back: 1} }},
		languageBinding(s),
	)
}

func (c *confirm) choose() move {
	if c.menu.at == 0 {
		return move{back: 1}
	}
	return c.act()
}

func (c *confirm) point(_ *shared, item int) move {
	c.menu.at = item
	return c.choose()
}
