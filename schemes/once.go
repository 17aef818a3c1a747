package schemes

import (
	"slices"

	"intern-tui/assets"
)

// said is one text of a leaflet's lists, by its id where it has one, with the id of the
// text that it refers to.
type said struct {
	pos     assets.Pos
	text    assets.Text
	figure  string // of a row: named by no placeholder
	id, see string
	confirm string // whom to ask, where it is doubtful
}

// said are all texts of the lists of a leaflet that are about facts.
func (s *Scheme) said() (list []said) {
	if p := s.Glance.Pay; p != nil {
		list = append(list, said{pos: p.Pos, text: p.Text, confirm: p.Confirm.ID})
	}
	for _, p := range []Phrase{s.Glance.Length, s.Glance.Signs, s.Glance.Approves, s.Glance.Job, s.Glance.Benefits} {
		list = append(list, said{pos: p.Pos, text: p.Text, confirm: p.Confirm.ID})
	}
	for _, c := range s.Conditions {
		list = append(list, said{pos: c.Pos, text: c.Text, id: c.ID, see: c.See, confirm: c.Confirm.ID})
	}
	for _, t := range s.Steps {
		list = append(list, said{pos: t.Pos, text: t.Text, id: t.ID, see: t.See, confirm: t.Confirm.ID})
	}
	for _, a := range s.Allowances {
		list = append(list, said{pos: a.Pos, text: a.Text, figure: a.Figure.ID, see: a.See, confirm: a.Confirm.ID})
	}
	for _, l := range slices.Concat(s.Benefits, s.Documents, s.Pitfalls, s.More, s.Gaps) {
		list = append(list, said{pos: l.Pos, text: l.Text, see: l.See, confirm: l.Confirm.ID})
	}
	return list
}

// Unsure is a text to be confirmed, and the body to confirm it with.
type Unsure struct {
	Text assets.Text
	Whom string
}

// Unsure are the texts of a leaflet that rest on a weak source.
func (s *Scheme) Unsure() (list []Unsure) {
	for _, t := range s.said() {
		if t.confirm != "" && !t.text.IsZero() {
			list = append(list, Unsure{t.text, t.confirm})
		}
	}
	return list
}
