package command

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"intern-tui/schemes"
)

// run executes the command line and gives what it writes.
func run(t *testing.T, words ...string) []byte {
	t.Helper()
	var out bytes.Buffer
	c := New("test")
	c.SetOut(&out)
	c.SetIn(strings.NewReader(""))
	c.SetArgs(append(words, "--at", "2026-11-21", "--lang", "en"))
	if err := c.ExecuteContext(t.Context()); err != nil {
		t.Fatalf("%s: %v", words, err)
	}
	return out.Bytes()
}

// runJSON is run with what it writes read as JSON.
func runJSON(t *testing.T, words ...string) (v any) {
	t.Helper()
	if err := json.Unmarshal(run(t, append(words, "--format", "json")...), &v); err != nil {
		t.Fatalf("%s: %v", words, err)
	}
	return v
}

// A shape is what a part of the public JSON must be; it gives the first way in
// which a value is not.
type shape func(v any) error

func object(keys map[string]shape) shape {
	return func(v any) error {
		m, ok := v.(map[string]any)
		if !ok {
			return fmt.Errorf("%v is no object", v)
		}
		for _, key := range slices.Sorted(maps.Keys(keys)) {
			inner, ok := m[key]
			if !ok {
				return fmt.Errorf("the key %q is missing", key)
			}
			if err := keys[key](inner); err != nil {
				return fmt.Errorf("%s: %w", key, err)
			}
		}
		return nil
	}
}

func list(element shape) shape {
	return func(v any) error {
		l, ok := v.([]any)
		if !ok {
			return fmt.Errorf("%v is no list", v) // null is none
		}
		for i, inner := range l {
			if err := element(inner); err != nil {
				return fmt.Errorf("%d: %w", i, err)
			}
		}
		return nil
	}
}

func full(element shape) shape {
	return func(v any) error {
		if l, _ := v.([]any); len(l) == 0 {
			return fmt.Errorf("the list is empty")
		}
		return list(element)(v)
	}
}

func orNull(s shape) shape {
	return func(v any) error {
		if v == nil {
			return nil
		}
		return s(v)
	}
}

func matching(pattern string) shape {
	p := regexp.MustCompile("^(?:" + pattern + ")$")
	return func(v any) error {
		if s, ok := v.(string); !ok || !p.MatchString(s) {
			return fmt.Errorf("%v does not match %s", v, pattern)
		}
		return nil
	}
}

func number(v any) error {
	if n, ok := v.(float64); !ok || n < 0 {
		return fmt.Errorf("%v is no number of points or euros", v)
	}
	return nil
}

func boolean(v any) error {
	if _, ok := v.(bool); !ok {
		return fmt.Errorf("%v is neither true nor false", v)
	}
	return nil
}

// The words of the public interface.
var (
	text      = matching(`(?s).*\S.*`)
	day       = matching(`\d{4}-\d{2}-\d{2}`)
	section   = matching(`[A-E]`)
	statement = matching(`[A-E][1-5]`)
	scheme    = matching(strings.Join(schemes.IDs(), "|"))
	name      = matching(`[a-z0-9]+(-[a-z0-9]+)*`)

	line = object(map[string]shape{"text": text, "source": name})
)

var matchShape = object(map[string]shape{
	"at": day, "language": matching("en|fr|nl|de"), "code": matching("[BCDFGHJKLNPRSTVX]{8}"),
	"answers": list(statement),
	"ranking": full(object(map[string]shape{
		"section": section, "points": number, "maximum": number,
		"status": matching("open|check|blocked"), "schemes": full(scheme),
		"ticked": list(object(map[string]shape{"statement": statement, "points": number})),
	})),
	"headline": orNull(object(map[string]shape{
		"sections": full(section), "framework": orNull(section), "schemes": full(scheme),
	})),
	"tie":            orNull(matching("share|combine|region")),
	"confidence":     orNull(matching("tied|close|firm")),
	"flips":          list(object(map[string]shape{"tick": statement, "on": boolean, "leaders": list(section)})),
	"contradictions": list(full(statement)),
	"beside":         list(scheme),
	"verdicts": full(object(map[string]shape{
		"scheme": scheme, "verdict": matching("eligible|not-yet|check|not-eligible"), "from": orNull(day),
		"reasons": list(object(map[string]shape{"rule": name, "text": text, "source": name, "as_of": day})),
		"duties":  list(line),
		"contact": orNull(object(map[string]shape{
			"organisation": name, "name": text, "url": orNull(text), "phone": orNull(text), "email": orNull(text),
		})),
	})),
})

func TestMatchKeepsThePublicShapeForEveryKindOfAnswers(t *testing.T) {
	answers := [][]string{nil, {"A1"}, {"A1", "D1"}, {"B1", "B2"}, {"C1", "E1"}, {"E2"}, {"E3", "E5"}}
	random := rand.New(rand.NewPCG(5, 25))
	for range 8 {
		var ticked []string
		for i := range 25 {
			if random.IntN(3) == 0 {
				ticked = append(ticked, fmt.Sprintf("%c%d", 'A'+i/5, i%5+1))
			}
		}
		answers = append(answers, ticked)
	}
	for _, ticked := range answers {
		v := runJSON(t, append([]string{"match"}, ticked...)...)
		if err := matchShape(v); err != nil {
			t.Errorf("match %v: %v", ticked, err)
			continue
		}
		checkRanking(t, ticked, v.(map[string]any))
	}
}

