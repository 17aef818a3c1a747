package schemes

import (
	"maps"
	"reflect"
	"slices"
	"strings"

	"intern-tui/assets"
)

// Named lists the figures that a scheme's texts and tests name, sorted.
func (c *Catalogue) Named(s *Scheme) []string {
	named := map[string]bool{}
	_ = walk(reflect.ValueOf(s), "", func(v any, key string) error { // which refuses nothing
		var names []string
		switch v := v.(type) {
		case assets.Text:
			names = v.Placeholders()
		case assets.Ref:
			if slices.Contains(figureKeys(), key) {
				names = []string{v.ID}
			}
		}
		for _, name := range names {
			name, _, _ = strings.Cut(name, ".") // {figure.from}
			if c.Figures[name] != nil {
				named[name] = true
			}
		}
		return nil
	})
	return slices.Sorted(maps.Keys(named))
}
