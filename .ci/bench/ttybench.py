#!/usr/bin/env python3
"""ttybench: measure terminal programs side by side under a pty.  Python 3.11 standard library only.

  ttybench.py run  --peers peers.json [--only a,b] [--phases start,keys,quiz,visit,idle,exit,burst,resize]
                   [--rounds 20] [--key-rounds 5] [--keys 40] [--profile modern|xterm|linux|none]
                   [--term NAME] [--size 80x24] [--baud 0] [--rtt MS] [--base NAME] [--out FILE]
  ttybench.py shot --peers peers.json --only a [--keyseq down,down,space]   print the screen, check against tmux
  ttybench.py table FILE.json [--base NAME]                                 print the table again

What is measured (all times are CLOCK_MONOTONIC, stamped after read() returns / before write()):
  start   t0 is the write that releases the child, which is already forked, is session leader with the pty
          as controlling terminal, and only has to execve().  first = first byte; text = first moment all
          the wanted texts are visible (inside a synchronized-output block nothing is visible);
          full = first moment the visible screen equals the settled one.
  keys    one key, then silence for --settle ms plus a random 0..17 ms (so that keys do not lock to a frame
          ticker).  last = key -> last byte; vis = key -> last change of the visible screen; bytes per key.
  memory  VmHWM, VmRSS, PSS and private pages summed over every process of the session.
  idle    CPU (schedstat, ns resolution, all threads, all processes), context switches and bytes over N s.
  exit    per cause: exit status, seconds, modes left on, termios restored, processes left, CPU after death.
  quiz    the whole quiz, two ticks a section, to the result: bytes, CPU, Enter -> next screen.
  visit   peak memory after the keys of a long visit.
  burst   99 keys in one write: time to settle, bytes.   hold: 30 keys/s for 2 s: lag after the last key.
  resize  TIOCSWINSZ + SIGWINCH: time to settle, bytes.
The rounds are interleaved: every round runs every program once, in an order rotated by the round.
"""
import argparse, errno, fcntl, json, math, os, random, re, select, shutil, signal, statistics, struct
import subprocess, sys, tempfile, termios, time
sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from vt import VT, DEC

now = time.perf_counter_ns
MS = 1_000_000

# ---------------------------------------------------------------- terminal profiles
# What the pretended terminal answers.  "modern" is kitty/ghostty/foot-like, "xterm" answers colours and
# DA but knows neither 2026/2027 nor kitty keys, "linux" is the kernel console (DA1 and DSR only),
# "none" never answers (serial line, expect, CI, bare ssh -tt).
PROFILES = {
    "modern": dict(term="xterm-256color", env={"COLORTERM": "truecolor"}, osc=1, da=1, dsr=1, decrqm={2026: 2, 2027: 2}, decrqm_unknown=0, xtversion=1, kitty=1, tcap=1, winops=1, mok=0),
    "xterm": dict(term="xterm-256color", env={}, osc=1, da=1, dsr=1, decrqm={}, decrqm_unknown=0, xtversion=1, kitty=0, tcap=1, winops=1, mok=1),
    "linux": dict(term="linux", env={}, osc=0, da=1, dsr=1, decrqm=None, xtversion=0, kitty=0, tcap=0, winops=0, mok=0),
    "none": dict(term="xterm-256color", env={}, osc=0, da=0, dsr=0, decrqm=None, xtversion=0, kitty=0, tcap=0, winops=0, mok=0),
}
QRE = re.compile(
    rb"\x1b\](?P<osc>10|11|12|4;\d+);\?(?P<oterm>\x07|\x1b\\)"
    rb"|\x1b\[(?P<da2>>)?0?c"
    rb"|\x1b\[(?P<dsr>\??[56])n|\x1b\[\?(?P<scheme>996)n"
    rb"|\x1b\[\?(?P<rqm>\d+)\$p"
    rb"|\x1b\[>(?P<xtv>0?)q"
    rb"|\x1b\[\?(?P<kitty>)u"
    rb"|\x1bP\+q(?P<tcap>[0-9A-Fa-f;]*)\x1b\\"
    rb"|\x1b\[(?P<win>14|16|18)t"
    rb"|\x1b\[\?1(?P<ckm>[hl])"
    rb"|\x1b\[>(?P<kpush>\d*)u|\x1b\[<(?P<kpop>\d*)u|\x1b\[=(?P<kset>\d+)(?:;\d)?u"
    rb"|\x1b\[>4;?(?P<mok>\d?)m")


def session_pids(sid):
    out = []
    for d in os.listdir("/proc"):
        if d.isdigit():
            try:
                with open("/proc/%s/stat" % d, "rb") as f:
                    s = f.read()
            except OSError:
                continue
            r = s[s.rindex(b")") + 2:].split()
            if int(r[3]) == sid and r[0] not in (b"Z", b"X"):
                out.append(int(d))
    return out


