package takeaway

import (
	"bytes"
	"io"
	"strings"
	"testing"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/report"
	"intern-tui/ui/words"
)

// printed is what a receipt printer makes of a receipt. It understands the commands
// as the makers of such printers document them, and no others.
type printed struct {
	text     []byte // in the code page
	codePage byte
	codes    []string // QR codes
	cut      bool
}

// run prints a receipt.
func (p *printed) run(t *testing.T, b []byte) {
	t.Helper()
	var stored []byte
	for len(b) > 0 {
		switch {
		case bytes.HasPrefix(b, []byte("\x1b@")): // initialise
			*p, b = printed{}, b[2:]
		case bytes.HasPrefix(b, []byte("\x1bt")): // code page n
			p.codePage, b = b[2], b[3:]
		case bytes.HasPrefix(b, []byte("\x1ba")), bytes.HasPrefix(b, []byte("\x1bd")): // align, feed n lines
			b = b[3:]
		case bytes.HasPrefix(b, []byte("\x1dVB")): // feed and cut
			p.cut, b = true, b[4:]
		case bytes.HasPrefix(b, []byte("\x1d(k")): // two-dimensional codes: length, kind, function, parameters
			n := int(b[3]) + int(b[4])<<8
			command := b[5 : 5+n]
			if command[0] != 49 {
				t.Fatalf("a code of kind %d; a QR code is 49", command[0])
			}
			switch function, rest := command[1], command[2:]; function {
			case 65: // model
				if rest[0] != 50 || rest[1] != 0 {
					t.Errorf("QR model %v", rest)
				}
			case 67: // dots a module
				if rest[0] < 3 || rest[0] > 8 {
					t.Errorf("%d dots a module: too small for a phone, or too wide for the paper", rest[0])
				}
			case 69: // correction
				if rest[0] != 49 {
					t.Errorf("error correction %d, M is 49", rest[0])
				}
			case 80: // store
				if rest[0] != 48 {
					t.Errorf("stores with %d, not 48", rest[0])
				}
				stored = rest[1:]
			case 81: // print what is stored
				p.codes = append(p.codes, string(stored))
			default:
				t.Fatalf("unknown function %d", function)
			}
			b = b[5+n:]
		case b[0] < ' ' && b[0] != '\n':
			t.Fatalf("unknown command %q", b[:min(4, len(b))])
		default:
			p.text, b = append(p.text, b[0]), b[1:]
		}
	}
}

func TestAReceiptPrintsItsLinesTheCodeOfItsPageAndIsCut(t *testing.T) {
	long := "https://example.be/" + strings.Repeat("x", 300) // longer than one byte can count
	for _, page := range []string{"https://www.actiris.brussels", long, ""} {
		var p printed
		p.run(t, Receipt("Deux lignes\nà 500 €, « où ? »\n", page))
		if got, want := strings.TrimSpace(string(p.text)), "Deux lignes\n\xe0 500 \x80, \xab o\xf9 ? \xbb"; got != want {
			t.Errorf("printed %q, want %q", got, want)
		}
		if p.codePage != 16 {
			t.Errorf("the code page is %d; the one with these bytes is 16", p.codePage)
		}
		if got := strings.Join(p.codes, " "); got != page {
			t.Errorf("the QR codes are %q, want %q", got, page)
		}
		if !p.cut {
			t.Error("the paper is not cut")
		}
	}
}

func TestThePrinterHasEveryCharacterOfEverySlip(t *testing.T) {
	w, err1 := words.Load(assets.Builtin())
	q, err2 := quiz.Load(assets.Builtin())
	c, err3 := schemes.Load(assets.Builtin())
	at, err4 := assets.ParseDate("2026-11-21")
	for _, err := range []error{err1, err2, err3, err4} {
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, l := range assets.Languages() {
		r := report.New(w, q, c, l, at)
		for _, s := range r.Schemes {
			var slip strings.Builder
			if err := r.SchemeSlip(&slip, s, r.Verdict(s.ID, schemes.Profile{}, at), schemes.Profile{}, ""); err != nil {
				t.Fatal(err)
			}
			var p printed
			p.run(t, Receipt(slip.String(), r.Page(s.ID)))
			if got, want := bytes.Count(p.text, []byte("?")), strings.Count(slip.String(), "?"); got != want {
				t.Errorf("%s in %v: %d characters are printed as question marks", s.ID, l, got-want)
			}
			if got, want := bytes.Count(p.text, []byte{0x80}), strings.Count(slip.String(), "€"); got != want {
				t.Errorf("%s in %v: %d euro signs are printed, want %d", s.ID, l, got, want)
			}
			lines(t, &p)
		}
	}
}

// lines makes sure that a printer of 58 mm does not break a line by itself.
func lines(t *testing.T, p *printed) {
	t.Helper()
	for b := bytes.NewBuffer(p.text); ; {
		line, err := b.ReadBytes('\n')
		if len(bytes.TrimRight(line, "\n")) > 32 {
			t.Errorf("%d bytes in a line: %q", len(line), line)
		}
		if err == io.EOF {
			return
		}
	}
}
