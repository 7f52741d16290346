"""Sheets of a workbook that are not the mapping."""

from __future__ import annotations

import random
from typing import List

from ..sheet import HEADER, TEXT, TITLE, Sheet
from .sentences import PEOPLE, sentence
from .standards import Reference
from .words import Words

GUIDANCE = [
    "Fill in one row for each statement of the standard.",
    "Name the units that teach it, and how it is assessed.",
    "Where only a part is covered, say which part is left to the workplace, and why.",
    "For example, K1 may be covered in full by Unit 1 and in part by Unit 3.",
    "Use the list to choose Full, Partial or None.",
    "Do not add or remove columns.",
]


def other_sheets(rng: random.Random, words: Words, standard: Reference) -> List[Sheet]:
    """Some of the sheets that people keep beside a mapping."""
    made: List[Sheet] = []
    if rng.random() < 0.35:
        made.append(_instructions(rng))
    if rng.random() < 0.25:
        made.append(_lists(rng))
    if rng.random() < 0.2:
        made.append(_versions(rng))
    if rng.random() < 0.08:
        made.append(_duties(rng, standard))
    if rng.random() < 0.06:
        made.append(_standard(standard))
    return made


def _instructions(rng: random.Random) -> Sheet:
    sheet = Sheet(rng.choice(["Instructions", "Guidance", "Read me", "Notes for providers"]))
    sheet.put(1, 1, "How to use this workbook", TITLE)
    for row, text in enumerate(rng.sample(GUIDANCE, rng.randint(2, len(GUIDANCE))), start=3):
        sheet.put(row, 1, text, TEXT)
    sheet.set_widths([90])
    return sheet


def _lists(rng: random.Random) -> Sheet:
    sheet = Sheet(rng.choice(["Lists", "Lookups", "Dropdowns"]))
    sheet.put_row(1, ["Coverage", "Type"], HEADER)
    for row, pair in enumerate(
        [["Full", "Knowledge"], ["Partial", "Skill"], ["None", "Behaviour"]], start=2
    ):
        sheet.put_row(row, pair)
    sheet.hidden = rng.random() < 0.6
    return sheet


def _versions(rng: random.Random) -> Sheet:
    sheet = Sheet(rng.choice(["Version control", "Document history", "Versions"]))
    sheet.put_row(1, ["Version", "Date", "Author", "Changes"], HEADER)
    for row in range(2, rng.randint(3, 6)):
        sheet.put_row(row, [
            f"0.{row}", f"{row} May", rng.choice(PEOPLE), sentence(rng, "Section on {a} revised."),
        ])
    return sheet


def _duties(rng: random.Random, standard: Reference) -> Sheet:
    """The duties of the standard and the KSBs that each calls for: a list that maps nothing."""
    sheet = Sheet(rng.choice(["Duties", "Duties and KSBs"]))
    sheet.put_row(1, ["Duty", "Description", "KSBs"], HEADER)
    codes = [str(ksb.code) for ksb in standard.ksbs]
    for number in range(1, rng.randint(4, 9)):
        chosen = set(rng.sample(codes, min(len(codes), 5)))
        sheet.put_row(number + 1, [
            f"Duty {number}", sentence(rng, "Lead on {a} and {b}."),
            " ".join(code for code in codes if code in chosen),
        ])
    return sheet


def _standard(standard: Reference) -> Sheet:
    """The KSBs of the standard, copied for reference."""
    sheet = Sheet("Standard")
    sheet.put_row(1, ["KSB", "Statement"], HEADER)
    for row, (code, statement) in enumerate(standard.ksbs, start=2):
        sheet.put_row(row, [str(code), statement])
    return sheet
