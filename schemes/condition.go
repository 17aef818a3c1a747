package schemes

import (
	"fmt"
	"slices"

	"intern-tui/assets"
)

// Condition is one thing that a scheme asks, said to the reader as a statement that is
// true when it is met. It concerns those whom every If fits, and is met when the wait
// is over or one of Met holds, and all of Also do. For those who do not meet it the exceptions are tried
// in the order fails, later, ask; who is none of them is what Otherwise says.
type Condition struct {
	Pos       assets.Pos
	ID        string      `yaml:"id"`
	Text      assets.Text `yaml:"text"`
	If        []Test      `yaml:"if,optional"`
	Waits     *Wait       `yaml:"waits,optional"`
	Met       []Test      `yaml:"met,optional"`
	Also      []Test      `yaml:"also,optional"`
	Otherwise State       `yaml:"otherwise,optional"`
	Fails     []Test      `yaml:"fails,optional"`
	Later     []Test      `yaml:"later,optional"`
	Ask       []Test      `yaml:"ask,optional"`
	Meanwhile bool        `yaml:"meanwhile,optional"` // it can be met while waiting, so that it hides no day
	Since     assets.Ref  `yaml:"since,optional"`     // a figure: before its first day nobody is refused by it, for another rule held
	Whom      assets.Ref  `yaml:"whom,optional"`      // whom to ask; empty for the scheme's contact
	Source    assets.Ref  `yaml:"source"`
	Confirm   assets.Ref  `yaml:"confirm,optional"` // whom to ask, where the source is weak
	See       string      `yaml:"see,optional"`     // the text that this one refers to
}

// Wait is a condition of time: so many days from Monday to Saturday, counted from the
// registration as a jobseeker, and never before the end of studies.
type Wait struct {
	Pos    assets.Pos
	Figure assets.Ref `yaml:"figure"`
	Of     []string   `yaml:"of,optional"` // the offices whose registration counts; empty for any
}

// State is how a condition stands for a person. The order is from worst to best.
type State uint8

// A condition that does not concern the person has the state None.
const (
	Fails State = iota // no
	Later              // only time or a step is missing
	Ask                // told, and only a named body can decide
	Open               // not told yet
	Met                // yes
	None
)

func stateNames() []string { return []string{"fails", "later", "ask", "open", "met", ""} }

// String is the word of the public interface.
func (s State) String() string { return stateNames()[s] }

// UnmarshalText reads what becomes of a condition that is not met.
func (s *State) UnmarshalText(b []byte) error {
	i := slices.Index(stateNames()[:Open], string(b))
	if i < 0 {
		return fmt.Errorf("%q is no state of a condition that is not met; there are fails, later, ask", b)
	}
	*s = State(i)
	return nil
}

// Asked tells whether the condition can be put to a person; the others are to be read.
func (c *Condition) Asked() bool {
	return c.Waits != nil || len(c.Met)+len(c.Fails)+len(c.Later)+len(c.Ask) > 0 || c.Otherwise != Fails
}

// state is how a condition stands for the person. What is unknown never closes and
// never opens: it leaves the condition open, unless the person's own word settles it.
func (j judge) state(c *Condition) State {
	s := j.told(c)
	if s != Open {
		return s
	}
	switch word, said := j.profile.words[c.ID]; {
	case said && word:
		return Met
	case said:
		return c.Otherwise
	case len(j.needs(c, nil)) == 0:
		return Ask // the law of the day is not known: no answer can settle it
	}
	return Open
}

// told is the state as far as the facts settle it.
func (j judge) told(c *Condition) State {
	concerns := j.all(c.If)
	if concerns == no || !c.Asked() {
		return None
	}
	met := j.any(c.Met)
	if c.Waits != nil {
		met = max(met, j.waited(c.Waits))
	}
	met = min(met, j.all(c.Also))
	switch {
	case met == yes:
		return Met
	case concerns == unknown, met == unknown:
		return Open
	case c.Since.ID != "" && !j.catalogue.begun(c.Since.ID, j.at):
		return Ask
	}
	for _, exception := range []struct {
		when []Test
		then State
	}{{c.Fails, Fails}, {c.Later, Later}, {c.Ask, Ask}} {
		switch j.any(exception.when) {
		case yes:
			return exception.then
		case unknown:
			return Open
		}
	}
	return c.Otherwise
}
