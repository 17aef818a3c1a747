package wizard

// doors stands where a result would: nothing is ticked, so three questions lead
// straight to a scheme.
type doors struct{ menu choice }

func (c *doors) options(s *shared) []string {
	var list []string
	for _, d := range s.quiz.Doors {
		list = append(list, s.say(d.Question))
	}
	return append(list, s.say(s.words.Empty.Back))
}

func (c *doors) page(s *shared, l layout) page {
	p := s.titled(s.theme.accent.Render(s.say(s.words.Empty.Title)), l)
	p.body = append(wrap(s.say(s.words.Empty.Text), l.width), "")
	p.choice(s, &c.menu, c.options(s), l.width)
	return p
}

func (c *doors) bindings(s *shared) []binding {
	w := s.words.Key
	return append(c.menu.bindings(s, len(c.options(s))),
		binding{[]string{"enter", "space"}, s.say(w.Enter), w.Choose, func() move { return c.choose(s) }},
		binding{[]string{"esc", "backspace"}, s.say(w.Escape), w.Back, func() move { return move{back: 1} }},
		undoBinding(s))
}

func (c *doors) choose(s *shared) move {
	if c.menu.at == len(s.quiz.Doors) {
		return move{back: 1}
	}
	var ids []string
	for _, ref := range s.quiz.Doors[c.menu.at].Schemes {
		ids = append(ids, ref.ID)
	}
	return move{to: &leaflet{leaves{ids: ids}}}
}

func (c *doors) point(s *shared, item int) move {
	c.menu.at = item
	return c.choose(s)
}
