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

// sample is a whole scheme file with one of everything, so that a test does not hang on
// the wording of a real one. It is the AEP's.
const sample = `id: aep
name: AEP
title: x
ours: []
large: {en: AEP, fr: AEP, nl: AEP, de: AEP}
summary: x
page: adg-praktikum
contact: adg
routes:
  - {text: "in Flanders", if: [{about: workplace, is: [flanders]}], to: vdab}
glance:
  pay: {text: "by the month", source: adg-praktikum}
  length: {text: "some weeks", source: adg-praktikum}
  signs: {text: "You and your host", source: adg-praktikum}
  approves: {text: "The office", source: adg-praktikum}
  job:
    source: project
    confirm: adg
  benefits: {text: "They go on", source: adg-praktikum}
conditions:
  - id: aep-home
    text: "You live there."
    met: [{about: home, is: [german-community]}]
    source: adg-praktikum
  - id: aep-age
    text: "You are under {stage-first-age}."
    met: [{about: age, under: stage-first-age}]
    source: adg-praktikum
  - id: aep-length
    text: "It lasts long enough."
    met: [{about: weeks, at_least: cip-min-weeks, unknown: true}]
    otherwise: ask
    fails: [{about: weeks, at_least: aep-max-weeks}]
    whom: adg
    source: adg-praktikum
    confirm: adg
  - id: aep-wait
    text: "You waited."
    waits: {figure: waiting-days, of: [adg]}
    otherwise: later
    meanwhile: true
    source: adg-praktikum
  - id: aep-read
    text: "The host signs."
    source: adg-praktikum
steps:
  - id: register
    text: "Register at ADG."
    who: you
    where: adg
    for: [{about: registered_with, not: [adg]}]
    source: adg-praktikum
  - text: "Claim at the payment body."
    who: you
    when: {from: opens}
    source: adg-praktikum
  - text: "Tell the CPAS."
    who: you
    if: [{about: benefit, is: [income-support]}]
    instead: tell
    source: adg-praktikum
  - id: tell
    text: "Tell whoever pays you."
    who: you
    when: {by: start, before: cip-vdab-latest-weeks, if: [{about: approver, is: [vdab]}]}
    source: adg-praktikum
  - id: sign
    text: "Sign before the first day."
    who: you
    when: {by: start}
    source: adg-praktikum
  - text: "Be young enough."
    who: you
    when: {by: birthday, age: stage-first-age}
    source: adg-praktikum
allowances:
  - text: "every month"
    figure: cip-minimum
    payer: host
    source: adg-praktikum
    month: {as: at-least}
  - text: "a day"
    figure: stage-first-daily
    payer: actiris
    bound: at-most
    source: adg-praktikum
benefits: [{text: x, source: adg-praktikum}]
documents: [{text: x, source: adg-praktikum}]
pitfalls: [{text: x, source: adg-praktikum}]
more: [{text: x, source: adg-praktikum}]
gaps: [{text: x, source: project, confirm: adg}]
`

// file is a built-in file, or the sample in the place of a scheme's, to be broken.
func file(t *testing.T, name string) string {
	t.Helper()
	if strings.HasPrefix(name, "schemes/") {
		return sample
	}
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
	want := assets.Place{File: name}
	if at != "" {
		before, _, found := strings.Cut(data, at)
		if !found {
			t.Fatalf("%q is not in %s", at, name)
		}
		want.Line = strings.Count(before, "\n") + 1
		want.Column = len(before) - strings.LastIndex(before, "\n")
	}
	if *place.Pos != want || !strings.Contains(place.Reason.Error(), message) {
		t.Errorf("got  %v\nwant %s: … %s …", err, &want, message)
	}
}

