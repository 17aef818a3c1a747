package main

import (
	"os"
	"regexp"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"intern-tui/ui/command"
)

// pageOf is the page, with hyphens as a reader sees them.
func pageOf(t *testing.T) string {
	t.Helper()
	var b strings.Builder
	if err := write(&b, "1.0.0", "2026-11-21"); err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(b.String(), `\-`, "-")
}

func TestThePageHasEveryCommandAndFlag(t *testing.T) {
	page, root := pageOf(t), command.New("1.0.0")
	flagsOf := func(c *cobra.Command) {
		c.Flags().VisitAll(func(f *pflag.Flag) {
			if !strings.Contains(page, `\fB--`+f.Name+`\fR`) {
				t.Errorf("%s --%s is missing", c.Name(), f.Name)
			}
		})
	}
	flagsOf(root)
	root.PersistentFlags().VisitAll(func(f *pflag.Flag) {
		if strings.Count(page, `\fB--`+f.Name+`\fR`) != 1 {
			t.Errorf("--%s is not there once", f.Name)
		}
	})
	for _, c := range root.Commands() {
		if flagsOf(c); !strings.Contains(page, ".SS "+roffless(c.Use)) {
			t.Errorf("%s is missing", c.Name())
		}
	}
}

// roffless is a synopsis as pageOf leaves it.
func roffless(use string) string { return strings.ReplaceAll(use, "…", "...") }

func TestThePageHasItsSections(t *testing.T) {
	page := pageOf(t)
	for _, section := range []string{
		"NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS", "KEYS", "EXIT STATUS", "ENVIRONMENT", "FILES", "EXAMPLES",
	} {
		if !strings.Contains(page, "\n.SH "+section+"\n") {
			t.Errorf("the section %s is missing", section)
		}
	}
	for i, line := range strings.Split(page, "\n") {
		if strings.HasPrefix(line, "'") || strings.TrimSpace(line) == "" && i < strings.Count(page, "\n") {
			t.Errorf("line %d would be a command or a gap: %q", i+1, line)
		}
	}
}

// The README has the keys in a table; the page must know each of them.
func TestThePageHasTheKeysOfTheREADME(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, keys, _ := strings.Cut(string(readme), "\n## Keys\n")
	keys, _, _ = strings.Cut(keys, "\n## ")
	_, page, _ := strings.Cut(pageOf(t), "\n.SH KEYS\n")
	page, _, _ = strings.Cut(page, "\n.SH ")
	letters := regexp.MustCompile(`(?m)^\| ([a-z])\b`).FindAllStringSubmatch(keys, -1)
	if len(letters) == 0 {
		t.Fatal("README.md has no table of keys")
	}
	for _, l := range letters {
		if !regexp.MustCompile(`(?m)^\.TP\n` + l[1] + `\b`).MatchString(page) {
			t.Errorf("the key %s is missing", l[1])
		}
	}
}
