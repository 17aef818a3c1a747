package wizard

import (
	"intern-tui/assets"
)

// welcome is the first screen: what this is, in which language, and off.
type welcome struct{ menu choice }

func (c *welcome) options(s *shared) []string {
	list := []string{s.say(s.words.Welcome.Start), s.say(s.words.Welcome.Browse), s.say(s.words.Welcome.Offices)}
	for _, l := range assets.Languages() {
		mark := "( ) "
		if l == s.language {
			mark = "(x) "
		}
		list = append(list, mark+l.Name())
	}
	return list
}

func (c *welcome) page(s *shared, l layout) page {
	p := page{top: []string{s.theme.accent.Render(s.say(s.words.Title))}}
	if l.roomy {
		p.top = append(p.top, "")
	}
	p.body = wrap(s.say(s.words.Welcome.Promise), l.width)
	if !l.short {
		p.body = append(p.body, "")
		for _, section := range s.quiz.Sections {
			p.body = append(p.body, hang(s.theme.accent.Render(section.ID.String())+"  ", s.say(section.Name), l.width)...)
		}
	}
	p.body = append(p.body, "")
	options := c.options(s)
	if l.roomy {
		options[2] += "\n" // the languages stand by themselves
	}
	p.choice(s, &c.menu, options, l.width)
	p.bottom = painted(s.theme.muted, "", s.say(s.words.Welcome.Private), l.width)
	return p
}

func (c *welcome) bindings(s *shared) []binding {
	list := append(c.menu.bindings(s, len(c.options(s))),
		binding{[]string{"enter", "space"}, s.say(s.words.Key.Enter), s.words.Key.Choose, func() move { return c.choose(s) }})
	if len(s.before) == 0 {
		return list
	}
	return append(list, undoBinding(s))
}

func (c *welcome) choose(s *shared) move {
	switch c.menu.at {
	case 0:
		return move{to: &section{}}
	case 1:
		return move{to: &browse{}}
	case 2:
		return move{to: &offices{}}
	}
	s.language = assets.Languages()[c.menu.at-3]
	c.menu.at = 0
	return move{}
}

func (c *welcome) point(s *shared, item int) move {
	c.menu.at = item
	return c.choose(s)
}

// undoBinding takes the last change of the answers back.
func undoBinding(s *shared) binding {
	return binding{[]string{"u"}, "u", s.words.Key.Undo, func() move { s.undo(); return move{} }}
}
