package schemes

import (
	"cmp"
	"slices"
	"strconv"

	"intern-tui/assets"
)

// When ties a to-do to a day that can be known of a person. Exactly one of By, From
// and On names that day, one of [days].
type When struct {
	Pos    assets.Pos
	By     string     `yaml:"by,optional"`     // before it, so at the latest on the day before
	From   string     `yaml:"from,optional"`   // not earlier than it
	On     string     `yaml:"on,optional"`     // on it
	Before assets.Ref `yaml:"before,optional"` // a figure: By or From so long before that day
	Age    assets.Ref `yaml:"age,optional"`    // a figure: which birthday
	If     []Test     `yaml:"if,optional"`     // has no day for those whom one of these does not fit
}

// The days that a person's plan can be counted from.
const (
	StartDay    = "start"    // the first day of the internship
	EndDay      = "end"      // the last one, after as many weeks as it is to last
	OpeningDay  = "opens"    // the first day on which the scheme is open, when only time is missing
	BirthdayDay = "birthday" // that of Age
)

func days() []string { return []string{StartDay, EndDay, OpeningDay, BirthdayDay} }

// IsZero tells a to-do without a day.
func (w When) IsZero() bool { return w.Name() == "" }

// Name is the day that it is counted from.
func (w When) Name() string { return w.By + w.From + w.On }

// Todo is one thing of a person's plan.
type Todo struct {
	Step
	Key     string      // what it is called within its scheme, in every language
	Day     assets.Date // zero when it has none, or none is known
	Missing []string    // the fields of the profile that would tell the day
	Weeks   int         // how long the internship lasts, where the day is its end
	Passed  bool        // the day has come and gone
	place   place
}

// Plan is what a person still has to do for a scheme, in the order of its days. A step
// without a day follows the one that it follows in the leaflet. Left out is what is
// known to be done, to concern others, or to matter no longer; nothing is for being
// late.
func (c *Catalogue) Plan(id string, p Profile, at assets.Date) []Todo {
	s, err := c.Scheme(id)
	if err != nil {
		return nil
	}
	j := judge{c, s, p, at}
	supposed := j.supposing()
	list := make([]Todo, 0, len(s.Steps))
	for i, step := range s.Steps {
		if !j.concerns(step) || !j.known(step) {
			continue
		}
		if t := j.todo("step-"+strconv.Itoa(i+1), step, supposed); !j.moot(t) {
			list = append(list, t)
		}
	}
	return inOrder(list)
}

// Pitfalls are the warnings of a scheme that are not known to be for others, in the order
// of the leaflet.
func (c *Catalogue) Pitfalls(s *Scheme, p Profile, at assets.Date) (list []Line) {
	j := judge{c, s, p, at}
	for _, l := range s.Pitfalls {
		if j.meant(l.For) {
			list = append(list, l)
		}
	}
	return list
}

// known tells whether the law of the day says all that a step names: a step with a hole
// would say nothing.
func (j judge) known(s Step) bool {
	figures := s.Text.Placeholders()
	for _, figure := range []string{s.When.Before.ID, s.When.Age.ID} {
		if figure != "" {
			figures = append(figures, figure)
		}
	}
	return !slices.ContainsFunc(figures, Speech{Catalogue: j.catalogue, At: j.at}.unknown)
}

// moot tells that a step is no longer one: a day that was only to be waited for has
// come, or a birthday cannot come in the way.
func (j judge) moot(t Todo) bool {
	if t.When.Name() == BirthdayDay && !t.Day.IsZero() {
		_, first := j.possible()
		if j.profile.Day("start").IsZero() {
			first = first.AddYears(1) // nobody waits longer with what is possible
		}
		return t.Passed || !t.Day.Before(first)
	}
	return t.Passed && t.When.From != "" && !t.met()
}

// met tells whether a step is done together with an office or a host.
func (s Step) met() bool { return s.Who.ID != "you" || s.Where.ID != "" && s.Where.ID != "you" }

// Next is the first step that is not behind the person; false where there is none.
func (c *Catalogue) Next(id string, p Profile, at assets.Date) (Todo, bool) {
	plan := c.Plan(id, p, at)
	if i := slices.IndexFunc(plan, func(t Todo) bool { return !t.Passed || t.When.On == "" }); i >= 0 {
		return plan[i], true
	}
	return Todo{}, false
}

