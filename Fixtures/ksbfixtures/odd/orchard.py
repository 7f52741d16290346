"""The mapping that the odd workbooks show, each in its own way."""

from __future__ import annotations

from typing import List

from ..claim import PARTIAL, Claim
from ..rule_cases.orchard import SOUND_REASON, UNITS, claim, claims
from ..rule_standards import PLAIN
from ..sheet import HEADER, TEXT, Sheet

CODES = ["K1", "K2", "K3", "S1", "S2", "S3", "B1", "B2"]
PARTLY = "K3"
FULLY = [code for code in CODES if code != PARTLY]
TITLE = "KSB mapping for ST9002 Community orchard keeper"
HEADINGS = ["KSB", "Statement", "Coverage", "Units", "Assessment", "Rationale"]

__all__ = [
    "CODES", "FULLY", "HEADINGS", "PARTLY", "PLAIN", "TITLE", "UNITS", "put_list", "row", "rows",
]


def rows(codes: List[str] = CODES) -> List[Claim]:
    """The claims: all full but one, which is partial with a sound reason."""
    found = claims(codes=codes)
    if PARTLY in codes:
        partly = claim(found, PARTLY)
        partly.coverage, partly.rationale = PARTIAL, SOUND_REASON
    return found


def row(claim: Claim) -> list:
    """The cells of a claim under ``HEADINGS``."""
    return [
        str(claim.code), claim.statement, claim.coverage.capitalize(), ", ".join(claim.units),
        claim.assessment, claim.rationale or None,
    ]


def put_list(
    sheet: Sheet, header: int, column: int = 1, codes: List[str] = CODES,
    headings: List[str] = HEADINGS,
) -> int:
    """Writes a plain list with its header at a place, and returns the row below it."""
    for offset, heading in enumerate(headings):
        sheet.put(header, column + offset, heading, HEADER)
    for at, claim in enumerate(rows(codes), start=header + 1):
        for offset, value in enumerate(row(claim)[: len(headings)]):
            sheet.put(at, column + offset, value, TEXT)
    return header + 1 + len(codes)
