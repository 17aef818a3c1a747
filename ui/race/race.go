//go:build race

// Package race tells tests whether the race detector slows them down, so that they can
// leave out what it finds nothing in.
package race

// Enabled tells whether this program was built with the race detector.
const Enabled = true
