package schemes

import (
	"strings"

	"intern-tui/assets"
)

// Glance is a scheme in a few words: for its card, the head of its leaflet, and to
// stand beside others. What it says is not said again in the lists of the leaflet.
type Glance struct {
	Pay      *Phrase `yaml:"pay,optional"` // nil where the allowances' month says it
	Length   Phrase  `yaml:"length"`
	Signs    Phrase  `yaml:"signs"`
	Approves Phrase  `yaml:"approves"`
	Job      Phrase  `yaml:"job"`      // what comes after it
	Benefits Phrase  `yaml:"benefits"` // what it does to those and to the integration period
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

func (g Glance) check() error {
	phrases := []Phrase{g.Length, g.Signs, g.Approves, g.Job, g.Benefits}
	if g.Pay != nil {
		phrases = append(phrases, *g.Pay)
	}
	for _, p := range phrases {
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
