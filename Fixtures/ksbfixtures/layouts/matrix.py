"""A matrix: a row per KSB, a column per unit, and marks."""

from __future__ import annotations

from dataclasses import replace
from typing import Dict, List

from ..claim import NONE, Claim
from ..look import WIDTHS, Look
from ..sheet import HEADER, TEXT, Sheet, Style
from .placed import NO_MARK, Placed
from .table import end_of_claim, fields, numbered, put_below, put_titles, values
from .units import heading, units_of

SHEET = "Unit matrix"

UNIT_HEADER = Style(bold=True, wrap=True, rotated=True, fill="D9E2F3")

LEFT = ("code", "statement")


def lay_out_matrix(claims: List[Claim], look: Look) -> Placed:
    """Lays claims out as a matrix; the marks of a claim are those of its units."""
    matrix = _Matrix(claims, look)
    row = matrix.put_header()
    for position, claim in enumerate(claims):
        row = matrix.put_row(row, position, claim)
    put_below(matrix.sheet, row, ["code", *matrix.columns], len(claims), look)
    return matrix.placed


class _Matrix:
    """The sheet, and which of its columns is what."""

    def __init__(self, claims: List[Claim], look: Look) -> None:
        self.look = look
        self.sheet = Sheet(SHEET)
        self.placed = Placed([self.sheet])
        names = [name for name in fields(look) if name in LEFT or name in look.extras]
        self.left = dict(numbered(names, look))
        first = look.indent + len(names) + 1
        self.columns: Dict[str, int] = {
            unit: first + index for index, unit in enumerate(units_of(claims))
        }
        self.rationale = first + len(self.columns) if look.rationale_column else None
        self.width = len(names) + len(self.columns) + (1 if look.rationale_column else 0)

    def put_header(self) -> int:
        """Writes titles and header, and returns the first row below."""
        sheet, look = self.sheet, self.look
        row = put_titles(sheet, look, width=self.width)
        if look.two_header_rows:
            first, last = min(self.columns.values()), max(self.columns.values())
            sheet.put(row, first, look.headers.get("band", "Units"), HEADER)
            if last > first:
                sheet.merge(row, first, row, last)
            row += 1
        headings = {unit: heading(unit, look) for unit in self.columns}
        bottom = row + max(len(cells) for cells in headings.values()) - 1
        for column, name in self.left.items():
            self._put_name(bottom, column, name)
        for unit, column in self.columns.items():
            for offset, text in enumerate(headings[unit]):
                style = replace(UNIT_HEADER, rotated=UNIT_HEADER.rotated and not offset)
                sheet.put(row + offset, column, text, style)
            sheet.widths[column] = 6
        if self.rationale:
            self._put_name(bottom, self.rationale, "rationale")
        return bottom + 1

    def _put_name(self, row: int, column: int, name: str) -> None:
        self.sheet.put(row, column, self.look.headers[name], HEADER)
        self.sheet.widths[column] = WIDTHS.get(name, 14)

    def put_row(self, row: int, position: int, claim: Claim) -> int:
        """Writes a claim, and returns the next claim's row."""
        sheet, look, placed = self.sheet, self.look, self.placed
        written = values(claim, look, position)
        for column, name in self.left.items():
            placed.record(position, name, sheet.name, sheet.put(row, column, written[name], TEXT))
        if look.code_with_statement:
            placed.record(position, "statement", *placed.place(position, "code"))
        self._put_marks(row, position, claim)
        if self.rationale:
            cell = sheet.put(row, self.rationale, written["rationale"], TEXT)
            placed.record(position, "rationale", sheet.name, cell)
        return end_of_claim(sheet, row, row, position, look)

    def _put_marks(self, row: int, position: int, claim: Claim) -> None:
        marked = [] if claim.coverage == NONE else claim.units
        free = [unit for unit in self.columns if unit not in claim.units]
        for unit, column in self.columns.items():
            if unit in marked:
                cell = self.sheet.put(row, column, self.look.marks[claim.extent(unit)])
                self.placed.record(position, "first mark", self.sheet.name, cell)
            elif "mark" in claim.cells and unit == free[0]:
                cell = self.sheet.put(row, column, claim.cells["mark"])
                self.placed.record(position, "mark", self.sheet.name, cell)
            elif self.look.unmarked is not None:
                cell = self.sheet.put(row, column, self.look.unmarked)
                self.placed.record(position, NO_MARK, self.sheet.name, cell)
