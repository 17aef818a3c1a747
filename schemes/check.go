package schemes

import (
	"fmt"
	"io/fs"
	"maps"
	"path"
	"reflect"
	"slices"
	"strings"

	"intern-tui/assets"
)

// check holds what the shape alone cannot: that every reference leads somewhere,
// that histories run backwards and units fit, that nothing vital is empty.
func (c *Catalogue) check(folder fs.FS) error {
	for _, id := range slices.Sorted(maps.Keys(c.Figures)) {
		if err := c.checkFigure(id, c.Figures[id]); err != nil {
			return err
		}
	}
	for _, part := range []any{c.Figures, c.Organisations, c.Schemes, c.Questions, c.Also} {
		if err := c.checkReferences(reflect.ValueOf(part), ""); err != nil {
			return err
		}
	}
	if err := c.checkQuestions(); err != nil {
		return err
	}
	for _, s := range c.Schemes {
		if err := c.checkScheme(s); err != nil {
			return err
		}
	}
	files, err := fs.Glob(folder, "schemes/*.yaml")
	if err != nil {
		return err
	}
	for _, file := range files {
		if id := strings.TrimSuffix(path.Base(file), ".yaml"); !slices.Contains(IDs(), id) {
			return (&assets.Place{File: file}).Errorf("there is no scheme %q; the schemes are %s", id, strings.Join(IDs(), ", "))
		}
	}
	return nil
}

func (c *Catalogue) checkFigure(id string, f *Figure) error {
	switch {
	case (len(f.Values) > 0) == (len(f.Derived) > 0):
		return f.Pos.Errorf("%q needs either values or derived", id)
	case (f.Unit == Euro) != (f.Gross != nil):
		return f.Pos.Errorf("%q: money, and money alone, says whether it is gross (true or false)", id)
	}
	for i, v := range f.Values {
		switch {
		case !v.Unknown && v.Value == Number{}:
			return v.Pos.Errorf("a value is missing here, or unknown: true")
		case !v.Unknown && !v.Value.fits(f.Unit):
			return v.Pos.Errorf("money is written with two decimals (500.00), a count of %s with none (78)", f.Unit)
		case v.From.IsZero() && i < len(f.Values)-1:
			return v.Pos.Errorf("only the oldest value may leave out from")
		case i > 0 && !v.From.Before(f.Values[i-1].From):
			return v.Pos.Errorf("values stand newest first; %s is not before %s", v.From, f.Values[i-1].From)
		}
	}
	return c.checkCycle(f, id, nil)
}

// checkCycle refuses a derived figure that in the end rests on itself.
func (c *Catalogue) checkCycle(f *Figure, id string, above []string) error {
	if slices.Contains(above, id) {
		return f.Pos.Errorf("%q is derived from itself", id)
	}
	for _, p := range f.Derived {
		part, ok := c.Figures[p.Figure.ID]
		if !ok {
			return p.Figure.Pos.Errorf("there is no figure %q in figures.yaml", p.Figure.ID)
		}
		if err := c.checkCycle(part, p.Figure.ID, append(above, id)); err != nil {
			return err
		}
	}
	return nil
}

var (
	refType  = reflect.TypeFor[assets.Ref]()
	textType = reflect.TypeFor[assets.Text]()
)

// checkReferences walks the content. A reference under the key source names a
// source, under figure or a comparison a figure, under any other key an
// organisation.
func (c *Catalogue) checkReferences(v reflect.Value, key string) error {
	return walk(v, key, func(v any, key string) error {
		if t, ok := v.(assets.Text); ok {
			return c.CheckText(t)
		}
		return c.checkReference(v.(assets.Ref), key)
	})
}

