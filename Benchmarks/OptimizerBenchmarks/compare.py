#!/usr/bin/env python3
"""Fits review logs with fsrs-rs and with `koryu optimize` in turn, and prints times and log losses.

usage: compare.py KORYU LOG.csv [LOG.csv ...]
KORYU is the built program; LOG.csv has the columns card_id, review_time_ms, rating and elapsed_days.
Needs the package fsrs-rs-python. Times are the best of five and leave out reading; fsrs-rs is given card
ids, its faster mode. Both objectives are computed by `koryu optimize --score`, at the weights of each.
"""
import collections
import csv
import json
import math
import subprocess
import sys
import time

import fsrs_rs_python as fsrs

RUNS = 5


def load(path):
    items, cards = [], []
    reviews = collections.defaultdict(list)
    for row in csv.DictReader(open(path)):
        card = int(row["card_id"])
        history = reviews[card]
        elapsed = max(0, int(row["elapsed_days"])) if history else 0
        history.append(fsrs.FSRSReview(int(row["rating"]), elapsed))
        if elapsed > 0:
            items.append(fsrs.FSRSItem(history))
            cards.append(card)
    return items, cards


def peer(items, cards):
    best = math.inf
    for _ in range(RUNS):
        start = time.perf_counter()
        weights = fsrs.FSRS([]).compute_parameters(items, cards)
        best = min(best, time.perf_counter() - start)
    return best * 1000, weights


def koryu(program, path, *options):
    command = [program, "optimize", "--log", path, "--model", "fsrs6", "--json", *options]
    return json.loads(subprocess.run(command, capture_output=True, check=True).stdout)


def main(program, paths):
    print("log, targets, fsrs-rs ms, koryu ms, ratio, fsrs-rs objective, koryu objective")
    for path in paths:
        items, cards = load(path)
        milliseconds, weights = peer(items, cards)
        ours = [koryu(program, path, "--objective", "fsrs-rs") for _ in range(RUNS)]
        own = min(ours, key=lambda fit: fit["milliseconds"])
        text = ",".join(repr(weight) for weight in weights)
        scored = koryu(program, path, "--objective", "fsrs-rs", "--score", text)
        ratio = own["milliseconds"] / milliseconds
        print(
            f"{path}, {own['reviews']}, {milliseconds:.2f}, {own['milliseconds']:.2f}, {ratio:.3f}, "
            f"{scored['objective']:.2f}, {own['objective']:.2f}"
        )


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
