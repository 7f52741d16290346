"""What one sheet is like: its shape, its scale, and the columns beside the claim."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Callable, Dict, List

from .award import Award, CodeMaker, Unit, award
from .distractors import BESIDE_MARKS, BESIDE_ROWS, BESIDE_UNITS
from .scales import PLAIN, PLAIN_MARKS, Scale, keyed, unexplained
from .words import Words

LIST, MATRIX, TRANSPOSED, TABLES, TICKS, INVERTED = (
    "list", "matrix", "transposed", "side by side", "tick columns", "inverted")

OF_MARKS = (MATRIX, TRANSPOSED)

CODED = ["code", "code title", "code: title", "title (code)"]
ANY = [*CODED, "title"]


@dataclass
class Plan:
    """The choices of one sheet."""

    shape: str
    award: Award
    scale: Scale
    has_coverage: bool = True
    """A list has a column for coverage."""
    has_reason: bool = True
    has_assessment: bool = False
    has_outcomes: bool = False
    kinds: List[str] = field(default_factory=list)
    """The kinds of columns that say nothing about coverage."""
    join: Callable[[random.Random, List[Unit]], str] = field(
        default=lambda rng, units: ", ".join(unit.code for unit in units))
    mandatory_alone: bool = False
    """Units that are joined may be meant together, so that each must be in every choice."""
    cell_texts: List[str] = field(default_factory=list)
    """What stands in a matrix in place of a mark."""
    may_be_asked: bool = False
    """Asking what the cells mean is as good as taking them for full coverage."""
    has_plain_headers: bool = False
    """The mapping's headers are those that everybody uses."""
    splits_units: bool = False
    """The first unit has a column of its own, apart from the others."""
    is_odd_structure: bool = False
    has_band: bool = False
    """A row above the header says whose columns they are."""
    has_totals: bool = False
    """A row below a matrix counts the marks of each unit."""

    @property
    def can_be_partial(self) -> bool:
        """Whether a KSB may be covered in part without a fault."""
        states = self.has_coverage or self.shape in (MATRIX, TICKS)
        can_explain = self.has_reason and self.shape not in (INVERTED, TRANSPOSED)
        return states and can_explain and self.scale.has_partial


Feature = Callable[[random.Random, Words], Plan]


def _safe_join(plan_award: Award) -> Callable[[random.Random, List[Unit]], str]:
    """Joins names by what parts them without doubt."""
    # Line breaks and semicolons part any names; a comma may be part of a title.
    part = "; " if plan_award.naming != "code" else ", "
    return lambda rng, units: part.join(plan_award.name(unit) for unit in units)


def _list(rng: random.Random, words: Words, scale: Scale, structured: float = 0.5) -> Plan:
    is_structured = rng.random() < structured
    made = award(rng, ANY if is_structured else CODED, is_structured)
    plan = Plan(
        LIST, made, scale, has_reason=rng.random() < 0.8, has_assessment=rng.random() < 0.5,
        has_outcomes=rng.random() < 0.2)
    plan.join = _safe_join(made)
    if rng.random() < 0.25:
        plan.kinds = rng.sample(BESIDE_ROWS, 1)
    plan.has_band = rng.random() < 0.2
    return plan


def _matrix(rng: random.Random, words: Words, scale: Scale, structured: float = 0.5) -> Plan:
    is_structured = rng.random() < structured
    plan = Plan(
        MATRIX, award(rng, ANY if is_structured else CODED, is_structured), scale,
        has_reason=rng.random() < 0.5)
    if rng.random() < 0.25:
        plan.kinds = rng.sample(BESIDE_MARKS, 1)
    plan.has_band, plan.has_totals = rng.random() < 0.2, rng.random() < 0.25
    return plan


def _either(rng: random.Random, words: Words, scale: Scale) -> Plan:
    return (_list if rng.random() < 0.5 else _matrix)(rng, words, scale)


def _plain(rng: random.Random) -> Scale:
    return Scale(rng.choice(PLAIN))


def _listed_plainly(rng: random.Random, words: Words, structured: float = 0.5) -> Plan:
    """A list with words that everybody uses, and as often as not with such headers."""
    plan = _list(rng, words, _plain(rng), structured)
    plan.has_plain_headers = rng.random() < 0.5
    return plan


def headers(rng: random.Random, words: Words) -> Plan:
    """A list in which the headers alone are odd."""
    plan = _list(rng, words, _plain(rng))
    plan.has_coverage = rng.random() < 0.7
    return plan


