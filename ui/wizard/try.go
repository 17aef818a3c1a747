package wizard

import (
	"slices"
	"strconv"

	"github.com/charmbracelet/x/ansi"

	"intern-tui/quiz"
	"intern-tui/ui/report"
)

// try ticks and unticks what was not meant, and shows how the ranking moves. The
// visitor's answers stay as they are until the tried ones are kept.
type try struct {
	answers quiz.Answers
	cursor  quiz.Statement
	changes []quiz.Statement // since the screen was opened, to put them back
}

const statements = quiz.E5 + 1

// tryBinding opens it on the smallest change that alters the lead, if there is one.
func tryBinding(s *shared) []binding {
	return []binding{{[]string{"t"}, "", s.words.Try.Key, func() move {
		c := &try{answers: s.answers}
		if flips := s.quiz.Rank(s.answers).Flips(); len(flips) > 0 {
			c.cursor = flips[0].Statement
		}
		return move{to: c}
	}}}
}

func (c *try) page(s *shared, l layout) page {
	res := s.reader().Result(c.answers, s.profile)
	var p page
	if !l.short { // where every row counts the ranking alone has to tell
		p = s.titled(s.theme.accent.Render(s.say(s.words.Try.Title)), l)
		s.notify(&p, l)
	}
	if p.aside = c.beside(s, res, l); p.aside == nil {
		p.top = append(p.top, c.ranking(s, res, l)...)
	}
	for at := range statements {
		if at.Number() == 1 {
			if at > 0 {
				p.gap(l)
			}
			p.text(s.theme.strong.Render, at.Section().String()+"  "+s.say(s.quiz.Sections[at.Section()].Name), l)
		}
		from := len(p.body)
		p.body = append(p.body, c.row(s, at, l)...)
		p.targets = append(p.targets, span{from, len(p.body)})
	}
	p.focus = p.targets[c.cursor]
	return p
}

// row is a statement to try; what differs from the answers says so. Where rows are
// few it is the statement in short.
func (c *try) row(s *shared, at quiz.Statement, l layout) []string {
	statement := s.quiz.Statement(at)
	points := s.theme.muted.Render("+" + strconv.Itoa(statement.Points))
	mark := s.theme.strong.Render(s.say(s.words.Try.Tried)) + "  "
	room := l.width - 4 - ansi.StringWidth(mark)
	tried := c.answers.Has(at) != s.answers.Has(at)
	if !tried || room < 10 {
		mark = ""
	}
	text := s.say(statement.Text)
	if l.short {
		text, room = s.say(statement.Short), l.width-4-ansi.StringWidth(mark)
	}
	lines := hang(s.box(c.answers.Has(at), at == c.cursor), text, room)
	lines[0] = spread(lines[0], mark+points, l.width)
	return lines
}

// headline is the best match of the tried ticks.
func (c *try) headline(s *shared, res report.Result, width int) (lines []string) {
	headline := res.Headline
	if headline == "" {
		headline = s.say(s.words.Empty.Title)
	}
	return painted(s.theme.accent, "", headline, width)
}

// was says at which place a section stands without the tried ticks, if at another.
func (c *try) was(s *shared, section quiz.Section, place int) string {
	order := s.quiz.Rank(s.answers).Order
	if before := slices.Index(order[:], section); before != place {
		return s.say(s.words.Try.Was, "n", strconv.Itoa(before+1))
	}
	return ""
}

// compactTo is up to how many columns the ranking is a list of letters and points.
const compactTo = 50

// ranking is the five sections of the tried ticks and the best match, to stand above
// the statements.
func (c *try) ranking(s *shared, res report.Result, l layout) []string {
	if l.short || l.width <= compactTo {
		return append(c.compact(s, res, l.width), c.headline(s, res, l.width)...)
	}
	longest := 0
	for _, row := range res.Rows {
		longest = max(longest, ansi.StringWidth(row.Name)+3)
	}
	reserve := ansi.StringWidth(s.say(s.words.Try.Was, "n", "5"))
	var lines []string
	for place, row := range res.Rows {
		facts := right(score(row), 5) + "  " + pad(s.status(row), 11) + "  " +
			pad(s.theme.strong.Render(c.was(s, row.Section, place)), reserve)
		room := l.width - ansi.StringWidth(facts) - 2
		label := painted(s.named(row), row.Section.String()+"  ", row.Name, min(longest, room))
		if bar := room - longest - 2; bar >= 8 {
			label[0] = pad(label[0], longest) + "  " + s.bar(row.Points, row.Maximum, bar, row.Lit)
		}
		label[0] = spread(label[0], facts, l.width)
		lines = append(lines, label...)
	}
	lines = append(lines, c.headline(s, res, l.width)...)
	if l.roomy {
		lines = append(lines, s.theme.muted.Render(line(l.width)))
	}
	return lines
}

