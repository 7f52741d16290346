"""The words of these sheets: two lists, written apart.

``ordinary`` is the list to work with. Of ``held-out`` nobody looks at single misses, so that it
stays a fair test.
"""

from __future__ import annotations

from typing import Dict

from .held_out import HELD_OUT
from .ordinary import ORDINARY
from .words import Words

VOCABULARIES: Dict[str, Words] = {"ordinary": ORDINARY, "held-out": HELD_OUT}

__all__ = ["VOCABULARIES", "Words"]
