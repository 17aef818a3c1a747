package totals

// Visit is how far a visit has come, so that it counts once: it is started, and
// then finished or timed out, never both. Whoever walks away from a result has
// finished. The zero Visit has not begun.
type Visit uint8

const (
	begun Visit = iota + 1
	ended
)

// Start is true the first time.
func (v *Visit) Start() bool { return v.step(0, begun) }

// End is true the first time after Start.
func (v *Visit) End() bool { return v.step(begun, ended) }

func (v *Visit) step(from, to Visit) bool {
	if *v != from {
		return false
	}
	*v = to
	return true
}
