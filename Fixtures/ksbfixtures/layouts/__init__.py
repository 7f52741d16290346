"""The four ways in which people lay a mapping out, each in a file of its own."""

from __future__ import annotations

from typing import Callable, Dict, List

from ..claim import Claim
from ..look import Look
from .continued_rows import lay_out_continued_rows
from .list import lay_out_list
from .matrix import lay_out_matrix
from .placed import Placed
from .sectioned import lay_out_sectioned

Layout = Callable[[List[Claim], Look], Placed]

LAYOUTS: Dict[str, Layout] = {
    "list": lay_out_list,
    "continued rows": lay_out_continued_rows,
    "matrix": lay_out_matrix,
    "sectioned": lay_out_sectioned,
}
