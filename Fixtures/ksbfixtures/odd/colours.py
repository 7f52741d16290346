"""Coverage shown by the fills of cells."""

from __future__ import annotations

from ..sheet import HEADER, PLAIN as NO_STYLE
from ..sheet import TEXT, Book, Sheet, Style
from .case import OddWorkbook
from .orchard import FULLY, HEADINGS, PARTLY, TITLE, UNITS, put_list, rows

GREEN, AMBER, RED = Style(fill="92D050"), Style(fill="FFC000"), Style(fill="FF7C80")

MEANINGS = """\
# The colours of the key on the sheet.
colours:
  "#92D050": full
  amber: partial
"""


def colours_with_a_key() -> OddWorkbook:
    """Coverage cells that are blank but coloured, and a key beside the table."""
    return OddWorkbook(
        "colours-with-a-key", "coverage in colours, and a key that explains them", _list(key=True),
        reports=["W108"],
    )


def colours_with_a_layout_file() -> OddWorkbook:
    """The same, and a layout file that says what the colours mean."""
    return OddWorkbook(
        "colours-with-a-layout-file", "coverage in colours, and a layout file that explains them",
        _list(key=True), layout=MEANINGS, full=FULLY,
    )


def colours_without_a_key() -> OddWorkbook:
    """A matrix of coloured cells that nothing explains."""
    sheet = Sheet("Units")
    sheet.put_row(1, ["KSB", "Statement", *UNITS], HEADER)
    for at, claim in enumerate(rows(), start=2):
        sheet.put_row(at, [str(claim.code), claim.statement], TEXT)
        for unit in claim.units:
            sheet.put(at, 3 + UNITS.index(unit), None, _style(str(claim.code)))
    return OddWorkbook(
        "colours-without-a-key", "a matrix of coloured cells and no key", Book([sheet]),
        writer="xlsxwriter", reports=["W108"],
    )


def _style(code: str) -> Style:
    return AMBER if code == PARTLY else GREEN


def _list(key: bool) -> Book:
    sheet = Sheet("KSB mapping")
    sheet.put(1, 1, TITLE)
    put_list(sheet, 3)
    coverage = HEADINGS.index("Coverage") + 1
    for at, claim in enumerate(rows(), start=4):
        sheet.put(at, coverage, None, _style(str(claim.code)))
    if key:
        meanings = [(GREEN, "Fully covered"), (AMBER, "Partially covered"), (RED, "Not covered")]
        sheet.put(3, 9, "Key", HEADER)
        for at, (style, words) in enumerate(meanings, start=4):
            sheet.put(at, 9, None, style)
            sheet.put(at, 10, words, NO_STYLE)
    return Book([sheet])


MAKERS = [colours_with_a_key, colours_with_a_layout_file, colours_without_a_key]
