package plain

import (
	"intern-tui/ui/report"
	"intern-tui/ui/totals"
)

// The totals count a visit when its first line has come, when its first result
// with a recommendation is out, and when it was too long without a line before
// that. Their errors are kept for the staff; the visit goes on.

// counting is where this visit counts: nowhere under a day that cannot be today.
func (s *session) counting() *totals.File {
	if s.At != s.clock {
		return nil
	}
	return s.totals
}

func (s *session) countStart() {
	if s.Counted.Start() {
		_ = s.counting().Started(s.Language)
	}
}

func (s *session) countResult(res report.Result) {
	if h := res.Advice.Headline; h != nil && s.Counted.End() {
		_ = s.counting().Finished(s.Language, h.Sections...)
	}
}

func (s *session) countTimeOut() {
	if s.gone && s.Counted.End() {
		_ = s.counting().TimedOut(s.Language)
	}
}
