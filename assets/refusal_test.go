package assets

import (
	"errors"
	"fmt"
	"io/fs"
	"testing"
)

// wrapped says nothing itself.
type wrapped struct{ error }

func (w wrapped) Unwrap() error { return w.error }

func TestARefusalIsSaidInAnotherLanguage(t *testing.T) {
	translate := func(english string) string {
		if s, ok := map[string]string{"no %q": "kein %q", "%s: %w": "%s, %w", "not %d": "nicht %d"}[english]; ok {
			return s
		}
		return english
	}
	inner := Refuse("no %q", "x")
	path := &fs.PathError{Op: "open", Path: "f", Err: fs.ErrNotExist}
	for _, c := range []struct {
		err              error
		english, foreign string
	}{
		{inner, `no "x"`, `kein "x"`},
		{Refuse("%s: %w", "a", inner), `a: no "x"`, `a, kein "x"`},
		{wrapped{inner}, `no "x"`, `kein "x"`},
		{(&Place{"f.yaml", 1, 2}).Errorf("not %d", 3), "f.yaml:1:2: not 3", "f.yaml:1:2: nicht 3"},
		{(&Place{"f.yaml", 1, 2}).Errorf("%v", inner), `f.yaml:1:2: no "x"`, `f.yaml:1:2: kein "x"`},
		{Refuse("untold %w", inner), `untold no "x"`, `untold kein "x"`},
		{path, "open f: file does not exist", "open f: file does not exist"},
		{fmt.Errorf("at %w", inner), `at no "x"`, `at no "x"`},
	} {
		if got := c.err.Error(); got != c.english {
			t.Errorf("it says %q, want %q", got, c.english)
		}
		if got := In(c.err, translate); got != c.foreign {
			t.Errorf("%q is said %q, want %q", c.english, got, c.foreign)
		}
	}
	if !errors.Is(Refuse("%w: %w", inner, path), fs.ErrNotExist) {
		t.Error("what a refusal holds is not found in it")
	}
}
