#!/usr/bin/env python3
"""Loads a report's lines into DuckDB as they are and finds the totals of the report.

usage: duckdb_check.py ANSWERS.ndjson REPORT.json README.md
View and queries are those of the README, word for word. Exit status 1 and a line for each difference;
without the PyPI package duckdb it says that it was skipped.
"""
import json
import re
import sys


def statements(readme):
    """The SQL of the README: DuckDB's view, PostgreSQL's table and view, the queries for both."""
    blocks = re.findall(r"```sql\n(.*?)```", open(readme, encoding="utf-8").read(), re.S)
    assert len(blocks) == 3, f"{len(blocks)} blocks of SQL in {readme}"
    return blocks


def queries(block):
    return [query for query in block.split(";") if query.strip()]


def differences(base, report, readme):
    totals = base.execute(
        "SELECT count(*), count(*) FILTER (stage = 'review' AND mode IN ('review', 'learn')),"
        " count(*) FILTER (stage = 'review' AND mode IN ('review', 'learn') AND recalled),"
        " coalesce(sum(least(ms, 60000)), 0), count(DISTINCT learner) FROM answers").fetchone()
    told = [report["total"][name] for name in ("answers", "reviews", "recalled", "ms")]
    told.append(sum(1 for learner in report["learners"] if learner["total"]["answers"]))
    for name, found, expected in zip(("answers", "reviews", "recalled", "ms", "learners"), totals, told):
        if found != expected:
            yield f"{name}: DuckDB finds {found}, the report {expected}"
    weeks, facility, _ = [base.execute(query).fetchall() for query in queries(statements(readme)[2])]
    told = {week["monday"]: week["tally"] for week in report["weeks"]}
    for week, reviews, retention in weeks:
        tally = told[str(week)]
        if tally["reviews"] != reviews or abs(tally["retention"] - retention) > 1e-6:
            yield f"week of {week}: DuckDB finds {reviews}, {retention}, the report {tally}"
    told = {item["card"]: (item["n"], item["facility"]) for item in report["items"]}
    if told.keys() != {card for card, _, _ in facility}:
        yield f"cards: DuckDB finds {len(facility)}, the report {len(told)}"
    for card, n, value in facility:
        if card in told and (told[card][0] != n or abs(told[card][1] - value) > 1e-4):
            yield f"facility of {card}: DuckDB finds {n}, {value}, the report {told[card]}"


def check(lines, report, readme):
    """The differences that were found; None where DuckDB is absent."""
    try:
        import duckdb
    except ImportError:
        print("skipped: the Python package duckdb is not installed")
        return None
    base = duckdb.connect()
    base.execute(statements(readme)[0].replace("answers.ndjson", str(lines).replace("'", "''")))
    with open(report, encoding="utf-8") as file:
        whole = json.load(file)
    faults = list(differences(base, whole, readme))
    print(f"DuckDB {duckdb.__version__}: {whole['total']['answers']} answers, {len(whole['items'])} cards compared, "
          f"{len(faults)} differences")
    return faults


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    found = check(*sys.argv[1:]) or []
    print("\n".join(found))
    sys.exit(1 if found else 0)
