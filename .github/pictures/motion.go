package main

import (
	"fmt"
	"strings"
)

// longest is the frame that is held longest: what is seen where nothing can or shall
// move.
func longest(frames []frame) (longest int) {
	for i, f := range frames {
		if f.seconds > frames[longest].seconds {
			longest = i
		}
	}
	return longest
}

// motion is the rules by which frames follow one another, again and again; none for
// a single frame. All clocks start together, so that one frame goes when the next
// comes and nothing flashes.
func motion(frames []frame) string {
	if len(frames) == 1 {
		return ""
	}
	var rules strings.Builder
	fmt.Fprintf(&rules, "g{visibility:hidden}#f%d{visibility:visible}\n@media (prefers-reduced-motion:no-preference){\n", longest(frames))
	total, begin := 0.0, 0.0
	for _, f := range frames {
		total += f.seconds
	}
	for i, f := range frames {
		end := begin + f.seconds
		fmt.Fprintf(&rules, "#f%d{animation:f%[1]d %ss step-end infinite}\n@keyframes f%[1]d{", i, number(total))
		if begin > 0 {
			rules.WriteString("0%{visibility:hidden}")
		}
		fmt.Fprintf(&rules, "%.3f%%{visibility:visible}%.3f%%{visibility:hidden}}\n", 100*begin/total, 100*end/total)
		begin = end
	}
	rules.WriteString("}\n")
	return rules.String()
}
