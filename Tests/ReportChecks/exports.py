#!/usr/bin/env python3
"""Hands a report's exports to programs of others, and compares what they find.

usage: exports.py KORYU [--all] [PATH …]
DuckDB (PyPI `duckdb`) reads the NDJSON as it is and finds the totals of `--format json`; the xAPI
statements are valid by the JSON Schema of ADL (`tools/xapi_check.py` below KORYU_FIXTURES) and the
same bytes twice. Of statements of one shape twenty are checked, with `--all` every one (about 2 ms
each). Without paths it takes an invented class. What is not installed is skipped, and said.
"""
import collections
import json
import os
import pathlib
import subprocess
import sys
import tempfile

import duckdb_check

README = pathlib.Path(__file__).resolve().parents[2] / "Profiles" / "README.md"
OF_EACH_SHAPE = 20


def report(program, paths, form, out, *more):
    command = [program, "report", *paths, "--format", form, "--out", out, *more]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    return pathlib.Path(out).read_bytes()


def shape(value):
    """What a statement has, without what it says: its members, and which verb and interaction it is."""
    if isinstance(value, dict):
        return tuple(sorted((key, value[key] if key in ("interactionType", "objectType", "success", "completion")
                             else shape(value[key])) for key in value))
    if isinstance(value, list):
        return ("list", bool(value))
    return type(value).__name__


def chosen(path, every, faults):
    """A file with so many statements of every shape; ids are compared over all."""
    shapes = collections.Counter()
    ids = collections.Counter()
    lines = []
    for line in open(path, encoding="utf-8"):
        statement = json.loads(line)
        ids[statement["id"]] += 1
        key = (statement["verb"]["id"], shape(statement))
        shapes[key] += 1
        if every or shapes[key] <= OF_EACH_SHAPE:
            lines.append(line)
    repeated = [name for name, count in ids.items() if count > 1]
    if repeated:
        faults.append(f"xAPI: {len(repeated)} ids are repeated, such as {repeated[0]}")
    kinds = sorted({part for key in shapes for part in repr(key).split("'") if part in KINDS})
    print(f"xAPI: {len(ids)} statements of {len(shapes)} shapes; kinds: {', '.join(kinds)}")
    sample = path + ".sample"
    pathlib.Path(sample).write_text("".join(lines), encoding="utf-8")
    return sample


KINDS = {"choice", "fill-in", "sequencing", "matching", "true-false"}


def check_xapi(path, every, faults):
    sample = chosen(path, every, faults)
    tool = pathlib.Path(os.environ.get("KORYU_FIXTURES", ""), "tools/xapi_check.py")
    if not tool.is_file():
        print("skipped: KORYU_FIXTURES names no folder with tools/xapi_check.py")
        return
    try:
        import jsonschema  # noqa: F401
    except ImportError:
        print("skipped: the Python package jsonschema is not installed")
        return
    run = subprocess.run([sys.executable, tool, sample], capture_output=True, text=True)
    print("xAPI:", run.stdout.strip().splitlines()[-1] if run.stdout else run.stderr.strip())
    if run.returncode:
        faults.append("xAPI statements are not valid:\n" + run.stdout[-2000:])


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    program, rest = sys.argv[1], sys.argv[2:]
    every = "--all" in rest
    paths = [path for path in rest if path != "--all"] or ["--demo"]
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        lines = os.path.join(folder, "answers.ndjson")
        whole = os.path.join(folder, "report.json")
        report(program, paths, "ndjson", lines)
        report(program, paths, "json", whole)
        faults += duckdb_check.check(lines, whole, README) or []
        statements = os.path.join(folder, "statements.ndjson")
        first = report(program, paths, "xapi", statements)
        if first != report(program, paths, "xapi", statements):
            faults.append("xAPI: two runs differ")
        check_xapi(statements, every, faults)
    for fault in faults:
        print(fault)
    sys.exit(1 if faults else 0)


main()
