"""Later versions of the example's standard, with changes of every kind."""

from __future__ import annotations

import copy
import json
import uuid
from pathlib import Path
from typing import Any, Dict, List

from .standard import LISTS, NAMESPACE

Record = Dict[str, Any]


def make_versions(folder: Path, example: Path) -> None:
    """Writes the example's own record, and the versions 1.1 and 2.0, into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    first = json.loads(example.read_text(encoding="utf-8"))
    second = _second(first)
    for record in (first, second, _third(second)):
        name = f"{record['referenceNumber']}_v{record['version']}.json"
        text = json.dumps(record, indent=2, ensure_ascii=False) + "\n"
        (folder / name).write_text(text, encoding="utf-8")


def _second(first: Record) -> Record:
    """Version 1.1: one added, one removed, two reworded, two moved, many renumbered."""
    record = _version(first, "1.1")
    _reword(record, "K3", "accidents and near misses", "accidents, near misses and ill health")
    _reword(record, "K9", "in plain language", "in plain language, spoken and written")
    _unlink(record, 1, "B2")
    _link(record, 3, "B2")
    _link(record, 10, "K12")
    _remove(record, "S9")
    _insert(record, "K6", "How the law on waste applies to parts that cannot be used again.", [7])
    return record


def _third(second: Record) -> Record:
    """Version 2.0: another title and level, an option less, two swapped, one replaced."""
    record = _version(second, "2.0")
    record["title"] = "Repair and reuse coordinator (illustrative)"
    record["level"] = 5
    record["knowledges"][:2] = reversed(record["knowledges"][:2])
    for code in ("K15", "K14", "S13"):
        _remove(record, code)
    del record["duties"][9]
    del record["options"][1]
    record["duties"][3]["dutyDetail"] = "Plan, run and evaluate repair sessions."
    _remove(record, "B5")
    _insert(record, "B5", "Asks for help early, and gives it freely.", [6, 7])
    return record


def _version(record: Record, version: str) -> Record:
    new = copy.deepcopy(record)
    new["version"] = new["versionNumber"] = version
    return new


def _statements(record: Record, letter: str) -> List[Dict[str, str]]:
    return record[LISTS[letter][0]]


def _identity(record: Record, code: str) -> str:
    return _statements(record, code[0])[int(code[1:]) - 1][LISTS[code[0]][1]]


def _reword(record: Record, code: str, old: str, new: str) -> None:
    statement = _statements(record, code[0])[int(code[1:]) - 1]
    if old not in statement["detail"]:
        raise ValueError(f"{code} does not say “{old}”")
    statement["detail"] = statement["detail"].replace(old, new)


def _link(record: Record, duty: int, code: str) -> None:
    record["duties"][duty - 1][LISTS[code[0]][2]].append(_identity(record, code))


def _unlink(record: Record, duty: int, code: str) -> None:
    record["duties"][duty - 1][LISTS[code[0]][2]].remove(_identity(record, code))


def _remove(record: Record, code: str) -> None:
    identity = _identity(record, code)
    for duty in record["duties"]:
        links = duty[LISTS[code[0]][2]]
        links[:] = [link for link in links if link != identity]
    del _statements(record, code[0])[int(code[1:]) - 1]


def _insert(record: Record, code: str, detail: str, duties: List[int]) -> None:
    identity = str(uuid.uuid5(NAMESPACE, f"{record['version']} {detail}"))
    statement = {LISTS[code[0]][1]: identity, "detail": detail}
    _statements(record, code[0]).insert(int(code[1:]) - 1, statement)
    for duty in duties:
        _link(record, duty, code)
