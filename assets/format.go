package assets

import (
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/go-playground/locales"
	"github.com/go-playground/locales/de"
	"github.com/go-playground/locales/en_GB"
	"github.com/go-playground/locales/fr"
	"github.com/go-playground/locales/nl"
)

// How each language writes numbers, money and dates comes from Unicode's locale
// data. The tables are built on first use.
var locale = [4]func() locales.Translator{
	English: sync.OnceValue(en_GB.New),
	French:  sync.OnceValue(fr.New),
	Dutch:   sync.OnceValue(nl.New),
	German:  sync.OnceValue(de.New),
}

// noBreak is the space that holds a sign to its number.
const noBreak = "\u00a0"

// Money writes an amount in euro cents; whole euros go without decimals. The
// library writes the digits; where the euro sign goes in Belgian use it has wrong
// for English and Dutch.
func (l Language) Money(cents int) string { return l.money(cents, decimals(cents)) }

// Cents writes an amount in euro cents always with its decimals, so that it can stand
// below others.
func (l Language) Cents(cents int) string { return l.money(cents, 2) }

func (l Language) money(cents int, decimals uint64) string {
	digits := locale[l]().FmtNumber(float64(cents)/100, decimals)
	switch l {
	case English:
		return "€" + digits
	case Dutch:
		return "€" + noBreak + digits
	}
	return digits + noBreak + "€"
}

// Number writes a whole number.
func (l Language) Number(n int) string { return locale[l]().FmtNumber(float64(n), 0) }

// Percent writes hundredths of a percent with the sign; whole ones go without
// decimals.
func (l Language) Percent(hundredths int) string {
	return locale[l]().FmtPercent(float64(hundredths)/100, decimals(hundredths))
}

// decimals is how many a value in hundredths needs: none when it is whole.
func decimals(hundredths int) uint64 {
	if hundredths%100 == 0 {
		return 0
	}
	return 2
}

// Date writes a day in full, such as 1 March 2026.
func (l Language) Date(d Date) string {
	s := locale[l]().FmtDateLong(d.Time())
	if l == French && d.Day == 1 {
		s = "1er" + strings.TrimPrefix(s, strconv.Itoa(1)) // the locale data has no ordinals in dates
	}
	return s
}

// Day writes a day in full with its weekday, such as Sunday 1 March 2026.
func (l Language) Day(d Date) string {
	space := " "
	if l == German {
		space = ", "
	}
	return locale[l]().WeekdayWide(d.Time().Weekday()) + space + l.Date(d)
}

// Month writes the name of a month, 1 for January.
func (l Language) Month(m int) string { return locale[l]().MonthWide(time.Month(m)) }

// One tells whether the language uses the singular for a count: French does for
// zero as well.
func (l Language) One(n int) bool {
	return locale[l]().CardinalPluralRule(float64(n), 0) == locales.PluralRuleOne
}
