"""Plants faults in a mapping, lays it out, and says where each must be found."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any, Dict, List, NamedTuple, Optional

from ..claim import Claim
from ..layouts import LAYOUTS
from ..layouts.placed import NO_MARK, Placed
from ..look import Look
from .faults import FAULTS, WHOLE_SHEET, Fault
from .places import place
from .reading import coverages


@dataclass(frozen=True)
class Planted:
    """A mapping with faults, the findings that are due, and how far each KSB is covered."""

    placed: Placed
    rows: List[Claim]
    findings: List[Dict[str, Any]]
    coverage: Dict[str, str]


class Victim(NamedTuple):
    """A fault, and the claim at which it is found."""

    fault: Fault
    claim: Claim


def plant(
    claims: List[Claim], layout: str, look: Look, writer: str, rng: random.Random,
    faults: Dict[str, Fault] = FAULTS, most: Optional[int] = None,
) -> Planted:
    """Plants every kind of fault that fits, each in a KSB of its own chosen at random.

    Half of the KSBs at least stay sound, so that a small standard gets a choice of the kinds, and
    no more than ``most`` are planted.
    """
    kinds = [
        name for name, fault in faults.items()
        if writer in fault.writers and place(fault, layout, look) is not None
    ]
    rng.shuffle(kinds)
    whole = [index for index, claim in enumerate(claims) if not claim.code.part]
    kinds = kinds[: min(len(whole) // 2, len(claims) if most is None else most)]
    targets = [claims[index] for index in rng.sample(whole, len(kinds))]
    rows = list(claims)
    victims: List[Victim] = []
    # A repeated code comes last: nothing may take away the rows that part it from the first.
    for kind, target in sorted(zip(kinds, targets), key=lambda pair: pair[0] == "repeated"):
        victims.append(Victim(faults[kind], faults[kind].plant(rows, target, rng)))
    placed = LAYOUTS[layout](rows, look)
    findings = [_finding(victim, rows, layout, look, placed) for victim in victims]
    becomes = {
        victim.claim.code.whole: victim.fault.becomes for victim in victims if victim.fault.becomes
    }
    return Planted(
        placed, rows, sorted(findings, key=lambda one: (one["rule"], str(one["ksb"]))),
        coverages(claims, rows, becomes, layout),
    )


def _finding(
    victim: Victim, rows: List[Claim], layout: str, look: Look, placed: Placed
) -> Dict[str, Any]:
    field = place(victim.fault, layout, look)
    sheet: Optional[str] = None
    cell: Optional[str] = None
    also: List[Optional[str]] = []
    if field != WHOLE_SHEET:
        position = next(index for index, row in enumerate(rows) if row is victim.claim)
        sheet, cell = placed.place(position, field)
        also = [placed.places[at].cell for at in [(position, NO_MARK)] if at in placed.places]
    return {
        "rule": victim.fault.rule,
        "severity": victim.fault.severity,
        "sheet": sheet,
        "cell": cell,
        "orCells": also if victim.fault.rule == "C101" else [],
        "ksb": victim.claim.code.whole,
    }
