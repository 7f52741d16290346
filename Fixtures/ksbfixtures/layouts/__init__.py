"""The six ways in which people lay a mapping out, each in a file of its own."""

from __future__ import annotations

from typing import Callable, Dict, List

from ..claim import Claim
from ..look import Look
from .continued_rows import lay_out_continued_rows
from .inverted import lay_out_inverted
from .list import lay_out_list
from .matrix import lay_out_matrix
from .placed import Placed
from .sectioned import lay_out_sectioned
from .transposed import lay_out_transposed

Layout = Callable[[List[Claim], Look], Placed]

LIST = "list"
CONTINUED_ROWS = "continued rows"
MATRIX = "matrix"
TRANSPOSED = "transposed"
INVERTED = "inverted"
SECTIONED = "sectioned"

LAYOUTS: Dict[str, Layout] = {
    LIST: lay_out_list,
    CONTINUED_ROWS: lay_out_continued_rows,
    MATRIX: lay_out_matrix,
    TRANSPOSED: lay_out_transposed,
    INVERTED: lay_out_inverted,
    SECTIONED: lay_out_sectioned,
}

OF_MARKS = (MATRIX, TRANSPOSED)
"""The layouts in which a mark says that a unit covers a KSB."""
