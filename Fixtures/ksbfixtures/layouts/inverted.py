"""An inverted list: a row per unit or learning outcome, and the KSBs it covers in one cell."""

from __future__ import annotations

from typing import Dict, List, NamedTuple

from ..claim import NONE, PARTIAL, Claim
from ..look import SECTIONS, Look
from ..sheet import HEADER, TEXT, Sheet
from .placed import Placed
from .table import put_titles
from .units import heading, units_of

SHEET = "Units and KSBs"

OUTCOMES = 3
"""How many learning outcomes a unit has."""


class Listed(NamedTuple):
    """A claim that a cell lists, and its position."""

    position: int
    claim: Claim


def lay_out_inverted(claims: List[Claim], look: Look) -> Placed:
    """Lays claims out by unit."""
    sheet = Sheet(SHEET)
    placed = Placed([sheet])
    names = ["unit code", "unit title"] if look.unit_titles else ["unit"]
    lists = list(SECTIONS) if look.list_by_type else ["ksbs"]
    names += (["outcome"] if look.row_per_outcome else []) + lists
    names += [name for name in look.extras if name in look.columns]
    row = put_titles(sheet, look, width=len(names))
    for column, name in enumerate(names, start=look.indent + 1):
        sheet.put(row, column, look.headers.get(name, name.capitalize()), HEADER)
        sheet.widths[column] = 34
    row += 1
    for unit in units_of(claims):
        row = _put_unit(sheet, row, unit, names, claims, look, placed)
    for offset, note in enumerate(look.notes, start=1):
        sheet.put(row + offset, look.indent + 1, note)
    return placed


def _put_unit(
    sheet: Sheet, top: int, unit: str, names: List[str], claims: List[Claim], look: Look,
    placed: Placed,
) -> int:
    listed = [
        Listed(at, claim) for at, claim in enumerate(claims)
        if unit in claim.units and claim.coverage != NONE
    ]
    parts = [listed]
    if look.row_per_outcome:
        parts = [listed[number::OUTCOMES] for number in range(OUTCOMES)]
    for offset, part in enumerate(parts):
        texts: Dict[str, str] = {}
        if offset == 0:
            cells = heading(unit, look)
            texts.update(zip(["unit code", "unit title"] if len(cells) == 2 else ["unit"], cells))
        texts["outcome"] = f"LO{offset + 1}"
        _put_row(sheet, top + offset, unit, names, texts, part, look, placed)
    if look.merged and len(parts) > 1:
        for column in range(1, 3 if look.unit_titles else 2):
            at = look.indent + column
            sheet.merge(top, at, top + len(parts) - 1, at)
    return top + len(parts)


def _put_row(
    sheet: Sheet, row: int, unit: str, names: List[str], texts: Dict[str, str],
    listed: List[Listed], look: Look, placed: Placed,
) -> None:
    for column, name in enumerate(names, start=look.indent + 1):
        if name in look.extras:
            sheet.put(row, column, look.extras[name][row % len(look.extras[name])])
            continue
        if name not in (*SECTIONS, "ksbs"):
            if name in texts:
                sheet.put(row, column, texts[name], TEXT)
            continue
        here = [one for one in listed if name in ("ksbs", one.claim.code.letter)]
        cell = sheet.put(row, column, _text(here, unit, look) or None, TEXT)
        for one in here:
            placed.record(one.position, "code", sheet.name, cell)
            placed.record(one.position, "first mark", sheet.name, cell)


def _text(listed: List[Listed], unit: str, look: Look) -> str:
    """The codes in one cell, neighbours joined into ranges where the look says so."""
    pieces: List[str] = []
    run: List[Claim] = []
    for one in [*listed, None]:
        claim = one.claim if one else None
        if run and not (claim and _follows(run[-1], claim, unit)):
            pieces += _written(run, unit, look)
            run = []
        if claim:
            run.append(claim)
    return look.list_separator.join(pieces)


def _follows(before: Claim, after: Claim, unit: str) -> bool:
    return (
        before.code.letter == after.code.letter
        and before.code.number + 1 == after.code.number
        and PARTIAL not in (before.extent(unit), after.extent(unit))
    )


def _written(run: List[Claim], unit: str, look: Look) -> List[str]:
    if look.ranges and len(run) > 2:
        return [f"{look.code(run[0].code)}{look.ranges}{look.code(run[-1].code)}"]
    return [
        look.listed_partial.format(look.code(claim.code))
        if claim.extent(unit) == PARTIAL else str(look.code(claim.code))
        for claim in run
    ]
