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
	First
	Rest
}

// First is what the welcome says.
type First struct {
	Title   assets.Text `yaml:"title"`
	Welcome struct {
		Promise assets.Text `yaml:"promise"`
		Private assets.Text `yaml:"private"`
		Start   assets.Text `yaml:"start"`
		Browse  assets.Text `yaml:"browse"`
		Offices assets.Text `yaml:"offices"`
	} `yaml:"welcome"`
	Key Key `yaml:"key"`
}

// Rest is what all other screens say.
type Rest struct {
	Kiosk   Kiosk       `yaml:"kiosk"`
	Unknown assets.Text `yaml:"unknown"`
	Section struct {
		Total assets.Text `yaml:"total"`
		SoFar assets.Text `yaml:"so_far"`
	} `yaml:"section"`
	Undo struct {
		Ticked   assets.Text `yaml:"ticked"`
		Unticked assets.Text `yaml:"unticked"`
		All      assets.Text `yaml:"all"`
		Nothing  assets.Text `yaml:"nothing"`
	} `yaml:"undo"`
	Result Result `yaml:"result"`
	Empty  struct {
		Title assets.Text `yaml:"title"`
		Text  assets.Text `yaml:"text"`
		Back  assets.Text `yaml:"back"`
	} `yaml:"empty"`
	Verdict  Verdict `yaml:"verdict"`
	Leaflet  Leaflet `yaml:"leaflet"`
	Per      Per     `yaml:"per"`
	Unit     Unit    `yaml:"unit"`
	Question struct {
		Title   assets.Text `yaml:"title"`
		Count   assets.Text `yaml:"count"`
		Unknown assets.Text `yaml:"unknown"`
		Nothing assets.Text `yaml:"nothing"`
		Told    assets.Text `yaml:"told"`
	} `yaml:"question"`
	Offices struct {
		Title    assets.Text `yaml:"title"`
		Register assets.Text `yaml:"register"`
		Approve  assets.Text `yaml:"approve"`
		Yours    assets.Text `yaml:"yours"`
	} `yaml:"offices"`
	Leave Question `yaml:"leave"`
	Again Question `yaml:"again"`
	Help  struct {
		Title  assets.Text `yaml:"title"`
		Rule   assets.Text `yaml:"rule"`
		Points assets.Text `yaml:"points"`
		Law    assets.Text `yaml:"law"`
	} `yaml:"help"`
	Plain  Plain  `yaml:"plain"`
	Staff  Staff  `yaml:"staff"`
	Totals Totals `yaml:"totals"`
	List   struct {
		Title assets.Text `yaml:"title"`
		Quiz  assets.Text `yaml:"quiz"`
	} `yaml:"list"`
	Plan  Plan  `yaml:"plan"`
	Take  Take  `yaml:"take"`
	Money Money `yaml:"money"`
	Check struct {
		Good  assets.Text `yaml:"good"`
		Stale assets.Text `yaml:"stale"`
	} `yaml:"check"`
	Compare Compare `yaml:"compare"`
	Try     Try     `yaml:"try"`
	Doubt   Doubt   `yaml:"doubt"`
}

// Key holds the names of keys and what they do.
type Key struct {
	Up       assets.Text `yaml:"up"`
	Down     assets.Text `yaml:"down"`
	Space    assets.Text `yaml:"space"`
	Enter    assets.Text `yaml:"enter"`
	Escape   assets.Text `yaml:"escape"`
	Move     assets.Text `yaml:"move"`
	Scroll   assets.Text `yaml:"scroll"`
	Tick     assets.Text `yaml:"tick"`
	Next     assets.Text `yaml:"next"`
	Result   assets.Text `yaml:"result"`
	Back     assets.Text `yaml:"back"`
	Undo     assets.Text `yaml:"undo"`
	Help     assets.Text `yaml:"help"`
	Language assets.Text `yaml:"language"`
	Leave    assets.Text `yaml:"leave"`
	Choose   assets.Text `yaml:"choose"`
	Open     assets.Text `yaml:"open"`
	Change   assets.Text `yaml:"change"`
	Edit     assets.Text `yaml:"edit"`
	Again    assets.Text `yaml:"again"`
	Other    assets.Text `yaml:"other"`
	May      assets.Text `yaml:"may"`
	Any      assets.Text `yaml:"any"`
	Close    assets.Text `yaml:"close"`
	More     assets.Text `yaml:"more"`
}

