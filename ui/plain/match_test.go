package plain_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"regexp"
	"slices"
	"strings"
	"testing"

	"intern-tui/assets"
	"intern-tui/ui/command"
)

// run gives what the program prints.
func run(t *testing.T, input string, words ...string) string {
	t.Helper()
	var out strings.Builder
	c := command.New("test")
	c.SetOut(&out)
	c.SetIn(strings.NewReader(input))
	c.SetArgs(append(words, "--at", "2026-11-21"))
	if err := c.ExecuteContext(t.Context()); err != nil {
		t.Fatalf("%v: %v", words, err)
	}
	return out.String()
}

// ranked is a line of the ranking as plain text has it: "1. A  name  9/17  53%  open".
var ranked = regexp.MustCompile(`(?m)^([A-E])  .* (\d+)/(\d+)  .*$`)

func TestTheRankingIsThatOfMatch(t *testing.T) {
	random := rand.New(rand.NewPCG(25, 5))
	yes := map[assets.Language]string{assets.English: "y", assets.French: "oui", assets.Dutch: "ja", assets.German: "j"}
	for round, l := range assets.Languages() {
		var ticked []string
		var input strings.Builder
		for i := range 25 {
			if random.IntN(1+round) == 0 {
				ticked = append(ticked, fmt.Sprintf("%c%d", 'A'+i/5, i%5+1))
				input.WriteString(yes[l])
			}
			input.WriteByte('\n')
		}
		plain := run(t, input.String(), "--plain", "--lang", l.String())
		var match struct {
			Code    string
			Ranking []struct {
				Section         string
				Points, Maximum int
			}
		}
		out := run(t, "", append([]string{"match", "--format", "json", "--lang", l.String()}, ticked...)...)
		if err := json.Unmarshal([]byte(out), &match); err != nil {
			t.Fatal(err)
		}
		rows := ranked.FindAllStringSubmatch(plain, -1)
		if len(rows) != 5 || len(match.Ranking) != 5 {
			t.Fatalf("%v in %v: the ranking has not five rows:\n%s", ticked, l, plain)
		}
		for i, line := range rows {
			row := match.Ranking[i]
			if got, want := line[1:], []string{row.Section, fmt.Sprint(row.Points), fmt.Sprint(row.Maximum)}; !slices.Equal(got, want) {
				t.Errorf("%v in %v: place %d is %v, match --format json has %v", ticked, l, i+1, got, want)
			}
		}
		if !strings.Contains(plain, match.Code) {
			t.Errorf("%v in %v: the code %s is not said", ticked, l, match.Code)
		}
	}
}
