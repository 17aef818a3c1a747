package report

import (
	"slices"

	"intern-tui/schemes"
)

// Checklist is the conditions of a scheme, each with how it stands for somebody.
type Checklist []Check

// Check is one condition.
type Check struct {
	ID     string
	State  schemes.State
	Word   string // of the state: yes, no, wait, ask or a question mark; empty for what cannot be asked
	Text   string
	Doubt  bool
	Whom   string
	Source int
}

// conditions is the checklist of a scheme, with what cannot be asked at its end. What the
// law of the day does not tell is left out.
func (b *cites) conditions(s *schemes.Scheme, v schemes.Verdict) []Block {
	var list, unasked Checklist
	for _, c := range s.Conditions {
		state := schemes.None
		if i := slices.IndexFunc(v.Conditions, func(j schemes.Judged) bool { return j.Condition == c }); i >= 0 {
			state = v.Conditions[i].State
		}
		switch asked := c.Asked() && s.ID != schemes.Remote; {
		case asked && state == schemes.None, b.Hole(c.Text):
		case asked:
			list = append(list, b.check(c, state))
		default:
			unasked = append(unasked, b.check(c, schemes.None))
		}
	}
	if list = append(list, unasked...); len(list) == 0 {
		return nil
	}
	return []Block{list}
}

func (b *cites) check(c *schemes.Condition, state schemes.State) Check {
	i := b.item(c.Text, c.Source, c.Confirm)
	if state == schemes.Ask && c.Whom.ID != "" {
		i.Doubt, i.Whom = true, b.whom(c.Whom.ID, b.contact)
		b.unsure = b.unsure || i.Whom == ""
	}
	return Check{ID: c.ID, State: state, Word: b.stateWord(state), Text: i.Text, Doubt: i.Doubt, Whom: i.Whom, Source: i.Source}
}

// stateWord is the word before a condition.
func (r Reader) stateWord(s schemes.State) string {
	w := r.Words.State
	switch s {
	case schemes.Met:
		return r.Say(w.Yes)
	case schemes.Fails:
		return r.Say(w.No)
	case schemes.Later:
		return r.Say(w.Wait)
	case schemes.Ask:
		return r.Say(w.Ask)
	case schemes.Open:
		return "?"
	}
	return ""
}

// States are the words that may stand before a condition.
func (r Reader) States() []string {
	return each([]schemes.State{schemes.Met, schemes.Fails, schemes.Later, schemes.Ask, schemes.Open}, r.stateWord)
}
