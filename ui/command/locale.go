package command

import (
	"strings"

	"intern-tui/assets"
)

// localeLanguage is the language that the environment asks for, as gettext reads it: of
// LC_ALL, LC_MESSAGES and LANG the first that is set names the locale; except in the locale
// C, the list in LANGUAGE comes before it. It is English when the program has none of them.
func localeLanguage(env func(string) string) assets.Language {
	var locale string
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if locale = env(name); locale != "" {
			break
		}
	}
	wanted := []string{locale}
	if locale != "" && locale != "C" && locale != "POSIX" {
		wanted = append(strings.Split(env("LANGUAGE"), ":"), locale)
	}
	for _, name := range wanted {
		if l, ok := assets.LanguageOfLocale(name); ok {
			return l
		}
	}
	return assets.English
}
