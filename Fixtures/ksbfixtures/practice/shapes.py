"""Lays claims out in the shapes that people give their sheets."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from typing import Callable, Dict, List, Tuple

from ..claim import FULL, NONE, PARTIAL, Claim
from ..look import HEADERS
from ..sheet import HEADER, TEXT, TITLE, Cell, Sheet, Value
from .claims import by_code
from .distractors import Column, distractors
from .faults import STATED
from .plan import INVERTED, LIST, MATRIX, TABLES, TICKS, TRANSPOSED, Plan
from .words import Words

WIDE = 44


@dataclass
class Laid:
    """The sheet, and the cells of each claim's fields."""

    sheet: Sheet
    cells: Dict[Tuple[int, str], str] = field(default_factory=dict)
    """By the claim's position and the field."""
    bottom: int = 1
    """The row below the table."""


def lay_out(
    rng: random.Random, plan: Plan, words: Words, claims: List[Claim], top: int, sheet: Sheet
) -> Laid:
    """Lays claims out from a row of a sheet on."""
    laid = Laid(sheet)
    if plan.shape == INVERTED:
        _lay_out_units(rng, plan, words, claims, top, laid)
    elif plan.shape == TABLES:
        _lay_out_beside(rng, plan, words, claims, top, laid)
    elif plan.shape == TRANSPOSED:
        _lay_out_across(rng, plan, words, claims, top, laid)
    else:
        columns = {
            LIST: _list_columns, TICKS: _tick_columns, MATRIX: _matrix_columns,
        }[plan.shape](rng, plan, words)
        if plan.has_band:
            _put_band(sheet, top, columns, words)
            top += 1
        _put_table(laid, columns, list(enumerate(claims)), top, 1)
        if plan.has_totals:
            _put_totals(rng, plan, words, laid, columns, claims)
    return laid


def _headers(rng: random.Random, plan: Plan, words: Words) -> Dict[str, str]:
    head = {name: rng.choice(texts) for name, texts in words.headers.items()}
    if plan.has_plain_headers:
        plain = {name: texts[0] for name, texts in HEADERS.items()}
        head.update(plain, reason=plain["rationale"], **{"yes no": plain["coverage"]})
    return head


# Tables of claims

def _put_table(
    laid: Laid, columns: List[Column], rows: List[Tuple[int, Claim]], top: int, left: int
) -> None:
    for at, column in enumerate(columns, start=left):
        laid.sheet.put(top, at, column.header, HEADER)
        laid.sheet.widths[at] = column.width
        for row, (position, claim) in enumerate(rows, start=top + 1):
            cell = column.cell(position, claim)
            where = laid.sheet.put(row, at, cell.value, cell.style)
            laid.cells.setdefault((position, column.field), where)
    laid.bottom = max(laid.bottom, top + len(rows) + 1)


def _put_band(sheet: Sheet, row: int, columns: List[Column], words: Words) -> None:
    """Says above the header whose columns they are."""
    standards, providers, office = words.bands_beside
    owners = {"code": standards, "statement": standards}
    owners.update({name: providers for name in (
        "coverage", "units", "outcomes", "assessment", "reason", "mark")})
    last = ""
    for at, column in enumerate(columns, start=1):
        owner = owners.get(column.field, office)
        if owner != last:
            sheet.put(row, at, owner, HEADER)
        last = owner


def _put_totals(
    rng: random.Random, plan: Plan, words: Words, laid: Laid, columns: List[Column],
    claims: List[Claim],
) -> None:
    """Counts the marks of each unit below the matrix."""
    names = {plan.award.names[code]: code for code in plan.award.names}
    laid.sheet.put(laid.bottom, 1, rng.choice(words.distractors["total"]), TITLE)
    for at, column in enumerate(columns, start=1):
        if column.field == "mark":
            code = names[column.header]
            laid.sheet.put(laid.bottom, at, sum(code in claim.units for claim in claims))
    laid.bottom += 1


