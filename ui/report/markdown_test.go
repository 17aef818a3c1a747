package report

import (
	"bytes"
	"cmp"
	"fmt"
	"html"
	"io"
	"regexp"
	"strings"
	"testing"

	"github.com/yuin/goldmark"

	"intern-tui/schemes"
)

// shown is the text that a reader of Markdown sees, and the tags it was marked with.
func shown(t *testing.T, markdown string) (text, tags string) {
	t.Helper()
	var b bytes.Buffer
	if err := goldmark.Convert([]byte(markdown), &b); err != nil {
		t.Fatal(err)
	}
	tag := regexp.MustCompile(`<[^>]*>`)
	text = html.UnescapeString(tag.ReplaceAllString(b.String(), ""))
	return strings.Join(strings.Fields(text), " "), strings.Join(tag.FindAllString(b.String(), -1), "")
}

// texts are the texts of a leaflet in the order they are read.
func (d Document) texts() string {
	list := []string{cmp.Or(d.Line, d.Name), d.Summary}
	items := func(items []Item) {
		for _, i := range items {
			if i.Source > 0 {
				i.Text += fmt.Sprintf(" [%d]", i.Source)
			}
			list = append(append(list, i.Text), i.Notes...)
		}
	}
	if d.Standing.Word != "" {
		list = append(list, d.Standing.Word)
		items(d.Standing.Reasons)
		list = append(list, strings.Join(d.Standing.Contact, ", "))
	}
	for _, p := range d.Parts {
		list = append(list, p.Heading)
		items(p.Items)
	}
	return strings.Join(strings.Fields(strings.Join(list, " ")), " ")
}

func TestALeafletInMarkdownReadsExactlyAsItsTexts(t *testing.T) {
	for _, r := range readers(t, today) {
		for _, s := range r.Schemes {
			d := r.Leaflet(s, r.Verdict(s.ID, schemes.Profile{}, r.At))
			text, tags := shown(t, written(t, d.Markdown))
			if text != d.texts() {
				t.Errorf("%s in %v: a reader of the Markdown sees\n%s\nwhere the leaflet says\n%s", s.ID, r.Language, text, d.texts())
			}
			if got := strings.Count(tags, "<h1>"); got != 1 {
				t.Errorf("%s in %v has %d titles", s.ID, r.Language, got)
			}
			headings, numbered := len(d.Parts), 0
			if d.Standing.Word != "" {
				headings++
			}
			for _, p := range d.Parts {
				if p.Numbered {
					numbered++
				}
			}
			if h, n := strings.Count(tags, "<h2>"), strings.Count(tags, "<ol>"); h != headings || n != numbered {
				t.Errorf("%s in %v has %d headings and %d numbered lists, want %d and %d", s.ID, r.Language, h, n, headings, numbered)
			}
			if page := r.Page(s.ID); !strings.Contains(tags, `<a href="`+page+`">`) {
				t.Errorf("%s in %v has no link to %q", s.ID, r.Language, page)
			}
		}
	}
}

func TestWhatHasAMeaningInMarkdownIsEscaped(t *testing.T) {
	for _, s := range []string{
		"# no heading", "- no list", "+ no list", "* no list", "1. no list", "2) no list", "=== no heading", "--- no rule",
		"> no quote", "    no code", "*not* **strong** _not_ __strong__", "`no code` ~~no~~", "[no](link) ![no](picture) [1]",
		"<b>no</b> & &amp; &eacute;", `\* a backslash`, "a | b", "C #", "2026-11-21", "AT&T", "1,5 € (+4)",
	} {
		m := &markdown{w: &bytes.Buffer{}}
		m.say(s)
		text, tags := shown(t, m.w.(*bytes.Buffer).String())
		if want := strings.Join(strings.Fields(s), " "); text != want || tags != "<p></p>" {
			t.Errorf("%q is shown as %q, marked %s", s, text, tags)
		}
		m = &markdown{w: &bytes.Buffer{}}
		m.heading(s)
		m.items([]Item{{Text: s, Notes: []string{s}}}, true)
		text, tags = shown(t, m.w.(*bytes.Buffer).String())
		want := strings.Join(strings.Fields(s+" "+s+" "+s), " ")
		if text != want || tags != "<h2></h2><ol><li><ul><li></li></ul></li></ol>" {
			t.Errorf("%q in a heading and a list is shown as %q, marked %s", s, text, tags)
		}
	}
}

func TestAddressesBecomeLinksInMarkdown(t *testing.T) {
	for s, want := range map[string]string{
		"https://a.be/b_c*d":              `<p><a href="https://a.be/b_c*d"></a></p>`,
		"See https://a.be/x/, then ask.":  `<p><a href="https://a.be/x/"></a></p>`,
		"Office, ask@example.be, 02 1 23": `<p><a href="mailto:ask@example.be"></a></p>`,
		"no address: me @ home":           `<p></p>`,
	} {
		m := &markdown{w: &bytes.Buffer{}}
		m.say(s)
		text, tags := shown(t, m.w.(*bytes.Buffer).String())
		if text != s || tags != want {
			t.Errorf("%q is shown as %q, marked %s, want %s", s, text, tags, want)
		}
	}
}

func TestAResultInMarkdownSaysWhatThereIsToSay(t *testing.T) {
	for _, r := range readers(t, today) {
		for _, a := range manyAnswers(t)[:25] {
			res := r.Result(a, schemes.Profile{})
			text, tags := shown(t, written(t, func(w io.Writer) error { return r.ResultMarkdown(w, a, res) }))
			if n := strings.Count(tags, "<h1>"); n != 1 || !strings.HasPrefix(tags, "<h1>") {
				t.Fatalf("%v in %v has %d titles, or the first is not on top", a, r.Language, n)
			}
			if a == 0 {
				continue
			}
			wanted := append([]string{res.Headline, res.Firm, res.Code}, append(append(res.Passed, res.Flips...), res.Asks...)...)
			for _, row := range res.Rows {
				wanted = append(wanted, fmt.Sprintf("%s %s, %d/%d", row.Section, row.Name, row.Points, row.Maximum))
			}
			for _, id := range res.recommended() {
				s, err := r.Catalogue.Scheme(id)
				if err != nil {
					t.Fatal(err)
				}
				wanted = append(wanted, r.personal(s, res.Verdict(id), schemes.Profile{}).texts())
			}
			for _, want := range wanted {
				if want = strings.Join(strings.Fields(want), " "); !strings.Contains(text, want) {
					t.Fatalf("%v in %v: the Markdown does not say %q:\n%s", a, r.Language, want, text)
				}
			}
		}
	}
}
