package wizard

import (
	"intern-tui/ui/report"
	"intern-tui/ui/stage"
)

// wrong is for a visitor to whom the result, or one scheme's leaflet, looks wrong:
// what it rests on, how to mend that, and whom to ask.
type wrong struct {
	*App
	scheme string // empty for the result
}

// Reading is for the stage.
func (c *wrong) Reading() {}

// subject is the schemes that look wrong, and the ones that questions are about.
func (c *wrong) subject() (about, asked []string) {
	if c.scheme != "" {
		return []string{c.scheme}, []string{c.scheme}
	}
	return c.reader().Doubted(c.read()), c.quiz.Asked(c.Answers)
}

// Draw shows what it rests on.
func (c *wrong) Draw(p *stage.Page) {
	about, asked := c.subject()
	w := c.words
	mend := report.Mend{Tick: c.say(w.Doubt.Screen.Tick), Fact: c.say(w.Doubt.Screen.Fact)}
	if c.scheme == "" { // else the leaflet is the next screen back
		mend.Figure = c.say(w.Doubt.Screen.Figure)
	}
	d := c.reader().Doubt(c.inquiry(asked...), about, mend)
	p.Title(p.Theme.Strong.Render(d.Name), "")
	if c.Profile.Said() > 0 {
		p.Choice(c.say(w.Question.Told), c.say(w.Key.Edit), to(func() stage.Screen { return &told{c.App} }))
	}
	if q := c.asking(asked, false, 0); q != nil {
		p.Choice(c.say(w.Tell.OneByOne), c.say(w.Key.Choose), func() stage.Move { return stage.Move{To: q} })
	}
	p.Gap()
	document(p, d)
	p.Back()
}
