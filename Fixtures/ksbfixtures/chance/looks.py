"""A look in which every choice that a layout leaves open is left to chance."""

from __future__ import annotations

import random
from typing import Any, Dict, FrozenSet, List, Tuple

from ..code_styles import CODE_STYLES
from ..layouts import CONTINUED_ROWS, INVERTED, LIST, MATRIX, SECTIONED, TRANSPOSED
from ..look import Look, Title
from ..sheet import Value
from .sentences import COLLEGES, CONTENT, PEOPLE, course, sentence
from .standards import Reference
from .units import Units
from .words import Words

CORE = ["code", "statement", "coverage", "units"]
OPTIONAL = ["outcomes", "assessment", "rationale"]
MARKED_LEFT = ["code", "statement"]


def chance_look(
    rng: random.Random, layout: str, words: Words, standard: Reference, units: Units, claims: int
) -> Look:
    """A look of chance for a mapping of so many claims."""
    choices: Dict[str, Any] = {
        "headers": {name: rng.choice(texts) for name, texts in words.headers.items()},
        "code_style": rng.choice(sorted(CODE_STYLES)) if rng.random() < 0.7 else "K1",
        "unit_separator": rng.choice(units.separators),
        "title_rows": _titles(rng, words, standard),
        "indent": rng.choice([0, 0, 0, 0, 1, 2]),
        "gap": rng.choice([0, 1, 1, 2]),
        "rotated": rng.random() < 0.15,
        "hidden": _some(rng, claims, 0.1),
        "notes": tuple(rng.sample(words.notes, rng.choice([0, 0, 1, 2, 3]))),
        "merged": rng.random() < 0.5,
    }
    of_layout = {
        LIST: _list, CONTINUED_ROWS: _continued, SECTIONED: _sectioned, MATRIX: _matrix,
        TRANSPOSED: _transposed, INVERTED: _inverted,
    }[layout]
    choices.update(of_layout(rng, words, units, claims, choices))
    return Look(**choices)


def _titles(rng: random.Random, words: Words, standard: Reference) -> List[Title]:
    titles: List[Title] = [
        text.format(reference=standard.reference, title=standard.title, level=standard.level)
        for text in rng.sample(words.intro, rng.choice([0, 1, 1, 2, 3, 5, 8]))
    ]
    if rng.random() < 0.3:
        titles += [
            (label, _fact(rng, label, standard))
            for label in rng.sample(words.facts, rng.randint(1, 4))
        ]
    return titles


def _fact(rng: random.Random, label: str, standard: Reference) -> Value:
    if label == "Standard":
        return f"{standard.reference} {standard.title}"
    if label in ("Qualification", "Course"):
        return course(rng)
    if label == "Level":
        return standard.level
    if label in ("Version", "Revision"):
        return rng.choice([1, 2, "0.3", "1.1 draft"])
    if label.startswith("Date"):
        return rng.choice(["3 March", "12/05/2026", "spring term"])
    return rng.choice(PEOPLE + COLLEGES)


def _some(rng: random.Random, claims: int, chance: float) -> FrozenSet[int]:
    """A few positions, with some chance of any at all."""
    if rng.random() >= chance:
        return frozenset()
    return frozenset(rng.sample(range(claims), min(claims, rng.randint(1, 4))))


def _extras(rng: random.Random, words: Words, most: int) -> Dict[str, List[Value]]:
    """Columns of their own, and what they hold."""
    made: Dict[str, List[Value]] = {
        "type": [],
        "duty": [f"D{rng.randint(1, 9)}" for _ in range(7)],
        "line": list(range(1, 200)),
        "checked": [rng.choice(["JM", "AO", "PK"]) for _ in range(5)],
        "year": [f"Year {rng.randint(1, 2)}" for _ in range(6)],
        "level": [rng.choice([4, 5]) for _ in range(9)],
        "content": [sentence(rng, rng.choice(CONTENT)) for _ in range(11)],
    }
    names = rng.sample(sorted(made), rng.choice([0, 0, 0, 1, 1, 2][: most + 4]))
    return {name: made[name] for name in names}


def _columns(
    rng: random.Random, words: Words, choices: Dict[str, Any], left: List[str], right: List[str]
) -> Tuple[Tuple[str, ...], Dict[str, List[Value]]]:
    """Fields from the left with columns of their own among them, and what those hold."""
    extras = _extras(rng, words, 2)
    if len(choices["headers"]["code"]) < 4 or choices["headers"]["code"] in ("Number", "Item"):
        # Beside a column of line numbers, nobody could tell what “No.” stands for.
        extras.pop("line", None)
    columns = left + right
    for name in extras:
        choices["headers"][name] = rng.choice(words.extras[name])
        columns.insert(0 if name == "line" else rng.randint(len(left), len(columns)), name)
    if rng.random() < 0.08:
        columns.insert(rng.randint(2, len(columns)), "")
    return tuple(columns), extras


