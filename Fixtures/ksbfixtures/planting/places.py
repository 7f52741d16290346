"""At which field of a sheet a fault is found, if the sheet has a place for it."""

from __future__ import annotations

from typing import Optional, Set

from ..layouts import INVERTED, MATRIX, OF_MARKS, TRANSPOSED
from ..look import Look
from .faults import WHOLE_SHEET, Fault


def place(fault: Fault, layout: str, look: Look) -> Optional[str]:
    """The field, ``WHOLE_SHEET``, or None where the fault does not fit."""
    present = _present(layout, look)
    if layout not in (*OF_MARKS, INVERTED) and not present.issuperset(fault.needs):
        return None
    places = (field for field in fault.places(layout) if field in present)
    return next(places, None)


def _present(layout: str, look: Look) -> Set[str]:
    """The fields of which a sheet has cells."""
    present = {"code", WHOLE_SHEET}
    if layout in (*OF_MARKS, INVERTED):
        present |= {"mark", "first mark"}
    else:
        present |= set(look.columns)
    if layout == MATRIX:
        present |= {"statement"} & set(look.columns)
        present |= {"rationale"} if look.rationale_column else set()
    if look.code_with_statement or layout == TRANSPOSED and look.statement_row:
        present.add("statement")
    return present
