package wizard

import (
	"slices"

	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/report"
)

// plan is what to do for a scheme, by day.
type plan struct{ leaves }

// planBinding offers the plan of some schemes.
func planBinding(s *shared, ids []string) []binding {
	return []binding{{[]string{"d"}, "d", s.words.Plan.Key, func() move { return move{to: &plan{leaves{ids: ids}}} }}}
}

// scheme is the one whose plan is open; nil without a catalogue, which ends the program.
func (c *plan) scheme(r report.Reader) *schemes.Scheme {
	scheme, _ := r.Catalogue.Scheme(c.id())
	return scheme
}

func (c *plan) page(s *shared, l layout) page {
	r := s.reader()
	d := r.Plan(c.scheme(r), s.verdict(c.id()), s.profile)
	part := c.part(s)
	p := s.titled(spread(s.theme.accent.Render(d.Name), s.theme.muted.Render(part), l.width), l)
	s.notify(&p, l)
	p.document(s, d, l)
	return p
}

// ask opens the question about the first missing day that was not asked yet; nil when
// there is none.
func (c *plan) ask(s *shared, asked []string) screen {
	for _, field := range s.reader().Missing(c.id(), s.profile) {
		if slices.Contains(asked, field) {
			continue
		}
		q := &question{
			inquiry: quiz.Inquiry{Profile: s.profile, Declined: s.declined}, field: field, alone: true,
			then: func() screen { return c.ask(s, append(slices.Clip(asked), field)) },
		}
		if len(q.wording(s).Answers) == 0 {
			q.menu.at = q.day.Likely(field, s.at)
		}
		return q
	}
	return nil
}

// keep is the plan to take home, and as a calendar beside it.
func (c *plan) keep(s *shared, r report.Reader) keepsake {
	scheme := c.scheme(r)
	return keepsake{
		name: "intern-tui-plan-" + scheme.ID, page: r.Page(scheme.ID),
		markdown: r.Plan(scheme, s.verdict(scheme.ID), s.profile).Markdown,
		calendar: r.Calendar(c.ids[c.at:c.at+1], s.profile),
		slip:     s.schemeSlip(r, scheme),
	}
}

func (c *plan) bindings(s *shared) []binding {
	w := s.words.Key
	list := c.leafing(s)
	if len(s.reader().Missing(c.id(), s.profile)) > 0 {
		list = append(list, binding{[]string{"v"}, "v", s.words.Plan.Ask, func() move { return move{to: c.ask(s, nil)} }})
	}
	list = append(list, takeBinding(s, func(r report.Reader) keepsake { return c.keep(s, r) })...)
	return append(list,
		binding{[]string{"esc", "backspace"}, s.say(w.Escape), w.Back, func() move { return move{back: 1} }},
	)
}
