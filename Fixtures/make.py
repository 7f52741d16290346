#!/usr/bin/env python3
"""Remakes every file of this folder that a script can make.

The same scripts give the same bytes: no file carries the date on which it was made.
"""

from __future__ import annotations

from pathlib import Path

from ksbfixtures.example import make_example
from ksbfixtures.rule_cases import make_rule_cases
from ksbfixtures.unreadable import make_unreadable

FOLDER = Path(__file__).resolve().parent


def main() -> None:
    """Remakes the fixtures in place."""
    make_example(FOLDER / "example")
    make_rule_cases(FOLDER / "rules")
    make_unreadable(FOLDER / "unreadable")


if __name__ == "__main__":
    main()
