// Package schemes is the catalogue of internship schemes in Belgium and what the
// law says about them.
//
// A [Catalogue] holds the leaflets, and beside them the dated figures, the
// sources and the organisations that the leaflets refer to by name. Every amount
// has a history: [Catalogue.At] tells the value in force on a day. A [Speech]
// turns a text of the content into a sentence, with its figures filled in for one
// day and in one language.
//
// A [Profile] is what a person told; everything in it may be unknown. [Catalogue.Verdict]
// weighs it against the conditions of a scheme, each of which has a [State], and answers
// in four words, see [Outcome]. What is unknown never closes a scheme and never opens
// one: it leaves a question, and [Catalogue.Needs] knows which.
//
// The package knows nothing of points, ticks or screens.
package schemes

import (
	"io/fs"
	"strings"

	"intern-tui/assets"
)

// IDs lists the schemes in the order the program shows them: first what the quiz
// can recommend, then what stands beside it.
func IDs() []string {
	return []string{
		"school", "remote", "stage-first", "cip", "misip", "pfi",
		"integration-period", "fpie", "ibo", "aep", "ibu",
	}
}

// Beside lists the schemes that the quiz has no statement for.
func Beside() []string { return IDs()[6:] }

// Remote is the one entry that is a way of working and no scheme: it has a
// leaflet, but no verdict.
const Remote = "remote"

// Catalogue is the checked content of a folder.
type Catalogue struct {
	Schemes       []*Scheme // in the order of [IDs]
	Figures       map[string]*Figure
	Sources       map[string]*Source
	Organisations map[string]*Organisation
	Questions     []Question // the wording of the profile's fields
	Also          Also       // what stands beside the schemes

	oldest                    assets.Date // the first day that any figure names: of the time before nothing is known
	firstChecked, lastChecked assets.Date // of the figures
}

// Scheme is one leaflet and its law: each fact stands in one of its lists.
type Scheme struct {
	Pos     assets.Pos
	ID      string      `yaml:"id"`
	Name    assets.Text `yaml:"name"`           // what it is called everywhere
	Title   assets.Text `yaml:"title"`          // what the name means
	Ours    []string    `yaml:"ours"`           // languages in which Title is our own translation
	Large   assets.Text `yaml:"large,optional"` // the name in large letters, where it is too long for the screen
	Summary assets.Text `yaml:"summary"`
	Page    assets.Ref  `yaml:"page"`             // the source to send a reader to
	Contact assets.Ref  `yaml:"contact,optional"` // whom to ask when no route leads elsewhere
	Routes  []Route     `yaml:"routes,optional"`  // the first that fits names the body in charge
	Claim   bool        `yaml:"claim,optional"`   // no internship but a claim: judged on the day of answering, whatever the start
	Glance  Glance      `yaml:"glance"`

	Conditions []*Condition `yaml:"conditions"`
	Steps      []Step       `yaml:"steps"`
	Allowances []Allowance  `yaml:"allowances"`
	Benefits   []Line       `yaml:"benefits"`
	Documents  []Line       `yaml:"documents"`
	Pitfalls   []Line       `yaml:"pitfalls"` // what to do or not to do, the first on the leaflet's first screen
	More       []Line       `yaml:"more"`     // what else is worth knowing
	Gaps       []Line       `yaml:"gaps"`     // what nobody could tell us
}

// Line is one sentence of a leaflet and where it comes from.
type Line struct {
	Pos     assets.Pos
	Text    assets.Text `yaml:"text"`
	Source  assets.Ref  `yaml:"source"`
	Confirm assets.Ref  `yaml:"confirm,optional"` // whom to ask, where the source is weak
	Month   bool        `yaml:"month,optional"`   // of a benefit or a gap: it matters for a month's money
	See     string      `yaml:"see,optional"`     // the text that this one refers to
	For     []Test      `yaml:"for,optional"`     // of a pitfall: anyone of whom one of these holds or may hold; empty for all
}

// Allowance is money that somebody pays; Figure is empty where it follows no table.
// Text stands after the amount of a row, or is a sentence where there is no row.
type Allowance struct {
	Pos     assets.Pos
	Text    assets.Text `yaml:"text"`
	Figure  assets.Ref  `yaml:"figure,optional"`
	Payer   assets.Ref  `yaml:"payer"`
	Bound   As          `yaml:"bound,optional"` // of a row outside a full month
	Source  assets.Ref  `yaml:"source"`
	Confirm assets.Ref  `yaml:"confirm,optional"`
	Month   *Monthly    `yaml:"month,optional"` // nil where it has no place in a full month
	See     string      `yaml:"see,optional"`   // the text that this one refers to
}

