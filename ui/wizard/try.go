package wizard

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"intern-tui/quiz"
	"intern-tui/ui/report"
	"intern-tui/ui/stage"
	"intern-tui/ui/text"
)

// try ticks and unticks what was not meant, and shows how the ranking moves. The
// visitor's answers stay as they are until the tried ones are kept.
type try struct {
	*App
	tried   quiz.Answers
	begin   quiz.Statement
	changes []quiz.Statement // since the screen was opened, to put them back
}

const statements = quiz.E5 + 1

// try begins on the smallest change that alters the lead, if there is one.
func (a *App) try() stage.Screen {
	c := &try{App: a, tried: a.Answers}
	if flips := a.quiz.Rank(a.Answers).Flips(); len(flips) > 0 {
		c.begin = flips[0].Statement
	}
	return c
}

// Reading is for the stage.
func (c *try) Reading() {}

// Draw shows the ranking of the tried ticks, and all statements below or beside it.
func (c *try) Draw(p *stage.Page) {
	res := c.reader().Result(c.tried, c.Profile)
	t, w := p.Theme, c.words.Try
	p.Columns(false, true)
	if !p.Short { // where every row counts the ranking alone has to tell
		p.Title(t.Strong.Render(c.say(w.Title)), "")
	}
	c.ranking(p, res)
	for at := range statements {
		if at.Number() == 1 {
			p.RoomyGap()
			p.Text(t.Strong, at.Section().String()+"  "+c.say(c.quiz.Sections[at.Section()].Name))
		}
		remark := ""
		if c.tried.Has(at) != c.Answers.Has(at) {
			remark = t.Strong.Render(c.say(w.Tried))
		}
		words := c.say(c.quiz.Statement(at).Text)
		if p.Short {
			words = c.say(c.quiz.Statement(at).Short)
		}
		p.Item(stage.Item{Space: c.say(w.Tick), Begin: at == c.begin, Tick: func() stage.Move { c.toggle(at); return stage.Move{} }},
			c.tickRow(p, at, c.tried.Has(at), words, remark)...)
	}
	p.Key("enter", c.say(w.Keep), c.keep)
	p.Quiet("left", c.say(w.Section), func() stage.Move { return p.To(c.beside(p, -5)) })
	p.Quiet("right", "", func() stage.Move { return p.To(c.beside(p, 5)) })
	p.Quiet("u", c.say(w.Undo), c.undoTried)
	p.Back()
}

// beside is the first statement of the section before or behind that of the cursor.
func (c *try) beside(p *stage.Page, by int) int {
	at := p.Cursor(int(statements))
	return (at - at%5 + by + int(statements)) % int(statements)
}

// was says at which place a section stands without the tried ticks, if at another.
func (c *try) was(section quiz.Section, place int) string {
	order := c.quiz.Rank(c.Answers).Order
	if before := slices.Index(order[:], section); before != place {
		return c.say(c.words.Try.Was, "n", strconv.Itoa(before+1))
	}
	return ""
}

// ranking is the five sections of the tried ticks and the best match: above the
// statements, or beside them.
func (c *try) ranking(p *stage.Page, res report.Result) {
	t := p.Theme
	headline := res.Headline
	if headline == "" {
		headline = c.say(c.words.Empty.Title)
	}
	var lines []string
	width := p.AsideWidth()
	compact := p.Aside == 0 && (p.Short || p.Width < 56)
	if compact {
		var parts []string
		for place, row := range res.Rows {
			part := row.Section.String() + " " + strconv.Itoa(row.Points)
			if row.Lit {
				part = t.Accent.Render(part)
			}
			if was := c.was(row.Section, place); was != "" {
				part += " " + t.Strong.Render(was)
			}
			if row.Status == quiz.Blocked {
				part += " " + t.Bad.Render(row.Word)
			}
			parts = append(parts, part)
		}
		lines = text.Flow(parts, "  ", width)
	} else {
		remarks, remark := make([]string, len(res.Rows)), 0
		for place, row := range res.Rows {
			var said []string
			if was := c.was(row.Section, place); was != "" {
				said = append(said, t.Strong.Render(was))
			}
			if row.Status == quiz.Blocked {
				said = append(said, t.Bad.Render(row.Word))
			}
			remarks[place] = strings.Join(said, "  ")
			remark = max(remark, text.Width(remarks[place]))
		}
		for place, row := range res.Rows {
			name := t.Plain
			if row.Lit {
				name = t.Accent
			}
			label, facts := name.Render(row.Section.String()+"  "+row.Name), fmt.Sprintf("%2d/%d", row.Points, row.Maximum)
			switch {
			case p.Aside > 0:
				lines = append(lines, text.Spread(label, facts, width),
					text.Spread(squares(t, row.Points, row.Maximum, row.Lit), remarks[place], width), "")
				continue
			case width > 72:
				facts = text.Pad(halved(t, row.Points, row.Maximum, row.Lit), 10) + "  " + facts
			}
			lines = append(lines, text.Spread(label, text.Right(remarks[place], remark)+"  "+facts, width))
		}
	}
	lines = append(lines, stage.Painted(t.Accent, "", headline, width)...)
	if p.Aside > 0 {
		p.Beside(lines...)
		return
	}
	p.Top(lines...)
	if p.Roomy {
		p.Top(t.Muted.Render(text.Repeat("─", p.Width)))
	}
}

// toggle tries a tick, or takes it away.
func (c *try) toggle(at quiz.Statement) {
	c.tried = c.tried.Toggle(at)
	c.changes = append(c.changes, at)
}

// undoTried puts the last tried tick back and says so.
func (c *try) undoTried() stage.Move {
	var changed quiz.Answers
	if last := len(c.changes) - 1; last >= 0 {
		changed = changed.With(c.changes[last])
		c.tried, c.changes = c.tried^changed, c.changes[:last]
	}
	c.tellUndone(changed, c.tried)
	return stage.Move{}
}

// keep makes the tried ticks the answers, in one change, and shows their result.
func (c *try) keep() stage.Move {
	if c.tried == c.Answers {
		return stage.Move{Back: 1}
	}
	c.change(c.tried)
	c.tell(c.words.Try.Kept)
	return stage.Move{Back: 2, To: &result{App: c.App}}
}
