// Intern-tui tells a young person in Belgium, in two minutes and in a terminal,
// which internship scheme fits, whether they may have it, what it pays and what
// to do next.
package main

//go:generate go run -tags yaml ./assets/generate

import (
	"os"
	"runtime"

	"intern-tui/ui/command"
)

// version is set when a release is built: 1.0.0+0820587, the commit after the plus.
var version = "development"

func main() {
	// One key after the other is pressed: on a second processor the runtime would only look
	// for work, which costs a third more.
	runtime.GOMAXPROCS(1)
	os.Exit(command.Main(version))
}
