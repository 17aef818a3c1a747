package wizard

// help lists the keys of the screen below it, made from the bindings that act,
// and the rule of the ranking. Any key but those that scroll closes it, and does
// nothing else.
type help struct{ list func() []binding }

func (h *help) page(s *shared, l layout) page {
	w := s.words.Help
	p := page{top: []string{s.theme.accent.Render(s.say(w.Title))}}
	if !l.short {
		p.top = append(p.top, "")
	}
	for _, b := range h.list() {
		if sign := b.shown(); sign != "" {
			p.body = append(p.body, hang(pad(s.theme.strong.Render(sign), 10), s.say(b.what), l.width)...)
		}
	}
	p.body = append(p.body, "", s.theme.accent.Render(s.say(w.Rule)))
	p.body = append(p.body, wrap(s.say(w.Points), l.width)...)
	p.body = append(p.body, wrap(s.say(w.Law), l.width)...)
	return p
}

func (h *help) bindings(s *shared) []binding {
	return append(scrolling(s),
		languageBinding(s),
		binding{nil, s.say(s.words.Key.Any), s.words.Key.Close, func() move { return move{back: 1} }})
}

// scrolling moves the body of a page line by line, or to its ends.
func scrolling(s *shared) []binding {
	w := s.words.Key
	return []binding{
		{[]string{"up"}, s.say(w.Up) + s.say(w.Down), w.Scroll, func() move { return move{scroll: -1} }},
		{[]string{"down"}, "", w.Scroll, func() move { return move{scroll: 1} }},
		{[]string{"home"}, "", w.Scroll, func() move { return move{top: true} }},
		{[]string{"end"}, "", w.Scroll, func() move { return move{scroll: 1 << 20} }},
	}
}