def _list_columns(rng: random.Random, plan: Plan, words: Words) -> List[Column]:
    head = _headers(rng, plan, words)
    right = _units_columns(rng, plan, words, head["units"])
    if plan.has_coverage:
        header = head["coverage"]
        if plan.scale.is_known and isinstance(plan.scale.degrees.full, (str, bool)):
            is_yes = str(plan.scale.degrees.full).lower()[:1] in ("y", "t")
            header = head["yes no"] if is_yes else header
        right.insert(rng.choice([0, 0, 1]), Column("coverage", header, _coverage(rng, plan), 14))
    right += _other_columns(plan, head)
    if rng.random() < 0.25:
        rng.shuffle(right)
    kinds = distractors(rng, words, plan.kinds, rng.choice(words.ticks))
    for column in kinds:
        right.insert(rng.randint(0, len(right)), column)
    if rng.random() < 0.15:
        return [_code_with_statement(rng, rng.choice([head["code"], head["statement"]])), *right]
    return [*_left_columns(rng, head, rng.random() < 0.9), *right]


def _code_with_statement(rng: random.Random, header: str) -> Column:
    join = rng.choice([": ", " ", " - ", "\n"])
    return Column(
        "code", header, lambda at, claim: Cell(f"{claim.code}{join}{claim.statement}", TEXT), WIDE)


def _left_columns(rng: random.Random, head: Dict[str, str], has_statement: bool) -> List[Column]:
    style = rng.choice(["{}", "{}", "{}", "{}.", "({})"])
    columns = [Column("code", head["code"], lambda at, claim: Cell(style.format(claim.code)))]
    if has_statement:
        columns.append(Column(
            "statement", head["statement"], lambda at, claim: Cell(claim.statement, TEXT), WIDE))
    return columns


def _units_columns(
    rng: random.Random, plan: Plan, words: Words, header: str
) -> List[Column]:
    if not plan.splits_units:
        return [_units_column(rng, plan, header)]
    main, others = rng.choice(words.units_in_two)
    return [
        _units_column(rng, plan, main, slice(0, 1)),
        _units_column(rng, plan, others, slice(1, None))]


def _units_column(
    rng: random.Random, plan: Plan, header: str, part: slice = slice(None)
) -> Column:
    units = by_code(plan)
    written: Dict[int, Value] = {}

    def cell(at: int, claim: Claim) -> Cell:
        if "units" in claim.cells and not part.start:
            return Cell(claim.cells["units"], TEXT)
        if at not in written:
            named = [units[code] for code in claim.units[part]]
            written[at] = plan.join(rng, named) if named else None
        return Cell(written[at], TEXT)

    return Column("units", header, cell, 30)


def _coverage(rng: random.Random, plan: Plan) -> Callable[[int, Claim], Cell]:
    scale = plan.scale
    strange = [rng.choice(scale.strange) for _ in range(19)] if scale.strange else []
    # Every value of a scale that is to be asked about occurs.
    strange[: len(scale.strange)] = scale.strange

    def cell(at: int, claim: Claim) -> Cell:
        if strange:
            return Cell(strange[at % len(strange)])
        if "coverage" in claim.cells:
            return Cell(claim.cells["coverage"])
        return scale.cell(scale.value(str(claim.cells.get(STATED, claim.coverage))))

    return cell


def _other_columns(plan: Plan, head: Dict[str, str]) -> List[Column]:
    columns = []
    if plan.has_outcomes:
        columns.append(Column(
            "outcomes", head["outcomes"], lambda at, claim: Cell(claim.outcomes or None)))
    if plan.has_assessment:
        columns.append(Column(
            "assessment", head["assessment"], lambda at, claim: Cell(claim.assessment or None), 20))
    if plan.has_reason:
        columns.append(_reason(head["reason"]))
    return columns


