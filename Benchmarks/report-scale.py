#!/usr/bin/env python3
"""Times a report over a district: 1,000 learners with 10,000 reviews each, beside DuckDB on the same files.

usage: report-scale.py KORYU ReportBenchmark [FOLDER] [LEARNERS] [ANSWERS]
The journals (about 2 GB) are written by ReportBenchmark from a seed where the folder is not there yet.
Three runs each, interleaved; DuckDB (PyPI `duckdb`) computes facility alone, Koryu the whole report.
"""
import os
import pathlib
import subprocess
import sys
import tempfile
import time

QUERY = """
WITH answers AS (
  SELECT filename AS learner, card, "at", verdict, grade
  FROM read_json('{files}', format = 'newline_delimited', filename = true, columns = {{
    kind: 'VARCHAR', card: 'VARCHAR', 'at': 'VARCHAR', verdict: 'VARCHAR', grade: 'INTEGER'}})
  WHERE kind = 'review'),
firsts AS (
  SELECT card, learner, arg_min(CASE WHEN verdict IN ('exact', 'variant', 'typo') THEN 1
    WHEN verdict = 'wrong' THEN 0 ELSE (grade > 1)::INT END, "at") AS score
  FROM answers GROUP BY card, learner)
SELECT card, count(*), 100 * avg(score) FROM firsts GROUP BY card
"""

DUCKDB = """
import duckdb, sys
base = duckdb.connect()
base.execute("SET threads = 2")
base.execute("SET enable_progress_bar = false")
rows = base.execute(sys.argv[1]).fetchall()
print(len(rows), sum(row[1] for row in rows))
"""


def measured(command):
    """Seconds, peak resident megabytes (10^6 bytes) and output of one run."""
    start = time.time()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    output = process.stdout.read()
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        sys.exit(f"{command[0]} failed: {status}")
    scale = 1 if sys.platform == "darwin" else 1024
    return time.time() - start, usage.ru_maxrss * scale / 1e6, usage.ru_utime + usage.ru_stime, output


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    program, writer = sys.argv[1:3]
    folder = sys.argv[3] if len(sys.argv) > 3 else os.path.join(tempfile.gettempdir(), "koryu-district")
    if not os.path.isdir(folder):
        subprocess.run([writer, folder, *sys.argv[4:6]], check=True)
    size = sum(path.stat().st_size for path in pathlib.Path(folder).rglob("*.jsonl"))
    print(f"{size / 1e9:.2f} GB of journals in {folder}")
    query = QUERY.format(files=os.path.join(folder, "*/journal/*.jsonl"))
    try:
        import duckdb
        print(f"DuckDB {duckdb.__version__}, two threads")
        has_duckdb = True
    except ImportError:
        print("skipped: the Python package duckdb is not installed")
        has_duckdb = False
    for run in range(3):
        seconds, memory, processor, _ = measured(
            [program, "report", folder, "--format", "json", "--out", "/tmp/koryu-scale.json"])
        print(f"run {run + 1}: koryu, whole report: {seconds:.2f} s, processor {processor:.2f} s, {memory:.0f} MB")
        if has_duckdb:
            seconds, memory, processor, output = measured([sys.executable, "-c", DUCKDB, query])
            print(f"run {run + 1}: DuckDB, facility: {seconds:.2f} s, processor {processor:.2f} s, {memory:.0f} MB; "
                  f"cards and firsts {output.strip()}")


main()
