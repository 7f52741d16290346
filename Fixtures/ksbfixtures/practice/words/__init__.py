"""The words of these sheets: three lists, written apart.

``ordinary`` and ``development`` are the lists to work with. Of ``held-out`` nobody looks at single
misses, so that it stays a fair test.
"""

from __future__ import annotations

from typing import Dict

from .development import DEVELOPMENT
from .held_out import HELD_OUT
from .ordinary import ORDINARY
from .words import Words

VOCABULARIES: Dict[str, Words] = {
    "ordinary": ORDINARY, "held-out": HELD_OUT, "development": DEVELOPMENT}

__all__ = ["VOCABULARIES", "Words"]
