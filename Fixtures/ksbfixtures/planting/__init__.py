"""Plants faults in a sound mapping, and says what must be found and how each KSB must be read."""

from __future__ import annotations

from .planting import Planted, plant

__all__ = ["Planted", "plant"]
