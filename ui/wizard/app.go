package wizard

import (
	"errors"
	"io/fs"
	"sync"

	tea "charm.land/bubbletea/v2"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/report"
	"intern-tui/ui/stage"
	"intern-tui/ui/totals"
	"intern-tui/ui/visit"
	"intern-tui/ui/words"
)

// App is what all screens look at: the content, the visit, and the stage they are on.
type App struct {
	*stage.Stage
	words     *words.Words
	quiz      *quiz.Quiz
	catalogue func() (*schemes.Catalogue, error) // read once, when first needed
	clock     assets.Date                        // the day that the machine believes in, or that --at fixes

	visit.Visit
	result   *report.Result     // of the visit as it is; nil after a change
	language assets.Language    // that the visitor reads
	first    assets.Language    // of a new visit
	day      func() assets.Date // of a new visit; nil keeps the first's

	notice   assets.Text // what a key did, until the next one
	about    []string    // what fills the notice, in pairs of name and value
	awaiting bool        // what this visitor takes home is still being written

	staffWord string
	version   string
	content   fs.FS // to read again between visits; nil when it cannot change
	refused   error // why newer content was not taken up
	totals    *totals.File
	printer   string // for receipts; empty for none
	site      string // to read on; empty for none
	taking    bool   // something is being written, for this visitor or an earlier one
}

func newApp(o Options, w *words.Words, q *quiz.Quiz, t stage.Terminal) *App {
	a := &App{
		words: w, quiz: q, clock: o.At,
		catalogue: catalogueOf(o.Content),
		content:   replaceable(o.Content),
		Visit:     visit.Visit{Answers: o.Answers},
		language:  o.Language, first: o.Language, day: o.Today,
		staffWord: o.StaffWord, version: o.Version, totals: o.Totals, printer: o.Printer, site: o.Site,
	}
	a.Stage = &stage.Stage{Terminal: t, Kiosk: o.Kiosk} // First asks for it
	a.Stage = stage.New(host{a}, t, stage.Watch{Idle: o.Idle, Grace: o.Grace})
	a.Kiosk, a.Mouse = o.Kiosk, o.Mouse
	return a
}

// open shows what a visit begins with: with answers, their result, and below it the way
// to it, so that back leads where it always does.
func (a *App) open(o Options) {
	var way []stage.Screen
	if o.Answers != 0 {
		if a.Kiosk {
			way = append(way, &welcome{a})
		}
		for s := quiz.A; s <= quiz.E; s++ {
			way = append(way, &section{App: a, at: s})
		}
		way = append(way, a.outcome())
	}
	a.Reset(way...)
	if o.Demo {
		a.StartDemo()
	}
}

func catalogueOf(folder fs.FS) func() (*schemes.Catalogue, error) {
	return sync.OnceValues(func() (c *schemes.Catalogue, err error) {
		defer func() { // not in a goroutine of Bubble Tea, which would print a stack trace
			if f := recover(); f != nil {
				err = stage.Fault(f)
			}
		}()
		return schemes.Load(folder)
	})
}

func (a *App) nextLanguage() {
	all := assets.Languages()
	a.language, a.result = all[(int(a.language)+1)%len(all)], nil
}

// tell sets the notice.
func (a *App) tell(notice assets.Text, about ...string) { a.notice, a.about = notice, about }

// say is a text of the screens or the quiz in the visitor's language.
func (a *App) say(t assets.Text, more ...string) string {
	return schemes.Speech{Catalogue: noFigures, Language: a.language, At: a.clock, Spell: a.Terminal.Spell()}.Say(t, more...)
}

// noFigures fills no placeholder: the words of the screens name no figures.
var noFigures = &schemes.Catalogue{}

// reader is for the screens that need the schemes. A catalogue that cannot be read ends
// the program.
func (a *App) reader() report.Reader {
	c, err := a.catalogue()
	if err != nil {
		panic(err)
	}
	r := report.New(a.words, a.quiz, c, a.language, a.date(c))
	r.Speech.Spell = a.Terminal.Spell()
	r.Site = a.site
	return r
}

// date is the day to answer for: that of --at, else the clock's where it can be today.
func (a *App) date(c *schemes.Catalogue) assets.Date {
	if a.day == nil {
		return a.clock
	}
	return c.Today(a.clock)
}

// scheme is a scheme that exists.
func (a *App) scheme(id string) *schemes.Scheme {
	s, err := a.reader().Catalogue.Scheme(id)
	if err != nil {
		panic(err)
	}
	return s
}

// read is the result of the visit as it is now, weighed once for all that is drawn.
func (a *App) read() report.Result {
	if a.result == nil {
		res := a.reader().Result(a.Answers, a.Profile)
		a.result = &res
	}
	return *a.result
}

// verdict is what the law says of a scheme for this visitor.
func (a *App) verdict(scheme string) schemes.Verdict {
	r := a.reader()
	return quiz.Verdict(r.Catalogue, scheme, a.Profile, a.Answers, r.At)
}

// change sets new ticks.
func (a *App) change(to quiz.Answers) {
	a.Change(to)
	a.result = nil
}

// told takes a new profile.
func (a *App) told(p schemes.Profile) { a.Profile, a.result = p, nil }

// undo takes the last change of the ticks back and says so.
func (a *App) undo() {
	changed := a.Undo()
	a.result = nil
	a.tellUndone(changed, a.Answers)
}

// tellUndone says which ticks were changed back.
func (a *App) tellUndone(changed, now quiz.Answers) {
	said, statement := visit.Undone(a.words, changed, now)
	a.tell(said, "statement", statement)
}

// undoKey takes the last change back.
func (a *App) undoKey(p *stage.Page) {
	p.Quiet("u", a.say(a.words.Key.Undo), func() stage.Move { a.undo(); return stage.Move{} })
}

// to opens a screen.
func to(s func() stage.Screen) func() stage.Move {
	return func() stage.Move { return stage.Move{To: s()} }
}

// contentRead is a content folder read anew, or why it was refused.
type contentRead struct {
	words     *words.Words
	quiz      *quiz.Quiz
	catalogue *schemes.Catalogue
	err       error
}

// reread reads the content folder again between two visits, so that a folder that
// was replaced is taken up without a restart.
func (a *App) reread() tea.Cmd {
	if a.content == nil || !a.Kiosk {
		return nil
	}
	folder := a.content
	return func() tea.Msg {
		w, err1 := words.Load(folder)
		q, err2 := quiz.Load(folder)
		c, err3 := schemes.Load(folder)
		return contentRead{w, q, c, errors.Join(err1, err2, err3)}
	}
}

// takeUp uses new content, if it is good and nobody is in the middle of a visit.
func (a *App) takeUp(m contentRead) {
	a.refused = m.err
	if m.err != nil || !a.Untouched() {
		return
	}
	a.words, a.quiz = m.words, m.quiz
	a.catalogue = func() (*schemes.Catalogue, error) { return m.catalogue, nil }
}

// replaceable is the folder to read again; nil for the built-in one, which cannot
// change.
func replaceable(folder fs.FS) fs.FS {
	if folder == assets.Builtin() {
		return nil
	}
	return folder
}
