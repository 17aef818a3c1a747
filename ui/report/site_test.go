package report

import (
	"path"
	"regexp"
	"strings"
	"testing"
)

// Every page of a site can be reached from its first one, every link on it leads to a
// page, a place on it or the world, and no page holds the code of a result.
func TestASiteIsOneWholeAboutNobody(t *testing.T) {
	r := readers(t, today)[0]
	pages := r.Pages()
	link := regexp.MustCompile(`href="([^"]*)"`)
	reached := map[string]bool{}
	way := []string{"index.html"}
	for len(way) > 0 {
		at := way[0]
		way = way[1:]
		if reached[at] {
			continue
		}
		reached[at] = true
		write, ok := pages[at]
		if !ok {
			t.Fatalf("there is no page %s", at)
		}
		text := written(t, write)
		if regexp.MustCompile(`\b[BCDFGHJKLNPRSTVX]{8}\b`).MatchString(text) {
			t.Errorf("%s holds a code", at)
		}
		for _, to := range link.FindAllStringSubmatch(text, -1) {
			switch {
			case strings.HasPrefix(to[1], "https://"), strings.HasPrefix(to[1], "tel:"):
			case strings.HasPrefix(to[1], "#"):
				if !strings.Contains(text, `id="`+to[1][1:]+`"`) {
					t.Errorf("%s leads to %s, which is not on it", at, to[1])
				}
			default:
				way = append(way, path.Join(path.Dir(at), to[1]))
			}
		}
	}
	for name := range pages {
		if !reached[name] {
			t.Errorf("nothing leads to %s", name)
		}
	}
}

// The address of a site comes before that of a source, in the reader's language.
func TestTheSiteHasThePageOfEveryScheme(t *testing.T) {
	for _, r := range readers(t, today) {
		r.Site = "https://example.org/internships"
		for _, s := range r.Schemes {
			name, ours := strings.CutPrefix(r.Page(s.ID), r.Site+"/")
			if _, ok := r.Pages()[name]; !ours || !ok || !strings.HasPrefix(name, r.Language.String()+"/") {
				t.Errorf("%s in %v is read at %q", s.ID, r.Language, r.Page(s.ID))
			}
		}
	}
}

// A frame leads to the leaflets of the schemes that its headline names.
func TestAFrameLeadsToWhatItRecommends(t *testing.T) {
	for _, r := range readers(t, today) {
		for _, sections := range fronts() {
			_, d := r.frame(sections)
			for _, item := range d.Parts[1].Blocks[0].(List).Items {
				scheme := strings.TrimSuffix(item.Link.To, ".html")
				if scheme != "remote" && len(sections) == 1 && !strings.Contains(d.Name, r.Scheme(scheme)) {
					t.Errorf("%v in %v: %q leads to %s", sections, r.Language, d.Name, scheme)
				}
			}
		}
	}
}
