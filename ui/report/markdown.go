package report

import (
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"sync"

	"intern-tui/quiz"
)

// markdown prints blocks as CommonMark: one line a paragraph, headings from depth+1 on.
// What has a meaning there is escaped in texts, and addresses become links.
type markdown struct {
	w       io.Writer
	depth   int  // levels of headings above these
	written bool // something stands above already
	err     error
}

// lines writes lines that belong together, an empty one before them.
func (m *markdown) lines(lines ...string) {
	if len(lines) == 0 || m.err != nil {
		return
	}
	if m.written {
		lines = append([]string{""}, lines...)
	}
	m.written = true
	_, m.err = fmt.Fprintln(m.w, strings.Join(lines, "\n"))
}

func (m *markdown) level(n int, s string) {
	m.lines(strings.Repeat("#", m.depth+n) + " " + marked(s))
}

// table writes rows of cells under their heads.
func (m *markdown) table(heads []string, rows [][]string) {
	line := func(cells []string) string { return "| " + strings.Join(cells, " | ") + " |" }
	cell := func(s string) string { return strings.ReplaceAll(inline(s), "|", "\\|") }
	lines := []string{line(each(heads, cell)), line(slices.Repeat([]string{"---"}, len(heads)))}
	for _, row := range rows {
		lines = append(lines, line(each(row, cell)))
	}
	m.lines(lines...)
}

func (m *markdown) say(s string) {
	if s != "" {
		m.lines(marked(s))
	}
}

func (m *markdown) block(b Block) {
	switch b := b.(type) {
	case Paragraph:
		if b.Role == Warning || b.Role == Strong {
			m.lines("**" + marked(b.Text) + "**" + strings.TrimPrefix(marked(cited(b.Text, b.Doubt, b.Whom, b.Source)), marked(b.Text)))
			return
		}
		m.say(b.Text)
	case List:
		if b.Heading != "" {
			m.level(3, b.Heading)
		}
		var lines []string
		for i, item := range b.Items {
			mark := "- "
			if b.Numbered {
				mark = fmt.Sprintf("%d. ", i+1)
			}
			lines = append(lines, mark+marked(cited(item.Text, item.Doubt, item.Whom, item.Source)))
			for _, note := range item.Notes {
				lines = append(lines, strings.Repeat(" ", len(mark))+"- "+marked(note))
			}
		}
		m.lines(lines...)
	case Card:
		var lines []string
		for _, f := range b {
			lines = append(lines, "- **"+marked(f.Label)+"** "+marked(cited(f.Value, f.Doubt, f.Whom, 0)))
		}
		m.lines(lines...)
	case Checklist:
		var lines []string
		for _, c := range b {
			word := ""
			if c.Word != "" {
				word = "**" + marked(c.Word) + "** "
			}
			lines = append(lines, "- "+word+marked(cited(c.Text, c.Doubt, c.Whom, c.Source)))
		}
		m.lines(lines...)
	case Money:
		m.money(b)
	case Steps:
		var lines []string
		for i, d := range b {
			when := ""
			if d.When != "" && (i == 0 || d.When != b[i-1].When) {
				when = "**" + marked(d.When) + "** "
			}
			lines = append(lines, fmt.Sprintf("%d. ", i+1)+when+marked(cited(d.with(), d.Doubt, d.Whom, d.Source)))
		}
		m.lines(lines...)
	case Ranking:
		var lines []string
		for i, row := range b {
			lines = append(lines, fmt.Sprintf("%d. **%s**, %d/%d, %s", i+1, marked(row.Section.String()+" "+row.Name), row.Points, row.Maximum, marked(row.Word)))
			if row.Closed != "" {
				lines = append(lines, "   - "+marked(row.Closed))
			}
			for _, tick := range row.Receipt {
				lines = append(lines, fmt.Sprintf("   - +%d %s %s", tick.Points, tick.Statement, marked(tick.Text)))
			}
		}
		m.lines(lines...)
	}
}