def _reason(header: str) -> Column:
    return Column(
        "reason", header, lambda at, claim: Cell(claim.rationale or None, TEXT), WIDE)


def _tick_columns(rng: random.Random, plan: Plan, words: Words) -> List[Column]:
    head = _headers(rng, plan, words)
    headers, tick = rng.choice(words.tick_columns), rng.choice(words.ticks)

    def ticked(extent: str) -> Callable[[int, Claim], Cell]:
        def cell(at: int, claim: Claim) -> Cell:
            stated = claim.cells.get(STATED, claim.coverage)
            is_blank = "coverage" in claim.cells
            return Cell(tick if stated == extent and not is_blank else None)
        return cell

    right = [
        Column("coverage", header, ticked(extent), 10)
        for header, extent in zip(headers, (FULL, PARTIAL, NONE))
    ]
    units = [_units_column(rng, plan, head["units"])]
    right = right + units if rng.random() < 0.7 else units + right
    right += _other_columns(plan, head)
    for column in distractors(rng, words, [k for k in plan.kinds if "ticks" not in k], tick):
        right.append(column)
    return [*_left_columns(rng, head, rng.random() < 0.85), *right]


def _matrix_columns(rng: random.Random, plan: Plan, words: Words) -> List[Column]:
    head = _headers(rng, plan, words)
    tick = plan.scale.degrees.full if plan.scale.is_known else rng.choice(words.ticks)
    beside = distractors(rng, words, plan.kinds, tick)
    shows_none = _shows_none(rng, plan)
    marks = [
        Column("mark", name, _mark(rng, plan, code, shows_none), 9)
        for code, name in plan.award.names.items()]
    cut = rng.randint(0, len(beside)) if rng.random() < 0.4 else 0
    reason = [_reason(head["reason"])] if plan.has_reason else []
    return [
        *_left_columns(rng, head, rng.random() < 0.8), *beside[:cut], *marks, *beside[cut:],
        *reason]


def _shows_none(rng: random.Random, plan: Plan) -> bool:
    """Whether something stands in the cells of units that do not cover a KSB."""
    degrees = plan.scale.degrees
    return degrees.none is not None and (
        degrees.number_format is not None or rng.random() < 0.5)


def _mark(
    rng: random.Random, plan: Plan, code: str, shows_none: bool
) -> Callable[[int, Claim], Cell]:
    """The cells of a unit's column or row."""
    scale = plan.scale

    def cell(at: int, claim: Claim) -> Cell:
        if code not in claim.units:
            return scale.cell(scale.degrees.none) if shows_none else Cell()
        if "mark" in claim.cells:
            return Cell(claim.cells["mark"])
        if scale.strange:
            return Cell(rng.choice(scale.strange))
        if plan.cell_texts:
            text = rng.choice(plan.cell_texts)
            return Cell(text.format(n=rng.randint(1, 3), m=rng.randint(4, 6)))
        return scale.cell(scale.value(claim.extent(code)))

    return cell


# Three tables beside one another

def _lay_out_beside(
    rng: random.Random, plan: Plan, words: Words, claims: List[Claim], top: int, laid: Laid
) -> None:
    head = _headers(rng, plan, words)
    band = rng.randrange(len(words.bands["K"]))
    has_statement, gap = rng.random() < 0.8, rng.choice([0, 1, 1])
    left = 1
    for letter in "KSB":
        rows = [(at, claim) for at, claim in enumerate(claims) if claim.code.letter == letter]
        if not rows:
            continue
        columns = _left_columns(random.Random(1), head, has_statement)
        columns.append(_units_column(rng, plan, head["units"]))
        if plan.has_coverage:
            columns.insert(-1, Column("coverage", head["coverage"], _coverage(rng, plan), 12))
        if plan.has_reason:
            columns.append(_reason(head["reason"]))
        laid.sheet.put(top, left, words.bands[letter][band], TITLE)
        laid.sheet.merge(top, left, top, left + len(columns) - 1)
        _put_table(laid, columns, rows, top + 1, left)
        left += len(columns) + gap


