package report

import (
	"fmt"
	"io"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

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
		page := written(t, func(w io.Writer) error { return html.Render(w, linked(s)) })
		text, tags := seen("<body>" + page)
		got := ""
		if to := regexp.MustCompile(`href="([^"]*)"`).FindStringSubmatch(tags); to != nil {
			got = to[1]
		}
		if got != want || text != s {
			t.Errorf("%q leads to %q and reads %q", s, got, text)
		}
	}
}

// fill puts a text wherever one can stand, and makes lists two long and conditions true.
func fill(v reflect.Value, text string) {
	switch v.Kind() {
	case reflect.String:
		v.SetString(text)
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int:
		v.SetInt(1)
	case reflect.Uint8:
		v.SetUint(1)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem(), text)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range 2 {
			fill(v.Index(i), text)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			fill(v.Field(i), text)
		}
	}
}

// elements are those of a page as a browser takes it in, each with the names of its
// attributes; and where its links lead.
func elements(t *testing.T, page string) (list, links []string) {
	t.Helper()
	tree, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range tree.Descendants() {
		if n.Type == html.TextNode {
			continue
		}
		element := fmt.Sprint(n.Type, n.DataAtom)
		for _, a := range n.Attr {
			element += " " + a.Key
			if a.Key == "href" {
				links = append(links, a.Val)
			}
		}
		list = append(list, element)
	}
	return list, links
}

// Wherever a text of the content stands, a hostile one is read as a harmless one is: it makes
// no element and no attribute, and no link leads to a script.
func TestATextNeverBecomesMarkup(t *testing.T) {
	r := readers(t, today)[0]
	filled := func(text string) string {
		var ways []Link
		fill(reflect.ValueOf(&ways).Elem(), text)
		d := Document{ID: text, Name: text, Title: text, Summary: text, Foot: text}
		for i, b := range []Block{Paragraph{}, List{}, Card{}, Checklist{}, Money{}, Steps{}, Ranking{}, Comparison{}} {
			block := reflect.New(reflect.TypeOf(b)).Elem()
			fill(block, text)
			d.Parts = append(d.Parts, Part{Kind: Kind(i), Heading: text, Link: Link{To: text}, Blocks: []Block{block.Interface()}})
		}
		return written(t, func(w io.Writer) error { return r.html(w, ways, []Document{d, d}) })
	}
	const escape = `"'></style></title></p><script>alert("x")</script><!--<b onclick='x' a=`
	for _, c := range []struct{ harmless, hostile string }{
		{"x:", "javascript:" + escape},
		{"x:", " java\nscript:" + escape},
		{"x:", "DATA:text/html," + escape},
		{"x", "x" + escape},
		{"https://example.org", "https://example.org/" + escape},
		{"02 225 25 25 or www.example.org", "02 225 25 25" + escape + "www.example.org"},
	} {
		want, some := elements(t, filled(c.harmless))
		got, links := elements(t, filled(c.hostile))
		if !slices.Equal(got, want) {
			t.Errorf("%q makes other elements than %q", c.hostile, c.harmless)
		}
		if len(links) != len(some) || len(links) == 0 && c.harmless != "x:" {
			t.Errorf("with %q there are %d links, with %q %d", c.hostile, len(links), c.harmless, len(some))
		}
		for _, to := range links {
			if !regexp.MustCompile(`^(https://|tel:\d+$|#|[^:]*$)`).MatchString(to) {
				t.Errorf("%q leads to %q", c.hostile, to)
			}
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
