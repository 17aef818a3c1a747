package main

import (
	"fmt"
	"image/color"
	"math"
	"slices"
	"strconv"
	"strings"

	uv "github.com/charmbracelet/ultraviolet"
)

// Measures in pixels.
const (
	cellWidth  = 8.4 // most fonts of 14 pixels have it
	cellHeight = 18
	baseline   = 13 // of a text, from the top of its cell
	beside     = 10 // the cells, left and right
	above      = 36 // them, with the bar of the window
	below      = 10 // them
)

// colours are those of the window. What the program paints has its own.
type colours struct{ paper, ink, label, edge string }

func coloursOf(p picture) colours {
	if p.light {
		return colours{paper: "#ffffff", ink: "#1f2328", label: "#57606a", edge: "#d1d5db"}
	}
	return colours{paper: "#14181f", ink: "#e6e9ee", label: "#a3adba", edge: "#3a424e"}
}

// drawing is the cells of a picture while it is made.
type drawing struct {
	strings.Builder
	styles []string // those in use; the class of the first is s0
}

// draw makes a picture of its screens. What it says in words is the frame that is
// held longest.
func draw(p picture, screens []screen) []byte {
	var d drawing
	c, width, height := coloursOf(p), float64(p.width)*cellWidth+2*beside, float64(above+p.height*cellHeight+below)
	for i, s := range screens {
		fmt.Fprintf(&d, "<g id=\"f%d\">\n", i)
		if len(screens) > 1 {
			d.caps(p.frames[i].keys, width-beside)
		}
		for y, row := range s {
			d.row(row, float64(above+y*cellHeight))
		}
		d.WriteString("</g>\n")
	}

	var svg strings.Builder
	line := func(format string, a ...any) { fmt.Fprintf(&svg, format+"\n", a...) }
	line(`<svg xmlns="http://www.w3.org/2000/svg" width="%s" height="%s" viewBox="0 0 %[1]s %[2]s" role="img" aria-labelledby="title" aria-describedby="text">`,
		number(width), number(height))
	line(`<title id="title">%s</title>`, escape(p.title))
	line(`<desc id="text">%s</desc>`, escape(screens[longest(p.frames)].String()))
	line(`<style>`)
	line(`text{font:14px ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;white-space:pre}`)
	line(`text,path{fill:%s}`, c.ink)
	line(`.k{font-size:12px;fill:%s;text-anchor:middle}`, c.label)
	line(`.e{fill:none;stroke:%s}`, c.edge)
	for i, style := range d.styles {
		line(`.s%d{%s}`, i, style)
	}
	svg.WriteString(motion(p.frames))
	line(`</style>`)
	line(`<rect x=".5" y=".5" width="%s" height="%s" rx="9.5" fill="%s" stroke="%s"/>`, number(width-1), number(height-1), c.paper, c.edge)
	line(`<path class="e" d="M1 30.5H%s"/>`, number(width-1))
	line(`<text class="k" x="%s" y="20">intern-tui</text>`, number(width/2))
	line(`%s</svg>`, d.String())
	return []byte(svg.String())
}

// caps draws the keys that were pressed, to the left of x in the bar.
func (d *drawing) caps(keys string, x float64) {
	for _, name := range slices.Backward(strings.Fields(keys)) {
		label := keyOf(name).label
		width := 7.2*float64(len([]rune(label))) + 12
		x -= width
		fmt.Fprintf(d, `<rect class="e" x="%s" y="6.5" width="%s" height="18" rx="4"/><text class="k" x="%s" y="20">%s</text>`+"\n",
			number(x), number(width), number(x+width/2), escape(label))
		x -= 6
	}
}

// row draws a row of cells whose top is at y, in runs of one look.
func (d *drawing) row(row []uv.Cell, y float64) {
	for from, to := 0, 0; from < len(row); from = to {
		for to = from + 1; to < len(row) && joins(row[from], row[to-1], row[to]); {
			to++
		}
		d.run(row[from:to], beside+float64(from)*cellWidth, y)
	}
}

