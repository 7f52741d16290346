"""The words that people use in mapping sheets: two lists that were written apart.

``ordinary`` is the list to work with. ``held_out`` is the list to measure by: nobody looks at
single misses in workbooks that were made of it, so that it stays a fair test.
"""

from __future__ import annotations

from typing import Dict

from .held_out import HELD_OUT
from .ordinary import ORDINARY
from .words import Words

VOCABULARIES: Dict[str, Words] = {"ordinary": ORDINARY, "held-out": HELD_OUT}

__all__ = ["VOCABULARIES", "Words"]
