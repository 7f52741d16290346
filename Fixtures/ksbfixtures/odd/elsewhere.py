"""Tables that do not stand where one would look first."""

from __future__ import annotations

from ..sheet import HEADER, TEXT, TITLE as BOLD
from ..sheet import Book, Sheet
from .case import OddWorkbook
from .orchard import CODES, FULLY, HEADINGS, TITLE, put_list, rows

GUIDANCE = [
    "How to fill in this workbook",
    "Say for each KSB which units cover it.",
    "Use the words Full, Partial or None; a KSB such as K1 may be covered by several units.",
    "Save the workbook before you send it.",
]


def header_at_row_40() -> OddWorkbook:
    """A page of instructions above the table."""
    sheet = Sheet("Mapping")
    for at in range(1, 36):
        sheet.put(at, 1, GUIDANCE[(at - 1) % len(GUIDANCE)])
    put_list(sheet, 40)
    return OddWorkbook(
        "header-at-row-40", "a page of instructions above the table", Book([sheet]), full=FULLY)


def far_to_the_right() -> OddWorkbook:
    """A table that starts at column AA."""
    sheet = Sheet("Working")
    sheet.put(1, 1, "Working area: the mapping is to the right")
    put_list(sheet, 5, column=27)
    return OddWorkbook(
        "far-to-the-right", "a table that starts at column AA", Book([sheet]), writer="xlsxwriter",
        full=FULLY)


def two_tables_side_by_side() -> OddWorkbook:
    """Knowledge on the left, skills and behaviours on the right of one sheet."""
    sheet = Sheet("Mapping")
    put_list(sheet, 3, codes=CODES[:3], headings=HEADINGS[:4])
    put_list(sheet, 3, column=6, codes=CODES[3:], headings=HEADINGS[:4])
    return OddWorkbook(
        "two-tables-side-by-side", "two tables side by side on one sheet", Book([sheet]),
        full=FULLY)


def hidden_beside_visible() -> OddWorkbook:
    """Last year's mapping hidden beside this year's."""
    old, new = Sheet("Mapping 2025", hidden=True), Sheet("Mapping")
    for sheet in (old, new):
        sheet.put(1, 1, TITLE, BOLD)
        put_list(sheet, 3)
    for at in range(4, 12):
        old.put(at, 3, "Full", TEXT)
    return OddWorkbook(
        "hidden-beside-visible", "last year's mapping hidden beside this year's", Book([old, new]),
        full=FULLY)


def notes_and_totals_below() -> OddWorkbook:
    """Totals, notes and a signature under the table."""
    sheet = Sheet("KSB mapping")
    sheet.put(1, 1, TITLE, BOLD)
    below = put_list(sheet, 3)
    sheet.put_row(below, ["Total", None, 8, 4], HEADER)
    sheet.put(below + 2, 1, "Note: K1 and K2 are taught together in the first term.")
    sheet.put(below + 3, 1, "* S3 is assessed in the second year.")
    sheet.put_row(below + 5, ["Signed off by", "Quality board", None, "12 June"])
    return OddWorkbook(
        "notes-and-totals-below", "totals, notes and a signature below the table", Book([sheet]),
        full=FULLY)


def several_standards() -> OddWorkbook:
    """Two standards, each with a sheet that names it."""
    orchard, other = Sheet("Orchard keeper"), Sheet("Hedge layer")
    orchard.put(1, 1, TITLE, BOLD)
    put_list(orchard, 3)
    other.put(1, 1, "KSB mapping for ST9099 Hedge layer", BOLD)
    other.put_row(3, HEADINGS, HEADER)
    for at, claim in enumerate(rows(CODES[:2]), start=4):
        statement = f"Another statement, of hedges, number {at - 3}."
        other.put_row(at, [str(claim.code), statement, "Full", "U09 Hedges", "Practical task"], TEXT)
    return OddWorkbook(
        "several-standards", "two standards, each on a sheet that names it", Book([orchard, other]),
        full=FULLY)


def instructions_only() -> OddWorkbook:
    """The instructions were sent without the mapping."""
    sheet = Sheet("Instructions")
    for at, line in enumerate(GUIDANCE, start=1):
        sheet.put(at, 1, line)
    lists = Sheet("Lists")
    lists.put_row(1, ["Coverage"], HEADER)
    for at, word in enumerate(["Full", "Partial", "None"], start=2):
        lists.put(at, 1, word)
    return OddWorkbook(
        "instructions-only", "instructions and no mapping", Book([sheet, lists]), reports=["W102"])


MAKERS = [
    header_at_row_40, far_to_the_right, two_tables_side_by_side, hidden_beside_visible,
    notes_and_totals_below, several_standards, instructions_only,
]
