"""What the row layouts share: titles, a header, and a claim's row."""

from __future__ import annotations

from typing import Dict, List

from ..claim import Claim
from ..look import FIELDS, WIDTHS, Look
from ..sheet import HEADER, TEXT, TITLE, Sheet, Value
from .placed import Placed


def fields(look: Look) -> List[str]:
    """The fields that have columns of their own, from the left."""
    return [name for name in FIELDS if not (look.code_with_statement and name == "statement")]


def put_titles(sheet: Sheet, look: Look, width: int) -> int:
    """Writes the rows above the header, and returns the header's row."""
    for row, title in enumerate(look.title_rows, start=1):
        sheet.put(row, 1, title, TITLE)
        sheet.merge(row, 1, row, width)
    return len(look.title_rows) + 2


def put_header(sheet: Sheet, row: int, names: List[str], look: Look) -> None:
    """Writes the header, and sets the widths of its columns."""
    sheet.put_row(row, [look.headers[name] for name in names], HEADER)
    sheet.set_widths([WIDTHS[name] for name in names])


def values(claim: Claim, look: Look) -> Dict[str, Value]:
    """What the claim's cells hold, by field."""
    written: Dict[str, Value] = {
        "code": look.code(claim.code),
        "statement": claim.statement,
        "coverage": look.coverage_words[claim.coverage],
        "units": look.unit_separator.join(claim.units) or None,
        "outcomes": claim.outcomes or None,
        "assessment": claim.assessment or None,
        "rationale": claim.rationale or None,
    }
    written.update({name: value for name, value in claim.cells.items() if name in written})
    if look.code_with_statement:
        written["code"] = f"{written['code']}: {written['statement']}"
    return written


def put_claim(
    sheet: Sheet, row: int, names: List[str], position: int, claim: Claim, look: Look,
    placed: Placed,
) -> None:
    """Writes a claim as one row, and notes where its fields are."""
    written = values(claim, look)
    for column, name in enumerate(names, start=1):
        cell = sheet.put(row, column, written[name], TEXT)
        placed.record(position, name, sheet.name, cell)
    if look.code_with_statement:
        placed.record(position, "statement", *placed.place(position, "code"))
