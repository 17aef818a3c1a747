package schemes

import (
	"errors"
	"io/fs"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"intern-tui/assets"
)

// content is the built-in folder, held in memory so that a test can break a file.
var content = sync.OnceValues(func() (fstest.MapFS, error) {
	folder := fstest.MapFS{}
	return folder, fs.WalkDir(assets.Builtin(), ".", func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		data, err := fs.ReadFile(assets.Builtin(), name)
		folder[name] = &fstest.MapFile{Data: data}
		return err
	})
})

// stub is the shortest file of a scheme. It stands for the schemes that a test
// does not break, which take long to read.
func stub(id string) string {
	line := "[{text: x, source: project}]"
	phrase := "{text: x, source: project}"
	return "id: " + id + "\nname: x\ntitle: x\nours: []\nsummary: x\npage: project\nglance: {length: " + phrase + ", signs: " + phrase + ", approves: " + phrase + ", job: " + phrase + ", benefits: " + phrase + "}\n" +
		"conditions: [{id: " + id + "-x, text: x, otherwise: ask, source: project}]\nallowances: []\nbenefits: []\n" +
		"steps: [{text: x, who: you, source: project}]\ndocuments: []\npitfalls: []\nmore: []\ngaps: " + line + "\n"
}

// overlay is the built-in folder, other schemes as stubs, with one file changed,
// added or, if empty, gone.
func overlay(t *testing.T, name, data string) fstest.MapFS {
	t.Helper()
	whole, err := content()
	if err != nil {
		t.Fatal(err)
	}
	folder := fstest.MapFS{}
	for other, file := range whole {
		folder[other] = file
		if id, ok := strings.CutPrefix(other, "schemes/"); ok {
			folder[other] = &fstest.MapFile{Data: []byte(stub(strings.TrimSuffix(id, ".yaml")))}
		}
	}
	if folder[name] = (&fstest.MapFile{Data: []byte(data)}); data == "" {
		delete(folder, name)
	}
	return folder
}

// file is a built-in file from, and with, one mark on.
func file(t *testing.T, name string) string {
	t.Helper()
	whole, err := content()
	if err != nil {
		t.Fatal(err)
	}
	return string(whole[name].Data)
}

// refused loads a folder with one broken file. The place of the error is where
// the text at stands in that file for the first time.
func refused(t *testing.T, name, data, at, message string) {
	t.Helper()
	_, err := Load(overlay(t, name, data))
	var place *assets.Error
	if !errors.As(err, &place) {
		t.Fatalf("got %v, want an error with a place", err)
	}
	want := assets.Pos{File: name}
	if at != "" {
		before, _, found := strings.Cut(data, at)
		if !found {
			t.Fatalf("%q is not in %s", at, name)
		}
		want.Line = strings.Count(before, "\n") + 1
		want.Column = len(before) - strings.LastIndex(before, "\n")
	}
	if place.Pos != want || !strings.Contains(place.Message, message) {
		t.Errorf("got  %v\nwant %s: … %s …", err, want, message)
	}
}

func TestAFolderWithoutABrokenFileIsAccepted(t *testing.T) {
	for _, name := range []string{"figures.yaml", "schemes/aep.yaml", "schemes/cip.yaml"} {
		if _, err := Load(overlay(t, name, file(t, name))); err != nil {
			t.Error(err)
		}
	}
}

// breakage is one way to break a file: its first old becomes new, or new is the
// whole file where there is no old. The error's place is where the text at begins.
type breakage struct{ name, file, old, new, at, message string }

func (b breakage) run(t *testing.T) {
	t.Run(b.name, func(t *testing.T) {
		t.Parallel()
		data := b.new
		if b.old != "" {
			whole := file(t, b.file)
			if data = strings.Replace(whole, b.old, b.new, 1); data == whole {
				t.Fatalf("%q is not in %s", b.old, b.file)
			}
		}
		refused(t, b.file, data, b.at, b.message)
	})
}

