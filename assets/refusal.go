package assets

import (
	"fmt"
	"strings"
)

// Refusal is an error that somebody reads: what is wrong with what they typed, and the
// mend. It is written in English; what has the translations (command.yaml, by the
// English) says it in the other languages, with the same arguments.
type Refusal struct {
	Format string
	Args   []any // an error among them is said in the same language
}

// Refuse is a [*Refusal] in the manner of [fmt.Errorf].
func Refuse(format string, args ...any) error { return &Refusal{format, args} }

func (r *Refusal) Error() string { return fmt.Errorf(r.Format, r.Args...).Error() }

// Unwrap gives the errors among the arguments.
func (r *Refusal) Unwrap() (list []error) {
	for _, arg := range r.Args {
		if err, ok := arg.(error); ok {
			list = append(list, err)
		}
	}
	return list
}

// In says an error in another language: a refusal, and each one in it, by the translation
// of its format, and all else as it is.
func In(err error, translate func(english string) string) string {
	switch e := err.(type) {
	case *Error:
		return e.Pos.String() + ": " + In(e.Reason, translate)
	case *Refusal:
		args := make([]any, len(e.Args))
		for i, arg := range e.Args {
			if inner, ok := arg.(error); ok {
				arg = In(inner, translate)
			}
			args[i] = arg
		}
		return fmt.Sprintf(strings.ReplaceAll(translate(e.Format), "%w", "%s"), args...)
	case interface{ Unwrap() error }:
		if inner := e.Unwrap(); inner != nil && inner.Error() == err.Error() { // it says nothing itself
			return In(inner, translate)
		}
	}
	return err.Error()
}
