package wizard

import (
	"strconv"
	"strings"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/report"
	"intern-tui/ui/stage"
	"intern-tui/ui/text"
)

// welcome is the first screen: what this is, in which language, and off.
type welcome struct{ *App }

// Draw shows four numbers that invite, the ways in, and the languages.
func (c *welcome) Draw(p *stage.Page) {
	w, t := c.words.Welcome, p.Theme
	p.Title(t.Strong.Render(c.say(c.words.Title)), "")
	c.numbers(p)
	p.Text(t.Plain, c.say(w.Promise))
	p.Gap()
	open := func(do func() stage.Move, label assets.Text) {
		p.Choice(c.say(label), c.say(c.words.Key.Choose), do)
	}
	from := p.Height()
	open(to(func() stage.Screen { return &section{App: c.App} }), w.Start)
	open(to(func() stage.Screen { return &browse{App: c.App} }), w.Browse)
	open(c.handout(func(r report.Reader) report.Document { return r.Offices(c.Profile) }), w.Offices)
	c.sections(p, from)
	p.Gap()
	c.languages(p)
	p.Foot(t.Muted, c.say(w.Private))
	if c.Changed() {
		c.undoKey(p)
	}
	p.Key("l", c.say(c.words.Key.Language), func() stage.Move { c.nextLanguage(); return stage.Move{} })
}

// numbers are how much there is to tick, how long it takes, how much is known, and what
// is kept: nothing.
func (c *welcome) numbers(p *stage.Page) {
	w := c.words.Welcome
	column := p.Width / 4
	fits := p.Large && p.Roomy
	for _, what := range []assets.Text{w.Statements, w.Minutes, w.Schemes, w.Kept} {
		fits = fits && text.Width(c.say(what)) < column
	}
	statements, all := strconv.Itoa(int(quiz.E5)+1), strconv.Itoa(len(schemes.IDs()))
	if !fits {
		if p.Short {
			return
		}
		p.Text(p.Theme.Strong, c.say(w.Brief, "statements", statements, "schemes", all))
		p.Gap()
		return
	}
	var blocks [][]string
	for _, n := range []struct {
		number string
		what   assets.Text
	}{{statements, w.Statements}, {"2", w.Minutes}, {all, w.Schemes}, {"0", w.Kept}} {
		rows, _ := stage.Large(n.number, column)
		var block []string
		for _, row := range rows {
			block = append(block, p.Theme.Accent.Render(row))
		}
		blocks = append(blocks, append(block, p.Theme.Muted.Render(c.say(n.what))))
	}
	p.Rows("")
	p.Rows(text.Beside(blocks, []int{column, column, column, column})...)
	p.Rows("")
}

// sections sets the names of the sections beside the choices, where they do not look as
// if they could be chosen.
func (c *welcome) sections(p *stage.Page, from int) {
	if p.Width < 66 || !p.Roomy {
		return
	}
	var rows []string
	for _, s := range c.quiz.Sections {
		rows = append(rows, p.Theme.Ticked.Render(s.ID.String())+"  "+p.Theme.Muted.Render(c.say(s.Name)))
	}
	p.BesideFrom(from, 32, rows)
}

// languages are in one row, or below each other where that is too long.
func (c *welcome) languages(p *stage.Page) {
	var names []string
	for _, l := range assets.Languages() {
		mark := "( ) "
		if l == c.language {
			mark = "(x) "
		}
		names = append(names, mark+l.Name())
	}
	next := func() stage.Move { c.nextLanguage(); return stage.Move{} }
	if row := strings.Join(names, "   "); text.Width(row)+2 <= p.Width && !p.Short {
		p.Choice(row, c.say(c.words.Key.Language), next)
		return
	}
	p.Choice(c.language.Name(), c.say(c.words.Key.Language), next)
}