// compact is the sections by their letters and points. Which of them are closed is
// said as well, for the best match need not be the first.
func (c *try) compact(s *shared, res report.Result, width int) []string {
	var parts []string
	for place, row := range res.Rows {
		part := s.named(row).Render(row.Section.String() + " " + strconv.Itoa(row.Points))
		if row.Status == quiz.Blocked {
			part += " " + s.status(row)
		}
		if was := c.was(s, row.Section, place); was != "" {
			part += " " + s.theme.strong.Render(was)
		}
		parts = append(parts, part)
	}
	return flow(parts, "  ", width)
}

// beside is the best match and the sections in an aside; nil where it has no room.
func (c *try) beside(s *shared, res report.Result, l layout) []string {
	for _, bars := range []bool{true, false} {
		lines := append(c.headline(s, res, l.aside), "")
		for place, row := range res.Rows {
			label := painted(s.named(row), row.Section.String()+"  ", row.Name, l.aside-7)
			label[0] = spread(label[0], score(row), l.aside)
			lines = append(lines, label...)
			if bars {
				lines = append(lines, s.bar(row.Points, row.Maximum, l.aside, row.Lit))
			}
			lines = append(lines, "   "+pad(s.status(row), 11)+"  "+s.theme.strong.Render(c.was(s, row.Section, place)))
			if bars {
				lines = append(lines, "")
			}
		}
		if l.aside > 0 && len(lines) <= l.rows {
			return lines
		}
	}
	return nil
}

func (c *try) bindings(s *shared) []binding {
	w, k := s.words.Try, s.words.Key
	to := func(at quiz.Statement) func() move {
		return func() move { c.cursor = at % statements; return move{} }
	}
	section := c.cursor - c.cursor%5
	return []binding{
		{[]string{"up"}, s.say(k.Up) + s.say(k.Down), k.Move, to(c.cursor + statements - 1)},
		{[]string{"down"}, "", k.Move, to(c.cursor + 1)},
		{[]string{"left"}, s.say(s.words.Compare.Arrows), w.Section, to(section + statements - 5)},
		{[]string{"right"}, "", w.Section, to(section + 5)},
		{[]string{"home"}, "", k.Move, to(quiz.A1)},
		{[]string{"end"}, "", k.Move, to(quiz.E5)},
		{[]string{"space"}, s.say(k.Space), w.Tick, func() move { return c.point(s, int(c.cursor)) }},
		{[]string{"u"}, "u", w.Undo, func() move { return c.undo(s) }},
		{[]string{"enter"}, s.say(k.Enter), w.Keep, func() move { return c.keep(s) }},
		{[]string{"esc", "backspace"}, s.say(k.Escape), k.Back, func() move { return move{back: 1} }},
	}
}

// point moves to a statement and tries its tick, or takes the tick away.
func (c *try) point(_ *shared, item int) move {
	c.cursor = quiz.Statement(item)
	c.answers = c.answers.Toggle(c.cursor)
	c.changes = append(c.changes, c.cursor)
	return move{}
}

// undo puts the last tried tick back and says so.
func (c *try) undo(s *shared) move {
	if len(c.changes) == 0 {
		s.notice = s.words.Undo.Nothing
		return move{}
	}
	c.cursor = c.changes[len(c.changes)-1]
	c.changes = c.changes[:len(c.changes)-1]
	c.answers = c.answers.Toggle(c.cursor)
	s.notice = s.words.Undo.Unticked
	if c.answers.Has(c.cursor) {
		s.notice = s.words.Undo.Ticked
	}
	s.about = []string{"statement", c.cursor.String()}
	return move{}
}

// keep makes the tried ticks the answers, in one change, and shows their result.
func (c *try) keep(s *shared) move {
	if c.answers == s.answers {
		return move{back: 1}
	}
	s.change(c.answers)
	s.notice = s.words.Try.Kept
	return move{back: 2, to: newResult(s)}
}
