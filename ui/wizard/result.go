package wizard

import (
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/report"
	"intern-tui/ui/stage"
	"intern-tui/ui/text"
)

// result is the moment and the page to act from: what is recommended, its card, the
// ranking, and how close it was.
type result struct{ *App }

// Reading is for the stage: a result is read.
func (c *result) Reading() {}

// Draw shows it.
func (c *result) Draw(p *stage.Page) {
	res, t := c.read(), p.Theme
	p.Columns(false, true)
	c.title(p, res)
	switch {
	case c.tied(res):
		c.tie(p, res)
	case res.Advice.Headline == nil:
		p.Text(t.Strong, res.Headline)
		for _, note := range res.Notes {
			p.Text(t.Plain, note)
		}
		p.Gap()
	default:
		c.name(p, res)
		s, card, _ := c.reader().Pick(res)
		c.card(p, s, card)
	}
	if !c.tied(res) && res.Advice.Headline != nil {
		for _, note := range slices.Concat(res.Asks, res.Notes) {
			p.Text(t.Warn, note)
		}
	}
	p.Rule()
	for _, row := range res.Rows {
		c.ranking(p, row)
	}
	switch {
	case p.Short:
		p.Text(t.Muted, res.Firm)
	case p.Aside == 0 || len(res.Advice.Flips()) == 0: // else it is told beside
		p.Foot(t.Muted, res.Firm)
	}
	if res.Tie != "" && !c.tied(res) {
		p.Text(t.Muted, res.Tie)
	}
	c.further(p, res)
	c.keys(p, res)
}

// title is the line above: what this is and its code or, where rows are few, the name of
// what is recommended and its points.
func (c *result) title(p *stage.Page, res report.Result) {
	t, w := p.Theme, c.words.Result
	left, right := t.Muted.Render(c.say(w.Title)), t.Muted.Render(c.say(w.Code, "code", res.Code))
	if h := res.Advice.Headline; p.Short && h != nil {
		row := res.Row(h.Sections[0])
		left, right = t.Accent.Render(res.Name), strconv.Itoa(row.Points)+"/"+strconv.Itoa(row.Maximum)
	}
	p.TitleRule(left, right, "═", p.Total, t.Ticked)
}

// name is what is recommended, in letters to be read from afar, and what it means.
func (c *result) name(p *stage.Page, res report.Result) {
	if p.Short {
		return
	}
	large := c.large(res.Advice.Headline)
	rows, ok := stage.Large(large, p.Width)
	if ok && p.Large && p.Roomy {
		for _, row := range rows {
			p.Rows(p.Theme.Accent.Render(row))
		}
		p.Gap()
		if meaning := res.Meaning; meaning != "" {
			p.Text(p.Theme.Strong, meaning)
		} else if strings.ToUpper(res.Name) != large {
			p.Text(p.Theme.Strong, res.Name)
		}
	} else {
		p.Text(p.Theme.Accent, res.Name)
		p.Text(p.Theme.Strong, res.Meaning)
	}
	p.Gap()
}

// large is the name in capitals: a scheme's own, or that of the way of working.
func (c *result) large(h *quiz.Headline) string {
	if len(h.Sections) != 1 {
		return ""
	}
	s := c.scheme(h.Schemes[0])
	name := c.say(s.Large)
	if s.Large.IsZero() {
		name = c.reader().Say(s.Name)
	}
	if len(h.Schemes) > 1 && h.Framework == nil {
		for _, id := range h.Schemes[1:] {
			name += " + " + c.reader().Say(c.scheme(id).Name)
		}
	}
	return strings.ToUpper(name)
}

// card adds the four answers, each a row that opens the leaflet at its part.
func (a *App) card(p *stage.Page, s *schemes.Scheme, card report.Card) {
	label := labels(card)
	for _, f := range card {
		a.fact(p, f, label, func() stage.Move { return stage.Move{To: a.leafletAt(f.Part, s.ID)} })
	}
}

// labels is the width of the labels of a card.
func labels(card report.Card) (width int) {
	for _, f := range card {
		width = max(width, text.Width(f.Label))
	}
	return width + 3
}

