//go:build unix

package e2e

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"intern-tui/assets"
	"intern-tui/schemes"
	"intern-tui/ui/console"
	"intern-tui/ui/race"
)

// glyphs is what the kernel's default font table shows beside ASCII: that of code
// page 437, with the substitutes that the kernel has for the rest of Latin-1.
const glyphs = "\u00a0¡¢£¤¥¦§¨©ª«¬\u00ad®°±²´µ¶·¸º»¼½¿" +
	"ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýÿ" +
	"ƒΓΘΣΦΩαβδεμπστφ•‼ⁿ₧ΩKÅ←↑→↓↔↕↨∈∙√∞∟∩≈≡≤≥⌂⌐⌠⌡⎽" +
	"─│┌┐└┘├┤┬┴┼═║╒╓╔╕╖╗╘╙╚╛╜╝╞╟╠╡╢╣╤╥╦╧╨╩╪╫╬▀▄█▌▐░▒▓■▬▲▶►▼◀◄◆○◘◙☺☻☼♀♂♠♣♥♦♪♫"

// understood is one thing that the console understands (its manual is console_codes):
// moving the cursor, inserting, deleting and erasing, sixteen colours,
// three modes, and the title, which it swallows.
var understood = regexp.MustCompile(`^(?:` +
	`\x1b\[[0-9;]*[ABCDEFGH\x60d]|` +
	`\x1b\[[0-9]*[JKXPLM@]|\x1bM|` +
	`\x1b\[(?:` + attribute + `(?:;` + attribute + `)*)?m|` +
	`\x1b\[\?(?:25|1049|2004)[hl]|` +
	`\x1b\]2;[^\x07\x1b]*\x07|` +
	`[\r\n\x08]|[ -~]+)`)

const attribute = `(?:0|1|7|22|27|[34][0-79]|(?:9|10)[0-7])`

// strange gives what the console would not show, or not understand, of all bytes.
func strange(written string) (list []string) {
	seen := map[string]bool{}
	for len(written) > 0 {
		n := len(understood.FindString(written))
		if n == 0 {
			var r rune
			if r, n = utf8.DecodeRuneInString(written); r == utf8.RuneError || !strings.ContainsRune(glyphs, r) {
				what := written[:min(12, len(written))]
				if r != '\x1b' {
					what = string(r)
				}
				if !seen[what] {
					list = append(list, what)
				}
				seen[what] = true
			}
		}
		written = written[n:]
	}
	return list
}

func TestStrangeBytesAreFound(t *testing.T) {
	for _, good := range []string{"", "a\r\n", "\x1b[2J\x1b[H\x1b[1;96m> \x1b[m", "é←■─", "\x1b]2;title\x07", "\x1b[?25l", "\x1b[12;40H\x1b[K\x1b[39m"} {
		if list := strange(good); len(list) > 0 {
			t.Errorf("%q is strange in %q", list, good)
		}
	}
	for _, bad := range []string{"€", "’", "…", "œ", "–", "\u202f", "✓", "╭", "\xff", "\x1b[38;5;80m", "\x1b[4m", "\x1b[?1002h", "\x1b]11;?\x07", "\x1b[c", "\x1b[?2026$p", "\x1b[3b", "\x1b[2S", "\x1b[>1u", "\t", "\x1bP", "\x1b[6n"} {
		if len(strange(bad)) == 0 {
			t.Errorf("%q is not strange", bad)
		}
	}
}

// all is everything that the program wrote so far.
func (s *session) all() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.written.String()
}

const (
	pageDown = "\x1b[6~"
	right    = "\x1b[C"
	home     = "\x1b[1~" // as the console has it
	escape   = "\x1b"
)