// joins tells whether a cell goes on a run, of which we know the two ends. Two spaces
// end a text, so that no font can push far what follows.
func joins(first, last, next uv.Cell) bool {
	_, drawn := shapes()[first.Content]
	_, draws := shapes()[next.Content]
	switch {
	case first.Content == " ":
		return next.Equal(&first)
	case drawn:
		return (draws || next.Content == " ") && next.Style.Equal(&first.Style)
	case next.Content == " ":
		return last.Content != " " && hex(next.Style.Bg) == hex(first.Style.Bg)
	}
	return !draws && next.Style.Equal(&first.Style)
}

// run draws cells of one look.
func (d *drawing) run(run []uv.Cell, x, y float64) {
	first, count := run[0], len(run)
	if first.Style.Bg != nil {
		fmt.Fprintf(d, `<rect x="%s" y="%s" width="%s" height="%d" fill="%s" shape-rendering="crispEdges"/>`+"\n",
			number(x), number(y), number(float64(count)*cellWidth), cellHeight, hex(first.Style.Bg))
	}
	if first.Content == " " {
		return
	}
	if s, drawn := shapes()[first.Content]; drawn {
		crisp := ""
		if s.width == cellWidth { // no seams
			crisp = ` shape-rendering="crispEdges"`
		}
		fmt.Fprintf(d, "<path%s%s d=\"%s\"/>\n", d.class(first.Style), crisp, path(run, x, y))
		return
	}
	if run[count-1].Content == " " {
		count--
	}
	text := ""
	for _, c := range run[:count] {
		text += c.Content
	}
	fmt.Fprintf(d, "<text%s x=\"%s\" y=\"%s\" textLength=\"%s\">%s</text>\n", d.class(first.Style),
		number(x), number(y+baseline), number(float64(count)*cellWidth), escape(text))
}

// class is the attributes of a style; the window's ink needs none.
func (d *drawing) class(s uv.Style) string {
	var rules []string
	if s.Fg != nil {
		rules = append(rules, "fill:"+hex(s.Fg))
	}
	if s.Attrs&uv.AttrBold != 0 {
		rules = append(rules, "font-weight:700")
	}
	if rules == nil {
		return ""
	}
	style := strings.Join(rules, ";")
	if !slices.Contains(d.styles, style) {
		d.styles = append(d.styles, style)
	}
	return fmt.Sprintf(` class="s%d"`, slices.Index(d.styles, style))
}

// shape is a character that is drawn, since fonts disagree on it: a rectangle in its
// cell. What is as wide as the cell joins its neighbours.
type shape struct{ x, y, width, height float64 }

func shapes() map[string]shape {
	return map[string]shape{
		"─": {0, 9, cellWidth, 1},
		"│": {4, 0, 1, cellHeight},
		"■": {.7, 4.5, 7, 9},
		"█": {0, 0, cellWidth, cellHeight},
		"▀": {0, 0, cellWidth, cellHeight / 2},
		"▄": {0, cellHeight / 2, cellWidth, cellHeight / 2},
	}
}

// path is the shapes of a run.
func path(run []uv.Cell, x, y float64) (path string) {
	for from, to := 0, 0; from < len(run); from = to {
		s, drawn := shapes()[run[from].Content]
		for to = from + 1; to < len(run) && s.width == cellWidth && run[to].Content == run[from].Content; {
			to++
		}
		if drawn {
			path += fmt.Sprintf("M%s %sh%sv%sh-%[3]sz", number(x+s.x+float64(from)*cellWidth), number(y+s.y),
				number(s.width+float64(to-from-1)*cellWidth), number(s.height))
		}
	}
	return path
}

// number is a measure to a tenth of a pixel.
func number(v float64) string { return strconv.FormatFloat(math.Round(v*10)/10, 'f', -1, 64) }

// hex is a colour as SVG has it; empty for the terminal's own.
func hex(c color.Color) string {
	if c == nil {
		return ""
	}
	r, g, b, _ := c.RGBA()
	return fmt.Sprintf("#%02x%02x%02x", r>>8, g>>8, b>>8)
}

func escape(text string) string {
	return strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;").Replace(text)
}