def yes_no(rng: random.Random, words: Words) -> Plan:
    """A list whose coverage column holds yes and no, with or without a column of units."""
    return _list(rng, words, Scale(rng.choice(words.yes_no)))


def columns_beside_rows(rng: random.Random, words: Words) -> Plan:
    """A list with one to four columns that say nothing about coverage."""
    plan = _list(rng, words, Scale(rng.choice(PLAIN + words.yes_no)))
    plan.kinds = rng.sample(BESIDE_ROWS, rng.randint(1, 4))
    return plan


def columns_beside_marks(rng: random.Random, words: Words) -> Plan:
    """A matrix with columns that are no units."""
    plan = _matrix(rng, words, Scale(rng.choice(PLAIN_MARKS)))
    plan.kinds = rng.sample(BESIDE_MARKS, rng.randint(1, 3))
    return plan


def columns_beside_units(rng: random.Random, words: Words) -> Plan:
    """Units down the side, KSBs across, and what else is known of each unit beside its name."""
    plan = _matrix(rng, words, Scale(rng.choice(PLAIN_MARKS)))
    plan.shape, plan.has_reason, plan.has_band, plan.has_totals = TRANSPOSED, False, False, False
    plan.kinds = rng.sample(BESIDE_UNITS, rng.randint(1, 4))
    return plan


def scale_by_form(rng: random.Random, words: Words) -> Plan:
    """A list with three degrees of one stem."""
    plan = _list(rng, words, Scale(rng.choice(words.stems)))
    # Form explains nothing where a single degree occurs.
    plan.has_reason = True
    return plan


def scale_with_key(rng: random.Random, words: Words) -> Plan:
    """Letters, numbers or signs, and a key that says what they mean."""
    return _either(rng, words, keyed(rng, words))


def scale_without_key(rng: random.Random, words: Words) -> Plan:
    """Letters or numbers that nothing explains: to be asked about."""
    plan = _either(rng, words, unexplained(rng, words))
    plan.has_reason = False
    return plan


def shares(rng: random.Random, words: Words) -> Plan:
    """A list with percentages."""
    return _list(rng, words, Scale(rng.choice(words.shares)))


def signs(rng: random.Random, words: Words) -> Plan:
    """Emoji, ballot boxes, letters of symbol fonts."""
    return _either(rng, words, Scale(rng.choice(words.signs)))


def formats(rng: random.Random, words: Words) -> Plan:
    """Numbers that are seen as words or signs."""
    return _either(rng, words, Scale(rng.choice(words.formatted)))


def side_by_side(rng: random.Random, words: Words) -> Plan:
    """A table each for knowledge, skills and behaviours, beside one another."""
    plan = _listed_plainly(rng, words)
    plan.shape, plan.kinds, plan.has_outcomes, plan.has_band = TABLES, [], False, False
    return plan


def tick_columns(rng: random.Random, words: Words) -> Plan:
    """Three columns of which one is ticked."""
    plan = _listed_plainly(rng, words)
    plan.shape, plan.has_band = TICKS, False
    return plan


def separators(rng: random.Random, words: Words) -> Plan:
    """Units of a known structure, joined by plus, ampersand, slash, range and the like."""
    plan = _listed_plainly(rng, words, structured=1)
    plan.has_coverage = rng.random() < 0.8
    plan.mandatory_alone = True
    known = plan.award
    joiner = rng.choice(words.joiners)
    ranged = rng.choice(words.ranges)
    if known.naming != "code" and joiner.strip() == ",":
        joiner = " + "
    # Nobody parts references that hold slashes by slashes, nor makes ranges of them.
    is_reference = "/" in known.units[0].code
    if is_reference and "/" in joiner:
        joiner = "\n"
    can_range = known.naming == "code" and not is_reference and "-" not in known.units[0].code

    def join(rng: random.Random, units: List[Unit]) -> str:
        at = [known.units.index(unit) for unit in units]
        if can_range and len(at) > 2 and at == list(range(at[0], at[0] + len(at))):
            return ranged.format(first=units[0].code, last=units[-1].code)
        if len(units) == 3 and joiner in (" and ", " & "):
            return f"{known.name(units[0])}, {known.name(units[1])}{joiner}{known.name(units[2])}"
        return joiner.join(known.name(unit) for unit in units)

    plan.join = join
    return plan


