package stage

import uv "github.com/charmbracelet/ultraviolet"

// near is how many columns that stay cost less to write again than to jump over.
const near = 8

// advance brings the cells of some rows nearer to the next frame: in each as far as the
// first stretch of far columns that stays. The differ would write a row from its first change
// to its last, with all that stays between them; called once for what is near and
// once for the rest, it leaves the longest stretch alone. It is false when nothing
// is left to do.
func advance(cells, next uv.ScreenBuffer, rows []int, far int) (more bool) {
	for _, y := range rows {
		same := -1 // cells since the last that changed; none yet
		for x := 0; x < cells.Width() && same < far; x++ {
			switch cell := next.CellAt(x, y); {
			case !cell.Equal(cells.CellAt(x, y)):
				cells.SetCell(x, y, cell)
				same, more = 0, true
			case same >= 0:
				same++
			}
		}
	}
	return more
}
