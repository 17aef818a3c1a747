package schemes

import (
	"strings"
	"testing"
	"unicode"

	"intern-tui/assets"
)

// FuzzReadProfile reads whatever profile: what is accepted gets a verdict of every
// scheme, and what is refused is told in one line without control characters.
func FuzzReadProfile(f *testing.F) {
	c, err := Load(assets.Builtin())
	if err != nil {
		f.Fatal(err)
	}
	at, err := assets.ParseDate("2026-11-21")
	if err != nil {
		f.Fatal(err)
	}
	for _, text := range []string{
		"born: 2004-05-02\nhome: brussels\nstatus: jobseeker\nregistered_since: 2026-08-03\n",
		`{"course": "required", "weeks": 16, "start": "2027-01-04"}`, "", "born: \"\\e[31m\"", "home: &a abroad\nworkplace: *a", "[", "weeks: 99999999999999999999",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		p, err := c.ReadProfile(strings.NewReader(text), "profile", at)
		if err != nil {
			if said := err.Error(); strings.ContainsFunc(said, unicode.IsControl) {
				t.Errorf("a control character in %q", said)
			}
			return
		}
		for _, id := range IDs() {
			c.Verdict(id, p, at)
		}
	})
}
