"""How far each KSB must be read to be covered."""

from __future__ import annotations

from typing import Dict, List

from ..claim import FULL, NONE, PARTIAL, Claim
from ..layouts import INVERTED, OF_MARKS
from .faults import UNCLEAR

MISSING = "missing"


def coverages(
    claims: List[Claim], rows: List[Claim], becomes: Dict[str, str], layout: str
) -> Dict[str, str]:
    """The coverage by code of the KSBs that were claimed before faults were planted.

    ``rows`` are the claims that the sheet lists, ``becomes`` what faults make of a KSB in rows.
    """
    listed: Dict[str, List[Claim]] = {}
    for claim in rows:
        listed.setdefault(claim.code.whole, []).append(claim)
    read: Dict[str, str] = {}
    for claim in claims:
        code = claim.code.whole
        if code not in listed or layout == INVERTED and claim.coverage == NONE:
            read[code] = MISSING
        elif layout in OF_MARKS:
            read[code] = _fullest([_of_marks(one) for one in listed[code]])
        else:
            read[code] = becomes.get(code) or _fullest([one.coverage for one in listed[code]])
    return read


def _fullest(coverages: List[str]) -> str:
    """What counts of several places that speak of one KSB."""
    return min(coverages, key=[FULL, PARTIAL, UNCLEAR, NONE].index)


def _of_marks(claim: Claim) -> str:
    """A mark that cannot be read may mean anything up to full: only a full one outdoes it."""
    if FULL in (claim.extent(unit) for unit in claim.units):
        return FULL
    return UNCLEAR if "mark" in claim.cells else claim.coverage
