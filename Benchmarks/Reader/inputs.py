"""Makes the workbooks that the readers are timed on: the same bytes every time."""

from __future__ import annotations

import datetime
import random
from pathlib import Path
from typing import Callable, Dict, List

import xlsxwriter

WORDS = """
    apply the a an and with safe working practice to maintain equipment in line with site procedure
    understand how records are kept why faults are reported when work is handed over explain select
    tools materials methods plan measure inspect record improve team customer budget risk quality
""".split()
MADE = datetime.datetime(2024, 1, 1)


def make(folder: Path) -> Dict[str, Path]:
    """The workbooks by name; those that are there already are kept."""
    folder.mkdir(parents=True, exist_ok=True)
    paths: Dict[str, Path] = {}
    for name, (fill, options) in INPUTS.items():
        paths[name] = folder / f"{name}.xlsx"
        if not paths[name].exists():
            _write(paths[name], fill, options)
    return paths


def _write(path: Path, fill: Callable, options: Dict) -> None:
    unfinished = path.with_suffix(".part")
    book = xlsxwriter.Workbook(str(unfinished), options)
    book.set_properties({"created": MADE})
    fill(book, book.add_worksheet("Mapping"), random.Random(2024))
    book.close()
    unfinished.rename(path)


def _prose(chance: random.Random, words: int) -> str:
    text = " ".join(chance.choices(WORDS, k=words))
    return text[:1].upper() + text[1:] + "."


def _mapping(_book: xlsxwriter.Workbook, sheet: xlsxwriter.worksheet.Worksheet,
             chance: random.Random) -> None:
    """120 rows of 15 columns, nearly all prose."""
    for row in range(120):
        sheet.write_string(row, 0, f"K{row + 1}")
        for column in range(1, 15):
            sheet.write_string(row, column, _prose(chance, chance.randint(3, 20)))


def _matrix(_book: xlsxwriter.Workbook, sheet: xlsxwriter.worksheet.Worksheet,
            chance: random.Random) -> None:
    """500 units against 1,000 statements, an eighth of the cells marked."""
    for column in range(500):
        sheet.write_string(0, column + 1, f"Unit {column + 1}: {_prose(chance, 6)}")
    for row in range(1_000):
        sheet.write_string(row + 1, 0, _prose(chance, 15))
        for column in range(500):
            if chance.random() < 0.125:
                sheet.write_string(row + 1, column + 1, "✓")


def _million(book: xlsxwriter.Workbook, sheet: xlsxwriter.worksheet.Worksheet,
             chance: random.Random) -> None:
    """100,000 rows: texts, most of them different, numbers, dates and truth values."""
    day = book.add_format({"num_format": "yyyy-mm-dd"})
    money = book.add_format({"num_format": "#,##0.00"})
    for row in range(100_000):
        sheet.write_string(row, 0, f"R{row + 1}")
        for column in range(1, 4):
            sheet.write_string(row, column, _prose(chance, chance.randint(3, 8)))
        sheet.write_string(row, 4, chance.choice(["Full", "Partial", "None"]))
        sheet.write_number(row, 5, chance.randint(0, 10_000))
        sheet.write_number(row, 6, chance.random() * 1_000)
        sheet.write_number(row, 7, chance.randint(0, 10_000_000) / 100, money)
        sheet.write_number(row, 8, 40_000 + chance.randint(0, 5_000), day)
        sheet.write_boolean(row, 9, chance.random() < 0.5)


def _inline(_book: xlsxwriter.Workbook, sheet: xlsxwriter.worksheet.Worksheet,
            chance: random.Random) -> None:
    """100,000 rows of ten texts, each stored in its cell."""
    for row in range(100_000):
        for column in range(10):
            sheet.write_string(row, column, _prose(chance, chance.randint(3, 8)))


# Written row by row, XlsxWriter stores texts in their cells.
INPUTS: Dict[str, List] = {
    "mapping": [_mapping, {}],
    "matrix": [_matrix, {}],
    "million": [_million, {}],
    "million-inline": [_inline, {"constant_memory": True}],
}
