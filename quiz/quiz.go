// Package quiz is the quiz of five sections and twenty-five statements, and what
// follows from the ticks.
//
// [Load] reads the content. The ticks are [Answers], one bit a statement, so that
// every question about them is arithmetic on one word:
//
//	q, err := quiz.Load(assets.Builtin())
//	a, err := quiz.ParseAnswers("A1", "A2", "D3")
//	ranking := q.Rank(a)                        // points alone
//	advice := q.Advise(a, law, quiz.NoRegion)   // points and the law together
//	code := q.Code(a)                           // eight letters to come back with
//
// # Points
//
// A statement that is ticked gives its points to its section; points are never
// rescaled. More points rank first; at equal points the larger share of the
// section's maximum does, and at last the letter. Two pairs, B with D and C with
// E, have the same maximum and can lead together. Both mean something: remote
// work under a CIP is one internship, and Brussels or Wallonia is one question.
// No other sections may have the same maximum; Load sees to it.
//
// # The law
//
// The law goes before the points. A section whose schemes are all closed to a
// person keeps its place in the ranking, but the headline is the first section
// that is not closed. What the law says is not known here: Advise asks a [Law].
package quiz

import (
	"io/fs"
	"slices"
	"strings"

	"intern-tui/assets"
)

// File is the name of the quiz in a content folder.
const File = "quiz.yaml"

// Quiz is the loaded content. It does not change, and any number of goroutines
// may use it.
type Quiz struct {
	Outline
	Body

	keys     [5][32]key    // by section and its five bits of answers
	heaviest [25]Statement // more points first, then the order of the quiz
}

// Outline is what the first screen shows: the sections without their statements.
type Outline struct {
	Pos      assets.Pos
	Revision string           // a result code holds for one revision
	Earlier  []string         `yaml:",optional"` // revisions whose codes are refused by name
	Sections []SectionContent // always five, indexed by Section
}

// Body is the rest of the quiz.
type Body struct {
	Pos            assets.Pos
	Statements     []StatementContent // always twenty-five, indexed by Statement
	Contradictions []Contradiction
	Offer          []Line // what to ask of an offer
	Remote         []Line // what to ask before working remotely
	Search         Search
	Doors          []Door
	Sources        []assets.Ref
}

// SectionContent is the words and the points of one section.
type SectionContent struct {
	Pos        assets.Pos
	ID         Section
	Name       assets.Text
	Lead       assets.Text
	Maximum    int                // the sum of the five points
	Schemes    []assets.Ref       // what the section recommends: one, for E two
	Statements []StatementContent `yaml:"-"` // always five, once the body is read
}

// StatementContent is the words and the points of one statement.
type StatementContent struct {
	Pos    assets.Pos
	ID     Statement
	Points int // 1 to 9
	Text   assets.Text
	Short  assets.Text
}

// Contradiction is two statements that do not go together, and the gentle
// question to ask when both are ticked. It changes no points.
type Contradiction struct {
	Pos      assets.Pos
	Between  []Statement // always two
	Question assets.Text
}

// Line is one line of a list to take along.
type Line struct {
	Text assets.Text
}

// Search tells how to look for an internship with a search engine.
type Search struct {
	Pattern  assets.Text
	Examples []assets.Text
}

// Door is a question whose "yes" opens the way to some schemes.
type Door struct {
	Question assets.Text
	Schemes  []assets.Ref
}

// Load reads the quiz of a content folder and makes sure that its points can be
// ranked. Its error is an [*assets.Error] with the place. That the schemes and
// the sources exist is for others to check.
func Load(folder fs.FS) (*Quiz, error) {
	q, rest, err := Begin(folder)
	if err != nil {
		return nil, err
	}
	return q, rest()
}

// Begin reads the outline, and gives a function that reads the body: before it was
// called, nothing but the outline may be used.
func Begin(folder fs.FS) (q *Quiz, rest func() error, err error) {
	documents, err := assets.Open(folder, File)
	if err != nil {
		return nil, nil, err
	}
	q = new(Quiz)
	if err := documents.Next(&q.Outline); err != nil {
		return nil, nil, err
	}
	if err := q.Outline.check(); err != nil {
		return nil, nil, err
	}
	return q, func() error {
		if err := documents.Next(&q.Body); err != nil {
			return err
		}
		if err := documents.End(); err != nil {
			return err
		}
		return q.prepare()
	}, nil
}

// Statement is the content of one statement.
func (q *Quiz) Statement(s Statement) *StatementContent {
	return &q.Statements[s]
}

func (o *Outline) check() error {
	for _, earlier := range o.Earlier {
		if salt(earlier) == salt(o.Revision) {
			return o.Pos.Errorf("the result codes of revision %q would pass for those of %q; give this revision another name", earlier, o.Revision)
		}
	}
	if len(o.Sections) != 5 {
		return o.Pos.Errorf("the quiz has the five sections A to E; here are %d", len(o.Sections))
	}
	for i := range o.Sections {
		if err := o.Sections[i].check(Section(i)); err != nil {
			return err
		}
		for j := range i {
			if o.Sections[i].Maximum == o.Sections[j].Maximum && (Section(j) != B || Section(i) != D) && (Section(j) != C || Section(i) != E) {
				return o.Sections[i].Pos.Errorf("section %v has the same maximum as section %v; only B and D, C and E can be tied in full", Section(i), Section(j))
			}
		}
	}
	return nil
}

func (c *SectionContent) check(s Section) error {
	if c.ID != s {
		return c.Pos.Errorf("section %v stands where section %v is expected; the sections are A to E in order", c.ID, s)
	}
	schemes := [...]string{A: "school", B: "remote", C: "stage-first", D: "cip", E: "misip pfi"}[s]
	if ids := strings.Fields(schemes); !slices.EqualFunc(c.Schemes, ids, func(r assets.Ref, id string) bool { return r.ID == id }) {
		return c.Pos.Errorf("section %v leads to: %s", s, strings.Join(ids, ", "))
	}
	return nil
}

// prepare checks the body and gives the sections their statements.
func (q *Quiz) prepare() error {
	for i, statement := range q.Statements[:min(25, len(q.Statements))] {
		if want := Statement(i); statement.ID != want {
			return statement.Pos.Errorf("statement %v stands where %v is expected; the statements are in order", statement.ID, want)
		}
		if statement.Points < 1 || statement.Points > 9 {
			return statement.Pos.Errorf("statement %v has %d points; a statement has 1 to 9", statement.ID, statement.Points)
		}
		if err := statement.Text.CheckSentences(); err != nil {
			return err
		}
	}
	if len(q.Statements) != 25 {
		return q.Body.Pos.Errorf("the quiz has five statements a section, twenty-five in all; here are %d", len(q.Statements))
	}
	for i := range q.Sections {
		section, sum := &q.Sections[i], 0
		section.Statements = q.Statements[5*i:][:5:5]
		for _, statement := range section.Statements {
			sum += statement.Points
		}
		if sum != section.Maximum {
			return section.Pos.Errorf("the points of section %v add up to %d, not to its maximum of %d", section.ID, sum, section.Maximum)
		}
	}
	for _, c := range q.Contradictions {
		if len(c.Between) != 2 || c.Between[0] == c.Between[1] {
			return c.Pos.Errorf("a contradiction is between two statements")
		}
	}
	for _, d := range q.Doors {
		if len(d.Schemes) == 0 {
			return d.Question.Pos.Errorf("a door leads to one scheme at least")
		}
	}
	q.tabulate()
	return nil
}
