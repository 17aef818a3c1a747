package wizard

import (
	"fmt"
	"io/fs"
	"sync"
	"time"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/report"
	"intern-tui/ui/totals"
	"intern-tui/ui/words"
)

// shared is what all screens look at: the content, the visit and the terminal.
type shared struct {
	words     *words.Words
	quiz      *quiz.Quiz
	catalogue func() (*schemes.Catalogue, error) // read once, when first needed
	at        assets.Date

	visit
	terminal terminal
	theme    theme
	mouse    bool
	watch    watch

	kiosk     bool
	first     assets.Language    // of a new visit
	day       func() assets.Date // of a new visit; nil keeps the first's
	staffWord string
	version   string
	content   fs.FS // to read again between visits; nil when it cannot change
	refused   error // why newer content was not taken up
	totals    *totals.File
	printer   string    // for receipts; empty for none
	taking    bool      // something is being written, for this visitor or an earlier one
	key       string    // the last key
	pressed   time.Time // and when it was pressed
}

// visit is what one visitor told; wiping it is assigning a new one.
type visit struct {
	language assets.Language
	answers  quiz.Answers
	profile  schemes.Profile // what eligibility questions told
	declined []string        // the fields answered with "I don't know"
	before   []quiz.Answers  // for undo, oldest first
	notice   assets.Text     // what a key did, until the next one
	about    []string        // what fills the notice, in pairs of name and value
	awaiting bool            // what was taken home is still being written
	counted  totals.Visit    // what the totals know of it
}

func newShared(o Options, w *words.Words, q *quiz.Quiz, t terminal) *shared {
	return &shared{
		words: w, quiz: q, at: o.At,
		catalogue: catalogueOf(o.Content),
		visit:     visit{language: o.Language, answers: o.Answers},
		terminal:  t,
		theme:     themeOf(t),
		mouse:     o.Mouse,
		watch:     watch{idle: o.Idle, grace: o.Grace},
		kiosk:     o.Kiosk, first: o.Language, day: o.Today, staffWord: o.StaffWord, version: o.Version,
		content: replaceable(o.Content),
		totals:  o.Totals,
		printer: o.Printer,
	}
}

func catalogueOf(folder fs.FS) func() (*schemes.Catalogue, error) {
	return sync.OnceValues(func() (c *schemes.Catalogue, err error) {
		defer func() { // not in a goroutine of Bubble Tea, which would print a stack trace
			if f := recover(); f != nil {
				err = fault(f)
			}
		}()
		return schemes.Load(folder)
	})
}

// fault is the error that a fault of the program becomes.
func fault(f any) error { return fmt.Errorf("a fault in the program, please report it: %v", f) }

// say is a text of the screens or the quiz in the visitor's language.
func (s *shared) say(t assets.Text, more ...string) string {
	return schemes.Speech{Catalogue: noFigures, Language: s.language, At: s.at, Spell: s.terminal.spell()}.Say(t, more...)
}

// noFigures fills no placeholder: the words of the screens name no figures.
var noFigures = &schemes.Catalogue{}

// reader is for the screens that need the schemes. By then the catalogue is
// known to be good: a broken one has ended the program.
func (s *shared) reader() report.Reader {
	c, err := s.catalogue()
	if err != nil {
		c = noFigures
	}
	r := report.New(s.words, s.quiz, c, s.language, s.at)
	r.Spell = s.terminal.spell()
	return r
}

// change sets new answers and remembers the old ones.
func (v *visit) change(a quiz.Answers) {
	v.before = append(v.before, v.answers)
	v.answers = a
}

// undo takes the last change back and says so.
func (s *shared) undo() {
	if len(s.before) == 0 {
		s.notice, s.about = s.words.Undo.Nothing, nil
		return
	}
	last := s.before[len(s.before)-1]
	s.before = s.before[:len(s.before)-1]
	changed := last ^ s.answers
	s.answers = last
	for statement := range changed.Statements() {
		s.notice = s.words.Undo.Unticked
		if last.Has(statement) {
			s.notice = s.words.Undo.Ticked
		}
		s.about = []string{"statement", statement.String()}
	}
	if changed.Len() > 1 {
		s.notice = s.words.Undo.All
	}
}

// notify puts the notice, if there is one, in place of a page's first line.
func (s *shared) notify(p *page, l layout) {
	if !s.notice.IsZero() {
		p.top = append(s.noticed(l.width), p.top[1:]...)
	}
}

// noticed is the notice in as many lines as it needs.
func (s *shared) noticed(width int) []string {
	return painted(s.theme.warn, "", s.say(s.notice, s.about...), width)
}
