package plain

import (
	"fmt"
	"slices"
	"strings"

	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/calendar"
)

// handful is how many questions come in a row before the verdicts are said.
const handful = 5

// inquire asks what could still change a verdict of the ticked sections.
func (s *session) inquire() {
	for range handful {
		field, ok := s.inquiry().Next()
		if !ok {
			s.print(s.Say(s.Words.Question.Nothing))
			return
		}
		s.inquireAbout(field)
		if s.ended {
			return
		}
	}
}

// inquireAbout asks one field of the profile.
func (s *session) inquireAbout(field string) {
	q, _ := s.Question(field)
	s.print("")
	s.print(s.Say(q.Text))
	if !q.Hint.IsZero() {
		s.print(s.Say(q.Hint))
	}
	value, told := s.answer(q)
	switch {
	case s.ended:
	case told:
		s.Profile, _ = s.Profile.With(field, value) // the catalogue has checked it
	default:
		s.Declined = append(s.Declined, field)
	}
}

// inquiry is what may still be asked about the ticked sections.
func (s *session) inquiry() quiz.Inquiry {
	i := s.Inquiry(s.Catalogue, s.At, s.Quiz.Asked(s.Answers)...)
	i.Region = s.Quiz.Rank(s.Answers).Tie == quiz.TieRegion
	return i
}

// answer is what the reader says to a question; false for "I don't know".
func (s *session) answer(q schemes.Question) (value string, told bool) {
	if len(q.Answers) == 0 {
		return s.day(q.Field)
	}
	var options []string
	for _, a := range q.Answers {
		options = append(options, s.Say(a.Text))
	}
	at, told := s.choose(options)
	if !told {
		return "", false
	}
	return q.Answers[at].Value, true
}

// day asks for a day in two or three steps.
func (s *session) day(field string) (value string, told bool) {
	picker := calendar.Picker{Field: field, At: s.At}
	for {
		options, more := picker.Options(s.Speech, s.Words), []string(nil)
		rough, ok := picker.Rough()
		if ok {
			more = []string{s.Say(s.Words.Question.Rough)}
		}
		at, told := s.choose(options, more...)
		switch {
		case !told:
			return "", false
		case at == len(options):
			return rough.String(), true
		}
		if day, complete := picker.Pick(at); complete {
			return day.String(), true
		}
	}
}

// perList is how many options are read out before they are put in groups, and perGroup how
// many each group has.
const (
	perList  = 16
	perGroup = 12
)

// choose reads out options with a letter each, what stands outside their order, "I don't
// know" last, and waits for one. Long lists are chosen from in two steps, or in one by
// typing an option.
func (s *session) choose(options []string, more ...string) (at int, told bool) {
	if len(options) <= perList {
		return s.pick(slices.Concat(options, more), nil)
	}
	var groups []string
	for part := range slices.Chunk(options, perGroup) {
		groups = append(groups, s.Say(s.Words.Join.Range, "low", part[0], "high", part[len(part)-1]))
	}
	group, told := s.pick(slices.Concat(groups, more), options)
	switch read := len(groups) + len(more); {
	case !told:
		return 0, false
	case group >= read:
		return group - read, true
	case group >= len(groups):
		return len(options) + group - len(groups), true
	}
	from := group * perGroup
	at, told = s.pick(options[from:min(from+perGroup, len(options))], nil)
	return from + at, told
}

// pick waits for one of some options, or for one of the unread ones behind them, whose
// places follow.
func (s *session) pick(options, unread []string) (at int, told bool) {
	unknown := s.Say(s.Words.Question.Unknown)
	for i, o := range append(options[:len(options):len(options)], unknown) {
		s.print(fmt.Sprintf("%c) %s", 'a'+i, o))
	}
	for {
		s.print(s.Say(s.Words.Plain.Choose))
		line, ok := s.read()
		if !ok || line == string(rune('a'+len(options))) || line == strings.ToLower(unknown) {
			return 0, false
		}
		for i, o := range slices.Concat(options, unread) {
			if i < len(options) && line == string(rune('a'+i)) || line == strings.ToLower(o) {
				return i, true
			}
		}
	}
}