# Units down the side

def _lay_out_across(
    rng: random.Random, plan: Plan, words: Words, claims: List[Claim], top: int, laid: Laid
) -> None:
    """Units down the side, KSBs across."""
    head = _headers(rng, plan, words)
    beside = distractors(rng, words, plan.kinds, plan.scale.degrees.full or "X")
    cut, blank = rng.randint(0, len(beside)), Claim(claims[0].code, "")
    first = 2 + cut
    shows_none = _shows_none(rng, plan)
    laid.sheet.put(top, 1, head["unit"], HEADER)
    laid.sheet.widths[1] = 30
    behind = first + len(claims)
    places = [*range(2, first), *range(behind, behind + len(beside) - cut)]
    for column, at in zip(beside, places):
        laid.sheet.put(top, at, column.header, HEADER)
    for at, claim in enumerate(claims):
        cell = laid.sheet.put(top, first + at, str(claim.code), HEADER)
        laid.cells[at, "code"] = cell
    for row, (code, name) in enumerate(plan.award.names.items(), start=top + 1):
        laid.sheet.put(row, 1, name)
        for column, at in zip(beside, places):
            laid.sheet.put(row, at, column.cell(row - top - 1, blank).value)
        mark = _mark(rng, plan, code, shows_none)
        for at, claim in enumerate(claims):
            made = mark(at, claim)
            if made.value is None:
                continue
            where = laid.sheet.put(row, first + at, made.value, made.style)
            if code in claim.units:
                laid.cells.setdefault((at, "mark"), where)
    laid.bottom = top + len(plan.award.names) + 1


def _lay_out_units(
    rng: random.Random, plan: Plan, words: Words, claims: List[Claim], top: int, laid: Laid
) -> None:
    head = _headers(rng, plan, words)
    part, ranged = rng.choice(words.listed), rng.choice(["", "-", "–", " to "])
    units = list(plan.award.units)
    columns: List[Tuple[str, List[Value]]] = []
    if plan.award.naming == "code":
        columns.append((head["unit code"], [unit.code for unit in units]))
        if rng.random() < 0.7:
            columns.append((head["unit"], [unit.title for unit in units]))
    else:
        columns.append((head["unit"], [plan.award.name(unit) for unit in units]))
    blank = Claim(claims[0].code, "")
    beside = [
        (column.header, [column.cell(at, blank).value for at in range(len(units))])
        for column in distractors(rng, words, plan.kinds, rng.choice(words.ticks))
    ]
    listed = (head["ksbs"], [_listed(claims, unit.code, part, ranged) for unit in units])
    columns += beside
    columns.insert(rng.randint(len(columns) - len(beside), len(columns)), listed)
    for column, (header, values) in enumerate(columns, start=1):
        laid.sheet.put(top, column, header, HEADER)
        laid.sheet.widths[column] = 30 if header == head["ksbs"] else 14
        for row, value in enumerate(values, start=top + 1):
            where = laid.sheet.put(row, column, value, TEXT)
            if header == head["ksbs"]:
                for at, claim in enumerate(claims):
                    if units[row - top - 1].code in claim.units:
                        laid.cells.setdefault((at, "code"), where)
    laid.bottom = top + len(units) + 1


def _listed(claims: List[Claim], unit: str, part: str, ranged: str) -> Value:
    codes = [claim.code for claim in claims if unit in claim.units]
    texts: List[str] = []
    at = 0
    while at < len(codes):
        end = at
        while end + 1 < len(codes) and codes[end + 1].letter == codes[at].letter and (
            codes[end + 1].number == codes[end].number + 1
        ):
            end += 1
        if ranged and end > at + 1:
            texts.append(f"{codes[at]}{ranged}{codes[end]}")
            at = end + 1
        else:
            texts.append(str(codes[at]))
            at += 1
    return part.join(texts) or None
