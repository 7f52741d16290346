"""What other programs and other languages make of a mapping."""

from __future__ import annotations

from ..claim import FULL
from ..sheet import HEADER, TEXT, Book, Formula, Sheet, Style
from .case import OddWorkbook
from .orchard import CODES, FULLY, HEADINGS, put_list, row, rows

WELSH = """\
# A mapping in Welsh: its headings, and its words for coverage.
words:
  headers:
    code: Cyfeirnod
    statement: Datganiad
    coverage: Cwmpas
    units: Unedau
    assessment: Asesu
    rationale: Rhesymeg
  coverage:
    full: [Llawn]
    partial: [Rhannol]
    none: [Dim]
  placeholders: [i'w gadarnhau]
"""


def google_sheets() -> OddWorkbook:
    """Tick boxes are TRUE and FALSE, formulas stand where lists were joined, the grid goes on."""
    sheet = Sheet("Sheet1")
    sheet.put_row(1, ["KSB", "Statement", "Fully covered?", "Unit(s)", "Assessed by"], HEADER)
    for at, claim in enumerate(rows(), start=2):
        units = ", ".join(claim.units)
        joined = Formula(f'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"{units}")', units)
        ticked = claim.coverage == FULL
        sheet.put_row(
            at, [str(claim.code), claim.statement, ticked, joined, claim.assessment], TEXT)
    for at in range(10, 101):
        sheet.put(at, 3, False, TEXT)
    return OddWorkbook(
        "google-sheets", "tick boxes, joined cells and an endless grid, as Google Sheets saves it",
        Book([sheet]), writer="xlsxwriter", full=FULLY)


def numbers() -> OddWorkbook:
    """A list of the tables first, then each table on a sheet of its own below its title."""
    summary = Sheet("Export Summary")
    summary.put(1, 1, "This document was exported from Numbers.  Each table was converted to an "
                      "Excel worksheet.", TEXT)
    summary.put_row(3, ["Numbers Sheet Name", "Numbers Table Name", "Excel Worksheet Name"], HEADER)
    parts = [("Knowledge", CODES[:3]), ("Skills", CODES[3:6]), ("Behaviours", CODES[6:])]
    sheets = [summary]
    for at, (title, codes) in enumerate(parts, start=4):
        sheet = Sheet(f"Mapping - {title}")
        summary.put_row(at, ["Mapping", title, sheet.name])
        sheet.put(1, 1, title, Style(bold=True))
        sheet.merge(1, 1, 1, len(HEADINGS))
        put_list(sheet, 2, codes=codes)
        sheets.append(sheet)
    return OddWorkbook(
        "numbers", "each table on a sheet of its own, as Numbers saves it", Book(sheets),
        full=FULLY)


def welsh() -> OddWorkbook:
    """Headings and words in Welsh, with a layout file that explains them."""
    sheet = Sheet("Mapio")
    sheet.put_row(
        2, ["Cyfeirnod", "Datganiad", "Cwmpas", "Unedau", "Asesu", "Rhesymeg"], HEADER)
    words = {"Full": "Llawn", "Partial": "Rhannol"}
    for at, claim in enumerate(rows(), start=3):
        cells = row(claim)
        sheet.put_row(at, [*cells[:2], words[cells[2]], *cells[3:]], TEXT)
    sheet.put(11, 6, "i'w gadarnhau")
    return OddWorkbook(
        "welsh", "headings and words in Welsh", Book([sheet]), layout=WELSH, full=FULLY)


MAKERS = [google_sheets, numbers, welsh]
