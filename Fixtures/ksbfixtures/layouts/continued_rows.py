"""Continued rows: a row per unit, the KSB's own cells merged or blank after its first row."""

from __future__ import annotations

from dataclasses import replace
from typing import List

from ..claim import Claim
from ..look import Look
from ..sheet import TEXT, Sheet
from .placed import Placed
from .table import (
    end_of_claim, fields, numbered, put_below, put_claim, put_header, put_titles, values,
)

SHEET = "Mapping"

ONCE = {"code", "statement", "coverage", "rationale"}
"""The fields that speak of the KSB as a whole, and are written in its first row."""


def lay_out_continued_rows(claims: List[Claim], look: Look) -> Placed:
    """Lays claims out with a row per unit."""
    sheet = Sheet(SHEET)
    placed = Placed([sheet])
    names = fields(look)
    row = put_header(sheet, put_titles(sheet, look, width=len(names)), names, look)
    for position, claim in enumerate(claims):
        row = _put_rows(sheet, row, names, position, claim, look, placed)
    put_below(sheet, row, names, len(claims), look)
    return placed


def _put_rows(
    sheet: Sheet, top: int, names: List[str], position: int, claim: Claim, look: Look,
    placed: Placed,
) -> int:
    rows = [claim]
    if "units" not in claim.cells and len(claim.units) > 1:
        rows = [_row(claim, unit, number) for number, unit in enumerate(claim.units, start=1)]
    put_claim(sheet, top, names, position, rows[0], look, placed)
    for offset, continued in enumerate(rows[1:], start=1):
        written = values(continued, look, position)
        for column, name in numbered(names, look):
            if name not in ONCE:
                sheet.put(top + offset, column, written[name], TEXT)
    bottom = top + len(rows) - 1
    if look.merged and bottom > top:
        for column, name in numbered(names, look):
            if name in ONCE:
                sheet.merge(top, column, bottom, column)
    return end_of_claim(sheet, top, bottom, position, look)


def _row(claim: Claim, unit: str, number: int) -> Claim:
    cells = {name: value for name, value in claim.cells.items() if number == 1 or name in ONCE}
    return replace(claim, units=[unit], outcomes=f"LO{number}", cells=cells)
