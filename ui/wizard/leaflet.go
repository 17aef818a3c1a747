package wizard

import (
	"io"
	"slices"
	"strconv"

	"charm.land/lipgloss/v2"

	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/report"
)

// leaflet is one scheme in full.
type leaflet struct{ leaves }

// read is the leaflet as it is today, for these answers.
func (c *leaflet) read(s *shared) report.Document {
	r := s.reader()
	scheme, err := r.Catalogue.Scheme(c.id())
	if err != nil {
		return report.Document{}
	}
	return r.Leaflet(scheme, s.verdict(scheme.ID))
}

// verdict is what the law says of a scheme for these answers; remote, which is
// none, is eligible.
func (s *shared) verdict(scheme string) schemes.Verdict {
	for _, v := range quiz.Verdicts(s.reader().Catalogue, s.profile, s.answers, s.at) {
		if v.Scheme == scheme {
			return v
		}
	}
	return schemes.Verdict{Scheme: scheme, Outcome: schemes.Eligible}
}

// keep is the leaflet to take home.
func (c *leaflet) keep(s *shared, r report.Reader) keepsake {
	id := c.id()
	scheme, err := r.Catalogue.Scheme(id)
	if err != nil {
		fails := func(io.Writer) error { return err }
		return keepsake{markdown: fails, slip: fails}
	}
	return keepsake{
		name: "intern-tui-" + id, page: r.Page(id),
		markdown: r.Leaflet(scheme, s.verdict(id)).Markdown,
		slip:     s.schemeSlip(r, scheme),
	}
}

// schemeSlip is a scheme on paper, with the code of the answers if there are any.
func (s *shared) schemeSlip(r report.Reader, scheme *schemes.Scheme) func(io.Writer) error {
	code := ""
	if s.answers != 0 {
		code = s.quiz.Code(s.answers)
	}
	return func(w io.Writer) error { return r.SchemeSlip(w, scheme, s.verdict(scheme.ID), s.profile, code) }
}

func (c *leaflet) page(s *shared, l layout) page {
	d := c.read(s)
	var p page
	name := s.theme.accent.Render(d.Name)
	part := c.part(s)
	p.top = []string{spread(name, s.theme.muted.Render(part), l.width)}
	s.notify(&p, l)
	if l.roomy {
		p.top = append(p.top, s.theme.muted.Render(line(l.width)))
	}
	p.document(s, d, l)
	p.readOn(s, s.reader().Page(d.ID), l)
	if l.aside > 0 && s.answers != 0 {
		p.aside = s.standings(l)
	}
	return p
}

// document adds a document's summary, its standing and its parts.
func (p *page) document(s *shared, d report.Document, l layout) {
	p.text(s.theme.muted.Render, d.Title, l)
	p.text(s.theme.plain.Render, d.Summary, l)
	if d.Standing.Word != "" {
		if len(p.body) > 0 {
			p.body = append(p.body, "")
		}
		p.text(s.outcome(d.Standing.Outcome).Render, d.Standing.Word, l)
		p.items(s, d.Standing.Reasons, false, l)
		for i, line := range d.Standing.Contact {
			style := s.theme.muted
			if i == 0 {
				style, line = s.theme.plain, s.say(s.words.Verdict.Ask, "organisation", line)
			}
			p.body = append(p.body, painted(style, "  ", line, l.width)...)
		}
	}
	for i, part := range d.Parts {
		if i > 0 || len(p.body) > 0 {
			p.body = append(p.body, "")
		}
		p.text(s.theme.strong.Render, part.Heading, l)
		p.items(s, part.Items, part.Numbered, l)
	}
}

// items adds the lines of a part, their sources as small numbers.
func (p *page) items(s *shared, items []report.Item, numbered bool, l layout) {
	for i, item := range items {
		mark := "- "
		if numbered {
			mark = right(strconv.Itoa(i+1), 2) + ". "
		}
		text := item.Text
		if item.Source > 0 {
			text += "\u00a0" + "[" + strconv.Itoa(item.Source) + "]"
		}
		p.body = append(p.body, hang(mark, text, l.width)...)
		for _, note := range item.Notes {
			p.body = append(p.body, painted(s.theme.muted, repeat(" ", len(mark)), note, l.width)...)
		}
	}
}

// outcome is the style of a verdict's word.
func (s *shared) outcome(o schemes.Outcome) lipgloss.Style {
	switch o {
	case schemes.Eligible:
		return s.theme.good
	case schemes.NotEligible:
		return s.theme.bad
	}
	return s.theme.warn
}

func (c *leaflet) bindings(s *shared) []binding {
	w := s.words.Key
	list := c.leafing(s)
	list = append(list, mayBinding(s, c.ids[c.at:c.at+1], false)...)
	list = append(list, planBinding(s, c.ids[c.at:c.at+1])...)
	list = append(list, signed(moneyBinding(s, slices.Concat(c.ids[c.at:], c.ids[:c.at])))...)
	list = append(list, takeBinding(s, func(r report.Reader) keepsake { return c.keep(s, r) })...)
	list = append(list, scanBinding(s, s.reader().Page(c.id()))...)
	list = append(list, compareBinding(s, "", c.ids[c.at:c.at+1])...)
	list = append(list, wrongBinding(s, "", c.id())...)
	return append(list,
		binding{[]string{"esc", "backspace"}, s.say(w.Escape), w.Back, func() move { return move{back: 1} }},
	)
}
