package wizard

import (
	"io"
	"slices"

	"intern-tui/assets"
	"intern-tui/schemes"
	"intern-tui/ui/report"
	"intern-tui/ui/stage"
	"intern-tui/ui/text"
)

// leaflet is a scheme in six parts, and those that are recommended with it.
type leaflet struct {
	*App
	ids  []string
	at   int // the scheme that is open
	part report.Kind
}

// leaflet opens the first of some schemes.
func (a *App) leaflet(ids ...string) stage.Screen { return a.leafletAt(report.AtAGlance, ids...) }

// leafletAt opens it at a part.
func (a *App) leafletAt(part report.Kind, ids ...string) stage.Screen {
	return &leaflet{App: a, ids: ids, part: part}
}

// Reading is for the stage.
func (c *leaflet) Reading() {}

func (c *leaflet) id() string { return c.ids[c.at] }

// Draw shows the part that is open.
func (c *leaflet) Draw(p *stage.Page) {
	r, t := c.reader(), p.Theme
	s, v := c.scheme(c.id()), c.verdict(c.id())
	d := r.Leaflet(s, v, c.Profile)
	p.Columns(true, true)
	c.title(p, d)
	at := max(0, slices.IndexFunc(d.Parts, func(part report.Part) bool { return part.Kind == c.part }))
	var names []string
	for _, part := range d.Parts {
		names = append(names, part.Heading)
	}
	p.Parts(names, at, func(i int) stage.Move {
		c.part = d.Parts[i].Kind
		return stage.Move{Home: true}
	})
	part := d.Parts[at]
	switch part.Kind {
	case report.AtAGlance:
		c.glance(p, s, d)
	case report.CanI:
		c.conditions(p, v)
	case report.NextSteps:
		c.dates(p)
	case report.InMore:
		p.Choice(c.say(c.words.Leaflet.Common), c.say(c.words.Key.Open), c.handout(report.Reader.Common))
		p.Gap()
	}
	for _, b := range part.Blocks {
		c.block(p, s, b)
	}
	if part.Kind == report.InSources {
		c.readOn(p, r.Page(s.ID))
	}
	if len(c.ids) > 1 && part.Kind == report.AtAGlance {
		p.Gap()
		for i, id := range c.ids {
			if i != c.at {
				p.Choice(c.say(c.words.Result.Meaning, "name", c.say(c.words.Key.Other), "title", r.Scheme(id)), c.say(c.words.Key.Open), func() stage.Move {
					c.at, c.part = i, report.AtAGlance
					return stage.Move{Home: true}
				})
			}
		}
	}
	if part.Kind != report.InSources && marked(part) {
		p.Foot(t.Muted, d.Foot)
	}
	c.beside(p, s, v)
	c.keys(p, r, s, v)
}

// marked tells whether a part has something that the foot speaks of.
func marked(part report.Part) bool {
	doubt := func(doubt bool, whom string) bool { return doubt && whom == "" }
	for _, b := range part.Blocks {
		switch b := b.(type) {
		case report.Card:
			if slices.ContainsFunc(b, func(f report.Fact) bool { return doubt(f.Doubt, f.Whom) }) {
				return true
			}
		case report.Checklist:
			if slices.ContainsFunc(b, func(c report.Check) bool { return doubt(c.Doubt, c.Whom) || c.State == schemes.Ask && c.Whom == "" }) {
				return true
			}
		case report.List:
			if slices.ContainsFunc(b.Items, func(i report.Item) bool { return doubt(i.Doubt, i.Whom) }) {
				return true
			}
		case report.Steps:
			if slices.ContainsFunc(b, func(d report.Do) bool { return doubt(d.Doubt, d.Whom) }) {
				return true
			}
		case report.Money:
			if slices.ContainsFunc(b.Rows, func(p report.Pay) bool { return doubt(p.Doubt, p.Whom) }) ||
				slices.ContainsFunc(b.Notes, func(i report.Item) bool { return doubt(i.Doubt, i.Whom) }) {
				return true
			}
		}
	}
	return false
}

