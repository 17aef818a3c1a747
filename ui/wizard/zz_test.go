package wizard

import (
	"fmt"
	"testing"
	"time"
)

func TestZZ(t *testing.T) {
	v := enter(t)
	fmt.Println(v.seen())
	v.tick("A1", "A2", "D2", "D3", "D4", "D5")
	fmt.Println(v.seen())
	v.press("enter")
	fmt.Println(v.seen())
	start := time.Now()
	for range 100 {
		v.Update(catalogueRead{})
	}
	fmt.Println(time.Since(start) / 100)
	v.press("h")
	fmt.Println(v.seen())
	v.press("x")
	v.press("esc h")
	fmt.Println(v.seen())
}
