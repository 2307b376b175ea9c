#!/usr/bin/env python3
"""How long a learner with much behind them waits: for the first question, and for the next one.

usage: first-question.py PATH-OF-KORYU

Makes a deck of 10,000 cards and a journal of 100,000 reviews from a seed, in a temporary folder,
and prints medians: process start to first question, peak memory, and answer to next question with
the disk's own sync beside it. Also `koryu due --short`, which a shell's prompt calls.
"""
import datetime
import json
import os
import pathlib
import random
import statistics
import subprocess
import sys
import tempfile
import time

CARDS, REVIEWS, ROUNDS = 10_000, 100_000, 15


def make_deck(folder, chance):
    words = ["".join(chance.choices("abcdefghiklmnoprstuvwy", k=chance.randint(4, 9))) for _ in range(4000)]
    lines = ["---", "id: big", "title: Big", "language: en", "licence: CC0-1.0", "---", ""]
    for number in range(CARDS):
        lines += [
            f"## Card {number} {{#c{number}}}",
            f"Q: What about {chance.choice(words)} {chance.choice(words)} {number}?",
            f"A: {chance.choice(words)} {number}",
            f"Why: Because of {chance.choice(words)} and {chance.choice(words)}.",
            "",
        ]
    folder.mkdir()
    (folder / "big.md").write_text("\n".join(lines))


def make_profile(folder, chance):
    (folder / "journal").mkdir(parents=True)
    created = "2026-01-01T08:00:00.000+09:00"
    document = {"v": 1, "id": "big", "displayName": "Big", "created": created}
    (folder / "profile.json").write_text(json.dumps(document, indent=2) + "\n")
    start = datetime.datetime(2026, 1, 1, 8)
    events = [{"at": created, "kind": "enrol", "deck": "big", "on": True}]
    for number in range(REVIEWS):
        at = start + datetime.timedelta(seconds=280 * number)
        due = (at + datetime.timedelta(days=chance.randint(1, 90))).date().isoformat()
        events.append(
            {
                "at": at.isoformat(timespec="milliseconds") + "+09:00", "kind": "review",
                "card": f"big/c{number * 7919 % CARDS}", "grade": chance.choice([1, 3, 3, 3, 3, 4]),
                "proposed": 3, "verdict": "exact", "typed": "an answer", "ms": chance.randint(900, 9000),
                "mode": "review", "due": due,
            }
        )
    lines = (json.dumps({"v": 1, "id": f"abcdef-{n}", **event}, separators=(",", ":")) for n, event in enumerate(events, 1))
    (folder / "journal" / "abcdef.jsonl").write_text("\n".join(lines) + "\n")


def read_until(stream, text):
    seen = b""
    while text not in seen:
        byte = os.read(stream.fileno(), 4096)
        if not byte:
            raise SystemExit(f"the program ended early: {seen[-300:]!r}")
        seen += byte


def session(command, environment):
    """Milliseconds to the first question and from an answer to the next, and megabytes at the peak."""
    start = time.perf_counter()
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, bufsize=0)
    read_until(process.stdout, b"Answer> ")
    first = time.perf_counter() - start
    process.stdin.write(b"nothing like it\n")
    read_until(process.stdout, b"\n> ")
    start = time.perf_counter()
    process.stdin.write(b"\n")
    read_until(process.stdout, b"Answer> ")
    after = time.perf_counter() - start
    status = pathlib.Path(f"/proc/{process.pid}/status").read_text()
    peak = next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))
    process.stdin.close()
    process.stdout.read()
    process.wait()
    return first * 1000, after * 1000, peak / 1024


def sync_milliseconds(folder):
    with open(folder / "sync", "ab", buffering=0) as file:
        times = []
        for _ in range(ROUNDS):
            file.write(b"x" * 220)
            start = time.perf_counter()
            os.fdatasync(file.fileno())
            times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def main():
    program = os.path.abspath(sys.argv[1])
    chance = random.Random(2026)
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        make_deck(folder / "decks", chance)
        make_profile(folder / "profiles" / "big", chance)
        environment = dict(
            os.environ, KORYU_DECKS=str(folder / "decks"), KORYU_PROFILES=str(folder / "profiles"),
            XDG_STATE_HOME=str(folder / "state"), LANG="C.UTF-8", KORYU_LANGUAGE="en",
        )
        times = [session([program, "review"], environment) for _ in range(ROUNDS)]
        peak = max(t[2] for t in times)
        short = []
        for _ in range(ROUNDS):
            start = time.perf_counter()
            subprocess.run([program, "due", "--short"], env=environment, stdout=subprocess.DEVNULL, check=True)
            short.append((time.perf_counter() - start) * 1000)
        print(f"{CARDS} cards, {REVIEWS} reviews, median of {ROUNDS}, load {os.getloadavg()[0]:.1f}")
        print(f"process start to first question  {statistics.median(t[0] for t in times):7.1f} ms (best {min(t[0] for t in times):.1f})")
        print(f"peak memory                      {peak:7.1f} MB")
        print(f"answer to next question          {statistics.median(t[1] for t in times):7.1f} ms (best {min(t[1] for t in times):.1f})")
        print(f"of it the disk's own sync, about {sync_milliseconds(folder):7.1f} ms")
        print(f"due --short                      {statistics.median(short):7.1f} ms (best {min(short):.1f})")


main()