// More holds what a result leads on to.
type More struct {
	Title   assets.Text `yaml:"title"`
	Plan    assets.Text `yaml:"plan"`
	Money   assets.Text `yaml:"money"`
	Compare assets.Text `yaml:"compare"`
	Try     assets.Text `yaml:"try"`
	Doubt   assets.Text `yaml:"doubt"`
}

// Result holds the sentences of the result.
type Result struct {
	Title      assets.Text `yaml:"title"`
	More       More        `yaml:"more"`
	Best       assets.Text `yaml:"best"`
	Both       assets.Text `yaml:"both"`
	Remote     assets.Text `yaml:"remote"`
	RemoteOpen assets.Text `yaml:"remote_open"`
	None       assets.Text `yaml:"none"`
	Passed     assets.Text `yaml:"passed"`
	Shut       assets.Text `yaml:"shut"` // the same where nothing else is open
	Framework  assets.Text `yaml:"framework"`
	Points     assets.Text `yaml:"points"`
	Why        assets.Text `yaml:"why"`
	WhyNone    assets.Text `yaml:"why_none"`
	Sum        assets.Text `yaml:"sum"`
	Firm       assets.Text `yaml:"firm"`
	Close      assets.Text `yaml:"close"`
	Tied       assets.Text `yaml:"tied"`
	FlipOn     assets.Text `yaml:"flip_on"`
	FlipOff    assets.Text `yaml:"flip_off"`
	FlipNone   assets.Text `yaml:"flip_none"`
	And        assets.Text `yaml:"and"`
	Meaning    assets.Text `yaml:"meaning"`
	Then       assets.Text `yaml:"then"`
	Share      assets.Text `yaml:"share"`
	Combine    assets.Text `yaml:"combine"`
	Region     assets.Text `yaml:"region"`
	Single     assets.Text `yaml:"single"`
	Open       assets.Text `yaml:"open"`
	Check      assets.Text `yaml:"check"`
	Blocked    assets.Text `yaml:"blocked"`
	Source     assets.Text `yaml:"source"`
	Beside     assets.Text `yaml:"beside"`
	Code       assets.Text `yaml:"code"`
}

// Verdict holds the words for the four outcomes.
type Verdict struct {
	Eligible    assets.Text `yaml:"eligible"`
	NotYet      assets.Text `yaml:"not_yet"`
	NotYetFrom  assets.Text `yaml:"not_yet_from"`
	Check       assets.Text `yaml:"check"`
	NotEligible assets.Text `yaml:"not_eligible"`
	Ask         assets.Text `yaml:"ask"`
	Open        assets.Text `yaml:"open"`
	Elsewhere   assets.Text `yaml:"elsewhere"` // the conditions, where no leaflet follows
}

