"""The faults that are planted, in the words of one sheet."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Dict

from ..planting.faults import FAULTS, Fault, set_cells
from .claims import Habits
from .words import Words


def chance_faults(rng: random.Random, words: Words, who: Habits) -> Dict[str, Fault]:
    """Every kind of fault, its words left to chance."""
    unreadable, prompt = rng.choice(words.unreadable), rng.choice(words.prompts)
    planted = {
        "unreadable coverage": set_cells(coverage=unreadable, mark=unreadable),
        "prompt for coverage": set_cells(coverage=prompt),
        "contradiction": set_cells(coverage=rng.choice(who.coverage.none)),
    }
    return {
        name: replace(fault, plant=planted.get(name, fault.plant))
        for name, fault in FAULTS.items()
    }
