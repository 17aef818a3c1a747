package report

import (
	"fmt"
	"html"
	"io"
	"regexp"
	"strings"
	"testing"

	"intern-tui/schemes"
)

// seen is the text of a page, and its tags.
func seen(page string) (text, tags string) {
	_, body, _ := strings.Cut(page, "<body>")
	tag := regexp.MustCompile(`<[^>]*>`)
	return html.UnescapeString(tag.ReplaceAllString(body, "")), strings.Join(tag.FindAllString(page, -1), "")
}

func TestAPageReadsExactlyAsThePlainText(t *testing.T) {
	for _, profile := range []string{"", dutch} {
		for _, r := range readers(t, today) {
			for _, s := range r.Schemes {
				d := r.Leaflet(s, r.Verdict(s.ID, told(t, profile), r.At), told(t, profile))
				text, _ := seen(written(t, func(w io.Writer) error { return r.HTML(w, d) }))
				want := letters(written(t, d.Text) + " " + r.Language.Date(r.At))
				got := letters(text)
				at := 0
				for at < min(len(want), len(got)) && want[at] == got[at] {
					at++
				}
				if got != want {
					t.Errorf("%s in %v: the page goes another way after %q", s.ID, r.Language, want[max(0, at-60):at])
				}
			}
		}
	}
}

// A page needs nothing else: no script, nothing from elsewhere, and every link within it
// leads somewhere.
func TestAPageStandsAlone(t *testing.T) {
	for _, r := range readers(t, today) {
		for _, a := range manyAnswers(t)[:20] {
			page := written(t, func(w io.Writer) error { return r.ResultHTML(w, a, r.Result(a, schemes.Profile{})) })
			_, tags := seen(page)
			for _, forbidden := range []string{"<script", "<link", "<img", "src=", "@import", "url(", "ZgotmplZ", " on"} {
				if strings.Contains(tags, forbidden) {
					t.Fatalf("%v in %v: the page has %q", a, r.Language, forbidden)
				}
			}
			if !strings.Contains(tags, fmt.Sprintf(`<html lang="%v">`, r.Language)) || strings.Count(tags, "<h1>") != 1 {
				t.Errorf("%v in %v: the page has another language, or not one title", a, r.Language)
			}
			ids := map[string]bool{}
			for _, id := range regexp.MustCompile(` id="([^"]*)"`).FindAllStringSubmatch(tags, -1) {
				if ids[id[1]] {
					t.Errorf("%v in %v: two things are called %q", a, r.Language, id[1])
				}
				ids[id[1]] = true
			}
			for _, link := range regexp.MustCompile(` href="#([^"]*)"`).FindAllStringSubmatch(tags, -1) {
				if !ids[link[1]] {
					t.Errorf("%v in %v: nothing is called %q", a, r.Language, link[1])
				}
			}
		}
	}
}

func TestTelephoneNumbersAndAddressesAreLinks(t *testing.T) {
	for s, want := range map[string]string{
		"Register (0800 35 123)":         "tel:080035123",
		"ask Actiris: 02 225 25 25":      "tel:022252525",
		"see www.actiris.brussels, then": "https://www.actiris.brussels",
		"from 2026 to 2027, 12/19":       "",
		"€1,116.81 for 26 days":          "",
	} {
		got, text := "", ""
		for _, run := range linked(s) {
			got += string(run.Link)
			text += run.Text
		}
		if got != want || text != s {
			t.Errorf("%q leads to %q and reads %q", s, got, text)
		}
	}
}

// Whatever the order in which a fact has its amounts, each of them is strong.
func TestEveryAmountOfACardIsStrong(t *testing.T) {
	for _, r := range readers(t, today) {
		for _, s := range r.Schemes {
			f := r.youGet(s, "")
			page := written(t, func(w io.Writer) error { return r.HTML(w, r.Leaflet(s, r.verdictOf(s), schemes.Profile{})) })
			for _, amount := range f.Amounts {
				if strings.Contains(f.Value, amount) && !strings.Contains(page, "<b>"+html.EscapeString(amount)+"</b>") {
					t.Errorf("%s in %v: %s is not strong in %q", s.ID, r.Language, amount, f.Value)
				}
			}
		}
	}
}
