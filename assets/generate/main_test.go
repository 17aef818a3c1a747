package main

import (
	"bytes"
	"errors"
	"os"
	"testing"

	"intern-tui/assets"
	"intern-tui/quiz"
	"intern-tui/schemes"
	"intern-tui/ui/words"
)

func TestWhatWasCompiledIsWhatTheFilesSay(t *testing.T) {
	now, err := generate()
	if err != nil {
		t.Fatal(err)
	}
	c, err1 := schemes.Load(assets.Builtin())
	q, err2 := quiz.Load(assets.Builtin())
	w, err3 := words.Load(assets.Builtin())
	if err := errors.Join(err1, err2, err3); err != nil {
		t.Fatal(err)
	}
	loaded, err := write(c, q, w)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range now {
		written, err := os.ReadFile("../../" + name)
		switch {
		case err != nil:
			t.Error(err)
		case !bytes.Equal(written, want):
			t.Errorf("%s is not what the content says now: run go generate", name)
		case !bytes.Equal(loaded[name], want):
			t.Errorf("what is loaded is not what %s says", name)
		}
	}
}
