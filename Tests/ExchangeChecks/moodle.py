#!/usr/bin/env python3
"""Reads what `koryu export` writes for Moodle as Moodle's importers do, and compares the two forms.

usage: moodle.py [--moodle CHECKOUT] KORYU [DECK …]
GIFT is read by the rules of Moodle's question/format/gift (blank lines part questions, the first
braces hold the answers, escapes are put aside first), the XML by those of question/format/xml. Both must
give the same questions, as many as the program tells, each with an answer worth all points, every
share one that Moodle knows, no name or id number twice. Without decks it takes all of `koryu decks`, in the
language of the environment (KORYU_LANGUAGE). Needs nothing but Python; with --moodle both files are read by
the importers of that checkout of Moodle instead, in PHP (php-cli, php-mbstring, php-xml; no database).
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

# The shares that Moodle knows (question_bank::fraction_options_full), in percent.
SHARES = {100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667,
          14.28571, 12.5, 11.11111, 10, 5, 0}
ESCAPES = [("\\:", "&&058;", ":"), ("\\#", "&&035;", "#"), ("\\=", "&&061;", "="),
           ("\\{", "&&123;", "{"), ("\\}", "&&125;", "}"), ("\\~", "&&126;", "~"),
           ("\\n", "&&010", "\n")]


class Refused(Exception):
    pass


# GIFT ---------------------------------------------------------------------------------------------

def hide(text):
    text = text.replace("\\\\", "&&092;")
    for escaped, mark, _ in ESCAPES:
        text = text.replace(escaped, mark)
    return text.replace("&&092;", "\\")


def show(text):
    for _, mark, plain in ESCAPES:
        text = text.replace(mark, plain)
    return text


def formatted(text, default="moodle"):
    kind = default
    match = re.match(r"\[(moodle|html|plain|markdown)\]", text)
    if match:
        kind, text = match.group(1), text[match.end():]
    return show(text).strip(), kind


def comment(answer, default):
    parts = answer.split("#", 1)
    feedback = formatted(parts[1].strip(), default)[0] if len(parts) > 1 else ""
    return formatted(parts[0].strip(), default)[0], feedback


def weight(answer, default):
    match = re.match(r"%-*([0-9]{1,2})\.?([0-9]*)%", answer)
    if not match:
        return default, answer
    value, rest = answer[1:].split("%", 1)
    return float(value), rest


def parts(text, mark):
    found = text.split(mark)
    found[0] = found[0].strip()
    return found if found[0] else found[1:]


def gift_answers(kind, text, default):
    if kind == "multichoice":
        for answer in parts(text.replace("=", "~="), "~"):
            answer = answer.strip()
            share = 0.0
            if answer.startswith("="):
                share, answer = 100.0, answer[1:]
            else:
                share, answer = weight(answer, 0.0)
            yield (*comment(answer, default), share)
    elif kind == "shortanswer":
        for answer in parts(text, "="):
            share, answer = weight(answer.strip(), 100.0)
            yield (*comment(answer, default), share)
    elif kind == "matching":
        for answer in parts(text, "="):
            if "->" not in answer:
                raise Refused("a pair without ->")
            left, right = answer.split("->", 1)
            yield formatted(left.strip(), default)[0], show(right).strip(), None
    elif kind == "numerical":
        for answer in parts(text[1:].split("~")[0], "="):
            share, answer = weight(answer.strip(), 100.0)
            answer, feedback = comment(answer, default)
            value, _, tolerance = answer.partition(":")
            yield f"{float(value)} ± {float(tolerance or 0)}", feedback, share
    elif kind == "truefalse":
        is_true = text.split("#")[0].strip() in ("T", "TRUE")
        yield "true", "", 100.0 if is_true else 0.0
        yield "false", "", 0.0 if is_true else 100.0


def gift_kind(text):
    if text is None:
        return "description"
    if text == "":
        return "essay"
    if text[0] == "#":
        return "numerical"
    if "~" in text:
        return "multichoice"
    if "=" in text and "->" in text:
        return "matching"
    return "truefalse" if text.split("#")[0].strip() in ("T", "TRUE", "F", "FALSE") else "shortanswer"


def gift_question(lines):
    idnumber, tags = "", []
    for line in lines:
        if line.strip().startswith("//"):
            found = re.search(r"\[id:([^\x00-\x1F\x7F]+?)]", line)
            idnumber = found.group(1) if found else idnumber
            tags += re.findall(r"\[tag:([^\x00-\x1F\x7F]+?)]", line)
    text = "\n".join(" " if line.strip().startswith("//") else line for line in lines).strip()
    if not text or text.startswith("$CATEGORY:"):
        return None
    text, name = hide(text), ""
    if text.startswith("::"):
        name, text = text[2:].split("::", 1)
        name, text = show(name).strip(), text.strip()
    start, end = text.find("{"), text.find("}")
    if (start < 0) != (end < 0):
        raise Refused("braces: " + text[:80])
    answers = text[start + 1:end].strip() if start >= 0 else None
    stem = text
    if start >= 0:
        stem = text[:start] + ("" if text.endswith("}") else "_____") + text[end + 1:]
    feedback = ""
    if answers is not None and "####" in answers:
        answers, feedback = answers.rsplit("####", 1)
        answers = answers.strip()
    stem, kind_of_text = formatted(stem)
    kind = gift_kind(answers)
    return {
        "name": name, "id": idnumber if len(idnumber) <= 100 else "", "tags": tags, "type": kind,
        "text": stem, "format": kind_of_text, "feedback": formatted(feedback, kind_of_text)[0],
        "answers": list(gift_answers(kind, answers, kind_of_text)),
    }


def read_gift(text):
    questions, block = [], []
    for line in text.split("\n") + [""]:
        if line.strip():
            block.append(line)
        elif block:
            question = gift_question(block)
            questions += [question] if question else []
            block = []
    return questions


# XML ----------------------------------------------------------------------------------------------

FORMATS = {"moodle_auto_format": "moodle", "html": "html", "plain_text": "plain", "markdown": "markdown"}


def inner(element, path):
    return (element.findtext(path) or "").strip()


def xml_answers(kind, element):
    if kind == "matching":
        for pair in element.findall("subquestion"):
            yield inner(pair, "text"), inner(pair, "answer/text"), None
        return
    for answer in element.findall("answer"):
        text = inner(answer, "text")
        if kind == "numerical":
            text = f"{float(text)} ± {float(inner(answer, 'tolerance'))}"
        yield text, inner(answer, "feedback/text"), float(answer.get("fraction"))


def read_xml(text):
    for element in ET.fromstring(text):
        kind = element.get("type")
        if kind == "category":
            if not inner(element, "category/text").startswith("$course$/top/"):
                raise Refused("a category outside the course")
            continue
        yield {
            "name": inner(element, "name/text"), "id": inner(element, "idnumber"),
            "tags": [inner(tag, "text") for tag in element.findall("tags/tag")], "type": kind,
            "text": inner(element, "questiontext/text"),
            "format": FORMATS[element.find("questiontext").get("format")],
            "feedback": inner(element, "generalfeedback/text"),
            "answers": list(xml_answers(kind, element)),
        }


# Moodle's own importers ---------------------------------------------------------------------------

def read_with_moodle(checkout, path):
    script = pathlib.Path(__file__).with_name("moodle.php")
    read = subprocess.run(["php", script, checkout, path], check=True, capture_output=True, text=True)
    found = json.loads(read.stdout)
    if found["said"]:
        raise Refused(found["said"])
    return found["questions"]


# Checks -------------------------------------------------------------------------------------------

def check(question):
    """What Moodle would refuse in a question."""
    yield from question.get("refused", [])
    if not question["name"] or len(question["name"]) > 255:
        yield "no name, or too long a one"
    if not question["text"]:
        yield "no text"
    shares = [answer[2] for answer in question["answers"]]
    if question["type"] == "matching":
        if len(shares) < 2:
            yield "fewer than two pairs"
        return
    if question["type"] == "multichoice" and len(shares) < 2:
        yield "fewer than two options"
    if any(round(abs(share), 5) not in SHARES for share in shares):
        yield f"shares that Moodle does not know: {shares}"
    best = max(shares)
    whole = sum(share for share in shares if share > 0)
    if best != 100 and abs(whole - 100) > 0.01:
        yield f"no answer worth all points: {shares}"
    if any(not answer[0] for answer in question["answers"]):
        yield "an empty answer"


def export(program, deck, kind, folder):
    path = pathlib.Path(folder) / ("out.xml" if kind == "moodle-xml" else "out.gift")
    told = subprocess.run([program, "export", "--deck", deck, "--as", kind, "--out", str(path)],
                          check=True, capture_output=True, text=True, env={**os.environ, "NO_COLOR": "1"}).stdout
    return path, int(re.search(r"(\d+)(?:questions?\.|問|문제)", "".join(told.split())).group(1))


def compare(deck, gift, xml, told):
    problems = []
    if not len(gift) == len(xml) == told:
        problems.append(f"GIFT {len(gift)}, XML {len(xml)}, told {told}")
    problems += [f"{a['name']}: GIFT and XML differ:\n  {a}\n  {b}" for a, b in zip(gift, xml) if a != b]
    for key in ("name", "id"):
        values = [question[key] for question in gift if question[key]]
        if len(set(values)) < len(values):
            problems.append(f"a {key} stands twice")
    problems += [f"{question['name']}: {problem}" for question in gift for problem in check(question)]
    print(f"{deck}: {len(gift)} questions, {len(problems)} problems")
    for problem in problems[:5]:
        print("  " + problem)
    return problems


def main():
    arguments, checkout = sys.argv[1:], None
    if arguments[:1] == ["--moodle"]:
        checkout, arguments = arguments[1], arguments[2:]
    if not arguments:
        sys.exit(__doc__)
    program, decks = arguments[0], arguments[1:]
    if not decks:
        listed = subprocess.run([program, "deck", "stats", "--json"], check=True, capture_output=True, text=True).stdout
        decks = [deck["id"] for deck in json.loads(listed)["decks"]]
    count = 0
    with tempfile.TemporaryDirectory() as folder:
        for deck in decks:
            gift, told = export(program, deck, "gift", folder)
            xml, _ = export(program, deck, "moodle-xml", folder)
            if checkout:
                questions = [read_with_moodle(checkout, path) for path in (gift, xml)]
            else:
                questions = [read_gift(gift.read_text("utf-8")), list(read_xml(xml.read_text("utf-8")))]
            count += len(compare(deck, *questions, told))
    sys.exit(1 if count else 0)


main()
