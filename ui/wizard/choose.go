package wizard

import (
	"strings"

	"charm.land/huh/v2"
	"charm.land/lipgloss/v2"

	"intern-tui/ui/stage"
	"intern-tui/ui/text"
)

// option is one of several things to choose from.
type option struct {
	label string
	do    func() stage.Move
}

// choose adds options of which one is to be chosen: the answers to a question, a day's
// parts, yes or no. huh draws them as a form would. What it does beside is kept out here:
// it would cut long labels, hide options and own the keys; so the labels are wrapped, it
// gets all the height it needs, and the page moves and scrolls.
func (a *App) choose(p *stage.Page, enter string, begin int, options []option) {
	list, rows, at := make([]huh.Option[int], len(options)), 0, p.Cursor(len(options))
	for i, o := range options {
		lines := text.Wrap(o.label, p.Width-2)
		if len(lines) > 1 {
			lines = text.Wrap(o.label, p.Width-4)
			for n := range lines[1:] {
				lines[n+1] = "  " + lines[n+1]
			}
		}
		list[i] = huh.NewOption(strings.Join(lines, "\n"), i)
		rows += len(lines)
	}
	f := huh.NewSelect[int]()
	f.WithTheme(a.dressed(p.Theme)) // first: huh's own theme costs more than the list
	f.WithWidth(p.Width)            // without a size it draws its options to learn it, each time
	f.Height(rows).Options(list...).Value(&at)
	f.Focus()
	lines := strings.Split(f.View(), "\n")
	for i, o := range options {
		n := min(strings.Count(list[i].Key, "\n")+1, len(lines))
		var rows []string
		for _, row := range lines[:n] {
			rows = append(rows, strings.TrimRight(row, " "))
		}
		p.Item(stage.Item{Enter: enter, Do: o.do, Begin: i == begin}, rows...)
		lines = lines[n:]
	}
}

// dressed is huh in the stage's styles: ">" before the focus and nothing else. It is kept, for
// its styles have 64 KB.
func (a *App) dressed(t stage.Theme) huh.Theme {
	if a.dress == nil || a.dressOf != t {
		styles := &huh.Styles{}
		styles.Focused.SelectSelector = t.Accent.SetString("> ")
		styles.Focused.Option = lipgloss.NewStyle()
		styles.Focused.SelectedOption = *t.Strong.Style
		a.dress, a.dressOf = huh.ThemeFunc(func(bool) *huh.Styles { return styles }), t
	}
	return a.dress
}
