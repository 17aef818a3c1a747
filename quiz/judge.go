package quiz

import (
	"intern-tui/assets"
	"intern-tui/schemes"
)

// Verdicts weighs a person's profile against every scheme, remote excepted, in
// the order of [schemes.IDs]. Besides the profile, ticks speak: an internship
// that counts for a course (A1) is closed as a CIP, unless D1 contradicts it. A
// course that the profile knows decides over both ticks.
func Verdicts(c *schemes.Catalogue, p schemes.Profile, a Answers, at assets.Date) []schemes.Verdict {
	var all []schemes.Verdict
	for _, id := range schemes.IDs() {
		if id == schemes.Remote {
			continue
		}
		told := p
		required, contradicted := a.SchoolCredit()
		if id == "cip" && p.Value("course") == "" && required && !contradicted {
			told, _ = p.With("course", "required") // a field and a value that exist
		}
		all = append(all, c.Verdict(id, told, at))
	}
	return all
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
