"""Workbooks of which the right thing to say is “I can't tell”."""

from __future__ import annotations

from ..sheet import HEADER, TEXT, TITLE as BOLD
from ..sheet import Book, Sheet
from .case import OddWorkbook
from .orchard import CODES, FULLY, TITLE, UNITS, put_list, rows

CURRICULUM_MAP = """\
sheets:
  - sheet: Curriculum map        # the name on the tab
    layout: matrix               # or leave it out, and it is found
    header-rows: 1               # or 3-4, or none
    columns:                     # only those that were read wrong need be named
      A: code
      B: statement
      C: { unit: U01 Trees }     # marks for one unit
      D: { unit: U02 Soil }
      E: { unit: U03 People }
      F: { unit: U04 Projects }
words:
  marks:                         # what stands under units
    full: [T, "T, A"]            # taught, and taught and assessed
    partial: [I]                 # introduced
  coverage:                      # what stands in a coverage column
    none: [Employer]
  headers:
    rationale: [Panel remarks]
  placeholders: [ask the team]   # not filled in yet
colours:                         # what the fill of a blank cell says
  "#92D050": full                # a colour as inspect names it,
  amber: partial                 # or every colour of that name
"""

IN_DOUBT = {
    "K1": "Not yet fully covered", "K2": "Full?", "S1": "Nearly full", "S2": "No longer partial",
    "S3": "Fully covered in year 2 only", "B1": "Full / Partial", "B2": "See unit plan",
}


def taught_introduced_assessed() -> OddWorkbook:
    """T, I and A are a curriculum map's own marks: which of them is coverage is not said."""
    return OddWorkbook(
        "taught-introduced-assessed", "T, I and A for marks", _curriculum_map(), reports=["M105"])


def curriculum_map() -> OddWorkbook:
    """The same with a layout file, which the page on layouts shows."""
    return OddWorkbook(
        "curriculum-map", "T, I and A for marks, and a layout file that explains them",
        _curriculum_map(), layout=CURRICULUM_MAP, full=CODES)


def _curriculum_map() -> Book:
    sheet = Sheet("Curriculum map")
    sheet.put_row(1, ["KSB", "Statement", *UNITS], HEADER)
    for at, claim in enumerate(rows(), start=2):
        sheet.put_row(at, [str(claim.code), claim.statement], TEXT)
        for place, unit in enumerate(claim.units):
            sheet.put(at, 3 + UNITS.index(unit), ["I", "T, A"][place] if at % 2 else "T")
    return Book([sheet])


def coverage_in_doubt() -> OddWorkbook:
    """Words that sound like full and are not."""
    sheet = Sheet("KSB mapping")
    sheet.put(1, 1, TITLE, BOLD)
    put_list(sheet, 3)
    for at, code in enumerate(CODES, start=4):
        sheet.put(at, 3, IN_DOUBT.get(code, "Partial"), TEXT)
    return OddWorkbook(
        "coverage-in-doubt", "words that take their “full” back", Book([sheet]),
        reports=["M105"])


def codes_in_doubt() -> OddWorkbook:
    """Codes that were typed wrong or are left open."""
    sheet = Sheet("KSB mapping")
    put_list(sheet, 1)
    for at, code in [(3, "K?"), (5, "Sl"), (8, "B-one")]:
        sheet.put(at, 1, code, TEXT)
    return OddWorkbook(
        "codes-in-doubt", "codes that cannot be read, beside statements that can", Book([sheet]),
        writer="xlsxwriter", reports=["M112"], full=FULLY)


def two_drafts() -> OddWorkbook:
    """Two drafts of one mapping, which say different things, and no sign of which is meant."""
    drafts = [Sheet("Draft A"), Sheet("Draft B")]
    for sheet in drafts:
        sheet.put(1, 1, TITLE, BOLD)
        put_list(sheet, 3)
    for at in range(4, 8):
        drafts[1].put(at, 3, "Partial", TEXT)
    return OddWorkbook(
        "two-drafts", "two drafts that disagree", Book(drafts), reports=["W109"])


def ticks_and_crosses() -> OddWorkbook:
    """Ticks for yes and crosses for no: a cross may not be taken for a mark of coverage."""
    sheet = Sheet("Checklist")
    sheet.put_row(1, ["KSB", "Statement", *UNITS], HEADER)
    for at, claim in enumerate(rows(), start=2):
        sheet.put_row(at, [str(claim.code), claim.statement], TEXT)
        for column, unit in enumerate(UNITS, start=3):
            sheet.put(at, column, "✓" if unit in claim.units and at != 4 else "x")
    return OddWorkbook(
        "ticks-and-crosses", "ticks and crosses in one matrix", Book([sheet]), writer="xlsxwriter",
        reports=["M105"], full=[code for code in CODES if code != "K3"])


MAKERS = [
    taught_introduced_assessed, curriculum_map, coverage_in_doubt, codes_in_doubt, two_drafts, ticks_and_crosses,
]
