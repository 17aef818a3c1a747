package wizard

import (
	"intern-tui/quiz"
	"intern-tui/schemes"
)

// told lists what the person answered about themselves, to change any of it.
type told struct{ menu choice }

// fields are the ones that are known, in the order of the profile.
func (c *told) fields(s *shared) (fields []string) {
	for _, f := range schemes.Fields() {
		if s.profile.Value(f.Name) != "" {
			fields = append(fields, f.Name)
		}
	}
	return fields
}

func (c *told) options(s *shared) (list []string) {
	r := s.reader()
	for _, field := range c.fields(s) {
		list = append(list, r.Answered(field, s.profile))
	}
	return list
}

func (c *told) page(s *shared, l layout) page {
	p := s.titled(s.theme.accent.Render(s.say(s.words.Question.Told)), l)
	p.choice(s, &c.menu, c.options(s), l.width)
	return p
}

func (c *told) bindings(s *shared) []binding {
	w := s.words.Key
	fields := c.fields(s)
	list := c.menu.bindings(s, len(fields))
	if c.menu.at < len(fields) {
		list = append(list, binding{[]string{"enter", "space"}, s.say(w.Enter), w.Edit, func() move { return c.point(s, c.menu.at) }})
	}
	return append(list,
		binding{[]string{"esc", "backspace"}, s.say(w.Escape), w.Back, func() move { return move{back: 1, top: true} }})
}

func (c *told) point(s *shared, item int) move {
	c.menu.at = item
	return move{to: &question{
		inquiry: quiz.Inquiry{Profile: s.profile, Declined: s.declined},
		field:   c.fields(s)[item], alone: true,
	}}
}