// letters are the keys that open the parts of a leaflet from everywhere.
func letter(part report.Kind) string {
	switch part {
	case report.InMoney:
		return "e"
	case report.CanI:
		return "v"
	case report.NextSteps:
		return "d"
	}
	return ""
}

// fact adds a row of a card: its label muted, amounts strong, a verdict in its colour.
func (a *App) fact(p *stage.Page, f report.Fact, label int, do func() stage.Move) {
	t := p.Theme
	key := letter(f.Part)
	if p.Short {
		key = ""
	}
	mark, name := p.Mark(), t.Muted.Render(f.Label)
	if p.Focused() {
		name = t.Strong.Render(f.Label)
	}
	if p.Short && f.Brief != "" {
		f.Value = f.Brief
	}
	room := p.Width - label - 2 - len(key)
	if key != "" {
		room--
	}
	rows := text.Wrap(doubted(t, valued(t, f), f.Doubt, f.Whom), room)
	for i, row := range rows {
		if i > 0 {
			mark, name = "  ", ""
		}
		rows[i] = mark + text.Pad(name, label) + row
	}
	if key != "" {
		rows[0] = text.Spread(rows[0], t.Strong.Render(key), p.Width)
	}
	p.Item(stage.Item{Enter: a.say(a.words.Key.Open), Do: do}, rows...)
}

// valued is a fact's value, with what matters most in it made to be seen.
func valued(t stage.Theme, f report.Fact) string {
	switch f.State {
	case report.Yes:
		return spaced(t.Good, f.Value)
	case report.No:
		return spaced(t.Bad, f.Value)
	case report.NotYet:
		return spaced(t.Warn, f.Value)
	case report.NotClear:
		return t.Warn.Render("?") + " " + f.Value
	}
	value := f.Value
	for _, amount := range f.Amounts {
		value = strings.Replace(value, amount, t.Strong.Render(amount), 1)
	}
	return value
}

// spaced styles each word by itself, so that no row depends on another being seen.
func spaced(style stage.Style, s string) string {
	words := strings.Split(s, " ")
	for i, word := range words {
		words[i] = style.Render(word)
	}
	return strings.Join(words, " ")
}

// doubted is a text with the sign of doubt behind it.
func doubted(t stage.Theme, s string, doubt bool, whom string) string {
	if !doubt {
		return s
	}
	s += "\u00a0~"
	if whom != "" {
		s += " " + spaced(t.Muted, whom)
	}
	return s
}

// narrowest is the room that a section's name needs beside its points: below it the mark of
// the cursor would be cut off.
const narrowest = 8

// ranking adds a section: its name, a square a point, and what the law says.
func (c *result) ranking(p *stage.Page, row report.Row) {
	t := p.Theme
	name, points, word := t.Plain, t.Plain, t.Plain
	if row.Lit {
		name, points = t.Accent, t.Strong
	}
	if row.Status == quiz.Blocked {
		word = t.Bad
	}
	label := p.Mark() + name.Render(row.Section.String()+"  "+row.Name)
	score := points.Render(fmt.Sprintf("%2d/%d", row.Points, row.Maximum))
	columns, longest := 0, 0
	for _, row := range c.read().Rows {
		columns = max(columns, text.Width(row.Word))
		longest = max(longest, text.Width(row.Name)+6)
	}
	end := score + " " + text.Pad(word.Render(row.Word), columns)
	var rows []string
	switch room := p.Width - text.Width(end) - 1; {
	case room >= longest+19:
		rows = []string{text.Spread(text.Pad(label, room-19)+text.Pad(squares(t, row.Points, row.Maximum, row.Lit), 19), end, p.Width)}
	case room >= longest+10:
		rows = []string{text.Spread(text.Pad(label, room-10)+text.Pad(halved(t, row.Points, row.Maximum, row.Lit), 10), end, p.Width)}
	case !p.Short && room < narrowest:
		rows = append(text.Wrap(label, p.Width), text.Cut(end, p.Width))
	case !p.Short:
		rows = append(text.Wrap(label, p.Width-text.Width(end)-1), "")
		rows = rows[:len(rows)-1]
		rows[0] = text.Spread(rows[0], end, p.Width)
	case room < narrowest:
		rows = []string{text.Cut(label, p.Width)}
	default:
		rows = []string{text.Spread(text.Cut(label, p.Width-text.Width(end)-1), end, p.Width)}
	}
	if row.Closed != "" {
		rows = append(rows, stage.Painted(t.Muted, "     ", row.Closed, p.Width)...)
	}
	p.Item(stage.Item{
		Enter: c.say(c.words.Key.Open), Do: to(func() stage.Screen { return c.leaflet(c.shown(row)...) }),
		Space: c.say(c.words.Key.Change), Tick: to(func() stage.Screen { return &section{App: c.App, at: row.Section, alone: true} }),
	}, rows...)
}

