package report

import (
	_ "embed"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"

	"intern-tui/quiz"
	"intern-tui/schemes"
)

// pageCSS makes a page light or dark as the reader's device is, and fit for a phone and A4.
//
//go:embed page.css
var pageCSS string

// Generator is in every page, and tells that it is one of these.
const Generator = `<meta name="generator" content="intern-tui">`

// HTML writes documents as one page, the first with its title.
func (r Reader) HTML(w io.Writer, documents ...Document) error { return r.html(w, nil, documents) }

// html is [Reader.HTML] for a page of a site, with ways to its other pages. The page needs
// nothing else: no script, no network.
func (r Reader) html(w io.Writer, ways []Link, documents []Document) error {
	page := group(
		&html.Node{Type: html.DoctypeNode, Data: "html"},
		set(tag("html",
			tag("head",
				line(set(tag("meta"), "charset", "utf-8")),
				line(set(set(tag("meta"), "name", "viewport"), "content", "width=device-width, initial-scale=1")),
				line(set(set(tag("meta"), "name", "color-scheme"), "content", "light dark")),
				line(&html.Node{Type: html.RawNode, Data: Generator}),
				line(tag("title", plain(documents[0].Name))),
				line(tag("style", plain(pageCSS))),
			),
			tag("body",
				when(len(ways) > 0, tag("nav", lines(ways, func(_ int, l Link) *html.Node { return link(l) }))),
				tag("main",
					lines(documents, func(n int, d Document) *html.Node { return place{d.ID, min(n, 1) + 1}.article(d) }),
					line(tag("p.date", plain(r.Spelled(r.Language.Date(r.At))))),
				),
			),
		), "lang", r.Language.String()),
		plain("\n"),
	)
	return html.Render(w, page)
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

// place is where something stands: in the document of a scheme, or of none, and under
// headings of which level.
type place struct {
	id    string
	level int
}

// article is a document. A leaflet is printed on one sheet: in front what one does with it,
// and on the back what is worth knowing besides.
func (p place) article(d Document) *html.Node {
	name, glance, front, back := "article", group(), group(), group()
	if d.ID != "" {
		name, front, back = "article.leaflet."+density(d), tag("div.front"), tag("div.back")
	}
	for n, part := range d.Parts {
		side := glance
		switch {
		case n > 0 && part.Kind >= InMore:
			side = back
		case n > 0:
			side = front
		}
		side.AppendChild(line(place{p.id, p.level + 1}.section(part, n == 0, d)))
	}
	return tag(name,
		p.heading(Link{Text: strings.TrimSpace(d.Name)}),
		when(d.Title != "", line(tag("p.name", plain(d.Title)))),
		when(d.Summary != "", line(tag("p", plain(d.Summary)))),
		glance, when(front.FirstChild != nil, front), when(back.FirstChild != nil, back),
	)
}

// density is how small the letters of a leaflet have to be for it to be one sheet of
// paper, printed on both sides; empty for the usual size.
func density(d Document) string {
	var text strings.Builder
	_ = d.Text(&text) // a builder takes everything
	switch n := utf8.RuneCountInString(text.String()); {
	case n > 10_500:
		return "dense"
	case n > 7_000:
		return "full"
	}
	return ""
}

// section is a part of a document; below the first stands the document's foot.
func (p place) section(part Part, first bool, d Document) *html.Node {
	part.Link.Text = part.Heading
	return tag("section",
		when(part.Heading != "" && !(first && d.ID != ""), p.heading(part.Link)),
		lines(part.Blocks, func(_ int, b Block) *html.Node { return place{p.id, p.level + 1}.block(b) }),
		when(first && d.Foot != "", line(tag("p.foot", linked(d.Foot)))),
	)
}

func (p place) block(b Block) *html.Node {
	switch b := b.(type) {
	case Paragraph:
		role := [...]string{"", "name", "muted", "warning"}[b.Role]
		return tag("p."+role, p.said(b.Text, b.Doubt, b.Whom, b.Source))
	case List:
		return p.list(b)
	case Card:
		return tag("dl.card", lines(b, row))
	case Checklist:
		return p.checklist(b)
	case Money:
		return p.money(b)
	case Steps:
		return p.steps(b)
	case Ranking:
		return tag("table", tag("tbody", lines(b, ranked)))
	case Comparison:
		return b.table()
	}
	return nil
}

func (p place) list(l List) *html.Node {
	name := "ul"
	if l.Numbered {
		name = "ol.sources"
	}
	return group(
		when(l.Heading != "", p.heading(Link{Text: l.Heading})),
		tag(name, lines(l.Items, func(n int, i Item) *html.Node {
			if l.Numbered {
				return set(tag("li", p.item(i)), "id", p.source(n+1))
			}
			return tag("li", p.item(i))
		})),
	)
}

// item is what stands in a list, with its notes, of which addresses are links.
func (p place) item(i Item) *html.Node {
	said := p.said(i.Text, i.Doubt, i.Whom, i.Source)
	if i.Link.To != "" {
		said = link(Link{To: i.Link.To, Language: i.Link.Language, Text: i.Text})
	}
	for _, note := range i.Notes {
		to := Link{Text: note}
		if strings.HasPrefix(note, "https://") {
			to.To = note
		}
		said = group(said, plain(" "), tag("span.note", link(to)))
	}
	return said
}

func row(_ int, f Fact) *html.Node {
	state := [...]string{"", "yes", "wait", "no", "open"}[f.State]
	return tag("div", tag("dt", plain(f.Label)), tag("dd."+state, value(f)))
}

// checklist is a list whose words have a column as wide as the longest of them.
func (p place) checklist(c Checklist) *html.Node {
	widest := 0
	for _, check := range c {
		widest = max(widest, utf8.RuneCountInString(check.Word))
	}
	list := tag("ul.checks", lines(c, func(_ int, c Check) *html.Node {
		return tag("li", tag("b."+c.State.String(), plain(c.Word)), plain(" "), tag("span", p.said(c.Text, c.Doubt, c.Whom, c.Source)))
	}))
	return set(list, "style", fmt.Sprintf("--word: %dch", widest))
}

func (p place) money(m Money) *html.Node {
	rows := lines(m.all(), func(_ int, r Pay) *html.Node {
		name, sum := "tr", "td.sum"
		if r.Text == "" {
			name = "tr.total"
		}
		if r.Amount != "" {
			sum = "td.sum.amount"
		}
		return tag(name, set(tag("th", plain(r.Payer)), "scope", "row"), tag(sum, plain(r.sum())), tag("td.for", p.said(r.Text, r.Doubt, r.Whom, r.Source)))
	})
	return group(
		when(len(m.Rows) > 0, tag("table.money", tag("tbody", rows))),
		when(m.Tax != "", line(tag("p.muted", plain(m.Tax)))),
		when(len(m.Notes) > 0, line(p.list(List{Items: m.Notes}))),
	)
}

// steps is a numbered list; a day stands where it is another than above.
func (p place) steps(s Steps) *html.Node {
	return tag("ol", lines(s, func(n int, d Do) *html.Node {
		named := d.When != "" && (n == 0 || d.When != s[n-1].When)
		return tag("li", when(named, group(tag("span.when", plain(d.When)), plain(" "))), p.said(d.with(), d.Doubt, d.Whom, d.Source))
	}))
}

func ranked(_ int, r Row) *html.Node {
	name := "tr"
	if r.Lit {
		name = "tr.lit"
	}
	section := tag("th", plain(r.Section.String()+" "+r.Name), when(r.Closed != "", group(tag("br"), tag("small", plain(r.Closed)))))
	return tag(name, set(section, "scope", "row"), tag("td.points", plain(fmt.Sprintf("%d/%d", r.Points, r.Maximum))), tag("td", plain(r.Word)))
}

// table is a comparison: under each label the facts of the schemes, whose names are there
// for a screen too narrow for columns.
func (c Comparison) table() *html.Node {
	names := group()
	for _, name := range c.Columns {
		names.AppendChild(set(tag("th", plain(name)), "scope", "col"))
	}
	return tag("table.aside", tag("thead", tag("tr", names)), tag("tbody", lines(c.Rows, func(_ int, a Aspect) *html.Node {
		label := set(tag("th", plain(a.Label)), "scope", "rowgroup")
		facts := lines(a.Cells, func(n int, f Fact) *html.Node { return set(tag("td", value(f)), "data-name", c.Columns[n]) })
		return group(tag("tr", set(label, "colspan", strconv.Itoa(len(c.Columns)))), tag("tr", facts))
	})))
}

// heading is one of the place's level.
func (p place) heading(l Link) *html.Node { return tag("h"+strconv.Itoa(p.level), link(l)) }

// said is a text with its doubt, and the number of its source, which leads there.
func (p place) said(what string, doubt bool, whom string, source int) *html.Node {
	number := link(Link{To: "#" + p.source(source), Text: fmt.Sprintf("[%d]", source)})
	return group(plain(what), doubtful(doubt, whom), when(source > 0, group(plain("\u00a0"), set(number, "class", "source"))))
}

// source is what a source of the document is called on the page.
func (p place) source(number int) string { return p.id + "-" + strconv.Itoa(number) }

// doubtful is the sign of a doubt, and with whom to settle it.
func doubtful(doubt bool, whom string) *html.Node {
	if whom != "" {
		whom = "\u00a0" + whom
	}
	return when(doubt, group(plain("\u00a0"), tag("span.muted", plain("~"+whom))))
}

// value is what a fact says, with its amounts strong.
func value(f Fact) *html.Node {
	said := group()
	rest, amounts := f.Value, slices.Clone(f.Amounts)
	slices.SortStableFunc(amounts, func(a, b string) int { return strings.Index(rest, a) - strings.Index(rest, b) })
	for _, amount := range amounts {
		if before, after, found := strings.Cut(rest, amount); found {
			said = group(said, linked(before), tag("b", plain(amount)))
			rest = after
		}
	}
	return group(said, linked(rest), doubtful(f.Doubt, f.Whom))
}
