//go:build yaml

package quiz

// compiled is left out: the content is read from its files.
var compiled *Content
