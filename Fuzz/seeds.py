#!/usr/bin/env python3
"""Gathers what the fuzzers start from: parts of the workbooks in Fixtures, and of the probes.

    seeds.py FOLDER

Fills a folder for each program below FOLDER.
"""

from __future__ import annotations

import hashlib
import sys
import zipfile
from pathlib import Path
from typing import Iterator

ROOT = Path(__file__).resolve().parent.parent
PLACES = [ROOT / "Fixtures", ROOT.parent / "shared" / "probes"]
LONGEST = 40_000
WORKBOOK, STRINGS, SHEET = "xl/workbook.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"


def main() -> None:
    """Writes every seed that is short enough, each once."""
    folder = Path(sys.argv[1])
    record = (ROOT / "Fixtures" / "example" / "standard.json").read_bytes()
    for path in workbooks():
        keep(folder, "zip", path.read_bytes())
        parts = parts_of(path)
        keep(folder, "xml", parts.get(WORKBOOK, b""))
        keep(folder, "strings", parts.get(STRINGS, b""))
        keep(folder, "sheet", parts.get(SHEET, b""))
        if path.parent.name in ("example", "rules"):
            check = b"\0".join([parts.get(SHEET, b""), parts.get(STRINGS, b""), record])
            keep(folder, "check", check)
    for path in sorted((ROOT / "Fixtures").rglob("*.json")):
        keep(folder, "standard", path.read_bytes())


def workbooks() -> Iterator[Path]:
    """The workbooks of all places that are there."""
    for place in PLACES:
        yield from sorted(place.rglob("*.xlsx"))


def parts_of(path: Path) -> dict:
    """The parts of a workbook that can be read, by name."""
    parts = {}
    try:
        with zipfile.ZipFile(path) as archive:
            for info in archive.infolist():
                if info.file_size <= LONGEST:
                    parts[info.filename] = archive.read(info)
    except Exception:  # Half of the probes are broken on purpose.
        pass
    return parts


def keep(folder: Path, program: str, seed: bytes) -> None:
    """Writes a seed under a name that tells it apart."""
    if not 0 < len(seed) <= LONGEST:
        return
    place = folder / program
    place.mkdir(parents=True, exist_ok=True)
    (place / hashlib.sha256(seed).hexdigest()[:16]).write_bytes(seed)


if __name__ == "__main__":
    main()
