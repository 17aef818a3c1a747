package wizard

import "intern-tui/schemes"

// browse lists all schemes, so that every leaflet is reached without the quiz.
type browse struct{ menu choice }

func (c *browse) options(s *shared) []string {
	r := s.reader()
	var list []string
	for _, scheme := range r.Schemes {
		list = append(list, r.SchemeAndTitle(scheme))
	}
	return list
}

func (c *browse) page(s *shared, l layout) page {
	p := s.titled(s.theme.accent.Render(s.say(s.words.List.Title)), l)
	p.choice(s, &c.menu, c.options(s), l.width)
	return p
}

func (c *browse) bindings(s *shared) []binding {
	w := s.words.Key
	list := append(c.menu.bindings(s, len(schemes.IDs())),
		binding{[]string{"enter", "space"}, s.say(w.Enter), w.Open, func() move { return c.point(s, c.menu.at) }})
	return append(append(list, compareBinding(s, "s", schemes.IDs()[c.menu.at:c.menu.at+1])...),
		binding{[]string{"esc", "backspace"}, s.say(w.Escape), w.Back, func() move { return move{back: 1} }},
	)
}

func (c *browse) point(_ *shared, item int) move {
	c.menu.at = item
	return move{to: &leaflet{leaves{ids: schemes.IDs()[item : item+1]}}}
}

// offices tells whom to turn to, by home and by place and language.
type offices struct{}

func (c *offices) page(s *shared, l layout) page {
	d := s.reader().Offices(s.profile)
	p := s.titled(s.theme.accent.Render(d.Name), l)
	p.document(s, d, l)
	return p
}

func (c *offices) bindings(s *shared) []binding {
	return append(scrolling(s),
		binding{[]string{"esc", "backspace"}, s.say(s.words.Key.Escape), s.words.Key.Back, func() move { return move{back: 1} }})
}