// shown is what a row of the ranking speaks of: the best match means what the advice
// names, the framework of remote work and the schemes that fit.
func (c *result) shown(row report.Row) (ids []string) {
	if h := c.read().Advice.Headline; h != nil && row.Lit && len(h.Sections) == 1 {
		return h.Schemes
	}
	for _, ref := range c.quiz.Sections[row.Section].Schemes {
		ids = append(ids, ref.ID)
	}
	return ids
}

// tied tells whether the home decides between the two best.
func (c *result) tied(res report.Result) bool {
	h := res.Advice.Headline
	return h != nil && len(h.Sections) == 2 && quiz.RegionOf(c.Profile) == quiz.NoRegion && c.Profile.Value("home") == ""
}

// tie is a small comparison, and the question that decides it.
func (c *result) tie(p *stage.Page, res report.Result) {
	t, r := p.Theme, c.reader()
	h := res.Advice.Headline
	if len(res.Asks) == 0 {
		p.Text(t.Plain, res.Tie)
	}
	for _, ask := range res.Asks {
		p.Text(t.Warn, ask)
	}
	p.Gap()
	column := (p.Width - 2) / 2
	var blocks [][]string
	for _, s := range h.Sections {
		scheme := c.scheme(c.quiz.Sections[s].Schemes[0].ID)
		block := stage.Painted(t.Accent, "", r.Section(s), column-2)
		if !p.Short {
			for _, f := range r.Card(scheme, res.Verdict(scheme.ID), c.Profile)[:3] {
				block = append(block, t.Muted.Render(f.Label))
				block = append(block, text.Wrap(valued(t, f), column-2)...)
			}
		}
		blocks = append(blocks, block)
	}
	p.Rows(text.Beside(blocks, []int{column, column})...)
	p.Gap()
	q, _ := r.Question("home")
	p.Text(t.Strong, r.Say(q.Text))
	for _, answer := range q.Answers {
		p.Choice(r.Say(answer.Text), c.say(c.words.Key.Choose), func() stage.Move {
			told, err := c.Profile.With("home", answer.Value)
			if err != nil {
				panic(err) // the catalogue has checked its answers
			}
			c.told(told)
			return stage.Move{Home: true}
		})
	}
	p.Gap()
}