// walk goes through content and shows every reference and every text with the key
// it stands under, until one of them is refused.
func walk(v reflect.Value, key string, see func(refOrText any, key string) error) error {
	if t := v.Type(); t == refType || t == textType {
		return see(v.Interface(), key)
	}
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			return walk(v.Elem(), key, see)
		}
	case reflect.Slice:
		for i := range v.Len() {
			if err := walk(v.Index(i), key, see); err != nil {
				return err
			}
		}
	case reflect.Map:
		keys := v.MapKeys()
		slices.SortFunc(keys, func(a, b reflect.Value) int { return strings.Compare(a.String(), b.String()) })
		for _, k := range keys {
			if err := walk(v.MapIndex(k), k.String(), see); err != nil {
				return err
			}
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if tag, _, _ := strings.Cut(v.Type().Field(i).Tag.Get("yaml"), ","); tag != "" {
				if err := walk(v.Field(i), tag, see); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// figureKeys are the keys under which a reference names a figure.
func figureKeys() []string {
	return []string{"figure", "at_least", "at_most", "under", "over", "before", "age", "since"}
}

func (c *Catalogue) checkReference(r assets.Ref, key string) error {
	kind, file, found := "organisation", "organisations.yaml", false
	switch {
	case key == "source", key == "page":
		kind, file = "source", "sources.yaml"
		_, found = c.Sources[r.ID]
	case slices.Contains(figureKeys(), key):
		kind, file = "figure", "figures.yaml"
		_, found = c.Figures[r.ID]
	default:
		_, found = c.Organisations[r.ID]
	}
	if r.ID != "" && !found {
		return r.Pos.Errorf("there is no %s %q in %s", kind, r.ID, file)
	}
	return nil
}

// CheckText refuses a placeholder that stands for nothing in the catalogue; own
// names the ones the text's reader fills in itself.
func (c *Catalogue) CheckText(t assets.Text, own ...string) error {
	s := Speech{Catalogue: c, Unknown: "?"}
	for _, name := range t.Placeholders() {
		if _, ok := s.word(name); !ok && name != fromDay && !slices.Contains(own, name) {
			return t.Pos.Errorf("{%s} is neither a figure nor a contact of an organisation", name)
		}
	}
	return nil
}

func (c *Catalogue) checkScheme(s *Scheme) error {
	for part, n := range map[string]int{
		"conditions": len(s.Conditions), "steps": len(s.Steps), "gaps": len(s.Gaps),
	} {
		if n == 0 {
			return s.Pos.Errorf("the list %q of %q is empty", part, s.ID)
		}
	}
	for _, check := range []func() error{
		s.checkSentences, s.Glance.check, s.checkIDs,
		func() error { return s.checkConditions(c) },
		func() error { return c.checkMonth(s) },
		func() error { return s.checkSteps(c) },
		s.checkPitfalls,
	} {
		if err := check(); err != nil {
			return err
		}
	}
	return nil
}

// checkSentences holds what is to be read at once to the length of plain language.
func (s *Scheme) checkSentences() error {
	for _, c := range s.Conditions {
		if err := c.Text.CheckSentences(); err != nil {
			return err
		}
	}
	for _, step := range s.Steps {
		if err := step.Text.CheckSentences(); err != nil {
			return err
		}
	}
	return nil
}

// checkIDs makes sure that no two conditions and no two steps have one name, and that
// what a text refers to is there.
func (s *Scheme) checkIDs() error {
	var ids []string
	for _, c := range s.Conditions {
		if slices.Contains(ids, c.ID) {
			return c.Pos.Errorf("two conditions have the id %q", c.ID)
		}
		ids = append(ids, c.ID)
	}
	for _, step := range s.Steps {
		switch {
		case step.ID == "":
		case slices.Contains(ids, step.ID):
			return step.Pos.Errorf("the id %q stands twice", step.ID)
		default:
			ids = append(ids, step.ID)
		}
	}
	for _, t := range s.said() {
		if t.see != "" && !slices.Contains(ids, t.see) {
			return t.pos.Errorf("there is no text with the id %q to refer to", t.see)
		}
	}
	return nil
}

func (s *Scheme) checkConditions(cat *Catalogue) error {
	asked := 0
	for _, c := range s.Conditions {
		for _, tests := range [][]Test{c.If, c.Met, c.Also, c.Fails, c.Later, c.Ask} {
			if err := checkTests(tests); err != nil {
				return err
			}
		}
		if w := c.Waits; w != nil {
			for _, office := range w.Of {
				if !slices.Contains(fieldNamed("registered_with").Words[1:], office) {
					return w.Pos.Errorf("%q is no office of registered_with", office)
				}
			}
			if cat.Figures[w.Figure.ID].Unit != "days" {
				return w.Figure.Pos.Errorf("%q counts no days", w.Figure.ID)
			}
		}
		if c.Asked() {
			asked++
		} else if len(c.If) > 0 {
			return c.Pos.Errorf("%q has an if, but nothing that could be met or not", c.ID)
		}
	}
	if asked == 0 && s.ID != Remote {
		return s.Pos.Errorf("%q has no condition that can be asked: without any, everybody would be eligible", s.ID)
	}
	for _, r := range s.Routes {
		if err := checkTests(r.If); err != nil {
			return err
		}
		if slices.ContainsFunc(r.If, func(t Test) bool { return t.About == "approver" }) {
			return r.Pos.Errorf("a route cannot rest on where the routes lead")
		}
	}
	return nil
}

// checkMonth holds what a full month rests on: figures in euros a month for amounts,
// words for all other lines, and marks only where somebody reads them.
func (c *Catalogue) checkMonth(s *Scheme) error {
	lines := 0
	for _, a := range s.Allowances {
		m := a.Month
		switch {
		case a.Bound != "" && (m != nil || a.Figure.ID == ""):
			return a.Pos.Errorf("bound belongs to a row outside a full month; in a month it is as")
		case a.Bound != "" && !a.Bound.Amount():
			return a.Pos.Errorf("bound is exactly, at-least or at-most")
		case m == nil:
			continue
		}
		f := c.Figures[a.MonthFigure()]
		switch {
		case m.As.Amount() && (f == nil || f.Unit != Euro || f.Per != "month"):
			return m.Pos.Errorf("an amount of a full month needs a figure in euros a month")
		case !m.As.Amount() && m.Figure.ID != "", m.As != Exactly && m.Either:
			return m.Pos.Errorf("figure belongs to an amount, either to an exact one; this is %q", m.As)
		case (m.As == InWords || m.As == Extra || m.Either) == m.Words.IsZero():
			return m.Pos.Errorf("words belong to %q, to %q and to either, and are needed there", InWords, Extra)
		case m.As != InWords && m.Kind != NoPayment:
			return m.Pos.Errorf("kind belongs to %q; a figure has its own, and costs given back have none", InWords)
		case m.As == Note && lines == 0:
			return m.Pos.Errorf("a note needs a line before it")
		}
		if m.As.Line() {
			lines++
		}
	}
	for _, l := range slices.Concat(s.Documents, s.Pitfalls, s.More) {
		if l.Month {
			return l.Pos.Errorf("month belongs to benefits, gaps and allowances")
		}
	}
	return nil
}

// checkPitfalls keeps the tests of lines to pitfalls, of which one at least is for everybody.
func (s *Scheme) checkPitfalls() error {
	for _, l := range slices.Concat(s.Benefits, s.Documents, s.More, s.Gaps) {
		if len(l.For) > 0 {
			return l.Pos.Errorf("for belongs to pitfalls and steps")
		}
	}
	for _, l := range s.Pitfalls {
		if err := checkTests(l.For); err != nil {
			return err
		}
	}
	if len(s.Pitfalls) > 0 && !slices.ContainsFunc(s.Pitfalls, func(l Line) bool { return len(l.For) == 0 }) {
		return s.Pos.Errorf("no pitfall of %q is for everybody: one at least has no for", s.ID)
	}
	return nil
}

func checkTests(tests []Test) error {
	for _, q := range tests {
		words, ok := factWords(q.About)
		if !ok {
			return q.Pos.Errorf("%q is nothing a condition can be about", q.About)
		}
		ways := 0
		for _, set := range []bool{len(q.Is) > 0, len(q.Not) > 0, q.AtLeast.ID != "", q.AtMost.ID != "", q.Under.ID != "", q.Over.ID != ""} {
			if set {
				ways++
			}
		}
		switch {
		case ways != 1:
			return q.Pos.Errorf("a test has exactly one of is, not, at_least, at_most, under, over")
		case len(q.Is)+len(q.Not) == 0 && len(words) > 0:
			return q.Pos.Errorf("%s is no number to compare; it has %s", q.About, fmt.Sprint(words))
		case q.Unknown && q.About != "weeks":
			return q.Pos.Errorf("only an unknown length (weeks) is taken for granted; %s that nobody told leaves the condition open", q.About)
		}
		for _, w := range append(slices.Clone(q.Is), q.Not...) {
			if !slices.Contains(words, w) {
				return q.Pos.Errorf("%q is no value of %s; it has %s", w, q.About, fmt.Sprint(words))
			}
		}
	}
	return nil
}
