//go:build race

package main

// raced tells that the race detector slows this run down tenfold.
const raced = true
