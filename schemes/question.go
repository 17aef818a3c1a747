package schemes

import (
	"slices"

	"intern-tui/assets"
)

// Question is the wording in which a field of the profile is asked.
type Question struct {
	Pos     assets.Pos
	Field   string           `yaml:"field"`
	Text    assets.Text      `yaml:"text"`
	Hint    assets.Text      `yaml:"hint,optional"`
	Plan    bool             `yaml:"plan,optional"`    // about the plan, which can change, not the person: asked last
	Answers []QuestionAnswer `yaml:"answers,optional"` // none where a day is asked
}

// QuestionAnswer is one answer; a number stands for the range around it.
type QuestionAnswer struct {
	Pos   assets.Pos
	Value string      `yaml:"value"`
	Text  assets.Text `yaml:"text"`
}

// Question is the wording of a field.
func (c *Catalogue) Question(field string) (Question, bool) {
	i := slices.IndexFunc(c.Questions, func(q Question) bool { return q.Field == field })
	if i < 0 {
		return Question{}, false
	}
	return c.Questions[i], true
}

// checkQuestions makes sure that every field can be asked, and that every answer
// is a value the field can have.
func (c *Catalogue) checkQuestions() error {
	for _, q := range c.Questions {
		i := slices.IndexFunc(Fields(), func(f Field) bool { return f.Name == q.Field })
		if i < 0 {
			return q.Pos.Errorf("%q is no field of a profile", q.Field)
		}
		if Fields()[i].Day != (len(q.Answers) == 0) {
			return q.Pos.Errorf("%q: a day is asked without answers, anything else with", q.Field)
		}
		for _, a := range q.Answers {
			if _, err := Fields()[i].parse(a.Value); err != nil {
				return a.Pos.Errorf("%s: %v", q.Field, err)
			}
		}
	}
	for _, f := range Fields() {
		if _, ok := c.Question(f.Name); !ok {
			return (&assets.Place{File: "questions.yaml"}).Errorf("there is no question for the field %q", f.Name)
		}
	}
	return nil
}
