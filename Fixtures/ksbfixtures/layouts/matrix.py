"""A matrix: a row per KSB, a column per unit, and marks."""

from __future__ import annotations

from typing import Dict, List

from ..claim import NONE, Claim
from ..look import WIDTHS, Look
from ..sheet import HEADER, TEXT, Sheet, Style
from .placed import Placed
from .table import fields, put_titles, values

SHEET = "Unit matrix"

UNIT_HEADER = Style(bold=True, wrap=True, rotated=True, fill="D9E2F3")


def lay_out_matrix(claims: List[Claim], look: Look) -> Placed:
    """Lays claims out as a matrix; the marks of a claim are those of its units."""
    sheet = Sheet(SHEET)
    placed = Placed([sheet])
    left = [name for name in fields(look) if name in ("code", "statement")]
    units = sorted({unit for claim in claims for unit in claim.units})
    columns = {unit: len(left) + 1 + index for index, unit in enumerate(units)}
    right = ["rationale"] if look.rationale_column else []
    header = put_titles(sheet, look, width=len(left) + len(units) + len(right))
    header = _put_header(sheet, header, left, columns, right, look)
    for position, claim in enumerate(claims):
        _put_row(sheet, header + 1 + position, left, columns, right, position, claim, look, placed)
    return placed


def _put_header(
    sheet: Sheet, row: int, left: List[str], columns: Dict[str, int], right: List[str], look: Look
) -> int:
    first, last = len(left) + 1, len(left) + len(columns)
    if look.two_header_rows:
        sheet.put(row, first, "Units", HEADER)
        sheet.merge(row, first, row, last)
        row += 1
    for column, name in enumerate(left, start=1):
        sheet.put(row, column, look.headers[name], HEADER)
        sheet.widths[column] = WIDTHS[name]
    for unit, column in columns.items():
        sheet.put(row, column, unit, UNIT_HEADER)
        sheet.widths[column] = 6
    for name in right:
        sheet.put(row, last + 1, look.headers[name], HEADER)
        sheet.widths[last + 1] = WIDTHS[name]
    return row


def _put_row(
    sheet: Sheet, row: int, left: List[str], columns: Dict[str, int], right: List[str],
    position: int, claim: Claim, look: Look, placed: Placed,
) -> None:
    written = values(claim, look)
    for column, name in enumerate(left, start=1):
        placed.record(position, name, sheet.name, sheet.put(row, column, written[name], TEXT))
    if look.code_with_statement:
        placed.record(position, "statement", *placed.place(position, "code"))
    if claim.coverage != NONE:
        for unit in sorted(claim.units):
            cell = sheet.put(row, columns[unit], look.marks[claim.coverage])
            placed.record(position, "first mark", sheet.name, cell)
    if "mark" in claim.cells:
        free = next(column for unit, column in columns.items() if unit not in claim.units)
        placed.record(
            position, "mark", sheet.name, sheet.put(row, free, claim.cells["mark"])
        )
    for name in right:
        cell = sheet.put(row, len(left) + len(columns) + 1, written[name], TEXT)
        placed.record(position, name, sheet.name, cell)
