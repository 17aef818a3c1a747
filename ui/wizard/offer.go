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

// offers is where one goes from the result: a plan only where something fits.
func (c *result) offers(s *shared, res report.Result) (list []offer) {
	w := s.words.Result.More
	best := c.foremost(s, res)
	if h := res.Advice.Headline; h != nil {
		list = append(list, offer{planBinding(s, h.Schemes)[0], w.Plan})
	}
	return append(list,
		offer{moneyBinding(s, best)[0], w.Money},
		offer{compareBinding(s, "", c.schemes(s, res))[0], w.Compare},
		offer{tryBinding(s)[0], w.Try},
		offer{wrongBinding(s, "x", "")[0], w.Doubt},
	)
}

// leadsTo is how many offers there are.
func leadsTo(res report.Result) int {
	if res.Advice.Headline == nil {
		return 4
	}
	return 5
}