// title is the scheme's name, and at its right what the verdict is.
func (c *leaflet) title(p *stage.Page, d report.Document) {
	t := p.Theme
	right := ""
	if d.Verdict != "" && !p.Short {
		right = c.short(p, d)
	}
	p.Title(t.Strong.Render(d.Name), right)
}

// short is the verdict as far as it fits beside the name.
func (c *leaflet) short(p *stage.Page, d report.Document) string {
	f := report.Fact{Value: d.Verdict, State: stateOf(d.Outcome)}
	if text.Width(d.Name)+text.Width(d.Verdict)+5 > p.Total {
		f.Value = c.reader().Word(d.Outcome)
	}
	return valued(p.Theme, f)
}

func stateOf(o schemes.Outcome) report.State {
	switch o {
	case schemes.Eligible:
		return report.Yes
	case schemes.NotYet:
		return report.NotYet
	case schemes.NotEligible:
		return report.No
	}
	return report.NotClear
}

// glance is what the scheme is, above its card.
func (c *leaflet) glance(p *stage.Page, s *schemes.Scheme, d report.Document) {
	if p.Short {
		return
	}
	p.Text(p.Theme.Muted, d.Title)
	p.Text(p.Theme.Plain, d.Summary)
	p.Gap()
}

// block draws a block of a part.
func (c *leaflet) block(p *stage.Page, s *schemes.Scheme, b report.Block) {
	switch b := b.(type) {
	case report.Card:
		label := labels(b)
		for _, f := range b {
			c.fact(p, f, label, func() stage.Move {
				c.part = f.Part
				return stage.Move{Home: true}
			})
		}
	case report.Checklist:
		c.checklist(p, b)
	case report.Steps:
		steps(p, b)
	default:
		block(p, b)
	}
}

// beside is the card, where the terminal is wide.
func (c *leaflet) beside(p *stage.Page, s *schemes.Scheme, v schemes.Verdict) {
	if p.Aside == 0 {
		return
	}
	t, r := p.Theme, c.reader()
	if c.part != report.AtAGlance {
		for _, f := range r.Card(s, v, c.Profile) {
			p.Beside(t.Muted.Render(f.Label))
			p.Beside(text.Wrap(doubted(t, valued(t, f), f.Doubt, f.Whom), p.Aside)...)
			p.Beside("")
		}
	}
	w := c.words
	p.BesideIndex("", "")
	for _, k := range []struct {
		key  string
		what assets.Text
	}{{"s", w.Compare.Key}, {"x", w.Doubt.Key}} {
		p.BesideIndex("  " + t.Strong.Render(k.key) + " " + t.Muted.Render(c.say(k.what)))
	}
}

// keys are what a leaflet leads on to.
func (c *leaflet) keys(p *stage.Page, r report.Reader, s *schemes.Scheme, v schemes.Verdict) {
	w := c.words
	c.takeKey(p, func(r report.Reader) keepsake { return c.keep(r, s, v) })
	door := func(key string, what assets.Text, part report.Kind) {
		p.Quiet(key, c.say(what), func() stage.Move {
			c.part = part
			return stage.Move{Home: true}
		})
	}
	door("v", w.Key.May, report.CanI)
	door("e", w.Money.Key, report.InMoney)
	door("d", w.Plan.Key, report.NextSteps)
	p.Quiet("s", c.say(w.Compare.Key), to(func() stage.Screen { return c.compare([]string{s.ID}) }))
	c.scanKey(p, r.Page(s.ID))
	p.Quiet("x", c.say(w.Doubt.Key), to(func() stage.Screen { return &wrong{App: c.App, scheme: s.ID} }))
	p.Back()
}

// keep is the leaflet to take home.
func (c *leaflet) keep(r report.Reader, s *schemes.Scheme, v schemes.Verdict) keepsake {
	code := ""
	if c.Answers != 0 {
		code = c.quiz.Code(c.Answers)
	}
	return keepsake{
		name: "intern-tui-" + s.ID, page: r.Page(s.ID),
		html:     func(w io.Writer) error { return r.HTML(w, r.Leaflet(s, v, c.Profile), r.Common()) },
		calendar: r.Calendar([]string{s.ID}, c.Profile),
		slip:     func(w io.Writer) error { return r.SchemeSlip(w, s, v, c.Profile, code) },
	}
}
