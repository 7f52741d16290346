"""A sound mapping of the plain standard, which each case changes in one respect."""

from __future__ import annotations

from typing import Callable, List, Optional

from ..claim import Claim, KSBCode
from ..layouts import lay_out_list
from ..look import Look
from ..rule_standards import PLAIN
from ..sheet import Book, Sheet
from ..standard import Standard

SHEET = "KSB mapping"

FIRST_ROW = 4
"""The row of K1 in the list that ``book`` lays out."""

UNITS = ["U01 Trees", "U02 Soil", "U03 People", "U04 Projects"]
TITLE = "KSB mapping for ST9002 Community orchard keeper"
SOUND_REASON = (
    "The part on mature trees is delivered more safely in the workplace, with an employer's plant."
)
WEAK_REASON = "We ran out of time in the second year."


def claims(standard: Standard = PLAIN, codes: Optional[List[str]] = None) -> List[Claim]:
    """Every KSB fully covered by two of four units, and assessed."""
    if codes is None:
        codes = [f"{letter}{number}" for letter, texts in standard.statements.items()
                 for number in range(1, len(texts) + 1)]
    return [
        Claim(
            code=KSBCode(code[0], int(code[1:])),
            statement=standard.statement(code),
            units=[UNITS[index % 4], UNITS[(index + 1) % 4]],
            outcomes="LO1, LO2",
            assessment="Practical task with questions",
        )
        for index, code in enumerate(codes)
    ]


def mapping(rows: List[Claim], title: str = TITLE, look: Optional[Look] = None) -> Sheet:
    """The mapping sheet of these claims."""
    return lay_out_list(rows, look or Look(title_rows=[title])).sheets[0]


def book(rows: Optional[List[Claim]] = None) -> Book:
    """A workbook with nothing but the mapping sheet."""
    return Book([mapping(claims() if rows is None else rows)])


def changed(code: str, change: Callable[[Claim], None]) -> Book:
    """The sound mapping with one claim changed."""
    rows = claims()
    change(claim(rows, code))
    return book(rows)


def claim(rows: List[Claim], code: str) -> Claim:
    """The first claim about a KSB."""
    return next(row for row in rows if str(row.code) == code)


def partial(reason: str) -> Callable[[Claim], None]:
    """Makes a claim partial, with a reason."""

    def change(row: Claim) -> None:
        row.coverage = "partial"
        row.rationale = reason

    return change


def cell(name: str, value) -> Callable[[Claim], None]:
    """Writes a value of our own into one of a claim's cells."""

    def change(row: Claim) -> None:
        row.cells[name] = value

    return change
