"""The faults that are planted: what each does to a claim, and what ksbcheck must find."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import Callable, Dict, List, Optional, Tuple

from ..claim import FULL, NONE, PARTIAL, Claim, KSBCode
from ..layouts import INVERTED, OF_MARKS
from ..sheet import ErrorValue, Formula, Value
from ..claims import REASONS

MUST_FIX = "must-fix"
SHOULD_FIX = "should-fix"

WHOLE_SHEET = "whole sheet"

UNCLEAR = "unclear"

Change = Callable[[List[Claim], Claim, random.Random], Claim]
"""Plants a fault in a claim of a list, and returns the claim at which it is found."""


@dataclass(frozen=True)
class Fault:
    """A kind of fault: its rule, its weight, and the field at which it is found by layout.

    Of several fields it is the first that the sheet has; with none the fault has no place.
    """

    rule: str
    severity: str
    plant: Change
    rows: Tuple[str, ...]
    """The fields in a list, continued rows or sections."""
    marks: Tuple[str, ...] = ()
    """The fields in a matrix, either way round."""
    inverted: Tuple[str, ...] = ()
    """The fields in an inverted list."""
    needs: Tuple[str, ...] = ()
    """The fields that rows must have besides."""
    becomes: Optional[str] = None
    """How the KSB is read in rows then; None: as its claim says."""
    writers: Tuple[str, ...] = ("openpyxl", "xlsxwriter")

    def places(self, layout: str) -> Tuple[str, ...]:
        """The fields at which it may be found in a layout."""
        if layout == INVERTED:
            return self.inverted
        return self.marks if layout in OF_MARKS else self.rows


def set_cells(**cells: Value) -> Change:
    """A fault that writes something else into cells of a claim."""

    def plant(claims: List[Claim], claim: Claim, rng: random.Random) -> Claim:
        claim.cells.update(cells)
        return claim

    return plant


def _missing(claims: List[Claim], claim: Claim, rng: random.Random) -> Claim:
    claims.remove(claim)
    return claim


def _unknown(claims: List[Claim], claim: Claim, rng: random.Random) -> Claim:
    last = max(one.code.number for one in claims if one.code.letter == claim.code.letter)
    code = KSBCode(claim.code.letter, last + rng.randint(7, 20))
    extra = replace(claim, code=code, statement="Makes good use of what has been learnt before.",
                    cells={})
    claims.insert(claims.index(claim) + 1, extra)
    return extra


def _repeated(claims: List[Claim], claim: Claim, rng: random.Random) -> Claim:
    claim.coverage, claim.rationale = FULL, ""
    claim.cells.pop("coverage", None)
    again = replace(claim, coverage=PARTIAL, rationale=rng.choice(REASONS), cells={})
    same = [one for one in claims if one.code.letter == claim.code.letter]
    if claim is not same[-1]:
        claims.insert(claims.index(same[-1]) + 1, again)
        return again
    # Next to each other, the two would be one claim that runs over two rows.
    claims.insert(claims.index(same[0]), again)
    return claim


def _reworded(claims: List[Claim], claim: Claim, rng: random.Random) -> Claim:
    claim.statement = claim.statement.rstrip(" .") + " in a simulated setting."
    return claim


def _no_unit(claims: List[Claim], claim: Claim, rng: random.Random) -> Claim:
    claim.units = []
    return claim


def _not_covered(claims: List[Claim], claim: Claim, rng: random.Random) -> Claim:
    claim.coverage = NONE
    claim.units = []
    claim.cells.pop("coverage", None)
    claim.outcomes = claim.assessment = claim.rationale = ""
    return claim


def _no_reason(claims: List[Claim], claim: Claim, rng: random.Random) -> Claim:
    claim.coverage, claim.rationale = PARTIAL, ""
    claim.cells.pop("coverage", None)
    return claim


def _prompt_for_reason(claims: List[Claim], claim: Claim, rng: random.Random) -> Claim:
    claim.coverage, claim.rationale = PARTIAL, "[insert rationale]"
    claim.cells.pop("coverage", None)
    return claim


_FORMULA = Formula('IF(1=1,"Full","None")')

FAULTS: Dict[str, Fault] = {
    "missing": Fault(
        "M101", MUST_FIX, _missing, (WHOLE_SHEET,), (WHOLE_SHEET,), (WHOLE_SHEET,)),
    "unknown code": Fault("M102", MUST_FIX, _unknown, ("code",), ("code",), ("code",)),
    "repeated": Fault("M103", MUST_FIX, _repeated, ("code",), ("code",), needs=("coverage",)),
    "reworded": Fault("M104", SHOULD_FIX, _reworded, ("statement",), ("statement",)),
    "unreadable coverage": Fault(
        "M105", MUST_FIX, set_cells(coverage="see below", mark="see note"), ("coverage",), ("mark",),
        becomes=UNCLEAR),
    "blank coverage": Fault(
        "M106", MUST_FIX, set_cells(coverage=None), ("coverage",), becomes=UNCLEAR),
    "no unit": Fault("M108", MUST_FIX, _no_unit, ("units",), needs=("coverage",)),
    "contradiction": Fault(
        "M109", MUST_FIX, set_cells(coverage="Not covered"), ("coverage",), becomes=NONE),
    "not covered": Fault("C101", MUST_FIX, _not_covered, ("coverage", "units"), ("code",)),
    "no reason": Fault(
        "C102", MUST_FIX, _no_reason, ("rationale", "coverage"), ("rationale", "first mark"),
        ("first mark",), needs=("coverage",)),
    "error value": Fault(
        "W104", MUST_FIX, set_cells(coverage=ErrorValue("#REF!"), mark=ErrorValue("#N/A")),
        ("coverage",), ("mark",), becomes=UNCLEAR),
    "formula without value": Fault(
        "W103", MUST_FIX, set_cells(coverage=_FORMULA, mark=_FORMULA), ("coverage",), ("mark",),
        becomes=UNCLEAR, writers=("openpyxl",)),
    "prompt for coverage": Fault(
        "W106", MUST_FIX, set_cells(coverage="TBC"), ("coverage",), becomes=UNCLEAR),
    "prompt for reason": Fault(
        "W106", MUST_FIX, _prompt_for_reason, ("rationale",), ("rationale",), needs=("coverage",)),
    "prompt for assessment": Fault(
        "W106", SHOULD_FIX, set_cells(assessment="[insert assessment method]"), ("assessment",)),
}
"""The kinds of fault that any sheet may have a place for, by name."""
