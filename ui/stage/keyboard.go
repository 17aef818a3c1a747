package stage

import (
	"context"
	"io"
	"sync/atomic"

	tea "charm.land/bubbletea/v2"
	uv "github.com/charmbracelet/ultraviolet"
)

// typed is all that was typed while the last frame was drawn, in order: it is applied at
// once and painted once. Bubble Tea's own loop is told one key after the other, each
// with a frame of its own: 4,000 keys in one burst took five seconds.
type typed struct {
	keys []tea.Msg
	cut  *atomic.Bool // set when what is left of the keys no longer counts
}

// queued is how many keys wait at most, as many as on a terminal; more are dropped, as there.
const queued = 4096

// unplugged tells that the keyboard can be read no more.
type unplugged struct{ error }

// listen reads what is typed on a terminal of a name and sends it on, until ctx ends.
func listen(ctx context.Context, keyboard io.Reader, name string, send func(tea.Msg)) {
	events, batches := make(chan uv.Event), make(chan typed)
	ended := make(chan error, 1)
	go func() {
		ended <- uv.NewTerminalReader(keyboard, name).StreamEvents(ctx, events)
		close(events)
	}()
	go gather(ctx, events, batches)
	for t := range batches {
		send(t)
	}
	if err := <-ended; err != nil {
		send(unplugged{err})
	}
}

// gather puts those events together that come while nobody takes any. Ctrl+C makes all that
// came before it count no more, as a terminal does; so does the end of ctx.
func gather(ctx context.Context, events <-chan uv.Event, batches chan<- typed) {
	defer close(batches)
	taken, next := fresh(), fresh()
	for {
		var ready chan<- typed
		if len(next.keys) > 0 {
			ready = batches
		}
		select {
		case <-ctx.Done():
			taken.cut.Store(true)
			return
		case e, more := <-events:
			if !more && ready != nil {
				batches <- next
			}
			if !more {
				return
			}
			msg := message(e)
			if key, ok := msg.(tea.KeyPressMsg); ok && key.String() == "ctrl+c" {
				taken.cut.Store(true)
				next = fresh()
			}
			if msg != nil && len(next.keys) < queued {
				next.keys = append(next.keys, msg)
			}
		case ready <- next:
			taken, next = next, fresh()
		}
	}
}

func fresh() typed { return typed{cut: new(atomic.Bool)} }

// message is an event as Bubble Tea calls it; nil for one that nobody waits for.
func message(e uv.Event) tea.Msg {
	switch e := e.(type) {
	case uv.KeyPressEvent:
		return tea.KeyPressMsg(e)
	case uv.MouseClickEvent:
		return tea.MouseClickMsg(e)
	case uv.MouseWheelEvent:
		return tea.MouseWheelMsg(e)
	case uv.BackgroundColorEvent:
		return tea.BackgroundColorMsg(e)
	}
	return nil
}
