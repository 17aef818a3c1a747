package report

import (
	"slices"

	"intern-tui/schemes"
)

// Offices tells which body is in charge: of registration by home, of a CIP by
// place and language. What the profile says comes first and is marked.
func (r Reader) Offices(p schemes.Profile) Document {
	w := r.Words.Offices
	d := Document{Name: r.Say(w.Title)}
	for _, part := range []struct {
		scheme  string
		heading string
	}{{"integration-period", r.Say(w.Register)}, {"cip", r.Say(w.Approve)}} {
		s, err := r.Catalogue.Scheme(part.scheme)
		if err != nil {
			continue
		}
		items := each(s.Routes, func(route schemes.Route) Item {
			contact := r.Contact(route.To.ID)
			item := Item{Text: r.Say(r.Words.Result.Meaning, "name", r.Say(route.Text), "title", contact[0]), Notes: contact[1:]}
			if r.fits(route, p) {
				item.Text = r.aside(item.Text, r.Say(w.Yours))
			}
			return item
		})
		d.Parts = append(d.Parts, Part{Kind: Other, Heading: part.heading, Blocks: []Block{List{Items: items}}})
	}
	return d
}

// fits tells whether the profile says all that the route asks.
func (r Reader) fits(route schemes.Route, p schemes.Profile) bool {
	return !slices.ContainsFunc(route.If, func(c schemes.Test) bool {
		return !slices.Contains(c.Is, p.Value(c.About))
	})
}
