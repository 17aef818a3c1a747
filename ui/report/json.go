package report

import (
	"encoding/json"
	"fmt"
	"io"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
)

// The shapes of the public interface. Their fields are fixed; new ones may come.

type matchJSON struct {
	At             assets.Date         `json:"at"`
	Language       string              `json:"language"`
	Code           string              `json:"code"`
	Answers        []quiz.Statement    `json:"answers"`
	Ranking        []rankJSON          `json:"ranking"`
	Headline       *headlineJSON       `json:"headline"`
	Tie            *string             `json:"tie"`
	Confidence     *string             `json:"confidence"`
	Flips          []flipJSON          `json:"flips"`
	Contradictions [][2]quiz.Statement `json:"contradictions"`
	Beside         []string            `json:"beside"`
	Verdicts       []verdictJSON       `json:"verdicts"`
}

type rankJSON struct {
	Section quiz.Section `json:"section"`
	Points  int          `json:"points"`
	Maximum int          `json:"maximum"`
	Status  string       `json:"status"`
	Schemes []string     `json:"schemes"`
	Ticked  []tickJSON   `json:"ticked"`
}

type tickJSON struct {
	Statement quiz.Statement `json:"statement"`
	Points    int            `json:"points"`
}

type headlineJSON struct {
	Sections  []quiz.Section `json:"sections"`
	Framework *quiz.Section  `json:"framework"`
	Schemes   []string       `json:"schemes"`
}

type flipJSON struct {
	Tick    quiz.Statement `json:"tick"`
	On      bool           `json:"on"`
	Leaders []quiz.Section `json:"leaders"`
}

type verdictJSON struct {
	Scheme     string          `json:"scheme"`
	Verdict    string          `json:"verdict"`
	From       assets.Date     `json:"from"`
	Soonest    assets.Date     `json:"soonest"`
	Reasons    []reasonJSON    `json:"reasons"`
	Conditions []conditionJSON `json:"conditions"`
	Open       []string        `json:"open"`
	Next       *nextJSON       `json:"next"`
	Pay        payJSON         `json:"pay"`
	Duties     []lineJSON      `json:"duties"`
	Contact    *contactJSON    `json:"contact"`
}

// nextJSON is the first step that is not behind the person.
type nextJSON struct {
	Who   string      `json:"who"`
	Where *string     `json:"where"`
	Day   assets.Date `json:"day"`
	Text  string      `json:"text"`
}

// payJSON is what arrives in a full month. Where nobody could tell the total, it and its
// bound are null.
type payJSON struct {
	Text  string       `json:"text"`
	From  []amountJSON `json:"from"`
	Total *string      `json:"total"`
	Bound *string      `json:"bound"`
}

type amountJSON struct {
	Payer  string `json:"payer"`
	Amount string `json:"amount"` // in euros, such as 500.00
	Bound  string `json:"bound"`
	Gross  *bool  `json:"gross"`
}

type reasonJSON struct {
	Rule   string      `json:"rule"`
	Text   string      `json:"text"`
	Source string      `json:"source"`
	AsOf   assets.Date `json:"as_of"`
}

type contactJSON struct {
	Organisation string  `json:"organisation"`
	Name         string  `json:"name"`
	URL          *string `json:"url"`
	Phone        *string `json:"phone"`
	Email        *string `json:"email"`
}

type lineJSON struct {
	Text   string `json:"text"`
	Source string `json:"source"`
}

// conditionJSON is a condition; one that cannot be asked has no rule and no state.
type conditionJSON struct {
	Rule  string  `json:"rule,omitempty"`
	State *string `json:"state,omitempty"`
	lineJSON
}

type glanceJSON struct {
	Length   string `json:"length"`
	Signs    string `json:"signs"`
	Approves string `json:"approves"`
	Job      string `json:"job"`
	Benefits string `json:"benefits"`
}

type stepJSON struct {
	lineJSON
	Who   string  `json:"who"`
	Where *string `json:"where"`
}

