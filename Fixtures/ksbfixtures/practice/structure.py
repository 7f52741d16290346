"""The structure of a qualification, as colleges and awarding bodies list it."""

from __future__ import annotations

import random
from typing import List

from ..sheet import HEADER, TEXT, TITLE, Sheet, Value
from ..structures.words import NUMBERS
from .award import MANDATORY, OPTIONAL, SPECIALIST, Award, Unit
from .plan import Plan
from .words import Words
from .words.words import StatusWords, StructureHeaders

PLAIN_HEADERS = StructureHeaders("Unit code", "Unit title", "Status", "Level", "Credits", "GLH")
PLAIN_STATUS = StatusWords("Mandatory", "Optional")
GROUP = "A"


def structure_sheet(
    rng: random.Random, plan: Plan, words: Words, title: str, level: int
) -> Sheet:
    """The sheet, under plain headers unless the plan wants odd ones."""
    sheet = Sheet(rng.choice(["Structure", "Units", "Qualification structure"]))
    odd = plan.is_odd_structure
    head = rng.choice(words.structure_headers) if odd else PLAIN_HEADERS
    status = rng.choice(words.status) if odd else PLAIN_STATUS
    sheet.put(1, 1, f"Level {level} Diploma: {title}", TITLE)
    if odd and not plan.award.of(SPECIALIST) and rng.random() < 0.45:
        _put_under_headings(rng, sheet, plan.award, words, head)
    else:
        _put_list(rng, sheet, plan.award, words, head, status, odd)
    sheet.set_widths([16, 44, 14, 9, 9, 9])
    return sheet


def _put_list(
    rng: random.Random, sheet: Sheet, award: Award, words: Words, head: StructureHeaders,
    status: StatusWords, odd: bool,
) -> None:
    rule = rng.choice(words.rule_sentences).format(count=_count(rng, award), group=GROUP)
    above = rng.random() < 0.5
    row = 3
    if above:
        sheet.put(row, 1, rule)
        row += 2
    columns = [head.code, head.title, head.status, "Group", head.level, head.credits, head.hours]
    if award.of(SPECIALIST):
        columns.append(words.specialist[1])
    order = list(range(len(columns)))
    if odd and rng.random() < 0.4:
        order = [0, 1, *rng.sample(order[2:], len(order) - 2)]
    sheet.put_row(row, [columns[at] for at in order], HEADER)
    for unit in award.units:
        row += 1
        said = {
            MANDATORY: status.mandatory, OPTIONAL: status.optional,
            SPECIALIST: words.specialist[0]}[unit.status]
        values: List[Value] = [
            unit.code, unit.title, said, GROUP if unit.status == OPTIONAL else None, unit.level,
            unit.credits, unit.hours, unit.pathway]
        sheet.put_row(row, [values[at] for at in order])
    if odd and rng.random() < 0.3:
        row += 1
        sheet.put(row, 2, "Total", TITLE)
        sheet.put(row, order.index(5) + 1, sum(unit.credits for unit in award.units))
    if not above:
        sheet.put(row + 2, 1, rule, TEXT)


def _put_under_headings(
    rng: random.Random, sheet: Sheet, award: Award, words: Words, head: StructureHeaders
) -> None:
    columns = [head.code, head.title, head.level, head.credits, head.hours]
    sheet.put_row(3, list(columns), HEADER)
    row = _put_section(sheet, 4, rng.choice(words.mandatory_headings), award.of(MANDATORY))
    heading = rng.choice(words.optional_headings).format(group=GROUP, count=_count(rng, award))
    _put_section(sheet, row, heading, award.of(OPTIONAL))


def _count(rng: random.Random, award: Award) -> str:
    return rng.choice([str(award.chosen), NUMBERS[award.chosen]])


def _put_section(sheet: Sheet, row: int, heading: str, units: List[Unit]) -> int:
    sheet.put(row, 1, heading, TITLE)
    sheet.merge(row, 1, row, 5)
    for unit in units:
        row += 1
        sheet.put_row(row, [unit.code, unit.title, unit.level, unit.credits, unit.hours])
    return row + 1
