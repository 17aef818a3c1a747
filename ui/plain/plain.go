// Package plain is the wizard line by line: for screen readers, for terminals that
// cannot move a cursor, and for pipes.
//
// It only ever appends lines: no colour, no cursor movement, no drawing. It asks
// the twenty-five statements first, one line of input each, then shows the result
// and waits for what to do next. Answers are words of the reader's language or
// their first letters; a bare Enter keeps the answer there is, which is "no" at
// first. When the input ends, it says the result of what is known and ends.
package plain

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"io/fs"
	"strings"
	"time"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/report"
	"intern-tui/ui/text"
	"intern-tui/ui/totals"
	"intern-tui/ui/visit"
	"intern-tui/ui/words"
)

// Options is what the command line says of a visit.
type Options struct {
	Content  fs.FS
	Language assets.Language
	At       assets.Date        // the day to answer for
	Today    func() assets.Date // the day of each further visit on a kiosk; nil keeps At
	Answers  quiz.Answers
	In       io.Reader
	Out      io.Writer
	Width    int                 // columns to wrap at
	Spell    func(string) string // for the Linux console; nil elsewhere

	Kiosk       bool          // unattended: language first, and visit after visit
	Idle, Grace time.Duration // how long without a line, and how long the warning; 0 for no limit
	Erase       string        // what makes the terminal forget all lines; empty where nothing does
	Totals      *totals.File  // counts visits; nil for none
	Site        string        // where the pages of export are, see [report.Reader]; empty for nowhere
}

// Run asks, and ends with the input, the word for leaving, or ctx.
func Run(ctx context.Context, o Options) error {
	w, err := words.Load(o.Content)
	if err != nil {
		return err
	}
	q, err := quiz.Load(o.Content)
	if err != nil {
		return err
	}
	c, err := schemes.Load(o.Content)
	if err != nil {
		return err
	}
	s := &session{
		Reader: report.New(w, q, c, o.Language, o.At),
		width:  o.Width, Visit: visit.Visit{Answers: o.Answers},
		out: o.Out, lines: readLines(ctx, o.In), ctx: ctx,
	}
	s.Spell, s.Site = o.Spell, o.Site
	s.today = o.Today
	s.date(o.At)
	s.kiosk, s.idle, s.grace, s.erase = o.Kiosk, o.Idle, o.Grace, o.Erase
	s.totals = o.Totals
	s.visits()
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	return s.err
}

// date takes a day to answer for: that of --at, else the clock's where it can be today.
func (s *session) date(day assets.Date) {
	if s.At, s.clock = day, day; s.today != nil {
		s.At = s.Catalogue.Today(day)
	}
}

// readLines reads in the background, so that a signal can end the wait for a line.
// The reading ends with the input or, at the next line, with ctx.
func readLines(ctx context.Context, in io.Reader) <-chan string {
	lines := make(chan string)
	go func() {
		defer close(lines)
		scanner := bufio.NewScanner(in)
		for scanner.Scan() {
			select {
			case lines <- scanner.Text():
			case <-ctx.Done():
				return
			}
		}
	}()
	return lines
}

// session is one visit after the other.
type session struct {
	report.Reader
	width int
	out   io.Writer
	err   error // the first failed write
	lines <-chan string
	ctx   context.Context
	ended bool // no line will come any more

	kiosk       bool
	idle, grace time.Duration
	patience    time.Duration // what the limit is multiplied by for this visitor
	reading     bool          // the result is out, and takes longer than a statement
	gone        bool          // the visitor was too long without a line
	erase       string
	today       func() assets.Date // of a new visit; nil keeps the first's
	clock       assets.Date        // the day that the machine believes in, or that --at fixes

	totals *totals.File
	visit.Visit
}

// print writes a paragraph, wrapped.
func (s *session) print(said string) {
	if s.err == nil {
		_, s.err = fmt.Fprintln(s.out, strings.Join(text.Wrap(said, s.width), "\n"))
	}
	s.ended = s.ended || s.err != nil
}

// is tells whether a line is one of the words of a text such as "y, yes".
func (s *session) is(line string, t assets.Text) bool {
	for word := range strings.SplitSeq(t.In(s.Language), ", ") {
		if line == word {
			return true
		}
	}
	return false
}

// vocabulary fills the words that the reader may type into a text.
func (s *session) vocabulary(more ...string) []string {
	w := s.Words.Plain.Words
	for name, t := range map[string]assets.Text{
		"yes": w.Yes, "no": w.No, "back": w.Back, "undo": w.Undo, "repeat": w.Repeat,
		"language": w.Language, "quit": w.Quit, "may": w.May, "plan": w.Plan, "wrong": s.Words.Doubt.Word,
	} {
		_, word, _ := strings.Cut(t.In(s.Language), ", ")
		more = append(more, name, word)
	}
	return more
}

