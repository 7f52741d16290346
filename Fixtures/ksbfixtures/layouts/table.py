"""What the row layouts share: titles, a header, and a claim's row."""

from __future__ import annotations

from dataclasses import replace
from typing import Dict, Iterator, List, Tuple

from ..claim import Claim
from ..code_styles import TYPE_NAMES
from ..look import WIDTHS, Look
from ..sheet import HEADER, TEXT, TITLE, Sheet, Value
from .placed import Placed

BLANK_COLUMN = ""
"""The name of a column that holds nothing."""


def fields(look: Look) -> List[str]:
    """The fields that have columns of their own, from the left."""
    return [
        name for name in look.columns if not (look.code_with_statement and name == "statement")
    ]


def numbered(names: List[str], look: Look) -> Iterator[Tuple[int, str]]:
    """The columns that hold something, each with its number."""
    for column, name in enumerate(names, start=look.indent + 1):
        if name != BLANK_COLUMN:
            yield column, name


def put_titles(sheet: Sheet, look: Look, width: int) -> int:
    """Writes the rows above the header, and returns the header's row."""
    first = look.indent + 1
    for row, title in enumerate(look.title_rows, start=1):
        if isinstance(title, tuple):
            sheet.put(row, first, title[0], TITLE)
            sheet.put(row, first + 1, title[1])
        elif title:
            sheet.put(row, first, title, TITLE)
            if width > 1:
                sheet.merge(row, first, row, look.indent + width)
    return len(look.title_rows) + 1 + look.gap


def put_header(sheet: Sheet, row: int, names: List[str], look: Look) -> int:
    """Writes the header, sets the widths of its columns, and returns the row below it."""
    if look.bands:
        _put_bands(sheet, row, names, look)
        row += 1
    style = replace(HEADER, rotated=look.rotated)
    for column, name in numbered(names, look):
        sheet.put(row, column, look.headers[name], style)
        sheet.widths[column] = WIDTHS.get(name, 14)
        if name in look.hidden_columns:
            sheet.hidden_columns.add(column)
    if look.hints:
        row += 1
        for column, name in numbered(names, look):
            if name in look.hints:
                sheet.put(row, column, look.hints[name], TEXT)
    return row + 1


def _put_bands(sheet: Sheet, row: int, names: List[str], look: Look) -> None:
    runs: List[Tuple[str, int, int]] = []
    for column, name in numbered(names, look):
        band = look.bands.get(name, "")
        if runs and runs[-1][0] == band and runs[-1][2] == column - 1:
            runs[-1] = (band, runs[-1][1], column)
        else:
            runs.append((band, column, column))
    for band, first, last in runs:
        if band:
            sheet.put(row, first, band, HEADER)
            if last > first:
                sheet.merge(row, first, row, last)


def values(claim: Claim, look: Look, position: int = 0) -> Dict[str, Value]:
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
    written["type"] = TYPE_NAMES[claim.code.letter]
    written.update(
        {name: items[position % len(items)] for name, items in look.extras.items() if items}
    )
    written.update({name: value for name, value in claim.cells.items() if name in written})
    if look.code_with_statement:
        written["code"] = f"{written['code']}{look.code_joiner}{written['statement']}"
    return written


def put_claim(
    sheet: Sheet, row: int, names: List[str], position: int, claim: Claim, look: Look,
    placed: Placed,
) -> int:
    """Writes a claim as one row, notes where its fields are, and returns the next claim's row."""
    written = values(claim, look, position)
    for column, name in numbered(names, look):
        cell = sheet.put(row, column, written[name], TEXT)
        placed.record(position, name, sheet.name, cell)
    if look.code_with_statement:
        placed.record(position, "statement", *placed.place(position, "code"))
    return end_of_claim(sheet, row, row, position, look)


def end_of_claim(sheet: Sheet, top: int, bottom: int, position: int, look: Look) -> int:
    """Hides the claim's rows or leaves one blank below if so looked, and returns the next row."""
    if position in look.hidden:
        sheet.hidden_rows.update(range(top, bottom + 1))
    return bottom + (2 if position in look.spaced else 1)


def put_below(sheet: Sheet, row: int, names: List[str], claims: int, look: Look) -> None:
    """Writes what stands below the table: totals and notes."""
    if look.total:
        sheet.put(row, look.indent + 1, look.total, TITLE)
        counted = "coverage" if "coverage" in names else names[-1]
        sheet.put(row, look.indent + 1 + max(names.index(counted), 1), claims)
        row += 1
    for offset, note in enumerate(look.notes, start=1):
        sheet.put(row + offset, look.indent + 1, note)