func TestAReferenceToNothingIsRefusedWhereItStands(t *testing.T) {
	const (
		noSource       = `there is no source "nowhere" in sources.yaml`
		noOrganisation = `there is no organisation "nobody" in organisations.yaml`
		noFigure       = `there is no figure "nothing" in figures.yaml`
		noWord         = `} is neither a figure nor a contact of an organisation`
	)
	for _, b := range []breakage{
		{"source of a line", "schemes/aep.yaml", "    source: adg-aep", "    source: nowhere", "nowhere", noSource},
		{"source of a rule", "schemes/aep.yaml", "      source: adg-aep", "      source: nowhere", "nowhere", noSource},
		{"source of a duty", "schemes/school.yaml", "      source: lendelede-child-benefit", "      source: nowhere", "nowhere", noSource},
		{"page of a scheme", "schemes/aep.yaml", "page: adg-aep", "page: nowhere", "nowhere", noSource},
		{"source of a figure", "figures.yaml", "source: securex-first", "source: nowhere", "nowhere", noSource},
		{"other source of a figure", "figures.yaml", "- value: 26.86\n          source: ", "- value: 26.86\n          source: nowhere #", "nowhere", noSource},
		{"source of an organisation", "organisations.yaml", "source: contact-pages", "source: nowhere", "nowhere", noSource},
		{"confirm of a line", "schemes/aep.yaml", "confirm: adg", "confirm: nobody", "nobody", noOrganisation},
		{"confirm of a figure", "figures.yaml", "confirm: actiris", "confirm: nobody", "nobody", noOrganisation},
		{"who of a step", "schemes/aep.yaml", "who: you", "who: nobody", "nobody", noOrganisation},
		{"where of a step", "schemes/aep.yaml", "where: adg", "where: nobody", "nobody", noOrganisation},
		{"ask of a rule", "schemes/aep.yaml", "ask: adg", "ask: nobody", "nobody", noOrganisation},
		{"contact of a law", "schemes/aep.yaml", "contact: adg", "contact: nobody", "nobody", noOrganisation},
		{"payer of an allowance", "schemes/cip.yaml", "payer: host", "payer: nobody", "nobody", noOrganisation},
		{"end of a route", "schemes/cip.yaml", "to: vdab", "to: nobody", "nobody", noOrganisation},
		{"figure of an allowance", "schemes/cip.yaml", "figure: cip-minimum", "figure: nothing", "nothing", noFigure},
		{"figure of at least", "schemes/aep.yaml", "at_least: aep-min-weeks", "at_least: nothing", "nothing, u", noFigure},
		{"figure of at most", "schemes/aep.yaml", "at_most: aep-max-weeks", "at_most: nothing", "nothing, u", noFigure},
		{"figure of under", "schemes/stage-first.yaml", "under: stage-first-age", "under: nothing", "nothing", noFigure},
		{"part of a derived figure", "figures.yaml", "{figure: stage-first-daily,", "{figure: nothing,", "nothing", noFigure},
		{"figure in a text", "schemes/aep.yaml", "name: AEP", `name: "{aep-weeks}"`, `"{aep-weeks}"`, "{aep-weeks" + noWord},
		{"day of a figure in a text", "schemes/aep.yaml", "name: AEP", `name: "{aep-min-weeks.until}"`, `"{aep`, "{aep-min-weeks.until" + noWord},
		{"contact in a text", "schemes/aep.yaml", "name: AEP", `name: "{adg.fax}"`, `"{adg.fax}"`, "{adg.fax" + noWord},
		{"contact that is not known", "schemes/aep.yaml", "name: AEP", `name: "{bruxelles-formation.phone}"`, `"{brux`, "{bruxelles-formation.phone" + noWord},
		{"organisation without its contact", "schemes/aep.yaml", "name: AEP", `name: "{adg}"`, `"{adg}"`, "{adg" + noWord},
		{"brace left open", "schemes/aep.yaml", "name: AEP", `name: "{adg.name or so"`, `"{adg`, "{adg.name or so" + noWord},
		{"figure in a question", "questions.yaml", "", "- field: born\n  text: \"{age}\"\n", `"{age}"`, "{age" + noWord},
	} {
		b.run(t)
	}
}