// inOrder sorts a plan by day.
func inOrder(list []Todo) []Todo {
	var latest place // of the steps so far
	for i := range list {
		t := &list[i]
		switch {
		case t.When.IsZero():
			t.place = latest
		case t.When.Name() != BirthdayDay && latest.compare(t.place) < 0:
			latest = t.place
		}
	}
	slices.SortStableFunc(list, func(a, b Todo) int { return a.place.compare(b.place) })
	return list
}

// place is where a to-do stands in a plan: on a day, and there before or after those
// that go on from it.
type place struct {
	day   assets.Date
	after int
}

func (p place) compare(q place) int { return cmp.Or(p.day.Compare(q.day), p.after-q.after) }

// supposing judges a plan that is not known as if the internship were to begin in a year and
// wait for nothing.
func (j judge) supposing() judge {
	for field, supposed := range map[string]string{"start": j.at.AddYears(1).String(), "weeks": "1"} {
		if j.profile.Value(field) == "" {
			j.profile, _ = j.profile.With(field, supposed) // a field and a value that exist
		}
	}
	return j
}

// placeOf is where a to-do with a day stands; one whose day is not known, as supposed. An
// unknown birthday is far away.
func (j judge) placeOf(w When) (p place) {
	if w.From != "" {
		p.after = 1
	}
	p.day = j.dayOf(w)
	switch {
	case p.day.IsZero() && w.Name() == BirthdayDay:
		p.day = j.at.AddYears(100)
	case p.day.IsZero():
		p.day = j.at
	}
	return p
}

// concerns tells whether a step is one for this person: a duty that binds them, or a
// step that is not known to be for others and in whose place no duty stands.
func (j judge) concerns(s Step) bool {
	if len(s.If) > 0 {
		return j.bound(s)
	}
	taken := func(other Step) bool { return s.ID != "" && other.Instead == s.ID && j.bound(other) }
	return j.meant(s.For) && !slices.ContainsFunc(j.scheme.Steps, taken)
}

// meant tells whether what is said for those of whom a test holds is said to this person.
func (j judge) meant(tests []Test) bool { return len(tests) == 0 || slices.ContainsFunc(tests, j.may) }

// may tells whether a test holds, or may hold for all that was told: a condition that the
// person said to be true narrows what an untold fact can be.
func (j judge) may(t Test) bool {
	f := fieldNamed(t.About)
	if held := j.holds(t); held != unknown || f == nil || len(f.Words) == 0 {
		return held != no
	}
	return slices.ContainsFunc(f.Words, func(word string) bool {
		return t.passes(word) && !slices.ContainsFunc(j.spoken(t.About), func(said Test) bool { return !said.passes(word) })
	})
}

// spoken are the tests of a fact that hold by the person's own word on conditions.
func (j judge) spoken(about string) (tests []Test) {
	for _, s := range j.catalogue.Schemes {
		for _, c := range s.Conditions {
			other := func(t Test) bool { return t.About != about }
			if !j.profile.words[c.ID] || slices.ContainsFunc(c.If, other) { // which may be why it is true
				continue
			}
			sure := c.Also
			if len(c.Met) == 1 && c.Waits == nil {
				sure = append(slices.Clip(sure), c.Met[0])
			}
			tests = append(tests, slices.DeleteFunc(slices.Clone(sure), other)...)
		}
	}
	return tests
}

// todo is a step with its day, and with its place as supposed.
func (j judge) todo(key string, s Step, supposed judge) Todo {
	t := Todo{Step: s, Key: key}
	if j.all(s.When.If) == no {
		t.When = When{}
	}
	if t.When.IsZero() {
		return t
	}
	t.Day, t.place = j.dayOf(t.When), supposed.placeOf(t.When)
	if t.When.By != "" && t.met() && !t.Day.IsZero() {
		t.Day = workdayBy(t.Day)
		t.place.day = t.Day
	}
	if weeks, ok := j.fact("weeks"); ok && t.When.Name() == EndDay {
		t.Weeks = int(weeks.number)
	}
	t.Passed = !t.Day.IsZero() && t.Day.Before(j.at)
	if t.Day.IsZero() {
		t.Missing = j.missing(t.When)
	}
	return t
}

