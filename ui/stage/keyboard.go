package stage

import (
	"context"
	"io"
	"slices"
	"sync/atomic"
	"time"

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

// late is how long the end of a sequence is waited for, where a line brings its bytes one by
// one; then Esc is the key.
const late = 50 * time.Millisecond

// listen reads what is typed and sends it on, until ctx ends.
func listen(ctx context.Context, keyboard io.Reader, send func(tea.Msg)) {
	stretches, batches := make(chan []byte), make(chan typed)
	ended := make(chan error, 1)
	go func() {
		ended <- read(ctx, keyboard, stretches)
		close(stretches)
	}()
	go gather(ctx, stretches, batches)
	for t := range batches {
		send(t)
	}
	if err := <-ended; err != nil && err != io.EOF {
		send(unplugged{err})
	}
}

// read sends on what is read.
func read(ctx context.Context, keyboard io.Reader, stretches chan<- []byte) error {
	var buffer [1 << 10]byte
	for {
		n, err := keyboard.Read(buffer[:])
		if err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return nil
		case stretches <- slices.Clone(buffer[:n]):
		}
	}
}

// gather puts those keys together that come while nobody takes any. Ctrl+C makes all that
// came before it count no more, as a terminal does; so does the end of ctx.
func gather(ctx context.Context, stretches <-chan []byte, batches chan<- typed) {
	defer close(batches)
	taken, next := fresh(), fresh()
	var d decoder
	add := func(keys []tea.Msg) {
		for _, msg := range keys {
			if key, ok := msg.(tea.KeyPressMsg); ok && key.String() == "ctrl+c" {
				taken.cut.Store(true)
				next = fresh()
			}
			if len(next.keys) < queued {
				next.keys = append(next.keys, msg)
			}
		}
	}
	for {
		var ready chan<- typed
		if len(next.keys) > 0 {
			ready = batches
		}
		var over <-chan time.Time
		if len(d.rest) > 0 {
			over = time.After(late)
		}
		select {
		case <-ctx.Done():
			taken.cut.Store(true)
			return
		case stretch, more := <-stretches:
			if !more {
				if add(d.decode(nil, true)); len(next.keys) > 0 {
					batches <- next
				}
				return
			}
			add(d.decode(stretch, false))
		case <-over:
			add(d.decode(nil, true))
		case ready <- next:
			taken, next = next, fresh()
		}
	}
}

// decoder makes keys of bytes. The library's own reader does so too, but first makes a table
// of 1,300 sequences of terminals that are gone, which was a tenth of the program's memory.
type decoder struct {
	filter
	uv.EventDecoder
	rest    []byte // the beginning of a sequence, as far as it was read
	pasting bool   // what is pasted is no key
}

// decode is what some more bytes say; late tells that no more belong to them.
func (d *decoder) decode(more []byte, late bool) (keys []tea.Msg) {
	d.rest = append(d.rest, d.clean(more)...)
	for len(d.rest) > 0 {
		n, event := d.Decode(d.rest)
		_, unknown := event.(uv.UnknownEvent)
		if whole := n < len(d.rest) || d.rest[0] != 0x1b || n > 2 && !unknown; !whole && !late {
			return keys
		}
		d.rest = d.rest[max(1, n):]
		switch event.(type) {
		case uv.PasteStartEvent:
			d.pasting = true
		case uv.PasteEndEvent:
			d.pasting = false
		}
		if msg := message(event); msg != nil && !d.pasting {
			keys = append(keys, msg)
		}
	}
	d.rest = nil
	return keys
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