func TestTheLinuxConsoleIsSentOnlyWhatItShowsAndUnderstands(t *testing.T) {
	if testing.Short() {
		t.Skip("many sessions of the whole program: left to the full run")
	}
	w, q := content(t)
	c, err := schemes.Load(assets.Builtin())
	if err != nil {
		t.Fatal(err)
	}
	for _, l := range assets.Languages() {
		if race.Enabled && l != assets.French { // the one with the most signs of its own
			continue
		}
		t.Run(l.Name(), func(t *testing.T) {
			t.Parallel()
			say := func(text assets.Text) string { return console.Spell(text.In(l)) }
			s := sit(t, seat{terminal: "linux", words: []string{"--lang", l.String()}, width: 80, height: 50})
			s.sees("> " + say(w.Welcome.Start))

			s.keys(down + down + enter)
			s.sees(say(w.Offices.Title) + " ──")
			s.keys(escape)
			s.sees("> " + say(w.Welcome.Offices))
			s.keys(up + enter)
			for _, scheme := range c.Schemes {
				s.sees("> " + say(scheme.Name))
				s.keys(enter)
				s.sees("[" + say(w.Parts.Glance) + "]")
				for range 5 { // every row of every part is drawn once
					s.keys(right)
					s.keys(strings.Repeat(pageDown, 6) + home)
				}
				s.sees("[" + say(w.Parts.Sources) + "]")
				if scheme.ID == "stage-first" {
					s.keys("c") // for the telephone
					s.sees(say(w.Key.Any) + " " + say(w.Key.Close))
					s.keys("x")
					s.sees("[" + say(w.Parts.Sources) + "]")
				}
				s.keys(escape)
				s.sees(say(w.List.Title) + " ──")
				s.keys(down)
			}
			s.keys(escape)
			s.sees("> " + say(w.Welcome.Browse))
			s.keys(up + enter)
			for _, section := range q.Sections {
				s.sees("> [ ] " + firstWords(say(section.Statements[0].Text)))
				s.keys(space)
				s.sees("> [x]")
				s.keys(enter)
			}
			s.sees(say(w.Result.Title))
			s.keys("h")
			s.sees(say(w.Help.Title))
			s.keys("x")
			s.sees(say(w.Result.Title))
			s.keys("v")
			s.sees("[" + say(w.Parts.CanI) + "]")
			s.keys(space + enter + enter + escape)
			s.sees(say(w.Result.Title))
			s.keys("u")
			s.keys("llll") // through all languages and back
			s.keys("n")
			s.sees("> " + say(w.Again.Stay))
			s.keys(enter + "q")
			s.sees("> " + say(w.Leave.Stay))
			s.keys(down + enter)
			s.ends(0)
			s.given()
			if list := strange(s.all()); len(list) > 0 {
				t.Errorf("the console does not know %q", list)
			}
		})
	}
}

// firstWords is enough of a statement to tell it by, on any width of terminal.
func firstWords(text string) string { return strings.Join(strings.Fields(text)[:2], " ") }

func TestLineByLineTheLinuxConsoleIsSentOnlyWhatItShows(t *testing.T) {
	w, _ := content(t)
	for _, l := range assets.Languages() {
		t.Run(l.Name(), func(t *testing.T) {
			t.Parallel()
			s := sit(t, seat{terminal: "linux", words: []string{"--plain", "--lang", l.String()}, width: 80, height: 24})
			yes, _, _ := strings.Cut(w.Plain.Words.Yes.In(l), ",")
			s.keys(strings.Repeat(yes+"\n", 25))
			for _, id := range schemes.IDs() {
				s.keys(id + "\n")
			}
			s.keys("v\n" + strings.Repeat("a\n", 15) + "q\n")
			s.ends(0)
			if list := strange(s.all()); len(list) > 0 {
				t.Errorf("the console does not know %q", list)
			}
			if strings.Contains(s.all(), "\x1b") {
				t.Error("line by line there are sequences")
			}
		})
	}
}

// The console sends for function keys what other terminals send for nothing, and
// people press them.
func TestFunctionKeysAndEscapeTabChangeNothing(t *testing.T) {
	w, q := content(t)
	s := sit(t, seat{terminal: "linux", width: 80, height: 24})
	s.sees("> " + english(w.Welcome.Start))
	harmless := func(there, back, seen string) {
		t.Helper()
		before := s.seen()
		for _, key := range []string{"\x1b[[A", "\x1b[[B", "\x1b[[C", "\x1b[[D", "\x1b[[E", "\x1b[17~", "\x1b[24~", "\x1b\t"} {
			s.keys(key)
		}
		s.keys(there)
		s.sees(seen)
		s.keys(back)
		s.sees(before)
	}
	harmless(down, up, "> "+english(w.Welcome.Browse))
	s.keys(enter)
	first, second := q.Sections[0].Statements[0], q.Sections[0].Statements[1]
	s.sees("> [ ] " + firstWords(english(first.Text)))
	harmless(down, up, "> [ ] "+firstWords(english(second.Text)))
	s.keys(space + enter + enter + enter + enter + enter)
	s.sees("> " + english(w.Card.YouGet))
	harmless("h", "x", english(w.Help.Title))
	s.keys(enter)
	s.sees("[" + english(w.Parts.Money) + "]")
	harmless("h", "x", english(w.Help.Title))
	s.keys(ctrlC)
	s.ends(130)
	s.given()
}