// dayOf is the day of a when: the last one on which to do it, the first one, or that
// one. Zero when it cannot be told.
func (j judge) dayOf(w When) (day assets.Date) {
	switch w.Name() {
	case StartDay:
		day = j.first()
	case EndDay:
		if weeks, ok := j.fact("weeks"); ok && !j.first().IsZero() {
			day = j.first().AddDays(7*int(weeks.number) - 1)
		}
	case OpeningDay:
		if w := j.scheme.wait(); w != nil && j.begun(w) != no {
			day = j.waitEnds(w)
		}
	case BirthdayDay:
		if born := j.profile.Day("born"); !born.IsZero() {
			if age, ok := j.catalogue.At(w.Age.ID, j.at); ok {
				day = born.AddYears(age.Amount)
			}
		}
	}
	switch ahead, known := j.catalogue.At(w.Before.ID, j.at); {
	case day.IsZero(), w.Before.ID != "" && !known:
		return assets.Date{}
	case w.Before.ID != "":
		return earlier(day, ahead)
	case w.By != "":
		return day.AddDays(-1)
	}
	return day
}

// first is the first day of the internship: as it is planned or, where the scheme opens
// later than that, the day on which it does. Zero when nothing is planned.
func (j judge) first() assets.Date {
	day := j.profile.Day("start")
	if w := j.scheme.wait(); w != nil && !j.scheme.Claim && !day.IsZero() && j.begun(w) == yes {
		return later(day, j.waitEnds(w))
	}
	return day
}

// earlier is the day so many days, weeks or months before another.
func earlier(day assets.Date, ahead Dated) assets.Date {
	switch ahead.Unit {
	case "months":
		return day.AddMonths(-ahead.Amount)
	case "weeks":
		return day.AddDays(-7 * ahead.Amount)
	}
	return day.AddDays(-ahead.Amount)
}

// missing are the fields without which a day cannot be told. None are when what the
// person told has no such day: who is not registered waits for nothing.
func (j judge) missing(w When) (fields []string) {
	switch w.Name() {
	case StartDay:
		fields = []string{"start"}
	case EndDay:
		fields = []string{"start", "weeks"}
	case BirthdayDay:
		fields = []string{"born"}
	case OpeningDay:
		return j.missingForWait(j.scheme.wait())
	}
	return j.untold(fields...)
}

// checkSteps makes sure that every day can be counted, and that duties take the place
// of steps there are.
func (s *Scheme) checkSteps(c *Catalogue) error {
	for _, step := range s.Steps {
		for _, tests := range [][]Test{step.For, step.If} {
			if err := checkTests(tests); err != nil {
				return err
			}
		}
		if err := step.When.check(c); err != nil {
			return err
		}
		there := func(other Step) bool { return other.ID == step.Instead && len(other.If) == 0 }
		switch {
		case len(step.For) > 0 && len(step.If) > 0:
			return step.Pos.Errorf("a step has for or if, not both")
		case step.Instead != "" && len(step.If) == 0:
			return step.Pos.Errorf("instead goes with if: what everybody does takes nobody's place")
		case step.Instead != "" && !slices.ContainsFunc(s.Steps, there):
			return step.Pos.Errorf("there is no step for everybody with the id %q", step.Instead)
		case step.When.Name() == OpeningDay && s.wait() == nil:
			return step.When.Pos.Errorf("no condition of %q waits, so nothing opens", s.ID)
		}
	}
	return nil
}

func (w When) check(c *Catalogue) error {
	if w.Pos == nil {
		return nil
	}
	named := 0
	for _, day := range []string{w.By, w.From, w.On} {
		if day != "" {
			named++
		}
	}
	switch birthday := w.Name() == BirthdayDay; {
	case named != 1:
		return w.Pos.Errorf("a when has exactly one of by, from, on")
	case !slices.Contains(days(), w.Name()):
		return w.Pos.Errorf("%q is no day to count from; there are %v", w.Name(), days())
	case birthday != (w.Age.ID != ""), birthday && c.Figures[w.Age.ID].Unit != "years":
		return w.Pos.Errorf("a birthday, and a birthday alone, has an age in years")
	case w.Before.ID != "" && (w.On != "" || w.Name() != StartDay):
		return w.Pos.Errorf("before goes with by or from, and with the start")
	case w.Before.ID != "" && !slices.Contains([]Unit{"days", "weeks", "months"}, c.Figures[w.Before.ID].Unit):
		return w.Before.Pos.Errorf("%q counts no days, weeks or months", w.Before.ID)
	case birthday && w.By == "", w.Name() == EndDay && w.On == "", w.Name() == OpeningDay && w.From == "":
		return w.Pos.Errorf("a birthday goes with by, the end with on, the day it opens with from")
	}
	return checkTests(w.If)
}
