package wizard

import (
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"image/color"
	"io/fs"
	"iter"
	"math/rand/v2"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"intern-tui/assets"
	"intern-tui/ui/race"
)

// A way leads from the first screen to another.
type way struct {
	name    string
	walk    func(*visitor)
	options Options
}

// wayTo is a way without options.
func wayTo(name string, walk func(*visitor)) way { return way{name: name, walk: walk} }

func keys(keys string) func(*visitor) { return func(v *visitor) { v.press(keys) } }

// ways leads to every kind of screen. Some kinds look so different with other
// answers that they stand here again, under a name with a dash.
var ways = []way{
	wayTo("welcome", keys("")),
	wayTo("section", keys("enter enter enter")),
	wayTo("section-ticked", keys("enter space down down space down")),
	wayTo("section-undone", keys("enter space u")),
	wayTo("section-from-result", func(v *visitor) { v.tick("C1", "C2").press("end space") }),
	wayTo("result", func(v *visitor) { v.tick("A1", "A2", "C1", "C5", "D3") }),
	wayTo("result-firm", func(v *visitor) { v.tick("C1", "C2", "C3") }),
	wayTo("result-everything", func(v *visitor) { v.tick(everyStatement()...) }),
	wayTo("result-vetoed", func(v *visitor) { v.tick("A1", "A2", "D2", "D3", "D4", "D5") }),
	wayTo("result-tied", func(v *visitor) { v.tick("C1", "C2", "C3", "C4", "E1", "E2", "E3", "E4") }),
	wayTo("result-remote", func(v *visitor) { v.tick("B1", "B2", "A1") }),
	wayTo("doors", keys("enter enter enter enter enter enter")),
	wayTo("leaflet", func(v *visitor) { v.tick("C1", "C2").openLeaflet() }),
	wayTo("leaflet-conditions", func(v *visitor) { v.tick("C1", "C2").press("v space down space space") }),
	wayTo("leaflet-money", func(v *visitor) { v.tick("C1", "C2").press("e") }),
	wayTo("leaflet-steps", func(v *visitor) { v.tick("D1", "D2").press("d") }),
	wayTo("leaflet-more", func(v *visitor) { v.tick("C1", "C2").press("d right") }),
	wayTo("leaflet-sources", func(v *visitor) { v.tick("C1", "C2").press("d right right") }),
	wayTo("leaflet-of-two", func(v *visitor) { v.tick("E1", "E2", "E3").openLeaflet() }),
	wayTo("common", func(v *visitor) { v.press("down enter end up enter") }),
	wayTo("also", func(v *visitor) { v.press("down enter end enter") }),
	wayTo("scan", func(v *visitor) { v.tick("C1", "C2").press("e c") }),
	wayTo("question", func(v *visitor) { v.tick("C1", "C2").press("v enter") }),
	wayTo("question-of-several", func(v *visitor) { v.tick("E1", "E2").press("v end enter") }),
	wayTo("told", func(v *visitor) { v.tick("C1", "C2").press("v down down down space esc x end up enter") }),
	wayTo("browse", keys("down enter end")),
	wayTo("offices", keys("down down enter")),
	wayTo("compare", func(v *visitor) { v.tick("C1", "C2", "D1").press("s") }),
	wayTo("compare-of-three", func(v *visitor) { v.tick("C1", "C2", "D1").press("s right space") }),
	wayTo("try", func(v *visitor) { v.tick("A1", "A2", "C1", "C5", "D3").press("t space") }),
	wayTo("try-untried", func(v *visitor) { v.tick("B1", "B2").press("t") }),
	wayTo("try-nothing", func(v *visitor) { v.tick("D1").press("t end u") }),
	wayTo("wrong", func(v *visitor) { v.tick("C1", "C2").press("x") }),
	wayTo("wrong-of-leaflet", func(v *visitor) { v.tick("D1", "D2").press("e x end") }),
	wayTo("confirm", keys("q")),
	wayTo("confirm-again", func(v *visitor) { v.tick("C1").press("n") }),
}

// openLeaflet opens the best match from the ranking.
func (v *visitor) openLeaflet() {
	for !strings.Contains(v.focused(), "■") {
		v.press("down")
	}
	v.press("enter")
	v.opened()
}

