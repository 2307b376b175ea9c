#!/usr/bin/env python3
"""Writes a large package: 100,000 notes, 500,000 reviews.

usage: anki-package.py OUT.apkg [NOTES [REVIEWS]]
Needs the PyPI package `anki`, which makes the collection; the rows are then added with SQLite, because
through Anki they would take half an hour. Then:
  /usr/bin/time -v koryu import OUT.apkg --into FOLDER
"""
import json
import os
import random
import sqlite3
import sys
import tempfile
import time
import zipfile

from anki.collection import Collection, ExportAnkiPackageOptions


def collection_of_one_note(folder: str) -> bytes:
    collection = Collection(folder + "/collection.anki2")
    deck = collection.decks.id("日本語::Core")
    note = collection.new_note(collection.models.by_name("Basic"))
    note["Front"], note["Back"] = "a", "b"
    collection.add_note(note, deck)
    path = folder + "/small.apkg"
    collection.export_anki_package(
        out_path=path,
        options=ExportAnkiPackageOptions(
            with_scheduling=True, with_deck_configs=True, with_media=False, legacy=True
        ),
        limit=None,
    )
    return zipfile.ZipFile(path).read("collection.anki21")


def main(path: str, notes: int, reviews: int) -> None:
    random.seed(7)
    folder = tempfile.mkdtemp()
    file = folder + "/large.anki21"
    with open(file, "wb") as output:
        output.write(collection_of_one_note(folder))
    database = sqlite3.connect(file)
    notetype, deck = database.execute(
        "select n.mid, c.did from notes n join cards c on c.nid = n.id"
    ).fetchone()
    start = int(time.time()) - 1500 * 86400
    note_rows, card_rows = [], []
    for index in range(notes):
        number = (start + index) * 1000
        front = f"{''.join(chr(random.randint(0x4E00, 0x7000)) for _ in range(3))}[ことば{index}]"
        back = f"meaning {index}<br><div>An <b>example</b> sentence, &amp; its 訳 number {index}.</div>"
        note_rows.append(
            (number, f"guid{index}", notetype, start, -1, " core ", front + "\x1f" + back, front,
             index, 0, "")
        )
        card_rows.append(
            (number, number, deck, 0, start, -1, 2, 2, 1500 + index % 300, 30, 2500, 5, 0, 0, 0, 0,
             0, json.dumps({"s": 30.0, "d": 5.0, "decay": 0.154, "lrt": start}))
        )
    gap = 1490 * 86400 * 1000 // reviews
    log = [
        (start * 1000 + index * gap, card_rows[index % notes][0], -1,
         random.choice([1, 3, 3, 3, 4]), 3 + 7 * (index // notes), 1, 550,
         random.randint(900, 20000), 0 if index < notes else 1)
        for index in range(reviews)
    ]
    database.executemany(f"insert into notes values ({','.join('?' * 11)})", note_rows)
    database.executemany(f"insert into cards values ({','.join('?' * 18)})", card_rows)
    database.executemany(f"insert into revlog values ({','.join('?' * 9)})", log)
    database.execute("update col set crt = ?", (start - start % 86400 + 4 * 3600,))
    database.commit()
    database.close()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("meta", b"\x08\x02")
        archive.write(file, "collection.anki21")
        archive.writestr("media", "{}")
    print(os.path.getsize(file), "bytes of collection")


if __name__ == "__main__":
    numbers = [int(word) for word in sys.argv[2:]]
    main(sys.argv[1], *(numbers + [100_000, 500_000][len(numbers):]))
