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
	Content

	keys     [5][32]key    // by section and its five bits of answers
	heaviest [25]Statement // more points first, then the order of the quiz
}

// Content is what quiz.yaml says.
type Content struct {
	Pos            assets.Pos
	Revision       string             // a result code holds for one revision
	Earlier        []string           `yaml:",optional"` // revisions whose codes are refused by name
	Sections       []SectionContent   // always five, indexed by Section
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
	Statements []StatementContent `yaml:"-"` // always five, those of the quiz
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

// Load gives the quiz of a content folder; the built-in one was read when the program
// was made. Its error is that of [Read].
func Load(folder fs.FS) (*Quiz, error) {
	if folder == assets.Builtin() && compiled != nil {
		return prepared(*compiled), nil
	}
	return Read(folder)
}

// Read reads the quiz of a content folder and makes sure that its points can be
// ranked. Its error is an [*assets.Error] with the place. That the schemes and
// the sources exist is for others to check.
func Read(folder fs.FS) (*Quiz, error) {
	var c Content
	if err := assets.Read(folder, File, &c); err != nil {
		return nil, err
	}
	if err := c.check(); err != nil {
		return nil, err
	}
	return prepared(c), nil
}

// Statement is the content of one statement.
func (q *Quiz) Statement(s Statement) *StatementContent {
	return &q.Statements[s]
}

func (c *Content) check() error {
	for _, earlier := range c.Earlier {
		if salt(earlier) == salt(c.Revision) {
			return c.Pos.Errorf("the result codes of revision %q would pass for those of %q; give this revision another name", earlier, c.Revision)
		}
	}
	if len(c.Sections) != 5 {
		return c.Pos.Errorf("the quiz has the five sections A to E; here are %d", len(c.Sections))
	}
	for i := range c.Sections {
		if err := c.Sections[i].check(Section(i)); err != nil {
			return err
		}
		for j := range i {
			if c.Sections[i].Maximum == c.Sections[j].Maximum && (Section(j) != B || Section(i) != D) && (Section(j) != C || Section(i) != E) {
				return c.Sections[i].Pos.Errorf("section %v has the same maximum as section %v; only B and D, C and E can be tied in full", Section(i), Section(j))
			}
		}
	}
	if err := c.checkStatements(); err != nil {
		return err
	}
	for _, pair := range c.Contradictions {
		if len(pair.Between) != 2 || pair.Between[0] == pair.Between[1] {
			return pair.Pos.Errorf("a contradiction is between two statements")
		}
	}
	for _, d := range c.Doors {
		if len(d.Schemes) == 0 {
			return d.Question.Pos.Errorf("a door leads to one scheme at least")
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

func (c *Content) checkStatements() error {
	for i, statement := range c.Statements[:min(25, len(c.Statements))] {
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
	if len(c.Statements) != 25 {
		return c.Pos.Errorf("the quiz has five statements a section, twenty-five in all; here are %d", len(c.Statements))
	}
	for i, section := range c.Sections {
		sum := 0
		for _, statement := range c.Statements[5*i:][:5] {
			sum += statement.Points
		}
		if sum != section.Maximum {
			return section.Pos.Errorf("the points of section %v add up to %d, not to its maximum of %d", section.ID, sum, section.Maximum)
		}
	}
	return nil
}

// prepared is a quiz with checked content.
func prepared(c Content) *Quiz {
	q := &Quiz{Content: c}
	q.Sections = slices.Clone(c.Sections)
	for i := range q.Sections {
		q.Sections[i].Statements = q.Statements[5*i:][:5:5]
	}
	q.tabulate()
	return q
}
