package wizard

// tryEverything tries the other tick of every statement.
func (v *visitor) tryEverything() {
	v.Helper()
	for range statements {
		v.press("space down")
	}
}
