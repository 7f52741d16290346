"""Plants faults in a mapping, lays it out, and says where each must be found."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any, Dict, List, Optional, Tuple

from ..claim import Claim
from ..layouts import LAYOUTS
from ..layouts.placed import Placed
from ..look import Look
from .faults import FAULTS, WHOLE_SHEET, Fault


@dataclass(frozen=True)
class Planted:
    """A mapping with faults, and the findings that are due."""

    placed: Placed
    findings: List[Dict[str, Any]]


def plant(
    claims: List[Claim], layout: str, look: Look, writer: str, rng: random.Random
) -> Planted:
    """Plants every kind of fault that fits, each in a KSB of its own chosen at random.

    Half of the KSBs at least stay sound, so that a small standard gets a choice of the kinds.
    """
    kinds = [name for name, fault in FAULTS.items() if _fits(fault, layout, look, writer)]
    rng.shuffle(kinds)
    kinds = kinds[: len(claims) // 2]
    victims = rng.sample(range(len(claims)), len(kinds))
    targets = [claims[index] for index in victims]
    rows = list(claims)
    found: List[Tuple[Fault, Claim]] = []
    # A repeated code comes last: nothing may take away the rows that part it from the first.
    pairs = sorted(zip(kinds, targets), key=lambda pair: pair[0] == "repeated")
    for kind, target in pairs:
        found.append((FAULTS[kind], FAULTS[kind].plant(rows, target, rng)))
    placed = LAYOUTS[layout](rows, look)
    findings = [_finding(fault, claim, rows, layout, look, placed) for fault, claim in found]
    return Planted(placed, sorted(findings, key=lambda one: (one["rule"], str(one["ksb"]))))


def _fits(fault: Fault, layout: str, look: Look, writer: str) -> bool:
    field = _field(fault, layout, look)
    return field is not None and writer in fault.writers


def _field(fault: Fault, layout: str, look: Look) -> Optional[str]:
    if layout != "matrix":
        return fault.field
    if fault.matrix_field == "rationale" and not look.rationale_column:
        return "first mark" if fault.rule == "C102" else None
    return fault.matrix_field


def _finding(
    fault: Fault, claim: Claim, rows: List[Claim], layout: str, look: Look, placed: Placed
) -> Dict[str, Any]:
    field = _field(fault, layout, look)
    sheet: Optional[str] = None
    cell: Optional[str] = None
    if field is not None and field != WHOLE_SHEET:
        position = next(index for index, row in enumerate(rows) if row is claim)
        sheet, cell = placed.place(position, field)
    return {
        "rule": fault.rule,
        "severity": fault.severity,
        "sheet": sheet,
        "cell": cell,
        "ksb": str(claim.code),
    }
