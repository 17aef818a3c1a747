package stage

import "unicode/utf8"

// filter leaves out what is no key. The library's decoder gives up the whole program for a
// sequence of more than 32 parameters, and it takes the last letter of the Linux console's
// function keys (ESC [ [ A) for a letter that was pressed. A terminal sends neither by
// itself; a cat on the keyboard and a broken line do.
//
// It remembers where in a sequence the last byte stood.
type filter struct {
	at         place
	parameters int
	held       []byte // of a sequence that is not yet known to be a good one
	character  []byte // of several bytes, as far as it was read
}

type place uint8

const (
	outside     place = iota
	escaped           // after ESC
	inCSI             // after ESC [
	functionKey       // after ESC [ [
	dropping          // in a sequence with too many parameters
)

// A sequence has so many parameters and so many bytes at most. A key has three, and few.
const (
	most    = 16
	longest = 64
)

// clean is a stretch of bytes without what is no key.
func (f *filter) clean(p []byte) []byte {
	out := make([]byte, 0, len(p)+len(f.held))
	for _, b := range p {
		out = f.next(out, b)
	}
	if f.at == escaped { // Esc by itself: whoever pressed it waits for no second byte
		out, f.held, f.at = append(out, f.held...), nil, outside
	}
	return out
}

func (f *filter) next(out []byte, b byte) []byte {
	release := func() []byte {
		out = append(append(out, f.held...), b)
		f.held, f.at = nil, outside
		return out
	}
	switch f.at {
	case outside:
		switch {
		case b&0x80 != 0: // a part of a character; a control of eight bits, which no terminal with UTF-8 sends, is none
			if b&0x40 != 0 {
				f.character = f.character[:0]
			}
			if f.character = append(f.character, b); utf8.Valid(f.character) {
				out, f.character = append(out, f.character...), f.character[:0]
			} else if utf8.FullRune(f.character) {
				f.character = f.character[:0]
			}
			return out
		case b == 0x1b:
			f.at, f.held = escaped, append(f.held[:0], b)
			return out
		}
		return append(out, b)
	case escaped:
		switch {
		case b == '[':
			f.at, f.parameters, f.held = inCSI, 0, append(f.held, b)
			return out
		case b&0xc0 == 0x80:
			return out
		}
		return release()
	case inCSI:
		switch {
		case b == '[' && len(f.held) == 2:
			f.at = functionKey
			return out
		case b == 'M' && len(f.held) == 2: // a mouse report of the old kind, which nobody asked for
			f.at, f.held = outside, nil
			return out
		case b&0x80 != 0: // not even a sequence
			f.at, f.held = outside, nil
			return out
		case b == ';' || b == ':':
			f.parameters++
		case b >= 0x40 && b <= 0x7e || b < 0x20:
			return release()
		}
		if f.held = append(f.held, b); f.parameters > most || len(f.held) > longest {
			f.at, f.held = dropping, nil
		}
		return out
	case functionKey:
		f.at, f.held = outside, nil
		return out
	}
	if b >= 0x40 && b <= 0x7e { // the end of what is dropped
		f.at = outside
	}
	return out
}