// Leaflet holds the headings and asides of a scheme's leaflet.
type Leaflet struct {
	Translation assets.Text `yaml:"translation"`
	Who         assets.Text `yaml:"who"`
	May         assets.Text `yaml:"may"`
	Get         assets.Text `yaml:"get"`
	Long        assets.Text `yaml:"long"`
	Sign        assets.Text `yaml:"sign"`
	Effect      assets.Text `yaml:"effect"`
	Do          assets.Text `yaml:"do"`
	Duties      assets.Text `yaml:"duties"`
	Papers      assets.Text `yaml:"papers"`
	Pitfalls    assets.Text `yaml:"pitfalls"`
	Gaps        assets.Text `yaml:"gaps"`
	Offer       assets.Text `yaml:"offer"`
	Remote      assets.Text `yaml:"remote"`
	Search      assets.Text `yaml:"search"`
	Figures     assets.Text `yaml:"figures"`
	Elsewhere   assets.Text `yaml:"elsewhere"`
	Sources     assets.Text `yaml:"sources"`
	WhoWhere    assets.Text `yaml:"who_where"`
	Gross       assets.Text `yaml:"gross"`
	Net         assets.Text `yaml:"net"`
	Since       assets.Text `yaml:"since"`
	Pays        assets.Text `yaml:"pays"`
	Confirm     assets.Text `yaml:"confirm"`
	Checked     assets.Text `yaml:"checked"`
	Dated       assets.Text `yaml:"dated"`
	Undated     assets.Text `yaml:"undated"`
	Stale       assets.Text `yaml:"stale"`
	Part        assets.Text `yaml:"part"`
}

// Per says how often an amount is paid.
type Per struct {
	Hour    assets.Text `yaml:"hour"`
	Day     assets.Text `yaml:"day"`
	Week    assets.Text `yaml:"week"`
	Month   assets.Text `yaml:"month"`
	Quarter assets.Text `yaml:"quarter"`
	Year    assets.Text `yaml:"year"`
}

// Plain holds what the wizard says line by line, and the words it understands: each
// a letter and a word, with a comma between them.
type Plain struct {
	Intro   assets.Text `yaml:"intro"`
	Section assets.Text `yaml:"section"`
	Now     assets.Text `yaml:"now"`
	Unclear assets.Text `yaml:"unclear"`
	Next    assets.Text `yaml:"next"`
	Choose  assets.Text `yaml:"choose"`
	Ended   assets.Text `yaml:"ended"`
	Stay    assets.Text `yaml:"stay"`
	Words   struct {
		Yes      assets.Text `yaml:"yes"`
		No       assets.Text `yaml:"no"`
		Back     assets.Text `yaml:"back"`
		Undo     assets.Text `yaml:"undo"`
		Repeat   assets.Text `yaml:"repeat"`
		Language assets.Text `yaml:"language"`
		Quit     assets.Text `yaml:"quit"`
		May      assets.Text `yaml:"may"`
		Plan     assets.Text `yaml:"plan"`
	} `yaml:"words"`
}

// Kiosk holds what an unattended machine says.
type Kiosk struct {
	Choose    assets.Text `yaml:"choose"`
	Private   assets.Text `yaml:"private"`
	Warning   assets.Text `yaml:"warning"`
	Countdown assets.Text `yaml:"countdown"`
	Stay      assets.Text `yaml:"stay"`
	Time      assets.Text `yaml:"time"`
	Wiped     assets.Text `yaml:"wiped"`
	Demo      assets.Text `yaml:"demo"`
	Again     Question    `yaml:"again"`
}

// Staff holds the words of the page behind the staff word.
type Staff struct {
	Title   assets.Text `yaml:"title"`
	Version assets.Text `yaml:"version"`
	Content assets.Text `yaml:"content"`
	Stale   assets.Text `yaml:"stale"`
	None    assets.Text `yaml:"none"`
	Refused assets.Text `yaml:"refused"`
	Today   assets.Text `yaml:"today"`
	Stay    assets.Text `yaml:"stay"`
	Quit    assets.Text `yaml:"quit"`
}

// Totals holds the words of the daily totals.
type Totals struct {
	Days      assets.Text `yaml:"days"`
	None      assets.Text `yaml:"none"`
	Day       assets.Text `yaml:"day"`
	Language  assets.Text `yaml:"language"`
	Started   assets.Text `yaml:"started"`
	Finished  assets.Text `yaml:"finished"`
	TimedOut  assets.Text `yaml:"timed_out"`
	Sum       assets.Text `yaml:"sum"`
	Trouble   assets.Text `yaml:"trouble"`
	Headlines assets.Text `yaml:"headlines"`
}

