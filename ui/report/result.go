package report

import (
	"strconv"

	"intern-tui/quiz"
	"intern-tui/schemes"
)

// Result is what the quiz and the law say of one person, in sentences.
type Result struct {
	Advice   quiz.Advice
	Verdicts []schemes.Verdict
	Code     string

	Rows     [5]Row   // the sections in their order
	Headline string   // the best match in a sentence; empty when nothing is ticked
	Name     string   // what is recommended, alone
	Meaning  string   // what the name means; empty when the name says it
	Notes    []string // what the headline needs or rests on
	Firm     string   // how close it was, in one line; empty when nothing is ticked
	Tie      string
	Asks     []string // gentle questions about contradictions
	Beside   []string // identifiers of schemes that stand beside the quiz

	told schemes.Profile // for the plans
}

// Row is one section of the ranking. Receipt is the arithmetic behind it.
type Row struct {
	Section quiz.Section
	Name    string
	Points  int
	Maximum int
	Share   string // of the maximum, as a percentage
	Lit     bool   // part of the headline
	Status  quiz.Status
	Word    string // the status in a word
	Closed  string // by which condition the law closes it, with the source; empty unless it ranks before the headline
	Receipt []Tick
}

// Tick is a ticked statement and its points.
type Tick struct {
	Statement quiz.Statement
	Text      string
	Points    int
}

// Result weighs answers and a profile.
func (r Reader) Result(a quiz.Answers, p schemes.Profile) Result {
	verdicts := quiz.Verdicts(r.Catalogue, p, a, r.At)
	advice := r.Quiz.Advise(a, quiz.LawOf(verdicts), quiz.RegionOf(p))
	res := Result{Advice: advice, Verdicts: verdicts, Code: r.Quiz.Code(a), told: p}
	for i, s := range advice.Order {
		res.Rows[i] = r.row(s, a, advice)
	}
	for _, v := range verdicts[len(verdicts)-len(schemes.Beside()):] {
		if v.Outcome != schemes.NotEligible {
			res.Beside = append(res.Beside, v.Scheme)
		}
	}
	if a == 0 {
		return res
	}
	for _, s := range advice.Passed {
		for i := range res.Rows {
			if res.Rows[i].Section == s {
				res.Rows[i].Closed = r.closed(s, res)
			}
		}
	}
	res.Headline, res.Notes = r.headline(res)
	if h := advice.Headline; h != nil {
		res.Name, res.Meaning = r.recommended(h)
	}
	res.Firm = r.firm(advice)
	res.Tie = r.tie(advice)
	for _, c := range advice.Contradictions {
		res.Asks = append(res.Asks, r.Say(c.Question))
	}
	return res
}

// Section is what a section is called.
func (r Reader) Section(s quiz.Section) string { return r.Say(r.Quiz.Sections[s].Name) }

func (r Reader) row(s quiz.Section, a quiz.Answers, advice quiz.Advice) Row {
	content := r.Quiz.Sections[s]
	row := Row{
		Section: s,
		Name:    r.Section(s),
		Points:  advice.Points[s],
		Maximum: content.Maximum,
		Share:   r.Spelled(r.Language.Percent((advice.Points[s]*200 + content.Maximum) / (2 * content.Maximum) * 100)),
		Status:  advice.Status[s],
		Word:    r.status(advice.Status[s]),
	}
	if len(content.Schemes) == 1 && content.Schemes[0].ID == schemes.Remote {
		row.Word = r.Say(r.Words.Result.Way) // whether one can depends on the scheme
	}
	if advice.Headline != nil {
		for _, lit := range advice.Headline.Sections {
			row.Lit = row.Lit || lit == s
		}
	}
	for t := range a.Statements() {
		if t.Section() == s {
			row.Receipt = append(row.Receipt, Tick{t, r.Say(r.Quiz.Statement(t).Text), r.Quiz.Statement(t).Points})
		}
	}
	return row
}

// status is a section's status in a word: that of the best of its schemes.
func (r Reader) status(s quiz.Status) string {
	switch s {
	case quiz.Open:
		return r.Word(schemes.Eligible)
	case quiz.NotYet:
		return r.Word(schemes.NotYet)
	case quiz.Blocked:
		return r.Word(schemes.NotEligible)
	}
	return r.Word(schemes.Check)
}

// recommended is the name of what is recommended, and what it means.
func (r Reader) recommended(h *quiz.Headline) (name, meaning string) {
	switch {
	case len(h.Sections) == 2:
		return r.Say(r.Words.Result.Or, "first", r.Section(h.Sections[0]), "second", r.Section(h.Sections[1])), ""
	case len(h.Schemes) > 1:
		return r.schemeNames(h.Schemes), ""
	}
	s, err := r.Catalogue.Scheme(h.Schemes[0])
	if err != nil {
		return "", ""
	}
	if name, meaning = r.Say(s.Name), r.Say(s.Title); name == meaning {
		meaning = ""
	}
	return name, meaning
}

// firm is one line of how close the result was, and the smallest change that alters it.
func (r Reader) firm(advice quiz.Advice) string {
	w := r.Words.Result
	flips := advice.Flips()
	switch {
	case advice.Confidence == quiz.Tied:
		return r.Say(w.Tied)
	case advice.Confidence == quiz.Firm || len(flips) == 0:
		return r.Say(w.Firm)
	}
	return r.flip(flips[0])
}

