"""Writes a ``Book`` with XlsxWriter: formulas with stored results, rows without gaps."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict

import xlsxwriter

from ..reproducible import EPOCH, make_reproducible
from ..sheet import PLAIN, Book, ErrorValue, Formula, Sheet, Style, Value


def write_with_xlsxwriter(book: Book, path: Path) -> None:
    """Writes the workbook; the same book gives the same bytes."""
    if book.external_link:
        raise ValueError("XlsxWriter cannot write links to other workbooks")
    workbook = xlsxwriter.Workbook(str(path), {"strings_to_formulas": False})
    workbook.set_properties({"created": EPOCH})
    formats = _Formats(workbook)
    for sheet in book.sheets:
        _write_sheet(sheet, workbook.add_worksheet(sheet.name), formats)
    workbook.close()
    make_reproducible(path)


class _Formats:
    """One XlsxWriter format per style, made when first asked for."""

    def __init__(self, workbook: xlsxwriter.Workbook) -> None:
        self._workbook = workbook
        self._made: Dict[Style, Any] = {}

    def __getitem__(self, style: Style) -> Any:
        if style == PLAIN:
            return None
        if style not in self._made:
            self._made[style] = self._workbook.add_format(_properties(style))
        return self._made[style]


def _properties(style: Style) -> Dict[str, Any]:
    properties: Dict[str, Any] = {"valign": "top"}
    if style.bold:
        properties["bold"] = True
    if style.struck:
        properties["font_strikeout"] = True
    if style.colour:
        properties["font_color"] = f"#{style.colour}"
    if style.font:
        properties["font_name"] = style.font
    if style.number_format:
        properties["num_format"] = style.number_format
    if style.wrap:
        properties["text_wrap"] = True
    if style.rotated:
        properties["rotation"] = 90
    if style.fill:
        properties.update(pattern=1, bg_color=f"#{style.fill}")
    return properties


def _write_sheet(sheet: Sheet, target: Any, formats: _Formats) -> None:
    for top, left, bottom, right in sheet.merges:
        target.merge_range(top - 1, left - 1, bottom - 1, right - 1, None)
    for (row, column), cell in sorted(sheet.cells.items()):
        _write_value(cell.value, target, row - 1, column - 1, formats[cell.style])
    hidden = {"hidden": True}
    for column in sorted(set(sheet.widths) | sheet.hidden_columns):
        options = hidden if column in sheet.hidden_columns else {}
        target.set_column(column - 1, column - 1, sheet.widths.get(column), None, options)
    for row in sorted(sheet.hidden_rows):
        target.set_row(row - 1, None, None, hidden)
    if sheet.hidden:
        target.hide()


def _write_value(value: Value, target: Any, row: int, column: int, style: Any) -> None:
    if isinstance(value, ErrorValue):
        target.write_formula(row, column, f"={value.text}", style, value.text)
    elif isinstance(value, Formula):
        if value.result is None:
            raise ValueError("XlsxWriter always stores a formula's result")
        target.write_formula(row, column, f"={value.text}", style, value.result)
    elif isinstance(value, str):
        target.write_string(row, column, value, style)
    elif value is None:
        target.write_blank(row, column, None, style)
    else:
        target.write(row, column, value, style)
