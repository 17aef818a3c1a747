package report

import (
	"net/url"
	"os"
	"strings"
	"testing"

	"intern-tui/assets"
	"intern-tui/schemes"
)

// The table in the repository is that of the content.
func TestTheTableOfChecksIsThatOfTheContent(t *testing.T) {
	var now strings.Builder
	if err := readers(t, today)[0].CheckedMarkdown(&now); err != nil {
		t.Fatal(err)
	}
	written, err := os.ReadFile("../../assets/CHECKED.md")
	if err != nil || now.String() != string(written) {
		t.Fatalf("assets/CHECKED.md is no longer what was checked (%v): go run . check --format markdown > assets/CHECKED.md", err)
	}
}

// It is the same on every day, and has every figure, every source and every doubt.
func TestTheTableOfChecksIsWholeOnEveryDay(t *testing.T) {
	for _, r := range readers(t, "2028-06-01") {
		var table strings.Builder
		if err := r.CheckedMarkdown(&table); err != nil {
			t.Fatal(err)
		}
		for id := range r.Figures {
			if !strings.Contains(table.String(), "\n| "+id+" | ") {
				t.Errorf("the figure %s is not in it", id)
			}
		}
		for id := range r.Sources {
			if !strings.Contains(table.String(), "\n| "+id+" | ") {
				t.Errorf("the source %s is not in it", id)
			}
		}
		for _, s := range r.Schemes {
			for _, u := range s.Unsure() {
				if !strings.Contains(table.String(), marked(r.Say(u.Text))) {
					t.Errorf("%s is not in it: %s", s.ID, r.Say(u.Text))
				}
			}
		}
		early := readers(t, today)[r.Language]
		var same strings.Builder
		if err := early.CheckedMarkdown(&same); err != nil || same.String() != table.String() {
			t.Errorf("in %v it is another table on another day (%v)", r.Language, err)
		}
	}
}

// What a link checker is given are addresses, each once, and all that are on the leaflets.
func TestEveryAddressIsGivenToALinkChecker(t *testing.T) {
	r := readers(t, today)[assets.English]
	links := map[string]bool{}
	for _, l := range r.Links() {
		if u, err := url.Parse(l); err != nil || u.Scheme == "" || u.Host == "" || links[l] {
			t.Errorf("%q is no address, or stands twice", l)
		}
		links[l] = true
	}
	for _, s := range r.Schemes {
		var leaflet strings.Builder
		if err := r.Leaflet(s, schemes.Verdict{}, schemes.Profile{}).Text(&leaflet); err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(leaflet.String()) {
			if l := strings.TrimSpace(line); strings.HasPrefix(l, "http") && !links[l] {
				t.Errorf("%s sends to %s, which no link checker is given", s.ID, l)
			}
		}
	}
}
