#!/usr/bin/env python3
"""Makes structures in four styles by two writers, and a manifest of what must be found.

    structures.py OUTPUT
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from ksbfixtures.rule_standards import PLAIN
from ksbfixtures.sheet import Book
from ksbfixtures.structures import STYLES
from ksbfixtures.structures.scenarios import SCENARIOS
from ksbfixtures.writers import WRITERS

STYLES_WITHOUT_PATHWAYS = {"headings"}


def main() -> None:
    """Makes the workbooks, the standard and the manifest."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("output", type=Path)
    output = parser.parse_args().output
    output.mkdir(parents=True, exist_ok=True)
    PLAIN.write(output / "standard.json")
    cases = []
    for scenario in SCENARIOS:
        for style, lay_out in STYLES.items():
            for writer, write in WRITERS.items():
                name = f"{scenario.name}-{style}-{writer}".replace(" ", "-")
                laid = lay_out(scenario.structure(style not in STYLES_WITHOUT_PATHWAYS))
                placed = scenario.mapping()
                mapping, structure = f"{name}-mapping.xlsx", f"{name}-structure.xlsx"
                write(Book(placed.sheets), output / mapping)
                write(Book(laid.sheets), output / structure)
                # The same in one workbook.
                write(Book([*placed.sheets, *laid.sheets]), output / f"{name}-both.xlsx")
                cases.append({
                    "name": name, "mapping": mapping, "structure": structure,
                    "both": f"{name}-both.xlsx", "standard": "standard.json",
                    "findings": scenario.findings(style, laid, placed),
                })
    manifest = json.dumps({"cases": cases}, indent=2, ensure_ascii=False) + "\n"
    (output / "manifest.json").write_text(manifest, encoding="utf-8")


if __name__ == "__main__":
    main()
