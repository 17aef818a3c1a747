package plain

import "intern-tui/ui/report"

// wrong says what may be off in the result, how to mend it, and whom to ask.
func (s *session) wrong() {
	if s.err != nil {
		return
	}
	mend := s.Words.Doubt.Plain
	res := s.Result(s.Answers, s.Profile)
	s.err = s.Doubt(s.inquiry(), s.Doubted(res), report.Mend{
		Tick:   s.Say(mend.Tick),
		Fact:   s.Say(mend.Fact, s.vocabulary()...),
		Figure: s.Say(mend.Figure),
	}).Text(s.out)
}
