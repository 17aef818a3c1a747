package wizard

import (
	"io"
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"

	"intern-tui/assets"
	"intern-tui/ui/qr"
	"intern-tui/ui/report"
	"intern-tui/ui/takeaway"
)

// keepsake is what a screen gives to take home.
type keepsake struct {
	name     string // of its file, without the ending
	page     string // the address to read on; empty for none
	markdown func(io.Writer) error
	calendar string // an iCalendar for a file beside it; empty for none
	slip     func(io.Writer) error
}

// takeBinding offers to take home what the screen shows: on paper where there is a
// printer, else as a file. A kiosk saves nothing, so without a printer it offers
// nothing.
func takeBinding(s *shared, keep func(report.Reader) keepsake) []binding {
	if s.kiosk && s.printer == "" {
		return nil
	}
	return []binding{{[]string{"p"}, "p", s.words.Take.Key, func() move {
		r := s.reader()
		r.Spell = nil // a file and a printer have all glyphs
		return move{cmd: s.take(keep(r))}
	}}}
}

// take begins to write. While it lasts nothing else is begun, however often the
// key is pressed.
func (s *shared) take(k keepsake) tea.Cmd {
	s.notice = s.words.Take.Wait
	s.awaiting = true
	if s.taking {
		return nil
	}
	s.taking = true
	var text strings.Builder
	write := k.markdown
	if s.printer != "" {
		write = k.slip
	}
	if err := write(&text); err != nil {
		return func() tea.Msg { return takeaway.Done{Err: err} }
	}
	if s.printer != "" {
		return takeaway.Print(s.printer, takeaway.Receipt(text.String(), k.page))
	}
	files := []takeaway.File{{Ending: "md", Text: text.String()}}
	if k.calendar != "" {
		files = append(files, takeaway.File{Ending: "ics", Text: k.calendar})
	}
	return takeaway.Save(".", k.name, files...)
}

// taken tells the visitor how it ended, if it is still the one who waits for it.
func (s *shared) taken(d takeaway.Done) {
	s.taking = false
	if !s.awaiting {
		return
	}
	s.awaiting = false
	w := s.words.Take
	outcomes := map[bool]map[bool]assets.Text{ // printed, failed
		true:  {false: w.Printed, true: w.NotPrinted},
		false: {false: w.Saved, true: w.NotSaved},
	}
	s.notice, s.about = outcomes[s.printer != ""][d.Err != nil], []string{"file", d.File}
}

// readOn adds the page where a scheme is explained: its address, and above it the
// same as a QR code where the whole of it can be seen at once.
func (p *page) readOn(s *shared, address string, l layout) {
	if address == "" {
		return
	}
	p.body = append(p.body, "", s.theme.strong.Render(s.say(s.words.Take.Read)))
	p.code(s, address, l.width, s.terminal.height-len(p.top)-mostAround)
	p.text(s.theme.plain.Render, address, l)
}

// mostAround is how many rows the leaflet's keys and the empty rows around a page
// need at most, where it is wide enough for a code.
const mostAround = 6

// code adds a QR code painted dark on light, if there is room.
func (p *page) code(s *shared, address string, columns, rows int) (drawn bool) {
	lines := qr.Lines(address, columns, rows)
	for _, row := range lines {
		p.body = append(p.body, ink(s.terminal).Render(row))
	}
	return lines != nil
}

// ink is black on white, whatever the terminal's background. Where there are no
// colours it is the terminal's own two, the lighter one behind.
func ink(t terminal) lipgloss.Style {
	colours := map[colorprofile.Profile][2]string{
		colorprofile.ANSI: {"0", "15"}, colorprofile.ANSI256: {"16", "231"}, colorprofile.TrueColor: {"#000000", "#ffffff"},
	}
	c, ok := colours[t.profile]
	if !ok {
		return lipgloss.NewStyle().Reverse(t.dark)
	}
	return lipgloss.NewStyle().Foreground(lipgloss.Color(c[0])).Background(lipgloss.Color(c[1]))
}

// scan shows the QR code of an address and nothing else, for terminals with too few
// rows to have it in the leaflet. Without room even so it shows the address.
type scan struct{ address string }

func (c *scan) page(s *shared, l layout) page {
	p := page{bare: true}
	if !p.code(s, c.address, l.width, s.terminal.height-1) {
		p.text(s.theme.plain.Render, c.address, l)
	}
	return p
}

func (c *scan) bindings(s *shared) []binding {
	return []binding{{nil, s.say(s.words.Key.Any), s.words.Key.Close, func() move { return move{back: 1} }}}
}

// scanBinding offers the QR code of an address where the terminal has room for it.
func scanBinding(s *shared, address string) []binding {
	l, _ := layoutOf(s.terminal)
	if address == "" || qr.Lines(address, l.width, s.terminal.height-1) == nil {
		return nil
	}
	return []binding{{[]string{"c"}, "c", s.words.Take.Scan, func() move { return move{to: &scan{address}} }}}
}
