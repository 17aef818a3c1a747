package wizard

import (
	"io"
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"

	"intern-tui/ui/qr"
	"intern-tui/ui/report"
	"intern-tui/ui/stage"
	"intern-tui/ui/takeaway"
	"intern-tui/ui/text"
)

// keepsake is what a screen gives to take home.
type keepsake struct {
	name     string // of its file, without the ending
	page     string // the address to read on; empty for none
	html     func(io.Writer) error
	calendar string // an iCalendar for a file beside it; empty for none
	slip     func(io.Writer) error
}

// takeKey offers to take home what the screen shows: on paper where there is a
// printer, else as a page that any browser opens. A kiosk saves nothing, so without a printer it offers
// nothing.
func (a *App) takeKey(p *stage.Page, keep func(report.Reader) keepsake) {
	if a.Kiosk && a.printer == "" {
		return
	}
	p.Key("p", a.say(a.words.Take.Key), func() stage.Move {
		r := a.reader()
		r.Speech.Spell = nil // a file and a printer have all glyphs
		return stage.Move{Cmd: a.take(keep(r))}
	})
}

// take begins to write. While it lasts nothing else is begun, however often the
// key is pressed.
func (a *App) take(k keepsake) tea.Cmd {
	a.tell(a.words.Take.Wait)
	a.awaiting = true
	if a.taking {
		return nil
	}
	a.taking = true
	var content strings.Builder
	write := k.html
	if a.printer != "" {
		write = k.slip
	}
	if err := write(&content); err != nil {
		return func() tea.Msg { return takeaway.Done{Err: err} }
	}
	if a.printer != "" {
		return takeaway.Print(a.printer, takeaway.Receipt(content.String(), k.page))
	}
	files := []takeaway.File{{Ending: "html", Text: content.String()}}
	if k.calendar != "" {
		files = append(files, takeaway.File{Ending: "ics", Text: k.calendar})
	}
	return takeaway.Save(".", k.name, files...)
}

// taken tells the visitor how it ended, if it is still the one who waits for it.
func (a *App) taken(d takeaway.Done) {
	a.taking = false
	if !a.awaiting {
		return
	}
	a.awaiting = false
	w := a.words.Take
	switch printed, failed := a.printer != "", d.Err != nil; {
	case printed && failed:
		a.tell(w.NotPrinted)
	case printed:
		a.tell(w.Printed)
	case failed:
		a.tell(w.NotSaved)
	default:
		a.tell(w.Saved, "file", d.File)
	}
}

// readOn adds the address of the page where a scheme is explained.
func (a *App) readOn(p *stage.Page, address string) {
	if address == "" {
		return
	}
	p.Gap()
	p.Text(p.Theme.Strong, a.say(a.words.Take.Read))
	p.Text(p.Theme.Plain, address)
}

// ink is black on white, whatever the terminal's background. Where there are no
// colours it is the terminal's own two, the lighter one behind.
func ink(t stage.Terminal) lipgloss.Style {
	black, white := "", ""
	switch t.Profile {
	case colorprofile.ANSI:
		black, white = "0", "15"
	case colorprofile.ANSI256:
		black, white = "16", "231"
	case colorprofile.TrueColor:
		black, white = "#000000", "#ffffff"
	default:
		return lipgloss.NewStyle().Reverse(t.Dark())
	}
	return lipgloss.NewStyle().Foreground(lipgloss.Color(black)).Background(lipgloss.Color(white))
}

// scan shows a text as a QR code: the first of some that the terminal has room for, and
// what it says where there is room for that too.
type scan struct {
	*App
	texts []string // the longest first
}

// Modal is for the stage: any key closes it.
func (c *scan) Modal() bool { return true }

// Draw shows it.
func (c *scan) Draw(p *stage.Page) {
	p.Bare()
	rows := p.Terminal.Height - 1
	said, code := fitting(c.texts, p.Width, rows)
	if spell := c.Terminal.Spell(); spell != nil {
		said = spell(said)
	}
	lines := strings.Split(said, "\n")
	for _, row := range code {
		p.Rows(ink(p.Terminal).Render(row))
	}
	switch {
	case code == nil:
		for _, line := range lines {
			p.Text(p.Theme.Plain, line)
		}
	case len(lines) == 1 && len(code)+2 < rows:
		p.Text(p.Theme.Plain, c.say(c.words.Take.Read)+" "+said)
	default:
		at := text.Width(code[0]) + 3
		var beside []string
		for _, line := range lines {
			beside = append(beside, text.Wrap(line, p.Width-at)...)
		}
		if p.Width-at >= besideFrom && len(beside) <= len(code) {
			p.BesideFrom(0, at, beside)
		}
	}
	p.Any(c.say(c.words.Key.Close), func() stage.Move { return stage.Move{Back: 1} })
}

// besideFrom is how many columns a text needs to stand beside its code.
const besideFrom = 16

// fitting is the first of some texts whose code has room, with the code; without room for
// any it is the first, and no code.
func fitting(texts []string, columns, rows int) (said string, code []string) {
	for _, t := range texts {
		if code := qr.Lines(t, columns, rows); code != nil {
			return t, code
		}
	}
	return texts[0], nil
}

// scanKey offers a QR code where the terminal has room for it: of the address of a page
// or, where there is none, of the first text that fits.
func (a *App) scanKey(p *stage.Page, address string, texts ...string) {
	if address != "" {
		texts = []string{address}
	}
	if len(texts) == 0 || !qr.Fits(texts[len(texts)-1], p.Total, p.Terminal.Height-1) {
		return
	}
	p.Quiet("c", a.say(a.words.Take.Scan), to(func() stage.Screen { return &scan{a, texts} }))
}