func TestAFigureIsRefusedWhenItsHistoryOrUnitDoesNotFit(t *testing.T) {
	// figure is one figure of its own after the built-in ones, its name on the first line.
	whole := file(t, "figures.yaml")
	figure := func(lines ...string) string {
		return whole + "\nzz:\n  name: zz\n" + strings.Join(lines, "\n") + "\n"
	}
	const value = "checked: 2026-11-21, source: project"
	for _, b := range []breakage{
		{"no value at all", "", "", figure("  unit: days"), "name: zz", `"zz" needs either values or derived`},
		{"both values and parts", "", "", figure("  unit: days", "  values: [{value: 1, "+value+"}]", "  derived: [{figure: waiting-days}]"), "name: zz", `"zz" needs either values or derived`},
		{"an unknown unit", "", "", figure("  unit: fortnights"), "fortnights", `"fortnights" is no unit; units are eur, percent, hours, days, weeks, months, years`},
		{"money neither gross nor net", "", "", figure("  unit: eur", "  values: [{value: 1.00, "+value+"}]"), "name: zz", "money, and money alone, says whether it is gross"},
		{"days that are gross", "", "", figure("  unit: days", "  gross: true", "  values: [{value: 1, "+value+"}]"), "name: zz", "money, and money alone, says whether it is gross"},
		{"money without decimals", "", "", figure("  unit: eur", "  gross: true", "  values: [{value: 500, "+value+"}]"), "{value: 500, ch", "money is written with two decimals (500.00), a count of eur with none (78)"},
		{"money with one decimal", "", "", figure("  unit: eur", "  gross: true", "  values: [{value: 26.8, "+value+"}]"), "26.8, ch", `"26.8" is no value`},
		{"money with a comma", "", "", figure("  unit: eur", "  gross: true", "  values: [{value: \"26,82\", "+value+"}]"), `"26,82"`, `"26,82" is no value`},
		{"days with decimals", "", "", figure("  unit: days", "  values: [{value: 78.00, "+value+"}]"), "{value: 78.00", "a count of days with none (78)"},
		{"a value without one", "", "", figure("  unit: days", "  values: [{"+value+"}]"), "{" + value, "a value is missing here, or unknown: true"},
		{"a value without a source", "", "", figure("  unit: days", "  values: [{value: 1, checked: 2026-11-21}]"), "{value: 1, ", `the key "source" is missing here`},
		{"a value nobody checked", "", "", figure("  unit: days", "  values: [{value: 1, source: project}]"), "{value: 1, ", `the key "checked" is missing here`},
		{"a newer value without a day", "", "", figure("  unit: days", "  values: [{value: 2, "+value+"}, {value: 1, from: 2020-01-01, "+value+"}]"), "{value: 2, c", "only the oldest value may leave out from"},
		{"oldest first", "", "", figure("  unit: days", "  values:", "    - {value: 1, from: 2020-01-01, "+value+"}", "    - {value: 2, from: 2021-01-01, "+value+"}"), "{value: 2, f", "values stand newest first; 2021-01-01 is not before 2020-01-01"},
		{"two values from one day", "", "", figure("  unit: days", "  values:", "    - {value: 1, from: 2020-01-01, "+value+"}", "    - {value: 2, from: 2020-01-01, "+value+"}"), "{value: 2, f", "values stand newest first; 2020-01-01 is not before 2020-01-01"},
		{"a hole out of order", "", "", figure("  unit: days", "  values:", "    - {value: 1, from: 2020-01-01, "+value+"}", "    - {unknown: true, from: 2021-01-01, "+value+"}"), "{unknown: true, f", "values stand newest first"},
		{"a figure of itself", "", "", figure("  unit: days", "  derived: [{figure: zz, times: 2}]"), "name: zz", `"zz" is derived from itself`},
		{"two figures of each other", "", "", figure("  unit: days", "  derived: [{figure: zzz}]", "zzz:", "  name: zzz", "  unit: days", "  derived: [{figure: waiting-days}, {figure: zz}]"), "name: zz", `"zz" is derived from itself`},
	} {
		b.file = "figures.yaml"
		b.run(t)
	}
}

