"""Workbooks of which the right thing to say is “I can't tell”."""

from __future__ import annotations

from ..sheet import HEADER, TEXT, TITLE as BOLD
from ..sheet import Book, Sheet
from .case import OddWorkbook
from .orchard import CODES, TITLE, UNITS, put_list, rows

IN_DOUBT = {
    "K1": "Not yet fully covered", "K2": "Full?", "S1": "Nearly full", "S2": "No longer partial",
    "S3": "Fully covered in year 2 only", "B1": "Full / Partial", "B2": "See unit plan",
}


def taught_introduced_assessed() -> OddWorkbook:
    """T, I and A are a curriculum map's own marks: which of them is coverage is not said."""
    sheet = Sheet("Curriculum map")
    sheet.put_row(1, ["KSB", "Statement", *UNITS], HEADER)
    for at, claim in enumerate(rows(), start=2):
        sheet.put_row(at, [str(claim.code), claim.statement], TEXT)
        for place, unit in enumerate(claim.units):
            sheet.put(at, 3 + UNITS.index(unit), ["I", "T, A"][place] if at % 2 else "T")
    return OddWorkbook(
        "taught-introduced-assessed", "T, I and A for marks", Book([sheet]), reports=["W102"])


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
        "codes-in-doubt", "codes that cannot be read", Book([sheet]), writer="xlsxwriter",
        reports=["M111"], full=["K1", "S2", "S3", "B2"])


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
    taught_introduced_assessed, coverage_in_doubt, codes_in_doubt, two_drafts, ticks_and_crosses,
]
