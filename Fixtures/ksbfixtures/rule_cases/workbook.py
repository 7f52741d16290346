"""W: can the workbook be trusted?"""

from __future__ import annotations

import tempfile
from dataclasses import replace
from pathlib import Path
from typing import List

from .. import compound_file
from ..look import Look
from ..sheet import TEXT, Book, Cell, ErrorValue, Formula, Sheet, Style
from ..writers import write_with_openpyxl
from . import orchard
from .case import FAILING, MUST_FIX, NOTE, PASSING, SHOULD_FIX, Case, expected

SHEET = orchard.SHEET

LISTS = Sheet("Lists", hidden=True)
LISTS.put_row(1, ["Answers"])
LISTS.put_row(2, ["Full"])
LISTS.put_row(3, ["Partial"])


def cases() -> List[Case]:
    """The cases of the W rules."""
    return [
        Case("W101", FAILING, compound_file.encrypted_package(),
             [expected(MUST_FIX, sheet=None, cell=None)], exit=3),
        Case("W101", PASSING, orchard.book()),
        Case("W102", FAILING, Book([_instructions()]),
             [expected(MUST_FIX, sheet=None, cell=None)], exit=3),
        Case("W102", PASSING, Book([_instructions(), orchard.mapping(orchard.claims())])),
        Case("W103", FAILING,
             orchard.changed("K2", orchard.cell("coverage", Formula('IF(D5="","None","Full")'))),
             [expected(MUST_FIX, sheet=SHEET, cell="C5")]),
        Case("W103", PASSING, orchard.changed(
            "K2", orchard.cell("coverage", Formula('IF(D5="","None","Full")', "Full"))),
             writer="xlsxwriter"),
        Case("W104", FAILING, orchard.changed("K3", orchard.cell("coverage", ErrorValue("#REF!"))),
             [expected(MUST_FIX, sheet=SHEET, cell="C6")]),
        Case("W104", PASSING, orchard.changed("K3", orchard.cell("outcomes", "#1 and #2"))),
        Case("W105", FAILING, _hidden_row(), [expected(SHOULD_FIX, sheet=SHEET, cell="A8")]),
        Case("W105", PASSING, Book([orchard.mapping(orchard.claims()), LISTS])),
        Case("W106", FAILING, _prompts(), [
            expected(MUST_FIX, sheet=SHEET, cell="D5"),
            expected(SHOULD_FIX, sheet=SHEET, cell="F7"),
        ]),
        Case("W106", PASSING, orchard.changed(
            "S1", orchard.cell("assessment", "Practical task [see assessment plan, part 2]"))),
        Case("W107", FAILING, replace(orchard.book(), external_link="last-year.xlsx"),
             [expected(NOTE)]),
        Case("W107", PASSING, orchard.book(), writer="xlsxwriter"),
        Case("W108", FAILING, _colours(keep_words=False),
             [expected(MUST_FIX, sheet=SHEET, cell="C4")]),
        Case("W108", PASSING, _colours(keep_words=True)),
        Case("W109", FAILING, Book([
            orchard.mapping(orchard.claims()), _renamed("Mapping (old)"),
        ]), [expected(SHOULD_FIX, sheet="Mapping (old)", cell=None)]),
        Case("W109", PASSING, Book([_instructions(), orchard.mapping(orchard.claims()), LISTS])),
        Case("W110", FAILING, _with_bytes_behind(), [expected(NOTE, sheet=None, cell=None)]),
        Case("W110", PASSING, orchard.book(), shares="W101-passing.xlsx"),
        Case("W111", FAILING, _with_column("Hub", gap=True),
             [expected(MUST_FIX, sheet=SHEET, cell="H3")], also=["C101", "M109"]),
        Case("W111", "no effect", _with_column("Hub", gap=False),
             [expected(SHOULD_FIX, sheet=SHEET, cell="H3")]),
        Case("W111", PASSING, _with_column("Checked by QA", gap=True), also=["C101", "M109"], exit=1),
        Case("W112", FAILING, _unread_text(), [
            expected(SHOULD_FIX, sheet=SHEET, cell="C5", ksb="K2"),
            expected(SHOULD_FIX, sheet=SHEET, cell="E6", ksb="K3"),
            expected(SHOULD_FIX, sheet=SHEET, cell="E7"),
        ], also=["M106"], exit=1),
        Case("W112", PASSING, _symbols(), writer="xlsxwriter"),
    ]


def _instructions() -> Sheet:
    sheet = Sheet("Instructions")
    sheet.put_row(1, ["How to fill in this workbook"])
    sheet.put_row(3, ["Say for each statement which units cover it, and how it is assessed."])
    sheet.put_row(4, ["Save the workbook before you send it."])
    sheet.set_widths([90])
    return sheet


def _with_bytes_behind() -> bytes:
    """A workbook with bytes behind the end of the archive, as a broken download may have."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "mapping.xlsx"
        write_with_openpyxl(orchard.book(), path)
        return path.read_bytes() + bytes(512)


def _hidden_row() -> Book:
    book = orchard.book()
    book.sheets[0].hidden_rows.add(8)
    return book


def _prompts() -> Book:
    rows = orchard.claims()
    orchard.claim(rows, "K2").cells["units"] = "[insert unit title]"
    orchard.claim(rows, "S1").cells["assessment"] = "TBC"
    return orchard.book(rows)


def _colours(keep_words: bool) -> Book:
    sheet = orchard.mapping(orchard.claims())
    for row in range(orchard.FIRST_ROW, orchard.FIRST_ROW + 8):
        fill = "FFC000" if row in (5, 9) else "92D050"
        value = sheet.cells[row, 3].value if keep_words else None
        sheet.cells[row, 3] = Cell(value, Style(wrap=True, fill=fill))
    return Book([sheet])


def _with_column(header: str, gap: bool) -> Book:
    """One more column, with ticks; with a gap, beside a KSB that is not covered."""
    rows = orchard.claims()
    if gap:
        claim = orchard.claim(rows, "K2")
        claim.cells["coverage"] = "None"
        claim.cells["units"] = None
        claim.cells["outcomes"] = None
        claim.cells["assessment"] = None
    sheet = orchard.mapping(rows)
    sheet.put(orchard.FIRST_ROW - 1, 8, header)
    for row in range(orchard.FIRST_ROW, orchard.FIRST_ROW + 7):
        sheet.put(row, 8, "\u2713")
    return Book([sheet])


def _unread_text() -> Book:
    sheet = orchard.mapping(orchard.claims())
    looks = {
        (5, 3): Style(struck=True),
        (6, 5): Style(number_format=";;;"),
        (7, 5): Style(colour="FFFFFF"),
    }
    for place, look in looks.items():
        sheet.cells[place] = Cell(sheet.cells[place].value, look)
    return Book([sheet])


def _symbols() -> Book:
    """A tick as Wingdings shows it, and a text in white on a dark fill."""
    sheet = orchard.mapping(orchard.claims())
    sheet.cells[5, 3] = Cell("\u00fc", Style(font="Wingdings"))
    sheet.cells[6, 5] = Cell(sheet.cells[6, 5].value, Style(colour="FFFFFF", fill="1F3864"))
    return Book([sheet])


def _renamed(name: str) -> Sheet:
    sheet = orchard.mapping(orchard.claims(), look=Look(title_rows=["Last year's draft"]))
    sheet.name = name
    sheet.put(14, 1, "Superseded: kept for the record.", TEXT)
    return sheet