func TestASchemeIsRefusedWhenItsFileOrItsListsDoNotFit(t *testing.T) {
	// without empties one list of the AEP, from its key to before the next.
	without := func(key, next string) string {
		before, rest, _ := strings.Cut(file(t, "schemes/aep.yaml"), "\n"+key+":\n")
		_, after, _ := strings.Cut(rest, "\n"+next+":\n")
		return before + "\n" + key + ": []\n" + next + ":\n" + after
	}
	// wordy is a scheme with a long first text under a key.
	wordy := func(key string) string {
		before, after, _ := strings.Cut(stub("aep"), "\n"+key+": ")
		return before + "\n" + key + ": " + strings.Replace(after, "text: x", "text: "+strings.Repeat("word ", 21), 1)
	}
	beforeLaw, _, _ := strings.Cut(file(t, "schemes/aep.yaml"), "\nlaw:\n")
	for _, b := range []breakage{
		{"no scheme of this name", "schemes/flexi.yaml", "", "id: flexi\n", "", `there is no scheme "flexi"; there are school, remote,`},
		{"another scheme's name", "schemes/aep.yaml", "id: aep", "id: ibo", "id: ibo", `the id is "ibo", but the file is schemes/aep.yaml`},
		{"no such file", "schemes/aep.yaml", "", "", "", "there is no such file"},
		{"no sources", "sources.yaml", "", "", "", "there is no such file"},
		{"no organisations", "organisations.yaml", "", "", "", "there is no such file"},
		{"no figures", "figures.yaml", "", "", "", "there is no such file"},
		{"no questions", "questions.yaml", "", "", "", "there is no such file"},
		{"no conditions", "schemes/aep.yaml", "", without("conditions", "duration"), "id: aep", `the list "conditions" of "aep" is empty`},
		{"no steps", "schemes/aep.yaml", "", without("steps", "documents"), "id: aep", `the list "steps" of "aep" is empty`},
		{"no gaps", "schemes/aep.yaml", "", beforeLaw[:strings.Index(beforeLaw, "\ngaps:\n")] + "\ngaps: []\nlaw: {rules: []}\n", "id: aep", `the list "gaps" of "aep" is empty`},
		{"no law", "schemes/aep.yaml", "", beforeLaw + "\n", "id: aep", `"aep" has no rules: without any, everybody would be eligible`},
		{"no rules", "schemes/aep.yaml", "", beforeLaw + "\nlaw: {contact: adg}\n", "id: aep", `"aep" has no rules: without any, everybody would be eligible`},
		{"a sentence too long for a condition", "schemes/aep.yaml", "", wordy("conditions"), "word word", "has a sentence of more than 20 words"},
		{"a sentence too long for a step", "schemes/aep.yaml", "", wordy("steps"), "word word", "has a sentence of more than 20 words"},
		{"a sentence too long for a rule", "schemes/aep.yaml", "", wordy("law"), "word word", "has a sentence of more than 20 words"},
		{"nothing to compare by", "schemes/aep.yaml", "\n  job:\n    source: project\n    confirm: adg\n", "\n", "length:", `the key "job" is missing here`},
		{"a phrase too long for a column", "schemes/aep.yaml", "Jij; vraag ADG wie nog meer tekent", "Jij; vraag aan het kantoor van ADG wie nog meer tekent", `en: "You; ask ADG`, `the phrase in "nl" has more than 9 words`},
		{"a phrase that is a sentence", "schemes/aep.yaml", "noch unterschreibt\"", "noch unterschreibt.\"", `en: "You; ask ADG`, `the phrase in "de" ends in a stop`},
		{"nobody to ask what is not known", "schemes/aep.yaml", "  job:\n    source: project\n    confirm: adg\n", "  job:\n    source: project # nobody\n", "source: project # nobody", "what is not known says with confirm whom to ask"},
		{"a phrase of another key", "schemes/aep.yaml", "  job:\n", "  jobs:\n", "jobs:", `unknown key "jobs"`},
		{"a key that is none", "schemes/aep.yaml", "pitfalls:", "pitfals:", "pitfals:", `unknown key "pitfals"`},
	} {
		b.run(t)
	}
}

