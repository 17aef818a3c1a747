package wizard

import "strconv"

// leaves are schemes that belong together; a screen shows one at a time, and they are
// leafed through in turn.
type leaves struct {
	ids []string
	at  int
}

// id is the scheme that is open.
func (c *leaves) id() string { return c.ids[c.at] }

// part says which of several is open; it is empty where there is one.
func (c *leaves) part(s *shared) string {
	if len(c.ids) == 1 {
		return ""
	}
	return s.say(s.words.Leaflet.Part, "n", strconv.Itoa(c.at+1), "total", strconv.Itoa(len(c.ids)))
}

// leafing scrolls, and goes to the next where there are several.
func (c *leaves) leafing(s *shared) []binding {
	list := scrolling(s)
	if len(c.ids) == 1 {
		return list
	}
	return append(list, binding{[]string{"enter", "right"}, s.say(s.words.Key.Enter), s.words.Key.Other, func() move {
		c.at = (c.at + 1) % len(c.ids)
		return move{top: true}
	}})
}
