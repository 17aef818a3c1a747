package report

import (
	"cmp"
	"strings"
)

// pen writes the pieces of a report in its own manner, as plain text or as
// Markdown. Which pieces, and in which order, is said here once for all.
type pen interface {
	title(s string)                              // of a whole leaflet
	heading(s string)                            // of a part
	lead(s string)                               // the one sentence that matters most
	say(s string)                                // a paragraph
	items(items []Item, numbered bool)           // a list
	rank(rows []Row)                             // the sections in their order
	receipt(heading string, row Row, sum string) // the arithmetic behind a row
	failed() error                               // the first write error
}

// write writes a leaflet.
func (d Document) write(p pen) error {
	p.title(cmp.Or(d.Line, d.Name))
	if d.Summary != "" {
		p.say(d.Summary)
	}
	if d.Standing.Word != "" {
		p.heading(d.Standing.Word)
		items := d.Standing.Reasons
		if len(d.Standing.Contact) > 0 {
			items = append(items[:len(items):len(items)], Item{Text: strings.Join(d.Standing.Contact, ", ")})
		}
		p.items(items, false)
	}
	for _, part := range d.Parts {
		p.heading(part.Heading)
		p.items(part.Items, part.Numbered)
	}
	return p.failed()
}

// empty writes what stands in place of a result without a tick: three questions,
// each with the schemes it leads to.
func (r Reader) empty(p pen) {
	p.title(r.Say(r.Words.Empty.Title))
	p.say(r.Say(r.Words.Empty.Text))
	var doors []Item
	for _, d := range r.Quiz.Doors {
		var names []string
		for _, s := range d.Schemes {
			names = append(names, r.Scheme(s.ID))
		}
		doors = append(doors, Item{Text: r.Say(d.Question) + " " + strings.Join(names, ", ")})
	}
	p.items(doors, false)
}

// result writes the best match, the ranking with its arithmetic and how firm it is.
func (r Reader) result(p pen, res Result) {
	w := r.Words.Result
	r.match(p, res)
	for _, ask := range res.Asks {
		p.say(ask)
	}
	p.heading(r.Say(w.Title))
	p.rank(res.Rows[:])
	for _, row := range res.Rows {
		if len(row.Receipt) > 0 {
			p.receipt(r.Say(w.Why, "section", row.Section.String()+" "+row.Name), row, r.Say(w.Sum))
		}
	}
	p.heading(res.Firm)
	p.items(each(res.Flips, func(s string) Item { return Item{Text: s} }), false)
}

// match writes the best match, what had more points but is closed, and what the
// match needs or rests on.
func (r Reader) match(p pen, res Result) {
	for _, passed := range res.Passed {
		p.say(passed)
	}
	p.lead(res.Headline)
	for _, note := range append(res.Notes[:len(res.Notes):len(res.Notes)], res.Tie) {
		if note != "" {
			p.say(note)
		}
	}
}

// beside writes the schemes that stand beside the quiz.
func (r Reader) beside(p pen, res Result) {
	var items []Item
	for _, id := range res.Beside {
		if s, err := r.Catalogue.Scheme(id); err == nil {
			items = append(items, Item{Text: r.SchemeAndTitle(s)})
		}
	}
	if len(items) > 0 {
		p.heading(r.Say(r.Words.Result.Beside))
		p.items(items, false)
	}
}

// recommended are the schemes of the best match, none when there is no match.
func (res Result) recommended() []string {
	if h := res.Advice.Headline; h != nil {
		return h.Schemes
	}
	return nil
}
