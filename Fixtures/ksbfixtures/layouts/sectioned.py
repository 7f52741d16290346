"""Sections: knowledge, skills and behaviours under headings, or on sheets of their own."""

from __future__ import annotations

from typing import List, Tuple

from ..claim import Claim
from ..look import Look
from ..sheet import HEADER, Sheet
from .placed import Placed
from .table import fields, put_claim, put_header, put_titles

SECTIONS = {"K": "Knowledge", "S": "Skills", "B": "Behaviours"}


def lay_out_sectioned(claims: List[Claim], look: Look) -> Placed:
    """Lays claims out in three sections."""
    sections = [
        (title, [(at, claim) for at, claim in enumerate(claims) if claim.code.letter == letter])
        for letter, title in SECTIONS.items()
    ]
    sections = [(title, members) for title, members in sections if members]
    if look.separate_sheets:
        return _on_sheets(sections, look)
    return _under_headings(sections, look)


Section = Tuple[str, List[Tuple[int, Claim]]]


def _on_sheets(sections: List[Section], look: Look) -> Placed:
    placed = Placed([])
    names = fields(look)
    for title, members in sections:
        sheet = Sheet(title)
        placed.sheets.append(sheet)
        row = put_titles(sheet, look, width=len(names))
        put_header(sheet, row, names, look)
        for offset, (position, claim) in enumerate(members, start=1):
            put_claim(sheet, row + offset, names, position, claim, look, placed)
    return placed


def _under_headings(sections: List[Section], look: Look) -> Placed:
    sheet = Sheet("KSBs")
    placed = Placed([sheet])
    names = fields(look)
    row = put_titles(sheet, look, width=len(names))
    put_header(sheet, row, names, look)
    row += 1
    for title, members in sections:
        sheet.put(row, 1, title, HEADER)
        sheet.merge(row, 1, row, len(names))
        row += 1
        for position, claim in members:
            put_claim(sheet, row, names, position, claim, look, placed)
            row += 1
    return placed
