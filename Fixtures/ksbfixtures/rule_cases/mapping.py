"""M: the mapping sheet."""

from __future__ import annotations

import datetime
from typing import List

from ..claim import PARTIAL, Claim, KSBCode
from ..sheet import HEADER, Book, Sheet
from . import orchard
from .case import FAILING, MUST_FIX, NOTE, PASSING, SHOULD_FIX, Case, Expected, expected
from .orchard_structure import structure

SHEET = orchard.SHEET

DATE = datetime.date(2025, 2, 1)
"""What a spreadsheet program makes of “1-2”."""


def cases() -> List[Case]:
    """The cases of the M rules."""
    sound = orchard.book()
    return [
        Case("M101", FAILING, _without("K3"),
             [expected(MUST_FIX, sheet=SHEET, cell=None, ksb="K3")]),
        Case("M101", PASSING, sound),
        Case("M102", FAILING, _with_k9(), [_at("A7", "K9", MUST_FIX)]),
        Case("M102", PASSING, sound),
        Case("M103", FAILING, _repeated("K2", PARTIAL), [_at("A12", "K2", MUST_FIX)]),
        Case("M103", "same claim", _repeated("K2", "full"), [_at("A12", "K2", SHOULD_FIX)]),
        Case("M103", PASSING, sound),
        Case("M104", FAILING, orchard.changed("S2", _reword), [_at("B8", "S2", SHOULD_FIX)]),
        Case("M104", PASSING, orchard.changed("S2", _retype)),
        Case("M105", FAILING, orchard.changed("S1", orchard.cell("coverage", "Linked")),
             [_at("C7", "S1", MUST_FIX)]),
        Case("M105", PASSING, orchard.changed("S1", orchard.cell("coverage", "fully covered"))),
        Case("M106", FAILING, orchard.changed("S1", orchard.cell("coverage", None)),
             [_at("C7", "S1", MUST_FIX)]),
        Case("M106", PASSING, sound),
        Case("M107", FAILING, orchard.changed("K1", _name_a_stranger),
             [_at("D4", "K1", MUST_FIX)], structure=structure()),
        Case("M107", PASSING, sound, structure=structure()),
        Case("M108", FAILING, orchard.changed("B1", orchard.cell("units", None)),
             [_at("D10", "B1", MUST_FIX)]),
        Case("M108", PASSING, sound),
        Case("M109", FAILING, orchard.changed("K1", orchard.cell("coverage", "None")),
             [_at("C4", "K1", MUST_FIX)]),
        Case("M109", "partial beside a full mark", _partial_beside_full(),
             [_at("C4", "K1", MUST_FIX, says="its mark for U01 Trees says full")], also=["C110"]),
        Case("M109", PASSING, sound),
        Case("M110", FAILING, _without("K2"),
             [expected(SHOULD_FIX, sheet=SHEET, cell="A5")], standard=None, also=["S101"]),
        Case("M110", PASSING, sound, standard=None, also=["S101"]),
        Case("M111", FAILING, _with_unreadable_code(),
             [expected(SHOULD_FIX, sheet=SHEET, cell="A7")]),
        Case("M111", PASSING, orchard.changed("K3", orchard.cell("code", "Knowledge 03"))),
        Case("M112", FAILING, orchard.changed("K3", orchard.cell("code", "K?")),
             [_at("A6", "K3", NOTE)]),
        Case("M112", "close", orchard.changed("S2", _lose_code_and_reword),
             [_at("A8", "S2", SHOULD_FIX)]),
        Case("M112", PASSING, sound),
        Case("M113", FAILING, orchard.changed("K1", orchard.cell("units", DATE)),
             [_at("D4", "K1", MUST_FIX)]),
        Case("M113", "words", orchard.changed("K1", orchard.cell(
            "units", "U01 Trees, with help from the whole team")),
             [_at("D4", "K1", SHOULD_FIX)], structure=structure(), also=["Q105"]),
        Case("M113", PASSING, sound, structure=structure()),
        Case("M114", FAILING, _in_words("Aligned", "Partly aligned"),
             [expected(NOTE, sheet=SHEET, cell=None)], also=["C110"]),
        Case("M114", PASSING, sound),
    ]


def _partial_beside_full() -> Book:
    """A matrix whose coverage column says that K1 is covered in part, and a mark in full."""
    sheet = Sheet(SHEET)
    sheet.put(1, 1, orchard.TITLE)
    sheet.put_row(
        3, ["KSB", "Statement", "Coverage", "Rationale for partial coverage", *orchard.UNITS], HEADER)
    for row, claim in enumerate(orchard.claims(), start=4):
        sheet.put_row(row, [str(claim.code), claim.statement, "Full", None])
        for name in claim.units:
            sheet.put(row, 5 + orchard.UNITS.index(name), "F")
    sheet.put(4, 3, "Partial")
    sheet.put(4, 4, orchard.SOUND_REASON)
    sheet.put(4, 6, "P")
    return Book([sheet])


def _at(cell: str, ksb: str, severity: str, **words: str) -> Expected:
    return expected(severity, sheet=SHEET, cell=cell, ksb=ksb, **words)


def _without(code: str) -> Book:
    return orchard.book([row for row in orchard.claims() if str(row.code) != code])


def _with_k9() -> Book:
    rows = orchard.claims()
    rows.insert(3, _extra(KSBCode("K", 9), "How to keep the books of a small enterprise."))
    return orchard.book(rows)


def _extra(code: KSBCode, statement: str) -> Claim:
    return Claim(code, statement, units=orchard.UNITS[:2], outcomes="LO3", assessment="Report")


def _with_unreadable_code() -> Book:
    rows = orchard.claims()
    row = _extra(KSBCode("K", 4), "How to keep the books of a small enterprise.")
    row.cells["code"] = "K?"
    rows.insert(3, row)
    return orchard.book(rows)


def _repeated(code: str, coverage: str) -> Book:
    rows = orchard.claims()
    first = orchard.claim(rows, code)
    reason = orchard.SOUND_REASON if coverage == PARTIAL else ""
    rows.append(Claim(
        first.code, first.statement, coverage, first.units, first.outcomes, first.assessment,
        reason,
    ))
    return orchard.book(rows)


def _reword(row: Claim) -> None:
    row.statement = row.statement.replace("spares other life", "is quick and cheap")


def _lose_code_and_reword(row: Claim) -> None:
    row.cells["code"] = "S?"
    row.statement = row.statement.replace("spares other", "spares all other")


def _retype(row: Claim) -> None:
    row.statement = "  " + row.statement.replace(" ", "\u00a0", 1).rstrip(".") + " "


def _name_a_stranger(row: Claim) -> None:
    row.units = ["U01 Trees", "U09 Ponds"]


def _in_words(full: str, partial: str) -> Book:
    """The sound mapping in other words of coverage, one KSB covered in part."""
    rows = orchard.claims()
    for row in rows:
        row.cells["coverage"] = full
    claim = orchard.claim(rows, "S2")
    orchard.partial(orchard.SOUND_REASON)(claim)
    claim.cells["coverage"] = partial
    return orchard.book(rows)
