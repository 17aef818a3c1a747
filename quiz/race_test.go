//go:build race

package quiz

// race tells that the race detector slows this run down tenfold.
const race = true
