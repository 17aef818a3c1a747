package wizard

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/ui/qr/qrtest"
	"intern-tui/ui/takeaway"
)

// takes presses p and waits until everything is written.
func (v *visitor) takes() {
	v.Helper()
	cmd := v.press("p")
	v.sees(v.say(v.words.Take.Wait))
	v.Update(cmd())
	v.look()
}

// files are the names of the files in the current directory.
func files(t testing.TB) (names []string) {
	t.Helper()
	entries, err := os.ReadDir(".")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		names = append(names, e.Name())
	}
	return names
}

func read(t testing.TB, file string) string {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

func TestTheResultIsSavedUnderItsCodeAndNeverOverwritten(t *testing.T) {
	t.Chdir(t.TempDir())
	v := enter(t).tick("D1", "D2", "D3")
	code := v.quiz.Code(v.Answers)
	for _, file := range []string{"intern-tui-" + code + ".html", "intern-tui-" + code + "-2.html"} {
		v.takes()
		v.sees(v.say(v.words.Take.Saved, "file", file))
		var want strings.Builder
		r := v.reader()
		if err := r.ResultHTML(&want, v.Answers, r.Result(v.Answers, v.Profile)); err != nil {
			t.Fatal(err)
		}
		if got := read(t, file); got != want.String() || !strings.Contains(got, code) {
			t.Errorf("%s holds\n%s", file, got)
		}
	}
	if got := files(t); len(got) != 2 {
		t.Errorf("the directory holds %v", got)
	}
	v.press("down")
	v.seesNot("intern-tui-")
}

func TestALeafletIsSavedUnderItsScheme(t *testing.T) {
	t.Chdir(t.TempDir())
	v := enter(t).tick("B1", "B2", "B4", "A1", "A2")
	v.openLeaflet()
	v.takes()
	for !strings.Contains(v.focused(), v.named("school")) {
		v.press("down")
	}
	v.press("enter")
	v.takes()
	v.sees(v.say(v.words.Take.Saved, "file", "intern-tui-school.html"))
	if got := files(t); !slices.Equal(got, []string{"intern-tui-remote.html", "intern-tui-school.html"}) {
		t.Errorf("the directory holds %v", got)
	}
	if got := read(t, "intern-tui-school.html"); !strings.Contains(got, "<h1>"+v.reader().Scheme("school")+"</h1>") {
		t.Errorf("the file begins with %.80q", got)
	}
}

// The Linux console spells the euro sign with letters; a file need not.
func TestAFileIsNotSpelledForTheConsole(t *testing.T) {
	t.Chdir(t.TempDir())
	v := open(t, Options{}, "TERM=linux").tick("D1", "D2", "D3")
	v.press("e")
	v.takes()
	v.reads("EUR")
	if got := read(t, "intern-tui-cip.html"); !strings.Contains(got, "€") || strings.Contains(got, "EUR") {
		t.Error("the euro sign is missing in the file")
	}
}

func TestWhatCannotBeSavedIsSaidAndTheVisitGoesOn(t *testing.T) {
	folder := t.TempDir()
	t.Chdir(folder)
	v := enter(t).tick("D1", "D2", "D3")
	if err := os.Remove(folder); err != nil {
		t.Skip("the current directory cannot be taken away here:", err)
	}
	v.takes()
	v.sees(v.say(v.words.Take.NotSaved))
	v.press("enter")
	v.opened()
}

func TestWithAPrinterTheSlipGoesThere(t *testing.T) {
	for _, kiosk := range []bool{false, true} {
		t.Chdir(t.TempDir())
		printer := filepath.Join(t.TempDir(), "printer")
		v := open(t, Options{Printer: printer, Kiosk: kiosk, Answers: asked(t, "D1", "D2", "D3")}, "TERM=linux")
		v.takes()
		v.sees(v.say(v.words.Take.Printed))
		v.press("enter")
		v.takes()
		v.sees(v.say(v.words.Take.Printed))

		r := v.reader()
		r.Speech.Spell = nil
		cip, err := r.Catalogue.Scheme("cip")
		if err != nil {
			t.Fatal(err)
		}
		var result, leaflet strings.Builder
		res := r.Result(v.Answers, v.Profile)
		if err := r.Slip(&result, v.Answers, res); err != nil {
			t.Fatal(err)
		}
		if err := r.SchemeSlip(&leaflet, cip, res.Verdict("cip"), v.Profile, res.Code); err != nil {
			t.Fatal(err)
		}
		page := r.Page("cip")
		want := string(takeaway.Receipt(result.String(), page)) + string(takeaway.Receipt(leaflet.String(), page))
		if got := read(t, printer); got != want {
			t.Errorf("the printer got\n%q, want\n%q", got, want)
		}
		if got := files(t); len(got) > 0 {
			t.Errorf("the directory holds %v", got)
		}
	}
}

func TestAPrinterThatFailsIsSaidAndTheVisitGoesOn(t *testing.T) {
	v := open(t, Options{Printer: "/dev/intern-tui-no-such-printer", Kiosk: true, Answers: asked(t, "D1", "D2")}, "TERM=xterm")
	v.takes()
	v.sees(v.say(v.words.Take.NotPrinted))
	v.press("enter")
	v.opened()
}

func TestAKioskWithoutAPrinterSavesNothing(t *testing.T) {
	t.Chdir(t.TempDir())
	v := open(t, Options{Kiosk: true, Answers: asked(t, "D1", "D2")}, "TERM=xterm")
	v.outcome()
	for _, on := range []string{"", "enter"} {
		v.press(on)
		if v.binds("p") {
			t.Errorf("%T offers to save", v.Top())
		}
		v.press("p")
	}
	if got := files(t); len(got) > 0 {
		t.Errorf("the directory holds %v", got)
	}
}

// A printer without paper takes its time: nothing is printed twice, every key
// works, and whoever comes next hears nothing of it.
func TestASlowPrinterHoldsNobodyUp(t *testing.T) {
	v := open(t, Options{Printer: "any", Kiosk: true, Answers: asked(t, "D1", "D2")}, "TERM=xterm")
	if v.press("p") == nil {
		t.Fatal("nothing is printed")
	}
	if v.press("p") != nil {
		t.Error("a second receipt is begun while the first is not out")
	}
	v.sees(v.say(v.words.Take.Wait))
	v.press("enter end")
	v.opened()
	v.Update(takeaway.Done{})
	v.sees(v.say(v.words.Take.Printed))

	v.press("p")
	host{v.App}.Wipe(false)
	v.Reset()
	v.press("enter enter")
	v.Update(takeaway.Done{})
	v.look()
	if !v.notice.IsZero() {
		t.Errorf("the next visitor is told %q", v.say(v.notice))
	}
	v.press("enter enter enter enter space enter enter")
	if v.press("p") == nil {
		t.Error("the next visitor cannot print")
	}
}

// asked are answers given beforehand.
func asked(t testing.TB, statements ...string) quiz.Answers {
	t.Helper()
	a, err := quiz.ParseAnswers(statements...)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func TestAnswersGivenBeforehandOpenTheirResult(t *testing.T) {
	for _, kiosk := range []bool{false, true} {
		want := asked(t, "C1", "C3", "D2")
		v := open(t, Options{Answers: want, Kiosk: kiosk}, "TERM=xterm")
		v.outcome()
		v.sees(v.say(v.words.Result.Code, "code", v.quiz.Code(want)))
		for s := quiz.E + 1; s > quiz.A; s-- {
			v.press("esc")
			v.at(s - 1)
		}
		v.press("esc")
		on[*welcome](v)
		if v.Answers != want {
			t.Errorf("on the way back the answers became %v", v.Answers)
		}
		v.press("enter enter enter enter enter enter")
		v.outcome()
	}
}

func TestNoAnswersBeforehandBeginAtTheBeginning(t *testing.T) {
	on[*welcome](open(t, Options{}, "TERM=xterm"))
}

// scans reads the QR code on the screen as a camera does.
func (v *visitor) scans() (string, error) {
	return qrtest.Read(v.View().Content, v.Terminal.Width, v.Terminal.Height, v.Terminal.Dark())
}

// terminals are environments with every palette.
var terminals = []string{"TERM=xterm-256color COLORTERM=truecolor", "TERM=xterm-256color", "TERM=xterm", "TERM=linux", "TERM=xterm NO_COLOR=1"}

func TestOnTheClassicTerminalTheCodeHasAScreenOfItsOwn(t *testing.T) {
	for _, environment := range terminals {
		v := open(t, Options{}, strings.Fields(environment)...)
		v.press("down enter down down down enter")
		page := v.reader().Page("cip")
		if _, err := v.scans(); err == nil {
			t.Error("the leaflet has room for a code")
		}
		v.press("c")
		on[*scan](v)
		if got, err := v.scans(); got != page || err != nil {
			t.Errorf("on %s the screen shows %q: %v\n%s", environment, got, err, v.seen())
		}
		v.press("x")
		v.opened()
	}
}

func TestWithoutRoomForACodeTheAddressStands(t *testing.T) {
	v := enter(t)
	v.press("down enter down down down enter c")
	v.resize(40, 12)
	v.reads("https://www.actiris.brussels")
	v.press("x")
	v.opened()
	if v.binds("c") {
		t.Error("a code is offered that has no room")
	}
}

// Without a network a telephone that looks at the screen knows the result: as much of it as
// the largest code holds that the terminal has room for.
func TestTheCodeOfAResultHoldsWhatFitsTheScreen(t *testing.T) {
	for _, l := range assets.Languages() {
		for i, section := range []string{"A", "B", "C", "D", "E"} {
			environment := terminals[(i+int(l))%len(terminals)]
			held := 0
			for _, size := range [][2]int{{40, 12}, {60, 20}, {80, 24}, {120, 40}} {
				v := open(t, Options{Answers: asked(t, section+"1", section+"2", section+"3")}, strings.Fields(environment)...)
				v.language, v.result = l, nil
				v.resize(size[0], size[1])
				if !v.binds("c") {
					if size[0] >= 60 {
						t.Errorf("%s in %v offers no code at %v", section, l, size)
					}
					continue
				}
				v.press("c")
				got, err := v.scans()
				r := v.reader()
				r.Spell = nil
				res := r.Result(v.Answers, v.Profile)
				texts := r.Pocket(res)
				if at := slices.Index(texts, got); at < 0 || err != nil {
					t.Fatalf("%s in %v at %v on %s reads %q: %v\n%s", section, l, size, environment, got, err, v.seen())
				}
				if size[0] >= 60 && !strings.Contains(got, res.Name) {
					t.Errorf("%s in %v at %v: the code says only %q", section, l, size, got)
				}
				if _, card, _ := r.Pick(res); size[0] >= 80 && card[2].Brief != "" && !strings.Contains(got, strings.ReplaceAll(card[2].Brief, "\u00a0", " ")) {
					t.Errorf("%s in %v at %v: the code does not say the first step: %q", section, l, size, got)
				}
				if len(got) < held {
					t.Errorf("%s in %v at %v: a larger screen says less: %q", section, l, size, got)
				}
				held = len(got)
				v.press("x")
				v.outcome()
			}
		}
	}
}

// With a site every code leads to a leaflet there, in the language that is spoken.
func TestWithASiteEveryCodeLeadsThere(t *testing.T) {
	v := open(t, Options{Site: "https://example.org/stages", Answers: asked(t, "D1", "D2", "D3")}, "TERM=xterm")
	v.press("l c")
	if got, err := v.scans(); got != "https://example.org/stages/fr/cip.html" || err != nil {
		t.Errorf("the result's code leads to %q: %v", got, err)
	}
	v.press("x l enter c")
	if got, err := v.scans(); got != "https://example.org/stages/nl/cip.html" || err != nil {
		t.Errorf("the leaflet's code leads to %q: %v", got, err)
	}
}
