package stage

import tea "charm.land/bubbletea/v2"

// wheelStep is how many lines a notch of the wheel scrolls.
const wheelStep = 3

// click does what stands in a cell of the terminal, if anything does: it moves the
// cursor there and does what the key for it would do.
func (s *Stage) click(column, row int) tea.Cmd {
	p := s.Page()
	if len(p.items) == 0 {
		return s.press("click") // bound where every key does the same: such as staying
	}
	above, _ := s.around(p)
	height := s.bodyHeight(p)
	margin := s.Terminal.margin()
	if s.Terminal.Wide() {
		margin = (s.Terminal.Width - p.Total) / 2
	}
	row -= len(above) + max(0, (s.Terminal.Height-s.rows())/2)
	if row < 0 || row >= height || p.Aside > 0 && column > margin+p.Total-p.Aside {
		return nil
	}
	line := row + p.clamp(s.top().scrolled, height)
	for i, at := range p.items {
		if at.from <= line && line < at.to {
			return s.act(func() Move {
				s.top().cursor = i
				switch {
				case at.Do != nil:
					return at.Do()
				case at.Tick != nil:
					return at.Tick()
				}
				return Move{}
			})
		}
	}
	return nil
}

// wheel scrolls the body.
func (s *Stage) wheel(b tea.MouseButton) tea.Cmd {
	switch b {
	case tea.MouseWheelUp:
		return s.act(func() Move { return Move{Scroll: -wheelStep} })
	case tea.MouseWheelDown:
		return s.act(func() Move { return Move{Scroll: wheelStep} })
	}
	return nil
}
