package takeaway

import "strings"

// The commands of ESC/POS, which receipt printers understand whoever made them.
const (
	initialise = "\x1b@"
	windows    = "\x1bt\x10" // the code page WPC1252, which has the euro sign
	centred    = "\x1ba\x01"
	feed       = "\x1bd\x03" // three lines
	cut        = "\x1dVB\x00"

	qrCode  = "\x1d(k"
	qrModel = qrCode + "\x04\x001A2\x00" // model 2
	qrSize  = qrCode + "\x03\x001C\x06"  // six dots a module: the longest code fits 58 mm
	qrLevel = qrCode + "\x03\x001E1"     // M
	qrPrint = qrCode + "\x03\x001Q0"
)

// Receipt is a slip in the language of receipt printers: its lines, the address as
// a QR code unless it is empty, and the cut.
func Receipt(slip, address string) []byte {
	var b strings.Builder
	b.WriteString(initialise + windows)
	for _, r := range slip {
		b.WriteByte(windows1252(r))
	}
	if address != "" {
		n := len(address) + 3
		b.WriteString("\n" + centred + qrModel + qrSize + qrLevel)
		b.WriteString(qrCode + string([]byte{byte(n), byte(n >> 8)}) + "1P0" + address)
		b.WriteString(qrPrint)
	}
	b.WriteString(feed + cut)
	return []byte(b.String())
}

// windows1252 is the byte of a character in the code page: that of Unicode for
// Latin letters, a plain one for what the page lacks or a printer may not have.
func windows1252(r rune) byte {
	switch {
	case r == '\u00a0', r == '\u202f':
		return ' '
	case r == '\n', ' ' <= r && r <= '~', '\u00a1' <= r && r <= 'ÿ':
		return byte(r)
	}
	if b, ok := map[rune]byte{
		'€': 0x80, '„': 0x84, '…': 0x85, 'Œ': 0x8c, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94,
		'–': 0x96, '—': 0x97, 'œ': 0x9c, '\u2011': '-',
	}[r]; ok {
		return b
	}
	return '?'
}
