package wizard

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

// demo plays a visit by itself, slowly, until a key is pressed.
type demo struct {
	at  int
	due time.Time // of the next key
}

// demoPace is how long each picture stays: long enough to read, and calm.
const demoPace = 4 * time.Second

// demoKeys is a believable visit: somebody in Brussels without a school to please,
// who wants to learn in a company and be paid.
func demoKeys() []string {
	return []string{
		"enter", // start
		"down", "space", "enter",
		"space", "enter",
		"space", "down", "space", "down", "space", "enter",
		"space", "down", "down", "space", "enter",
		"enter", // the result
		"enter", // the leaflet
		"pgdown", "pgdown", "pgdown",
	}
}

// startDemo begins the demonstration from an empty visit.
func (a *App) startDemo() tea.Cmd {
	cmd := a.wipe()
	a.stack = []entry{{screen: &welcome{}}}
	a.demo = &demo{due: time.Now().Add(demoPace)}
	return cmd
}

// play presses the next key of the demonstration, or begins it anew.
func (a *App) play() tea.Cmd {
	keys := demoKeys()
	if a.demo.at == len(keys) {
		return a.startDemo()
	}
	key := keys[a.demo.at]
	a.demo.at++
	a.demo.due = time.Now().Add(demoPace)
	return a.press(key)
}
