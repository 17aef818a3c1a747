// Package report says what the engine found: the result of the quiz and the
// leaflet of a scheme, as sentences in the reader's language.
//
// A [Reader] turns answers into a [Result] and a scheme into a [Document]. Both
// are plain strings in a plain structure; the full screen draws them with
// colours, the functions of this package write them as text, as Markdown, as a slip
// for a receipt printer and as JSON. So every face of the program says the same
// thing in the same words.
package report

import (
	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/words"
)

// spelled is the items as the reader's device can show them.
func (r Reader) spelled(items []Item) []Item {
	return each(items, func(i Item) Item {
		i.Text = r.Spelled(i.Text)
		i.Notes = each(i.Notes, r.Spelled)
		return i
	})
}

// Reader is for whom a report is written: one language, one day, one content.
type Reader struct {
	schemes.Speech
	Words *words.Words
	Quiz  *quiz.Quiz
}

// New puts a Reader together.
func New(w *words.Words, q *quiz.Quiz, c *schemes.Catalogue, l assets.Language, at assets.Date) Reader {
	return Reader{schemes.Speech{Catalogue: c, Language: l, At: at, Unknown: w.Unknown.In(l)}, w, q}
}

// Document is a leaflet, ready to be drawn.
type Document struct {
	ID       string
	Name     string
	Title    string // what the name means; empty when the name says it
	Line     string // both in one line; empty when there is only a name
	Summary  string
	Standing Standing
	Parts    []Part
}

// Standing is a verdict in words.
type Standing struct {
	Outcome schemes.Outcome
	Word    string // "To check"
	Reasons []Item // why, or what remains to be done
	Contact []string
}

// Part is a heading and what stands under it.
type Part struct {
	Heading  string
	Numbered bool
	Items    []Item
}

// Item is one line of a part. Notes say who and where, the amount and its dates;
// Source is the number of the source in the last part, 0 for none.
type Item struct {
	Text   string
	Notes  []string
	Source int
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
			joined += ", " + name
		}
	}
	return joined
}
