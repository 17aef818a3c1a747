package command

import (
	"runtime/debug"
	"strings"
	"testing"
)

func TestTheCommitComesFromTheVersionElseFromTheBuild(t *testing.T) {
	c := New("1.0.0+0820587")
	var out strings.Builder
	c.SetOut(&out)
	c.SetArgs([]string{"--version"})
	if err := c.ExecuteContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	if line := out.String(); !strings.HasPrefix(line, "intern-tui 1.0.0 (commit 0820587, content of 20") {
		t.Errorf("the version is %q", line)
	}
	revision := debug.BuildSetting{Key: "vcs.revision", Value: "08205871f7c0a3b1"}
	for want, settings := range map[string][]debug.BuildSetting{
		"":                     nil,
		"0820587":              {revision, {Key: "vcs.modified", Value: "false"}},
		"0820587 with changes": {revision, {Key: "vcs.modified", Value: "true"}},
	} {
		if got := commit(&debug.BuildInfo{Settings: settings}, true); got != want {
			t.Errorf("%v make %q, want %q", settings, got, want)
		}
	}
	if got := commit(nil, false); got != "" {
		t.Errorf("no build makes %q", got)
	}
}
