// Package words holds the words of the screens: what interface.yaml says, under
// names that the compiler knows. A word that is missing there is an error of the
// content; a word that nobody uses is a field to delete.
package words

import (
	"io/fs"

	"intern-tui/assets"
)

// Words is everything the program itself says.
type Words struct {
	Title   assets.Text
	Welcome struct {
		Promise, Private, Start, Browse, Offices, Brief, Statements, Minutes, Schemes, Kept assets.Text
	}
	Key     Key
	Kiosk   Kiosk
	Unknown assets.Text
	Section struct {
		Total, SoFar assets.Text
	}
	Undo struct {
		Ticked, Unticked, All, Nothing assets.Text
	}
	Join   Join
	Result Result
	Empty  struct {
		Title, Text, Back assets.Text
	}
	Verdict        Verdict
	State          State
	Card           Card
	Parts          Parts
	Contradictions map[string]assets.Text // by their names
	Tell           struct{ Mark, Exact, OneByOne, Sum assets.Text }
	Leaflet        Leaflet
	Unit           Unit
	Question       struct {
		Count, Unknown, Nothing, Told assets.Text
		Ago                           Plural      // a month with its year, so many months ago
		Rough                         assets.Text // the month is known, and no more
	}
	Offices struct {
		Title, Register, Approve, Yours assets.Text
	}
	Leave Question
	Again Question
	Help  struct {
		Title, Rule, Points, Law assets.Text
	}
	Plain  Plain
	Staff  Staff
	Totals Totals
	List   struct {
		Title, Quiz, Gone assets.Text
	}
	Plan  Plan
	Take  Take
	Money Money
	Check struct {
		Good, Stale, Clock                                        assets.Text
		Title, Made, Figures, Texts                               assets.Text
		Figure, Value, Since, Checked, Doubt, Name, Source, Dated assets.Text
		Body, Reach                                               assets.Text
	}
	Compare Compare
	Try     Try
	Doubt   Doubt
}

// Key holds the names of keys and what they do.
type Key struct {
	Up, Down, Space, Enter, Escape, Move, Scroll, Tick, Next, Result, Back, Undo, Help, Language assets.Text
	Leave, Choose, Open, Change, Edit, Again, Other, May, Any, Close, More, Arrows, Parts, Start assets.Text
}

// Join holds how two pieces become one.
type Join struct {
	Listed, Aside, Quoted, Sentences, Answered, Counted, Range assets.Text
}

// Result holds the sentences of the result.
type Result struct {
	Title, Best, Both, Remote, RemoteOpen, None, Framework, Why, Firm, Tied                   assets.Text
	FlipOn, FlipOff, FlipNone, And, Or, Meaning, Then, Share, Combine, Region, Single, Source assets.Text
	Beside, Code, AskFirst, Further, Ranking, Quoted                                          assets.Text
	Way                                                                                       assets.Text // in place of a verdict, of remote work
}

// Verdict holds the words for the four outcomes, in a sentence and in short.
type Verdict struct {
	Yes, NotYetFrom, NotYetIf, NotYet, No, Outgrown assets.Text
	Remote                                          assets.Text // of remote work, which is no scheme
	Open                                            Plural
	Short                                           struct{ Yes, NotYet, No, Open assets.Text }
}

// Card holds the labels of the facts of a scheme.
type Card struct {
	YouGet, CanI, FirstStep, HowLong, WhoSigns, WhoApproves, JobAfter, Benefits assets.Text
	Reach                                                                       assets.Text // a step, and how to reach those it is done with
	Done                                                                        assets.Text // no step is left
}

// State holds the words before a condition.
type State struct {
	Yes, No, Wait, Ask assets.Text
}

// Parts holds the names of the six parts of a leaflet.
type Parts struct {
	Glance, CanI, Money, Steps, More, Sources assets.Text
}

// Leaflet holds the headings and asides of a scheme's leaflet.
type Leaflet struct {
	Translation, Papers, Pitfalls, Know, Gaps, Offer, Remote, Search, Common, Figures, Elsewhere, Sources assets.Text
	Then, Net, Since, Confirm, ConfirmWith, ConfirmAt, Checked, Read, ReadFrom, Contacts, Part            assets.Text
}

