package report

import (
	"fmt"
	"io"
	"regexp"
	"strings"

	"intern-tui/quiz"
)

// markdown writes CommonMark: one line a paragraph, headings from depth+1 on. What
// has a meaning there is escaped in texts, and addresses become links.
type markdown struct {
	w       io.Writer
	depth   int  // levels of headings above these
	written bool // something stands above already
	err     error
}

// Markdown writes a leaflet as CommonMark.
func (d Document) Markdown(w io.Writer) error {
	return d.write(&markdown{w: w})
}

// ResultMarkdown writes a result as CommonMark, and after it the leaflets of the
// recommended schemes in full, with the plan in place of the steps: it is what one
// takes home.
func (r Reader) ResultMarkdown(w io.Writer, a quiz.Answers, res Result) error {
	m := &markdown{w: w}
	if a == 0 {
		r.empty(m)
		return m.err
	}
	m.title(r.Say(r.Words.Title))
	m.say(r.Spelled(r.Language.Date(r.At)))
	r.result(m, res)
	m.depth = 1
	for _, id := range res.recommended() {
		s, err := r.Catalogue.Scheme(id)
		if err != nil {
			return err
		}
		if err := r.personal(s, res.Verdict(id), res.told).write(m); err != nil {
			return err
		}
	}
	m.depth = 0
	r.beside(m, res)
	r.doubt(m, res)
	m.say(r.Say(r.Words.Result.Code, "code", res.Code))
	return m.err
}

// ListMarkdown writes all schemes with their summaries.
func (r Reader) ListMarkdown(w io.Writer) error {
	m := &markdown{w: w}
	m.title(r.Say(r.Words.List.Title))
	for _, s := range r.Schemes {
		m.heading(s.ID + ": " + r.Say(s.Name))
		m.say(r.Say(s.Summary))
	}
	return m.err
}

// block writes lines that belong together, an empty one before them.
func (m *markdown) block(lines ...string) {
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
	m.block(strings.Repeat("#", m.depth+n) + " " + marked(s))
}

func (m *markdown) title(s string)   { m.level(1, s) }
func (m *markdown) heading(s string) { m.level(2, s) }
func (m *markdown) lead(s string)    { m.block("**" + marked(s) + "**") }
func (m *markdown) say(s string)     { m.block(marked(s)) }
func (m *markdown) failed() error    { return m.err }

func (m *markdown) items(items []Item, numbered bool) {
	var lines []string
	for i, item := range items {
		mark := "- "
		if numbered {
			mark = fmt.Sprintf("%d. ", i+1)
		}
		text := marked(item.Text)
		if item.Source > 0 {
			text += fmt.Sprintf(` \[%d\]`, item.Source)
		}
		lines = append(lines, mark+text)
		for _, note := range item.Notes {
			lines = append(lines, strings.Repeat(" ", len(mark))+"- "+marked(note))
		}
	}
	m.block(lines...)
}

func (m *markdown) rank(rows []Row) {
	var lines []string
	for i, row := range rows {
		lines = append(lines, fmt.Sprintf("%d. **%s**, %d/%d, %s, %s", i+1,
			marked(row.Section.String()+" "+row.Name), row.Points, row.Maximum, marked(row.Share), marked(row.Word)))
	}
	m.block(lines...)
}

func (m *markdown) receipt(heading string, row Row, sum string) {
	m.level(3, heading)
	var lines []string
	for _, tick := range row.Receipt {
		lines = append(lines, fmt.Sprintf("- **+%d** %s %s", tick.Points, tick.Statement, marked(tick.Text)))
	}
	m.block(lines...)
	m.block(fmt.Sprintf("%d/%d %s", row.Points, row.Maximum, marked(sum)))
}

// marked is a text as Markdown shows it unchanged, with its addresses as links.
func marked(s string) string {
	s = strings.Trim(strings.ReplaceAll(s, "\n", " "), " ")
	var b strings.Builder
	for {
		at := address.FindStringIndex(s)
		if at == nil {
			break
		}
		b.WriteString(literal.Replace(s[:at[0]]))
		b.WriteString("<" + s[at[0]:at[1]] + ">")
		s = s[at[1]:]
	}
	b.WriteString(literal.Replace(s))
	return opening.ReplaceAllString(b.String(), `$1\$2`)
}

var (
	// address is a web or mail address, without the stop after it.
	address = regexp.MustCompile(`https?://[^\s\x{a0}\x{202f}<>]*[^\s\x{a0}\x{202f}<>.,;:!?)]|[\w.+-]+@[\w-]+(\.[\w-]+)+`)

	// literal escapes what has a meaning anywhere in a line.
	literal = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`,
		"<", `\<`, ">", `\>`, "&", `\&`, "#", `\#`, "~", `\~`, "|", `\|`)

	// opening is what has a meaning at the beginning of a line only: the marks of a
	// list or a heading, and the stop after a number.
	opening = regexp.MustCompile(`^(\d*)([-+=.)])`)
)
