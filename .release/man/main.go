// Man prints the manual page of intern-tui to standard output: the prose of page.1, with
// the commands and flags as the command line itself has them. It is no part of the program.
//
//	go run ./.release/man -version 1.0.0 -date 2026-11-21 > intern-tui.1
package main

import (
	"bytes"
	_ "embed"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"text/template"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"intern-tui/ui/command"
)

//go:embed page.1
var page string

func main() {
	version := flag.String("version", "development", "the version that the page names")
	date := flag.String("date", "", "the day that the page names, as 2026-11-21")
	flag.Parse()
	if err := write(os.Stdout, *version, *date); err != nil {
		fmt.Fprintln(os.Stderr, "man:", err)
		os.Exit(1)
	}
}

// write writes the page of this version and day.
func write(w io.Writer, version, date string) error {
	t, err := template.New("page.1").Funcs(template.FuncMap{"roff": roff, "sentence": sentence, "flags": flags}).Parse(page)
	if err != nil {
		return err
	}
	root := command.New(version)
	var out bytes.Buffer
	if err := t.Execute(&out, map[string]any{"Version": version, "Date": date, "Root": root, "Commands": commands(root)}); err != nil {
		return err
	}
	_, err = w.Write(out.Bytes())
	return err
}

// commands are the commands that people give.
func commands(root *cobra.Command) (list []*cobra.Command) {
	for _, c := range root.Commands() {
		if c.IsAvailableCommand() {
			list = append(list, c)
		}
	}
	return list
}

// flags is a paragraph for each flag of a command that none above it has.
func flags(c *cobra.Command) string {
	var b strings.Builder
	c.LocalNonPersistentFlags().VisitAll(func(f *pflag.Flag) { b.WriteString(paragraph(f)) })
	if !c.HasParent() {
		c.PersistentFlags().VisitAll(func(f *pflag.Flag) { b.WriteString(paragraph(f)) })
	}
	return b.String()
}

// paragraph is the flag, the name of its value and what it means.
func paragraph(f *pflag.Flag) string {
	value, meaning := pflag.UnquoteUsage(f)
	name := `\fB` + roff("--"+f.Name) + `\fR`
	if f.Shorthand != "" {
		name = `\fB` + roff("-"+f.Shorthand) + `\fR, ` + name
	}
	if value != "" {
		name += ` \fI` + roff(value) + `\fR`
	}
	if !slices.Contains([]string{"", "false", "0s"}, f.DefValue) {
		meaning += " (default: " + f.DefValue + ")"
	}
	return ".TP\n" + name + "\n" + sentence(meaning) + "\n"
}

// sentence is a help text with a capital and a full stop.
func sentence(text string) string { return roff(strings.ToUpper(text[:1]) + text[1:] + ".") }

// roff is a text without what the formatter would act on.
func roff(text string) string {
	text = strings.NewReplacer(`\`, `\e`, "-", `\-`, "'", `\(aq`, "…", "...").Replace(text)
	if strings.HasPrefix(text, ".") {
		text = `\&` + text
	}
	return text
}
