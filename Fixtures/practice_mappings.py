#!/usr/bin/env python3
"""Makes mappings as people keep them in practice, and a manifest of how to read them.

    practice_mappings.py OUTPUT [--count N] [--seed N] [--vocabulary NAME] [--feature NAME]…

What is odd about the sheets takes turns, and so do the two writers. Each workbook depends on the
seed, its number and the vocabulary alone.
"""

from __future__ import annotations

import argparse
import json
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import List, Tuple

from ksbfixtures.practice.plan import FEATURES
from ksbfixtures.practice.words import VOCABULARIES
from ksbfixtures.practice.workbook import Expected, Recipe, make_workbook
from ksbfixtures.writers import WRITERS

MANIFEST = "manifest.json"


def main() -> None:
    """Makes the workbooks and the manifest."""
    options = _options()
    options.output.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(2) as pool:
        made = list(pool.map(partial(_make, folder=options.output), _recipes(options), chunksize=8))
    entries = [one.entry() for one in made]
    manifest = json.dumps(
        {"vocabulary": options.vocabulary, "workbooks": entries}, ensure_ascii=False)
    (options.output / MANIFEST).write_text(manifest + "\n", encoding="utf-8")


def _recipes(options: argparse.Namespace) -> List[Tuple[str, Recipe]]:
    """A recipe for each workbook, with the name of its file."""
    features, writers = options.feature or list(FEATURES), list(WRITERS)
    recipes: List[Tuple[str, Recipe]] = []
    for number in range(options.count):
        feature = features[number % len(features)]
        writer = writers[number // len(features) % len(writers)]
        seed = f"practice {options.seed} {number} {feature} {options.vocabulary}"
        name = f"{number:04}-{feature.replace(' ', '-')}.xlsx"
        recipes.append((name, Recipe(seed, feature, writer, options.vocabulary)))
    return recipes


def _make(named: Tuple[str, Recipe], folder: Path) -> Expected:
    name, recipe = named
    return make_workbook(recipe, name, folder)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("output", type=Path, help="the folder to write to")
    parser.add_argument("--count", type=int, default=126, help="how many workbooks")
    parser.add_argument("--seed", type=int, default=1, help="what chance starts from")
    parser.add_argument("--vocabulary", choices=sorted(VOCABULARIES), default="ordinary")
    parser.add_argument(
        "--feature", action="append", choices=list(FEATURES), help="make these sheets alone")
    return parser.parse_args()


if __name__ == "__main__":
    main()
