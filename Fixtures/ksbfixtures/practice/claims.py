"""What a sheet claims of each KSB before faults are planted."""

from __future__ import annotations

import random
from typing import Dict, List

from ..chance.standards import Reference
from ..claim import FULL, PARTIAL, Claim
from .award import MANDATORY, OPTIONAL, Unit
from .plan import OF_MARKS, Plan
from .words import Words


def sound_claims(
    rng: random.Random, plan: Plan, words: Words, standard: Reference
) -> List[Claim]:
    """A claim per KSB with which no rule finds fault: each rests on a mandatory unit."""
    partial = rng.choice([0.1, 0.2, 0.35]) if plan.can_be_partial else 0
    claims = [_claim(rng, plan, words, *ksb, partial) for ksb in standard.ksbs]
    if plan.can_be_partial:
        # Form explains a scale only where two of its degrees occur.
        for claim in rng.sample(claims, 2):
            _make_partial(rng, words, claim)
    return claims


def _claim(rng, plan: Plan, words: Words, code, statement: str, partial: float) -> Claim:
    units = chosen_units(rng, plan)
    claim = Claim(
        code, statement, FULL, [unit.code for unit in units],
        outcomes=f"LO{rng.randint(1, 4)}", assessment=rng.choice(words.assessments))
    if rng.random() < partial:
        _make_partial(rng, words, claim)
    elif plan.shape in OF_MARKS and plan.scale.has_partial and rng.random() < 0.15:
        first = units[0].code
        claim.partly = {unit.code for unit in units if unit.code != first}
    return claim


def _make_partial(rng: random.Random, words: Words, claim: Claim) -> None:
    claim.coverage, claim.rationale = PARTIAL, rng.choice(words.reasons)


def chosen_units(rng: random.Random, plan: Plan) -> List[Unit]:
    """A mandatory unit, and perhaps more; now and then neighbours."""
    mandatory = plan.award.of(MANDATORY)
    if plan.mandatory_alone and rng.random() < 0.2:
        first = rng.randint(0, len(mandatory) - 3)
        return mandatory[first : first + rng.randint(3, len(mandatory) - first)]
    first = rng.choice(mandatory)
    pool = mandatory if plan.mandatory_alone else plan.award.units
    others = rng.sample([one for one in pool if one is not first], rng.choice([0, 0, 1, 1, 2]))
    return [first, *sorted(others, key=plan.award.units.index)]


def by_code(plan: Plan) -> Dict[str, Unit]:
    """The units by their codes."""
    return {unit.code: unit for unit in plan.award.units}


def only_optional(rng: random.Random, plan: Plan) -> List[str]:
    """An optional unit that no rule makes all learners take."""
    return [rng.choice(plan.award.of(OPTIONAL)).code]
