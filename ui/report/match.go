package report

import (
	"slices"

	"intern-tui/assets"
	"intern-tui/quiz"
)

// Match is the result of the quiz, the answers first: the best match with the card of
// each of its schemes, what it needs, the ranking with how close it was, then what has a
// day already and what else there is.
func (r Reader) Match(a quiz.Answers, res Result) Document {
	if a == 0 {
		return r.empty()
	}
	w := r.Words.Result
	d := Document{Name: res.Headline, Summary: res.Meaning}
	part := func(kind Kind, heading string, blocks ...Block) {
		if len(blocks) > 0 {
			d.Parts = append(d.Parts, Part{Kind: kind, Heading: heading, Blocks: blocks})
		}
	}
	var cards []Block
	cards, d.Foot = r.cards(res)
	notes := paragraphs(slices.Concat(res.Notes, []string{res.Tie}, res.Asks)...)
	if len(cards) == 0 { // then whom to ask comes first
		cards, notes = notes, nil
	}
	part(AtAGlance, "", cards...)
	part(Other, "", notes...)
	part(Ranks, r.Say(w.Ranking), Ranking(res.Rows[:]), Paragraph{Text: res.Firm})
	for _, id := range res.recommended() {
		if steps := r.days(id, res); len(steps) > 0 {
			part(NextSteps, r.Say(w.Meaning, "name", r.Say(r.Words.Plan.Title), "title", r.Scheme(id)), steps)
		}
	}
	part(Other, "", paragraphs(r.beside(res),
		r.Say(w.Further, "scheme", r.Foremost(res), "code", res.Code))...)
	return d
}

// days is the steps for a scheme that fall on a day that is known.
func (r Reader) days(id string, res Result) (list Steps) {
	b := r.cites(res.Verdict(r.Foremost(res)).Contact)
	for _, t := range r.Catalogue.Plan(id, res.told, r.At) {
		if !t.Day.IsZero() {
			step := b.step(t)
			step.Source = 0
			list = append(list, step)
		}
	}
	return list
}

// without is a document without the parts of some kinds.
func (d Document) without(kinds ...Kind) Document {
	d.Parts = slices.DeleteFunc(slices.Clone(d.Parts), func(p Part) bool { return slices.Contains(kinds, p.Kind) })
	return d
}

// paragraphs are texts one after the other; an empty one is none.
func paragraphs(texts ...string) (blocks []Block) {
	for _, text := range texts {
		if text != "" {
			blocks = append(blocks, Paragraph{Text: text})
		}
	}
	return blocks
}

// cards is the card of each scheme of the best match, the one to sign first, and with
// whom to confirm what is doubtful in them.
func (r Reader) cards(res Result) (blocks []Block, foot string) {
	if res.Advice.Headline == nil {
		return nil, ""
	}
	ids := []string{r.Foremost(res)}
	for _, id := range res.recommended() {
		if id != ids[0] {
			ids = append(ids, id)
		}
	}
	contact := res.Verdict(ids[0]).Contact
	for _, id := range ids {
		s, err := r.Catalogue.Scheme(id)
		if err != nil {
			continue
		}
		if len(ids) > 1 {
			blocks = append(blocks, Paragraph{Text: r.Say(s.Name), Role: Strong})
		}
		card := r.card(s, res.Verdict(id), res.told, contact)
		blocks = append(blocks, card)
		if card.unsure() {
			foot = r.foot(contact)
		}
	}
	return blocks, foot
}

// unsure tells whether a card has a fact to be confirmed with whom the foot names.
func (c Card) unsure() bool {
	return slices.ContainsFunc(c, func(f Fact) bool { return f.Doubt && f.Whom == "" })
}

// beside is the schemes that stand beside the quiz, in a line; empty for none.
func (r Reader) beside(res Result) string {
	if len(res.Beside) == 0 {
		return ""
	}
	return r.Say(r.Words.Result.Meaning, "name", r.Say(r.Words.Result.Beside), "title", r.list(each(res.Beside, r.Scheme)))
}

// empty is what stands in place of a result without a tick: three questions, each with
// the schemes it leads to.
func (r Reader) empty() Document {
	doors := List{}
	for _, d := range r.Quiz.Doors {
		names := each(d.Schemes, func(s assets.Ref) string { return r.Scheme(s.ID) })
		doors.Items = append(doors.Items, Item{Text: r.Say(d.Question), Notes: []string{r.Listed(names...)}})
	}
	return Document{Name: r.Say(r.Words.Empty.Title), Summary: r.Say(r.Words.Empty.Text),
		Parts: []Part{{Kind: Other, Blocks: []Block{doors}}}}
}

// home is what one takes home of a result: it, the leaflets of its schemes in full, and
// what holds for every internship.
func (r Reader) home(a quiz.Answers, res Result) []Document {
	list := []Document{r.Match(a, res).without(NextSteps)} // the leaflet has them
	for _, id := range res.recommended() {
		if s, err := r.Catalogue.Scheme(id); err == nil {
			list = append(list, r.Leaflet(s, res.Verdict(id), res.told))
		}
	}
	if len(list) > 1 {
		list = append(list, r.Common())
	}
	return list
}
