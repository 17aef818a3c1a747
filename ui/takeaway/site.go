package takeaway

import (
	"bytes"
	"io"
	"io/fs"
	"maps"
	"os"
	"path"
	"slices"

	"intern-tui/assets"
)

// Front is the page that a site begins with.
const Front = "index.html"

// ErrForeign tells that a folder holds something that is not to be written over.
var ErrForeign = assets.Refuse("there is something else in it; name a new folder, or empty it")

// Site writes pages, by their paths, into a folder for a web server, and makes it where
// there is none. It writes into an empty folder or over an earlier site, which its front
// page tells by holding sign; anything else is left as it is, with [ErrForeign]. A page is
// there whole or not at all.
func Site(folder string, sign []byte, pages map[string]func(io.Writer) error) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	root, err := os.OpenRoot(folder) // a link in the folder leads nowhere else
	if err != nil {
		return err
	}
	defer root.Close()
	entries, err := fs.ReadDir(root.FS(), ".")
	if err != nil {
		return err
	}
	if front, err := root.ReadFile(Front); len(entries) > 0 && (err != nil || !bytes.Contains(front, sign)) {
		return assets.Refuse("%s: %w", folder, ErrForeign)
	}
	names := slices.DeleteFunc(slices.Sorted(maps.Keys(pages)), func(name string) bool { return name == Front })
	for _, name := range append([]string{Front}, names...) { // from the first page on it is our folder
		var page bytes.Buffer
		if err := pages[name](&page); err != nil {
			return err
		}
		if err := replace(root, name, page.Bytes()); err != nil {
			return err
		}
	}
	return nil
}

// replace writes a file beside the one that it then replaces.
func replace(root *os.Root, name string, content []byte) error {
	if err := root.MkdirAll(path.Dir(name), 0o755); err != nil {
		return err
	}
	beside := name + ".new"
	err := root.WriteFile(beside, content, 0o644)
	if err == nil {
		err = root.Rename(beside, name)
	}
	if err != nil {
		_ = root.Remove(beside) // it may not even be there; what went wrong is told
	}
	return err
}
