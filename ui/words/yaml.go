//go:build yaml

package words

// compiled is left out: the content is read from its files.
var compiled *Words
