package wizard

import (
	"slices"
	"strconv"

	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/report"
	"intern-tui/ui/stage"
	"intern-tui/ui/text"
)

// The part "Can I?" of a leaflet is the list of its conditions, and the form: Space says
// of a condition that it is true, that it is not, that nothing is told; Enter opens the
// exact question where there is one.

// conditions is how many are settled, above the list.
func (c *leaflet) conditions(p *stage.Page, v schemes.Verdict) {
	met, open := 0, 0
	for _, j := range v.Conditions {
		switch j.State {
		case schemes.Met:
			met++
		case schemes.Open:
			open++
		}
	}
	w := c.words.Tell
	if len(v.Conditions) > 0 && !p.Short {
		p.Text(p.Theme.Muted, c.say(w.Sum, "yes", strconv.Itoa(met), "open", strconv.Itoa(open)))
		p.RoomyGap()
	}
	for _, x := range c.reader().Contradictions(c.Profile) {
		p.Choice(x.Text, c.say(c.words.Key.Edit), to(func() stage.Screen { return c.ask(x.Fields[len(x.Fields)-1], nil) }))
	}
}

// checklist is the conditions, the cursor on the first that was not told.
func (c *leaflet) checklist(p *stage.Page, list report.Checklist) {
	t, w := p.Theme, c.words.Tell
	column := 0
	for _, word := range c.reader().States() {
		column = max(column, text.Width(word))
	}
	first := slices.IndexFunc(list, func(k report.Check) bool { return k.State == schemes.Open })
	for i, k := range list {
		if k.Word == "" {
			sourced(p, text.Repeat(" ", column+4), doubted(t, k.Text, k.Doubt, k.Whom), k.Source)
			continue
		}
		style, plain := t.Plain, t.Warn
		switch k.State {
		case schemes.Met:
			style, plain = t.Muted, t.Good
		case schemes.Fails:
			style, plain = t.Strong, t.Bad
		}
		mark := p.Mark() + text.Right(plain.Render(k.Word), column) + "  "
		source := 5
		if p.Short {
			source = 0
		}
		rows := stage.Painted(style, mark, k.Text, p.Width-source)
		last := len(rows) - 1
		if k.Doubt {
			if whole := doubted(t, rows[last], true, k.Whom); text.Width(whole) <= p.Width-source {
				rows[last] = whole
			} else {
				rows[last] = doubted(t, rows[last], true, "")
			}
		}
		if source > 0 {
			rows[0] = text.Spread(rows[0], t.Muted.Render("["+strconv.Itoa(k.Source)+"]"), p.Width)
		}
		item := stage.Item{Begin: i == max(0, first), Space: c.say(w.Mark), Tick: func() stage.Move { c.mark(k.ID); return stage.Move{} }}
		if field := c.field(k.ID); field != "" {
			item.Enter, item.Do = c.say(w.Exact), to(func() stage.Screen { return c.ask(field, nil) })
		}
		p.Item(item, rows...)
	}
	if c.inquiry(c.id()).Left() > 0 {
		p.Gap()
		p.Choice(c.say(w.OneByOne), c.say(c.words.Key.Choose), func() stage.Move {
			if q := c.asking([]string{c.id()}, false, 0); q != nil {
				return stage.Move{To: q}
			}
			return stage.Move{}
		})
	}
}

// mark goes through what can be said of a condition: true, not true, not told.
func (c *leaflet) mark(id string) {
	catalogue := c.reader().Catalogue
	next := (catalogue.Said(c.Profile, id) + 1) % 3
	c.told(catalogue.Say(c.Profile, id, next))
}

// field is the field that an exact answer to a condition is about: the first that was
// not told, else the first.
func (c *leaflet) field(id string) string {
	fields := c.reader().Catalogue.Fields(id)
	if i := slices.IndexFunc(fields, func(f string) bool { return c.Profile.Value(f) == "" }); i >= 0 {
		return fields[i]
	}
	if len(fields) > 0 {
		return fields[0]
	}
	return ""
}

// dates offers the questions whose answers give the steps their days.
func (c *leaflet) dates(p *stage.Page) {
	if c.missing(nil) == "" {
		return
	}
	p.Choice(c.say(c.words.Plan.Ask), c.say(c.words.Key.Choose), to(func() stage.Screen { return c.askDates(nil) }))
	p.Gap()
}

// missing is the first field that would tell a day and was not asked yet.
func (c *leaflet) missing(asked []string) string {
	for _, field := range c.reader().Missing(c.id(), c.Profile) {
		if !slices.Contains(asked, field) {
			return field
		}
	}
	return ""
}

// askDates asks for the days of the plan, one after the other.
func (c *leaflet) askDates(asked []string) stage.Screen {
	field := c.missing(asked)
	if field == "" {
		return nil
	}
	return c.ask(field, func() stage.Screen { return c.askDates(append(slices.Clip(asked), field)) })
}

// inquiry is what may still be asked about some schemes.
func (a *App) inquiry(ids ...string) quiz.Inquiry {
	r := a.reader()
	return a.Inquiry(r.Catalogue, r.At, ids...)
}
