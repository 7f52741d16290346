"""An odd workbook: what is odd about it, and what must come of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional

from ..sheet import Book


@dataclass(frozen=True)
class OddWorkbook:
    """A workbook as somebody might really make it."""

    name: str
    """The file's name without its ending."""
    what: str
    """What is odd about it, in words that follow “a workbook with”."""
    book: Book
    writer: str = "openpyxl"
    layout: Optional[str] = None
    """The layout file that goes with it."""
    reports: List[str] = field(default_factory=list)
    """Rules that must report, for the right answer is that it cannot be told."""
    full: List[str] = field(default_factory=list)
    """The KSBs that the sheet says are fully covered, where it says so for certain.

    No others may be read as full, whatever the layout.
    """

    def record(self) -> Dict[str, Any]:
        """The entry of the manifest."""
        return {
            "name": self.name, "what": self.what, "layout": f"{self.name}.yml" if self.layout else None,
            "reports": self.reports, "full": self.full,
        }
