package wizard

import (
	"io/fs"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/report"
	"intern-tui/ui/stage"
	"intern-tui/ui/totals"
	"intern-tui/ui/visit"
)

// App is what all screens look at: the content, the visit, and the stage they are on.
type App struct {
	*stage.Stage
	content
	clock assets.Date // the day that the machine believes in, or that --at fixes

	visit.Visit
	result   *report.Result     // of the visit as it is; nil after a change
	language assets.Language    // that the visitor reads
	first    assets.Language    // of a new visit
	day      func() assets.Date // of a new visit; nil keeps the first's

	dress   huh.Theme // of the lists, for a theme of the stage
	dressOf stage.Theme

	notice   assets.Text // what a key did, until the next one
	about    []string    // what fills the notice, in pairs of name and value
	awaiting bool        // what this visitor takes home is still being written

	staffWord string
	version   string
	folder    fs.FS // to read again between visits; nil when it cannot change
	refused   error // why newer content was not taken up
	totals    *totals.File
	printer   string // for receipts; empty for none
	site      string // to read on; empty for none
	taking    bool   // something is being written, for this visitor or an earlier one
}

func newApp(o Options, c content, t stage.Terminal) *App {
	a := &App{
		content: c, clock: o.At,
		folder:   replaceable(o.Content),
		Visit:    visit.Visit{Answers: o.Answers},
		language: o.Language, first: o.Language, day: o.Today,
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

func (a *App) nextLanguage() {
	all := assets.Languages()
	a.language, a.result = all[(int(a.language)+1)%len(all)], nil
}

// tell sets the notice.
func (a *App) tell(notice assets.Text, about ...string) { a.notice, a.about = notice, about }

// say is a text of the screens or the quiz in the visitor's language.
func (a *App) say(t assets.Text, more ...string) string {
	return schemes.Speech{Catalogue: a.catalogue, Language: a.language, At: a.clock, Spell: a.Terminal.Spell()}.Say(t, more...)
}

// reader says what the visitor is told, in their language and for their day.
func (a *App) reader() report.Reader {
	r := report.New(a.words, a.quiz, a.catalogue, a.language, a.date())
	r.Speech.Spell = a.Terminal.Spell()
	r.Site = a.site
	return r
}

// date is the day to answer for: that of --at, else the clock's where it can be today.
func (a *App) date() assets.Date {
	if a.day == nil {
		return a.clock
	}
	return a.catalogue.Today(a.clock)
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
	content
	err error
}

// reread reads the content folder again between two visits, so that a folder that
// was replaced is taken up without a restart.
func (a *App) reread() tea.Cmd {
	if a.folder == nil || !a.Kiosk {
		return nil
	}
	folder := a.folder
	return func() tea.Msg {
		c, err := load(folder)
		return contentRead{c, err}
	}
}

// takeUp uses new content, if it is good and nobody is in the middle of a visit.
func (a *App) takeUp(m contentRead) {
	a.refused = m.err
	if m.err == nil && a.Untouched() {
		a.content = m.content
	}
}

// replaceable is the folder to read again; nil for the built-in one, which cannot
// change.
func replaceable(folder fs.FS) fs.FS {
	if folder == assets.Builtin() {
		return nil
	}
	return folder
}
