package wizard

import "intern-tui/ui/stage"

// doors stands where a result would: nothing is ticked, so three questions lead
// straight to a scheme.
type doors struct{ *App }

// Draw asks the three questions.
func (c *doors) Draw(p *stage.Page) {
	w := c.words
	p.Title(p.Theme.Strong.Render(c.say(w.Empty.Title)), "")
	p.Text(p.Theme.Plain, c.say(w.Empty.Text))
	p.Gap()
	for _, d := range c.quiz.Doors {
		var ids []string
		for _, ref := range d.Schemes {
			ids = append(ids, ref.ID)
		}
		p.Choice(c.say(d.Question), c.say(w.Key.Choose), to(func() stage.Screen { return c.leaflet(ids...) }))
	}
	p.Choice(c.say(w.Empty.Back), c.say(w.Key.Choose), func() stage.Move { return stage.Move{Back: 1} })
	p.Back()
	c.undoKey(p)
}
