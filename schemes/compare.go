package schemes

import (
	"strings"

	"intern-tui/assets"
)

// Compare is a scheme in a few words, to stand beside others. What it says is said
// in full, and with more sources, in the lists of the leaflet.
type Compare struct {
	Length   Phrase `yaml:"length"`
	Signs    Phrase `yaml:"signs"`
	Approves Phrase `yaml:"approves"`
	Job      Phrase `yaml:"job"`      // what comes after it
	Benefits Phrase `yaml:"benefits"` // what it does to those and to the integration period
}

// Phrase is a fact in a few words, without a stop at its end. One without a text is
// not known; then Confirm says whom to ask.
type Phrase struct {
	Pos     assets.Pos
	Text    assets.Text `yaml:"text,optional"`
	Source  assets.Ref  `yaml:"source"`
	Confirm assets.Ref  `yaml:"confirm,optional"`
}

// MaxPhrase is how many words a phrase has at most: a column is narrow.
const MaxPhrase = 9

func (c Compare) check() error {
	for _, p := range []Phrase{c.Length, c.Signs, c.Approves, c.Job, c.Benefits} {
		switch {
		case p.Text.IsZero() && p.Confirm.ID == "":
			return p.Pos.Errorf("a phrase has a text; what is not known says with confirm whom to ask")
		case p.Text.IsZero():
			continue
		}
		for _, l := range assets.Languages() {
			switch {
			case p.Text.Words(l) > MaxPhrase:
				return p.Text.Pos.Errorf("the phrase in %q has more than %d words: a column has no room for it", l, MaxPhrase)
			case strings.HasSuffix(p.Text.In(l), "."):
				return p.Text.Pos.Errorf("the phrase in %q ends in a stop; it is no sentence", l)
			}
		}
	}
	return nil
}
