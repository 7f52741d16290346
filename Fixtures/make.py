#!/usr/bin/env python3
"""Remakes every file of this folder that a script can make.

The same scripts give the same bytes: no file carries the date on which it was made. With
``--check`` nothing is changed: the files that differ from what would be made are listed, and the
exit code is 1 if there are any.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Dict, List, Union

from ksbfixtures.example import make_example
from ksbfixtures.odd import make_odd
from ksbfixtures.rule_cases import make_rule_cases
from ksbfixtures.unreadable import make_unreadable
from ksbfixtures.verdicts import make_verdicts
from ksbfixtures.versions import make_versions

FOLDER = Path(__file__).resolve().parent

WRITTEN_BY_HAND = "example/standard.json"

CUT_FROM_COMPRESSED_BYTES = {"truncated.xlsx", "damaged.xlsx"}

Content = Union[bytes, Dict[str, bytes]]


def main() -> int:
    """Remakes the fixtures in place, or checks them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--check", action="store_true", help="change nothing, list differences")
    if not parser.parse_args().check:
        make(FOLDER)
        return 0
    different = differences()
    for name in different:
        print(f"Fixtures/{name} is not what Fixtures/make.py makes: run make fixtures")
    return 1 if different else 0


def make(folder: Path) -> None:
    """Makes the fixtures in a folder that holds what is written by hand."""
    make_example(folder / "example")
    make_odd(folder / "odd")
    make_rule_cases(folder / "rules")
    make_unreadable(folder / "unreadable")
    make_verdicts(folder / "verdicts")
    make_versions(folder / "versions", folder / WRITTEN_BY_HAND)


def differences() -> List[str]:
    """The files that are not what would be made, or that would not be made at all."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        (fresh / "example").mkdir()
        shutil.copy(FOLDER / WRITTEN_BY_HAND, fresh / WRITTEN_BY_HAND)
        make(fresh)
        made, kept = _contents(fresh), _contents(FOLDER)
    return sorted(name for name in {*made, *kept} if made.get(name) != kept.get(name))


def _contents(folder: Path) -> Dict[str, Content]:
    return {
        path.relative_to(folder).as_posix(): _content(path)
        for part in ("example", "odd", "rules", "unreadable", "verdicts", "versions")
        for path in (folder / part).rglob("*")
        if path.is_file()
    }


def _content(path: Path) -> Content:
    """A workbook's parts, or a file's bytes: compressed bytes depend on the zlib in use."""
    if path.name in CUT_FROM_COMPRESSED_BYTES:
        return b""
    if not zipfile.is_zipfile(path):
        return path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


if __name__ == "__main__":
    sys.exit(main())
