#!/usr/bin/env python3
"""Hands a report's exports to programs of others, and compares what they find.

usage: exports.py KORYU [PATH …]
DuckDB (PyPI `duckdb`) reads the NDJSON as it is and finds the totals of `--format json`; the xAPI
statements are valid by the JSON Schema of ADL (`tools/xapi_check.py` below KORYU_FIXTURES) and the
same bytes twice. Without paths it takes an invented class. What is not installed is skipped, and said.
"""
import json
import os
import pathlib
import subprocess
import sys
import tempfile

FACILITY = """
WITH firsts AS (
  SELECT card, learner, arg_min(
    CASE WHEN appealed THEN recalled::INT
         WHEN score IS NOT NULL THEN score
         WHEN verdict IN ('exact', 'variant', 'typo') THEN 1
         WHEN verdict = 'wrong' THEN 0 ELSE recalled::INT END, "at") AS score
  FROM answers GROUP BY card, learner)
SELECT card, count(*), 100 * avg(score) FROM firsts GROUP BY card ORDER BY card
"""


def report(program, paths, form, out, *more):
    command = [program, "report", *paths, "--format", form, "--out", out, *more]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    return pathlib.Path(out).read_bytes()


def check_duckdb(lines, whole, faults):
    try:
        import duckdb
    except ImportError:
        print("skipped: the Python package duckdb is not installed")
        return
    base = duckdb.connect()
    base.execute(f"CREATE VIEW answers AS SELECT * FROM read_json('{lines}', format = 'newline_delimited')")
    count, reviews, recalled = base.execute(
        "SELECT count(*), count(*) FILTER (stage = 'review' AND mode IN ('review', 'learn')),"
        " count(*) FILTER (stage = 'review' AND mode IN ('review', 'learn') AND recalled) FROM answers").fetchone()
    total = whole["total"]
    for name, found, told in [("answers", count, total["answers"]), ("reviews", reviews, total["reviews"]),
                              ("recalled", recalled, total["recalled"])]:
        if found != told:
            faults.append(f"{name}: DuckDB finds {found}, the report {told}")
    told = {item["card"]: (item["n"], item["facility"]) for item in whole["items"]}
    found = {card: (n, facility) for card, n, facility in base.execute(FACILITY).fetchall()}
    if told.keys() != found.keys():
        faults.append(f"cards: DuckDB finds {len(found)}, the report {len(told)}")
    wrong = [card for card in told if card in found
             and (told[card][0] != found[card][0] or abs(told[card][1] - found[card][1]) > 1e-4)]
    if wrong:
        faults.append(f"facility of {len(wrong)} cards differs, such as {wrong[0]}: {found[wrong[0]]} {told[wrong[0]]}")
    print(f"DuckDB: {count} answers, {len(found)} cards compared")


def check_xapi(path, faults):
    tool = pathlib.Path(os.environ.get("KORYU_FIXTURES", ""), "tools/xapi_check.py")
    if not tool.is_file():
        print("skipped: KORYU_FIXTURES names no folder with tools/xapi_check.py")
        return
    try:
        import jsonschema  # noqa: F401
    except ImportError:
        print("skipped: the Python package jsonschema is not installed")
        return
    run = subprocess.run([sys.executable, tool, path], capture_output=True, text=True)
    print("xAPI:", run.stdout.strip().splitlines()[-1] if run.stdout else run.stderr.strip())
    if run.returncode:
        faults.append("xAPI statements are not valid:\n" + run.stdout[-2000:])


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program, paths = sys.argv[1], sys.argv[2:] or ["--demo"]
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        lines = os.path.join(folder, "answers.ndjson")
        report(program, paths, "ndjson", lines)
        whole = json.loads(report(program, paths, "json", os.path.join(folder, "report.json")))
        check_duckdb(lines, whole, faults)
        statements = os.path.join(folder, "statements.ndjson")
        first = report(program, paths, "xapi", statements)
        if first != report(program, paths, "xapi", statements):
            faults.append("xAPI: two runs differ")
        check_xapi(statements, faults)
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


main()
