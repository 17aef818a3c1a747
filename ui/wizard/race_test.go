//go:build race

package wizard

// race tells that the race detector slows this run down.
const race = true
