package plain

import (
	"slices"

	"intern-tui/schemes"
)

// plan says what to do for the schemes of the best match, after asking what would
// tell the days that are not known yet.
func (s *session) plan() {
	headline := s.Result(s.Answers, s.Profile).Advice.Headline
	if headline == nil {
		s.result()
		return
	}
	for _, id := range headline.Schemes {
		scheme, err := s.Catalogue.Scheme(id)
		if err != nil {
			continue
		}
		s.inquireDays(id)
		if s.err == nil && !s.gone {
			s.err = s.Plan(scheme, s.verdict(scheme), s.Profile).Text(s.out)
		}
	}
}

// inquireDays asks for what is missing, each thing once.
func (s *session) inquireDays(scheme string) {
	var asked []string
	for !s.ended {
		missing := slices.DeleteFunc(s.Missing(scheme, s.Profile), func(field string) bool { return slices.Contains(asked, field) })
		if len(missing) == 0 {
			return
		}
		asked = append(asked, missing[0])
		s.inquireAbout(missing[0])
	}
}

// verdict is what the law says of a scheme for these answers.
func (s *session) verdict(scheme *schemes.Scheme) schemes.Verdict {
	return s.Result(s.Answers, s.Profile).Verdict(scheme.ID)
}
