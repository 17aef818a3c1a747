package schemes

import "intern-tui/assets"

// Also is what stands beside the schemes: ways that the program only points to, and what
// no longer exists though pages still promise it.
type Also struct {
	Ways []Way  `yaml:"ways"`
	Gone []Line `yaml:"gone"`
}

// Way is a way to experience that is no scheme of the program: what it is, and whom to
// ask about it.
type Way struct {
	Pos    assets.Pos
	Name   assets.Text `yaml:"name"`
	Text   assets.Text `yaml:"text"`
	Whom   assets.Ref  `yaml:"whom"`
	Gap    assets.Text `yaml:"gap,optional"` // what nobody could tell us
	Source assets.Ref  `yaml:"source"`
}
