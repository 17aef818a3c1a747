package report

import (
	"io"

	"intern-tui/quiz"
	"intern-tui/schemes"
)

// slipWidth is the columns of a receipt printer with paper of 58 mm.
const slipWidth = 32

// Slip writes a result for a receipt printer, at most 32 columns a line: the best match
// with its card, the ranking, the steps, whom to ask, and the code to come back with.
func (r Reader) Slip(w io.Writer, a quiz.Answers, res Result) error {
	t := r.slip(w)
	d := r.Match(a, res)
	if a != 0 {
		d = d.without(Other, NextSteps) // the steps follow in full
	}
	t.document(d)
	for _, id := range res.recommended() {
		if s, err := r.Catalogue.Scheme(id); err == nil {
			r.brief(t, s, res.Verdict(id), res.told)
		}
	}
	if a != 0 {
		r.comeBack(t, r.Foremost(res), res.Code)
	}
	return t.err
}

// SchemeSlip writes one scheme for a receipt printer, with the days that a profile
// tells, and the code of the answers that it was read with; empty for none.
func (r Reader) SchemeSlip(w io.Writer, s *schemes.Scheme, v schemes.Verdict, p schemes.Profile, code string) error {
	t := r.slip(w)
	t.say(r.SchemeAndTitle(s))
	t.put("")
	t.card(r.Card(s, v, p))
	r.brief(t, s, v, p)
	r.comeBack(t, s.ID, code)
	return t.err
}

// slip begins a receipt: what it is, and of which day.
func (r Reader) slip(w io.Writer) *plainText {
	t := &plainText{w: w, width: slipWidth}
	t.say(r.Say(r.Words.Title))
	t.say(r.Spelled(r.Language.Date(r.At)))
	t.put("")
	return t
}

// brief is what to do for a scheme, and whom to ask.
func (r Reader) brief(t *plainText, s *schemes.Scheme, v schemes.Verdict, p schemes.Profile) {
	b := r.cites(v.Contact)
	t.heading(r.Say(r.Words.Result.Meaning, "name", r.Say(r.Words.Parts.Steps), "title", r.Say(s.Name)))
	for _, block := range b.steps(s, p) {
		if steps, ok := block.(Steps); ok {
			t.block(Steps(each(steps, func(d Do) Do { d.Source = 0; return d })))
		}
	}
	t.heading(r.Say(r.Words.Take.Ask))
	for _, line := range r.Contact(v.Contact) {
		t.say(line)
	}
}

// comeBack ends a receipt: the page of a scheme to read on, and the result's code
// if there is one.
func (r Reader) comeBack(t *plainText, scheme, code string) {
	if page := r.Page(scheme); page != "" {
		t.heading(r.Say(r.Words.Take.Read))
		t.say(page)
	}
	if code != "" {
		t.heading(r.Say(r.Words.Result.Code, "code", code))
		t.put("intern-tui --code " + code)
	}
}
