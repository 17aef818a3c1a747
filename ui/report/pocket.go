package report

import "strings"

// Pocket is a result for a telephone without a network: texts of a few lines, each saying
// less than the one before. All say what is recommended, whether it is possible in a word,
// and the code; the longer ones whom to call, the first step, the verdict in full, what one
// gets, how long it lasts, and where to read on.
func (r Reader) Pocket(res Result) (texts []string) {
	r.Spell = nil // a telephone has all glyphs
	code := r.Say(r.Words.Result.Code, "code", res.Code)
	s, card, ok := r.Pick(res)
	if !ok {
		office := strings.Join(r.reached(res.Verdict(r.Foremost(res)).Contact), " ")
		return []string{joined(res.Headline, office, code), joined(office, code), code}
	}
	v := res.Verdict(s.ID)
	name, verdict, word := res.Name, r.Sentence(v), r.Word(v.Outcome)
	if len(res.Advice.Headline.Sections) > 1 { // which of the two is still to be decided
		verdict, word = "", ""
	}
	office := r.reached(v.Contact)
	if len(office) == 0 {
		office = r.reached(s.Contact.ID)
	}
	call, step := strings.Join(office, " "), card[2].said()
	get, long := r.Say(r.Words.Result.Meaning, "name", card[0].Label, "title", card[0].Value), r.Say(r.Words.Result.Meaning, "name", card[3].Label, "title", card[3].Value)
	full, short := r.titled(name, verdict), r.titled(name, word)
	return []string{
		joined(full, step, call, get, long, r.Page(s.ID), code),
		joined(full, step, call, get, long, code),
		joined(full, step, call, get, code),
		joined(full, step, call, code),
		joined(short, step, call, code),
		joined(short, step, call, res.Code),
		joined(short, call, code),
		joined(short, code),
		code,
	}
}

// said is a fact in its short form.
func (f Fact) said() string {
	if f.Brief != "" {
		return f.Brief
	}
	return f.Value
}

// titled is a name and what it means, in the way of the language; without a meaning it
// stands alone.
func (r Reader) titled(name, meaning string) string {
	if meaning == "" {
		return name
	}
	return r.Say(r.Words.Result.Meaning, "name", name, "title", meaning)
}

// reached is a body and its telephone number or, where it has none, its address; nothing
// where it has neither, as a school.
func (r Reader) reached(organisation string) []string {
	if c := r.Contact(organisation); len(c) > 1 {
		return c[:2]
	}
	return nil
}

// joined is the lines that are not empty, with plain spaces: in a code a no-break space
// takes the room of two letters.
func joined(lines ...string) string {
	var said []string
	for _, line := range lines {
		if line != "" {
			said = append(said, line)
		}
	}
	return strings.NewReplacer("\u00a0", " ", "\u202f", " ").Replace(strings.Join(said, "\n"))
}
