package schemes

import (
	"slices"
	"strings"

	"intern-tui/assets"
)

// Speech says the content's texts: in one language, with the figures of one day.
type Speech struct {
	*Catalogue
	Language assets.Language
	At       assets.Date
	Unknown  string // what to say for a figure without a value on that day

	// Spell rewrites all that is said for a reader's device; nil leaves it as it is.
	Spell func(string) string
}

// Say fills a text's placeholders: {figure}, {figure.from}, {organisation.phone}
// and the like. More words, for one text only, may come in pairs of name and value. A text
// with a figure that has no value on that day is said as unknown, whole: half a rule is none.
func (s Speech) Say(t assets.Text, more ...string) string {
	whole := true
	said := assets.Fill(t.In(s.Language), func(name string) (string, bool) {
		for i := 0; i+1 < len(more); i += 2 {
			if more[i] == name {
				return more[i+1], true
			}
		}
		whole = whole && !s.unknown(name)
		return s.word(name)
	})
	if !whole {
		said = s.Unknown
	}
	return s.Spelled(said)
}

// Hole tells whether a text has a figure without a value on that day.
func (s Speech) Hole(t assets.Text) bool {
	return slices.ContainsFunc(t.Placeholders(), s.unknown)
}

// unknown tells whether a placeholder is for a figure without a value on that day.
func (s Speech) unknown(name string) bool {
	id, part, _ := strings.Cut(name, ".")
	if s.Figures[id] == nil {
		return false
	}
	d, known := s.Catalogue.At(id, s.At)
	return !known || part == "from" && d.From.IsZero()
}

// Spelled is a string that comes from no text, spelled for the reader's device.
func (s Speech) Spelled(raw string) string {
	if s.Spell == nil {
		return raw
	}
	return s.Spell(raw)
}

// fromDay is the placeholder for a verdict's day in the text of a condition.
const fromDay = "from"

// word is what one placeholder stands for; false if the catalogue has no such thing.
func (s Speech) word(name string) (string, bool) {
	id, part, _ := strings.Cut(name, ".")
	if f, ok := s.Figures[id]; ok {
		d, _ := s.Catalogue.At(id, s.At)
		switch part {
		case "":
			return s.Amount(d.Amount, f.Unit), true
		case "from":
			return s.Language.Date(d.From), true
		}
		return "", false
	}
	if o, ok := s.Organisations[id]; ok {
		word := map[string]string{
			"name": o.Name.In(s.Language), "url": o.URL.In(s.Language), "phone": o.Phone, "email": o.Email,
		}[part]
		return word, word != ""
	}
	return "", false
}

// Amount writes a value the way the language does: money with its sign, a
// percentage with its own, a count bare.
func (s Speech) Amount(amount int, unit Unit) string {
	switch unit {
	case Euro:
		return s.Language.Money(amount)
	case Percent:
		return s.Language.Percent(amount)
	}
	return s.Language.Number(amount)
}

// Name is what an organisation is called.
func (s Speech) Name(organisation string) string {
	return s.Organisations[organisation].Name.In(s.Language)
}
