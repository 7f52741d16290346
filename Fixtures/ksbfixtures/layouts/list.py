"""A list: one row per KSB."""

from __future__ import annotations

from typing import List

from ..claim import Claim
from ..look import Look
from ..sheet import Sheet
from .placed import Placed
from .table import fields, put_below, put_claim, put_header, put_titles

SHEET = "KSB mapping"


def lay_out_list(claims: List[Claim], look: Look) -> Placed:
    """Lays claims out as a list."""
    sheet = Sheet(SHEET)
    placed = Placed([sheet])
    names = fields(look)
    row = put_header(sheet, put_titles(sheet, look, width=len(names)), names, look)
    for position, claim in enumerate(claims):
        row = put_claim(sheet, row, names, position, claim, look, placed)
    put_below(sheet, row, names, len(claims), look)
    return placed
