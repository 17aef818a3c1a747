package schemes

import (
	"strings"
	"testing"

	"intern-tui/assets"
)

// BenchmarkLoad reads and checks everything that the package knows of the law.
func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Load(assets.Builtin()); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkVerdicts judges one person for every scheme.
func BenchmarkVerdicts(b *testing.B) {
	c, err := Load(assets.Builtin())
	if err != nil {
		b.Fatal(err)
	}
	p, err := c.ReadProfile(strings.NewReader("born: 2004-05-02\nhome: brussels\nstatus: jobseeker\nregistered_since: 2026-08-03\nweeks: 16\n"), "profile", today)
	if err != nil {
		b.Fatal(err)
	}
	at, err := assets.ParseDate("2026-11-21")
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, id := range IDs() {
			c.Verdict(id, p, at)
		}
	}
}
