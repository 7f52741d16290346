"""Writes a ``Book`` with openpyxl: shared strings, formulas without stored results."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from openpyxl.packaging.relationship import Relationship
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.workbook.external_link.external import ExternalBook, ExternalLink
from openpyxl.worksheet.worksheet import Worksheet

from ..address import address, column_letters
from ..reproducible import make_reproducible
from ..sheet import Book, Cell, ErrorValue, Formula, Sheet, Style, Value


def write_with_openpyxl(book: Book, path: Path) -> None:
    """Writes the workbook; the same book gives the same bytes."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.active)
    for sheet in book.sheets:
        _write_sheet(sheet, workbook.create_sheet(sheet.name))
    if book.external_link:
        workbook._external_links.append(_external_link(book.external_link))
    workbook.save(path)
    make_reproducible(path)


def _write_sheet(sheet: Sheet, target: Worksheet) -> None:
    for (row, column), cell in sorted(sheet.cells.items()):
        _write_cell(cell, target.cell(row=row, column=column))
    for top, left, bottom, right in sheet.merges:
        target.merge_cells(f"{address(top, left)}:{address(bottom, right)}")
    for column, width in sheet.widths.items():
        target.column_dimensions[column_letters(column)].width = width
    for row in sheet.hidden_rows:
        target.row_dimensions[row].hidden = True
    for column in sheet.hidden_columns:
        target.column_dimensions[column_letters(column)].hidden = True
    if sheet.hidden:
        target.sheet_state = "hidden"


def _write_cell(cell: Cell, target) -> None:
    target.value = _plain(cell.value)
    if isinstance(cell.value, ErrorValue):
        target.data_type = "e"
    _apply(cell.style, target)


def _plain(value: Value):
    if isinstance(value, ErrorValue):
        return value.text
    if isinstance(value, Formula):
        if value.result is not None:
            raise ValueError("openpyxl cannot store a formula's result")
        return f"={value.text}"
    return value


def _apply(style: Style, target) -> None:
    if style.bold or style.struck or style.colour or style.font:
        target.font = Font(
            bold=style.bold or None, strike=style.struck or None, color=style.colour,
            name=style.font,
        )
    if style.number_format:
        target.number_format = style.number_format
    if style.wrap or style.rotated:
        target.alignment = Alignment(
            wrap_text=style.wrap, vertical="top", text_rotation=90 if style.rotated else 0
        )
    if style.fill:
        target.fill = PatternFill("solid", fgColor=f"FF{style.fill}")


def _external_link(target: str) -> ExternalLink:
    link = ExternalLink(externalBook=ExternalBook(id="rId1"))
    link.file_link = Relationship(type="externalLinkPath", Target=target, TargetMode="External")
    return link
