package wizard

import (
	"strconv"

	"github.com/charmbracelet/x/ansi"

	"intern-tui/quiz"
)

// section is one of the five sections with its statements to tick.
type section struct {
	at     quiz.Section
	cursor int
	alone  bool // opened from the result, and left to it again
}

func (c *section) statement() quiz.Statement { return quiz.Statement(5*int(c.at) + c.cursor) }

func (c *section) page(s *shared, l layout) page {
	content := s.quiz.Sections[c.at]
	var p page
	p.top = s.heading(l, c.at)
	if !l.short {
		p.top = append(p.top, wrap(s.theme.muted.Render(s.say(content.Lead)), l.width)...)
	}
	if l.roomy {
		p.top = append(p.top, "")
	}
	for i, statement := range content.Statements {
		from := len(p.body)
		p.body = append(p.body, s.tickRow(statement.ID, i == c.cursor, l.width)...)
		p.targets = append(p.targets, span{from, len(p.body)})
		if i == c.cursor {
			p.focus = p.targets[i]
		}
		if l.roomy && i < len(content.Statements)-1 {
			p.body = append(p.body, "")
		}
	}
	p.bottom = s.total(c.at, l)
	if l.aside > 0 {
		p.aside = s.standings(l)
	}
	return p
}

// heading is a section's letter and name, and at the right edge the five steps.
func (s *shared) heading(l layout, at quiz.Section) []string {
	name := s.theme.accent.Render(at.String()+"  ") + s.theme.strong.Render(s.say(s.quiz.Sections[at].Name))
	steps := s.steps(at)
	if ansi.StringWidth(name)+ansi.StringWidth(steps)+2 > l.width {
		steps = s.theme.accent.Render("[" + at.String() + "]")
	}
	lines := []string{spread(name, steps, l.width)}
	if l.roomy {
		lines = append(lines, s.theme.muted.Render(line(l.width)))
	}
	return lines
}

// steps is the way through the quiz: A B [C] D E.
func (s *shared) steps(at quiz.Section) string {
	var steps string
	for c := quiz.A; c <= quiz.E; c++ {
		switch {
		case c == at:
			steps += s.theme.accent.Render("[" + c.String() + "]")
		case s.answers.Count(c) > 0:
			steps += s.theme.ticked.Render(" " + c.String() + " ")
		default:
			steps += s.theme.muted.Render(" " + c.String() + " ")
		}
	}
	return steps
}

// tickRow is a statement with its focus, its tick and its points.
func (s *shared) tickRow(id quiz.Statement, focus bool, width int) []string {
	statement := s.quiz.Statement(id)
	lines := hang(s.box(s.answers.Has(id), focus), s.say(statement.Text), width-4)
	lines[0] = spread(lines[0], s.theme.muted.Render("+"+strconv.Itoa(statement.Points)), width)
	return lines
}

// box is what stands before a statement: the focus and the tick.
func (s *shared) box(ticked, focus bool) string {
	if ticked {
		return s.mark(focus) + s.theme.ticked.Render("[x]") + " "
	}
	return s.mark(focus) + "[ ] "
}

// total is the running total of a section as a bar, or what undo just did.
func (s *shared) total(at quiz.Section, l layout) []string {
	if !s.notice.IsZero() {
		return s.noticed(l.width)
	}
	points, maximum := s.quiz.Rank(s.answers).Points[at], s.quiz.Sections[at].Maximum
	words := s.say(s.words.Section.Total, "points", strconv.Itoa(points), "maximum", strconv.Itoa(maximum))
	room := min(30, l.width-ansi.StringWidth(words)-2)
	return []string{s.bar(points, maximum, room, true) + "  " + words}
}

// bar draws points against their maximum.
func (s *shared) bar(points, maximum, width int, lit bool) string {
	width = max(0, width)
	full := (points*width + maximum/2) / maximum
	if points > 0 && full == 0 {
		full = min(1, width)
	}
	style := s.theme.muted
	if lit {
		style = s.theme.ticked
	}
	return style.Render(repeat("■", full)) + s.theme.muted.Render(repeat("·", width-full))
}

// standings is the ranking so far, to stand beside the statements: with bars where
// rows suffice, else without, and not at all where it would be cut.
func (s *shared) standings(l layout) []string {
	for _, bars := range []bool{true, false} {
		if lines := s.standing(l.aside, bars); len(lines) <= l.rows {
			return lines
		}
	}
	return nil
}

func (s *shared) standing(width int, bars bool) []string {
	r := s.quiz.Rank(s.answers)
	lines := []string{s.theme.strong.Render(s.say(s.words.Section.SoFar)), ""}
	for _, c := range r.Order {
		points := strconv.Itoa(r.Points[c]) + "/" + strconv.Itoa(s.quiz.Sections[c].Maximum)
		lit := r.Leaders.Has(c)
		name := s.theme.plain
		if lit {
			name = s.theme.accent
		}
		label := painted(name, c.String()+"  ", s.say(s.quiz.Sections[c].Name), width-7)
		label[0] = spread(label[0], points, width)
		lines = append(lines, label...)
		if bars {
			lines = append(lines, s.bar(r.Points[c], s.quiz.Sections[c].Maximum, width, lit), "")
		}
	}
	return lines
}

func (c *section) bindings(s *shared) []binding {
	w := s.words.Key
	on, what := func() move { return move{to: &section{at: c.at + 1}} }, w.Next
	switch {
	case c.alone:
		on, what = func() move { return move{back: 1} }, w.Result
	case c.at == quiz.E:
		on, what = func() move { return move{to: outcome(s)} }, w.Result
	}
	cursor := func(to int) func() move {
		return func() move { c.cursor = (to + 5) % 5; return move{} }
	}
	return []binding{
		{[]string{"up"}, s.say(w.Up) + s.say(w.Down), w.Move, cursor(c.cursor - 1)},
		{[]string{"down"}, "", w.Move, cursor(c.cursor + 1)},
		{[]string{"home"}, "", w.Move, cursor(0)},
		{[]string{"end"}, "", w.Move, cursor(4)},
		{[]string{"space"}, s.say(w.Space), w.Tick, func() move { return c.point(s, c.cursor) }},
		{[]string{"enter"}, s.say(w.Enter), what, on},
		{[]string{"esc", "backspace"}, s.say(w.Escape), w.Back, func() move { return move{back: 1} }},
		undoBinding(s),
	}
}

// point moves to a statement and ticks it, or takes the tick away.
func (c *section) point(s *shared, item int) move {
	c.cursor = item
	s.change(s.answers.Toggle(c.statement()))
	return move{}
}

// outcome is the screen after the last section: the result, or, with no tick at
// all, three questions as another way in.
func outcome(s *shared) screen {
	if s.answers == 0 {
		return &doors{}
	}
	return newResult(s)
}
