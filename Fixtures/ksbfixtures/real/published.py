"""Reads a published standard: its KSBs under either numbering, and those of an option."""

from __future__ import annotations

import html
import json
import re
from pathlib import Path
from typing import Any, Dict, List, Optional, Set

from ..claim import KSBCode
from ..claims import ListedKSB
from ..standard import LISTS

POSITIONAL = "positional"
PRINTED = "printed"

_LABEL = re.compile(r"([KSB])\s?(\d+)\b[\s:.)-]*")


class PublishedStandard:
    """A standard's record."""

    def __init__(self, path: Path) -> None:
        self.file = path.name
        self._record: Dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        self.reference: str = self._record["referenceNumber"]
        self.title: str = clean(self._record["title"])
        self.level: int = self._record["level"]

    @property
    def is_plain(self) -> bool:
        """Whether it lists KSBs, prints no labels of its own, and has no options."""
        lists = [self._record.get(name) or [] for name, _, _ in LISTS.values()]
        if not any(lists) or any(_prints_labels(items) for items in lists):
            return False
        return not (self._record.get("options") or self._record.get("coreAndOptions"))

    def ksbs(self, numbering: str = POSITIONAL, option: Optional[str] = None) -> List[ListedKSB]:
        """The KSBs in the standard's order; of the whole standard, or of one option."""
        wanted = self._ids(option) if option else None
        found: List[ListedKSB] = []
        for letter, (name, key, _) in LISTS.items():
            items = self._record.get(name) or []
            for number, item in enumerate(items, start=1):
                if wanted is not None and item[key] not in wanted:
                    continue
                ksb = _read(letter, number, item["detail"], numbering, _prints_labels(items))
                if ksb:
                    found.append(ksb)
        return found

    def _ids(self, option: str) -> Set[str]:
        """The identifiers of the KSBs of all core duties and of the option's own."""
        chosen = next(
            item["optionId"] for item in self._record["options"] if item["title"] == option
        )
        ids: Set[str] = set()
        for duty in self._record["duties"]:
            if duty["isThisACoreDuty"] or chosen in (duty["mappedOptions"] or []):
                for _, _, links in LISTS.values():
                    ids.update(duty.get(links) or [])
        return ids


def clean(text: str) -> str:
    """The text as a person reads it: entities decoded, white space folded."""
    return " ".join(html.unescape(text).split())


def _prints_labels(items: List[Dict[str, Any]]) -> bool:
    return any(_LABEL.match(clean(item["detail"])) for item in items)


def _read(
    letter: str, number: int, detail: str, numbering: str, labelled: bool
) -> Optional[ListedKSB]:
    statement = clean(detail)
    label = _LABEL.match(statement)
    if label:
        statement = statement[label.end() :]
    if numbering == PRINTED and labelled:
        # A line without a label among lines that have one is a heading, and no KSB.
        return ListedKSB(KSBCode(letter, int(label[2])), statement) if label else None
    return ListedKSB(KSBCode(letter, number), statement)
