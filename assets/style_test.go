package assets

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

const someTerms = `
- thing: where you train
  en: {take: host, leave: [company, "teleco*"], but: [company car], in: [schemes/ibo.yaml]}
  nl: {take: BIS, leave: [CIP, wachttijd]}
`

func TestStyleNamesTheWordsAndSignsToLeave(t *testing.T) {
	for name, c := range map[string]struct{ file, content, want string }{
		"a word":                {"a.yaml", `a: {en: "Ask the company."}`, `a.yaml:1:9: en: “company” is left for where you train; take “host”`},
		"a word with a capital": {"a.yaml", `a: {en: "Company rules."}`, "“company”"},
		"a longer word":         {"a.yaml", `a: {en: "A telecommuter."}`, "“teleco”"},
		"part of a word":        {"a.yaml", `a: {en: "Accompany him."}`, ""},
		"a plural is its own":   {"a.yaml", `a: {en: "Two companys."}`, ""},
		"a right phrase":        {"a.yaml", `a: {en: "A company car."}`, ""},
		"a file where it may":   {"schemes/ibo.yaml", `a: {en: "A company."}`, ""},
		"a placeholder":         {"a.yaml", `a: {en: "{company} rules."}`, ""},
		"capitals alone":        {"a.yaml", `a: {nl: "Een cip."}`, ""},
		"capitals":              {"a.yaml", `a: {nl: "Een CIP."}`, "“CIP”"},
		"another language":      {"a.yaml", `a: {fr: "La company."}`, ""},
		"a second document":     {"a.yaml", "a: {en: hello}\n---\nb:\n  en: 'No company'\n", "a.yaml:4:7: "},

		"straight quotes":        {"a.yaml", `a: {en: 'Say "yes".'}`, "quotation marks"},
		"German quotes":          {"a.yaml", `a: {de: "Sag „ja“."}`, ""},
		"English ones in German": {"a.yaml", `a: {de: "Sag “ja”."}`, "„…“"},
		"guillemets":             {"a.yaml", `a: {fr: "Dis « oui »."}`, ""},
		"guillemets too near":    {"a.yaml", `a: {fr: "Dis «oui»."}`, "spaces inside"},
		"three dots":             {"a.yaml", `a: {nl: "Wacht..."}`, "…"},
		"a hyphen for a minus":   {"a.yaml", `a: {de: "Ändern (-4)"}`, "−"},
		"a French colon":         {"a.yaml", `a: {fr: "Oui : voilà ; vraiment ?"}`, ""},
		"an English colon":       {"a.yaml", `a: {fr: "Oui: voilà"}`, "space stands before"},
		"a French colon, Dutch":  {"a.yaml", `a: {nl: "Ja : zo"}`, "no space"},

		"a warning":            {"schemes/a.yaml", `pitfalls: [{text: {en: "Do not start.", fr: "Ne commence pas.", nl: "Begin niet.", de: "Fang nicht an."}}]`, ""},
		"a gerund":             {"schemes/a.yaml", `pitfalls: [{text: {en: "Thinking that it is paid."}}]`, "“Thinking”"},
		"a French infinitive":  {"schemes/a.yaml", `pitfalls: [{text: {fr: "Croire que c'est payé."}}]`, "“Croire”"},
		"a Dutch infinitive":   {"schemes/a.yaml", `pitfalls: [{text: {nl: "Denken dat het betaald is."}}]`, "“Denken”"},
		"a German infinitive":  {"schemes/a.yaml", `pitfalls: [{text: {de: "Dafür eine Stelle aufgeben."}}]`, "aufgeben"},
		"a modal and its verb": {"schemes/a.yaml", `pitfalls: [{text: {de: "Du darfst dafür keine Stelle aufgeben."}}]`, ""},
		"a fragment":           {"schemes/a.yaml", `pitfalls: [{text: {en: "No pay"}}]`, "full stop"},
		"no warning":           {"schemes/a.yaml", `more: [{text: {en: "Thinking that it is paid."}}]`, ""},
	} {
		folder := fstest.MapFS{"terms.yaml": {Data: []byte(someTerms)}, c.file: {Data: []byte(c.content)}}
		remarks, err := Style(folder)
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		var said string
		for _, r := range remarks {
			said += r.Error() + "\n"
		}
		if (c.want == "") != (said == "") || !strings.Contains(said, c.want) {
			t.Errorf("%s: %q has remarks %q, want %q", name, c.content, said, c.want)
		}
	}
}

// Whoever changes a word sees here what its language leaves.
func TestTheContentKeepsToTheStyleOfItsLanguages(t *testing.T) {
	remarks, err := Style(Builtin())
	if err != nil {
		t.Fatal(err)
	}
	for _, r := range remarks {
		t.Error(r)
	}
}

func TestStyleRefusesTermsThatAreNone(t *testing.T) {
	for _, terms := range []string{"", "- thing: a\n  it: {take: b, leave: [c]}", "- en: {take: b, leave: [c]}", "- thing: a\n  en: {take: b}"} {
		if _, err := Style(fstest.MapFS{"terms.yaml": {Data: []byte(terms)}}); err == nil {
			t.Errorf("%q is read", terms)
		}
	}
}

// Every term is of use: its words to avoid are found, and the word to take is none of them.
func TestNoTermTakesWhatItLeaves(t *testing.T) {
	var terms []term
	if err := Read(Builtin(), "terms.yaml", &terms); err != nil {
		t.Fatal(err)
	}
	for _, term := range terms {
		for _, l := range Languages() {
			w := term.in(l)
			if i := slices.IndexFunc(w.Leave, func(leave string) bool { return find(w.Take, leave) != "" }); i >= 0 {
				t.Errorf("%s, %s: %q is to be taken and left", term.Thing, l, w.Leave[i])
			}
			if w.Take == "" && len(w.Leave)+len(w.But)+len(w.In) > 0 {
				t.Errorf("%s, %s: no word to take", term.Thing, l)
			}
		}
	}
}