func TestAFolderWithoutABrokenFileIsAccepted(t *testing.T) {
	for _, name := range []string{"figures.yaml", "schemes/aep.yaml"} {
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
		{"source of a line", "schemes/aep.yaml", "benefits: [{text: x, source: adg-praktikum", "benefits: [{text: x, source: nowhere", "nowhere", noSource},
		{"source of a condition", "schemes/aep.yaml", "    source: adg-praktikum", "    source: nowhere", "nowhere", noSource},
		{"page of a scheme", "schemes/aep.yaml", "page: adg-praktikum", "page: nowhere", "nowhere", noSource},
		{"source of a figure", "figures.yaml", "source: securex-first", "source: nowhere", "nowhere", noSource},
		{"other source of a figure", "figures.yaml", "- value: 1658.23\n          source: ", "- value: 1658.23\n          source: nowhere #", "nowhere", noSource},
		{"source of an organisation", "organisations.yaml", "source: contact-pages", "source: nowhere", "nowhere", noSource},
		{"confirm of a phrase", "schemes/aep.yaml", "confirm: adg", "confirm: nobody", "nobody", noOrganisation},
		{"confirm of a figure", "figures.yaml", "confirm: actiris", "confirm: nobody", "nobody", noOrganisation},
		{"who of a step", "schemes/aep.yaml", "who: you", "who: nobody", "nobody", noOrganisation},
		{"where of a step", "schemes/aep.yaml", "where: adg", "where: nobody", "nobody", noOrganisation},
		{"whom to ask", "schemes/aep.yaml", "whom: adg", "whom: nobody", "nobody", noOrganisation},
		{"contact of a scheme", "schemes/aep.yaml", "contact: adg", "contact: nobody", "nobody", noOrganisation},
		{"payer of an allowance", "schemes/aep.yaml", "payer: host", "payer: nobody", "nobody", noOrganisation},
		{"end of a route", "schemes/aep.yaml", "to: vdab", "to: nobody", "nobody", noOrganisation},
		{"figure of an allowance", "schemes/aep.yaml", "figure: cip-minimum", "figure: nothing", "nothing", noFigure},
		{"figure of at least", "schemes/aep.yaml", "at_least: cip-min-weeks", "at_least: nothing", "nothing, u", noFigure},
		{"figure of a wait", "schemes/aep.yaml", "figure: waiting-days, of", "figure: nothing, of", "nothing, of", noFigure},
		{"figure of under", "schemes/aep.yaml", "under: stage-first-age", "under: nothing", "nothing", noFigure},
		{"part of a derived figure", "figures.yaml", "{figure: stage-first-daily,", "{figure: nothing,", "nothing", noFigure},
		{"figure in a text", "schemes/aep.yaml", "name: AEP", `name: "{aep-weeks}"`, `"{aep-weeks}"`, "{aep-weeks" + noWord},
		{"day of a figure in a text", "schemes/aep.yaml", "name: AEP", `name: "{cip-min-weeks.until}"`, `"{cip`, "{cip-min-weeks.until" + noWord},
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
		{"an unknown unit", "", "", figure("  unit: fortnights"), "fortnights", `"fortnights" is no unit; units are eur, percent, hours, days, weeks, months, years, credits`},
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
	const aep = "schemes/aep.yaml"
	// without empties one list of a stub; a list stands on a line.
	without := func(key string) string {
		before, rest, _ := strings.Cut(stub("aep"), "\n"+key+": ")
		_, after, _ := strings.Cut(rest, "\n")
		return before + "\n" + key + ": []\n" + after
	}
	// wordy is a stub with a long first text under a key.
	wordy := func(key string) string {
		before, after, _ := strings.Cut(stub("aep"), "\n"+key+": ")
		return before + "\n" + key + ": " + strings.Replace(after, "text: x", "text: "+strings.Repeat("word ", 21), 1)
	}
	for _, b := range []breakage{
		{"no scheme of this name", "schemes/flexi.yaml", "", "id: flexi\n", "", `there is no scheme "flexi"; the schemes are school, remote,`},
		{"another scheme's name", aep, "id: aep", "id: ibo", "id: ibo", `the id is "ibo", but the file is schemes/aep.yaml`},
		{"no such file", aep, "", "", "", "there is no such file"},
		{"no sources", "sources.yaml", "", "", "", "there is no such file"},
		{"no organisations", "organisations.yaml", "", "", "", "there is no such file"},
		{"no figures", "figures.yaml", "", "", "", "there is no such file"},
		{"no questions", "questions.yaml", "", "", "", "there is no such file"},
		{"no conditions", aep, "", without("conditions"), "id: aep", `the list "conditions" of "aep" is empty`},
		{"no steps", aep, "", without("steps"), "id: aep", `the list "steps" of "aep" is empty`},
		{"no gaps", aep, "", without("gaps"), "id: aep", `the list "gaps" of "aep" is empty`},
		{"nothing to be asked", aep, "", strings.Replace(stub("aep"), "otherwise: ask, ", "", 1), "id: aep", `"aep" has no condition that can be asked`},
		{"a sentence too long for a condition", aep, "", wordy("conditions"), "word word", "has a sentence of more than 20 words"},
		{"a sentence too long for a step", aep, "", wordy("steps"), "word word", "has a sentence of more than 20 words"},
		{"nothing at a glance", aep, "  job:\n    source: project\n    confirm: adg\n", "", "pay:", `the key "job" is missing here`},
		{"a phrase too long for a column", aep, "You and your host", "one two three four five six seven eight nine ten", `"one two`, `the phrase in "en" has more than 9 words`},
		{"a phrase that is a sentence", aep, "You and your host", "You sign.", `"You sign."`, `the phrase in "en" ends in a stop`},
		{"a pay that is a sentence", aep, "by the month", "By the month.", `"By the month."`, `the phrase in "en" ends in a stop`},
		{"nobody to ask what is not known", aep, "    source: project\n    confirm: adg\n", "    source: project # nobody\n", "source: project # nobody", "what is not known says with confirm whom to ask"},
		{"a phrase of another key", aep, "  job:\n", "  jobs:\n", "jobs:", `unknown key "jobs"`},
		{"a key that is none", aep, "pitfalls:", "pitfals:", "pitfals:", `unknown key "pitfals"`},
	} {
		b.run(t)
	}
}

func TestALawIsRefusedWhenNobodyCouldJudgeByIt(t *testing.T) {
	const home, step = "met: [{about: home, is: [german-community]}]", "when: {by: start}"
	for _, b := range []breakage{
		{"about nothing", "", "{about: home,", "{about: haircut,", "{about: haircut,", `"haircut" is nothing a condition can be about`},
		{"about a day", "", "{about: home,", "{about: born,", "{about: born,", `"born" is nothing a condition can be about`},
		{"no test", "", "{about: home, is: [german-community]}", "{about: home}", "{about: home}", "exactly one of is, not, at_least, at_most, under, over"},
		{"an empty test", "", "is: [german-community]", "is: []", "{about: home, is: []", "exactly one of is, not, at_least, at_most, under, over"},
		{"two ways", "", "at_least: cip-min-weeks", "at_least: cip-min-weeks, at_most: aep-max-weeks", "{about: weeks, at_least", "exactly one of is, not, at_least, at_most, under, over"},
		{"a word it cannot be", "", "is: [german-community]", "is: [eupen]", "{about: home, is: [eupen]", `"eupen" is no value of home; it has [brussels wallonia flanders german-community abroad]`},
		{"a word for a number", "", "at_least: cip-min-weeks,", "is: [\"1\"],", "{about: weeks, is", `"1" is no value of weeks`},
		{"a number for a word", "", "is: [german-community]", "at_least: cip-min-weeks", "{about: home, at_least", "home is no number to compare"},
		{"an unknown that is neither", "", "at_least: cip-min-weeks, unknown: true", "at_least: cip-min-weeks, unknown: maybe", "maybe", `"maybe" is neither true nor false`},
		{"an unknown that is taken for granted", "", "is: [german-community]", "is: [german-community], unknown: true", "{about: home, is", "only an unknown length (weeks) is taken for granted"},
		{"an end that is met", "", "otherwise: later", "otherwise: met", "met\n    meanwhile", `"met" is no state of a condition that is not met; there are fails, later, ask`},
		{"an exception about nothing", "", "fails: [{about: weeks", "fails: [{about: haircut", "{about: haircut", `"haircut" is nothing a condition can be about`},
		{"for some, but nothing to ask", "", home, "if: [{about: home, is: [german-community]}]", "id: aep-home", `"aep-home" has an if, but nothing that could be met or not`},
		{"two conditions of one name", "", "id: aep-read", "id: aep-wait", "id: aep-wait\n    text: \"The", `two conditions have the id "aep-wait"`},
		{"an office that is none", "", "of: [adg]", "of: [ugd]", "{figure: waiting", `"ugd" is no office of registered_with`},
		{"a wait that counts no days", "", "figure: waiting-days", "figure: cip-minimum", "cip-minimum, of", `"cip-minimum" counts no days`},
		{"a route about nothing", "", "{about: workplace", "{about: haircut", "{about: haircut", `"haircut" is nothing a condition can be about`},
		{"a route that leads to itself", "", "{about: workplace, is: [flanders]}", "{about: approver, is: [vdab]}", "{text: \"in Flanders\", if:", "a route cannot rest on where the routes lead"},
		{"a duty about nothing", "", "if: [{about: benefit", "if: [{about: haircut", "{about: haircut", `"haircut" is nothing a condition can be about`},
		{"a step for nobody that is known", "", "for: [{about: registered_with", "for: [{about: haircut", "{about: haircut", `"haircut" is nothing a condition can be about`},
		{"a step for some and a duty", "", "    instead: tell\n", "    for: [{about: benefit, is: [none]}]\n", "text: \"Tell the CPAS", "a step has for or if, not both"},
		{"in the place of no step", "", "instead: tell", "instead: haircut", "text: \"Tell the CPAS", `there is no step for everybody with the id "haircut"`},
		{"everybody in the place of some", "", "    if: [{about: benefit, is: [income-support]}]\n", "", "text: \"Tell the CPAS", "instead goes with if"},
		{"two steps of one name", "", "id: sign", "id: tell", "id: tell\n    text: \"Sign", `the id "tell" stands twice`},
		{"an unknown day", "", step, "when: {by: friday}", "{by: friday}", `"friday" is no day to count from`},
		{"two days", "", step, "when: {by: start, on: start}", "{by: start, on", "a when has exactly one of by, from, on"},
		{"a birthday without an age", "", step, "when: {by: birthday}", "{by: birthday}", "has an age in years"},
		{"a birthday after weeks", "", "age: stage-first-age}", "age: cip-min-weeks}", "{by: birthday", "has an age in years"},
		{"euros before the start", "", "before: cip-vdab-latest-weeks", "before: cip-minimum", "cip-minimum, if", `"cip-minimum" counts no days, weeks or months`},
		{"a while before the day that opens", "", "when: {from: opens}", "when: {from: opens, before: cip-vdab-latest-weeks}", "{from: opens, before", "before goes with by or from, and with the start"},
		{"on a birthday", "", "{by: birthday", "{on: birthday", "{on: birthday", "a birthday goes with by"},
		{"nothing that opens", "", "    waits: {figure: waiting-days, of: [adg]}\n", "", "{from: opens}", `no condition of "aep" waits, so nothing opens`},
		{"a day for nobody that is known", "", "if: [{about: approver, is: [vdab]}]}", "if: [{about: haircut, is: [short]}]}", "{about: haircut", `"haircut" is nothing a condition can be about`},
		{"a warning for nobody that is known", "", "pitfalls: [{text: x, source: adg-praktikum}]", "pitfalls: [{text: x, source: adg-praktikum, for: [{about: haircut, is: [short]}]}]", "{about: haircut", `"haircut" is nothing a condition can be about`},
		{"no warning for everybody", "", "pitfalls: [{text: x, source: adg-praktikum}]", "pitfalls: [{text: x, source: adg-praktikum, for: [{about: benefit, is: [none]}]}]", "id: aep", `no pitfall of "aep" is for everybody`},
		{"a paper for some", "", "documents: [{text: x, source: adg-praktikum}]", "documents: [{text: x, source: adg-praktikum, for: [{about: benefit, is: [none]}]}]", "{text: x, source: adg-praktikum, for", "for belongs to pitfalls and steps"},
		{"a text that refers to none", "", "more: [{text: x, source: adg-praktikum}]", "more: [{text: x, source: adg-praktikum, see: nothing}]", "{text: x, source: adg-praktikum, see", `there is no text with the id "nothing" to refer to`},
	} {
		b.file = "schemes/aep.yaml"
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
