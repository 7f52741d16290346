"""The faults that are planted, and what must be said of each."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from typing import Callable, Dict, List, Optional

from ..claim import NONE, PARTIAL, Claim, KSBCode
from .claims import only_optional
from .plan import INVERTED, LIST, OF_MARKS, TABLES, TICKS, Plan
from .words import Words

STATED = "stated"
"""The field of the degree that is written where the claim's own would be."""

WITH_ROWS = (LIST, TABLES, TICKS)


@dataclass
class Fault:
    """A fault in a sheet."""

    kind: str
    rules: List[str]
    """Any of which says what is wrong."""
    ksb: str
    is_gap: bool
    """Whether the KSB is not covered for certain: the sheet must not be called ready."""
    reads: List[str]
    """How the KSB may be read."""
    unit: Optional[str] = None
    """The unit that the fault is about."""
    fields: List[str] = field(default_factory=list)
    """The fields of the claim at which it may be found."""
    claim: Optional[Claim] = None


Plant = Callable[[random.Random, Plan, Words, List[Claim], Claim], Optional[Fault]]
"""Plants a fault in a claim of a list; None where the sheet has no place for it."""


def _not_covered(rng, plan, words, claims, claim) -> Optional[Fault]:
    if not plan.scale.is_known:
        return None
    claim.coverage, claim.units, claim.rationale = NONE, [], ""
    claim.assessment = claim.outcomes = ""
    reads = ["missing"] if plan.shape == INVERTED else ["none"]
    return Fault("not covered", ["C101", "M101"], claim.code.whole, True, reads)


def _missing(rng, plan, words, claims, claim) -> Optional[Fault]:
    claims.remove(claim)
    return Fault("missing", ["M101"], claim.code.whole, True, ["missing"])


def _unknown_code(rng, plan, words, claims, claim) -> Optional[Fault]:
    last = max(one.code.number for one in claims if one.code.letter == claim.code.letter)
    extra = replace(
        claim, code=KSBCode(claim.code.letter, last + rng.randint(6, 20)), cells={},
        statement="Keeps up with what is new in the field.")
    claims.insert(claims.index(claim) + 1, extra)
    return Fault(
        "unknown code", ["M102"], extra.code.whole, False, [], fields=["code"], claim=extra)


def _blank(rng, plan, words, claims, claim) -> Optional[Fault]:
    if plan.shape not in WITH_ROWS or not plan.has_coverage or not plan.scale.is_known:
        return None
    claim.cells["coverage"] = None
    reads = ["unclear", "none"] if plan.shape == TICKS else ["unclear"]
    return Fault("blank", ["M106", "C101", "M109"], claim.code.whole, True, reads,
                 fields=["coverage"], claim=claim)


def _no_reason(rng, plan, words, claims, claim) -> Optional[Fault]:
    if not plan.can_be_partial or not plan.has_coverage:
        return None
    claim.coverage, claim.rationale = PARTIAL, ""
    claim.partly = set()
    return Fault("no reason", ["C102"], claim.code.whole, True, ["partial"],
                 fields=["coverage", "reason"], claim=claim)


def _odd_value(rng, plan, words, claims, claim) -> Optional[Fault]:
    is_row = plan.shape in (LIST, TABLES) and plan.has_coverage
    if not plan.scale.is_known or plan.cell_texts or not (
        is_row or plan.shape in OF_MARKS
    ):
        return None
    if is_row:
        claim.cells["coverage"] = rng.choice(words.odd_values)
    else:
        claim.cells["mark"] = rng.choice(words.odd_marks)
        claim.units, claim.partly = claim.units[:1], set()
    return Fault("odd value", ["M105", "W106"], claim.code.whole, True, ["unclear"],
                 fields=["coverage", "mark"], claim=claim)


def _contradiction(rng, plan, words, claims, claim) -> Optional[Fault]:
    if plan.shape not in WITH_ROWS or not plan.has_coverage or not plan.scale.is_known:
        return None
    claim.cells[STATED] = NONE
    return Fault("contradiction", ["M109", "C101"], claim.code.whole, True, ["none"],
                 fields=["coverage"], claim=claim)


def _unknown_unit(rng, plan, words, claims, claim) -> Optional[Fault]:
    if not plan.award.is_structured or plan.shape not in WITH_ROWS or plan.award.naming != "code":
        return None
    code = claim.units[0]
    wrong = f"{code[:-1]}{(int(code[-1]) + 5) % 10}9" if code[-1].isdigit() else f"Z{code}"
    claim.cells["units"] = wrong
    return Fault("unknown unit", ["M107"], claim.code.whole, False, [claim.coverage], unit=wrong,
                 fields=["units"], claim=claim)


def _units_in_words(rng, plan, words, claims, claim) -> Optional[Fault]:
    if plan.shape not in WITH_ROWS or not plan.award.is_structured or not plan.scale.is_known:
        return None
    claim.cells["units"] = rng.choice(words.unnamed_units)
    return Fault("units in words", ["M107", "M108", "M113"], claim.code.whole, False,
                 [claim.coverage], unit=str(claim.cells["units"]), fields=["units"], claim=claim)


def _optional(rng, plan, words, claims, claim) -> Optional[Fault]:
    if not plan.award.is_structured or not plan.scale.is_known:
        return None
    claim.units, claim.partly = only_optional(rng, plan), set()
    return Fault("only in an optional unit", ["C104"], claim.code.whole, True, [claim.coverage],
                 fields=["code"], claim=claim)


FAULTS: Dict[str, Plant] = {
    "not covered": _not_covered,
    "missing": _missing,
    "unknown code": _unknown_code,
    "blank": _blank,
    "no reason": _no_reason,
    "odd value": _odd_value,
    "contradiction": _contradiction,
    "unknown unit": _unknown_unit,
    "units in words": _units_in_words,
    "optional": _optional,
}
"""The kinds of fault by name."""

MOST = 5
CLEAN = 0.25
"""The share of sheets without a fault."""


def plant(rng: random.Random, plan: Plan, words: Words, claims: List[Claim]) -> List[Fault]:
    """Plants some faults, each in a KSB of its own; ``claims`` loses and gains rows."""
    if rng.random() < CLEAN:
        return []
    kinds = rng.sample(sorted(FAULTS), rng.randint(1, MOST))
    # Two partial claims stay, so that a scale keeps its degrees.
    free = [claim for claim in claims if claim.coverage != PARTIAL]
    targets = rng.sample(free, min(len(kinds), len(free) // 2))
    faults = [
        FAULTS[kind](rng, plan, words, claims, claim) for kind, claim in zip(kinds, targets)]
    return [fault for fault in faults if fault]