// Flips are the smallest changes that alter the result, in sentences.
func (r Reader) Flips(res Result) []string { return each(res.Advice.Flips(), r.flip) }

// headline says the best match and what it needs.
func (r Reader) headline(res Result) (headline string, notes []string) {
	w := r.Words.Result
	h := res.Advice.Headline
	if h == nil {
		if c := res.Verdict(r.Foremost(res)).Contact; c != "" {
			notes = append(notes, r.Say(r.Words.Result.AskFirst, "organisation", r.Listed(r.Contact(c)...)))
		}
		return r.Say(w.None), notes
	}
	switch {
	case len(h.Sections) == 2:
		headline = r.Say(w.Both, "first", r.Section(h.Sections[0]), "second", r.Section(h.Sections[1]))
	case h.Framework != nil:
		headline = r.Say(w.Remote, "scheme", r.schemeNames(h.Schemes[1:]))
	case h.Sections[0] == quiz.B:
		headline = r.Say(w.RemoteOpen)
		notes = append(notes, r.Say(w.Framework))
	default:
		headline = r.Say(w.Best, "scheme", r.schemeNames(h.Schemes))
	}
	if len(h.Sections) == 1 && len(res.Row(h.Sections[0]).Receipt) == 1 {
		notes = append(notes, r.Say(w.Single))
	}
	return headline, notes
}

// Foremost is the scheme to read about first: of the best match the one to sign,
// which remote work is not. Without a match it is that of the nearest section.
func (r Reader) Foremost(res Result) string {
	h := res.Advice.Headline
	switch {
	case h == nil:
		return r.Quiz.Sections[res.Advice.Order[0]].Schemes[0].ID
	case len(h.Schemes) > 1 && h.Schemes[0] == schemes.Remote:
		return h.Schemes[1]
	}
	return h.Schemes[0]
}

// closed is why the law closes a section: the decisive rule of its first closed
// scheme, with the source and its date.
func (r Reader) closed(s quiz.Section, res Result) string {
	for _, ref := range r.Quiz.Sections[s].Schemes {
		v := res.Verdict(ref.ID)
		if v.Outcome != schemes.NotEligible || len(v.Reasons) == 0 {
			continue
		}
		source := r.Sources[v.Reasons[0].Source]
		return r.aside(r.Sentence(v), r.Say(r.Words.Result.Source,
			"source", r.Say(source.Publisher), "date", r.Language.Date(source.AsOf())))
	}
	return ""
}

func (r Reader) flip(f quiz.Flip) string {
	w := r.Words.Result
	t := w.FlipOn
	switch {
	case f.Leaders == 0:
		t = w.FlipNone
	case !f.On:
		t = w.FlipOff
	}
	var leaders []string
	for s := range f.Leaders.All() {
		leaders = append(leaders, r.Say(w.Quoted, "name", r.Section(s)))
	}
	statement := r.Quiz.Statement(f.Statement)
	return r.Say(t,
		"statement", f.Statement.String()+" "+r.Say(statement.Short),
		"points", strconv.Itoa(statement.Points),
		"leader", r.list(leaders))
}

func (r Reader) tie(advice quiz.Advice) string {
	w := r.Words.Result
	switch advice.Tie {
	case quiz.TieShare:
		return r.Say(w.Share, "first", r.Section(advice.Order[0]), "second", r.Section(advice.Order[1]))
	case quiz.TieCombine:
		return r.Say(w.Combine)
	case quiz.TieRegion:
		return r.Say(w.Region)
	}
	return ""
}

// Scheme is what a scheme is called.
func (r Reader) Scheme(id string) string {
	s, err := r.Catalogue.Scheme(id)
	if err != nil {
		return id
	}
	return r.Say(s.Name)
}

// schemeNames joins schemes to try one after the other.
func (r Reader) schemeNames(ids []string) string {
	name := r.Scheme(ids[0])
	for _, id := range ids[1:] {
		name = r.Say(r.Words.Result.Then, "first", name, "second", r.Scheme(id))
	}
	return name
}

// Row is the row of a section.
func (res Result) Row(s quiz.Section) Row {
	for _, row := range res.Rows {
		if row.Section == s {
			return row
		}
	}
	panic("report: a result has all five sections")
}

// Verdict is what the law says of a scheme; remote, which is none, is eligible.
func (res Result) Verdict(scheme string) schemes.Verdict {
	for _, v := range res.Verdicts {
		if v.Scheme == scheme {
			return v
		}
	}
	return schemes.Verdict{Scheme: scheme, Outcome: schemes.Eligible}
}

// recommended are the schemes of the best match, none when there is no match.
func (res Result) recommended() []string {
	if h := res.Advice.Headline; h != nil {
		return h.Schemes
	}
	return nil
}

// Pick is the card of what is recommended: of the scheme to sign, with its name. It is
// false when nothing is.
func (r Reader) Pick(res Result) (*schemes.Scheme, Card, bool) {
	if res.Advice.Headline == nil {
		return nil, nil, false
	}
	s, err := r.Catalogue.Scheme(r.Foremost(res))
	if err != nil {
		return nil, nil, false
	}
	return s, r.Card(s, res.Verdict(s.ID), res.told), true
}
