"""What the layouts that give units cells of their own share: which units, and how they are named."""

from __future__ import annotations

from typing import List

from ..claim import Claim
from ..look import Look


def units_of(claims: List[Claim]) -> List[str]:
    """The units of all claims, each once, in order."""
    return sorted({unit for claim in claims for unit in claim.units})


def heading(unit: str, look: Look) -> List[str]:
    """The cells that name a unit: one, or its code and its title."""
    return list(look.unit_titles[unit]) if look.unit_titles else [unit]