// checkRanking holds what the shape alone cannot: the ranking has all sections in
// their order, each with ticks that add up, and the verdicts all schemes but remote.
func checkRanking(t *testing.T, ticked []string, v map[string]any) {
	t.Helper()
	sections, total, last := "", 0, 1000.0
	for _, r := range v["ranking"].([]any) {
		row, sum := r.(map[string]any), 0.0
		for _, tick := range row["ticked"].([]any) {
			sum += tick.(map[string]any)["points"].(float64)
			total++
		}
		points := row["points"].(float64)
		if sum != points || points > row["maximum"].(float64) || points > last {
			t.Errorf("match %v: section %v has %v points, its ticks %v, the one before it %v", ticked, row["section"], points, sum, last)
		}
		last = points
		sections += row["section"].(string)
	}
	letters := strings.Split(sections, "")
	slices.Sort(letters)
	if strings.Join(letters, "") != "ABCDE" || total != len(ticked) || len(v["answers"].([]any)) != len(ticked) {
		t.Errorf("match %v: the ranking has the sections %s and %d ticks", ticked, sections, total)
	}
	var ids []string
	for _, verdict := range v["verdicts"].([]any) {
		verdict := verdict.(map[string]any)
		ids = append(ids, verdict["scheme"].(string))
		if verdict["verdict"] == "not-eligible" && len(verdict["reasons"].([]any)) == 0 {
			t.Errorf("match %v: %v is closed and no rule says why", ticked, verdict["scheme"])
		}
	}
	want := slices.DeleteFunc(schemes.IDs(), func(id string) bool { return id == schemes.Remote })
	if !slices.Equal(ids, want) {
		t.Errorf("match %v: verdicts on %v, want %v", ticked, ids, want)
	}
	if len(ticked) == 0 && (v["headline"] != nil || v["confidence"] != nil) {
		t.Errorf("nothing ticked has the headline %v and the confidence %v", v["headline"], v["confidence"])
	}
	if len(v["flips"].([]any)) > 2 {
		t.Errorf("match %v: more than two flips", ticked)
	}
}

var summaryShape = object(map[string]shape{"id": scheme, "name": text, "summary": text})

var schemeShape = object(map[string]shape{
	"id": scheme, "name": text, "summary": text,
	"conditions": full(line),
	"allowances": list(object(map[string]shape{
		"amount": orNull(number), "currency": matching("EUR"), "per": orNull(matching("hour|day|week|month|quarter|year")),
		"gross": orNull(boolean), "payer": text, "valid_from": orNull(day), "checked_on": day, "source": name,
	})),
	"steps":     full(object(map[string]shape{"text": text, "source": name, "who": text, "where": orNull(text)})),
	"documents": list(line), "pitfalls": list(line),
	"gaps":    full(line),
	"sources": full(line),
})

func TestShowKeepsThePublicShapeForEveryScheme(t *testing.T) {
	all := runJSON(t, "show")
	if err := full(summaryShape)(all); err != nil {
		t.Errorf("show: %v", err)
	}
	for i, id := range schemes.IDs() {
		if listed := all.([]any)[i].(map[string]any)["id"]; listed != id {
			t.Errorf("show lists %v where %s is expected", listed, id)
		}
		v := runJSON(t, "show", id)
		if err := schemeShape(v); err != nil {
			t.Errorf("show %s: %v", id, err)
		}
	}
}

func TestStageFirstNamesItsAmountsWithTheirSources(t *testing.T) {
	v := runJSON(t, "show", "stage-first").(map[string]any)
	sources := map[any]bool{}
	for _, s := range v["sources"].([]any) {
		sources[s.(map[string]any)["source"]] = true
	}
	for _, want := range []struct {
		amount float64
		per    string
	}{{500, "month"}, {26.82, "day"}} {
		found := slices.IndexFunc(v["allowances"].([]any), func(a any) bool {
			m := a.(map[string]any)
			return m["amount"] == want.amount && m["per"] == want.per && sources[m["source"]]
		})
		if found < 0 {
			t.Errorf("no allowance of %v EUR a %s with a source from the list", want.amount, want.per)
		}
	}
}

func TestTheQuizIsThatOfTheContract(t *testing.T) {
	v := runJSON(t, "quiz")
	err := object(map[string]shape{"revision": text, "sections": full(object(map[string]shape{
		"id": section, "name": text, "maximum": number,
		"statements": full(object(map[string]shape{"id": statement, "text": text, "points": number})),
	}))})(v)
	if err != nil {
		t.Fatal(err)
	}
	want := map[string][]float64{
		"A": {5, 4, 3, 3, 2}, "B": {4, 4, 3, 4, 3}, "C": {4, 4, 4, 4, 3}, "D": {4, 4, 4, 3, 3}, "E": {4, 4, 4, 4, 3},
	}
	sections := v.(map[string]any)["sections"].([]any)
	if len(sections) != len(want) {
		t.Fatalf("%d sections", len(sections))
	}
	for _, s := range sections {
		s := s.(map[string]any)
		var points []float64
		for _, statement := range s["statements"].([]any) {
			points = append(points, statement.(map[string]any)["points"].(float64))
		}
		if id := s["id"].(string); !slices.Equal(points, want[id]) {
			t.Errorf("section %s has the points %v, want %v", id, points, want[id])
		}
	}
}

func TestCheckSaysWhatItFoundInJSON(t *testing.T) {
	err := object(map[string]shape{"schemes": number, "figures": number, "sources": number, "stale": list(name)})(runJSON(t, "check"))
	if err != nil {
		t.Error(err)
	}
}
