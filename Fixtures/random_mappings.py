#!/usr/bin/env python3
"""Makes mappings in which everything is left to chance, and a manifest of how to read them.

    random_mappings.py OUTPUT [--count N] [--seed N] [--vocabulary NAME] [--standards FOLDER]
                       [--resaved SHARE] [--layout NAME]

The six layouts take turns, and so do the two writers; a share of the workbooks is opened and saved
again by LibreOffice. Each workbook depends on the seed, its number and the vocabulary alone.
"""

from __future__ import annotations

import argparse
import json
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import List, Tuple

from ksbfixtures.chance.words import VOCABULARIES
from ksbfixtures.chance.workbook import Expected, Recipe, make_workbook
from ksbfixtures.claim import FULL
from ksbfixtures.layouts import LAYOUTS
from ksbfixtures.writers import WRITERS
from ksbfixtures.writers.libreoffice import find_libreoffice, save_again

MANIFEST = "manifest.json"
RESAVED = "libreoffice"


def main() -> None:
    """Makes the workbooks and the manifest."""
    options = _options()
    options.output.mkdir(parents=True, exist_ok=True)
    make = partial(_make, folder=options.output, standards=options.standards)
    # Its workers are asked to end, not sent a signal that whoever started us may have blocked.
    with ProcessPoolExecutor(2) as pool:
        made = list(pool.map(make, _recipes(options), chunksize=8))
    if find_libreoffice() and options.resaved:
        made = _resave(made, options.resaved, options.output)
    entries = [one.entry() for one in made]
    manifest = json.dumps(
        {"vocabulary": options.vocabulary, "workbooks": entries}, ensure_ascii=False)
    (options.output / MANIFEST).write_text(manifest + "\n", encoding="utf-8")


def _recipes(options: argparse.Namespace) -> List[Tuple[str, Recipe]]:
    """A recipe for each workbook, with the name of its file."""
    layouts = [options.layout] if options.layout else list(LAYOUTS)
    writers = list(WRITERS)
    recipes: List[Tuple[str, Recipe]] = []
    for number in range(options.count):
        layout = layouts[number % len(layouts)]
        writer = writers[number // len(layouts) % len(writers)]
        seed = f"{options.seed} {number} {options.vocabulary}"
        name = f"{number:04}-{layout.replace(' ', '-')}.xlsx"
        recipes.append((name, Recipe(seed, layout, writer, options.vocabulary)))
    return recipes


def _make(named: Tuple[str, Recipe], folder: Path, standards: Path) -> Expected:
    name, recipe = named
    return make_workbook(recipe, name, folder, standards)


def _resave(made: List[Expected], share: float, folder: Path) -> List[Expected]:
    """Has LibreOffice save a share of the workbooks again, spread evenly over all kinds."""
    chosen = {one.file for one in made if hash_share(one.file) < share}
    save_again([folder / name for name in sorted(chosen)])
    return [_worked_out(one) if one.file in chosen else one for one in made]


def hash_share(name: str) -> float:
    """A number from 0 to 1 that a file's number gives, the same in every run."""
    return int(name[:4]) * 0.618033988749895 % 1


def _worked_out(made: Expected) -> Expected:
    """LibreOffice works formulas out and stores their results: that fault is gone."""
    cured = {one["ksb"] for one in made.findings if one["rule"] == "W103"}
    return replace(
        made, writer=RESAVED,
        findings=[one for one in made.findings if one["rule"] != "W103"],
        coverage={**made.coverage, **{code: FULL for code in cured}},
    )


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("output", type=Path, help="the folder to write to")
    parser.add_argument("--count", type=int, default=120, help="how many workbooks")
    parser.add_argument("--seed", type=int, default=1, help="what chance starts from")
    parser.add_argument(
        "--vocabulary", choices=sorted(VOCABULARIES), default="ordinary",
        help="the list of words that headers and cells are taken from")
    parser.add_argument(
        "--standards", type=Path, help="a folder of published standards to use instead of made-up ones")
    parser.add_argument("--layout", choices=list(LAYOUTS), help="the one layout to use")
    parser.add_argument(
        "--resaved", type=float, default=0.125, metavar="SHARE",
        help="the share that LibreOffice saves again, if it is there")
    return parser.parse_args()


if __name__ == "__main__":
    main()