def _rows(
    rng: random.Random, words: Words, claims: int, choices: Dict[str, Any], keep: List[str]
) -> Dict[str, Any]:
    """What lists of all kinds share."""
    with_statement = rng.random() < 0.9
    left = [name for name in MARKED_LEFT if name == "code" or with_statement]
    right = [name for name in OPTIONAL if rng.random() < 0.75 or name in keep]
    right = ["coverage", "units", *right] if rng.random() < 0.9 else ["units", *right]
    if rng.random() < 0.3:
        rng.shuffle(right)
    if "rationale" in right and "coverage" not in right:
        right.remove("rationale")
    columns, extras = _columns(rng, words, choices, left, right)
    chosen = rng.choice(words.bands) if rng.random() < 0.15 else {}
    return {
        "columns": columns,
        "extras": extras,
        "bands": {name: band for name, band in chosen.items() if name in columns},
        "hints": {
            name: rng.choice(texts) for name, texts in words.hints.items() if name in columns
        } if rng.random() < 0.12 else {},
        "spaced": _some(rng, claims, 0.15),
        "total": rng.choice(words.totals) if rng.random() < 0.2 else "",
        "hidden_columns": frozenset(
            rng.sample(right, 1) if rng.random() < 0.05 else []
        ),
    }


def _list(rng, words, units, claims, choices) -> Dict[str, Any]:
    made = _rows(rng, words, claims, choices, [])
    if "statement" in made["columns"] and rng.random() < 0.2:
        made["code_with_statement"] = True
        made["code_joiner"] = rng.choice([": ", " ", " - ", " – ", ". ", "\n"])
        choices["code_style"] = rng.choice(["K1", "K1", "k1", "K01"])
        choices["headers"]["code"] = choices["headers"][rng.choice(["code", "statement"])]
    return made


def _continued(rng, words, units, claims, choices) -> Dict[str, Any]:
    return _rows(rng, words, claims, choices, ["outcomes"])


def _sectioned(rng, words, units, claims, choices) -> Dict[str, Any]:
    separate = rng.random() < 0.5
    return {
        **_rows(rng, words, claims, choices, []),
        "separate_sheets": separate,
        "section_titles": rng.choice(words.tabs if separate else words.sections),
        "header_in_sections": rng.random() < 0.3,
        "numbers_alone": rng.random() < 0.5,
    }


def _marked(rng: random.Random, words: Words, units: Units) -> Dict[str, Any]:
    """What matrices share."""
    marks = rng.choice(words.marks)
    made: Dict[str, Any] = {
        "marks": {"full": marks.full, "partial": marks.partial, "none": None},
        "unmarked": rng.choice(marks.unmarked),
        "two_header_rows": rng.random() < 0.3,
    }
    if "code" in units.naming and "title" in units.naming and rng.random() < 0.5:
        made["unit_titles"] = units.titles
    return made


def _matrix(rng, words, units, claims, choices) -> Dict[str, Any]:
    columns, extras = _columns(rng, words, choices, list(MARKED_LEFT), [])
    if rng.random() < 0.1:
        columns = tuple(name for name in columns if name != "statement")
    return {
        **_marked(rng, words, units),
        "columns": columns,
        "extras": {name: values for name, values in extras.items() if name != "level"},
        "rationale_column": rng.random() < 0.5,
        "total": rng.choice(words.totals) if rng.random() < 0.2 else "",
        "spaced": _some(rng, claims, 0.1),
    }


def _transposed(rng, words, units, claims, choices) -> Dict[str, Any]:
    made = _marked(rng, words, units)
    return {
        **made,
        "rationale_column": False,
        "statement_row": rng.random() < 0.3,
        "section_titles": rng.choice(words.sections),
        "numbers_alone": made["two_header_rows"] and rng.random() < 0.4,
        "rotated": rng.random() < 0.4,
        "hidden": frozenset(),
    }


def _inverted(rng, words, units, claims, choices) -> Dict[str, Any]:
    extras = _extras(rng, words, 1)
    extras = {name: values for name, values in extras.items() if name in ("level", "year")}
    for name in extras:
        choices["headers"][name] = rng.choice(words.extras[name])
    made: Dict[str, Any] = {
        "columns": tuple(extras),
        "extras": extras,
        "rationale_column": False,
        "list_by_type": rng.random() < 0.3,
        "row_per_outcome": rng.random() < 0.35,
        "list_separator": rng.choice([", ", "; ", " ", "\n", "/", ",", " / "]),
        "ranges": rng.choice(["", "", "-", " - ", "–", " to "]),
        "listed_partial": rng.choice(words.listed_partial),
        "code_style": rng.choice(["K1", "K1", "K1", "k1", "K01", "K 1"]),
        "hidden": frozenset(),
    }
    if made["list_separator"].strip() == "":
        # In a list parted by spaces, “K1 partial” and “K 1” run into the next code.
        made["listed_partial"] = words.listed_partial[0]
        made["code_style"] = "K1"
    if "code" in units.naming and "title" in units.naming and rng.random() < 0.5:
        made["unit_titles"] = units.titles
    return made
