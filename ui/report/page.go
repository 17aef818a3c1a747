package report

import (
	"fmt"
	"html"
	"io"
	"strconv"
	"strings"
)

// page writes a document as HTML, piece by piece. Whatever is said goes through text or
// attribute; html/template would see to that by itself, and would make the program, which
// prints one page, larger by a third and slower to start.
type page struct {
	strings.Builder
	id string // of the document; empty for what is no leaflet
}

// markup writes what is HTML already.
func (p *page) markup(parts ...string) {
	for _, s := range parts {
		p.WriteString(s)
	}
}

// text writes what is said.
func (p *page) text(s string) { p.WriteString(html.EscapeString(s)) }

// attribute writes an attribute, unless it is empty.
func (p *page) attribute(name, value string) {
	if value != "" {
		p.markup(" ", name, `="`, html.EscapeString(value), `"`)
	}
}

// within writes what is said between a tag and its end.
func (p *page) within(tag, class, s string) {
	p.markup("<", tag)
	p.attribute("class", class)
	p.markup(">")
	p.text(s)
	p.markup("</", tag, ">")
}

// to writes a link. It leads to a page of the same site, to the web or to a telephone.
func (p *page) to(address, language, s string) {
	scheme, _, absolute := strings.Cut(address, ":")
	if address == "" || absolute && scheme != "https" && scheme != "tel" {
		p.text(s)
		return
	}
	p.markup("<a")
	p.attribute("href", address)
	p.attribute("lang", language)
	p.attribute("hreflang", language)
	p.markup(">")
	p.text(s)
	p.markup("</a>")
}

func (p *page) link(l Link) { p.to(l.To, l.Language, l.Text) }

// heading writes one of a level, at most 4.
func (p *page) heading(level int, l Link) {
	tag := "h" + strconv.Itoa(min(level, 4))
	p.markup("<", tag, ">")
	p.link(l)
	p.markup("</", tag, ">")
}

// document writes one whose headings begin at a level.
func (p *page) document(d Document, level int) error {
	small, err := density(d)
	if err != nil {
		return err
	}
	p.id = d.ID
	p.markup("\n<article")
	if d.ID != "" {
		p.attribute("class", strings.TrimSpace("leaflet "+small))
	}
	p.markup(">\n")
	p.heading(level, lead(d))
	if d.Title != "" {
		p.markup("\n")
		p.within("p", "name", d.Title)
	}
	if d.Summary != "" {
		p.markup("\n")
		p.within("p", "", d.Summary)
	}
	for n, part := range d.Parts {
		if side := side(d, n); side != "" {
			if n > 1 {
				p.markup("\n</div>")
			}
			p.markup("\n<div")
			p.attribute("class", side)
			p.markup(">")
		}
		p.markup("\n<section>")
		if part.Heading != "" && (n > 0 || d.ID == "") {
			p.markup("\n")
			p.heading(level+1, lead(part))
		}
		for _, b := range part.Blocks {
			p.markup("\n")
			p.block(b, level+2)
		}
		if n == 0 && d.Foot != "" {
			p.markup("\n<p class=\"foot\">")
			p.runs(linked(d.Foot))
			p.markup("</p>")
		}
		p.markup("\n</section>")
	}
	if d.ID != "" && len(d.Parts) > 1 {
		p.markup("\n</div>")
	}
	p.markup("\n</article>")
	return nil
}

// block writes one whose heading is of a level.
func (p *page) block(b Block, level int) {
	switch b := b.(type) {
	case Paragraph:
		p.markup("<p")
		p.attribute("class", [...]string{"", "name", "muted", "warning"}[b.Role])
		p.markup(">")
		p.said(b)
		p.markup("</p>")
	case List:
		p.list(b, level)
	case Card:
		p.markup(`<dl class="card">`)
		for _, f := range b {
			p.markup("\n<div>")
			p.within("dt", "", f.Label)
			p.markup("<dd")
			p.attribute("class", [...]string{"", "yes", "wait", "no", "open"}[f.State])
			p.markup(">")
			p.value(f)
			p.markup("</dd></div>")
		}
		p.markup("\n</dl>")
	case Checklist:
		p.markup(`<ul class="checks" style="--word: `, strconv.Itoa(widest(b)), `ch">`)
		for _, c := range b {
			p.markup("\n<li>")
			p.within("b", c.State.String(), c.Word)
			p.markup(" <span>")
			p.said(c)
			p.markup("</span></li>")
		}
		p.markup("\n</ul>")
	case Money:
		p.money(b)
	case Steps:
		p.markup("<ol>")
		when := ""
		for _, d := range b {
			p.markup("\n<li>")
			if d.When != when && d.When != "" {
				p.within("span", "when", d.When)
				p.markup(" ")
			}
			when = d.When
			p.said(d)
			p.markup("</li>")
		}
		p.markup("\n</ol>")
	case Ranking:
		p.markup("<table><tbody>")
		for _, r := range b {
			p.markup("\n<tr")
			if r.Lit {
				p.attribute("class", "lit")
			}
			p.markup(`><th scope="row">`)
			p.text(fmt.Sprint(r.Section) + " " + r.Name)
			if r.Closed != "" {
				p.markup("<br>")
				p.within("small", "", r.Closed)
			}
			p.markup("</th>")
			p.within("td", "points", strconv.Itoa(r.Points)+"/"+strconv.Itoa(r.Maximum))
			p.within("td", "", r.Word)
			p.markup("</tr>")
		}
		p.markup("\n</tbody></table>")
	case Comparison:
		p.comparison(b)
	}
}

