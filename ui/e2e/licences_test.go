package e2e

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// licences are what the program may rest on, each with words that only its text has.
// All of them let everyone use and pass on the whole under the program's own licence.
var licences = map[string]string{
	"MIT":        "Permission is hereby granted, free of charge, to any person obtaining a copy",
	"BSD":        "Redistribution and use in source and binary forms, with or without",
	"ISC":        "Permission to use, copy, modify, and/or distribute this software for any purpose",
	"Apache 2.0": "Apache License Version 2.0, January 2004",
}

func TestEveryLinkedModuleHasALicenceThatWeMayPassOn(t *testing.T) {
	out, err := exec.Command("go", "list", "-deps", "-json=Module", "intern-tui").Output()
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for d := json.NewDecoder(strings.NewReader(string(out))); ; {
		var p struct {
			Module *struct {
				Path, Dir string
				Main      bool
			}
		}
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			t.Fatal(err)
		}
		if p.Module == nil || p.Module.Main || seen[p.Module.Path] {
			continue
		}
		seen[p.Module.Path] = true
		name := licenceOf(t, p.Module.Dir)
		if name == "" {
			t.Errorf("%s has no licence that we know", p.Module.Path)
		}
		t.Logf("%-48s %s", p.Module.Path, name)
	}
	if len(seen) < 5 {
		t.Errorf("only %d modules are linked: the list is not read right", len(seen))
	}
}

// licenceOf reads the licence files of a module; empty when none is known.
func licenceOf(t *testing.T, dir string) string {
	t.Helper()
	var files []string
	for _, pattern := range []string{"LICEN[CS]E*", "COPYING*"} {
		found, err := filepath.Glob(filepath.Join(dir, pattern))
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, found...)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		text := strings.Join(strings.Fields(string(data)), " ")
		for name, words := range licences {
			if strings.Contains(text, words) {
				return name
			}
		}
	}
	return ""
}
