// Package qrtest reads QR codes off a terminal for tests, as a camera does: from
// the colours that the cells are painted with, by a decoder that has nothing in
// common with what drew them.
package qrtest

import (
	"image"
	"image/color"
	"strings"

	uv "github.com/charmbracelet/ultraviolet"
	"github.com/charmbracelet/x/vt"
	"github.com/makiuchi-d/gozxing"
	"github.com/makiuchi-d/gozxing/qrcode"
)

// Read is the text of the one QR code on a screen of so many columns and rows,
// whose own background is dark or light. The frame's rows are separated by line
// feeds. It is an error when no code can be read.
func Read(frame string, columns, rows int, dark bool) (string, error) {
	terminal := vt.NewEmulator(columns, rows)
	defer terminal.Close()
	if _, err := terminal.WriteString(strings.ReplaceAll(frame, "\n", "\r\n")); err != nil {
		return "", err
	}
	photo := image.NewGray(image.Rect(0, 0, columns*module, rows*2*module))
	for y := range rows {
		for x := range columns {
			upper, lower := halves(terminal.CellAt(x, y), dark)
			paint(photo, x, 2*y, upper)
			paint(photo, x, 2*y+1, lower)
		}
	}
	bitmap, err := gozxing.NewBinaryBitmapFromImage(photo)
	if err != nil {
		return "", err
	}
	result, err := qrcode.NewQRCodeReader().Decode(bitmap, map[gozxing.DecodeHintType]any{
		gozxing.DecodeHintType_TRY_HARDER: true,
	})
	if err != nil {
		return "", err
	}
	return result.GetText(), nil
}

// module is how many pixels half a cell is wide and high.
const module = 4

// halves is the brightness of a cell's two halves. What is no block shows the
// background, for a letter has but little ink.
func halves(c *uv.Cell, dark bool) (upper, lower color.Gray) {
	ground, ink := color.Gray{0xff}, color.Gray{0}
	if dark {
		ground, ink = ink, ground
	}
	if c == nil {
		return ground, ground
	}
	if c.Style.Bg != nil {
		ground = color.GrayModel.Convert(c.Style.Bg).(color.Gray)
	}
	if c.Style.Fg != nil {
		ink = color.GrayModel.Convert(c.Style.Fg).(color.Gray)
	}
	if c.Style.Attrs&uv.AttrReverse != 0 {
		ground, ink = ink, ground
	}
	switch c.Content {
	case "█":
		return ink, ink
	case "▀":
		return ink, ground
	case "▄":
		return ground, ink
	}
	return ground, ground
}

// paint fills the square of half a cell.
func paint(photo *image.Gray, x, y int, brightness color.Gray) {
	for dy := range module {
		for dx := range module {
			photo.SetGray(x*module+dx, y*module+dy, brightness)
		}
	}
}
