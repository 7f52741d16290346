#!/usr/bin/env python3
"""Makes a dump of standards as the public API serves them all at once: one list of thousands.

    standards_dump.py DUMP.json [--count N] [--seed N] [--indent N] [--broken SHARE]

Its quality is mixed: texts with entities, lists that are null or not there, options as plain texts,
records without a version or without KSBs; and some that are broken in every way that has a name.
Beside it, ``DUMP.expected.json`` says how many are sound and which are broken.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from pathlib import Path
from typing import Any, Callable, Dict, List, Tuple

from ksbfixtures.chance.sentences import statement
from ksbfixtures.standard import LISTS, Duty, Standard

Record = Dict[str, Any]


def main() -> int:
    """Makes the dump and what is expected of it."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("dump", type=Path)
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--indent", type=int, default=None)
    parser.add_argument("--broken", type=float, default=0.05, help="the share of broken records")
    options = parser.parse_args()
    rng = random.Random(options.seed)
    broken: List[Dict[str, Any]] = []
    has_end = False
    with options.dump.open("w", encoding="utf-8") as dump:
        dump.write("[")
        for number in range(1, options.count + 1):
            record = _record(rng, number)
            text = json.dumps(record, ensure_ascii=False, indent=options.indent)
            # The first record is sound, and so is one after a record that has no end: nothing but
            # the name that records start with tells where it begins.
            if has_end and rng.random() < options.broken:
                kind, spoil = rng.choice(SPOILERS)
                text = spoil(rng, record, text)
                broken.append({"position": number, "kind": kind})
                has_end = kind not in WITHOUT_END
            else:
                has_end = True
            dump.write(("" if number == 1 else ",\n") + text)
        dump.write("]\n")
    expected = {"sound": options.count - len(broken), "broken": broken}
    options.dump.with_suffix(".expected.json").write_text(
        json.dumps(expected, indent=2) + "\n", encoding="utf-8"
    )
    return 0


def _record(rng: random.Random, number: int) -> Record:
    """A sound record, in one of the ways in which published ones are sound."""
    statements = {
        letter: [statement(rng, letter) for _ in range(rng.randint(*bounds))]
        for letter, bounds in (("K", (8, 30)), ("S", (8, 30)), ("B", (3, 9)))
    }
    codes = [
        f"{letter}{place}" for letter in LISTS for place in range(1, len(statements[letter]) + 1)
    ]
    duties = [
        Duty(statement(rng, "S"), rng.sample(codes, min(len(codes), rng.randint(3, 14))))
        for _ in range(rng.randint(6, 16))
    ]
    record = {
        "larsCode": number,
        **Standard(f"ST{number:04}", f"Made-up occupation {number}", rng.choice([3, 4, 5]),
                   statements, duties, status=rng.choice(["Approved for delivery", "Retired"]),
                   ).record(),
        "overviewOfRole": _markup(rng, 10),
        "occupationalSummary": _markup(rng, 80),
        "typicalJobTitles": [statement(rng, "S") for _ in range(8)],
    }
    rng.choice(ODDITIES)(record)
    return record


def _markup(rng: random.Random, paragraphs: int) -> str:
    texts = [f"{statement(rng, 'K')}&#160;{statement(rng, 'B')}" for _ in range(paragraphs)]
    return "".join(f"&lt;p&gt;{text}&lt;/p&gt;\r\n" for text in texts)


def _without_lists(record: Record) -> None:
    for key in ("knowledges", "skills", "behaviours", "duties"):
        record[key] = None


def _with_plain_options(record: Record) -> None:
    record.update(coreAndOptions=True, optionsUnstructuredTemplate=["One way", "Another way"])


def _without_version(record: Record) -> None:
    del record["version"], record["versionNumber"]


def _with_spaces(record: Record) -> None:
    for item in record["knowledges"]:
        item["detail"] = f" \u00a0{item['detail']}\t\n"


ODDITIES: List[Callable[[Record], None]] = [
    lambda record: None,
    lambda record: None,
    _without_lists,
    _with_plain_options,
    _without_version,
    _with_spaces,
]

SPOILERS: List[Tuple[str, Callable[[random.Random, Record, str], str]]] = [
    ("a text", lambda rng, record, text: json.dumps(record["title"])),
    ("null", lambda rng, record, text: "null"),
    ("no reference", lambda rng, record, text: json.dumps(
        {key: value for key, value in record.items() if key != "referenceNumber"})),
    ("another reference", lambda rng, record, text: json.dumps(
        {**record, "referenceNumber": "TBC"})),
    ("a number for a list", lambda rng, record, text: json.dumps({**record, "skills": 7})),
    ("cut off", lambda rng, record, text: text[:rng.randint(200, len(text) - 2)]),
    ("no end", lambda rng, record, text: text[:-1].rstrip()),
    ("one bracket too many", lambda rng, record, text: text + "}"),
    ("a comma missing", lambda rng, record, text: text.replace('", "', '" "', 1).replace(
        '",\n', '"\n', 1)),
    ("a line break in a text", lambda rng, record, text: text.replace("Made-up ", "Made\nup ", 1)),
    ("a wrong escape", lambda rng, record, text: text.replace("Made-up ", "Made\\up ", 1)),
]

WITHOUT_END = {"cut off", "no end", "one bracket too many"}

if __name__ == "__main__":
    sys.exit(main())