// Take holds what is said about taking a result home.
type Take struct {
	Key        assets.Text `yaml:"key"`
	Scan       assets.Text `yaml:"scan"`
	Read       assets.Text `yaml:"read"`
	Ask        assets.Text `yaml:"ask"`
	Wait       assets.Text `yaml:"wait"`
	Saved      assets.Text `yaml:"saved"`
	Printed    assets.Text `yaml:"printed"`
	NotSaved   assets.Text `yaml:"not_saved"`
	NotPrinted assets.Text `yaml:"not_printed"`
}

// Plan holds what is said of the days of a plan.
type Plan struct {
	Key   assets.Text `yaml:"key"`
	Title assets.Text `yaml:"title"`
	Ask   assets.Text `yaml:"ask"`
	Line  assets.Text `yaml:"line"`

	First assets.Text `yaml:"first"` // without a day
	Then  assets.Text `yaml:"then"`

	By    assets.Text `yaml:"by"` // on a day
	From  assets.Text `yaml:"from"`
	On    assets.Text `yaml:"on"`
	End   assets.Text `yaml:"end"`
	Late  assets.Text `yaml:"late"` // on a day that has passed
	Over  assets.Text `yaml:"over"`
	Since assets.Text `yaml:"since"`
	Was   assets.Text `yaml:"was"`

	BeforeStart assets.Text `yaml:"before_start"` // on a day that is not known
	Latest      assets.Text `yaml:"latest"`
	Earliest    assets.Text `yaml:"earliest"`
	OnStart     assets.Text `yaml:"on_start"`
	FromStart   assets.Text `yaml:"from_start"`
	OnEnd       assets.Text `yaml:"on_end"`
	Opens       assets.Text `yaml:"opens"`
	Birthday    assets.Text `yaml:"birthday"`

	Next    assets.Text `yaml:"next"`
	Missing assets.Text `yaml:"missing"`
	Fields  struct {
		Start           assets.Text `yaml:"start"`
		Weeks           assets.Text `yaml:"weeks"`
		Born            assets.Text `yaml:"born"`
		Status          assets.Text `yaml:"status"`
		RegisteredWith  assets.Text `yaml:"registered_with"`
		RegisteredSince assets.Text `yaml:"registered_since"`
	} `yaml:"fields"`
	Calendar assets.Text `yaml:"calendar"`
}

// Compare holds what is said of schemes side by side.
type Compare struct {
	Title    assets.Text `yaml:"title"`
	May      assets.Text `yaml:"may"`
	Pay      assets.Text `yaml:"pay"`
	Length   assets.Text `yaml:"length"`
	Signs    assets.Text `yaml:"signs"`
	Approves assets.Text `yaml:"approves"`
	Job      assets.Text `yaml:"job"`
	Benefits assets.Text `yaml:"benefits"`
	Open     assets.Text `yaml:"open"`
	Unknown  assets.Text `yaml:"unknown"`
	Sources  assets.Text `yaml:"sources"`
	Key      assets.Text `yaml:"key"`
	Arrows   assets.Text `yaml:"arrows"`
	Other    assets.Text `yaml:"other"`
	Add      assets.Text `yaml:"add"`
	Remove   assets.Text `yaml:"remove"`
}

// Try holds what is said while other ticks are tried.
type Try struct {
	Key     assets.Text `yaml:"key"`
	Title   assets.Text `yaml:"title"`
	Was     assets.Text `yaml:"was"`
	Tried   assets.Text `yaml:"tried"`
	Tick    assets.Text `yaml:"tick"`
	Section assets.Text `yaml:"section"`
	Undo    assets.Text `yaml:"undo"`
	Keep    assets.Text `yaml:"keep"`
	Kept    assets.Text `yaml:"kept"`
}

