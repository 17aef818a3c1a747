package report

import (
	"bytes"
	"fmt"
	"html"
	"io"
	"regexp"
	"strings"
	"testing"
	"unicode"

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

// letters are those of a text, and its figures, without what marks lists and rows.
func letters(s string) string {
	var b strings.Builder
	for _, r := range regexp.MustCompile(`\d+\. `).ReplaceAllString(strings.Join(strings.Fields(s), " "), "") {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func TestMarkdownReadsExactlyAsThePlainText(t *testing.T) {
	for _, profile := range []string{"", dutch} {
		for _, r := range readers(t, today) {
			for _, s := range r.Schemes {
				v := r.Verdict(s.ID, told(t, profile), r.At)
				for name, d := range map[string]Document{"leaflet": r.Leaflet(s, v, told(t, profile)), "plan": r.Plan(s, v, told(t, profile))} {
					text, tags := shown(t, written(t, d.Markdown))
					if want := letters(written(t, d.Text)); letters(text) != want {
						at := 0
						for at < min(len(want), len(letters(text))) && want[at] == letters(text)[at] {
							at++
						}
						t.Errorf("%s in %v: the Markdown of the %s goes another way after %q", s.ID, r.Language, name, want[max(0, at-60):at])
					}
					headings := 0
					for _, p := range d.Parts {
						if p.Kind != AtAGlance {
							headings++
						}
					}
					if got := strings.Count(tags, "<h2>"); got != headings || strings.Count(tags, "<h1>") != 1 {
						t.Errorf("%s in %v: the %s has %d headings, want %d under one title", s.ID, r.Language, name, got, headings)
					}
					if page := r.Page(s.ID); !strings.Contains(tags, `<a href="`+page+`">`) {
						t.Errorf("%s in %v: the %s has no link to %q", s.ID, r.Language, name, page)
					}
				}
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
		m.block(List{Heading: s, Items: []Item{{Text: s, Notes: []string{s}}}, Numbered: true})
		text, tags = shown(t, m.w.(*bytes.Buffer).String())
		want := strings.Join(strings.Fields(s+" "+s+" "+s), " ")
		if text != want || tags != "<h3></h3><ol><li><ul><li></li></ul></li></ol>" {
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
			wanted := append([]string{res.Headline, res.Firm, res.Code}, res.Asks...)
			for _, row := range res.Rows {
				wanted = append(wanted, fmt.Sprintf("%s %s, %d/%d", row.Section, row.Name, row.Points, row.Maximum))
			}
			for _, id := range res.recommended() {
				s, err := r.Catalogue.Scheme(id)
				if err != nil {
					t.Fatal(err)
				}
				leaflet, _ := shown(t, written(t, r.Leaflet(s, res.Verdict(id), schemes.Profile{}).Markdown))
				wanted = append(wanted, leaflet)
			}
			for _, want := range wanted {
				if want = strings.Join(strings.Fields(want), " "); !strings.Contains(text, want) {
					t.Fatalf("%v in %v: the Markdown does not say %q:\n%s", a, r.Language, want, text)
				}
			}
		}
	}
}