func TestALawIsRefusedWhenNobodyCouldJudgeByIt(t *testing.T) {
	const route = "- if: [{about: workplace, is: [flanders]}]"
	for _, b := range []breakage{
		{"about nothing", "schemes/aep.yaml", "{about: home,", "{about: haircut,", "{about: haircut,", `"haircut" is nothing a rule can be about`},
		{"about a day", "schemes/aep.yaml", "{about: home,", "{about: born,", "{about: born,", `"born" is nothing a rule can be about`},
		{"no test", "schemes/aep.yaml", "{about: home, is: [german-community]}", "{about: home}", "{about: home}", "exactly one of is, not, at_least, at_most, under"},
		{"an empty test", "schemes/aep.yaml", "is: [german-community]", "is: []", "{about: home, is: []", "exactly one of is, not, at_least, at_most, under"},
		{"two tests", "schemes/aep.yaml", "at_least: aep-min-weeks", "at_least: aep-min-weeks, at_most: aep-max-weeks", "{about: weeks, at_least", "exactly one of is, not, at_least, at_most, under"},
		{"a word it cannot be", "schemes/aep.yaml", "is: [german-community]", "is: [eupen]", "{about: home, is: [eupen]", `"eupen" is no value of home; it has [brussels wallonia flanders german-community abroad]`},
		{"a word for a number", "schemes/aep.yaml", "at_least: aep-min-weeks,", "is: [\"1\"],", "{about: weeks, is", `"1" is no value of weeks`},
		{"a number for a word", "schemes/aep.yaml", "is: [german-community]", "at_least: aep-min-weeks", "{about: home, at_least", "home is no number to compare"},
		{"an unknown that is neither", "schemes/aep.yaml", "at_least: aep-min-weeks, unknown: true", "at_least: aep-min-weeks, unknown: maybe", "{about: weeks, at_least", `an unknown fact counts as true or as false, not as "maybe"`},
		{"a failure that is eligible", "schemes/aep.yaml", "is: [german-community]}]\n      else: not-eligible", "is: [german-community]}]\n      else: eligible", "id: aep-home", `a rule that is not met cannot end in "eligible"`},
		{"a verdict that is none", "schemes/aep.yaml", "is: [german-community]}]\n      else: not-eligible", "is: [german-community]}]\n      else: forbidden", "forbidden", `"forbidden" is no verdict; it is one of not-eligible, not-yet, check, eligible`},
		{"a route about nothing", "schemes/cip.yaml", route, "- if: [{about: haircut, is: [flanders]}]", "{about: haircut", `"haircut" is nothing a rule can be about`},
		{"a route that leads to itself", "schemes/cip.yaml", route, "- if: [{about: approver, is: [vdab]}]", "if: [{about: approver, is: [vdab]}]\n      to", "a route cannot rest on where the routes lead"},
		{"a duty about nothing", "schemes/school.yaml", "- if: [{about: benefit, is: [income-support]}]", "- if: [{about: haircut, is: [short]}]", "{about: haircut", `"haircut" is nothing a rule can be about`},
		{"a duty in the place of no step", "schemes/school.yaml", "      before: sign", "      before: haircut", "if: [{about: benefit", `there is no step with the id "haircut"`},
		{"a duty in two places", "schemes/cip.yaml", "before: sign", "before: sign\n      takes: sign", "if: [{about: benefit, is: [unemployment, integration]}]\n      text:\n        en: \"Declare", "or stands before one, not both"},
		{"two steps of one name", "schemes/cip.yaml", "- id: approval", "- id: dispensation", "id: dispensation\n    text:\n      en: \"Send", `two steps have the id "dispensation"`},
		{"an unknown day", "schemes/school.yaml", "when: {by: start}", "when: {by: friday}", "{by: friday}", `"friday" is no day to count from`},
		{"two days", "schemes/school.yaml", "when: {by: start}", "when: {by: start, on: start}", "{by: start, on", "a when has exactly one of by, from, on"},
		{"a birthday without an age", "schemes/school.yaml", "when: {by: start}", "when: {by: birthday}", "{by: birthday}", "has an age in years"},
		{"a birthday after weeks", "schemes/stage-first.yaml", "age: stage-first-age}", "age: stage-first-min-weeks}", "{by: birthday", "has an age in years"},
		{"euros before the start", "schemes/cip.yaml", "before: cip-vdab-latest-weeks, if", "before: cip-minimum, if", "cip-minimum, if", `"cip-minimum" counts no days, weeks or months`},
		{"a while before the day that opens", "schemes/integration-period.yaml", "when: {from: opens}", "when: {from: opens, before: cip-vdab-latest-weeks}", "{from: opens, before", "before goes with by or from, and with the start"},
		{"on a birthday", "schemes/stage-first.yaml", "{by: birthday", "{on: birthday", "{on: birthday", "a birthday goes with by"},
		{"a plan without a day", "schemes/stage-first.yaml", "    when: {from: opens}\n", "", "text:\n      en: \"A Stage First can", "what stands under plan needs a when"},
		{"a day for nobody that is known", "schemes/cip.yaml", "if: [{about: approver, is: [vdab]}]}", "if: [{about: haircut, is: [short]}]}", "{about: haircut", `"haircut" is nothing a rule can be about`},
		{"a step that concerns nobody that is known", "schemes/cip.yaml", "concerns: [{about: benefit, not", "concerns: [{about: haircut, not", "{about: haircut", `"haircut" is nothing a rule can be about`},
		{"a duty for everybody", "schemes/school.yaml", "- if: [{about: benefit, is: [income-support]}]", "- if: []", "if: []", "a duty needs a condition"},
	} {
		b.run(t)
	}
}

func TestAQuestionIsRefusedWhenNoFieldOrNoValueFits(t *testing.T) {
	for _, b := range []breakage{
		{"no such field", "questions.yaml", "field: born", "field: shoes", "field: shoes", `"shoes" is no field of a profile`},
		{"a day with answers", "questions.yaml", "- field: born\n", "- field: born\n  answers: [{value: brussels, text: x}]\n", "field: born", `"born": a day is asked without answers`},
		{"an answer that is none", "questions.yaml", "value: brussels", "value: eupen", "value: eupen", `home: "eupen" is not allowed`},
		{"a field that nobody asks", "questions.yaml", "", "- field: born\n  text: x\n", "", `there is no question for the field "home"`},
	} {
		b.run(t)
	}
}
