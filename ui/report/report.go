// Package report says what the engine found: the result of the quiz, the card, the
// leaflet, the plan and the comparison of schemes, in the reader's language.
//
// A [Reader] turns answers into a [Result] and a scheme into a [Document]. Both are made
// of a few kinds of [Block]: they say, and never measure. Each format is one printer of
// the blocks (text.go, markdown.go, html.go), the full screen is another; so every face
// of the program says the same thing in the same words.
package report

import (
	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/words"
)

// Reader is for whom a report is written: one language, one day, one content.
type Reader struct {
	schemes.Speech
	Words *words.Words
	Quiz  *quiz.Quiz
	Site  string // the address of the site to read on, without a slash at its end; empty for none
}

// New puts a Reader together.
func New(w *words.Words, q *quiz.Quiz, c *schemes.Catalogue, l assets.Language, at assets.Date) Reader {
	return Reader{Speech: schemes.Speech{Catalogue: c, Language: l, At: at, Unknown: w.Unknown.In(l)}, Words: w, Quiz: q}
}

// Clock says that a clock is wrong, in one line; empty where its day is the one that is
// answered for.
func (r Reader) Clock(day assets.Date) string {
	if day == r.At {
		return ""
	}
	return r.Say(r.Words.Check.Clock, "clock", r.Language.Date(day), "date", r.Language.Date(r.At))
}

// Document is a leaflet, a plan or another page of several parts.
type Document struct {
	ID      string // of the scheme it is about; empty for none
	Name    string
	Title   string // what the name means; empty when the name says it
	Line    string // both in one line
	Summary string
	Outcome schemes.Outcome
	Verdict string // the verdict's word, empty where there is none
	Parts   []Part
	Foot    string // with whom to confirm what is marked as doubtful; empty when nothing is
}

// Part is a heading and what stands under it.
type Part struct {
	Kind    Kind
	Heading string
	Link    Link // where the heading leads on a site
	Blocks  []Block
}

// Kind tells the parts of documents apart.
type Kind uint8

// The parts of a leaflet, in their order, and those of other documents.
const (
	AtAGlance Kind = iota
	CanI
	InMoney
	NextSteps
	InMore
	InSources
	Ranks // the ranking of a result
	Other
)

// Block is one of [Paragraph], [List], [Card], [Checklist], [Money], [Steps] and [Ranking].
type Block any

// Paragraph is running text. It is doubtful, and has a source, as an [Item].
type Paragraph struct {
	Text   string
	Role   Role
	Doubt  bool
	Whom   string
	Source int
}

// Ranking is the sections of the quiz in their order.
type Ranking []Row

// Role is what a text is for; printers without styles do not tell them apart.
type Role uint8

// The roles of texts.
const (
	Plain Role = iota
	Strong
	Muted
	Warning
)

// List is items one below the other, numbered where their order or their number matters.
type List struct {
	Heading  string // empty for none
	Items    []Item
	Numbered bool
}

// Item is one line. Notes stand below it; Source is the number of a source in the part
// of the sources, 0 for none.
type Item struct {
	Text   string
	Doubt  bool   // to be confirmed
	Whom   string // with whom, where it is another body than the document's foot names
	Notes  []string
	Source int
	Link   Link // where the text leads on a site
}

// Card is what somebody wants to know first.
type Card []Fact

// Fact is a row of a card: a label and what there is to know.
type Fact struct {
	Label   string
	Value   string
	Brief   string   // the same where room is scarce; empty where it is as short as it can be
	Amounts []string // the amounts in the value
	State   State    // of a verdict
	Doubt   bool
	Whom    string
	Part    Kind // where more is said
}

// State is whether a fact is a verdict, and which.
type State uint8

// Not a verdict; or yes, not yet, no, or not clear yet.
const (
	NoVerdict State = iota
	Yes
	NotYet
	No
	NotClear
)

func stateOf(o schemes.Outcome) State {
	switch o {
	case schemes.Eligible:
		return Yes
	case schemes.NotYet:
		return NotYet
	case schemes.NotEligible:
		return No
	}
	return NotClear
}

// Listed sets pieces in a row with commas; an empty piece is left out.
func (r Reader) Listed(pieces ...string) (row string) {
	for _, piece := range pieces {
		switch {
		case row == "":
			row = piece
		case piece != "":
			row = r.Say(r.Words.Join.Listed, "first", row, "second", piece)
		}
	}
	return row
}

// aside is a piece with another one beside it, in brackets.
func (r Reader) aside(what, aside string) string {
	return r.Say(r.Words.Join.Aside, "what", what, "aside", aside)
}

// list joins names as the language does: "A and B", "A, B and C".
func (r Reader) list(names []string) string {
	if len(names) == 0 {
		return ""
	}
	joined := names[0]
	for i, name := range names[1:] {
		if i == len(names)-2 {
			joined = r.Say(r.Words.Result.And, "first", joined, "second", name)
		} else {
			joined = r.Listed(joined, name)
		}
	}
	return joined
}
