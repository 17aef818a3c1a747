package wizard

import (
	"slices"
	"strconv"

	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/calendar"
)

// handful is how many questions come in a row before the verdict is shown.
const handful = 5

// question asks one field of the profile. Its answers lead to the next question
// or, after a handful, back to where the asking began.
type question struct {
	inquiry quiz.Inquiry
	field   string
	asked   int           // questions on the stack below this one
	alone   bool          // opened to change one answer
	then    func() screen // what a plan asks after it; nil where no plan asks
	menu    choice
	day     calendar.Picker
}

// mayBinding offers the questions about some schemes as long as one of their
// verdicts is open, and after that the answers given, to change them.
func mayBinding(s *shared, ids []string, region bool) []binding {
	open := region || s.profile.Said() > 0
	for _, v := range quiz.Verdicts(s.reader().Catalogue, s.profile, s.answers, s.at) {
		open = open || v.Open() && slices.Contains(ids, v.Scheme)
	}
	if !open {
		return nil
	}
	return askBinding(s, ids, region)
}

// askBinding is [mayBinding] without its condition.
func askBinding(s *shared, ids []string, region bool) []binding {
	return []binding{{[]string{"v"}, "v", s.words.Key.May, func() move {
		if q := next(s, ids, region, 0); q != nil {
			return move{to: q}
		}
		if s.profile.Said() > 0 {
			return move{to: &told{}}
		}
		s.notice = s.words.Question.Nothing
		return move{}
	}}}
}

// next is the question to ask after so many; nil when a handful were asked, or no
// answer could change a verdict any more.
func next(s *shared, ids []string, region bool, asked int) *question {
	i := s.inquiry(ids, region)
	field, ok := i.Next()
	if !ok || asked == handful {
		return nil
	}
	q := &question{inquiry: i, field: field, asked: asked}
	if len(q.wording(s).Answers) == 0 {
		q.menu.at = q.day.Likely(field, s.at)
	}
	return q
}

// inquiry is what the visitor told so far, about some schemes.
func (s *shared) inquiry(ids []string, region bool) quiz.Inquiry {
	return quiz.Inquiry{
		Catalogue: s.reader().Catalogue, Profile: s.profile, Answers: s.answers,
		Schemes: ids, Region: region, Declined: s.declined, At: s.at,
	}
}

func (c *question) wording(s *shared) schemes.Question {
	q, _ := s.reader().Question(c.field)
	return q
}

// options are the answers, and always "I don't know". A day is asked year first,
// then month, then day.
func (c *question) options(s *shared) []string {
	r := s.reader()
	var list []string
	for _, a := range c.wording(s).Answers {
		list = append(list, r.Say(a.Text))
	}
	if len(list) == 0 {
		list = c.day.Options(c.field, s.at, s.language)
	}
	return append(list, s.say(s.words.Question.Unknown))
}

func (c *question) page(s *shared, l layout) page {
	q, r := c.wording(s), s.reader()
	count := ""
	if !c.alone {
		count = s.say(s.words.Question.Count, "n", strconv.Itoa(c.asked+1))
	}
	title := s.words.Question.Title
	if c.then != nil {
		title = s.words.Plan.Title
	}
	p := s.titled(spread(s.theme.accent.Render(s.say(title)), s.theme.muted.Render(count), l.width), l)
	p.top = append(p.top, painted(s.theme.strong, "", r.Say(q.Text), l.width)...)
	if said := c.day.Said(s.language); said != "" {
		p.top = append(p.top, s.theme.ticked.Render(said))
	} else if !q.Hint.IsZero() && !l.short {
		p.top = append(p.top, painted(s.theme.muted, "", r.Say(q.Hint), l.width)...)
	}
	if l.roomy {
		p.top = append(p.top, "")
	}
	p.choice(s, &c.menu, c.options(s), l.width)
	return p
}

func (c *question) bindings(s *shared) []binding {
	w := s.words.Key
	n := len(c.options(s))
	return append(c.menu.bindings(s, n),
		binding{[]string{"enter", "space"}, s.say(w.Enter), w.Choose, func() move { return c.answer(s, n) }},
		binding{[]string{"esc", "backspace"}, s.say(w.Escape), w.Back, func() move { return c.back(s) }},
	)
}

// answer takes the hovered answer and goes on.
func (c *question) answer(s *shared, n int) move {
	s.profile, s.declined = c.inquiry.Profile, c.inquiry.Declined // a question come back to is answered anew
	answers := c.wording(s).Answers
	switch {
	case c.menu.at == n-1:
		s.declined = append(slices.Clone(s.declined), c.field)
	case len(answers) > 0:
		s.profile, _ = s.profile.With(c.field, answers[c.menu.at].Value) // the catalogue has checked it
	default:
		day, complete := c.day.Pick(c.field, s.at, c.menu.at)
		if !complete {
			c.menu.at = c.day.Likely(c.field, s.at)
			return move{top: true}
		}
		s.profile, _ = s.profile.With(c.field, day.String())
	}
	if c.alone {
		m := move{back: 1}
		if c.then != nil {
			m.to = c.then()
		}
		return m
	}
	if q := next(s, c.inquiry.Schemes, c.inquiry.Region, c.asked+1); q != nil {
		return move{to: q}
	}
	return move{back: c.asked + 1, top: true}
}

func (c *question) point(s *shared, item int) move {
	c.menu.at = item
	return c.answer(s, len(c.options(s)))
}

// back undoes a part of a day, or leaves the question as it was before.
func (c *question) back(s *shared) move {
	if c.day.Back() {
		c.menu.at = c.day.Likely(c.field, s.at)
		return move{top: true}
	}
	s.profile, s.declined = c.inquiry.Profile, c.inquiry.Declined
	return move{back: 1}
}
