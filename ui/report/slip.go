package report

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"intern-tui/quiz"
	"intern-tui/schemes"
)

// slipWidth is the columns of a receipt printer with paper of 58 mm.
const slipWidth = 32

// Slip writes a result for a receipt printer, at most 32 columns a line: the
// ranking, the best match with its verdict, next steps, whom to ask, amounts with
// their dates, and the code to come back with.
func (r Reader) Slip(w io.Writer, a quiz.Answers, res Result) error {
	t := r.slip(w)
	if a == 0 {
		r.empty(t)
		return t.err
	}
	r.match(t, res)
	t.put("")
	for _, row := range res.Rows {
		name := row.Section.String() + " " + row.Name
		if row.Status == quiz.Blocked {
			name += " (" + row.Word + ")"
		}
		t.spread(name, fmt.Sprintf("%d/%d", row.Points, row.Maximum))
	}
	for _, id := range res.recommended() {
		s, err := r.Catalogue.Scheme(id)
		if err != nil {
			return err
		}
		r.brief(t, s, res.Verdict(id), res.told)
	}
	foremost := r.Foremost(res)
	if res.Advice.Headline == nil {
		r.ask(t, res.Verdict(foremost).Contact)
	}
	r.comeBack(t, foremost, res.Code)
	return t.err
}

// SchemeSlip writes one scheme for a receipt printer, with the days that a profile
// tells, and the code of the answers that it was read with; empty for none.
func (r Reader) SchemeSlip(w io.Writer, s *schemes.Scheme, v schemes.Verdict, p schemes.Profile, code string) error {
	t := r.slip(w)
	r.brief(t, s, v, p)
	r.comeBack(t, s.ID, code)
	return t.err
}

// slip begins a receipt: what it is, and of which day.
func (r Reader) slip(w io.Writer) *text {
	t := &text{w: w, width: slipWidth}
	t.say(r.Say(r.Words.Title))
	t.say(r.Spelled(r.Language.Date(r.At)))
	t.put("")
	return t
}

// brief is the short form of a leaflet: the verdict in its word, what to do and by
// when, whom to ask, the amounts with their dates.
func (r Reader) brief(t *text, s *schemes.Scheme, v schemes.Verdict, p schemes.Profile) {
	d := r.briefly(s, v, p)
	t.heading(d.Name)
	if d.Standing.Word != "" {
		t.say(d.Standing.Word)
	}
	w := r.Words
	for _, part := range d.Parts {
		if slices.Contains([]string{r.Say(w.Plan.Title), r.Say(w.Leaflet.Duties), r.Say(w.Leaflet.Do)}, part.Heading) {
			t.heading(part.Heading)
			t.items(each(part.Items, func(i Item) Item { return Item{Text: i.Text} }), part.Numbered)
		}
	}
	r.ask(t, v.Contact)
	b, figures := &leaflet{Reader: r}, map[string]bool{}
	for _, a := range s.Allowances {
		id := a.Figure.ID
		if id == "" || figures[id] {
			continue
		}
		figures[id] = true
		t.heading(r.Say(r.Figures[id].Name))
		for _, line := range b.amount(id) {
			t.say(r.Spelled(line))
		}
	}
}

// ask tells how to reach an organisation, if one can be named.
func (r Reader) ask(t *text, organisation string) {
	if organisation == "" {
		return
	}
	t.heading(r.Say(r.Words.Take.Ask))
	for _, line := range r.Contact(organisation) {
		t.say(line)
	}
}

// comeBack ends a receipt: the page of a scheme to read on, and the result's code
// if there is one.
func (r Reader) comeBack(t *text, scheme, code string) {
	if page := r.Page(scheme); page != "" {
		t.heading(r.Say(r.Words.Take.Read))
		t.say(page)
	}
	if code != "" {
		t.heading(r.Say(r.Words.Result.Code, "code", code))
		t.put("intern-tui --code " + code)
	}
}

// spread writes left, wrapped, and right at the end of its last row.
func (t *text) spread(left, right string) {
	rows := strings.Split(Wrap(left, t.width-len(right)-3), "\n")
	for i, row := range rows {
		if i > 0 {
			row = "  " + row
		}
		if i == len(rows)-1 {
			row = pad(row, t.width-len(right)) + right
		}
		t.put(row)
	}
}

// Page is the address of the page where a scheme is explained; empty where there
// is none.
func (r Reader) Page(scheme string) string {
	s, err := r.Catalogue.Scheme(scheme)
	if err != nil {
		return ""
	}
	if source, ok := r.Sources[s.Page.ID]; ok {
		return source.Address
	}
	return ""
}