// Doubt holds what is said to somebody who thinks that a result is wrong.
type Doubt struct {
	Key     assets.Text `yaml:"key"`
	Title   assets.Text `yaml:"title"`
	Lead    assets.Text `yaml:"lead"`
	Tick    assets.Text `yaml:"tick"`
	Ticked  assets.Text `yaml:"ticked"`
	Fact    assets.Text `yaml:"fact"`
	Untold  assets.Text `yaml:"untold"`
	Said    Plural      `yaml:"said"`
	Open    Plural      `yaml:"open"`
	Figure  assets.Text `yaml:"figure"`
	Checked assets.Text `yaml:"checked"`
	Stale   Plural      `yaml:"stale"`
	Gaps    assets.Text `yaml:"gaps"`
	Office  assets.Text `yaml:"office"`
	First   assets.Text `yaml:"first"`
	Nobody  assets.Text `yaml:"nobody"`
	Brief   assets.Text `yaml:"brief"`
	Screen  Mend        `yaml:"screen"`
	Plain   Mend        `yaml:"plain"`
	Word    assets.Text `yaml:"word"`
	Next    assets.Text `yaml:"next"`
}

// Mend says how to mend each of the three usual causes of doubt, in one face of
// the program.
type Mend struct {
	Tick   assets.Text `yaml:"tick"`
	Fact   assets.Text `yaml:"fact"`
	Figure assets.Text `yaml:"figure"`
}

// Money holds the words of a full month.
type Money struct {
	Key      assets.Text `yaml:"key"`
	Title    assets.Text `yaml:"title"`
	Part     assets.Text `yaml:"part"`
	Who      assets.Text `yaml:"who"`
	Amount   assets.Text `yaml:"amount"`
	Kind     assets.Text `yaml:"kind"`
	Date     assets.Text `yaml:"date"`
	Tax      assets.Text `yaml:"tax"`
	AtLeast  assets.Text `yaml:"at_least"`
	AtMost   assets.Text `yaml:"at_most"`
	Range    assets.Text `yaml:"range"`
	From     assets.Text `yaml:"from"`
	Line     assets.Text `yaml:"line"`
	NotKnown assets.Text `yaml:"not_known"`
	Untold   assets.Text `yaml:"untold"`
	Nothing  assets.Text `yaml:"nothing"`
	Total    assets.Text `yaml:"total"`
	OneOf    assets.Text `yaml:"one_of"`
	Inexact  assets.Text `yaml:"inexact"`
	Untaxed  assets.Text `yaml:"untaxed"`
	Wordy    assets.Text `yaml:"wordy"`
	Behind   assets.Text `yaml:"behind"`
	Beside   assets.Text `yaml:"beside"`
	Unknown  assets.Text `yaml:"unknown"`
}

// Unit says how many of something, for what a figure counts.
type Unit struct {
	Hours  Plural `yaml:"hours"`
	Days   Plural `yaml:"days"`
	Weeks  Plural `yaml:"weeks"`
	Months Plural `yaml:"months"`
	Years  Plural `yaml:"years"`
}

// Plural is a text with a number {n} in it, for one and for any other number. Which
// of them a number takes is for the language to say: French takes one for zero.
type Plural struct {
	One   assets.Text `yaml:"one"`
	Other assets.Text `yaml:"other"`
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
	Question assets.Text `yaml:"question"`
	Stay     assets.Text `yaml:"stay"`
	Go       assets.Text `yaml:"go"`
}

// Load reads interface.yaml of a content folder. Its error is an *assets.Error.
func Load(folder fs.FS) (*Words, error) {
	w, rest, err := Begin(folder)
	if err != nil {
		return nil, err
	}
	return w, rest()
}

// Begin reads what the first screen needs, and gives a function that reads the rest.
func Begin(folder fs.FS) (w *Words, rest func() error, err error) {
	documents, err := assets.Open(folder, "interface.yaml")
	if err != nil {
		return nil, nil, err
	}
	w = &Words{}
	if err := documents.Next(&w.First); err != nil {
		return nil, nil, err
	}
	return w, func() error {
		if err := documents.Next(&w.Rest); err != nil {
			return err
		}
		return documents.End()
	}, nil
}
