package wizard

import (
	tea "charm.land/bubbletea/v2"

	"intern-tui/schemes"
	"intern-tui/ui/stage"
	"intern-tui/ui/words"
)

// confirm asks before something is lost; the safe answer stands first.
type confirm struct {
	*App
	question words.Question
	act      func() stage.Move
}

// leave asks whether to end the program.
func (a *App) leave() stage.Screen {
	return &confirm{a, a.words.Leave, func() stage.Move { return stage.Move{Cmd: tea.Quit} }}
}

// again asks whether to start again, with no tick, on the first screen.
func (a *App) again() stage.Screen {
	if a.Kiosk { // the next visitor must not undo it
		return &confirm{a, a.words.Kiosk.Again, func() stage.Move { return stage.Move{Forget: true} }}
	}
	return &confirm{a, a.words.Again, func() stage.Move {
		a.change(0)
		a.told(schemes.Profile{})
		a.Declined, a.Counted = nil, 0
		return stage.Move{Back: stage.All}
	}}
}

// Modal is for the stage: the question wants an answer.
func (c *confirm) Modal() bool { return true }

// Draw asks.
func (c *confirm) Draw(p *stage.Page) {
	p.Top(stage.Painted(p.Theme.Strong, "", c.say(c.question.Question), p.Width)...)
	p.Top("")
	c.choose(p, c.say(c.words.Key.Choose), 0, []option{
		{c.say(c.question.Stay), func() stage.Move { return stage.Move{Back: 1} }},
		{c.say(c.question.Go), c.act},
	})
	p.Back()
	p.Quiet("l", c.say(c.words.Key.Language), func() stage.Move { c.nextLanguage(); return stage.Move{} })
}
