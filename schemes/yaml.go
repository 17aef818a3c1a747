//go:build yaml

package schemes

// compiled is left out: the content is read from its files.
var compiled *Catalogue
