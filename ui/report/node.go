package report

import (
	"regexp"
	"strings"
	"sync"

	"golang.org/x/net/html"
)

// A page is a tree of nodes. What stands in a text or in an attribute is escaped as the
// tree is written, so that nothing said can become a tag. Where a node can be missing, it
// is nil.

// plain is a text, whatever stands in it.
func plain(s string) *html.Node { return &html.Node{Type: html.TextNode, Data: s} }

// tag is an element, and what is in it. Classes stand behind its name: "td.sum".
func tag(name string, inside ...*html.Node) *html.Node {
	name, classes, _ := strings.Cut(name, ".")
	n := group(inside...)
	n.Type, n.Data = html.ElementNode, name
	return set(n, "class", strings.TrimSpace(strings.ReplaceAll(classes, ".", " ")))
}

// set gives an element an attribute, unless that is empty.
func set(n *html.Node, attribute, value string) *html.Node {
	if value != "" {
		n.Attr = append(n.Attr, html.Attribute{Key: attribute, Val: value})
	}
	return n
}

// group is nodes one behind the other.
func group(nodes ...*html.Node) *html.Node {
	all := &html.Node{Type: html.DocumentNode}
	for _, n := range nodes {
		if n != nil {
			all.AppendChild(n)
		}
	}
	return all
}

// when is a node where something holds.
func when(holds bool, n *html.Node) *html.Node {
	if !holds {
		return nil
	}
	return n
}

// line is a node on a line of its own in the source of the page.
func line(n *html.Node) *html.Node { return group(plain("\n"), n) }

// lines are nodes made of a list, each on a line.
func lines[T any](list []T, node func(int, T) *html.Node) *html.Node {
	all := group()
	for i, v := range list {
		all.AppendChild(line(node(i, v)))
	}
	return all
}

// link leads to the web, to a telephone, or to another place of the page or the site. What
// would lead anywhere else, as to a script, is a text.
func link(l Link) *html.Node {
	scheme, _, absolute := strings.Cut(l.To, ":")
	if l.To == "" || absolute && scheme != "https" && scheme != "tel" {
		return plain(l.Text)
	}
	return set(set(set(tag("a", plain(l.Text)), "href", l.To), "lang", l.Language), "hreflang", l.Language)
}

// linked is a text in which telephone numbers and addresses are links.
func linked(s string) *html.Node {
	said := group()
	for {
		at := reachable().FindStringIndex(s)
		if at == nil {
			return group(said, plain(s))
		}
		way := s[at[0]:at[1]]
		to := "tel:" + strings.ReplaceAll(way, " ", "")
		if strings.HasPrefix(way, "www") {
			to = "https://" + way
		}
		said = group(said, plain(s[:at[0]]), link(Link{To: to, Text: way}))
		s = s[at[1]:]
	}
}

// reachable is a Belgian telephone number, or an address as one writes it by hand.
var reachable = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`\b0\d[\d ]{6,11}\d\b|\bwww\.[\w.-]+\w`)
})
