package stage

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

// StartDemo begins the demonstration from an empty visit.
func (s *Stage) StartDemo() tea.Cmd {
	cmd := s.wipe(false)
	s.demo = &demo{due: time.Now().Add(demoPace)}
	return cmd
}

// play presses the next key of the demonstration, or begins it anew.
func (s *Stage) play() tea.Cmd {
	keys := s.host.Demo()
	if s.demo.at == len(keys) {
		return s.StartDemo()
	}
	key := keys[s.demo.at]
	s.demo.at++
	s.demo.due = time.Now().Add(demoPace)
	return s.press(key)
}
