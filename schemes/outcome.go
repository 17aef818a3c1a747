package schemes

import "fmt"

// Outcome is what the law says of one person and one scheme. The worst of a
// scheme's conditions decides, so the order is from worst to best.
type Outcome uint8

const (
	NotEligible Outcome = iota // a named rule says no
	NotYet                     // no today, yes later
	Check                      // unknown, or for a named body to decide
	Eligible                   // every rule is met
)

// String is the word of the public interface.
func (o Outcome) String() string {
	return [...]string{"not-eligible", "not-yet", "check", "eligible"}[o]
}

// UnmarshalText reads the word of the public interface.
func (o *Outcome) UnmarshalText(b []byte) error {
	for _, known := range []Outcome{NotEligible, NotYet, Check, Eligible} {
		if known.String() == string(b) {
			*o = known
			return nil
		}
	}
	return fmt.Errorf("%q is no verdict; it is one of not-eligible, not-yet, check, eligible", b)
}

// Closed tells whether the scheme is out of reach today.
func (o Outcome) Closed() bool { return o <= NotYet }