// Plain holds what the wizard says line by line, and the words it understands: each
// a letter and a word, with a comma between them.
type Plain struct {
	Intro, Section, Now, Unclear, Next, Choose, Ended, Stay assets.Text
	Words                                                   struct {
		Yes, No, Back, Undo, Repeat, Language, Quit, May, Plan assets.Text
	}
}

// Kiosk holds what an unattended machine says.
type Kiosk struct {
	Large, Private, Warning, Stay, Time, Wiped, Demo assets.Text
	Countdown                                        Plural
	Again                                            Question
}

// Staff holds the words of the page behind the staff word.
type Staff struct {
	Title, Version, Content, Stale, None, Refused, Today, Stay, Quit assets.Text
}

// Totals holds the words of the daily totals.
type Totals struct {
	Days, None, Day, Language, Started, Finished, TimedOut, Sum, Trouble, Headlines, Uncounted assets.Text
}

// Take holds what is said about taking a result home.
type Take struct {
	Key, Scan, Read, Ask, Wait, Saved, Printed, NotSaved, NotPrinted assets.Text
	Results, Exported                                                assets.Text
}

// Plan holds what is said of the days of a plan.
type Plan struct {
	Key, Title, Ask, With, WhoWith assets.Text

	By               assets.Text // on a day
	From, On, End    assets.Text
	Late             assets.Text // on a day that has passed
	Over, Since, Was assets.Text

	BeforeStart                                                  assets.Text // on a day that is not known
	Latest, Earliest, OnStart, FromStart, OnEnd, Opens, Birthday assets.Text

	Calendar assets.Text
}

// Compare holds what is said of schemes side by side.
type Compare struct {
	Title, Unknown, Sources, Note, Key, Other, Add, Remove assets.Text
}

// Try holds what is said while other ticks are tried.
type Try struct {
	Key, Title, Was, Tried, Tick, Section, Undo, Keep, Kept assets.Text
}

// Doubt holds what is said to somebody who thinks that a result is wrong.
type Doubt struct {
	Key, Title, Lead, Tick, Ticked, Fact, Untold assets.Text
	Said                                         Plural
	Open                                         Plural
	Figure, Checked                              assets.Text
	Stale                                        Plural
	Gaps, Office, First, Nobody                  assets.Text
	Screen                                       Mend
	Plain                                        Mend
	Word, Next                                   assets.Text
}

// Mend says how to mend each of the three usual causes of doubt, in one face of
// the program.
type Mend struct {
	Tick, Fact, Figure assets.Text
}

// Money holds the words of what is paid.
type Money struct {
	Key, Tax, AtLeast, AtMost, From, BeforeTax, Monthly, Total, NotKnown assets.Text
}

// Unit says how many of something, for what a figure counts.
type Unit struct {
	Hours  Plural
	Days   Plural
	Weeks  Plural
	Months Plural
	Years  Plural
}

// Plural is a text with a number {n} in it, for one and for any other number. Which
// of them a number takes is for the language to say: French takes one for zero.
type Plural struct {
	One, Other assets.Text
}

// For is the text for a number in a language.
func (p Plural) For(n int, l assets.Language) assets.Text {
	if l.One(n) {
		return p.One
	}
	return p.Other
}

// Question is a question with a safe answer, which stands first, and one that acts.
type Question struct {
	Question, Stay, Go assets.Text
}

// Load gives the words of a content folder; the built-in ones were read when the program
// was made. Its error is that of [Read].
func Load(folder fs.FS) (*Words, error) {
	if folder == assets.Builtin() && compiled != nil {
		return compiled, nil
	}
	return Read(folder)
}

// Read reads interface.yaml of a content folder. Its error is an [*assets.Error].
func Read(folder fs.FS) (*Words, error) {
	w := new(Words)
	return w, assets.Read(folder, "interface.yaml", w)
}