type allowanceJSON struct {
	Text      string       `json:"text"`
	Amount    *json.Number `json:"amount"`
	Currency  string       `json:"currency"`
	Per       *string      `json:"per"`
	Gross     *bool        `json:"gross"`
	Payer     string       `json:"payer"`
	ValidFrom assets.Date  `json:"valid_from"`
	CheckedOn assets.Date  `json:"checked_on"`
	Source    string       `json:"source"`
}

type sourceJSON struct {
	lineJSON
	Publisher string      `json:"publisher"`
	URL       *string     `json:"url"`
	Date      assets.Date `json:"date"`
	CheckedOn assets.Date `json:"checked_on"`
}

type summaryJSON struct {
	ID      string `json:"id"`
	Name    string `json:"name"`
	Summary string `json:"summary"`
}

type schemeJSON struct {
	summaryJSON
	Title      string          `json:"title"`
	Glance     glanceJSON      `json:"glance"`
	Conditions []conditionJSON `json:"conditions"`
	Allowances []allowanceJSON `json:"allowances"`
	Benefits   []lineJSON      `json:"benefits"`
	Open       []string        `json:"open"`
	Next       *nextJSON       `json:"next"`
	Pay        payJSON         `json:"pay"`
	Steps      []stepJSON      `json:"steps"`
	Documents  []lineJSON      `json:"documents"`
	Pitfalls   []lineJSON      `json:"pitfalls"`
	More       []lineJSON      `json:"more"`
	Gaps       []lineJSON      `json:"gaps"`
	Sources    []sourceJSON    `json:"sources"`
}

type quizJSON struct {
	Revision string        `json:"revision"`
	Sections []sectionJSON `json:"sections"`
}

type sectionJSON struct {
	ID         quiz.Section    `json:"id"`
	Name       string          `json:"name"`
	Maximum    int             `json:"maximum"`
	Statements []statementJSON `json:"statements"`
}

type statementJSON struct {
	ID     quiz.Statement `json:"id"`
	Text   string         `json:"text"`
	Points int            `json:"points"`
}

// each maps a list onto another that is never nil, so that JSON writes [].
func each[T, U any](list []T, f func(T) U) []U {
	mapped := make([]U, len(list))
	for i, v := range list {
		mapped[i] = f(v)
	}
	return mapped
}

