//go:build !race

package wizard

const race = false