// further is why the best match leads, what would change it, and what stands beside the
// quiz: beside the rest where there is room, else below it.
func (c *result) further(p *stage.Page, res report.Result) {
	t, r, w := p.Theme, c.reader(), c.words.Result
	var lines []string
	width := p.AsideWidth()
	head := func(s string) {
		if len(lines) > 0 {
			lines = append(lines, "")
		}
		lines = append(lines, stage.Painted(t.Strong, "", s, width)...)
	}
	if h := res.Advice.Headline; h != nil {
		row := res.Row(h.Sections[0])
		head(c.say(w.Why, "section", row.Name))
		for _, tick := range row.Receipt {
			rows := text.Hang("", r.Say(c.quiz.Statement(tick.Statement).Short), width-5)
			rows[0] = text.Spread(rows[0], t.Muted.Render("+"+strconv.Itoa(tick.Points)), width)
			lines = append(lines, rows...)
		}
	}
	flips := r.Flips(res)
	for _, f := range flips {
		lines = append(lines, "")
		lines = append(lines, stage.Painted(t.Muted, "", f, width)...)
	}
	if p.Aside > 0 {
		p.Beside(lines...)
	} else {
		p.Gap()
		p.Rows(lines...)
	}
	if len(res.Beside) > 0 && !p.Short {
		p.Gap()
		p.Text(t.Strong, c.say(w.Beside))
	}
	names := 0
	for _, id := range res.Beside {
		names = max(names, text.Width(r.Scheme(id)))
	}
	for _, id := range res.Beside {
		open := stage.Item{Enter: c.say(c.words.Key.Open), Do: to(func() stage.Screen { return c.leaflet(id) })}
		s := c.scheme(id)
		meaning := p.Width - names - 5
		if meaning < 30 {
			p.Choose(open, r.SchemeAndTitle(s))
			continue
		}
		name := t.Plain
		if p.Focused() {
			name = t.Strong
		}
		p.Item(open, text.Beside([][]string{{p.Mark() + name.Render(r.Say(s.Name))}, stage.Painted(t.Muted, "", r.Say(s.Title), meaning)},
			[]int{names + 5, meaning})...)
	}
}

// keys are what a result leads on to.
func (c *result) keys(p *stage.Page, res report.Result) {
	w := c.words
	c.takeKey(p, func(r report.Reader) keepsake {
		res := r.Result(c.Answers, c.Profile)
		return keepsake{
			name: "intern-tui-" + res.Code, page: r.Page(r.Foremost(res)),
			html:     func(w io.Writer) error { return r.ResultHTML(w, c.Answers, res) },
			calendar: c.calendar(r, res),
			slip:     func(w io.Writer) error { return r.Slip(w, c.Answers, res) },
		}
	})
	c.scanResult(p, res)
	c.doors(p, c.picked(res)...)
	p.Quiet("s", c.say(w.Compare.Key), to(func() stage.Screen { return c.compare(c.picked(res)) }))
	p.Quiet("t", c.say(w.Try.Key), to(func() stage.Screen { return c.try() }))
	p.Quiet("x", c.say(w.Doubt.Key), to(func() stage.Screen { return &wrong{App: c.App} }))
	p.Back()
	c.undoKey(p)
	p.Quiet("n", c.say(w.Key.Again), to(c.again))
}

// scanResult offers the result to a telephone: its leaflet on the site or, where there is
// none, as much of it as the terminal has room for.
func (c *result) scanResult(p *stage.Page, res report.Result) {
	r := c.reader()
	if r.Site != "" {
		c.scanKey(p, r.Page(r.Foremost(res)))
		return
	}
	c.scanKey(p, "", r.Pocket(res)...)
}

// calendar is the plan of the best match, empty where no day of it is known.
func (c *result) calendar(r report.Reader, res report.Result) string {
	if h := res.Advice.Headline; h != nil {
		return r.Calendar(h.Schemes, c.Profile)
	}
	return ""
}

// picked is the schemes of the best match, the one to read about first in front;
// without a match that of the nearest section.
func (c *result) picked(res report.Result) []string {
	first := c.reader().Foremost(res)
	ids := []string{first}
	if h := res.Advice.Headline; h != nil {
		for _, id := range h.Schemes {
			if id != first {
				ids = append(ids, id)
			}
		}
	}
	return ids
}

// doors adds the letters that open a leaflet at a part.
func (a *App) doors(p *stage.Page, ids ...string) {
	w := a.words
	p.Quiet("v", a.say(w.Key.May), to(func() stage.Screen { return a.leafletAt(report.CanI, ids...) }))
	p.Quiet("e", a.say(w.Money.Key), to(func() stage.Screen { return a.leafletAt(report.InMoney, ids...) }))
	p.Quiet("d", a.say(w.Plan.Key), to(func() stage.Screen { return a.leafletAt(report.NextSteps, ids...) }))
}
