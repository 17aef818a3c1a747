package stage

import (
	"context"
	"io"
	"strings"
	"testing"

	tea "charm.land/bubbletea/v2"
)

// typing types stretches on a keyboard while the first key is worked on, and gives the batch
// that key is in and the next. A stretch has arrived for certain when two more were read.
func typing(t *testing.T, stretches ...string) (first, second typed) {
	t.Helper()
	keyboard, keys := io.Pipe()
	batches := make(chan typed)
	ctx, cancel := context.WithCancel(context.Background())
	go listen(ctx, keyboard, func(m tea.Msg) {
		select {
		case batches <- m.(typed):
		case <-ctx.Done():
		}
	})
	for _, s := range append(stretches, "1", "2") {
		if _, err := io.WriteString(keys, s); err != nil {
			t.Fatal(err)
		}
	}
	first, second = <-batches, <-batches
	cancel()
	keys.Close()
	return first, second
}

// A frame for each took five seconds.
func TestFourThousandKeysAreTwoBatches(t *testing.T) {
	first, second := typing(t, "a", strings.Repeat("x", 4000))
	if n := len(first.keys) + len(second.keys); len(first.keys) == 0 || n < 4001 {
		t.Errorf("of 4,001 keys %d come first and %d at once", len(first.keys), len(second.keys))
	}
}

func TestCtrlCCutsWhatIsQueued(t *testing.T) {
	first, second := typing(t, "a", strings.Repeat("x", 4000), "\x03")
	if !first.cut.Load() {
		t.Error("what is being worked on still counts")
	}
	if key, ok := second.keys[0].(tea.KeyPressMsg); !ok || key.String() != "ctrl+c" {
		t.Errorf("behind it come %d keys, the first of them %v", len(second.keys), second.keys[0])
	}
}
