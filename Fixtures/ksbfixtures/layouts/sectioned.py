"""Sections: knowledge, skills and behaviours under headings, or on sheets of their own."""

from __future__ import annotations

from typing import List, Tuple

from ..claim import Claim
from ..look import SECTIONS, Look
from ..sheet import HEADER, Sheet
from .placed import Placed
from .table import fields, put_below, put_claim, put_header, put_titles

SHEET = "KSBs"

Section = Tuple[str, List[Tuple[int, Claim]]]
"""A title, and the claims below it with their positions."""


def lay_out_sectioned(claims: List[Claim], look: Look) -> Placed:
    """Lays claims out in three sections."""
    sections = [
        (
            look.section_titles[letter],
            [(at, claim) for at, claim in enumerate(claims) if claim.code.letter == letter],
        )
        for letter in SECTIONS
    ]
    sections = [(title, members) for title, members in sections if members]
    if look.separate_sheets:
        return _on_sheets(sections, look)
    return _under_headings(sections, look)


def _on_sheets(sections: List[Section], look: Look) -> Placed:
    placed = Placed([])
    names = fields(look)
    for title, members in sections:
        sheet = Sheet(title)
        placed.sheets.append(sheet)
        row = put_header(sheet, put_titles(sheet, look, width=len(names)), names, look)
        for position, claim in members:
            row = put_claim(sheet, row, names, position, claim, look, placed)
        put_below(sheet, row, names, len(members), look)
    return placed


def _under_headings(sections: List[Section], look: Look) -> Placed:
    sheet = Sheet(SHEET)
    placed = Placed([sheet])
    names = fields(look)
    row = put_titles(sheet, look, width=len(names))
    if not look.header_in_sections:
        row = put_header(sheet, row, names, look)
    for title, members in sections:
        first = look.indent + 1
        sheet.put(row, first, title, HEADER)
        sheet.merge(row, first, row, look.indent + len(names))
        row += 1
        if look.header_in_sections:
            row = put_header(sheet, row, names, look)
        for position, claim in members:
            row = put_claim(sheet, row, names, position, claim, look, placed)
    put_below(sheet, row, names, sum(len(members) for _, members in sections), look)
    return placed
