"""Tables in other shapes than a row per KSB and a column per fact."""

from __future__ import annotations

from typing import Dict, List

from ..claim import FULL
from ..sheet import HEADER, TEXT, TITLE as BOLD
from ..sheet import Book, Sheet, Style
from .case import OddWorkbook
from .orchard import CODES, FULLY, HEADINGS, TITLE, UNITS, row, rows

ROTATED = Style(bold=True, wrap=True, rotated=True, fill="D9E2F3")


def transposed() -> OddWorkbook:
    """A row per unit and a column per KSB."""
    sheet = Sheet("Matrix")
    sheet.put_row(2, ["Unit", *CODES], HEADER)
    for at, unit in enumerate(UNITS, start=3):
        sheet.put(at, 1, unit, TEXT)
        for column, claim in enumerate(rows(), start=2):
            if unit in claim.units:
                sheet.put(at, column, "✓" if claim.coverage == FULL else "P")
    return OddWorkbook(
        "transposed", "a row per unit and a column per KSB", Book([sheet]), full=FULLY)


def inverted() -> OddWorkbook:
    """A row per unit, which lists its knowledge, skills and behaviours in three columns."""
    sheet = Sheet("Units")
    sheet.put_row(1, ["Unit", "Knowledge", "Skills", "Behaviours"], HEADER)
    listed: Dict[str, List[str]] = {unit: [] for unit in UNITS}
    for claim in rows():
        for unit in claim.units:
            listed[unit].append(str(claim.code) + ("" if claim.coverage == FULL else " (P)"))
    for at, unit in enumerate(UNITS, start=2):
        parts = [", ".join(code for code in listed[unit] if code[0] == letter) for letter in "KSB"]
        sheet.put_row(at, [unit, *(part or None for part in parts)], TEXT)
    return OddWorkbook(
        "inverted", "a row per unit that lists its KSBs in three columns", Book([sheet]),
        full=FULLY)


def rotated_titles() -> OddWorkbook:
    """A matrix whose units have their code in one row and their title, rotated, in the next."""
    sheet = Sheet("Matrix")
    sheet.put_row(3, ["KSB", "Statement", *[unit.split(" ")[0] for unit in UNITS]], HEADER)
    for column, unit in enumerate(UNITS, start=3):
        sheet.put(4, column, unit.split(" ", 1)[1], ROTATED)
    for column in (1, 2):
        sheet.merge(3, column, 4, column)
    for at, claim in enumerate(rows(), start=5):
        sheet.put_row(at, [str(claim.code), claim.statement], TEXT)
        for unit in claim.units:
            sheet.put(at, 3 + UNITS.index(unit), "X" if claim.coverage == FULL else "P")
    return OddWorkbook(
        "rotated-titles", "a matrix with the units' codes above their rotated titles",
        Book([sheet]), writer="xlsxwriter", full=FULLY)


def sub_columns() -> OddWorkbook:
    """A matrix with two columns for each unit: whether it covers the KSB, and in which outcome."""
    sheet = Sheet("Matrix")
    sheet.put_row(1, ["KSB", "Statement"], HEADER)
    for at in (1, 2):
        sheet.merge(1, at, 2, at)
    for place, unit in enumerate(UNITS):
        column = 3 + 2 * place
        sheet.put(1, column, unit, HEADER)
        sheet.merge(1, column, 1, column + 1)
        sheet.put(2, column, "Covered", HEADER)
        sheet.put(2, column + 1, "LO", HEADER)
    for at, claim in enumerate(rows(), start=3):
        sheet.put_row(at, [str(claim.code), claim.statement], TEXT)
        for unit in claim.units:
            column = 3 + 2 * UNITS.index(unit)
            sheet.put(at, column, "✓" if claim.coverage == FULL else "P")
            sheet.put(at, column + 1, "LO2")
    return OddWorkbook(
        "sub-columns", "two columns for each unit of a matrix", Book([sheet]), full=FULLY)


def sections_on_sheets() -> OddWorkbook:
    """Knowledge, skills and behaviours on sheets of their own, numbered without a letter."""
    sheets = []
    for title, letter in [("Knowledge", "K"), ("Skills", "S"), ("Behaviours", "B")]:
        sheet = Sheet(title)
        sheet.put_row(1, ["No.", *HEADINGS[1:]], HEADER)
        members = [claim for claim in rows() if claim.code.letter == letter]
        for at, claim in enumerate(members, start=2):
            sheet.put_row(at, [at - 1, *row(claim)[1:]], TEXT)
        sheets.append(sheet)
    return OddWorkbook(
        "sections-on-sheets", "three sheets with numbers for codes", Book(sheets), full=FULLY)


def merged_codes() -> OddWorkbook:
    """Each KSB on two rows with a merged code, and a blank row after each."""
    sheet = Sheet("KSB mapping")
    sheet.put(1, 1, TITLE, BOLD)
    sheet.put_row(3, HEADINGS, HEADER)
    at = 4
    for claim in rows():
        cells = row(claim)
        first, second = claim.units
        sheet.put_row(at, [*cells[:3], first, *cells[4:]], TEXT)
        sheet.put(at + 1, 4, second, TEXT)
        for column in (1, 2, 3):
            sheet.merge(at, column, at + 1, column)
        at += 3
    return OddWorkbook(
        "merged-codes", "merged codes over two rows each, and blank rows between", Book([sheet]),
        full=FULLY)


def statements_without_codes() -> OddWorkbook:
    """The standard's statements, and nothing that says which is which."""
    sheet = Sheet("KSB mapping")
    sheet.put_row(1, HEADINGS[1:], HEADER)
    for at, claim in enumerate(rows(), start=2):
        sheet.put_row(at, row(claim)[1:], TEXT)
    return OddWorkbook(
        "statements-without-codes", "statements and no codes", Book([sheet]), full=FULLY)


MAKERS = [
    transposed, inverted, rotated_titles, sub_columns, sections_on_sheets, merged_codes,
    statements_without_codes,
]
