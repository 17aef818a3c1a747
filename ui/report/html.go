package report

import (
	_ "embed"
	"html/template"
	"io"
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"intern-tui/quiz"
	"intern-tui/schemes"
)

// pageHTML prints documents as one page that needs nothing else: no script, no network.
// It is light or dark as the reader's device is, and made for a phone and for A4.
//
//go:embed page.html
var pageHTML string

// Generator is in every page, and tells that it is one of these.
const Generator = `<meta name="generator" content="intern-tui">`

// page is pageHTML with the functions that it calls.
var page = sync.OnceValue(func() *template.Template {
	return template.Must(template.New("page").Funcs(template.FuncMap{
		"kind": kindOf, "item": itemOf, "state": func(s State) string { return [...]string{"", "yes", "wait", "no", "open"}[s] },
		"check": func(c Check) string { return c.State.String() }, "web": func(s string) bool { return strings.HasPrefix(s, "https://") },
		"strong": strong, "sum": Pay.sum, "lead": lead, "side": side, "density": density,
		"at": func(d Document, level int, b any) placed { return placed{d.ID, level, b} }, "in": placed.in,
		"add": func(a, b int) int { return a + b }, "all": Money.all, "linked": linked, "widest": widest,
	}).Parse(pageHTML))
})

// placed is a block in its document, whose headings begin at a level.
type placed struct {
	ID    string
	Level int
	Block any
}

func (p placed) in(b any) placed { return placed{p.ID, p.Level, b} }

// lead is what a heading or an item says, and where it leads.
func lead(v any) Link {
	switch v := v.(type) {
	case Document:
		return Link{Text: strings.TrimSpace(v.Name)}
	case Part:
		v.Link.Text = v.Heading
		return v.Link
	case List:
		return Link{Text: v.Heading}
	}
	i := v.(Item)
	i.Link.Text = i.Text
	return i.Link
}

// side is on which side of a printed leaflet its part n begins: what one does with it in
// front, and on the back what is worth knowing besides; empty where it goes on.
func side(d Document, n int) string {
	if d.ID == "" || n == 0 {
		return ""
	}
	back := func(p Part) bool { return p.Kind >= InMore }
	switch {
	case back(d.Parts[n]) && (n == 1 || !back(d.Parts[n-1])):
		return "back"
	case n == 1:
		return "front"
	}
	return ""
}

// density is how small the letters of a leaflet have to be for it to be one sheet of
// paper, printed on both sides; empty for the usual size.
func density(d Document) (string, error) {
	var text strings.Builder
	err := d.Text(&text)
	switch n := utf8.RuneCountInString(text.String()); {
	case n > 10_500:
		return "dense", err
	case n > 7_000:
		return "full", err
	}
	return "", err
}

// kindOf is the name of the template that prints a block.
func kindOf(b Block) string {
	switch b.(type) {
	case Paragraph:
		return "paragraph"
	case List:
		return "list"
	case Card:
		return "card"
	case Checklist:
		return "checklist"
	case Money:
		return "money"
	case Steps:
		return "steps"
	case Ranking:
		return "ranking"
	}
	return "comparison"
}

// itemOf is what has a text, a doubt and a source, as an item.
func itemOf(v any) Item {
	switch v := v.(type) {
	case Paragraph:
		return Item{Text: v.Text, Doubt: v.Doubt, Whom: v.Whom, Source: v.Source}
	case Check:
		return Item{Text: v.Text, Doubt: v.Doubt, Whom: v.Whom, Source: v.Source}
	case Pay:
		return Item{Text: v.Text, Doubt: v.Doubt, Whom: v.Whom, Source: v.Source}
	case Do:
		return Item{Text: v.with(), Doubt: v.Doubt, Whom: v.Whom, Source: v.Source}
	}
	return v.(Item)
}

// run is a stretch of text: strong where it is an amount, a link where it is a way to
// reach somebody.
type run struct {
	Text   string
	Strong bool
	Link   template.URL
}

// strong is the value of a fact, split at its amounts and links.
func strong(f Fact) (runs []run) {
	rest, amounts := f.Value, slices.Clone(f.Amounts)
	slices.SortStableFunc(amounts, func(a, b string) int { return strings.Index(rest, a) - strings.Index(rest, b) })
	for _, amount := range amounts {
		if before, after, found := strings.Cut(rest, amount); found {
			runs = append(append(runs, linked(before)...), run{Text: amount, Strong: true})
			rest = after
		}
	}
	return append(runs, linked(rest)...)
}

// linked is a text, split at the telephone numbers and addresses in it.
func linked(s string) (runs []run) {
	for {
		at := reachable().FindStringIndex(s)
		if at == nil {
			return append(runs, run{Text: s})
		}
		way := s[at[0]:at[1]]
		link := "tel:" + strings.ReplaceAll(way, " ", "")
		if strings.HasPrefix(way, "www") {
			link = "https://" + way
		}
		runs = append(runs, run{Text: s[:at[0]]}, run{Text: way, Link: template.URL(link)}) // digits, or an address of the content
		s = s[at[1]:]
	}
}

// reachable is a Belgian telephone number, or an address as one writes it by hand.
var reachable = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\b0\d[\d ]{6,11}\d\b|\bwww\.[\w.-]+\w`)
})

// widest is the characters of the longest word before a condition.
func widest(c Checklist) (n int) {
	for _, check := range c {
		n = max(n, utf8.RuneCountInString(check.Word))
	}
	return n
}

// HTML writes documents as one page, the first with its title.
func (r Reader) HTML(w io.Writer, documents ...Document) error { return r.html(w, nil, documents) }

// html is [Reader.HTML] for a page of a site, with ways to its other pages.
func (r Reader) html(w io.Writer, ways []Link, documents []Document) error {
	return page().Execute(w, struct {
		Generator template.HTML
		Language  string
		Ways      []Link
		Documents []Document
		Date      string
	}{Generator, r.Language.String(), ways, documents, r.Spelled(r.Language.Date(r.At))})
}

// ResultHTML writes a result as a page, and after it the leaflets of the recommended
// schemes in full.
func (r Reader) ResultHTML(w io.Writer, a quiz.Answers, res Result) error {
	return r.HTML(w, r.home(a, res)...)
}

// SchemesHTML writes some schemes, about nobody in particular, as a page: side by side
// where there are several, then each in full. None are all of them.
func (r Reader) SchemesHTML(w io.Writer, list []*schemes.Scheme) error {
	var documents []Document
	switch len(list) {
	case 0:
		documents = append(documents, r.All())
		list = r.Schemes
	case 1:
	default:
		c := r.Compare(list, each(list, r.verdictOf), schemes.Profile{})
		documents = append(documents, Document{Name: c.Title, Parts: []Part{{Kind: AtAGlance, Blocks: []Block{c}}}, Foot: c.Note})
	}
	for _, s := range list {
		documents = append(documents, r.Leaflet(s, r.verdictOf(s), schemes.Profile{}))
	}
	return r.HTML(w, documents...)
}

// verdictOf is what is known of a scheme about nobody in particular.
func (r Reader) verdictOf(s *schemes.Scheme) schemes.Verdict {
	return r.Catalogue.Verdict(s.ID, schemes.Profile{}, r.At)
}
