package stage

import (
	"math/rand/v2"
	"strings"
	"testing"
)

func TestWhatIsNoKeyIsNotRead(t *testing.T) {
	for typed, want := range map[string]string{
		"abc": "abc", "é€日": "é€日", "\x1b": "\x1b", "\x1b[A": "\x1b[A", "\x1b[1;5A": "\x1b[1;5A", "\x1bOP": "\x1bOP", "\x1b[24~x": "\x1b[24~x",
		"\x1b[[A": "", "\x1b[[Ex": "x", "\x1b\t": "\x1b\t", "\x1bv": "\x1bv",
		"\x1b[" + strings.Repeat("1;", 40) + "Ax": "x", "\x9bM!!!": "M!!!", "\x1b[<0;9;9M": "\x1b[<0;9;9M",
		"\x1b]11;rgb:00/00/00\x07": "\x1b]11;rgb:00/00/00\x07",
	} {
		var f filter
		if got := string(f.clean([]byte(typed))); got != want {
			t.Errorf("%q is read as %q, want %q", typed, got, want)
		}
		var slow filter // byte by byte, as a slow line brings it
		var all string
		for _, b := range []byte(typed) {
			all += string(slow.clean([]byte{b}))
		}
		if strings.HasPrefix(typed, "\x1b[[") || strings.Contains(typed, "1;1;1;") || strings.Contains(typed, "\x9b") {
			continue // cut after Esc, it is Esc and letters, which harm nobody
		}
		if all != want {
			t.Errorf("%q byte by byte is read as %q, want %q", typed, all, want)
		}
	}
}

// Random bytes, not keys: the decoder must never give up.
func TestNoBytesMakeTheDecoderGiveUp(t *testing.T) {
	random := rand.New(rand.NewPCG(21, 9))
	pieces := []string{"\x1b", "[", "]", "O", "P", ";", "1", "M", "<", "?", "\x9b", "\x90", "\x07", "\\", "~", "u", "A", "\xc4", "\x80", "_", "$", " ", "t", "1;1;1;1;1;1;1;1;1;1;"}
	for range 2000 {
		var typed strings.Builder
		for range random.IntN(40) {
			if random.IntN(5) == 0 {
				typed.WriteByte(byte(random.IntN(256)))
			} else {
				typed.WriteString(pieces[random.IntN(len(pieces))])
			}
		}
		decodes(t, typed.String())
	}
}

// decodes decodes some bytes, at once and one by one.
func decodes(t *testing.T, typed string) {
	t.Helper()
	defer func() {
		if fault := recover(); fault != nil {
			t.Fatalf("%q makes the decoder give up: %v", typed, fault)
		}
	}()
	var whole, slow decoder
	whole.decode([]byte(typed), false)
	for _, b := range []byte(typed) {
		slow.decode([]byte{b}, false)
	}
	for _, d := range []*decoder{&whole, &slow} {
		if d.decode(nil, true); len(d.rest) > 0 {
			t.Fatalf("of %q the rest %q is never read", typed, d.rest)
		}
	}
}