def remarks(rng: random.Random, words: Words) -> Plan:
    """Units with outcomes, tasks and terms beside them."""
    plan = _listed_plainly(rng, words, structured=0.7)
    form, part, known = rng.choice(words.remarks), rng.choice(["; ", "\n"]), plan.award

    def join(rng: random.Random, units: List[Unit]) -> str:
        return part.join(
            form.format(unit=known.name(unit), n=rng.randint(1, 4), m=rng.randint(5, 6))
            if rng.random() < 0.9 else known.name(unit) for unit in units)

    plan.join, plan.has_outcomes = join, False
    return plan


def two_columns_of_units(rng: random.Random, words: Words) -> Plan:
    """A list with one column for the main unit and one for the others."""
    plan = _listed_plainly(rng, words)
    plan.splits_units = True
    return plan


def spellings(rng: random.Random, words: Words) -> Plan:
    """A list that spells the structure's codes in another way."""
    plan = _listed_plainly(rng, words, structured=1)
    kind = rng.choice(["prefix", "zeros", "case", "stop", "space"])
    prefix = rng.choice(words.prefixes)
    codes: Dict[str, CodeMaker] = {
        "prefix": lambda number, rng: str(number), "space": lambda number, rng: f"U{number:02}"}
    code = codes.get(kind, lambda number, rng: f"EN{number:02}")
    plan.award = award(rng, ["code"], True, [code])
    plan.award.spelling = {
        "prefix": lambda name: prefix + name,
        "zeros": lambda name: f"{name[:2]}{int(name[2:])}",
        "case": str.lower,
        "stop": lambda name: f"{name}.",
        "space": lambda name: f"{name[0]} {name[1:]}",
    }[kind]
    plan.join = _safe_join(plan.award)
    return plan


def cells_of_words(rng: random.Random, words: Words) -> Plan:
    """A matrix in which outcomes or words about teaching stand in place of marks."""
    plan = _matrix(rng, words, Scale(PLAIN_MARKS[0]))
    texts = words.outcome_cells if rng.random() < 0.6 else words.teaching_cells
    plan.cell_texts = [rng.choice(texts)] if texts is words.outcome_cells else list(texts)
    # Words about teaching are a claim to a person; whoever does not know them may ask.
    plan.may_be_asked = texts is words.teaching_cells
    plan.has_reason, plan.kinds = False, []
    return plan


def odd_structure(rng: random.Random, words: Words) -> Plan:
    """A plain list, and a structure under odd headers."""
    plan = _listed_plainly(rng, words, structured=1)
    plan.has_plain_headers, plan.has_band = True, False
    plan.is_odd_structure, plan.kinds = True, []
    if rng.random() < 0.25:
        plan.award.add_pathways()
    return plan


def inverted(rng: random.Random, words: Words) -> Plan:
    """Units down the side, each with its KSBs and with columns of its own."""
    is_structured = rng.random() < 0.5
    return Plan(
        INVERTED, award(rng, ANY, is_structured), Scale(PLAIN[0]), has_reason=False,
        kinds=rng.sample(BESIDE_UNITS, rng.randint(0, 3)))


def mixed(rng: random.Random, words: Words) -> Plan:
    """Several oddities at once, as sheets that grew over the years have them."""
    scale = rng.choice([
        Scale(rng.choice(words.stems)), keyed(rng, words), Scale(rng.choice(words.signs)),
        Scale(rng.choice(words.formatted)), Scale(rng.choice(words.yes_no)),
    ])
    plan = _either(rng, words, scale)
    beside = BESIDE_MARKS if plan.shape == MATRIX else BESIDE_ROWS
    plan.kinds = rng.sample(beside, rng.randint(1, 3))
    plan.has_reason, plan.is_odd_structure = True, True
    plan.has_band = rng.random() < 0.4
    return plan


FEATURES: Dict[str, Feature] = {
    "headers": headers,
    "yes and no": yes_no,
    "columns beside rows": columns_beside_rows,
    "columns beside marks": columns_beside_marks,
    "columns beside units": columns_beside_units,
    "scale by form": scale_by_form,
    "scale with a key": scale_with_key,
    "scale without a key": scale_without_key,
    "shares": shares,
    "signs": signs,
    "number formats": formats,
    "side by side": side_by_side,
    "tick columns": tick_columns,
    "separators": separators,
    "remarks": remarks,
    "spellings": spellings,
    "two columns of units": two_columns_of_units,
    "words in cells": cells_of_words,
    "structures": odd_structure,
    "inverted": inverted,
    "mixed": mixed,
}
"""What is odd about a sheet, by name."""