// kioskWays leads to the screens that only a kiosk has.
var kioskWays = []way{
	{"languages", keys("down"), Options{Kiosk: true, Idle: time.Minute, Grace: time.Minute}},
	{"languages-with-door", keys("down"), Options{Kiosk: true, StaffWord: "sesame"}},
	{"staff", keys("s e s a m e"), Options{Kiosk: true, StaffWord: "sesame"}},
}

func everyWay() []way { return slices.Concat(ways, kioskWays) }

// again tells whether another way leads to the same kind of screen.
func (w way) again() bool { return strings.Contains(w.name, "-") }

func everyStatement() (all []string) {
	for _, section := range "ABCDE" {
		for _, number := range "12345" {
			all = append(all, string(section)+string(number))
		}
	}
	return all
}

// goes gives a visitor who went a way.
func (w way) goes(t testing.TB) *visitor {
	t.Helper()
	v := open(t, w.options, "TERM=xterm-256color", "COLORTERM=truecolor")
	w.walk(v)
	return v
}

// hurries gives a visitor who went a way without looking, for tests that go many.
func (w way) hurries(t testing.TB) *visitor {
	t.Helper()
	v := open(t, w.options, "TERM=xterm-256color", "COLORTERM=truecolor")
	v.blind = true
	w.walk(v)
	return v
}

func TestEveryKindOfScreenIsVisitedByTheseTests(t *testing.T) {
	visited := map[string]bool{}
	for _, w := range everyWay() {
		visited[reflect.TypeOf(w.goes(t).Top()).Elem().Name()] = true
	}
	for _, kind := range kindsOfScreens(t) {
		if !visited[kind] {
			t.Errorf("no way leads to the screen %s: add one to ways, so that all rules are held to it", kind)
		}
	}
}

// kindsOfScreens reads in the source which types draw a page.
func kindsOfScreens(t *testing.T) (kinds []string) {
	t.Helper()
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		source, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		for _, d := range source.Decls {
			f, ok := d.(*ast.FuncDecl)
			if !ok || strings.HasSuffix(file, "_test.go") || f.Recv == nil || f.Name.Name != "Draw" || f.Type.Params.NumFields() != 1 {
				continue
			}
			kinds = append(kinds, f.Recv.List[0].Type.(*ast.StarExpr).X.(*ast.Ident).Name)
		}
	}
	if len(kinds) < 5 {
		t.Fatalf("only the screens %v are found in the source", kinds)
	}
	return kinds
}

// One way to each kind of screen is held to every small size, the others to some:
// so does the race detector, which makes each frame dear and finds nothing in a size.
func TestEveryFrameFitsEverySize(t *testing.T) {
	for _, w := range everyWay() {
		step := 1
		switch {
		case race.Enabled:
			step = 9
		case w.again():
			step = 4
		}
		t.Run(w.name, func(t *testing.T) {
			t.Parallel()
			v, languages := w.goes(t), assets.Languages()
			for width, height := range sizes(step) {
				v.language = languages[(width+height)%len(languages)]
				v.resize(width, height)
			}
		})
	}
}

// sizes yields small sizes, every step-th of them, and beyond them fewer.
func sizes(step int) iter.Seq2[int, int] {
	return func(yield func(width, height int) bool) {
		for width := 1; width <= 30; width += step {
			for height := 1; height <= 14; height += step {
				if !yield(width, height) {
					return
				}
			}
		}
		for width := 31; width <= 130; width += 11 * step {
			for height := 1; height <= 45; height += 5 {
				if !yield(width, height) {
					return
				}
			}
		}
	}
}