def mem(pids):
    tot = dict(hwm=0, rss=0, pss=0, priv=0, anon=0, procs=len(pids))
    for p in pids:
        try:
            for line in open("/proc/%d/status" % p):
                if line.startswith("VmHWM"):
                    tot["hwm"] += int(line.split()[1])
                elif line.startswith("VmRSS"):
                    tot["rss"] += int(line.split()[1])
            for line in open("/proc/%d/smaps_rollup" % p):
                if line.startswith("Pss:"):
                    tot["pss"] += int(line.split()[1])
                elif line.startswith("Private_"):
                    tot["priv"] += int(line.split()[1])
                elif line.startswith("Anonymous:"):
                    tot["anon"] += int(line.split()[1])
        except OSError:
            pass
    return tot


def cpu(pids):
    """(ns on cpu, context switches) over all threads."""
    ns = sw = 0
    for p in pids:
        try:
            for t in os.listdir("/proc/%d/task" % p):
                try:
                    ns += int(open("/proc/%d/task/%s/schedstat" % (p, t)).read().split()[0])
                    for line in open("/proc/%d/task/%s/status" % (p, t)):
                        if "ctxt_switches" in line:
                            sw += int(line.split()[1])
                except OSError:
                    pass
        except OSError:
            pass
    return ns, sw


