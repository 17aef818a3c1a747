// Package visit is what one visitor told, whatever the face: the ticks and the way back
// through them, the facts, the questions left alone, and what the totals know of it. The
// zero Visit is that of somebody who has just come; to forget a visitor is to assign it.
package visit

import (
	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/totals"
	"intern-tui/ui/words"
)

// Visit is one visitor.
type Visit struct {
	Answers  quiz.Answers
	Profile  schemes.Profile // what was told about oneself
	Declined []string        // the fields answered with "I don't know"
	Counted  totals.Visit    // what the totals know of it

	before []quiz.Answers // for undo, oldest first
}

// Change sets new ticks and remembers the old ones, where they differ.
func (v *Visit) Change(to quiz.Answers) {
	if to != v.Answers {
		v.before = append(v.before, v.Answers)
		v.Answers = to
	}
}

// Undo takes the last change of the ticks back, and gives the ticks that changed; none
// when there is nothing to undo.
func (v *Visit) Undo() (changed quiz.Answers) {
	if len(v.before) == 0 {
		return 0
	}
	last := v.before[len(v.before)-1]
	v.before = v.before[:len(v.before)-1]
	changed = last ^ v.Answers
	v.Answers = last
	return changed
}

// Changed tells whether there is something to undo.
func (v *Visit) Changed() bool { return len(v.before) > 0 }

// Untouched tells whether the visitor has told nothing, not even to take it back.
func (v *Visit) Untouched() bool {
	return v.Answers == 0 && !v.Changed() && v.Profile.Said() == 0
}

// Inquiry is what may still be asked about some schemes.
func (v *Visit) Inquiry(c *schemes.Catalogue, at assets.Date, ids ...string) quiz.Inquiry {
	return quiz.Inquiry{
		Catalogue: c, Profile: v.Profile, Answers: v.Answers,
		Schemes: ids, Declined: v.Declined, At: at,
	}
}

// Undone is what is said of ticks that were just changed back, and the statement that
// fills it.
func Undone(w *words.Words, changed, now quiz.Answers) (said assets.Text, statement string) {
	if changed.Len() > 1 {
		return w.Undo.All, ""
	}
	for s := range changed.Statements() {
		if now.Has(s) {
			return w.Undo.Ticked, s.String()
		}
		return w.Undo.Unticked, s.String()
	}
	return w.Undo.Nothing, ""
}
