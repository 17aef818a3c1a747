package command

import (
	"os"
	"time"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/ui/console"
	"intern-tui/ui/plain"
	"intern-tui/ui/wizard"
)

// addWizard makes the root command open the wizard: full screen, or line by line
// where that is asked for or all that the terminal can do.
func addWizard(root *cobra.Command, o *options) {
	asked := root.Flags().Bool("plain", false, "line by line, for screen readers, plain terminals and pipes")
	mouse := root.Flags().Bool("mouse", false, "take mouse clicks and wheel")
	kiosk := root.Flags().Bool("kiosk", false, "unattended: languages first, forgets the visitor, no way out but the staff word")
	idle := root.Flags().Duration("idle", 0, "the `time` without a key before a warning, twice that on results (default with --kiosk 1m0s)")
	grace := root.Flags().Duration("grace", 30*time.Second, "the `time` that the warning lasts before the answers are erased")
	demo := root.Flags().Bool("demo", false, "play by itself until a key is pressed")
	code := codeFlag(root)
	printer := root.Flags().String("printer", "", "the `path` of a receipt printer (ESC/POS), a device or a file, for the key p")
	kept := root.Flags().String("totals", "", "keep anonymous daily totals of visits in this `file`")
	address := root.Flags().String("site", "", "the `URL` of the pages of export: QR codes and slips then lead there")
	root.RunE = func(c *cobra.Command, _ []string) error {
		if *idle < 0 || *grace <= 0 {
			return usagef("--idle and --grace are times such as 60s, and --grace is more than nothing")
		}
		if *kiosk && *idle == 0 {
			*idle = time.Minute
		}
		count, err := o.countInto(*kept)
		if err != nil {
			return err
		}
		site, err := parseSite(*address)
		if err != nil {
			return err
		}
		var answers quiz.Answers
		if c.Flags().Changed("code") {
			if answers, err = o.answersOf(*code); err != nil {
				return err
			}
		}
		if *kiosk {
			ignoreSignals()
		}
		width, full := fullScreen()
		if !*asked && full {
			return wizard.Run(c.Context(), wizard.Options{
				Content: o.folder, Language: o.language, At: o.day, Today: o.everyDay(), Mouse: *mouse, Version: o.version,
				Kiosk: *kiosk, Idle: *idle, Grace: *grace, Demo: *demo, StaffWord: os.Getenv("INTERN_TUI_STAFF_WORD"),
				Answers: answers, Totals: count, Printer: *printer, Site: site,
			})
		}
		options := plain.Options{
			Content: o.folder, Language: o.language, At: o.day, Today: o.everyDay(), Answers: answers,
			In: c.InOrStdin(), Out: c.OutOrStdout(), Width: width,
			Kiosk: *kiosk, Idle: *idle, Grace: *grace, Totals: count, Site: site,
		}
		if *kiosk {
			options.In = onwards(options.In)
		}
		if name := os.Getenv("TERM"); *kiosk && name != "" && name != "dumb" && term.IsTerminal(os.Stdout.Fd()) {
			options.Erase = "\x1b[H\x1b[2J\x1b[3J" // between two visitors, never during a visit
		}
		if console.On(os.Getenv("TERM")) {
			options.Spell = console.Spell
		}
		return plain.Run(c.Context(), options)
	}
}

// everyDay tells the day of each visit, which on a kiosk are many; nil when --at
// fixes it.
func (o *options) everyDay() func() assets.Date {
	if o.at != "" {
		return nil
	}
	return o.clock
}

// answersOf reads a result code.
func (o *options) answersOf(code string) (quiz.Answers, error) {
	q, err := quiz.Load(o.folder)
	if err != nil {
		return 0, err
	}
	a, err := q.ParseCode(code)
	if err != nil {
		err = Usage{err}
	}
	return a, err
}

// fullScreen tells whether the terminal can show the full screen, and how many
// columns lines may have where it cannot.
func fullScreen() (width int, full bool) {
	width = 78
	if w, _, err := term.GetSize(os.Stdout.Fd()); err == nil && w > 0 {
		width = min(width, w)
	}
	name := os.Getenv("TERM")
	full = term.IsTerminal(os.Stdout.Fd()) && term.IsTerminal(os.Stdin.Fd()) && name != "" && name != "dumb"
	return width, full
}
