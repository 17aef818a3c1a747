package wizard

import (
	"strings"

	tea "charm.land/bubbletea/v2"
	"charm.land/huh/v2"
)

// choice is one of several options. huh draws it and moves in it; this file keeps
// huh's defects out (it would cut long labels, hide options and own the keys), by
// wrapping the labels, giving it all the height it needs and passing it only
// movements. The page around it does the scrolling.
type choice struct{ at int }

// field is the huh field for these options at this width.
func (c *choice) field(s *shared, options []string, width int) *huh.Select[int] {
	list := make([]huh.Option[int], len(options))
	rows := 0
	for i, label := range options {
		list[i] = huh.NewOption(strings.Join(option(label, width), "\n"), i)
		rows += strings.Count(list[i].Key, "\n") + 1
	}
	at := c.at
	f := huh.NewSelect[int]()
	f.WithTheme(s.theme.huh) // first: huh's own theme is dear
	f.WithWidth(width)       // a field without a size draws its options to learn it, each time
	f.Height(rows).Options(list...).Value(&at)
	f.Focus()
	return f
}

// option is a label beside its mark; what does not fit in one row goes on further in,
// so that no row of it reads as an option of its own.
func option(label string, width int) []string {
	rows := wrap(label, width-2)
	if len(rows) > 1 && rows[1] != "" {
		rows = wrap(label, width-4)
	}
	for i, row := range rows {
		if i > 0 && row != "" {
			rows[i] = "  " + row
		}
	}
	return rows
}

// choice adds the options to the body and sets the focus on the hovered one.
func (p *page) choice(s *shared, c *choice, options []string, width int) {
	lines := strings.Split(c.field(s, options, width).View(), "\n")
	row := len(p.body)
	for i, label := range options {
		rows := option(label, width)
		item := span{row, row + len(rows)}
		if rows[len(rows)-1] == "" { // a gap below it
			item.to--
		}
		p.targets = append(p.targets, item)
		if i == c.at {
			p.focus = item
		}
		row += len(rows)
	}
	for _, line := range lines {
		p.body = append(p.body, strings.TrimRight(line, " "))
	}
}

// bindings move among n options.
func (c *choice) bindings(s *shared, n int) []binding {
	step := func(key rune) func() move {
		return func() move {
			f := c.field(s, make([]string, n), 1)
			f.WithKeyMap(huh.NewDefaultKeyMap())
			f.Update(tea.KeyPressMsg{Code: key})
			c.at, _ = f.Hovered()
			return move{}
		}
	}
	w := s.words.Key
	return []binding{
		{[]string{"up"}, s.say(w.Up) + s.say(w.Down), w.Move, step(tea.KeyUp)},
		{[]string{"down"}, "", w.Move, step(tea.KeyDown)},
		{[]string{"home"}, "", w.Move, step(tea.KeyHome)},
		{[]string{"end"}, "", w.Move, step(tea.KeyEnd)},
	}
}

// huhTheme dresses huh in our styles: ">" before the focus and nothing else. It is
// built once for a theme, for huh asks for it at every access.
func huhTheme(t theme) huh.Theme {
	styles := &huh.Styles{Focused: huh.FieldStyles{SelectSelector: t.accent.SetString("> ")}}
	return huh.ThemeFunc(func(bool) *huh.Styles { return styles })
}
