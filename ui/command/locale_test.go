package command

import (
	"testing"

	"intern-tui/assets"
)

func TestTheEnvironmentChoosesTheLanguageAsGettextDoes(t *testing.T) {
	for _, c := range []struct {
		env  map[string]string
		want assets.Language
	}{
		{nil, assets.English},
		{map[string]string{"LANG": "nl_BE.UTF-8"}, assets.Dutch},
		{map[string]string{"LC_MESSAGES": "de_BE", "LANG": "nl_BE"}, assets.German},
		{map[string]string{"LC_ALL": "fr_BE", "LC_MESSAGES": "de_BE", "LANG": "nl_BE"}, assets.French},
		{map[string]string{"LANG": "it_IT.UTF-8"}, assets.English},
		{map[string]string{"LANGUAGE": "fr:en", "LANG": "en_US.UTF-8"}, assets.French},
		{map[string]string{"LANGUAGE": "it:de", "LC_ALL": "nl_BE.UTF-8"}, assets.German},
		{map[string]string{"LANGUAGE": "it", "LANG": "nl_BE.UTF-8"}, assets.Dutch},
		{map[string]string{"LANGUAGE": "fr_BE:en", "LANG": "it_IT"}, assets.French},
		{map[string]string{"LANGUAGE": "fr", "LANG": "C"}, assets.English},
		{map[string]string{"LANGUAGE": "fr", "LC_ALL": "POSIX", "LANG": "de_BE"}, assets.English},
		{map[string]string{"LANGUAGE": "fr"}, assets.English},
		{map[string]string{"LANGUAGE": ":", "LANG": "de_DE"}, assets.German},
	} {
		if got := localeLanguage(func(name string) string { return c.env[name] }); got != c.want {
			t.Errorf("%v: %v, want %v", c.env, got, c.want)
		}
	}
}
