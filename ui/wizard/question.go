package wizard

import (
	"slices"
	"strconv"
	"time"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
)

// handful is how many questions come in a row before the verdict is shown.
const handful = 5

// question asks one field of the profile. Its answers lead to the next question
// or, after a handful, back to where the asking began.
type question struct {
	inquiry quiz.Inquiry
	field   string
	asked   int  // questions on the stack below this one
	alone   bool // opened to change one answer
	menu    choice
	date    date
}

// mayBinding offers the questions about some schemes as long as one of their
// verdicts is open, and after that the answers given, to change them.
func mayBinding(s *shared, ids []string, region bool) []binding {
	open := region || s.profile.Said() > 0
	for _, v := range quiz.Verdicts(s.reader().Catalogue, s.profile, s.answers, s.at) {
		open = open || v.Outcome == schemes.Check && slices.Contains(ids, v.Scheme)
	}
	if !open {
		return nil
	}
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
	i := quiz.Inquiry{
		Catalogue: s.reader().Catalogue, Profile: s.profile, Answers: s.answers,
		Schemes: ids, Region: region, Declined: s.declined, At: s.at,
	}
	field, ok := i.Next()
	if !ok || asked == handful {
		return nil
	}
	return &question{inquiry: i, field: field, asked: asked}
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
		list = c.date.options(s, c.field)
	}
	return append(list, s.say(s.words.Question.Unknown))
}

func (c *question) page(s *shared, l layout) page {
	q, r := c.wording(s), s.reader()
	count := ""
	if !c.alone {
		count = s.say(s.words.Question.Count, "n", strconv.Itoa(c.asked+1))
	}
	p := page{top: []string{spread(s.theme.accent.Render(s.say(s.words.Question.Title)), s.theme.muted.Render(count), l.width)}}
	if l.roomy {
		p.top = append(p.top, s.theme.muted.Render(line(l.width)))
	}
	for _, row := range wrap(r.Say(q.Text), l.width) {
		p.top = append(p.top, s.theme.strong.Render(row))
	}
	if said := c.date.said(s); said != "" {
		p.top = append(p.top, s.theme.ticked.Render(said))
	} else if !q.Hint.IsZero() && !l.short {
		for _, row := range wrap(r.Say(q.Hint), l.width) {
			p.top = append(p.top, s.theme.muted.Render(row))
		}
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
		day, complete := c.date.pick(s, c.field, c.menu.at)
		if !complete {
			c.menu.at = c.date.likely(s, c.field)
			return move{top: true}
		}
		s.profile, _ = s.profile.With(c.field, day.String())
	}
	if c.alone {
		return move{back: 1}
	}
	if q := next(s, c.inquiry.Schemes, c.inquiry.Region, c.asked+1); q != nil {
		return move{to: q}
	}
	return move{back: c.asked + 1, top: true}
}

// back undoes a part of a day, or leaves the question as it was before.
func (c *question) back(s *shared) move {
	if c.date.back() {
		c.menu.at = c.date.likely(s, c.field)
		return move{top: true}
	}
	s.profile, s.declined = c.inquiry.Profile, c.inquiry.Declined
	return move{back: 1}
}

// date is a day that is picked in three steps, without a digit being typed.
type date struct {
	year, month int // 0 while not picked
}

// years are the ones that make sense for a field, the likeliest first in line.
func years(s *shared, field string) []int {
	first, last := s.at.Year-10, s.at.Year
	switch field {
	case "born":
		first, last = s.at.Year-60, s.at.Year-14
	case "start":
		first, last = s.at.Year, s.at.Year+2
	case "studies_ended_on":
		first, last = s.at.Year-15, s.at.Year+1
	}
	var list []int
	for y := last; y >= first; y-- {
		list = append(list, y)
	}
	if field == "start" {
		slices.Reverse(list)
	}
	return list
}

func (d *date) options(s *shared, field string) []string {
	var list []string
	switch {
	case d.year == 0:
		for _, y := range years(s, field) {
			list = append(list, strconv.Itoa(y))
		}
	case d.month == 0:
		for m := range 12 {
			list = append(list, s.language.Month(m+1))
		}
	default:
		for day := range d.last() {
			list = append(list, strconv.Itoa(day+1))
		}
	}
	return list
}

// last is the number of days in the picked month.
func (d *date) last() int {
	return time.Date(d.year, time.Month(d.month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}

// pick takes the hovered part; with the third the day is complete.
func (d *date) pick(s *shared, field string, at int) (day assets.Date, complete bool) {
	switch {
	case d.year == 0:
		d.year = years(s, field)[at]
	case d.month == 0:
		d.month = at + 1
	default:
		return assets.Date{Year: d.year, Month: time.Month(d.month), Day: at + 1}, true
	}
	return assets.Date{}, false
}

// likely is where the cursor starts in the part that is asked now.
func (d *date) likely(s *shared, field string) int {
	if d.year == 0 && field == "born" {
		return slices.Index(years(s, field), s.at.Year-21)
	}
	return 0
}

// back takes the last picked part away, and tells whether there was one.
func (d *date) back() bool {
	switch {
	case d.month != 0:
		d.month = 0
	case d.year != 0:
		d.year = 0
	default:
		return false
	}
	return true
}

// said is what is picked so far.
func (d *date) said(s *shared) string {
	switch {
	case d.month != 0:
		return s.language.Month(d.month) + " " + strconv.Itoa(d.year)
	case d.year != 0:
		return strconv.Itoa(d.year)
	}
	return ""
}
