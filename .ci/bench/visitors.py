"""Sessions through sshd on loopback: memory and key latency. See the script visitors beside it."""
import getpass, os, pty, random, re, select, shutil, signal, socket, subprocess, sys, tempfile, time

here = os.path.dirname(os.path.abspath(__file__))
program = os.path.join(here, "bin", "intern-tui")
recipe = open(os.path.join(here, "..", "..", "assets", "kiosk", "sshd.conf")).read()


def serve(d):
    """Start sshd with the recipe, for whoever runs this and with a key made for it."""
    for name in ("host", "visitor"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", d + "/" + name], check=True)
    text = re.sub(r"Match User \S+", "Match User " + getpass.getuser(), recipe)
    text = re.sub(r"exec \S+", "exec " + program, text)
    text = re.sub(r"(?m)^(\s*AuthorizedKeysFile).*", r"\1 " + d + "/visitor.pub", text)
    s = socket.socket()
    s.bind(("127.0.0.1", 0))
    port = s.getsockname()[1]
    s.close()
    with open(d + "/config", "w") as f:
        f.write("Port %d\nListenAddress 127.0.0.1\nHostKey %s/host\nPidFile none\nStrictModes no\nPermitRootLogin yes\n"
                "MaxStartups 1000\nUsePAM no\n%s" % (port, d, text))
    server = subprocess.Popen([shutil.which("sshd") or "/usr/sbin/sshd", "-D", "-e", "-f", d + "/config"], stderr=open(d + "/log", "w"))
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return server, port
        except OSError:
            time.sleep(0.05)
    sys.exit("sshd does not start: " + open(d + "/log").read())


def visit(d, port):
    """One session on a terminal of its own."""
    pid, fd = pty.fork()
    if pid == 0:
        os.environ["TERM"] = "xterm-256color"
        os.execvp("ssh", ["ssh", "-tt", "-q", "-i", d + "/visitor", "-p", str(port), "-o", "StrictHostKeyChecking=no",
                          "-o", "UserKnownHostsFile=/dev/null", "-o", "IdentityAgent=none", "-F", "none", "127.0.0.1"])
    return pid, fd


def drain(fds, seconds):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        for fd in select.select(fds, [], [], max(0, end - time.monotonic()))[0]:
            try:
                os.read(fd, 65536)
            except OSError:
                pass


def tree(root):
    """The processes below root, and those of the program among them."""
    children, names = {}, {}
    for p in filter(str.isdigit, os.listdir("/proc")):
        try:
            stat = open("/proc/%s/stat" % p).read()
        except OSError:
            continue
        names[int(p)] = stat[stat.index("(") + 1:stat.rindex(")")]
        children.setdefault(int(stat[stat.rindex(")") + 2:].split()[1]), []).append(int(p))
    todo, below = [root], []
    while todo:
        for c in children.get(todo.pop(), []):
            below.append(c)
            todo.append(c)
    return [p for p in below if names[p] == "intern-tui"], [p for p in below if names[p] != "intern-tui"]


def pss(pids):
    total = 0
    for p in pids:
        try:
            total += int(re.search(r"Pss:\s+(\d+)", open("/proc/%d/smaps_rollup" % p).read()).group(1))
        except (OSError, AttributeError):
            pass
    return total


def measure(n, seconds=15):
    with tempfile.TemporaryDirectory() as d:
        server, port = serve(d)
        sessions = []
        try:
            for _ in range(n):
                sessions.append(visit(d, port))
                drain([fd for _, fd in sessions], 0.05)
            fds = [fd for _, fd in sessions]
            for _ in range(100):  # until all programs run
                drain(fds, 0.3)
                mine, beside = tree(server.pid)
                if len(mine) == n:
                    break
            drain(fds, 2)
            for fd in fds:  # through the languages and the welcome to the first section
                os.write(fd, b"\r")
            drain(fds, 2)
            for fd in fds:
                os.write(fd, b"\r")
            drain(fds, 3)
            times, begin, turn = [], time.monotonic(), 0
            while time.monotonic() - begin < seconds:  # a key a second and session, one after the other
                fd = fds[turn % n]
                t = time.monotonic()
                os.write(fd, b"\x1b[B")
                if select.select([fd], [], [], 5)[0]:
                    times.append(time.monotonic() - t)
                turn += 1
                drain(fds, max(0, begin + turn / n - time.monotonic()))
            mine, beside = tree(server.pid)
            a, b = pss(mine), pss(beside)
            times.sort()
            each = (a + b) / max(1, len(mine))
            print("| %d | %d | %.1f | %.1f | %d | %.1f / %.1f |" % (n, len(mine), a / 1024 / max(1, len(mine)), b / 1024 / max(1, len(mine)),
                  1024 * 1024 / each, times[len(times) // 2] * 1000, times[int(len(times) * .99)] * 1000), flush=True)
        finally:
            for pid, fd in sessions:
                os.kill(pid, signal.SIGKILL)
                os.waitpid(pid, 0)
                os.close(fd)
            server.terminate()
            server.wait()


signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))  # and end what was started
print("| sessions | running | program MB each | sshd MB each | sessions a GiB | key p50 / p99 ms |\n|---|---|---|---|---|---|")
for count in sys.argv[1:]:
    measure(int(count))
