package schemes

import (
	"io"
	"maps"
	"slices"

	"intern-tui/assets"
)

// wordsKey is the key of a profile file under which a person's own words stand.
const wordsKey = "conditions"

// ReadProfile reads a profile in YAML or JSON; name is what errors call it. Its error
// is an *assets.Error: an unknown field, value or condition, with what is allowed, or
// two fields that contradict each other on the day of answering.
func (c *Catalogue) ReadProfile(r io.Reader, name string, at assets.Date) (Profile, error) {
	said := map[string]assets.Said{}
	if err := assets.ReadFrom(r, name, &said); err != nil {
		return Profile{}, err
	}
	var p Profile
	for _, field := range slices.Sorted(maps.Keys(said)) {
		value := said[field]
		if field == wordsKey {
			var err error
			if p, err = c.readWords(p, value); err != nil {
				return Profile{}, err
			}
			continue
		}
		if value.Group != nil {
			return Profile{}, value.Pos.Errorf("%s: a single value is expected here, not a group of keys", field)
		}
		var err error
		if p, err = p.With(field, value.ID); err != nil {
			return Profile{}, value.Pos.Errorf("%v", err)
		}
	}
	for _, x := range c.Contradictions(p, at) {
		if x.Hard {
			return Profile{}, said[x.Fields[len(x.Fields)-1]].Pos.Errorf("%w", x.error(p, at))
		}
	}
	return p, nil
}

func (c *Catalogue) readWords(p Profile, said assets.Said) (Profile, error) {
	if said.Group == nil {
		return p, said.Pos.Errorf("%s: a group is expected here, such as {stage-first-age: true}", wordsKey)
	}
	for _, id := range slices.Sorted(maps.Keys(said.Group)) {
		word := said.Group[id]
		switch condition := c.condition(id); {
		case condition == nil || !condition.Asked():
			return p, word.Pos.Errorf("%s: there is no condition %q to be told; show SCHEME --format json lists them under rule", wordsKey, id)
		case !slices.Contains(yesNo, word.ID):
			return p, word.Pos.Errorf("%s: %s: %q is not allowed; allowed are true, false", wordsKey, id, word.ID)
		}
		p = p.said(id, word.ID == "true")
	}
	return p, nil
}

func (p Profile) said(condition string, met bool) Profile {
	said := make(map[string]bool, len(p.words)+1)
	maps.Copy(said, p.words)
	said[condition] = met
	return Profile{p.facts, said}
}

// condition is the one of an id, in any scheme; nil for none.
func (c *Catalogue) condition(id string) *Condition {
	for _, s := range c.Schemes {
		for _, condition := range s.Conditions {
			if condition.ID == id {
				return condition
			}
		}
	}
	return nil
}

// Answer is what a person says of a condition: nothing, that it is true of them, or
// that it is not.
type Answer uint8

// The answers, in the order in which one key goes through them.
const (
	Untold Answer = iota
	True
	False
)

// Say is the profile with an answer to a condition: a fact, where a single value of a
// single field meets it, and otherwise the person's own word. A false is a fact where
// the field knows just one other value. Untold takes both back.
func (c *Catalogue) Say(p Profile, id string, a Answer) Profile {
	condition := c.condition(id)
	if condition == nil {
		return p
	}
	spoken := maps.Clone(p.words)
	delete(spoken, id)
	p = Profile{p.facts, spoken}
	field, meets, fails := condition.value()
	if field != "" {
		p, _ = p.With(field, "") // a field that exists
	}
	switch value := map[Answer]string{True: meets, False: fails}[a]; {
	case a == Untold:
	case value != "":
		p, _ = p.With(field, value) // a field and a value that exist
	default:
		p = p.said(id, a == True)
	}
	return p
}

// Said is the answer that a profile gives to a condition, as Say would.
func (c *Catalogue) Said(p Profile, id string) Answer {
	condition := c.condition(id)
	if condition == nil {
		return Untold
	}
	if met, ok := p.words[id]; ok {
		return map[bool]Answer{true: True, false: False}[met]
	}
	switch field, meets, _ := condition.value(); p.Value(field) {
	case "":
		return Untold
	case meets:
		return True
	}
	return False
}

