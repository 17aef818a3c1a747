package command

import (
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"intern-tui/assets"
	"intern-tui/schemes"
)

// said is what a command prints on a machine that believes it is a given day.
func said(t *testing.T, day time.Time, words ...string) string {
	t.Helper()
	c := build(&options{version: "1.0.0+0820587", now: func() time.Time { return day }})
	var out strings.Builder
	c.SetOut(&out)
	c.SetArgs(words)
	if err := c.ExecuteContext(t.Context()); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

// A machine without a battery comes up in 1970, or at the date of its image. A day before
// the newest day of checking cannot be today: that is said to whoever looks after it, and
// everybody is answered for that newest day. With --at any day can be asked for.
func TestAClockThatIsWrongIsNotBelieved(t *testing.T) {
	c, err := schemes.Load(assets.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	newest := c.Checked().Time()
	match := []string{"match", "C1", "C2", "--format", "json"}
	right := said(t, newest, match...)
	for _, wrong := range []time.Time{time.Unix(0, 0), newest.AddDate(0, 0, -1)} {
		if got := said(t, wrong, match...); got != right {
			t.Errorf("on %v match answers otherwise than on %v", wrong, newest)
		}
	}
	for _, words := range [][]string{{"--version"}, {"check"}, {"check", "--format", "json"}} {
		words = append(words, "--lang", "fr")
		got := said(t, time.Unix(0, 0), words...)
		if line := assets.French.Date(assets.Date{Year: 1970, Month: 1, Day: 1}); !strings.Contains(got, line) || !strings.Contains(got, assets.French.Date(c.Checked())) {
			t.Errorf("in 1970 %v says\n%s", words, got)
		}
		if strings.Contains(said(t, newest, words...), "horloge") || strings.Contains(said(t, time.Unix(0, 0), append(words, "--at", "2020-01-01")...), "horloge") {
			t.Errorf("%v doubts a clock that is right, or --at", words)
		}
	}
	if !strings.Contains(said(t, time.Unix(0, 0), append(match, "--at", "2025-02-03")...), `"at": "2025-02-03"`) {
		t.Error("--at is not free any more")
	}
}

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
