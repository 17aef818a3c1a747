//go:build unix

package e2e

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// What one key may cost on the line at 80 x 24 with 256 colours. A serial line of 9600
// baud carries 960 bytes a second, and a key that is held comes 30 times a second.
const (
	tickBudget = 75   // bytes for a tick
	moveBudget = 34   // bytes for a move in a section
	cardBudget = 70   // bytes for a move on the card
	quizBudget = 8500 // bytes from the start to the result, two ticks a section
	wakeBudget = 20   // wake-ups of threads in a second without a key; a renderer that ticks has 308
)

// bytes is how many bytes the program has written. It writes a mark of its own behind
// them, which terminals do not show.
func (s *session) bytes() int {
	s.Helper()
	const mark = "\x1b]7777;mark\x07"
	s.mu.Lock()
	marks := bytes.Count(s.written.Bytes(), []byte(mark))
	s.mu.Unlock()
	if _, err := s.tty.WriteString(mark); err != nil {
		s.Fatal(err)
	}
	for deadline := time.After(patience); ; {
		s.mu.Lock()
		length, seen := s.written.Len(), bytes.Count(s.written.Bytes(), []byte(mark))
		s.mu.Unlock()
		if seen > marks {
			return length - seen*len(mark)
		}
		select {
		case <-s.changed:
		case <-deadline:
			s.Fatal("the terminal does not draw")
		}
	}
}

// wakeUps is how often threads of the program were woken so far; 0 where the system does not
// tell.
func (s *session) wakeUps() (n int) {
	s.Helper()
	threads, _ := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/status", s.command.Process.Pid))
	for _, thread := range threads {
		status, _ := os.ReadFile(thread) // a thread may have ended
		if _, count, found := strings.Cut(string(status), "\nvoluntary_ctxt_switches:"); found {
			count, _, _ = strings.Cut(count, "\n")
			woken, err := strconv.Atoi(strings.TrimSpace(count))
			if err != nil {
				s.Fatal(err)
			}
			n += woken
		}
	}
	return n
}

func TestKeysAndTheWholeQuizStayWithinTheirBytes(t *testing.T) {
	w, q := content(t)
	s := sit(t, seat{width: 80, height: 24})
	s.sees("> " + english(w.Welcome.Start))
	s.keys(enter)
	spent := func(what string, budget int, key, seen string) {
		t.Helper()
		before := s.bytes()
		s.keys(key)
		s.sees(seen)
		if cost := s.bytes() - before; cost == 0 || cost > budget {
			t.Errorf("%s costs %d bytes, the budget is %d", what, cost, budget)
		}
	}
	for i, section := range q.Sections {
		first, second := english(section.Statements[0].Text), english(section.Statements[1].Text)
		s.sees("> [ ] " + first)
		here := fmt.Sprintf(" in section %d", i+1)
		spent("a tick"+here, tickBudget, space, "> [x] "+first)
		spent("a move"+here, moveBudget, down, "> [ ] "+second)
		spent("a tick"+here, tickBudget, space, "> [x] "+second)
		s.keys(enter)
	}
	s.sees(english(w.Result.Title))
	if cost := s.bytes(); cost > quizBudget {
		t.Errorf("the whole quiz costs %d bytes, the budget is %d", cost, quizBudget)
	}
	spent("a move on the card", cardBudget, down, "> "+english(w.Card.CanI))
	s.keys(ctrlC)
	s.ends(130)
}

func TestAKeyThatChangesNothingAndIdlingWriteNothing(t *testing.T) {
	w, _ := content(t)
	s := sit(t, seat{width: 80, height: 24})
	s.sees("> " + english(w.Welcome.Start))
	s.keys(enter)
	s.sees("> [ ]")
	before := s.bytes()
	s.keys(strings.Repeat("x", 20))
	for len(s.changed) > 0 {
		<-s.changed
	}
	woken := s.wakeUps()
	select { // the only way to see that nothing comes is to wait for it
	case <-s.changed:
	case <-time.After(time.Second):
	}
	if woken = s.wakeUps() - woken; woken > wakeBudget {
		t.Errorf("threads of the program are woken %d times in a second in which nobody presses a key", woken)
	}
	if after := s.bytes(); after != before {
		t.Errorf("%d bytes were written though nothing changed", after-before)
	}
	s.keys(ctrlC)
	s.ends(130)
}