func TestEveryPaletteKeepsThePromisesOfTheFrame(t *testing.T) {
	for _, environment := range []string{
		"TERM=xterm-256color COLORTERM=truecolor",
		"TERM=xterm-256color",
		"TERM=xterm",
		"TERM=linux",
		"TERM=xterm-256color NO_COLOR=yes",
		"TERM=vt100",
	} {
		for _, dark := range []bool{true, false} {
			t.Run(fmt.Sprintf("%s dark=%v", environment, dark), func(t *testing.T) {
				plain := open(t, Options{}, append(strings.Fields(environment), "NO_COLOR=1")...)
				v := open(t, Options{}, strings.Fields(environment)...)
				if !dark {
					v.Update(tea.BackgroundColorMsg{Color: color.White})
				}
				for _, keys := range strings.Fields("h x q esc enter space enter enter enter enter enter enter esc n") {
					v.press(keys)
					plain.press(keys)
					if v.seen() != plain.seen() {
						t.Fatalf("colours change the text:\n%s\n%s", v.seen(), plain.seen())
					}
				}
			})
		}
	}
}

func TestNoSequenceOfKeysBreaksAFrame(t *testing.T) {
	random := rand.New(rand.NewPCG(2026, 11))
	v := enter(t)
	rounds := 1500
	if race.Enabled {
		rounds = 200
	}
	trail := make([]string, 0, rounds)
	for range rounds {
		bound := v.Page().Keys()
		keys := bound[random.IntN(len(bound))].Keys
		key := "x"
		if len(keys) > 0 {
			key = keys[random.IntN(len(keys))]
		}
		switch {
		case key == "ctrl+c":
			key = "down"
		case random.IntN(20) == 0:
			v.paged = false
			v.Update(tea.WindowSizeMsg{Width: 1 + random.IntN(130), Height: 1 + random.IntN(45)})
		}
		trail = append(trail, key)
		v.key(key)
		if fault := v.fault(); fault != "" {
			t.Fatalf("%T at %d x %d in %v: %s\nafter %v\n%s", v.Top(), v.Terminal.Width, v.Terminal.Height, v.language, fault, trail[max(0, len(trail)-12):], v.seen())
		}
	}
}

var update = flag.Bool("update", false, "write the frames of testdata anew")

func TestFramesLookAsReviewed(t *testing.T) {
	frames := map[string]bool{}
	for _, g := range []struct {
		way           string
		width, height int
	}{
		{"welcome", 80, 24}, {"welcome", 40, 12},
		{"section-ticked", 80, 24}, {"section-ticked", 40, 12}, {"section-ticked", 120, 40},
		{"result", 80, 24}, {"result", 40, 12}, {"result", 120, 40}, {"result-vetoed", 80, 24}, {"result-tied", 80, 24},
		{"leaflet", 80, 24}, {"leaflet", 40, 12}, {"leaflet-conditions", 80, 24}, {"leaflet-conditions", 40, 12}, {"leaflet-conditions", 120, 40},
		{"leaflet-money", 80, 24}, {"leaflet-money", 40, 12}, {"leaflet-steps", 80, 24}, {"leaflet-sources", 80, 24},
		{"compare", 80, 24}, {"compare", 40, 12}, {"compare-of-three", 80, 24},
		{"try", 80, 24}, {"try", 40, 12}, {"try", 120, 40},
		{"browse", 80, 24}, {"question", 80, 24}, {"wrong", 80, 24}, {"doors", 80, 24}, {"confirm", 80, 24},
	} {
		name := fmt.Sprintf("%s-%dx%d.txt", g.way, g.width, g.height)
		frames[name] = true
		t.Run(name, func(t *testing.T) {
			for _, w := range ways {
				if w.name != g.way {
					continue
				}
				v := w.goes(t)
				v.resize(g.width, g.height)
				same(t, filepath.Join("testdata", name), rows(v.seen()))
			}
		})
	}
	kept, err := fs.Glob(os.DirFS("testdata"), "*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, name := range kept {
		if !frames[name] {
			t.Errorf("testdata/%s is the frame of no test", name)
		}
	}
}

// rows ends each row with a visible edge, so that an editor that strips spaces
// does no harm and a reviewer sees the height.
func rows(frame string) (s string) {
	for row := range strings.SplitSeq(frame, "\n") {
		s += strings.TrimRight("|"+row, " ") + "\n"
	}
	return s
}

// same compares with a file of testdata, or with -update writes it.
func same(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("the frame is not the one of %s (go test ./ui/wizard -update writes it anew):\n%s", file, got)
	}
}
