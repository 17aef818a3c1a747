package wizard

import "intern-tui/ui/stage"

// offices tells whom to turn to, by home and by place and language.
type offices struct{ *App }

// Draw lists them.
func (c *offices) Draw(p *stage.Page) {
	d := c.reader().Offices(c.Profile)
	p.Title(p.Theme.Strong.Render(d.Name), "")
	document(p, d)
	p.Back()
}
