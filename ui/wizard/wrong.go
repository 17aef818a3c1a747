package wizard

import (
	"intern-tui/quiz"
	"intern-tui/ui/report"
)

// wrong is for a visitor to whom the result, or one scheme's leaflet, looks wrong:
// what it rests on, how to mend that, and whom to ask.
type wrong struct{ scheme string } // empty for the result

// wrongBinding opens it. Without a sign the footer does not show it.
func wrongBinding(s *shared, sign, scheme string) []binding {
	return []binding{{[]string{"x"}, sign, s.words.Doubt.Key, func() move { return move{to: &wrong{scheme}} }}}
}

// subject is the schemes that look wrong, and the ones that questions are about.
func (c *wrong) subject(s *shared) (about, asked []string, region bool) {
	if c.scheme != "" {
		return []string{c.scheme}, []string{c.scheme}, false
	}
	res := s.reader().Result(s.answers, s.profile)
	region = res.Advice.Tie == quiz.TieRegion && quiz.RegionOf(s.profile) == quiz.NoRegion
	return s.reader().Doubted(res), s.quiz.Asked(s.answers), region
}

func (c *wrong) page(s *shared, l layout) page {
	about, asked, region := c.subject(s)
	w := s.words.Doubt.Screen
	mend := report.Mend{Tick: s.say(w.Tick), Fact: s.say(w.Fact)}
	if c.scheme == "" { // else the leaflet is the next screen back
		mend.Figure = s.say(w.Figure)
	}
	d := s.reader().Doubt(s.inquiry(asked, region), about, mend)
	p := s.titled(s.theme.accent.Render(d.Name), l)
	s.notify(&p, l)
	p.document(s, d, l)
	if l.aside > 0 && s.answers != 0 {
		p.aside = s.standings(l)
	}
	return p
}

func (c *wrong) bindings(s *shared) []binding {
	_, asked, region := c.subject(s)
	return append(append(scrolling(s), askBinding(s, asked, region)...),
		binding{[]string{"esc", "backspace"}, s.say(s.words.Key.Escape), s.words.Key.Back, func() move { return move{back: 1} }})
}