func (m *markdown) money(b Money) {
	if rows := b.all(); len(rows) > 0 {
		lines := []string{"| | | |", "| --- | ---: | --- |"}
		for _, p := range rows {
			lines = append(lines, cells(p.Payer, "**"+marked(p.sum())+"**", marked(cited(p.Text, p.Doubt, p.Whom, p.Source))))
		}
		m.lines(lines...)
	}
	m.say(b.Tax)
	if len(b.Notes) > 0 {
		m.block(List{Items: b.Notes})
	}
}

// cells is a row of a table; all but the label are marked already.
func cells(label string, marked_ ...string) string {
	return "| " + marked(label) + " | " + strings.Join(marked_, " | ") + " |"
}

func (m *markdown) document(d Document) {
	title := d.Line
	if title == "" {
		title = d.Name
	}
	m.level(1, title)
	m.say(d.Summary)
	for i, p := range d.Parts {
		if p.Kind != AtAGlance && p.Heading != "" {
			m.level(2, p.Heading)
		}
		for _, b := range p.Blocks {
			m.block(b)
		}
		if i == 0 {
			m.say(d.Foot)
		}
	}
}

// Markdown writes a document as CommonMark.
func (d Document) Markdown(w io.Writer) error {
	m := &markdown{w: w}
	m.document(d)
	return m.err
}

// ResultMarkdown writes a result as CommonMark, and after it the leaflets of the
// recommended schemes in full: it is what one takes home.
func (r Reader) ResultMarkdown(w io.Writer, a quiz.Answers, res Result) error {
	m := &markdown{w: w}
	for i, d := range r.home(a, res) {
		m.depth = min(i, 1)
		m.document(d)
	}
	if a != 0 {
		m.say(r.Spelled(r.Language.Date(r.At)))
	}
	return m.err
}

// Markdown writes a comparison as a table.
func (c Comparison) Markdown(w io.Writer) error {
	m := &markdown{w: w}
	m.level(1, c.Title)
	lines := []string{cells("", each(c.Columns, marked)...), "|" + strings.Repeat(" --- |", len(c.Columns)+1)}
	for _, row := range c.Rows {
		lines = append(lines, cells(row.Label, each(row.Cells, func(f Fact) string { return marked(cited(f.Value, f.Doubt, f.Whom, 0)) })...))
	}
	m.lines(lines...)
	m.say(c.Note)
	return m.err
}

// marked is a text as Markdown shows it unchanged, with its addresses as links.
func marked(s string) string { return opening().ReplaceAllString(inline(s), `$1\$2`) }

// inline is [marked] for a text that begins no line.
func inline(s string) string {
	s = strings.Trim(strings.ReplaceAll(s, "\n", " "), " ")
	var b strings.Builder
	for {
		at := address().FindStringIndex(s)
		if at == nil {
			break
		}
		b.WriteString(literal.Replace(s[:at[0]]))
		b.WriteString("<" + s[at[0]:at[1]] + ">")
		s = s[at[1]:]
	}
	b.WriteString(literal.Replace(s))
	return b.String()
}

var (
	// address is a web or mail address, without the stop after it.
	address = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`https?://[^\s\x{a0}\x{202f}<>]*[^\s\x{a0}\x{202f}<>.,;:!?)]|[\w.+-]+@[\w-]+(\.[\w-]+)+`)
	})

	// literal escapes what has a meaning anywhere in a line.
	literal = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`,
		"<", `\<`, ">", `\>`, "&", `\&`, "#", `\#`, "~", `\~`, "|", `\|`)

	// opening is what has a meaning at the beginning of a line only: the marks of a
	// list or a heading, and the stop after a number.
	opening = sync.OnceValue(func() *regexp.Regexp {
		return regexp.MustCompile(`^(\d*)([-+=.)])`)
	})
)
