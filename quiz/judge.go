package quiz

import (
	"intern-tui/assets"
	"intern-tui/schemes"
)

// Verdicts weighs a person's profile and ticks against every scheme, remote
// excepted, in the order of [schemes.IDs].
func Verdicts(c *schemes.Catalogue, p schemes.Profile, a Answers, at assets.Date) []schemes.Verdict {
	var all []schemes.Verdict
	for _, id := range schemes.IDs() {
		if id != schemes.Remote {
			all = append(all, c.Verdict(id, told(id, p, a), at))
		}
	}
	return all
}

// told is the profile and what the ticks add to it: an internship that counts for a
// course (A1), a Belgian one unless told otherwise, is closed as a CIP, unless D1
// contradicts it. A course that the profile knows decides over both ticks.
func told(scheme string, p schemes.Profile, a Answers) schemes.Profile {
	required, contradicted := a.SchoolCredit()
	if scheme == "cip" && p.Value("course") == "" && required && !contradicted {
		p, _ = p.With("course", "required") // fields and values that exist
		if p.Value("course_country") == "" {
			p, _ = p.With("course_country", "be")
		}
	}
	return p
}

// LawOf looks outcomes up in a list of verdicts.
func LawOf(verdicts []schemes.Verdict) Law {
	return func(scheme string) schemes.Outcome {
		for _, v := range verdicts {
			if v.Scheme == scheme {
				return v.Outcome
			}
		}
		return schemes.Check
	}
}

// RegionOf is what a profile says about the tie of C and E: the home first, then
// the place of the internship.
func RegionOf(p schemes.Profile) Region {
	for _, field := range []string{"home", "workplace"} {
		switch p.Value(field) {
		case "brussels":
			return Brussels
		case "wallonia":
			return Wallonia
		}
	}
	return NoRegion
}

// Verdict weighs a person's profile and ticks against one scheme; remote, which is none,
// is eligible.
func Verdict(c *schemes.Catalogue, scheme string, p schemes.Profile, a Answers, at assets.Date) schemes.Verdict {
	if scheme == schemes.Remote {
		return schemes.Verdict{Scheme: scheme, Outcome: schemes.Eligible}
	}
	return c.Verdict(scheme, told(scheme, p, a), at)
}