// Step is one thing to do: who does it, and with whom. In a plan it has a day, where
// its When tells one. One with If is a duty of some people, and may take the place of
// a step that says the same of everybody.
type Step struct {
	Pos     assets.Pos
	ID      string      `yaml:"id,optional"` // for another to name it
	Text    assets.Text `yaml:"text"`
	Who     assets.Ref  `yaml:"who"`
	Where   assets.Ref  `yaml:"where,optional"`
	When    When        `yaml:"when,optional"`
	For     []Test      `yaml:"for,optional"`     // anyone of whom one of these holds or may hold; empty for all
	If      []Test      `yaml:"if,optional"`      // only those of whom the first holds and the others do or may
	Instead string      `yaml:"instead,optional"` // the id of the step in whose place it stands
	Source  assets.Ref  `yaml:"source"`
	Confirm assets.Ref  `yaml:"confirm,optional"`
	See     string      `yaml:"see,optional"` // the text that this one refers to
}

// Source is a page, a law or a paper that a fact comes from.
type Source struct {
	Pos       assets.Pos
	Title     assets.Text `yaml:"title"` // in its own language, or a description of what it is about
	Publisher assets.Text `yaml:"publisher"`
	Address   assets.Text `yaml:"address,optional"` // in each language, where the page has several
	Date      assets.Date `yaml:"date,optional"`    // the date it shows; zero when it shows none
	Checked   assets.Date `yaml:"checked"`          // the day we read it
}

// AsOf is the day a source speaks for: its own date, or else the day we read it.
func (s *Source) AsOf() assets.Date {
	if s.Date.IsZero() {
		return s.Checked
	}
	return s.Date
}

// Organisation is whom to ask: a body with an address, or a party such as the
// host whom only the reader can know.
type Organisation struct {
	Pos     assets.Pos
	Name    assets.Text `yaml:"name"`
	URL     assets.Text `yaml:"url,optional"`
	Phone   string      `yaml:"phone,optional"`
	Email   string      `yaml:"email,optional"`
	Unsure  assets.Text `yaml:"unsure,optional"` // what of the contact is not confirmed
	Source  assets.Ref  `yaml:"source,optional"`
	Checked assets.Date `yaml:"checked,optional"`
}

// Load gives the catalogue of a content folder; the built-in one was read when the program
// was made. Its error is that of [Read].
func Load(folder fs.FS) (*Catalogue, error) {
	if folder == assets.Builtin() && compiled != nil {
		return compiled, nil
	}
	return Read(folder)
}

// Read reads and checks the whole catalogue of a content folder. Its error is an
// [*assets.Error] that names file, line and column.
func Read(folder fs.FS) (*Catalogue, error) {
	c := &Catalogue{}
	for name, part := range map[string]any{
		"sources.yaml":       &c.Sources,
		"organisations.yaml": &c.Organisations,
		"figures.yaml":       &c.Figures,
		"questions.yaml":     &c.Questions,
		"also.yaml":          &c.Also,
	} {
		if err := assets.Read(folder, name, part); err != nil {
			return nil, err
		}
	}
	for _, id := range IDs() {
		s, file := &Scheme{}, "schemes/"+id+".yaml"
		if err := assets.Read(folder, file, s); err != nil {
			return nil, err
		}
		if s.ID != id {
			return nil, s.Pos.Errorf("the id is %q, but the file is %s", s.ID, file)
		}
		c.Schemes = append(c.Schemes, s)
	}
	c.date()
	return c, c.check(folder)
}

// date finds out between which days the figures were checked, and the first they tell of.
func (c *Catalogue) date() {
	for _, f := range c.Figures {
		for _, v := range f.Values {
			if !v.From.IsZero() && (c.oldest.IsZero() || v.From.Before(c.oldest)) {
				c.oldest = v.From
			}
			if c.firstChecked.IsZero() || v.Checked.Before(c.firstChecked) {
				c.firstChecked = v.Checked
			}
			c.lastChecked = later(c.lastChecked, v.Checked)
		}
	}
}

// Scheme finds a scheme by its identifier.
func (c *Catalogue) Scheme(id string) (*Scheme, error) {
	for _, s := range c.Schemes {
		if s.ID == id {
			return s, nil
		}
	}
	return nil, assets.Refuse("there is no scheme %q; the schemes are %s", id, strings.Join(IDs(), ", "))
}
