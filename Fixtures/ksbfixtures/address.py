"""Cell addresses as Excel writes them."""

from __future__ import annotations


def column_letters(column: int) -> str:
    """The letters of a column counted from 1: 1 is A, 27 is AA."""
    letters = ""
    while column > 0:
        column, remainder = divmod(column - 1, 26)
        letters = chr(ord("A") + remainder) + letters
    return letters


def address(row: int, column: int) -> str:
    """The address of a cell, row and column counted from 1."""
    return f"{column_letters(column)}{row}"
