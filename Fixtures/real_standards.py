#!/usr/bin/env python3
"""Makes mappings of real standards with planted faults, and a manifest of what must be found.

    real_standards.py STANDARDS OUTPUT [--only FILE] [--seed N] [--resave]

STANDARDS is a folder of records as the public API serves them, OUTPUT a folder to write to. Each
standard gets a workbook in each of six layouts by each of two writers. With ``--resave``, every
workbook is also opened and saved again by LibreOffice.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple, Optional

from ksbfixtures.claims import sound_claims
from ksbfixtures.layouts import INVERTED, LAYOUTS, MATRIX, TRANSPOSED
from ksbfixtures.look import Look, random_look
from ksbfixtures.planting import Planted, plant
from ksbfixtures.real.published import POSITIONAL, PRINTED, PublishedStandard
from ksbfixtures.sheet import Book, Sheet
from ksbfixtures.writers import WRITERS
from ksbfixtures.writers.libreoffice import save_as

MANIFEST = "manifest.json"


class Choice(NamedTuple):
    """A standard, and how it is used."""

    file: str
    option: Optional[str] = None
    numberings: List[str] = [POSITIONAL]


CHOICES = [
    Choice("ST0827_v1.0.json"),
    Choice("ST0116_v1.1.json"),
    Choice("ST0825_v1.0.json"),
    Choice("ST1021_v1.0.json", option="Cyber Risk Analyst"),
    Choice("ST0146_v1.0.json", numberings=[PRINTED, POSITIONAL]),
    Choice("ST0004_v1.0.json"),
    Choice("ST0868_v1.0.json"),
    Choice("ST0921_v1.0.json"),
    Choice("ST0425_v1.0.json"),
]
"""Standards of seven routes and both levels, from 14 KSBs to 90."""


class Workbook(NamedTuple):
    """One workbook to make."""

    standard: PublishedStandard
    choice: Choice
    numbering: str
    layout: str
    writer: str

    @property
    def name(self) -> str:
        """The name of its file."""
        layout = self.layout.replace(" ", "-")
        return f"{self.standard.reference}-{layout}-{self.writer}-{self.numbering}.xlsx"


def main() -> None:
    """Makes the workbooks and the manifest."""
    options = _options()
    options.output.mkdir(parents=True, exist_ok=True)
    manifest: List[Dict[str, Any]] = []
    for workbook in workbooks(options.standards, options.only):
        rng = random.Random(f"{options.seed} {workbook.name}")
        entry = make(workbook, options.output, rng)
        manifest.append(entry)
        if options.resave:
            manifest.append(_resaved(entry, options.output))
    (options.output / MANIFEST).write_text(
        json.dumps({"workbooks": manifest}, indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
    )


def workbooks(folder: Path, only: Optional[str]) -> Iterator[Workbook]:
    """The workbooks of all standards or of one; the numberings of a standard take turns."""
    for choice in CHOICES:
        if only not in (None, choice.file):
            continue
        standard = PublishedStandard(folder / choice.file)
        turn = 0
        for layout in LAYOUTS:
            for writer in WRITERS:
                numbering = choice.numberings[turn % len(choice.numberings)]
                yield Workbook(standard, choice, numbering, layout, writer)
                turn += 1 if writer == "openpyxl" else 2


def make(workbook: Workbook, folder: Path, rng: random.Random) -> Dict[str, Any]:
    """Writes one workbook, and returns its entry of the manifest."""
    planted = _planted(workbook, rng)
    sheets: List[Sheet] = [_notes()] if rng.random() < 0.5 else []
    WRITERS[workbook.writer](Book(sheets + planted.placed.sheets), folder / workbook.name)
    return {
        "file": workbook.name,
        "standard": workbook.choice.file,
        "option": workbook.choice.option,
        "numbering": workbook.numbering,
        "layout": workbook.layout,
        "writer": workbook.writer,
        "sheets": [sheet.name for sheet in planted.placed.sheets],
        "findings": planted.findings,
    }


def _planted(workbook: Workbook, rng: random.Random) -> Planted:
    standard = workbook.standard
    look: Look = random_look(rng, workbook.layout, [
        f"KSB mapping: {standard.title}",
        f"Standard {standard.reference}, level {standard.level}",
        "Say for each KSB which units cover it. Ask the quality office if in doubt.",
    ])
    has_reasons = workbook.layout not in (MATRIX, TRANSPOSED, INVERTED) or (
        workbook.layout == MATRIX and look.rationale_column
    )
    claims = sound_claims(
        standard.ksbs(workbook.numbering, workbook.choice.option), rng,
        partial=0.1 if has_reasons else 0,
    )
    return plant(claims, workbook.layout, look, workbook.writer, rng)


def _notes() -> Sheet:
    sheet = Sheet("Read me")
    sheet.put_row(1, ["How to use this workbook"])
    sheet.put_row(2, ["Fill in one row for each statement, then send it to the quality office."])
    sheet.set_widths([80])
    return sheet


def _resaved(entry: Dict[str, Any], folder: Path) -> Dict[str, Any]:
    name = entry["file"].replace(".xlsx", "-resaved.xlsx")
    save_as(folder / entry["file"], "xlsx", folder / name)
    # LibreOffice works formulas out and stores their results: that fault is gone.
    findings = [finding for finding in entry["findings"] if finding["rule"] != "W103"]
    return {**entry, "file": name, "writer": "libreoffice", "findings": findings}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("standards", type=Path, help="the folder of standards")
    parser.add_argument("output", type=Path, help="the folder to write to")
    parser.add_argument("--only", metavar="FILE", help="the one standard to use")
    parser.add_argument("--seed", type=int, default=1, help="what chance starts from")
    parser.add_argument("--resave", action="store_true", help="have LibreOffice save each again")
    return parser.parse_args()


if __name__ == "__main__":
    main()
