"""The faults that are planted: what each does to a claim, and what ksbcheck must find."""

from __future__ import annotations

import random
from dataclasses import dataclass, replace
from typing import Callable, Dict, List, Optional

from ..claim import FULL, NONE, PARTIAL, Claim, KSBCode
from ..sheet import ErrorValue, Formula
from .sound import REASONS

MUST_FIX = "must-fix"
SHOULD_FIX = "should-fix"

WHOLE_SHEET = "whole sheet"

Change = Callable[[List[Claim], Claim, random.Random], Claim]
"""Plants a fault in a claim of a list, and returns the claim at which it is found."""


@dataclass(frozen=True)
class Fault:
    """A kind of fault: its rule, its weight, and the field at which it is found by layout."""

    rule: str
    severity: str
    plant: Change
    field: Optional[str]
    """The field in a list, continued rows or sections; None where these have no place for it."""
    matrix_field: Optional[str]
    """The field in a matrix; None where a matrix has no place for it."""
    writers: tuple = ("openpyxl", "xlsxwriter")


def _set(**cells) -> Change:
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
    claim.outcomes = claim.assessment = claim.rationale = ""
    return claim


def _no_reason(claims: List[Claim], claim: Claim, rng: random.Random) -> Claim:
    claim.coverage, claim.rationale = PARTIAL, ""
    return claim


def _prompt_for_reason(claims: List[Claim], claim: Claim, rng: random.Random) -> Claim:
    claim.coverage, claim.rationale = PARTIAL, "[insert rationale]"
    return claim


_FORMULA = Formula('IF(1=1,"Full","None")')

FAULTS: Dict[str, Fault] = {
    "missing": Fault("M101", MUST_FIX, _missing, WHOLE_SHEET, WHOLE_SHEET),
    "unknown code": Fault("M102", MUST_FIX, _unknown, "code", "code"),
    "repeated": Fault("M103", MUST_FIX, _repeated, "code", "code"),
    "reworded": Fault("M104", SHOULD_FIX, _reworded, "statement", "statement"),
    "unreadable coverage": Fault(
        "M105", MUST_FIX, _set(coverage="see below", mark="see note"), "coverage", "mark"),
    "blank coverage": Fault("M106", MUST_FIX, _set(coverage=None), "coverage", None),
    "no unit": Fault("M108", MUST_FIX, _no_unit, "units", None),
    "contradiction": Fault("M109", MUST_FIX, _set(coverage="Not covered"), "coverage", None),
    "not covered": Fault("C101", MUST_FIX, _not_covered, "coverage", "code"),
    "no reason": Fault("C102", MUST_FIX, _no_reason, "rationale", "rationale"),
    "error value": Fault(
        "W104", MUST_FIX, _set(coverage=ErrorValue("#REF!"), mark=ErrorValue("#N/A")),
        "coverage", "mark"),
    "formula without value": Fault(
        "W103", MUST_FIX, _set(coverage=_FORMULA, mark=_FORMULA), "coverage", "mark",
        writers=("openpyxl",)),
    "prompt for coverage": Fault("W106", MUST_FIX, _set(coverage="TBC"), "coverage", None),
    "prompt for reason": Fault(
        "W106", MUST_FIX, _prompt_for_reason, "rationale", "rationale"),
    "prompt for assessment": Fault(
        "W106", SHOULD_FIX, _set(assessment="[insert assessment method]"), "assessment", None),
}
