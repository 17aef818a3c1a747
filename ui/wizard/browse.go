package wizard

import (
	"intern-tui/schemes"
	"intern-tui/ui/report"
	"intern-tui/ui/stage"
	"intern-tui/ui/text"
)

// browse lists all schemes with a fact to choose by, so that every leaflet is reached
// without the quiz.
type browse struct{ *App }

// Draw lists them.
func (c *browse) Draw(p *stage.Page) {
	r, t, w := c.reader(), p.Theme, c.words
	p.Broad()
	p.Title(t.Strong.Render(c.say(w.List.Title)), "")
	name := 0
	for _, s := range r.Schemes {
		name = max(name, text.Width(r.Say(s.Name)))
	}
	pay := p.Width - 2 - name - 2
	beside := len(schemes.IDs()) - len(schemes.Beside())
	for i, s := range r.Schemes {
		if i == beside {
			p.RoomyGap()
		}
		open := stage.Item{Enter: c.say(w.Key.Open), Do: to(func() stage.Screen { return c.leaflet(s.ID) })}
		if pay < 30 || p.Short {
			p.Choose(open, r.SchemeAndTitle(s))
			continue
		}
		style := t.Plain
		if p.Focused() {
			style = t.Strong
		}
		title, month := r.Say(s.Title), pay/2+2
		if title == r.Say(s.Name) {
			title = ""
		}
		said := r.PayBriefly(s)
		columns := [][]string{{p.Mark() + style.Render(r.Say(s.Name))}, text.Wrap(title, pay-month-2), text.Wrap(said, month)}
		widths := []int{name + 4, pay - month, month}
		if pay < 60 {
			columns, widths = [][]string{columns[0], text.Wrap(said, pay)}, []int{name + 4, pay}
		}
		p.Item(open, text.Beside(columns, widths)...)
	}
	p.Gap()
	p.Choice(c.say(w.Leaflet.Common), c.say(w.Key.Open), c.handout(report.Reader.Common))
	p.Choice(c.say(w.Result.Beside), c.say(w.Key.Open), c.handout(report.Reader.Also))
	p.Key("s", c.say(w.Compare.Key), to(func() stage.Screen { return c.compare(schemes.IDs()[p.Cursor(len(schemes.IDs())):][:1]) }))
	p.Back()
}
