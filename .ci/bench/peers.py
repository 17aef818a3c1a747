#!/usr/bin/env python3
"""Prints who is measured, as JSON for ttybench.py: how each program is started and what is pressed.

  wait    what stands on the first screen     lead   keys that lead to the screen where keys are measured
  keys    the keys measured there             quit   keys that leave
  quiz    what tells the screens of the whole quiz, and the keys that answer it
  visit   keys of a long visit, after which memory is read
"""
import json, os, shlex, shutil

here = os.path.join(os.path.dirname(os.path.abspath(__file__)), "bin", "")
title = "Section 1 of 5: Working with the team"
items = ["I know who to ask when I am stuck for more than an hour", "I have joined the daily stand-up at least three times",
         "I can explain what our product does in two sentences", "I have read the team's code of conduct and on-call notes",
         "I have paired with at least two different colleagues"]
wait = [title, items[4]]
arrows = ["down"] * 4 + ["up"] * 4
sections = [["Section %d of 5" % n, items[4]] for n in range(1, 6)]


def quiz(form, result):
    """The whole quiz as a shell script does it: five dialogs and a result."""
    return dict(argv=["sh", "-c", "for s in 1 2 3 4 5; do %s; done; %s" % (form, result)],
                sections=sections, tick=["space", "down", "space"], result=["The result"], end=["enter"])


def box(program, quit):
    form = ["--separate-output", "--checklist", "Tick every statement that is true for you", "14", "76", "5"]
    form += [x for i, text in enumerate(items, 1) for x in (str(i), text, "off")]
    return dict(name=program, argv=[program, "--title", title, *form], quit=quit,
                quiz=quiz('%s --title "Section $s of 5" %s 2>/dev/null' % (program, shlex.join(form)), program + " --msgbox 'The result' 8 40"))


peers = [
    box("whiptail", ["esc"]), box("dialog", ["esc", "esc"]),
    dict(name="gum", argv=[here + "gum", "choose", "--no-limit", "--header", title, *items], quit=["esc"],
         quiz=quiz(here + 'gum choose --no-limit --header "Section $s of 5" %s >/dev/null' % shlex.join(items), "echo 'The result'; read x")),
    dict(name="huh2", argv=[here + "huh2"], wait=[title, "code of conduct and on-call notes"], quit=["ctrl+c"], keys=arrows + ["x"]),
    dict(name="tea2", argv=[here + "tea2"]),
    dict(name="tea2 at 120 Hz", argv=[here + "tea2"], env={"FPS": "120"}),
    dict(name="tea2 at once", argv=[here + "teadirect"]),
    dict(name="intern-tui", argv=[here + "intern-tui", "--lang", "en"], wait=["Which internship fits you?", "Deutsch"],
         lead=["enter"], quit=["q", "down", "enter"],
         quiz=dict(sections=[["%d of 5" % n] for n in range(1, 6)], tick=["space", "down", "space"], lead=["enter"],
                   result=["Your result", "Code"], end=["q", "down", "enter"]),
         visit=["down", "enter"] + ["enter", "pgdown", "esc", "down"] * 10),
]
for p in peers:
    p.setdefault("wait", wait)
    p["size"] = [p["argv"][0]] if "/" in p["argv"][0] else []
print(json.dumps([p for p in peers if shutil.which(p["argv"][0])], indent=1))
