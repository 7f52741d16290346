"""Sound claims about every KSB of a standard, as a provider would make them."""

from __future__ import annotations

import random
from typing import List, NamedTuple

from .claim import FULL, PARTIAL, Claim, KSBCode

UNITS = [
    "U01 Foundations of the occupation", "U02 Applied practice", "U03 Working with others",
    "U04 Safe working", "U05 Quality in practice", "U06 Data for decisions",
    "U07 Applied studies", "U08 Law in practice", "U09 Leading a team", "U10 Workplace project",
    "U11 Professional conduct", "U12 Research methods",
]

ASSESSMENTS = [
    "Written assignment", "Practical observation", "Project report", "Presentation with questions",
    "Time-limited examination", "Portfolio",
]

REASONS = [
    "The remaining part is delivered more reliably in the workplace, under supervision.",
    "It is safer for learners to practise this with an employer on a working site.",
    "Full coverage needs access to live systems, which only the workplace can provide.",
]


class ListedKSB(NamedTuple):
    """A KSB as a mapping sheet lists it."""

    code: KSBCode
    statement: str


def sound_claims(ksbs: List[ListedKSB], rng: random.Random, partial: float) -> List[Claim]:
    """A claim per KSB with which no rule finds fault.

    ``partial`` is the share of KSBs that are covered in part, each with a reason.
    """
    return [_claim(ksb, rng, rng.random() < partial) for ksb in ksbs]


def _claim(ksb: ListedKSB, rng: random.Random, is_partial: bool) -> Claim:
    return Claim(
        code=ksb.code,
        statement=ksb.statement,
        coverage=PARTIAL if is_partial else FULL,
        units=sorted(rng.sample(UNITS, rng.choice([2, 2, 3]))),
        outcomes=", ".join(f"LO{number}" for number in sorted(rng.sample(range(1, 7), 2))),
        assessment=rng.choice(ASSESSMENTS),
        rationale=rng.choice(REASONS) if is_partial else "",
    )
