package wizard

import (
	"intern-tui/assets"
	"intern-tui/ui/report"
)

// offer is what the result leads on to: a key and, on a row of the result, what it
// opens.
type offer struct {
	binding
	text assets.Text
}

// offers is where one goes from the result.
type offers [2]offer

func (c *result) offers(s *shared, res report.Result) offers {
	w := s.words.Result.More
	best := c.foremost(s, res)
	return offers{
		{moneyBinding(s, best)[0], w.Money},
		{compareBinding(s, "", c.schemes(s, res))[0], w.Compare},
	}
}
