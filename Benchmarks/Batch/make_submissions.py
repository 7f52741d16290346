#!/usr/bin/env python3
"""Makes typical submissions to time a batch with: a mapping and a structure workbook each.

    make_submissions.py OUTPUT [--count N] [--repeat N]

Every submission is a folder of its own and differs from all others: in the provider's units and
their titles, in what is claimed, in the look of the sheet and in the gaps. Half are written by
openpyxl, half by XlsxWriter. ``--repeat`` puts N copies of each folder under other names, for runs
of more submissions than anyone wants to wait for. The standard is ``OUTPUT/standard.json``.
"""

from __future__ import annotations

import argparse
import random
import shutil
import sys
from pathlib import Path
from typing import List

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent / "Fixtures"))

from ksbfixtures.claim import NONE, PARTIAL, Claim, KSBCode  # noqa: E402
from ksbfixtures.layouts import lay_out_list  # noqa: E402
from ksbfixtures.look import random_look  # noqa: E402
from ksbfixtures.claims import ASSESSMENTS, REASONS  # noqa: E402
from ksbfixtures.sheet import Book  # noqa: E402
from ksbfixtures.standard import Duty, Standard  # noqa: E402
from ksbfixtures.structures.model import CREDITS, MANDATORY, OPTIONAL, Rule, Structure, Unit  # noqa: E402,E501
from ksbfixtures.structures.own_template import lay_out_own_template  # noqa: E402
from ksbfixtures.writers import WRITERS  # noqa: E402

COUNTS = {"K": 24, "S": 22, "B": 8}
"""As many statements as a published standard has on average."""

VERBS = ["Plan", "Record", "Compare", "Explain", "Choose", "Review", "Maintain", "Prepare"]
MATTERS = [
    "the state of looms, dye vats and drying racks", "orders of cloth and their delivery",
    "the safety of people who work near moving machines", "samples, colours and their faults",
    "the cost of yarn, water and heat", "what customers and colleagues say about the work",
    "drawings of patterns and the changes made to them", "waste, and what can be used again",
]
ENDS = [
    "so that the next shift can rely on it", "within the limits that the workshop has set",
    "before work starts and after it ends", "in words that a visitor understands",
    "and say when somebody else must decide", "with the records that the law asks for",
]
SUBJECTS = ["Looms", "Dyes", "Yarn", "Patterns", "People", "Safety", "Costs", "Quality", "Water"]
KINDS = ["Principles of", "Working with", "A project on", "Care of", "Planning", "The law on"]


def main() -> None:
    """Makes the standard and the submissions."""
    options = _options()
    options.output.mkdir(parents=True, exist_ok=True)
    standard = weaving_standard()
    standard.write(options.output / "standard.json")
    for number in range(1, options.count + 1):
        folder = options.output / "submissions" / f"provider-{number:05}"
        make(folder, number, standard)
        for copy in range(1, options.repeat):
            shutil.copytree(folder, folder.with_name(f"{folder.name}-{copy:02}"))


def weaving_standard() -> Standard:
    """A standard of our own, of the usual size."""
    rng = random.Random("standard")
    statements = {
        letter: [_statement(rng, number) for number in range(1, count + 1)]
        for letter, count in COUNTS.items()
    }
    codes = [f"{letter}{n}" for letter, count in COUNTS.items() for n in range(1, count + 1)]
    duties = [
        Duty(f"Duty {number} of a weaving technician", codes[number::10]) for number in range(10)]
    return Standard("ST9100", "Weaving technician (illustrative)", 4, statements, duties)


def make(folder: Path, number: int, standard: Standard) -> None:
    """Writes one submission."""
    rng = random.Random(f"submission {number}")
    folder.mkdir(parents=True, exist_ok=True)
    units = _units(rng)
    title = f"Level 4 Diploma in Weaving, provider {number}"
    look = random_look(rng, "list", [f"KSB mapping: {title}", "Standard ST9100, level 4"])
    placed = lay_out_list(_claims(rng, standard, units), look)
    rules = [Rule("A", 2, 3), Rule("B", 30, None, CREDITS)]
    structure = Structure(title, units, rules, number=f"603/{number % 10000:04}/{number % 10}")
    write = list(WRITERS.values())[number % len(WRITERS)]
    write(Book(placed.sheets), folder / "mapping.xlsx")
    write(Book(lay_out_own_template(structure).sheets), folder / "structure.xlsx")


def _statement(rng: random.Random, number: int) -> str:
    return f"{rng.choice(VERBS)} {rng.choice(MATTERS)} {rng.choice(ENDS)}, step {number}."


def _units(rng: random.Random) -> List[Unit]:
    names = rng.sample([f"{kind} {subject.lower()}" for kind in KINDS for subject in SUBJECTS], 16)
    units = []
    for index, name in enumerate(names):
        status = MANDATORY if index < 8 else OPTIONAL
        group = None if index < 8 else "A" if index < 12 else "B"
        units.append(Unit(f"U{index + 1:02}", name, status, group))
    return units


def _claims(rng: random.Random, standard: Standard, units: List[Unit]) -> List[Claim]:
    return [
        _claim(rng, KSBCode(letter, number), statement, units)
        for letter, statements in standard.statements.items()
        for number, statement in enumerate(statements, start=1)
        if rng.random() > 0.01
    ]


def _claim(rng: random.Random, code: KSBCode, statement: str, units: List[Unit]) -> Claim:
    chosen = sorted(rng.sample(units[:8], 1) + rng.sample(units, rng.choice([1, 2])),
                    key=lambda unit: unit.code)
    claim = Claim(
        code, statement, units=list(dict.fromkeys(f"{one.code} {one.title}" for one in chosen)),
        outcomes=", ".join(f"LO{number}" for number in sorted(rng.sample(range(1, 7), 2))),
        assessment=rng.choice(ASSESSMENTS))
    chance = rng.random()
    if chance < 0.02:
        claim.coverage, claim.units = NONE, []
    elif chance < 0.14:
        claim.coverage, claim.rationale = PARTIAL, rng.choice(REASONS)
    elif chance < 0.16:
        claim.units = [f"{units[-1].code} {units[-1].title}"]
    return claim


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("output", type=Path)
    parser.add_argument("--count", type=int, default=1000, help="how many differ")
    parser.add_argument("--repeat", type=int, default=1, help="how often each is there")
    return parser.parse_args()


if __name__ == "__main__":
    main()
