"""A workbook as we mean it, before a writer turns it into a file."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Dict, List, Optional, Set, Tuple, Union

from .address import address

Scalar = Union[str, int, float, bool, None]


@dataclass(frozen=True)
class ErrorValue:
    """An error that Excel shows in place of a value, such as ``#REF!``."""

    text: str


@dataclass(frozen=True)
class Formula:
    """A formula without its equals sign, and the result stored with it, if any."""

    text: str
    result: Scalar = None


Value = Union[Scalar, ErrorValue, Formula]


@dataclass(frozen=True)
class Style:
    """How a cell looks."""

    bold: bool = False
    wrap: bool = False
    rotated: bool = False
    fill: Optional[str] = None
    """The fill's colour as six hexadecimal digits."""
    struck: bool = False
    """Whether a line goes through the text."""
    colour: Optional[str] = None
    """The text's colour as six hexadecimal digits."""
    font: Optional[str] = None
    """The name of the font."""
    number_format: Optional[str] = None


PLAIN = Style()
HEADER = Style(bold=True, wrap=True, fill="D9E2F3")
TITLE = Style(bold=True)
TEXT = Style(wrap=True)


@dataclass(frozen=True)
class Cell:
    """What a cell holds and how it looks."""

    value: Value = None
    style: Style = PLAIN


@dataclass
class Sheet:
    """A worksheet; rows and columns are counted from 1."""

    name: str
    cells: Dict[Tuple[int, int], Cell] = field(default_factory=dict)
    merges: List[Tuple[int, int, int, int]] = field(default_factory=list)
    widths: Dict[int, float] = field(default_factory=dict)
    hidden_rows: Set[int] = field(default_factory=set)
    hidden_columns: Set[int] = field(default_factory=set)
    hidden: bool = False

    def put(self, row: int, column: int, value: Value, style: Style = PLAIN) -> str:
        """Sets a cell and returns its address."""
        self.cells[row, column] = Cell(value, style)
        return address(row, column)

    def put_row(self, row: int, values: List[Value], style: Style = PLAIN) -> None:
        """Sets the cells of a row from column A."""
        for column, value in enumerate(values, start=1):
            self.put(row, column, value, style)

    def merge(self, top: int, left: int, bottom: int, right: int) -> None:
        """Merges a range."""
        self.merges.append((top, left, bottom, right))

    def set_widths(self, widths: List[float]) -> None:
        """Sets the widths of the columns from A, in characters."""
        self.widths = dict(enumerate(widths, start=1))


@dataclass
class Book:
    """A workbook."""

    sheets: List[Sheet]
    external_link: Optional[str] = None
    """The name of a workbook that this one links to."""
