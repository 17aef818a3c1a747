package plain

import "intern-tui/ui/report"

// The totals count a visit when its first line has come, when its first result
// with a recommendation is out, and when it was too long without a line before
// that. Their errors are kept for the staff; the visit goes on.

func (s *session) countStart() {
	if s.Counted.Start() {
		_ = s.totals.Started(s.Language)
	}
}

func (s *session) countResult(res report.Result) {
	if h := res.Advice.Headline; h != nil && s.Counted.End() {
		_ = s.totals.Finished(s.Language, h.Sections...)
	}
}

func (s *session) countTimeOut() {
	if s.gone && s.Counted.End() {
		_ = s.totals.TimedOut(s.Language)
	}
}
