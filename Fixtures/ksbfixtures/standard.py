"""Illustrative standards in the shape that the public standards API serves."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Dict, List, Optional

NAMESPACE = uuid.uuid5(uuid.NAMESPACE_DNS, "ksbcheck.example")

LISTS = {
    "K": ("knowledges", "knowledgeId", "mappedKnowledge"),
    "S": ("skills", "skillId", "mappedSkills"),
    "B": ("behaviours", "behaviourId", "mappedBehaviour"),
}


@dataclass(frozen=True)
class Duty:
    """A duty, the codes of the KSBs that it calls for, and the options that it belongs to."""

    detail: str
    ksbs: List[str]
    options: List[str] = field(default_factory=list)


@dataclass(frozen=True)
class Standard:
    """A standard that we wrote ourselves; statements by the letter of their type."""

    reference: str
    title: str
    level: int
    statements: Dict[str, List[str]]
    duties: List[Duty]
    status: str = "Approved for delivery"
    regulated_body: str = ""
    options: List[str] = field(default_factory=list)
    options_as_text: List[str] = field(default_factory=list)
    version: str = "1.0"
    listed: bool = True
    """Whether the record carries the lists of KSBs."""

    def statement(self, code: str) -> str:
        """The statement of a KSB by its positional code."""
        return self.statements[code[0]][int(code[1:]) - 1]

    def record(self) -> Dict[str, Any]:
        """The record as the API serves it."""
        record: Dict[str, Any] = {
            "illustrative": "Written for ksbcheck; not a published standard.",
            "referenceNumber": self.reference,
            "version": self.version,
            "versionNumber": self.version,
            "title": self.title,
            "level": self.level,
            "route": "Illustrations",
            "status": self.status,
            "regulated": bool(self.regulated_body),
            "regulatedBody": self.regulated_body,
            "coreAndOptions": bool(self.options or self.options_as_text),
            "options": [
                {"optionId": self._id("option", title), "title": title} for title in self.options
            ],
            "optionsUnstructuredTemplate": self.options_as_text,
        }
        if self.listed:
            for letter, (name, key, _) in LISTS.items():
                record[name] = [
                    {key: self._id(letter, str(number)), "detail": statement}
                    for number, statement in enumerate(self.statements[letter], start=1)
                ]
            record["duties"] = [
                self._duty(number, duty) for number, duty in enumerate(self.duties, start=1)
            ]
        return record

    def occupation(self) -> Dict[str, Any]:
        """The record of the occupation, in the shape that the Occupational Maps API documents."""
        record: Dict[str, Any] = {
            "illustrative": "Written for ksbcheck; not a published standard.",
            "stdCode": self.reference.replace("ST", "OCC"),
            "name": self.title,
            "versionNo": self.version,
            "statusName": "Approved occupation",
            "level": self.level,
            "mapHierarchy": {"routeName": "Illustrations"},
            "products": [{"productCode": self.reference, "typeName": "Apprenticeship"}],
        }
        for letter, (name, key, _) in LISTS.items():
            record[name] = [
                {"id": self._id(letter, str(number)), key: f"{letter}{number}", "detail": statement}
                for number, statement in enumerate(self.statements[letter], start=1)
            ]
        record["duties"] = [
            {
                "dutyId": f"D{number}",
                "dutyDetail": duty.detail,
                **{
                    f"{name}Ids": [code for code in duty.ksbs if code[0] == letter]
                    for letter, (_, _, name) in LISTS.items()
                },
            }
            for number, duty in enumerate(self.duties, start=1)
        ]
        return record

    def write_occupation(self, path: Path) -> None:
        """Writes the record of the occupation as a file."""
        path.write_text(
            json.dumps(self.occupation(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
        )

    def write(self, path: Path) -> None:
        """Writes the record as a file."""
        path.write_text(
            json.dumps(self.record(), indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
        )

    def _duty(self, number: int, duty: Duty) -> Dict[str, Any]:
        options: Optional[List[str]] = [self._id("option", title) for title in duty.options]
        record: Dict[str, Any] = {
            "dutyID": self._id("duty", str(number)),
            "dutyDetail": duty.detail,
            "isThisACoreDuty": 0 if duty.options else 1,
            "mappedOptions": options or None,
        }
        for letter, (_, _, name) in LISTS.items():
            record[name] = [
                self._id(letter, code[1:]) for code in duty.ksbs if code[0] == letter
            ]
        return record

    def _id(self, kind: str, name: str) -> str:
        return str(uuid.uuid5(NAMESPACE, f"{self.reference} {kind} {name}"))
