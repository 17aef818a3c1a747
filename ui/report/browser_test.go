package report

import (
	"bufio"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"intern-tui/schemes"
)

// browser is a headless Chromium, spoken to in its own protocol over two pipes: messages
// in JSON, each with a zero byte at its end.
type browser struct {
	t       *testing.T
	out     io.Writer
	in      *bufio.Reader
	session string
	id      int
	log     []string // what pages said on their console
}

// newBrowser starts one with an empty page; it ends with the test.
func newBrowser(t *testing.T) *browser {
	t.Helper()
	if testing.Short() {
		t.Skip("a browser takes its time")
	}
	var path string
	for _, name := range []string{"chromium", "chromium-browser", "google-chrome"} {
		if found, err := exec.LookPath(name); err == nil && path == "" {
			path = found
		}
	}
	if path == "" {
		t.Skip("no Chromium in PATH: the page was not opened in a browser")
	}
	theirs, ours, err1 := os.Pipe()
	ourIn, theirOut, err2 := os.Pipe()
	if err1 != nil || err2 != nil {
		t.Fatal(err1, err2)
	}
	c := exec.Command(path, "--headless", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe", "--user-data-dir="+t.TempDir())
	c.ExtraFiles = []*os.File{theirs, theirOut}
	if err := c.Start(); err != nil {
		t.Fatal(err)
	}
	theirs.Close()
	theirOut.Close()
	b := &browser{t: t, out: ours, in: bufio.NewReader(ourIn)}
	t.Cleanup(func() {
		b.session = ""
		b.call("Browser.close", nil, nil)
		ours.Close()
		_ = c.Wait() // it was told to end
		ourIn.Close()
	})
	var target struct{ TargetID string }
	b.call("Target.createTarget", map[string]any{"url": "about:blank"}, &target)
	var attached struct{ SessionID string }
	b.call("Target.attachToTarget", map[string]any{"targetId": target.TargetID, "flatten": true}, &attached)
	b.session = attached.SessionID
	for _, domain := range []string{"Page", "Log", "Runtime", "Accessibility"} {
		b.call(domain+".enable", nil, nil)
	}
	return b
}

type message struct {
	ID        int             `json:"id,omitempty"`
	SessionID string          `json:"sessionId,omitempty"`
	Method    string          `json:"method,omitempty"`
	Params    any             `json:"params,omitempty"`
	Result    json.RawMessage `json:"result,omitempty"`
	Error     json.RawMessage `json:"error,omitempty"`
}

// call calls a method and reads what it gives.
func (b *browser) call(method string, params map[string]any, result any) {
	b.t.Helper()
	b.id++
	sent, err := json.Marshal(message{ID: b.id, SessionID: b.session, Method: method, Params: params})
	if err == nil {
		_, err = b.out.Write(append(sent, 0))
	}
	for err == nil {
		var got message
		if got, err = b.read(); err != nil || got.ID != b.id {
			continue
		}
		if got.Error != nil {
			b.t.Fatalf("%s: %s", method, got.Error)
		}
		if result != nil {
			err = json.Unmarshal(got.Result, result)
		}
		break
	}
	if err != nil {
		b.t.Fatalf("%s: %v", method, err)
	}
}

// read is the next message; what a page says on its console is kept.
func (b *browser) read() (got message, err error) {
	raw, err := b.in.ReadBytes(0)
	if err == nil {
		err = json.Unmarshal(raw[:len(raw)-1], &got)
	}
	if got.Method == "Log.entryAdded" || got.Method == "Runtime.consoleAPICalled" || got.Method == "Runtime.exceptionThrown" {
		b.log = append(b.log, string(raw))
	}
	return got, err
}

// size sets the width of the screen in CSS pixels.
func (b *browser) size(width int) {
	b.call("Emulation.setDeviceMetricsOverride", map[string]any{"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": width < 500}, nil)
}

// open shows a file.
func (b *browser) open(path string) {
	b.call("Page.navigate", map[string]any{"url": "file://" + path}, nil)
	for {
		if got, err := b.read(); err != nil || got.Method == "Page.loadEventFired" {
			return
		}
	}
}

// number is a number that an expression gives.
func (b *browser) number(expression string) (n int) {
	var result struct{ Result struct{ Value int } }
	b.call("Runtime.evaluate", map[string]any{"expression": expression, "returnByValue": true}, &result)
	return result.Result.Value
}

// headings are those of the accessibility tree, with their levels.
func (b *browser) headings() (list []string) {
	type value struct{ Value any }
	var tree struct {
		Nodes []struct {
			Ignored    bool
			Role, Name value
			Properties []struct {
				Name  string
				Value value
			}
		}
	}
	b.call("Accessibility.getFullAXTree", nil, &tree)
	for _, node := range tree.Nodes {
		if node.Role.Value != "heading" || node.Ignored {
			continue
		}
		for _, p := range node.Properties {
			if p.Name == "level" {
				list = append(list, fmt.Sprintf("%v %v", p.Value.Value, node.Name.Value))
			}
		}
	}
	return list
}

// sheets is the number of pages on A4.
func (b *browser) sheets() int {
	var pdf struct{ Data string }
	b.call("Page.printToPDF", map[string]any{"preferCSSPageSize": true, "printBackground": true}, &pdf)
	raw, err := base64.StdEncoding.DecodeString(pdf.Data)
	if err != nil {
		b.t.Fatal(err)
	}
	return len(regexp.MustCompile(`/Type /Page\b`).FindAll(raw, -1))
}

// violations are what an accessibility checker, axe-core, finds on the page; nothing where
// the environment does not say where it is.
func (b *browser) violations(axe string) string {
	if axe == "" {
		return ""
	}
	b.number(axe + ";0")
	var result struct{ Result struct{ Value string } }
	b.call("Runtime.evaluate", map[string]any{"awaitPromise": true, "returnByValue": true, "expression": `axe.run().then(r =>
		r.violations.map(v => v.id + ": " + v.nodes.map(n => n.html).slice(0, 3).join(" ")).join("\n"))`}, &result)
	return result.Result.Value
}

// checker is axe-core, which npm has and .ci/run fetches.
func checker(t *testing.T) string {
	path := os.Getenv("INTERN_TUI_AXE")
	if path == "" {
		t.Log("INTERN_TUI_AXE is not set: the pages were not given to axe-core, their headings were heard all the same")
		return ""
	}
	source, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(source)
}

// Every page fits a phone, a screen and paper, says nothing on the console, and has its
// headings for those who hear it.
func TestAPageFitsPhoneScreenAndPaper(t *testing.T) {
	b, axe := newBrowser(t), checker(t)
	folder := t.TempDir()
	for _, r := range readers(t, today) {
		a := manyAnswers(t)[3]
		p := told(t, dutch)
		res := r.Result(a, p)
		pages := map[string]func(io.Writer) error{
			"all":     func(w io.Writer) error { return r.SchemesHTML(w, nil) },
			"three":   func(w io.Writer) error { return r.SchemesHTML(w, r.Schemes[2:5]) },
			"result":  func(w io.Writer) error { return r.ResultHTML(w, a, res) },
			"alone":   func(w io.Writer) error { return r.HTML(w, r.Match(a, res)) },
			"nothing": func(w io.Writer) error { return r.ResultHTML(w, 0, r.Result(0, schemes.Profile{})) },
		}
		for _, s := range r.Schemes {
			pages[s.ID] = func(w io.Writer) error {
				return r.HTML(w, r.Leaflet(s, r.Verdict(s.ID, p, r.At), p))
			}
		}
		for _, name := range []string{"index", r.Language.String() + "/index", r.Language.String() + "/result-ce"} {
			pages["site-"+strings.ReplaceAll(name, "/", "-")] = r.Pages()[name+".html"]
		}
		scheme := []string{"light", "dark"}[r.Language%2]
		b.call("Emulation.setEmulatedMedia", map[string]any{"features": []any{map[string]string{"name": "prefers-color-scheme", "value": scheme}}}, nil)
		for name, write := range pages {
			path := filepath.Join(folder, r.Language.String()+"-"+name+".html")
			if err := os.WriteFile(path, []byte(written(t, write)), 0o600); err != nil {
				t.Fatal(err)
			}
			b.open(path)
			for _, width := range []int{360, 800} {
				b.size(width)
				if got := b.number("document.documentElement.scrollWidth"); got > width {
					t.Errorf("%s in %v is %d pixels wide on a screen of %d", name, r.Language, got, width)
				}
			}
			if at := slices.Index(schemes.IDs(), name); at < 0 || at%4 == int(r.Language) { // each leaflet in one language, for this takes its time
				if found := b.violations(axe); found != "" {
					t.Errorf("%s in %v: %s", name, r.Language, found)
				}
			}
			headings := b.headings()
			if len(headings) == 0 || !strings.HasPrefix(headings[0], "1 ") {
				t.Errorf("%s in %v has the headings %q", name, r.Language, headings)
			}
			if _, err := r.Catalogue.Scheme(name); err == nil {
				leaflet := r.Leaflet(r.Schemes[slices.Index(schemes.IDs(), name)], schemes.Verdict{}, p)
				for _, part := range leaflet.Parts[1:] {
					if !slices.Contains(headings, "2 "+part.Heading) {
						t.Errorf("%s in %v has no heading %q for speech: %q", name, r.Language, part.Heading, headings)
					}
				}
				if n := b.sheets(); n != 2 {
					t.Errorf("%s in %v takes %d pages of paper, not the two sides of a sheet", name, r.Language, n)
				}
			}
			if name == "alone" && b.sheets() != 1 {
				t.Errorf("a result in %v takes more than one sheet of paper", r.Language)
			}
		}
	}
	if len(b.log) > 0 {
		t.Errorf("pages say on the console: %s", strings.Join(b.log, "\n"))
	}
}