// wizard goes through the quiz, the result and what follows.
func (s *session) wizard() {
	s.print(s.Say(s.Words.Title))
	s.print(s.Say(s.Words.Plain.Intro, s.vocabulary()...))
	if s.statements(quiz.A1, quiz.E5) {
		return
	}
	if s.gone {
		return
	}
	if s.ended && s.err == nil && s.ctx.Err() == nil {
		s.print(s.Say(s.Words.Plain.Ended))
	}
	s.reading = true
	for !s.gone {
		s.result()
		again := false
		for !again {
			s.print(s.Say(s.Words.Plain.Next, s.vocabulary("schemes", s.schemeNames())...))
			s.print(s.Say(s.Words.Doubt.Next, s.vocabulary()...))
			line, ok := s.read()
			if !ok || s.is(line, s.Words.Plain.Words.Quit) {
				return
			}
			var leave bool
			if again, leave = s.command(line); leave {
				return
			}
		}
	}
}

func (s *session) result() {
	if s.err == nil {
		res := s.Result(s.Answers, s.Profile)
		s.err = s.ResultText(s.out, s.Answers, res)
		s.countResult(res)
		s.readOn(s.Foremost(res))
	}
}

// command does what a line after the result says, and tells whether the result
// is to be said again, or the reader wants to leave.
func (s *session) command(line string) (again, leave bool) {
	w := s.Words.Plain.Words
	switch {
	case s.is(line, w.Repeat):
		return true, false
	case s.is(line, w.Language):
		s.nextLanguage()
		return true, false
	case s.is(line, w.Undo):
		s.undo()
		return true, false
	case s.is(line, w.May):
		s.inquire()
		return true, false
	case s.is(line, w.Plan):
		s.plan()
		return false, false
	case s.is(line, s.Words.Doubt.Word):
		s.wrong()
		return false, false
	}
	if section, err := quiz.ParseSection(line); err == nil {
		first := quiz.Statement(5 * section)
		return true, s.statements(first, first+4)
	}
	for _, scheme := range s.Schemes {
		if line == scheme.ID || line == strings.ToLower(s.Say(scheme.Name)) || line == strings.ToLower(s.Say(scheme.Title)) {
			s.leaflet(scheme)
			break
		}
	}
	return false, false
}

// schemeNames are the names that open a leaflet, each in the reader's language.
func (s *session) schemeNames() string {
	var names []string
	for _, scheme := range s.Schemes {
		names = append(names, s.Say(scheme.Name))
	}
	return s.Listed(names...)
}

func (s *session) leaflet(scheme *schemes.Scheme) {
	if s.err == nil {
		s.err = s.Leaflet(scheme, s.verdict(scheme), s.Profile).Text(s.out)
		s.readOn(scheme.ID)
	}
}

// readOn says where the leaflet of a scheme is on the site, if there is one.
func (s *session) readOn(scheme string) {
	if s.Site != "" {
		s.print(s.Say(s.Words.Result.Meaning, "name", s.Say(s.Words.Take.Read), "title", s.Page(scheme)))
	}
}

// statements asks from one statement to another. It is true when the reader
// wants to leave.
func (s *session) statements(first, last quiz.Statement) (leave bool) {
	w := s.Words.Plain.Words
	for at := first; at <= last; {
		s.ask(at)
		line, ok := s.read()
		if !ok {
			return false
		}
		s.countStart()
		switch {
		case line == "":
			at++
		case s.is(line, w.Yes):
			s.Change(s.Answers.With(at))
			at++
		case s.is(line, w.No):
			s.Change(s.Answers.Without(at))
			at++
		case s.is(line, w.Back):
			at = max(first, at-min(at, 1))
		case s.is(line, w.Undo):
			for about := range s.undo().Statements() {
				if first <= about && about <= last {
					at = about
				}
				break
			}
		case s.is(line, w.Language):
			s.nextLanguage()
		case s.is(line, w.Quit):
			return true
		case !s.is(line, w.Repeat):
			s.print(s.Say(s.Words.Plain.Unclear, s.vocabulary()...))
		}
	}
	return false
}

// ask says a statement, and before the first of a section the section.
func (s *session) ask(at quiz.Statement) {
	section := at.Section()
	if at.Number() == 1 {
		s.print("")
		s.print(s.Say(s.Words.Plain.Section, "letter", section.String(), "name", s.Section(section),
			"n", s.Language.Number(int(section)+1), "total", s.Language.Number(len(s.Quiz.Sections))))
	}
	s.print(at.String() + ". " + s.Say(s.Quiz.Statement(at).Text))
	if s.Answers.Has(at) {
		s.print(s.Say(s.Words.Plain.Now, s.vocabulary()...))
	}
}

// undo takes the last change back, says so, and gives the statements it was about.
func (s *session) undo() (changed quiz.Answers) {
	changed = s.Undo()
	said, statement := visit.Undone(s.Words, changed, s.Answers)
	s.print(s.Say(said, "statement", statement))
	return changed
}

func (s *session) nextLanguage() {
	all := assets.Languages()
	s.speak(all[(int(s.Language)+1)%len(all)])
}

// speak goes on in another language.
func (s *session) speak(l assets.Language) {
	spell, site := s.Spell, s.Site
	s.Reader = report.New(s.Words, s.Quiz, s.Catalogue, l, s.At)
	s.Spell, s.Site = spell, site
}
