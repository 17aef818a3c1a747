package wizard

import (
	"slices"
	"strconv"

	"intern-tui/schemes"
	"intern-tui/ui/calendar"
	"intern-tui/ui/stage"
)

// question asks one field of the profile. Its answers lead to the next question, or
// back to where the asking began.
type question struct {
	*App
	field   string
	asOf    schemes.Profile // when it was asked: a question come back to is answered anew
	unasked []string
	schemes []string // to ask on about; none where this one is asked alone
	region  bool
	asked   int                 // questions on the stack below this one
	then    func() stage.Screen // what is asked after it, where it is asked alone; it may give nil
	day     calendar.Picker
}

// ask is one question by itself.
func (a *App) ask(field string, then func() stage.Screen) *question {
	return &question{App: a, field: field, asOf: a.Profile, unasked: a.Declined, then: then, day: calendar.Picker{Field: field, At: a.reader().At}}
}

// asking is the next of several questions about some schemes, after so many; nil when no
// answer could settle anything more.
func (a *App) asking(ids []string, region bool, asked int) *question {
	i := a.inquiry(ids...)
	i.Region = region
	field, ok := i.Next()
	if !ok {
		return nil
	}
	q := a.ask(field, nil)
	q.schemes, q.region, q.asked = ids, region, asked
	return q
}

// Draw asks.
func (c *question) Draw(p *stage.Page) {
	r, t := c.reader(), p.Theme
	q, _ := r.Question(c.field)
	count := ""
	if c.schemes != nil {
		left := c.inquiry(c.schemes...).Left()
		count = c.say(c.words.Question.Count, "n", strconv.Itoa(c.asked+1), "total", strconv.Itoa(c.asked+max(1, left)))
	}
	p.Title(t.Muted.Render(c.say(c.words.Card.CanI)), t.Muted.Render(count))
	p.Top(stage.Painted(t.Strong, "", r.Say(q.Text), p.Width)...)
	if said := c.day.Said(c.language); said != "" {
		p.Top(t.Ticked.Render(said))
	} else if !q.Hint.IsZero() && !p.Short {
		p.Top(stage.Painted(t.Muted, "", r.Say(q.Hint), p.Width)...)
	}
	if p.Roomy {
		p.Top("")
	}
	var options []option
	begin := 0
	for _, a := range q.Answers {
		if c.Profile.Value(c.field) == a.Value {
			begin = len(options)
		}
		options = append(options, option{r.Say(a.Text), func() stage.Move { return c.answer(a.Value) }})
	}
	if len(q.Answers) == 0 {
		begin = c.day.Likely()
		for i, label := range c.day.Options(r.Speech, c.words) {
			options = append(options, option{label, func() stage.Move { return c.pick(i) }})
		}
	}
	if day, ok := c.day.Rough(); ok {
		options = append(options, option{c.say(c.words.Question.Rough), func() stage.Move { return c.answer(day.String()) }})
	}
	options = append(options, option{c.say(c.words.Question.Unknown), c.decline})
	c.choose(p, c.say(c.words.Key.Choose), begin, options)
	p.Leave(c.back)
}

// pick takes a part of a day.
func (c *question) pick(i int) stage.Move {
	day, complete := c.day.Pick(i)
	if !complete {
		return stage.Move{Home: true}
	}
	return c.answer(day.String())
}

// answer takes an answer and goes on.
func (c *question) answer(value string) stage.Move {
	told, err := c.asOf.With(c.field, value)
	if err != nil {
		panic(err) // the catalogue has checked its answers
	}
	c.told(told)
	c.Declined = c.unasked
	return c.on()
}

// decline goes on without an answer.
func (c *question) decline() stage.Move {
	c.told(c.asOf)
	c.Declined = append(slices.Clone(c.unasked), c.field)
	return c.on()
}

func (c *question) on() stage.Move {
	if c.schemes == nil {
		m := stage.Move{Back: 1}
		if c.then != nil {
			if next, ok := c.then().(*question); ok && next != nil {
				m.To = next
			}
		}
		return m
	}
	if q := c.asking(c.schemes, c.region, c.asked+1); q != nil {
		return stage.Move{To: q}
	}
	return stage.Move{Back: c.asked + 1}
}

// back undoes a part of a day, or leaves the question as it was before.
func (c *question) back() stage.Move {
	if c.day.Back() {
		return stage.Move{Home: true}
	}
	c.told(c.asOf)
	c.Declined = c.unasked
	return stage.Move{Back: 1}
}

// told lists what the person answered about themselves, to change any of it.
type told struct{ *App }

// Draw lists it.
func (c *told) Draw(p *stage.Page) {
	p.Title(p.Theme.Strong.Render(c.say(c.words.Question.Told)), "")
	r := c.reader()
	for _, f := range schemes.Fields() {
		if c.Profile.Value(f.Name) != "" {
			p.Choice(r.Answered(f.Name, c.Profile), c.say(c.words.Key.Edit), to(func() stage.Screen { return c.ask(f.Name, nil) }))
		}
	}
	p.Back()
}
