"""Writers that turn a ``Book`` into a file, each through a library of its own.

Independent writers make files that differ in almost every part, which is what a reader meets.
"""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Dict

from ..sheet import Book
from .openpyxl_writer import write_with_openpyxl
from .xlsxwriter_writer import write_with_xlsxwriter

Writer = Callable[[Book, Path], None]

WRITERS: Dict[str, Writer] = {
    "openpyxl": write_with_openpyxl,
    "xlsxwriter": write_with_xlsxwriter,
}