class Session:
    def __init__(self, argv, env=None, size=(80, 24), profile="modern", term=None, baud=0, rtt=0.0, cwd=None, nohup=False):
        self.p = PROFILES[profile]
        self.size = size
        self.rate = baud / 10.0 if baud else 0
        self.line_free = 0
        self.rtt = rtt
        self.replies = []          # (due, bytes)
        self.chunks = []           # (t, bytes)
        self.nq = 0                # queries seen
        self.tail = b""
        self.ckm = False
        self.kitty = []
        self.mok = 0
        self.eof = False
        self.status = None
        self.t_exit = None
        e = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"), "HOME": os.environ.get("HOME", "/"), "LANG": "C.UTF-8", "TERM": term or self.p["term"]}
        e.update(self.p["env"] if not term else {})
        e.update(env or {})
        path = argv[0] if "/" in argv[0] else shutil.which(argv[0])
        m, s = os.openpty()
        fcntl.ioctl(s, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        self.attr0 = termios.tcgetattr(s)
        r, w = os.pipe()
        rr, rw = os.pipe()
        pid = os.fork()
        if pid == 0:
            try:
                os.setsid()
                fcntl.ioctl(s, termios.TIOCSCTTY, 0)
                for fd in (0, 1, 2):
                    os.dup2(s, fd)
                if cwd:
                    os.chdir(cwd)
                for sg in (signal.SIGPIPE, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT, signal.SIGTERM, signal.SIGTSTP, signal.SIGXFSZ):
                    signal.signal(sg, signal.SIG_DFL)
                if nohup:
                    signal.signal(signal.SIGHUP, signal.SIG_IGN)
                signal.pthread_sigmask(signal.SIG_SETMASK, [])
                os.write(rw, b"r")
                os.read(r, 1)
                os.closerange(3, 64)
                os.execve(path, argv, e)
            except BaseException as x:
                os.write(2, repr(x).encode())
            finally:
                os._exit(127)
        self.pid, self.m, self.s = pid, m, s
        os.close(r)
        os.close(rw)
        os.read(rr, 1)
        os.close(rr)
        time.sleep(0.001)
        self.pidfd = os.pidfd_open(pid)
        self.t0 = now()
        os.write(w, b"x")
        os.close(w)

    # ---- terminal side
    def _queries(self, data, t):
        b = self.tail + data
        end = 0
        for q in QRE.finditer(b):
            if q.end() <= len(self.tail):
                continue
            end = q.end()
            g = q.groupdict()
            p = self.p
            r = None
            if g["ckm"]:
                self.ckm = g["ckm"] == b"h"
                continue
            if g["kpush"] is not None:
                self.kitty.append(int(g["kpush"] or 0))
                continue
            if g["kset"] is not None:
                if self.kitty:
                    self.kitty[-1] = int(g["kset"])
                else:
                    self.kitty.append(int(g["kset"]))
                continue
            if g["kpop"] is not None:
                for _ in range(int(g["kpop"] or 1)):
                    if self.kitty:
                        self.kitty.pop()
                continue
            if g["mok"] is not None:
                self.mok = int(g["mok"] or 0)
                continue
            self.nq += 1
            if g["osc"]:
                if p["osc"]:
                    col = b"rgb:1e1e/1e1e/2e2e" if g["osc"] == b"11" else b"rgb:cdcd/d6d6/f4f4"
                    r = b"\x1b]" + g["osc"] + b";" + col + g["oterm"]
            elif g["dsr"]:
                if p["dsr"]:
                    if g["dsr"] in (b"5",):
                        r = b"\x1b[0n"
                    else:
                        v = self.replay()
                        r = b"\x1b[%s%d;%dR" % (b"?" if g["dsr"][:1] == b"?" else b"", v.s.y + 1, v.s.x + 1)
            elif g["scheme"]:
                r = b"\x1b[?997;1n" if p["osc"] and p["kitty"] else None
            elif g["rqm"]:
                if p["decrqm"] is not None:
                    n = int(g["rqm"])
                    r = b"\x1b[?%d;%d$y" % (n, p["decrqm"].get(n, p["decrqm_unknown"]))
            elif g["xtv"] is not None:
                r = b"\x1bP>|ttybench(1)\x1b\\" if p["xtversion"] else None
            elif g["kitty"] is not None:
                r = b"\x1b[?%du" % (self.kitty[-1] if self.kitty else 0) if p["kitty"] else None
            elif g["tcap"] is not None:
                r = b"\x1bP0+r\x1b\\" if p["tcap"] else None
            elif g["win"]:
                if p["winops"]:
                    w, h = self.size
                    r = {b"14": b"\x1b[4;%d;%dt" % (h * 16, w * 8), b"16": b"\x1b[6;16;8t", b"18": b"\x1b[8;%d;%dt" % (h, w)}[g["win"]]
            else:
                r = (b"\x1b[>1;4000;0c" if g["da2"] else b"\x1b[?62;22c") if p["da"] else None
            if r:
                self.replies.append((t + int(self.rtt * 1e9), r))
        self.tail = b[max(end, len(b) - 48):] if end < len(b) else b""

    def pump(self, deadline, quiet=None, since=None, until=None):
        """Read until `deadline` (ns), or until `quiet` ns without data counted from max(since, last data),
        or until until(bytes_so_far) is true, or until the child has gone and the line is empty."""
        last = since or now()
        while True:
            t = now()
            if self.replies and self.replies[0][0] <= t:
                try:
                    os.write(self.m, self.replies.pop(0)[1])
                except OSError:
                    pass
                continue
            lim = deadline
            if quiet is not None:
                lim = min(lim, last + quiet)
            if t >= lim:
                return
            nxt = lim
            if self.replies:
                nxt = min(nxt, self.replies[0][0])
            if self.rate and self.line_free > t:
                time.sleep(min(self.line_free, nxt) / 1e9 - t / 1e9 if min(self.line_free, nxt) > t else 0)
                if now() < self.line_free:
                    continue
            t = now()
            fds = [] if self.eof else [self.m]
            if self.status is None:
                fds.append(self.pidfd)
            if not fds:
                return
            try:
                r, _, _ = select.select(fds, [], [], max(0, (nxt - t) / 1e9))
            except OSError:
                return
            if self.m in r and not self.eof:
                n = max(1, int(self.rate * 0.004)) if self.rate else 65536
                try:
                    d = os.read(self.m, n)
                except OSError as x:
                    d = b""
                t = now()
                if not d:
                    self.eof = True
                else:
                    if self.rate:
                        self.line_free = max(t, self.line_free) + int(len(d) / self.rate * 1e9)
                        t = self.line_free
                    self.chunks.append((t, d))
                    last = max(t, last)
                    self._queries(d, t)
                    if until and until():
                        return
            elif self.pidfd in r and self.status is None:
                self.reap()

    def reap(self, block=False):
        if self.status is None:
            p, st, ru = os.wait4(self.pid, 0 if block else os.WNOHANG)
            if p:
                self.ru = ru
                self.status = os.waitstatus_to_exitcode(st)
                self.t_exit = now()
        return self.status

    def key(self, k):
        ap = self.ckm
        kitty = self.p["kitty"] and self.kitty and self.kitty[-1]
        mok = self.p["mok"] and self.mok == 2
        tab = {"up": b"\x1bOA" if ap else b"\x1b[A", "down": b"\x1bOB" if ap else b"\x1b[B",
               "right": b"\x1bOC" if ap else b"\x1b[C", "left": b"\x1bOD" if ap else b"\x1b[D",
               "space": b" ", "enter": b"\r", "tab": b"\t", "pgdown": b"\x1b[6~",
               "esc": b"\x1b[27u" if kitty else b"\x1b",
               "ctrl+c": b"\x1b[99;5u" if kitty else b"\x1b[27;5;99~" if mok else b"\x03",
               "ctrl+z": b"\x1b[122;5u" if kitty else b"\x1b[27;5;122~" if mok else b"\x1a"}
        return tab.get(k, k.encode())

    def send(self, b):
        t = now()
        try:
            os.write(self.m, b)
        except OSError:
            pass
        return t

    def replay(self, upto=None):
        v = VT(*self.size)
        for t, d in self.chunks:
            if upto is not None and t > upto:
                break
            v.feed(d)
        return v

    def nbytes(self, a=0, b=1 << 62):
        return sum(len(d) for t, d in self.chunks if a <= t <= b)

    def close(self):
        if self.status is None:
            for p in session_pids(self.pid) or [self.pid]:
                try:
                    os.kill(p, signal.SIGKILL)
                except OSError:
                    pass
            self.reap(block=True)
        else:
            for p in session_pids(self.pid):
                try:
                    os.kill(p, signal.SIGKILL)
                except OSError:
                    pass
        for fd in (self.m, self.s, self.pidfd):
            if fd >= 0:
                try:
                    os.close(fd)
                except OSError:
                    pass
        self.m = self.s = self.pidfd = -1


# ---------------------------------------------------------------- phases
def visible(v, texts):
    rows = [("".join(c[0] for c in r[:])) for r in v.shown()[:-1]]
    t = "\n".join(rows)
    return all(x in t for x in texts)


def launch(pr, o, nohup=False):
    return Session(pr["argv"], pr.get("env"), o.size, o.profile, o.term, o.baud, o.rtt / 1000.0, pr.get("cwd"), nohup)


def settle_start(S, pr, o, limit=20.0):
    """Run until every wanted text has arrived and the line has been quiet."""
    want = [w.encode() for w in pr["wait"]]
    end = S.t0 + int(limit * 1e9)
    S.pump(end, until=lambda: S._has(want))
    S.pump(end, quiet=int(o.settle_start * MS), since=now())


def lead(S, pr):
    """Press the keys that lead to the screen that is measured."""
    for k in pr.get("lead", []):
        S.pump(now() + 300 * MS)
        S.send(S.key(k))
        S.pump(now() + 300 * MS)


def _has(self, want):
    b = b"".join(d for _, d in self.chunks)
    b = re.sub(rb"\x1b\[[0-9;:?]*[ -/]*[@-~]", b"", b)
    return all(w in b for w in want)


Session._has = _has


def ph_start(pr, o):
    S = launch(pr, o)
    try:
        settle_start(S, pr, o, pr.get("limit", 20.0))
        final = S.replay()
        fin = final.shown()
        ok = visible(final, pr["wait"])
        v = VT(*S.size)
        tt = tf = None
        for t, d in S.chunks:
            v.feed(d)
            if tt is None and visible(v, pr["wait"]):
                tt = t
            sh = v.shown()
            if sh[:-1] == fin[:-1]:
                if tf is None:
                    tf = t
            else:
                tf = None
        return dict(ok=ok, first=(S.chunks[0][0] - S.t0) / MS if S.chunks else None, text=(tt - S.t0) / MS if tt else None,
                    full=(tf - S.t0) / MS if tf else None, last=(S.chunks[-1][0] - S.t0) / MS if S.chunks else None,
                    bytes=S.nbytes(), writes=len(S.chunks), queries=S.nq)
    finally:
        S.close()


def ph_keys(pr, o, nkeys, want_mem=True):
    S = launch(pr, o)
    try:
        settle_start(S, pr, o)
        lead(S, pr)
        S.pump(now() + 300 * MS)
        v = S.replay()
        fed = len(S.chunks)
        res = []
        cyc = pr.get("keys") or ["down"] * 4 + ["up"] * 4 + ["space"]
        noresp = 0
        for i in range(nkeys):
            k = cyc[i % len(cyc)]
            S.pump(now() + random.randint(0, 17 * MS))
            mark = len(S.chunks)
            for t, d in S.chunks[fed:]:
                v.feed(d)
            fed = mark
            before = v.shown()
            t = S.send(S.key(k))
            S.pump(now() + 3000 * MS, quiet=int(o.settle * MS), since=t)
            ch = S.chunks[mark:]
            tv = None
            prev = before
            for tc, d in ch:
                v.feed(d)
                sh = v.shown()
                if sh != prev:
                    tv = tc
                    prev = sh
            fed = len(S.chunks)
            if not ch or tv is None:
                noresp += 1
            res.append((k, (ch[-1][0] - t) / MS if ch else None, (tv - t) / MS if tv else None, sum(len(d) for _, d in ch), len(ch), (ch[0][0] - t) / MS if ch else None))
        m = mem(session_pids(S.pid)) if want_mem else {}
        return dict(keys=res, noresp=noresp, mem=m)
    finally:
        S.close()


def ph_burst(pr, o):
    S = launch(pr, o)
    try:
        settle_start(S, pr, o)
        lead(S, pr)
        S.pump(now() + 300 * MS)
        mark = len(S.chunks)
        cyc = [k for k in (pr.get("keys") or ["down"] * 4 + ["up"] * 4) if k in ("up", "down")]
        t = S.send(b"".join(S.key(cyc[i % len(cyc)]) for i in range(99)))
        S.pump(now() + 20000 * MS, quiet=300 * MS, since=t)
        ch = S.chunks[mark:]
        out = dict(burst_ms=(ch[-1][0] - t) / MS if ch else None, burst_bytes=sum(len(d) for _, d in ch))
        # hold: 30 keys/s for 2 s
        S.pump(now() + 200 * MS)
        mark = len(S.chunks)
        t0 = now()
        for i in range(60):
            t = S.send(S.key(cyc[(i + 3) % len(cyc)]))
            S.pump(t0 + int((i + 1) / 30 * 1e9))
        S.pump(now() + 20000 * MS, quiet=400 * MS, since=t)
        ch = S.chunks[mark:]
        out.update(hold_lag_ms=max(0, (ch[-1][0] - t) / MS) if ch else None, hold_bytes=sum(len(d) for _, d in ch))
        return out
    finally:
        S.close()


def ph_quiz(pr, o):
    """The whole quiz: 5 sections, two ticks in each, then the result.  step = Enter -> next screen complete."""
    q = pr["quiz"]
    S = launch(dict(pr, argv=q.get("argv", pr["argv"])), o)
    try:
        def wait(texts, since):
            end = now() + 15000 * MS
            v = S.replay()
            fed = len(S.chunks)
            while now() < end:
                for t, d in S.chunks[fed:]:
                    v.feed(d)
                    fed += 1
                    if t >= since and visible(v, texts):
                        return t
                if S.status is not None and fed == len(S.chunks):
                    S.pump(now() + 50 * MS)
                    if fed == len(S.chunks):
                        return None
                S.pump(now() + 5 * MS, until=lambda: True)
            return None
        if pr.get("lead"):
            settle_start(S, pr, o)
            lead(S, pr)
        t = wait(q["sections"][0], S.t0)
        first = (t - S.t0) / MS if t else None
        steps = []
        for i in range(len(q["sections"])):
            S.pump(now() + int((250 + random.random() * 17) * MS))
            for k in q["tick"]:
                S.send(S.key(k))
                S.pump(now() + int((60 + random.random() * 17) * MS))
            S.pump(now() + 100 * MS)
            nxt = q["sections"][i + 1] if i + 1 < len(q["sections"]) else q["result"]
            tk = S.send(S.key(q.get("next", "enter")))
            t = wait(nxt, tk)
            steps.append((t - tk) / MS if t else None)
        S.pump(now() + 300 * MS)
        b = S.nbytes()
        c = cpu(session_pids(S.pid))[0] / MS
        for k in q.get("end", []):
            S.send(S.key(k))
            S.pump(now() + 80 * MS)
        lim = now() + 2000 * MS
        S.pump(lim)
        ru = getattr(S, "ru", None)
        return dict(first=first, steps=steps, bytes=b, cpu_ms=(ru.ru_utime + ru.ru_stime) * 1000 if ru else c, status=S.status)
    finally:
        S.close()


def ph_visit(pr, o):
    """A long visit, and the memory it took."""
    S = launch(pr, o)
    try:
        settle_start(S, pr, o)
        for k in pr["visit"]:
            S.send(S.key(k))
            S.pump(now() + 120 * MS)
        return mem(session_pids(S.pid))
    finally:
        S.close()


def ph_resize(pr, o):
    S = launch(pr, o)
    try:
        settle_start(S, pr, o)
        S.pump(now() + 300 * MS)
        out = []
        for (w, h) in ((100, 30), (60, 20), (80, 24)):
            mark = len(S.chunks)
            S.size = (w, h)
            t = now()
            fcntl.ioctl(S.s, termios.TIOCSWINSZ, struct.pack("HHHH", h, w, 0, 0))
            S.pump(now() + 3000 * MS, quiet=250 * MS, since=t)
            ch = S.chunks[mark:]
            out.append(((ch[-1][0] - t) / MS if ch else None, sum(len(d) for _, d in ch)))
        return dict(resize_ms=[x[0] for x in out], resize_bytes=[x[1] for x in out])
    finally:
        S.close()


def ph_idle(prs, o, secs):
    """All programs at once: CPU time is accounted per process, so they do not disturb the figure."""
    Ss = []
    for pr in prs:
        S = launch(pr, o)
        settle_start(S, pr, o)
        lead(S, pr)
        Ss.append((pr, S))
    for _, S in Ss:
        S.pump(now() + 300 * MS)
    time.sleep(1.5)
    for _, S in Ss:
        S.pump(now() + 1 * MS)
    base = []
    for pr, S in Ss:
        p = session_pids(S.pid)
        base.append((now(), cpu(p), S.nbytes()))
    end = now() + int(secs * 1e9)
    while now() < end:
        r, _, _ = select.select([S.m for _, S in Ss], [], [], min(1.0, max(0, (end - now()) / 1e9)))
        for _, S in Ss:
            if S.m in r:
                S.pump(now() + 1 * MS)
    out = {}
    for (pr, S), (t, c, b) in zip(Ss, base):
        p = session_pids(S.pid)
        dt = (now() - t) / 1e9
        c2 = cpu(p)
        out[pr["name"]] = dict(cpu_ms_10s=(c2[0] - c[0]) / MS * 10 / dt, switches_s=(c2[1] - c[1]) / dt, bytes=S.nbytes() - b, mem=mem(p), secs=dt)
        S.close()
    return out


CAUSES = ("quit", "ctrl+c", "SIGINT", "SIGTERM", "SIGHUP", "hangup", "hangup+nohup")


def ph_exit(pr, o, cause):
    S = launch(pr, o, cause == "hangup+nohup")
    try:
        settle_start(S, pr, o)
        S.pump(now() + 300 * MS)
        for k in ("down", "space"):
            S.send(S.key(k))
            S.pump(now() + 80 * MS)
        pids = session_pids(S.pid)
        hang = cause.startswith("hangup")
        t = now()
        if cause == "quit":
            for k in pr.get("quit", ["q"]):
                S.send(S.key(k))
                S.pump(now() + 60 * MS)
        elif cause == "ctrl+c":
            S.send(S.key("ctrl+c"))
        elif hang:
            os.close(S.s)
            S.s = -1
            os.close(S.m)
            S.eof = True
        else:
            # like a terminal or init would: the signal goes to the foreground job's leader
            os.kill(S.pid, getattr(signal, cause))
        c0 = cpu(pids)[0]
        if not hang:
            end = now() + 3000 * MS
            while now() < end and S.status is None:
                S.pump(now() + 20 * MS)
            S.pump(now() + 100 * MS)
        lim = now() + 3000 * MS
        while S.reap() is None and now() < lim:
            time.sleep(0.002)
        dt = ((S.t_exit or now()) - t) / MS
        time.sleep(0.15)
        left = session_pids(S.pid)
        spin = None
        if left:
            a = cpu(left)[0]
            time.sleep(1.0)
            spin = (cpu(left)[0] - a) / 1e9
        out = dict(status=S.status, ms=dt, left=len(left), spin=spin)
        if not hang:
            a = termios.tcgetattr(S.s)
            out["termios"] = a[:4] == S.attr0[:4]
            v = S.replay()
            out["modes"] = v.leftover()
            out["ever"] = sorted(v.ever)
            out["tail"] = v.text()
        else:
            S.m = -1
        return out
    finally:
        S.close()


# ---------------------------------------------------------------- statistics
def med(x):
    x = [y for y in x if y is not None]
    return statistics.median(x) if x else None


def pct(x, q):
    x = sorted(y for y in x if y is not None)
    if not x:
        return None
    return x[min(len(x) - 1, max(0, math.ceil(q * len(x)) - 1))]


def boot_ratio(a, b, n=2000):
    """median(a)/median(b) over paired rounds, 95 % bootstrap interval."""
    k = [(x, y) for x, y in zip(a, b) if x is not None and y is not None]
    if len(k) < 3:
        return None
    rs = []
    rnd = random.Random(1)
    for _ in range(n):
        s = [rnd.choice(k) for _ in k]
        rs.append(statistics.median(x for x, _ in s) / statistics.median(y for _, y in s))
    rs.sort()
    return (statistics.median(x for x, _ in k) / statistics.median(y for _, y in k), rs[int(.025 * n)], rs[int(.975 * n)])


def du(paths):
    t = 0
    seen = set()
    for p in paths:
        p = os.path.realpath(p)
        if os.path.isdir(p):
            for d, _, fs in os.walk(p):
                for f in fs:
                    st = os.lstat(os.path.join(d, f))
                    if (st.st_dev, st.st_ino) not in seen:
                        seen.add((st.st_dev, st.st_ino))
                        t += st.st_size
        elif os.path.exists(p):
            t += os.stat(p).st_size
    return t


def f(x, n=2):
    return "-" if x is None else ("%." + str(n) + "f") % x


def table(R, base=None):
    P = R["peers"]
    base = base or R["opts"].get("base")
    rows = []
    hdr = ["program", "first ms", "full ms", "xbase [95%]", "start B", "key p50", "key p99", "B/key", "B/move", "B/tick", "HWM MB", "PSS MB", "anon MB", "idle ms/10s", "sw/s", "idle B", "size MB"]
    bs = P.get(base, {}).get("start", []) if base else []
    for n, d in P.items():
        st = d.get("start", [])
        full = [s["full"] for s in st]
        rat = boot_ratio(full, [s["full"] for s in bs]) if bs and st else None
        ks = [k for r in d.get("keys", []) for k in r["keys"]]
        lat = [k[2] for k in ks]
        mv = [k[3] for k in ks if k[0] in ("up", "down")]
        tk = [k[3] for k in ks if k[0] == "space"]
        mm = [r["mem"] for r in d.get("keys", []) if r.get("mem")]
        idl = d.get("idle", [])
        rows.append([n, f(med([s["first"] for s in st])), f(med(full)), "%.2f [%.2f-%.2f]" % rat if rat else "-",
                     f(med([s["bytes"] for s in st]), 0), f(pct(lat, .5)), f(pct(lat, .99)),
                     f(statistics.mean([k[3] for k in ks]), 1) if ks else "-", f(med(mv), 0), f(med(tk), 0),
                     f(med([m["hwm"] for m in mm]) / 1024, 1) if mm else "-", f(med([m["pss"] for m in mm]) / 1024, 1) if mm else "-",
                     f(med([m["anon"] for m in mm]) / 1024, 1) if mm else "-",
                     f(med([i["cpu_ms_10s"] for i in idl]), 2), f(med([i["switches_s"] for i in idl]), 1), f(med([i["bytes"] for i in idl]), 0),
                     f(d["size"] / 1e6, 2) if d.get("size") else "-"])
    wd = [max(len(str(r[i])) for r in rows + [hdr]) for i in range(len(hdr))]
    out = ["| " + " | ".join(str(c).ljust(wd[i]) if i == 0 else str(c).rjust(wd[i]) for i, c in enumerate(r)) + " |" for r in [hdr]]
    out.append("|" + "|".join("-" * (w + 2) for w in wd) + "|")
    out += ["| " + " | ".join(str(c).ljust(wd[i]) if i == 0 else str(c).rjust(wd[i]) for i, c in enumerate(r)) + " |" for r in rows]
    s = "\n".join(out)
    if any(d.get("exit") for d in P.values()):
        s += "\n\n| program | cause | status | ms | termios | modes left on | processes left |\n|---|---|---|---|---|---|---|\n"
        for n, d in P.items():
            for c, e in (d.get("exit") or {}).items():
                s += "| %s | %s | %s | %s | %s | %s | %s%s |\n" % (n, c, e["status"] if e["status"] is not None else "STILL RUNNING", f(e["ms"], 0), {True: "ok", False: "NOT RESTORED", None: "-"}[e.get("termios")], ", ".join(e.get("modes", [])) or "none", e["left"], " spinning %.2f cpu" % e["spin"] if e.get("spin") and e["spin"] > .05 else "")
    if any(d.get("burst") for d in P.values()):
        s += "\n\n| program | 99-key burst ms | burst B | hold lag ms | hold B (60 keys) |\n|---|---|---|---|---|\n"
        for n, d in P.items():
            b = d.get("burst") or []
            if b:
                s += "| %s | %s | %s | %s | %s |\n" % (n, f(med([x["burst_ms"] for x in b]), 1), f(med([x["burst_bytes"] for x in b]), 0), f(med([x["hold_lag_ms"] for x in b]), 1), f(med([x["hold_bytes"] for x in b]), 0))
    if any(d.get("quiz") for d in P.values()):
        s += "\n\n| program | first screen ms | Enter -> next screen p50 | p99 | failed | bytes, whole quiz | CPU ms, whole quiz |\n|---|---|---|---|---|---|---|\n"
        for n, d in P.items():
            b = d.get("quiz") or []
            if b:
                st = [y for x in b for y in x["steps"]]
                s += "| %s | %s | %s | %s | %d | %s | %s |\n" % (n, f(med([x["first"] for x in b])), f(pct(st, .5)), f(pct(st, .99)), sum(y is None for y in st), f(med([x["bytes"] for x in b]), 0), f(med([x["cpu_ms"] for x in b]), 0))
    for n, d in P.items():
        for m in d.get("visit", []):
            s += "\n\n%s after a visit that opened every leaflet: peak %s MB, PSS %s MB, anonymous %s MB" % (n, f(m["hwm"] / 1024, 1), f(m["pss"] / 1024, 1), f(m["anon"] / 1024, 1))
    if any(d.get("resize") for d in P.values()):
        s += "\n\n| program | resize ms | resize B |\n|---|---|---|\n"
        for n, d in P.items():
            b = d.get("resize") or []
            if b:
                s += "| %s | %s | %s |\n" % (n, f(med([y for x in b for y in x["resize_ms"]]), 1), f(med([y for x in b for y in x["resize_bytes"]]), 0))
    return s


def tmux_screen(raw, size):
    """The same bytes through tmux, as a second opinion on the emulator."""
    with tempfile.TemporaryDirectory() as d:
        fn = os.path.join(d, "raw")
        open(fn, "wb").write(raw)
        sock = os.path.join(d, "s")
        cmd = "stty raw -echo; cat %s; sleep 20" % fn
        subprocess.run(["tmux", "-S", sock, "-f", "/dev/null", "new-session", "-d", "-x", str(size[0]), "-y", str(size[1]), cmd], check=True, env=dict(os.environ, LANG="C.UTF-8", LC_ALL="C.UTF-8", TERM="xterm-256color"))
        subprocess.run(["tmux", "-S", sock, "set", "-g", "status", "off"], check=True)
        subprocess.run(["tmux", "-S", sock, "resize-window", "-x", str(size[0]), "-y", str(size[1])])
        time.sleep(0.4)
        r = subprocess.run(["tmux", "-S", sock, "capture-pane", "-p", "-e"], capture_output=True, text=True).stdout
        r = re.sub(r"\x1b\[[0-9;:]*m|\x1b\][^\x1b]*\x1b\\\\", "", r)
        r = re.sub("\x0e([^\x0f]*)\x0f?", lambda m: "".join(DEC.get(c, c) for c in m.group(1)), r)   # tmux keeps line drawing as ACS
        subprocess.run(["tmux", "-S", sock, "kill-server"])
        return [x.rstrip() for x in r.split("\n")][:size[1]]


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("cmd", choices=("run", "shot", "table"))
    ap.add_argument("file", nargs="?")
    ap.add_argument("--peers")
    ap.add_argument("--only", default="")
    ap.add_argument("--skip", default="")
    ap.add_argument("--phases", default="start,keys,idle")
    ap.add_argument("--rounds", type=int, default=20)
    ap.add_argument("--key-rounds", type=int, default=4)
    ap.add_argument("--keys", type=int, default=45)
    ap.add_argument("--idle-secs", type=float, default=10)
    ap.add_argument("--idle-rounds", type=int, default=1)
    ap.add_argument("--profile", default="modern", choices=list(PROFILES))
    ap.add_argument("--term")
    ap.add_argument("--size", default="80x24")
    ap.add_argument("--baud", type=int, default=0)
    ap.add_argument("--rtt", type=float, default=0.0)
    ap.add_argument("--settle", type=float, default=60.0)
    ap.add_argument("--settle-start", type=float, default=120.0)
    ap.add_argument("--base")
    ap.add_argument("--causes", default=",".join(CAUSES))
    ap.add_argument("--keyseq", default="")
    ap.add_argument("--out")
    ap.add_argument("--quiet", action="store_true")
    o = ap.parse_args()
    o.size = tuple(int(x) for x in o.size.split("x"))
    if o.cmd == "table":
        print(table(json.load(open(o.file)), o.base))
        return
    peers = json.load(open(o.peers))
    if o.only:
        only = o.only.split(",")
        peers = [p for n in only for p in peers if p["name"] == n]
    peers = [p for p in peers if p["name"] not in o.skip.split(",") and (not o.only or True)]
    if o.cmd == "shot":
        for pr in peers:
            S = launch(pr, o)
            settle_start(S, pr, o)
            S.pump(now() + 500 * MS)
            for k in [k for k in o.keyseq.split(",") if k]:
                S.send(S.key(k))
                S.pump(now() + 200 * MS)
            v = S.replay()
            t = v.text()
            x = tmux_screen(b"".join(d for _, d in S.chunks), S.size)
            while len(x) < len(t):
                x.append("")
            same = t == x
            print("=== %s: %d bytes, %d queries, emulator == tmux: %s" % (pr["name"], S.nbytes(), S.nq, same))
            if not o.quiet or not same:
                print("\n".join("|" + r for r in t if True).rstrip("|\n "))
            if not same:
                for i, (a, b) in enumerate(zip(t, x)):
                    if a != b:
                        print("  row %d emu %r\n        tmux %r" % (i, a, b))
            S.close()
        return
    phases = o.phases.split(",")
    R = dict(opts={k: v for k, v in vars(o).items()}, when=time.strftime("%FT%TZ", time.gmtime()), peers={})
    for pr in peers:
        R["peers"][pr["name"]] = dict(start=[], keys=[], idle=[], exit={}, burst=[], resize=[], size=du(pr.get("size", [])), note=pr.get("note", ""))

    def save():
        if o.out:
            json.dump(R, open(o.out, "w"))

    def order(i):
        k = i % len(peers)
        return peers[k:] + peers[:k]
    if "start" in phases:
        for i in range(o.rounds):
            for pr in order(i):
                R["peers"][pr["name"]]["start"].append(ph_start(pr, o))
            print("start round %d/%d" % (i + 1, o.rounds), file=sys.stderr, end="\r")
        save()
    if "keys" in phases:
        for i in range(o.key_rounds):
            for pr in order(i):
                R["peers"][pr["name"]]["keys"].append(ph_keys(pr, o, o.keys))
            print("keys round %d/%d " % (i + 1, o.key_rounds), file=sys.stderr, end="\r")
        save()
    if "quiz" in phases:
        for i in range(o.key_rounds):
            for pr in order(i):
                if pr.get("quiz"):
                    R["peers"][pr["name"]].setdefault("quiz", []).append(ph_quiz(pr, o))
            print("quiz round %d/%d " % (i + 1, o.key_rounds), file=sys.stderr, end="\r")
        save()
    if "visit" in phases:
        for pr in peers:
            if pr.get("visit"):
                R["peers"][pr["name"]].setdefault("visit", []).append(ph_visit(pr, o))
    if "burst" in phases:
        for pr in peers:
            R["peers"][pr["name"]]["burst"].append(ph_burst(pr, o))
    if "resize" in phases:
        for pr in peers:
            R["peers"][pr["name"]]["resize"].append(ph_resize(pr, o))
    if "idle" in phases:
        for i in range(o.idle_rounds):
            for n, d in ph_idle(peers, o, o.idle_secs).items():
                R["peers"][n]["idle"].append(d)
        save()
    if "exit" in phases:
        for pr in peers:
            for c in o.causes.split(","):
                R["peers"][pr["name"]]["exit"][c] = ph_exit(pr, o, c)
    save()
    print(file=sys.stderr)
    print(table(R, o.base))


if __name__ == "__main__":
    main()
