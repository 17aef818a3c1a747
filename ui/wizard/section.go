package wizard

import (
	"strconv"
	"strings"

	"intern-tui/quiz"
	"intern-tui/ui/stage"
	"intern-tui/ui/text"
)

// section is one of the five sections with its statements to tick.
type section struct {
	*App
	at    quiz.Section
	alone bool // opened from the result, and left to it again
}

// Draw shows the statements, the points and how far one has come.
func (c *section) Draw(p *stage.Page) {
	content, t := c.quiz.Sections[c.at], p.Theme
	p.Columns(false, true)
	c.rail(p)
	if !p.Short {
		p.Top(stage.Painted(t.Muted, "", c.say(content.Lead), p.Width)...)
	}
	if p.Roomy {
		p.Top("")
	}
	for i, statement := range content.Statements {
		p.Item(stage.Item{Space: c.say(c.words.Key.Tick), Tick: func() stage.Move {
			c.change(c.Answers.Toggle(statement.ID))
			return stage.Move{}
		}}, c.tickRow(p, statement.ID, c.Answers.Has(statement.ID), c.say(statement.Text), "")...)
		if i < 4 {
			p.RoomyGap()
		}
	}
	c.total(p)
	c.soFar(p)
	w := c.words.Key
	switch {
	case c.alone:
		p.Key("enter", c.say(w.Result), func() stage.Move { return stage.Move{Back: 1} })
	case c.at == quiz.E:
		p.Key("enter", c.say(w.Result), to(c.outcome))
	default:
		p.Key("enter", c.say(w.Next), to(func() stage.Screen { return &section{App: c.App, at: c.at + 1} }))
	}
	p.Back()
	c.undoKey(p)
}

// rail is the section's name, and a rule that is double as far as one has come.
func (c *section) rail(p *stage.Page) {
	t := p.Theme
	name := t.Accent.Render(c.at.String()) + "  " + t.Strong.Render(c.say(c.quiz.Sections[c.at].Name))
	part := c.say(c.words.Leaflet.Part, "n", strconv.Itoa(int(c.at)+1), "total", "5")
	p.TitleRule(name, t.Muted.Render(part), "═", p.Total*(int(c.at)+1)/5, t.Ticked)
}

// tickRow is a statement with its focus, its tick, a remark and its points.
func (a *App) tickRow(p *stage.Page, id quiz.Statement, ticked bool, words, remark string) []string {
	t := p.Theme
	box := "[ ] "
	if ticked {
		box = t.Ticked.Render("[x]") + " "
	}
	points := t.Muted.Render("+" + strconv.Itoa(a.quiz.Statement(id).Points))
	if remark != "" && p.Width > 40 {
		points = remark + "  " + points
	}
	if p.Width < 20 {
		return text.Hang(p.Mark()+box, words, p.Width)
	}
	rows := text.Hang(p.Mark()+box, words, p.Width-text.Width(points)-1)
	rows[0] = text.Spread(rows[0], points, p.Width)
	return rows
}

// total is the running total of a section: one square a point.
func (c *section) total(p *stage.Page) {
	if n := (host{c.App}).Notice(); n != "" && p.Short {
		return // it stands in the title
	}
	points, maximum := c.quiz.Rank(c.Answers).Points[c.at], c.quiz.Sections[c.at].Maximum
	words := c.say(c.words.Section.Total, "points", strconv.Itoa(points), "maximum", strconv.Itoa(maximum))
	p.FootRows(squares(p.Theme, points, maximum, true) + "  " + words)
}

// squares are points of their maximum, one square each.
func squares(t stage.Theme, points, maximum int, lit bool) string {
	style := t.Muted
	if lit {
		style = t.Ticked
	}
	full, rest := text.Repeat("■", points), text.Repeat("·", maximum-points)
	if full != "" {
		full = style.Render(full)
	}
	if rest != "" {
		rest = t.Muted.Render(rest)
	}
	return full + rest
}

// halved is squares of two points each, at least one for any.
func halved(t stage.Theme, points, maximum int, lit bool) string {
	return squares(t, (points+1)/2, (maximum+1)/2, lit)
}

// soFar is how all five sections stand: below the statements in one row, or beside them.
func (c *section) soFar(p *stage.Page) {
	r, t := c.quiz.Rank(c.Answers), p.Theme
	w := c.words.Section
	if p.Aside > 0 {
		p.Beside(t.Muted.Render(c.say(w.SoFar)), "")
		for _, s := range r.Order {
			name := t.Plain
			if r.Leaders.Has(s) {
				name = t.Strong
			}
			points, maximum := r.Points[s], c.quiz.Sections[s].Maximum
			p.Beside(text.Spread(name.Render(s.String()+"  "+c.say(c.quiz.Sections[s].Name)), strconv.Itoa(points)+"/"+strconv.Itoa(maximum), p.Aside))
			p.Beside(squares(t, points, maximum, s == c.at), "")
		}
		return
	}
	if !p.Roomy || p.Width < 70 {
		return
	}
	var parts []string
	for s := quiz.A; s <= quiz.E; s++ {
		letter := s.String()
		if s == c.at {
			letter = t.Accent.Render(letter)
		}
		points, maximum := (r.Points[s]+1)/2, (c.quiz.Sections[s].Maximum+1)/2
		parts = append(parts, letter+" "+text.Repeat("■", points)+text.Repeat("·", maximum-points)) // plain: a tick costs few bytes
	}
	p.FootRows("", t.Muted.Render(c.say(w.SoFar)), strings.Join(parts, "  "))
}

// outcome is the screen after the last section: the result, or, with no tick at
// all, three questions as another way in.
func (a *App) outcome() stage.Screen {
	if a.Answers == 0 {
		return &doors{App: a}
	}
	return &result{App: a}
}
