package wizard

import tea "charm.land/bubbletea/v2"

// pointable is a screen whose items the mouse can point at. Pointing does what the
// cursor and the key for choosing would do.
type pointable interface {
	point(s *shared, item int) move
}

// wheelStep is how many lines a notch of the wheel scrolls.
const wheelStep = 3

// click points at what stands in a row of the terminal, if anything does.
func (a *App) click(row int) tea.Cmd {
	p := a.page()
	above, _ := a.around(p)
	target, ok := a.top().screen.(pointable)
	if !ok {
		return a.press("click") // bound where every key does the same: such as staying
	}
	line := row - len(above) + p.clamp(a.top().scrolled, a.bodyHeight(p))
	if row < len(above) || row >= len(above)+a.bodyHeight(p) {
		return nil
	}
	for i, item := range p.targets {
		if item.from <= line && line < item.to {
			return a.act(func() move { return target.point(a.shared, i) })
		}
	}
	return nil
}

// wheel scrolls the body.
func (a *App) wheel(b tea.MouseButton) tea.Cmd {
	switch b {
	case tea.MouseWheelUp:
		return a.act(func() move { return move{scroll: -wheelStep} })
	case tea.MouseWheelDown:
		return a.act(func() move { return move{scroll: wheelStep} })
	}
	return nil
}
