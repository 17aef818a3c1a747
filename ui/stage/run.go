package stage

import (
	"context"
	"errors"
	"runtime/debug"

	tea "charm.land/bubbletea/v2"
)

// ErrInterrupted tells that the visitor pressed Ctrl+C.
var ErrInterrupted = errors.New("interrupted")

// Run shows a stage until the visitor leaves or ctx ends. It gives the terminal back
// whole, whatever the reason. It returns [ErrInterrupted] after Ctrl+C.
func (s *Stage) Run(ctx context.Context) error {
	t := s.Terminal
	options := []tea.ProgramOption{
		tea.WithContext(ctx),
		tea.WithoutSignalHandler(), // the process turns signals into the end of ctx
		tea.WithEnvironment(t.environment),
		tea.WithColorProfile(t.Profile),
		tea.WithFilter(usableSize),
	}
	painter := newPainter(t, s.Mouse, s.host.Words().Title)
	if painter != nil {
		defer painter.leave()
		s.painter = painter
		size := painter.size()
		s.Update(size)
		options = append(options, tea.WithInput(nil), tea.WithoutRenderer(), tea.WithFPS(1), tea.WithWindowSize(size.Width, size.Height))
	}
	// What lives is two megabytes; letting the heap grow by half before it is swept costs
	// little from here on, and saves a host of many visitors much room. A memory limit
	// instead made the loading of the content ten times slower.
	debug.SetGCPercent(50)
	program := tea.NewProgram(s, options...)
	if painter != nil {
		defer painter.watch(program.Send)()
		go listen(ctx, painter.keyboard(), program.Send)
	}
	_, err := program.Run()
	switch {
	case ctx.Err() != nil:
		return context.Cause(ctx)
	case errors.Is(err, tea.ErrInterrupted):
		return ErrInterrupted
	case err != nil:
		return err
	}
	return s.err
}

// usableSize gives a terminal that does not know its size the classic one, and
// keeps absurd sizes from costing memory.
func usableSize(_ tea.Model, msg tea.Msg) tea.Msg {
	size, ok := msg.(tea.WindowSizeMsg)
	if !ok {
		return msg
	}
	if size.Width <= 0 || size.Height <= 0 {
		return tea.WindowSizeMsg{Width: 80, Height: 24}
	}
	return tea.WindowSizeMsg{Width: min(size.Width, 500), Height: min(size.Height, 200)}
}