func (p *page) list(l List, level int) {
	if l.Heading != "" {
		p.heading(level, lead(l))
		p.markup("\n")
	}
	tag := "ul"
	if l.Numbered {
		tag = "ol"
		p.markup(`<ol class="sources">`)
	} else {
		p.markup("<ul>")
	}
	for n, i := range l.Items {
		p.markup("\n<li")
		if l.Numbered {
			p.attribute("id", p.id+"-"+strconv.Itoa(n+1))
		}
		p.markup(">")
		p.listed(i)
		p.markup("</li>")
	}
	p.markup("\n</", tag, ">")
}

func (p *page) money(m Money) {
	if len(m.Rows) > 0 {
		p.markup(`<table class="money"><tbody>`)
		for _, r := range m.all() {
			p.markup("\n<tr")
			if r.Text == "" {
				p.attribute("class", "total")
			}
			p.markup(`><th scope="row">`)
			p.text(r.Payer)
			p.markup("</th>")
			class := "sum"
			if r.Amount != "" {
				class += " amount"
			}
			p.within("td", class, r.sum())
			p.markup(`<td class="for">`)
			p.said(r)
			p.markup("</td></tr>")
		}
		p.markup("\n</tbody></table>")
	}
	if m.Tax != "" {
		p.markup("\n")
		p.within("p", "muted", m.Tax)
	}
	if len(m.Notes) > 0 {
		p.markup("<ul>")
		for _, n := range m.Notes {
			p.markup("\n<li>")
			p.said(n)
			p.markup("</li>")
		}
		p.markup("\n</ul>")
	}
}

func (p *page) comparison(c Comparison) {
	p.markup(`<table class="aside"><thead><tr>`)
	for _, name := range c.Columns {
		p.markup(`<th scope="col">`)
		p.text(name)
		p.markup("</th>")
	}
	p.markup("</tr></thead><tbody>")
	for _, row := range c.Rows {
		p.markup("\n<tr><th scope=\"rowgroup\" colspan=\"", strconv.Itoa(len(c.Columns)), `">`)
		p.text(row.Label)
		p.markup("</th></tr>\n<tr>")
		for i, cell := range row.Cells {
			p.markup("<td")
			p.attribute("data-name", c.Columns[i])
			p.markup(">")
			p.value(cell)
			p.markup("</td>")
		}
		p.markup("</tr>")
	}
	p.markup("\n</tbody></table>")
}

// said writes what has a text, a doubt and a source.
func (p *page) said(v any) {
	i := itemOf(v)
	p.text(i.Text)
	p.doubt(i.Doubt, i.Whom)
	if i.Source != 0 {
		n := strconv.Itoa(i.Source)
		p.markup(`&nbsp;<a class="source" href="#`, html.EscapeString(p.id), "-", n, `">[`, n, "]</a>")
	}
}

func (p *page) doubt(doubt bool, whom string) {
	if !doubt {
		return
	}
	p.markup(`&nbsp;<span class="muted">~`)
	if whom != "" {
		p.markup("&nbsp;")
		p.text(whom)
	}
	p.markup("</span>")
}

func (p *page) value(f Fact) {
	p.runs(strong(f))
	p.doubt(f.Doubt, f.Whom)
}

func (p *page) runs(all []run) {
	for _, r := range all {
		switch {
		case r.Strong:
			p.within("b", "", r.Text)
		default:
			p.to(r.Link, "", r.Text)
		}
	}
}

// listed is an item and its notes.
func (p *page) listed(i Item) {
	if l := lead(i); l.To != "" {
		p.link(l)
	} else {
		p.said(i)
	}
	for _, note := range i.Notes {
		p.markup(` <span class="note">`)
		if strings.HasPrefix(note, "https://") {
			p.to(note, "", note)
		} else {
			p.text(note)
		}
		p.markup("</span>")
	}
}

// html is [Reader.HTML] for a page of a site, with ways to its other pages.
func (r Reader) html(w io.Writer, ways []Link, documents []Document) error {
	p := &page{}
	p.markup(strings.NewReplacer("{language}", r.Language.String(), "{generator}", Generator,
		"{title}", html.EscapeString(documents[0].Name)).Replace(head))
	if len(ways) > 0 {
		p.markup("\n<nav>")
		for _, l := range ways {
			p.markup("\n")
			p.link(l)
		}
		p.markup("\n</nav>")
	}
	p.markup("\n<main>")
	level := 1
	for _, d := range documents {
		if err := p.document(d, level); err != nil {
			return err
		}
		level = 2
	}
	p.markup("\n")
	p.within("p", "date", r.Spelled(r.Language.Date(r.At)))
	p.markup("\n</main>\n</body>\n</html>\n")
	_, err := io.WriteString(w, p.String())
	return err
}