// optional is a pointer to s, or nil when s is empty, so that JSON writes null.
func optional(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// writeJSON writes any of this package's JSON shapes, indented.
func writeJSON(w io.Writer, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}

// MatchJSON writes the result of answers as `match --format json`.
func (r Reader) MatchJSON(w io.Writer, a quiz.Answers, res Result) error {
	m := matchJSON{
		At: r.At, Language: r.Language.String(), Code: res.Code,
		Answers:    []quiz.Statement{},
		Tie:        optional(res.Advice.Tie.String()),
		Confidence: optional(res.Advice.Confidence.String()),
		Beside:     each(res.Beside, func(id string) string { return id }),
		Ranking: each(res.Rows[:], func(row Row) rankJSON {
			return rankJSON{
				Section: row.Section, Points: row.Points, Maximum: row.Maximum, Status: row.Status.String(),
				Schemes: each(r.Quiz.Sections[row.Section].Schemes, func(s assets.Ref) string { return s.ID }),
				Ticked:  each(row.Receipt, func(t Tick) tickJSON { return tickJSON{t.Statement, t.Points} }),
			}
		}),
		Flips: each(res.Advice.Flips(), func(f quiz.Flip) flipJSON {
			leaders := []quiz.Section{}
			for s := range f.Leaders.All() {
				leaders = append(leaders, s)
			}
			return flipJSON{f.Statement, f.On, leaders}
		}),
		Contradictions: each(res.Advice.Contradictions, func(c quiz.Contradiction) [2]quiz.Statement {
			return [2]quiz.Statement{c.Between[0], c.Between[1]}
		}),
		Verdicts: each(res.Verdicts, func(v schemes.Verdict) verdictJSON {
			return r.verdictJSON(v, quiz.Inquiry{Catalogue: r.Catalogue, Profile: res.told, Answers: a, At: r.At})
		}),
	}
	for s := range a.Statements() {
		m.Answers = append(m.Answers, s)
	}
	if h := res.Advice.Headline; h != nil {
		m.Headline = &headlineJSON{h.Sections, h.Framework, h.Schemes}
	}
	return writeJSON(w, m)
}

func (r Reader) verdictJSON(v schemes.Verdict, i quiz.Inquiry) verdictJSON {
	s, err := r.Catalogue.Scheme(v.Scheme)
	if err != nil {
		panic("report: a verdict on a scheme that is none") // a programmer's slip
	}
	i.Schemes = []string{v.Scheme}
	j := verdictJSON{
		Scheme: v.Scheme, Verdict: v.Outcome.String(), From: v.From, Soonest: v.Soonest,
		Reasons: each(v.Reasons, func(reason schemes.Reason) reasonJSON {
			return reasonJSON{reason.Rule, r.Reason(v, reason), reason.Source, r.Sources[reason.Source].AsOf()}
		}),
		Conditions: each(v.Conditions, func(c schemes.Judged) conditionJSON {
			return conditionJSON{c.ID, optional(c.State.String()), lineJSON{r.Say(c.Text), c.Source.ID}}
		}),
		Open:   each(i.Open(), func(field string) string { return field }),
		Next:   r.nextJSON(s, i.Profile),
		Pay:    r.payJSON(s),
		Duties: each(v.Duties, func(d schemes.Step) lineJSON { return lineJSON{r.Say(d.Text), d.Source.ID} }),
	}
	if o, ok := r.Organisations[v.Contact]; ok {
		j.Contact = &contactJSON{v.Contact, r.Say(o.Name), optional(o.URL.In(r.Language)), optional(o.Phone), optional(o.Email)}
	}
	return j
}

// QuizJSON writes the statements as `quiz --format json`.
func (r Reader) QuizJSON(w io.Writer) error {
	return writeJSON(w, quizJSON{r.Quiz.Revision, each(r.Quiz.Sections[:], func(s quiz.SectionContent) sectionJSON {
		return sectionJSON{s.ID, r.Say(s.Name), s.Maximum, each(s.Statements, func(t quiz.StatementContent) statementJSON {
			return statementJSON{t.ID, r.Say(t.Text), t.Points}
		})}
	})})
}

// ListJSON writes all schemes as `show --format json`.
func (r Reader) ListJSON(w io.Writer) error {
	return writeJSON(w, each(r.Schemes, r.summaryJSON))
}

func (r Reader) summaryJSON(s *schemes.Scheme) summaryJSON {
	return summaryJSON{s.ID, r.Say(s.Name), r.Say(s.Summary)}
}

// SchemeJSON writes one scheme as `show SCHEME --format json`.
func (r Reader) SchemeJSON(w io.Writer, s *schemes.Scheme) error {
	return writeJSON(w, r.schemeJSON(s))
}

func (r Reader) nextJSON(s *schemes.Scheme, p schemes.Profile) *nextJSON {
	t, ok := r.Catalogue.Next(s.ID, p, r.At)
	if !ok {
		return nil
	}
	next := &nextJSON{r.Name(t.Who.ID), nil, t.Day, r.Say(t.Text)}
	if t.Where.ID != "" {
		next.Where = optional(r.Name(t.Where.ID))
	}
	return next
}

func (r Reader) payJSON(s *schemes.Scheme) payJSON {
	pay := payJSON{Text: r.Pay(s), From: []amountJSON{}}
	for _, a := range s.Allowances {
		if a.Month == nil || !a.Month.As.Amount() {
			continue
		}
		if d, known := r.Catalogue.At(a.MonthFigure(), r.At); known {
			pay.From = append(pay.From, amountJSON{r.Name(a.Payer.ID), cents(d.Amount), string(a.Month.As), d.Gross})
		}
	}
	if sum, bound, ok := r.Catalogue.MonthSum(s, r.At); ok {
		pay.Total, pay.Bound = optional(cents(sum)), optional(string(bound))
	}
	return pay
}

// cents is an amount of money, in euros with two decimals.
func cents(amount int) string { return fmt.Sprintf("%d.%02d", amount/100, amount%100) }

// SchemesJSON writes several schemes as a list of what [Reader.SchemeJSON] writes of one.
func (r Reader) SchemesJSON(w io.Writer, list []*schemes.Scheme) error {
	return writeJSON(w, each(list, r.schemeJSON))
}

func (r Reader) schemeJSON(s *schemes.Scheme) schemeJSON {
	b := r.cites("")
	line := func(l schemes.Line) lineJSON {
		return lineJSON{b.item(l.Text, l.Source, l.Confirm).Text, l.Source.ID}
	}
	j := schemeJSON{
		summaryJSON: r.summaryJSON(s), Title: r.Say(s.Title),
		Glance: r.glanceJSON(s),
		Open:   each(quiz.Inquiry{Catalogue: r.Catalogue, Schemes: []string{s.ID}, At: r.At}.Open(), func(field string) string { return field }),
		Next:   r.nextJSON(s, schemes.Profile{}),
		Pay:    r.payJSON(s),
		Conditions: each(s.Conditions, func(c *schemes.Condition) conditionJSON {
			j := conditionJSON{lineJSON: line(schemes.Line{Text: c.Text, Source: c.Source, Confirm: c.Confirm})}
			if c.Asked() {
				j.Rule, j.State = c.ID, optional(schemes.Open.String())
			}
			return j
		}),
		Allowances: each(s.Allowances, b.allowanceJSON),
		Benefits:   each(s.Benefits, line),
		Steps: each(s.Steps, func(t schemes.Step) stepJSON {
			step := stepJSON{line(schemes.Line{Text: t.Text, Source: t.Source, Confirm: t.Confirm}), r.Name(t.Who.ID), nil}
			if t.Where.ID != "" {
				step.Where = optional(r.Name(t.Where.ID))
			}
			return step
		}),
		Documents: each(s.Documents, line),
		Pitfalls:  each(s.Pitfalls, line),
		More:      each(s.More, line),
		Gaps:      each(s.Gaps, line),
	}
	b.cite(s.Page.ID)
	j.Sources = each(b.sources, func(id string) sourceJSON {
		source := r.Sources[id]
		return sourceJSON{lineJSON{r.Say(source.Title), id}, r.Say(source.Publisher), optional(source.Address.In(r.Language)), source.Date, source.Checked}
	})
	return j
}

func (r Reader) glanceJSON(s *schemes.Scheme) glanceJSON {
	g := s.Glance
	said := func(p schemes.Phrase) string { return r.glance(assets.Text{}, p, "").Value }
	return glanceJSON{said(g.Length), said(g.Signs), said(g.Approves), said(g.Job), said(g.Benefits)}
}

// allowanceJSON says an allowance; one without a figure in force has no amount.
func (b *cites) allowanceJSON(a schemes.Allowance) allowanceJSON {
	item := b.item(a.Text, a.Source, a.Confirm)
	j := allowanceJSON{Text: item.Text, Currency: "EUR", Payer: b.Name(a.Payer.ID), Source: a.Source.ID, CheckedOn: b.Sources[a.Source.ID].Checked}
	if d, ok := b.Catalogue.At(a.Figure.ID, b.At); ok {
		if d.Unit == schemes.Euro {
			amount := json.Number(cents(d.Amount))
			j.Amount = &amount
		}
		j.Per, j.Gross = optional(d.Per), d.Gross
		j.ValidFrom, j.CheckedOn, j.Source = d.From, d.Checked, d.Source
		b.cite(d.Source)
	}
	return j
}

// CheckJSON writes what a check found: how much content there is, that the clock is wrong
// where it is, the figures whose check is too old, and what the style of the language leaves.
func CheckJSON(w io.Writer, schemes, figures, sources int, clock string, stale []string, remarks []error) error {
	return writeJSON(w, struct {
		Schemes int      `json:"schemes"`
		Figures int      `json:"figures"`
		Sources int      `json:"sources"`
		Clock   string   `json:"clock,omitempty"`
		Stale   []string `json:"stale"`
		Style   []string `json:"style"`
	}{schemes, figures, sources, clock, each(stale, func(id string) string { return id }), each(remarks, error.Error)})
}
