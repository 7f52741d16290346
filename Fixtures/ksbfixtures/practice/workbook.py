"""One mapping from a seed, its structure, and what a right reading of both says."""

from __future__ import annotations

import random
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, Dict, List, NamedTuple, Optional, Tuple

from ..chance.sentences import PEOPLE, sentence
from ..chance.standards import Reference, made_up
from ..claim import Claim
from ..sheet import HEADER, TITLE, Book, Sheet
from ..writers import WRITERS
from .award import MANDATORY
from .claims import by_code, sound_claims
from .faults import Fault, plant
from .plan import FEATURES, Plan
from .scales import key_sheet, put_key
from .shapes import Laid, lay_out
from .structure import structure_sheet
from .words import VOCABULARIES, Words


class Recipe(NamedTuple):
    """What a workbook is made from."""

    seed: str
    feature: str
    writer: str
    vocabulary: str


@dataclass
class Expected:
    """What a right reading of a workbook says."""

    file: str
    standard: str
    structure: Optional[str]
    layout: str
    """What is odd about the sheet."""
    writer: str
    rows: int
    is_known: bool
    """Whether the scale can be known; if not, it must be asked about."""
    coverage: Dict[str, List[str]] = field(default_factory=dict)
    """How each KSB may be read to be covered."""
    faults: List[Dict[str, Any]] = field(default_factory=list)
    units: Dict[str, List[str]] = field(default_factory=dict)
    """The units of the KSBs without a fault."""
    unit_forms: Dict[str, List[str]] = field(default_factory=dict)
    guarantee: Dict[str, str] = field(default_factory=dict)
    """Whether the KSBs without a fault are in every choice of units."""

    def entry(self) -> Dict[str, Any]:
        """The entry of the manifest."""
        return asdict(self)


def make_workbook(recipe: Recipe, name: str, folder: Path) -> Expected:
    """Writes a mapping, its standard and perhaps its structure to a folder."""
    rng = random.Random(recipe.seed)
    words = VOCABULARIES[recipe.vocabulary]
    standard = made_up(rng, folder)
    plan = FEATURES[recipe.feature](rng, words)
    claims = sound_claims(rng, plan, words, standard)
    faults = plant(rng, plan, words, claims)
    sheets, laid = _sheets(rng, plan, words, claims, standard)
    structure = None
    write = WRITERS[recipe.writer]
    if plan.award.is_structured:
        sheet = structure_sheet(rng, plan, words, standard.title, standard.level)
        if rng.random() < 0.2:
            sheets.append(sheet)
        else:
            structure = name.replace(".xlsx", "-structure.xlsx")
            write(Book([sheet]), folder / structure)
    write(Book(sheets), folder / name)
    return _expected(recipe, name, structure, plan, claims, faults, laid, standard)


def _sheets(
    rng: random.Random, plan: Plan, words: Words, claims: List[Claim], standard: Reference
) -> Tuple[List[Sheet], Laid]:
    sheet = Sheet(rng.choice(words.sheets))
    row = 1
    for title in rng.sample(words.titles, rng.choice([0, 1, 1, 2, 3])):
        sheet.put(
            row, 1, title.format(title=standard.title, reference=standard.reference), TITLE)
        row += 1
    place = rng.choice(["above", "below", "elsewhere"]) if plan.scale.key else ""
    if place == "above":
        row = put_key(rng, plan.scale, sheet, row, 1)
    laid = lay_out(rng, plan, words, claims, row + (1 if row > 1 else 0), sheet)
    sheets = [sheet]
    row = laid.bottom + 1
    if place == "below":
        row = put_key(rng, plan.scale, sheet, row, 1) + 1
    if rng.random() < 0.25:
        for offset, text in enumerate(rng.sample(words.sign_off, rng.randint(1, 3))):
            sheet.put(row + offset, 1, text)
    if rng.random() < 0.1:
        sheets.append(_log(rng, words, claims))
    if place == "elsewhere":
        sheets.insert(rng.choice([0, 1]), key_sheet(rng, plan.scale))
    return sheets, laid


def _log(rng: random.Random, words: Words, claims: List[Claim]) -> Sheet:
    """A log of what is to be done for a few KSBs: it claims nothing."""
    name, *headers = rng.choice(words.logs)
    sheet = Sheet(name)
    sheet.put_row(1, list(headers), HEADER)
    for row, claim in enumerate(rng.sample(claims, 4), start=2):
        sheet.put_row(row, [
            str(claim.code), sentence(rng, "Look for more on {a}"), rng.choice(PEOPLE),
            f"{rng.randint(1, 28)} May", rng.choice(["Open", "Done", "In hand"])])
    return sheet


def _expected(
    recipe: Recipe, name: str, structure: Optional[str], plan: Plan, claims: List[Claim],
    faults: List[Fault], laid: Laid, standard: Reference,
) -> Expected:
    units, faulty = by_code(plan), {fault.ksb: fault for fault in faults}
    made = Expected(
        name, str(standard.path), structure, recipe.feature, recipe.writer, len(claims),
        plan.scale.is_known,
        unit_forms={unit.code: plan.award.forms(unit) for unit in units.values()})
    for claim in claims:
        code = str(claim.code)
        if code in faulty:
            continue
        made.coverage[code] = [claim.coverage] if plan.scale.is_known else ["unclear"]
        if plan.may_be_asked:
            made.coverage[code].append("unclear")
        made.units[code] = claim.units
        if plan.award.is_structured and plan.scale.is_known:
            is_sure = any(units[unit].status == MANDATORY for unit in claim.units)
            made.guarantee[code] = "always" if is_sure else "sometimes"
    for fault in faults:
        if fault.reads:
            made.coverage[fault.ksb] = fault.reads if plan.scale.is_known else [
                *fault.reads, "unclear"]
        made.faults.append(_entry(fault, claims, laid))
    return made


def _entry(fault: Fault, claims: List[Claim], laid: Laid) -> Dict[str, Any]:
    cells = []
    if fault.claim is not None:
        at = next(index for index, claim in enumerate(claims) if claim is fault.claim)
        cells = [laid.cells[at, name] for name in fault.fields if (at, name) in laid.cells]
    return {
        "kind": fault.kind, "rules": fault.rules, "ksb": fault.ksb, "gap": fault.is_gap,
        "unit": fault.unit, "sheet": laid.sheet.name, "cells": cells,
    }
