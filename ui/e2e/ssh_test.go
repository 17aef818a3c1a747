//go:build unix

package e2e

import (
	"bufio"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/creack/pty"

	"intern-tui/quiz"
)

// A host is a real sshd on loopback that runs the recipe of assets/kiosk/sshd.conf.
// What the recipe says of one machine is replaced: the program, the user and the
// file of the terminals' keys.
type host struct {
	client  string
	options []string // of the client: how to reach the host, and no file of this machine's user
	address string
}

// serve starts a host, for as long as the test lasts.
func serve(t *testing.T) host {
	t.Helper()
	h := host{client: tool(t, "ssh"), address: "127.0.0.1"}
	sshd, keygen := tool(t, "sshd"), tool(t, "ssh-keygen")
	me, err := user.Current()
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	in := func(name string) string { return filepath.Join(folder, name) }
	for _, name := range []string{"host", "terminal"} {
		if out, err := exec.Command(keygen, "-q", "-t", "ed25519", "-N", "", "-f", in(name)).CombinedOutput(); err != nil {
			t.Fatalf("no key: %v %s", err, out)
		}
	}
	recipe, err := os.ReadFile(filepath.Join(root, "assets", "kiosk", "sshd.conf"))
	if err != nil {
		t.Fatal(err)
	}
	program, err := exec.LookPath("intern-tui")
	if err != nil {
		t.Fatal(err)
	}
	port := freePort(t)
	config := fmt.Sprintf("Port %s\nListenAddress %s\nHostKey %s\nPidFile none\nStrictModes no\nSubsystem sftp internal-sftp\n", port, h.address, in("host")) +
		strings.NewReplacer(
			"Match User intern", "Match User "+me.Username,
			installed, program,
			"/etc/intern-tui/terminals", in("terminal.pub"),
		).Replace(string(recipe))
	if err := os.WriteFile(in("sshd.conf"), []byte(config), 0o600); err != nil {
		t.Fatal(err)
	}
	start(t, sshd, in("sshd.conf"))
	known, err := os.ReadFile(in("host.pub"))
	if err != nil {
		t.Fatal(err)
	}
	known = fmt.Appendf(nil, "[%s]:%s %s", h.address, port, known)
	if err := os.WriteFile(in("known"), known, 0o600); err != nil {
		t.Fatal(err)
	}
	h.options = []string{"-F", "none", "-o", "BatchMode=yes", "-o", "LogLevel=ERROR", "-o", "UserKnownHostsFile=" + in("known"),
		"-o", "IdentitiesOnly=yes", "-o", "IdentityAgent=none", "-i", in("terminal"), "-p", port, "-l", me.Username}
	return h
}

// tool finds a program of OpenSSH; servers are not on everyone's path.
func tool(t *testing.T, name string) string {
	t.Helper()
	for _, path := range []string{name, filepath.Join("/usr/sbin", name)} {
		if found, err := exec.LookPath(path); err == nil {
			return found
		}
	}
	t.Skip("there is no " + name + " here")
	return ""
}

// givesTerminals skips the test where sshd could not give a terminal to its user: it
// belongs to the group tty then, and where the system does not see to that itself,
// only root can.
func givesTerminals(t *testing.T) {
	t.Helper()
	master, tty, err := pty.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer master.Close()
	defer tty.Close()
	info, err := tty.Stat()
	if err != nil {
		t.Fatal(err)
	}
	group, err := user.LookupGroup("tty")
	if mine := fmt.Sprint(info.Sys().(*syscall.Stat_t).Gid); os.Geteuid() != 0 && (err != nil || group.Gid != mine) {
		t.Skip("only root can give a terminal away here")
	}
}

func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Skip("there is no loopback here:", err)
	}
	defer l.Close()
	return strconv.Itoa(l.Addr().(*net.TCPAddr).Port)
}

// start runs sshd until the test ends, and waits until it listens.
func start(t *testing.T, sshd, config string) {
	t.Helper()
	if out, err := exec.Command(sshd, "-t", "-f", config).CombinedOutput(); err != nil {
		// A folder that the system makes when it starts its own sshd.
		missing, absent := strings.CutPrefix(strings.TrimSpace(string(out)), "Missing privilege separation directory: ")
		if !absent {
			t.Fatalf("the recipe is refused: %v %s", err, out)
		}
		if err := os.Mkdir(missing, 0o755); err != nil {
			t.Skip("sshd was never started here:", err)
		}
		t.Cleanup(func() { os.Remove(missing) })
	}
	server := exec.Command(sshd, "-D", "-e", "-f", config)
	log, err := server.StderrPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := server.Start(); err != nil {
		t.Fatal(err)
	}
	said := make(chan string, 1000)
	t.Cleanup(func() {
		server.Process.Kill()
		for line := range said { // to the end, or Wait would close the pipe under the reader
			t.Log("sshd:", line)
		}
		server.Wait()
	})
	go func() {
		defer close(said)
		for lines := bufio.NewScanner(log); lines.Scan(); {
			said <- lines.Text()
		}
	}()
	deadline := time.After(patience)
	for {
		select {
		case line, ok := <-said:
			switch {
			case !ok:
				t.Fatal("sshd ended at once")
			case strings.HasPrefix(line, "Server listening on"):
				return
			}
		case <-deadline:
			t.Fatal("sshd does not listen")
		}
	}
}

// words are what to say to the client: more options, then the host and what to do
// there, which the host must not heed.
func (h host) words(do string, options ...string) []string {
	return append(append(h.options[:len(h.options):len(h.options)], options...), h.address, do)
}

func TestATerminalElsewhereWalksTheWizardOverSSH(t *testing.T) {
	givesTerminals(t)
	h := serve(t)
	w, q := content(t)
	s := sit(t, seat{program: h.client, words: h.words("sh", "-tt"), width: 80, height: 24, controlling: true})
	s.sees(english(w.Title))
	s.keys(enter)
	s.sees("> " + english(w.Welcome.Start))
	s.keys(enter)
	for _, section := range q.Sections {
		s.sees("> [ ] " + english(section.Statements[0].Text))
		if section.ID == quiz.C {
			s.keys(space)
			s.sees("> [x] " + english(section.Statements[0].Text))
		}
		s.keys(enter)
	}
	s.sees("> " + english(w.Card.YouGet))
	s.sees("4/19")
	s.keys(ctrlC + "q") // neither leads out
	s.keys(enter)
	s.sees("[" + english(w.Parts.Money) + "]")
}

func TestTheHostGivesATerminalNothingButTheWizard(t *testing.T) {
	h := serve(t)
	w, _ := content(t)
	client := func(words []string) (string, error) {
		out, err := exec.CommandContext(t.Context(), h.client, words...).CombinedOutput()
		return string(out), err
	}
	for _, command := range [][]string{h.words("echo secret", "-T"), h.words("sftp", "-s")} {
		out, err := client(command)
		if err != nil || !strings.Contains(out, english(w.Title)) || strings.Contains(out, "secret") {
			t.Errorf("%q: %v\n%s", command, err, out)
		}
	}
	_, port, _ := strings.Cut(strings.Join(h.options, " "), "-p ")
	port, _, _ = strings.Cut(port, " ")
	if out, err := client(h.words("", "-W", h.address+":"+port)); err == nil || strings.Contains(out, "SSH-2.0") {
		t.Errorf("the host forwards connections: %v\n%s", err, out)
	}
	if out, err := client(h.words("", "-T", "-o", "PubkeyAuthentication=no")); err == nil {
		t.Errorf("the host lets in who has no key:\n%s", out)
	}
}
