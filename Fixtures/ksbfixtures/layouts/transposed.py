"""A transposed matrix: a row per unit, a column per KSB, and marks."""

from __future__ import annotations

from dataclasses import replace
from typing import Dict, List

from ..claim import NONE, Claim
from ..look import Look
from ..sheet import HEADER, TEXT, Sheet
from .placed import NO_MARK, Placed
from .table import put_titles
from .units import heading, units_of

SHEET = "Units by KSB"


def lay_out_transposed(claims: List[Claim], look: Look) -> Placed:
    """Lays claims out as a transposed matrix; a claim's marks are those of its units."""
    sheet = Sheet(SHEET)
    placed = Placed([sheet])
    units = units_of(claims)
    wide = 2 if look.unit_titles else 1
    columns = {at: look.indent + wide + 1 + at for at in range(len(claims))}
    row = put_titles(sheet, look, width=wide + len(claims))
    row = _put_header(sheet, row, wide, columns, claims, look, placed)
    _put_marks(sheet, row, wide, columns, claims, units, look, placed)
    for offset, note in enumerate(look.notes, start=1):
        sheet.put(row + len(units) + offset, look.indent + 1, note)
    return placed


def _put_header(
    sheet: Sheet, row: int, wide: int, columns: Dict[int, int], claims: List[Claim], look: Look,
    placed: Placed,
) -> int:
    if look.two_header_rows:
        _put_sections(sheet, row, columns, claims, look)
        row += 1
    names = ["unit code", "unit title"] if wide == 2 else ["unit"]
    for offset, name in enumerate(names):
        sheet.put(row, look.indent + 1 + offset, look.headers.get(name, name.capitalize()), HEADER)
        sheet.widths[look.indent + 1 + offset] = 14 if name == "unit code" else 34
    style = replace(HEADER, rotated=look.rotated)
    for at, column in columns.items():
        cell = sheet.put(row, column, look.code(claims[at].code), style)
        placed.record(at, "code", sheet.name, cell)
        sheet.widths[column] = 6
        if look.statement_row:
            statement = claims[at].cells.get("statement", claims[at].statement)
            cell = sheet.put(row + 1, column, statement, replace(TEXT, rotated=True))
            placed.record(at, "statement", sheet.name, cell)
    return row + (2 if look.statement_row else 1)


def _put_sections(
    sheet: Sheet, row: int, columns: Dict[int, int], claims: List[Claim], look: Look
) -> None:
    for letter, title in look.section_titles.items():
        members = [columns[at] for at, claim in enumerate(claims) if claim.code.letter == letter]
        if members:
            sheet.put(row, members[0], title, HEADER)
            if members[-1] > members[0]:
                sheet.merge(row, members[0], row, members[-1])


def _put_marks(
    sheet: Sheet, top: int, wide: int, columns: Dict[int, int], claims: List[Claim],
    units: List[str], look: Look, placed: Placed,
) -> None:
    free = {
        at: next((unit for unit in units if unit not in claim.units), None)
        for at, claim in enumerate(claims) if "mark" in claim.cells
    }
    for row, unit in enumerate(units, start=top):
        for offset, text in enumerate(heading(unit, look)):
            sheet.put(row, look.indent + 1 + offset, text, TEXT)
        for at, column in columns.items():
            claim = claims[at]
            if unit in claim.units and claim.coverage != NONE:
                cell = sheet.put(row, column, look.marks[claim.extent(unit)])
                placed.record(at, "first mark", sheet.name, cell)
            elif free.get(at) == unit:
                cell = sheet.put(row, column, claim.cells["mark"])
                placed.record(at, "mark", sheet.name, cell)
            elif look.unmarked is not None:
                placed.record(at, NO_MARK, sheet.name, sheet.put(row, column, look.unmarked))
