package report

import (
	"io"
	"strings"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
)

// Link is a way to another page of a site, from the page that it stands on. The zero
// link leads nowhere.
type Link struct {
	To       string
	Language string // of what is linked; empty for the page's own
	Text     string // what leads there, where nothing else says it
}

// Pages is what holds for everybody, as pages by their paths in the folder of a site: the
// choice of a language and, in each language, all schemes, a leaflet for each of them and
// the frame of each result that the quiz can have. Nothing in them is about anybody.
func (r Reader) Pages() map[string]func(io.Writer) error {
	var languages []Item
	pages := map[string]func(io.Writer) error{}
	for _, l := range assets.Languages() {
		r := New(r.Words, r.Quiz, r.Catalogue, l, r.At)
		languages = append(languages, Item{
			Text: r.Say(r.Words.Result.Meaning, "name", l.Name(), "title", r.Say(r.Words.Title)),
			Link: Link{To: l.String() + "/" + sitePage(""), Language: l.String()},
		})
		put := func(name string, documents ...Document) {
			pages[l.String()+"/"+sitePage(name)] = func(w io.Writer) error { return r.html(w, r.ways(name), documents) }
		}
		frames := List{}
		for _, sections := range fronts() {
			name, frame := r.frame(sections)
			put(name, frame)
			frames.Items = append(frames.Items, Item{Text: frame.Name, Link: Link{To: sitePage(name)}})
		}
		for _, s := range r.Schemes {
			put(s.ID, r.Leaflet(s, r.verdictOf(s), schemes.Profile{}))
		}
		all := r.All()
		for i, s := range r.Schemes {
			all.Parts[i].Heading, all.Parts[i].Link = r.SchemeAndTitle(s), Link{To: sitePage(s.ID)}
		}
		all.Parts = append(all.Parts, Part{Kind: Other, Heading: r.Say(r.Words.Take.Results), Blocks: []Block{frames}})
		put("", all)
	}
	choice := Document{Name: r.Say(r.Words.Title), Parts: []Part{{Kind: Other, Blocks: []Block{List{Items: languages}}}}}
	pages[sitePage("")] = func(w io.Writer) error { return r.html(w, nil, []Document{choice}) }
	return pages
}

// sitePage is the file of a page in the folder of its language; no name is the first.
func sitePage(name string) string {
	if name == "" {
		name = "index"
	}
	return name + ".html"
}

// ways lead from a page to the list of all schemes, and to the same page in the other languages.
func (r Reader) ways(name string) []Link {
	ways := []Link{{To: sitePage(""), Text: r.Say(r.Words.Welcome.Browse)}}
	for _, l := range assets.Languages() {
		if l != r.Language {
			ways = append(ways, Link{To: "../" + l.String() + "/" + sitePage(name), Language: l.String(), Text: l.Name()})
		}
	}
	return ways
}

// fronts are the sections that can come first: each alone, and the two pairs that share
// the first place.
func fronts() [][]quiz.Section {
	return [][]quiz.Section{{quiz.A}, {quiz.B}, {quiz.C}, {quiz.D}, {quiz.E}, {quiz.B, quiz.D}, {quiz.C, quiz.E}}
}

// frame is the result of somebody who ticked all that stands in some sections and told
// nothing else, without ranking and code; and the name of its page.
func (r Reader) frame(sections []quiz.Section) (name string, d Document) {
	name = "result-"
	var a quiz.Answers
	for _, s := range sections {
		name += strings.ToLower(s.String())
		for i := range quiz.Statement(5) {
			a = a.With(quiz.Statement(5*s) + i)
		}
	}
	res := r.Result(a, schemes.Profile{})
	d = Document{Name: res.Headline, Summary: res.Meaning}
	var cards []Block
	cards, d.Foot = r.cards(res)
	links := func(ids []string) (l List) {
		for _, id := range ids {
			if s, err := r.Catalogue.Scheme(id); err == nil {
				l.Items = append(l.Items, Item{Text: r.SchemeAndTitle(s), Link: Link{To: sitePage(id)}})
			}
		}
		return l
	}
	d.Parts = []Part{
		{Kind: AtAGlance, Blocks: append(cards, paragraphs(append(res.Notes, res.Tie)...)...)},
		{Kind: Other, Heading: r.Say(r.Words.Take.Read), Blocks: []Block{links(res.recommended())}},
		{Kind: Other, Heading: r.Say(r.Words.Result.Beside), Blocks: []Block{links(res.Beside)}},
	}
	return name, d
}
