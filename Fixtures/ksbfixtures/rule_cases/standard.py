"""S: the standard."""

from __future__ import annotations

from typing import List

from ..layouts import lay_out_list
from ..look import Look
from ..rule_standards import LABELS_DISAGREE, NEWER, OPTIONS, WITH_OPTIONS
from ..sheet import Book
from . import orchard
from .case import FAILING, MUST_FIX, NOTE, PASSING, SHOULD_FIX, Case, expected

CIDER = ["K1", "K2", "S1", "S2", "S3", "B1"]
"""The KSBs of the option ``Cider orchards``."""


def cases() -> List[Case]:
    """The cases of the S rules."""
    sound = orchard.book()
    untitled = _titled("KSB mapping for Community orchard keeper")
    whole_file = {"sheet": None, "cell": None}
    return [
        Case("S101", FAILING, sound, [expected(NOTE)], standard=None),
        Case("S101", PASSING, sound),
        Case("S102", FAILING, sound, [expected(MUST_FIX, **whole_file)], standard="ST9999",
             exit=3),
        Case("S102", PASSING, sound),
        Case("S103", FAILING, sound, [expected(SHOULD_FIX)], cycle="4"),
        Case("S103", PASSING, untitled, standard="in-scope.json", cycle="4"),
        Case("S104", FAILING, untitled, [expected(SHOULD_FIX)], standard="contact-us.json",
             cycle="3"),
        Case("S104", "out of scope", untitled, [expected(MUST_FIX)],
             standard="out-of-scope.json", cycle="3", shares="S104-failing.xlsx"),
        Case("S104", PASSING, sound, cycle="4", also=["S103"]),
        Case("S105", FAILING, sound, [expected(MUST_FIX)], standard="ST9002-level-6.json",
             level=5),
        Case("S105", "contact first", sound, [expected(SHOULD_FIX)],
             standard="ST9002-level-5.json", level=4, shares="S105-failing.xlsx"),
        Case("S105", "accepted in cycle 1", sound, standard="ST9002-level-5.json", level=4,
             cycle="1", shares="S105-failing.xlsx"),
        Case("S105", PASSING, sound, level=5),
        Case("S106", FAILING, untitled, [expected(SHOULD_FIX)], standard="statutory.json"),
        Case("S106", "by its record alone", sound, [expected(NOTE)],
             standard="ST9002-regulated.json"),
        Case("S106", PASSING, sound),
        Case("S107", FAILING, sound,
             [expected(SHOULD_FIX, says="Version 1.0 of ST9002 is retired: look for a later version")],
             standard="ST9002-retired.json"),
        Case("S107", "withdrawn", sound,
             [expected(SHOULD_FIX, says="not approved for use: its status is “Withdrawn”")],
             standard="ST9002-withdrawn.json"),
        Case("S107", PASSING, sound),
        Case("S108", FAILING, sound, [expected(MUST_FIX)], standard="ST9002-options.json"),
        Case("S108", PASSING, _option(), standard="ST9002-options.json", option=OPTIONS[0]),
        Case("S109", FAILING, sound, [expected(MUST_FIX)], standard="ST9002-options.json",
             option="Perry orchards"),
        Case("S109", PASSING, _option(), standard="ST9002-options.json", option=OPTIONS[0]),
        Case("S110", FAILING, sound, [expected(SHOULD_FIX)],
             standard="ST9002-options-as-text.json", option=OPTIONS[0]),
        Case("S110", PASSING, _option(), standard="ST9002-options.json", option=OPTIONS[0]),
        Case("S111", FAILING, sound, [expected(SHOULD_FIX)],
             standard="ST9002-no-ksb-lists.json", also=["S101"]),
        Case("S111", PASSING, sound),
        Case("S112", FAILING, sound, [expected(NOTE)], standard="ST9002-labels-disagree.json"),
        Case("S112", "headings counted", _positional(), [expected(NOTE)],
             standard="ST9002-labels-disagree.json"),
        Case("S112", PASSING, sound, standard="ST9002-labels-agree.json"),
        Case("S113", FAILING, _titled("KSB mapping for ST9003 Allotment officer"),
             [expected(MUST_FIX, sheet=orchard.SHEET, cell="A1")]),
        Case("S113", "other version", _titled("KSB mapping for ST9002 v1.1"),
             [expected(MUST_FIX, sheet=orchard.SHEET, cell="A1")]),
        Case("S113", "other title", _titled("Occupational standard: Allotment officer"),
             [expected(MUST_FIX, sheet=orchard.SHEET, cell="A1")]),
        Case("S113", "other level", _titled("Standard: ST9002, level 5"),
             [expected(SHOULD_FIX, sheet=orchard.SHEET, cell="A1")]),
        Case("S113", PASSING,
             _titled("Standard: Community orchard keeper, ST9002 v1.0, level 4")),
        Case("S113", "of its occupation", sound, standard="OCC9002.json"),
        Case("S114", FAILING, sound, [expected(MUST_FIX, **whole_file)],
             standard="ST9002-not-json.json", exit=3),
        Case("S114", PASSING, sound),
        Case("S115", FAILING, sound, [expected(SHOULD_FIX)], standard="ST9002"),
        Case("S115", "named", sound, [expected(SHOULD_FIX)], standard="ST9002@1.0",
             shares="S115-failing.xlsx"),
        Case("S115", "stated", _titled("KSB mapping for ST9002 v1.0"), [expected(SHOULD_FIX)],
             standard="ST9002"),
        Case("S115", "wrongly stated", _titled("KSB mapping for ST9002 v1.1"),
             standard="ST9002", also=["S113"], exit=1),
        Case("S115", PASSING, orchard.book(orchard.claims(NEWER)), standard="ST9002"),
        Case("S116", FAILING, untitled, [expected(NOTE)], standard="in-scope.json", cycle="4"),
        Case("S116", "other level", untitled, [expected(NOTE), expected(NOTE)],
             standard="in-scope-level-5.json", cycle="4", level=5, shares="S116-failing.xlsx"),
        Case("S116", PASSING, untitled, standard="in-scope.json"),
    ]


def _option() -> Book:
    rows = orchard.claims(WITH_OPTIONS, CIDER)
    return Book([orchard.mapping(rows)])


def _positional() -> Book:
    """The list as published, headings and all, numbered from the top."""
    rows = orchard.claims(LABELS_DISAGREE)
    for row in rows:
        if _labelled(row.statement):
            row.statement = row.statement.split(" ", 1)[1]
    return Book(lay_out_list(rows, Look(title_rows=[orchard.TITLE])).sheets)


def _labelled(statement: str) -> bool:
    return statement[0] in "KSB" and statement[1].isdigit()


def _titled(title: str) -> Book:
    return Book([orchard.mapping(orchard.claims(), title=title)])
