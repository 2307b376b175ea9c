#!/usr/bin/env python3
"""Predicts review logs with fsrs-rs by the protocol of `koryu evaluate --training split`.

usage: predict.py [--write FOLDER] LOG.csv [LOG.csv ...]
Needs the package fsrs-rs-python. Prints, for each log, the log loss over the five tests: by the defaults,
after training with card ids, and after training with plain prefixes. The predictions of both trainings are
written to FOLDER, a file for each log, for `OptimizerBenchmarks --against FOLDER`.
"""
import collections
import csv
import math
import os
import sys

import fsrs_rs_python as fsrs


def load(path):
    rows = []
    reviews = collections.defaultdict(list)
    for row in csv.DictReader(open(path)):
        card = int(row["card_id"])
        history = reviews[card]
        elapsed = max(0, int(row["elapsed_days"])) if history else 0
        history.append(fsrs.FSRSReview(int(row["rating"]), elapsed))
        if elapsed > 0:
            rows.append((card, fsrs.FSRSItem(history), fsrs.FSRSItem(history[:-1]), elapsed,
                         int(row["rating"]) > 1, len(history) <= 128))
    return rows


def recalls(weights, rows):
    states = fsrs.FSRS(weights).memory_state_batch([row[2] for row in rows])
    decay = -weights[20]
    factor = 0.9 ** (1 / decay) - 1
    for row, state in zip(rows, states):
        recall = (1 + factor * row[3] / state.stability) ** decay
        yield min(max(recall, sys.float_info.epsilon), 1 - sys.float_info.epsilon)


def write(folder, path, predictions):
    with open(os.path.join(folder, os.path.basename(path)), "w") as file:
        print("cards,plain", file=file)
        for cards, plain in zip(*predictions):
            print(f"{cards!r},{plain!r}", file=file)


def main(paths):
    folder = None
    if paths[:1] == ["--write"]:
        folder, paths = paths[1], paths[2:]
    print("log, n, defaults, card ids, plain prefixes")
    for path in paths:
        rows = load(path)
        scored = [index for index, row in enumerate(rows) if row[5]]
        segment = len(scored) // 6
        first = len(scored) - 5 * segment
        sums, predictions = [[], [], []], [[], [], []]
        for test in range(5):
            block = scored[first + test * segment : first + (test + 1) * segment]
            train = rows[: block[0]]
            tests = [rows[index] for index in block]
            items = [row[1] for row in train]
            cards = fsrs.FSRS([]).compute_parameters(items, [row[0] for row in train])
            plain = fsrs.FSRS([]).compute_parameters(items, None)
            for place, weights in enumerate((fsrs.DEFAULT_PARAMETERS, cards, plain)):
                told = list(recalls(list(weights), tests))
                predictions[place] += told
                sums[place] += [
                    -math.log(recall if row[4] else 1 - recall) for recall, row in zip(told, tests)
                ]
        means = ", ".join(f"{sum(part) / len(part):.4f}" for part in sums)
        print(f"{path}, {len(sums[0])}, {means}")
        if folder:
            write(folder, path, predictions[1:])


if __name__ == "__main__":
    main(sys.argv[1:])
