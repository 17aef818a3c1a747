package quiz

import (
	"math/rand/v2"
	"strings"
	"testing"
)

// The code is linear: an error is found, whatever the answers and the revision,
// if and only if it leaves a remainder. So the errors are all there is to try.
func TestNoWrongLetterAndNoSwapLooksRight(t *testing.T) {
	for i := range codeLength {
		for wrong := uint32(1); wrong < 16; wrong++ {
			if remainder(wrong<<(4*i)) == 0 {
				t.Errorf("letter %d from the end: %04b goes unnoticed", i, wrong)
			}
			for j := range i {
				if remainder(wrong<<(4*i)|wrong<<(4*j)) == 0 {
					t.Errorf("letters %d and %d from the end: the swap %04b goes unnoticed", i, j, wrong)
				}
			}
		}
	}
	random := rand.New(rand.NewPCG(1, 2))
	for range 100000 {
		a, b := random.Uint32(), random.Uint32()
		if remainder(a^b) != remainder(a)^remainder(b) {
			t.Fatalf("not linear: %x %x", a, b)
		}
	}
}

func TestADamagedCodeIsRefused(t *testing.T) {
	q := load(t)
	random := rand.New(rand.NewPCG(3, 4))
	refuse := func(whole string, damaged []byte) {
		if a, err := q.ParseCode(string(damaged)); err == nil || !strings.Contains(err.Error(), "damaged") {
			t.Fatalf("%s, damaged to %s, is read as %d, %v", whole, damaged, a, err)
		}
	}
	for range 500 {
		code := q.Code(Answers(random.Uint32N(1 << 25)))
		for i := range code {
			for _, wrong := range []byte(alphabet) {
				if damaged := []byte(code); wrong != code[i] {
					damaged[i] = wrong
					refuse(code, damaged)
				}
			}
			for j := range i {
				if damaged := []byte(code); code[i] != code[j] {
					damaged[i], damaged[j] = code[j], code[i]
					refuse(code, damaged)
				}
			}
		}
	}
}

func TestACodeIsReadAsPeopleWriteIt(t *testing.T) {
	q, a := load(t), ticks(t, "A1 A2 D3")
	code := q.Code(a)
	for _, written := range []string{code, strings.ToLower(code), code[:4] + "-" + code[4:], " " + code[:2] + " " + code[2:] + " "} {
		if got, err := q.ParseCode(written); got != a || err != nil {
			t.Errorf("%q is read as %v, %v", written, got, err)
		}
	}
	for written, want := range map[string]string{
		"":          "has 0 letters; a code has 8",
		code[1:]:    "has 7 letters",
		code + "B":  "has 9 letters",
		"BCDAFGHJ":  "has a 'A', which no code has; its letters are BCDFGHJKLNPRSTVX",
		"BCDÉFGHJ":  "has a 'É'",
		"BCD\x1b[m": `"BCD\x1b[m" has a '\x1b'`,
	} {
		if _, err := q.ParseCode(written); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want … %s …", written, err, want)
		}
	}
}

func TestACodeOfAnotherRevisionIsRefusedByName(t *testing.T) {
	now, past := load(t), load(t)
	past.Revision = "2025-4"
	code := past.Code(ticks(t, "A1"))
	if _, err := now.ParseCode(code); err == nil || !strings.Contains(err.Error(), "damaged") {
		t.Errorf("of an unknown revision: %v", err)
	}
	now.Earlier = []string{"2025-3", "2025-4"}
	if _, err := now.ParseCode(code); err == nil || !strings.Contains(err.Error(), "revision 2025-4 of the quiz") {
		t.Errorf("of a known revision: %v", err)
	}
}