// value is the field whose single value meets a condition, that value, and the one
// that does not where there is just one; empty where there is no such field.
func (c *Condition) value() (field, meets, fails string) {
	if c.Waits != nil || len(c.Met) != 1 || len(c.Also) > 0 {
		return "", "", ""
	}
	t := c.Met[0]
	f := fieldNamed(t.About)
	if f == nil || len(f.Words) == 0 {
		return "", "", ""
	}
	var passing, others []string
	for _, word := range f.Words {
		if t.passes(word) {
			passing = append(passing, word)
		} else {
			others = append(others, word)
		}
	}
	if len(passing) != 1 {
		return "", "", ""
	}
	if len(others) == 1 {
		fails = others[0]
	}
	return f.Name, passing[0], fails
}

// Fields are the fields that an exact answer to a condition is about, the first to ask
// first; none where it is asked as it stands.
func (c *Catalogue) Fields(id string) (list []string) {
	condition := c.condition(id)
	if condition == nil {
		return nil
	}
	add := func(fields ...string) {
		for _, field := range fields {
			if !slices.Contains(list, field) {
				list = append(list, field)
			}
		}
	}
	if condition.Waits != nil {
		add("registered_with", "registered_since", "studies_ended_on")
	}
	for _, t := range slices.Concat(condition.Met, condition.Also, condition.If) {
		switch t.About {
		case "age":
			add("born")
		case "approver":
			add("workplace", "language")
		case "own_office":
			add("home")
		case "in_waiting":
		default:
			add(t.About)
		}
	}
	return list
}

// Contradiction is a pair of facts that cannot both be true, by its name and fields. A
// hard one is refused in a profile; the others are said and weighed.
type Contradiction struct {
	Name   string
	Fields []string // two, or one that contradicts the day of answering
	Hard   bool
}

// Contradictions are those of a profile on a day of answering.
func (c *Catalogue) Contradictions(p Profile, at assets.Date) (list []Contradiction) {
	born, since, start, ended := p.Day("born"), p.Day("registered_since"), p.Day("start"), p.Day("studies_ended_on")
	schooling, inferred := judge{c, &Scheme{}, p, at}.schoolingOn(at)
	for _, x := range []struct {
		holds bool
		Contradiction
	}{
		{!born.IsZero() && at.Before(born.AddYears(youngest)), Contradiction{"young", []string{"born"}, true}},
		{!start.IsZero() && start.Before(at), Contradiction{"past-start", []string{"start"}, true}},
		{!born.IsZero() && !since.IsZero() && since.Before(born.AddYears(registering)), Contradiction{"young-registration", []string{"born", "registered_since"}, true}},
		{!start.IsZero() && start.Before(since), Contradiction{"late-registration", []string{"registered_since", "start"}, true}},
		{p.Value("studies_ended") == "false" && !ended.IsZero() && ended.Before(at), Contradiction{"ended", []string{"studies_ended", "studies_ended_on"}, true}},
		{p.Value("status") == "student" && p.Value("course") == "required" && p.Value("studies_ended") == "true", Contradiction{"required-course", []string{"course", "studies_ended"}, false}},
		{p.Value("registered_with") == "none" && !since.IsZero(), Contradiction{"unregistered", []string{"registered_with", "registered_since"}, false}},
		{inferred && p.Value("compulsory_schooling") != "" && p.Value("compulsory_schooling") != schooling.word, Contradiction{"schooling", []string{"born", "compulsory_schooling"}, false}},
	} {
		if x.holds {
			list = append(list, x.Contradiction)
		}
	}
	return list
}

// No younger person asks, and none registers as a jobseeker: below these ages a birth
// date is a slip of the hand (the law's own limits are figures).
const (
	youngest    = 14
	registering = 15
)

// error is the line that refuses a contradiction: both facts, and the mend.
func (x Contradiction) error(p Profile, at assets.Date) error {
	said := func(field string) string { return field + ": " + p.Value(field) }
	what := map[string]error{
		"young":              assets.Refuse("is after the day of answering (--at: %s) or less than %d years before it", at, youngest),
		"past-start":         assets.Refuse("is before the day of answering (--at: %s)", at),
		"young-registration": assets.Refuse("is before the %dth birthday", registering),
		"late-registration":  assets.Refuse("the registration is after the start"),
		"ended":              assets.Refuse("the day is in the past"),
	}[x.Name]
	if len(x.Fields) == 1 {
		return assets.Refuse("%s %w; correct one of them", said(x.Fields[0]), what)
	}
	return assets.Refuse("%s and %s contradict each other: %w; correct one of them", said(x.Fields[0]), said(x.Fields[1]), what)
}
