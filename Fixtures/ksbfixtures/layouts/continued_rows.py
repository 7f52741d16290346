"""Continued rows: a row per unit, the KSB's own cells merged or blank after its first row."""

from __future__ import annotations

from typing import List

from ..claim import Claim
from ..look import Look
from ..sheet import TEXT, Sheet
from .placed import Placed
from .table import fields, put_claim, put_header, put_titles

SHEET = "Mapping"

ONCE = {"code", "statement", "coverage", "rationale"}
"""The fields that speak of the KSB as a whole, and are written in its first row."""


def lay_out_continued_rows(claims: List[Claim], look: Look) -> Placed:
    """Lays claims out with a row per unit."""
    sheet = Sheet(SHEET)
    placed = Placed([sheet])
    names = fields(look)
    row = put_titles(sheet, look, width=len(names))
    put_header(sheet, row, names, look)
    row += 1
    for position, claim in enumerate(claims):
        row = _put_rows(sheet, row, names, position, claim, look, placed)
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
        for column, name in enumerate(names, start=1):
            if name not in ONCE:
                value = continued.units[0] if name == "units" else getattr(continued, name)
                sheet.put(top + offset, column, value, TEXT)
    bottom = top + len(rows) - 1
    if look.merged and bottom > top:
        for column, name in enumerate(names, start=1):
            if name in ONCE:
                sheet.merge(top, column, bottom, column)
    return bottom + 1


def _row(claim: Claim, unit: str, number: int) -> Claim:
    return Claim(
        claim.code, claim.statement, claim.coverage, [unit], f"LO{number}", claim.assessment,
        claim.rationale, claim.cells,
    )
