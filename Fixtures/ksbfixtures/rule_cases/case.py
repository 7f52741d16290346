"""One workbook that a rule is tried on, and what ksbcheck must say of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Union

from ..sheet import Book

MUST_FIX = "must-fix"
SHOULD_FIX = "should-fix"
NOTE = "note"

FAILING = "failing"
PASSING = "passing"

LIBRARY = "library"
"""The folder of standards in which references are looked up."""


@dataclass(frozen=True)
class Expected:
    """A finding of the case's rule.

    Leaving out ``sheet``, ``cell`` or ``ksb`` says nothing about it; None says that there is none.
    ``says`` are words of its message.
    """

    severity: str
    where: Dict[str, Optional[str]] = field(default_factory=dict)

    def record(self) -> Dict[str, Any]:
        """The finding as ``expected.json`` holds it."""
        return {"severity": self.severity, **self.where}


def expected(severity: str, **where: Optional[str]) -> Expected:
    """A finding, with the places that are certain."""
    return Expected(severity, where)


@dataclass(frozen=True)
class Case:
    """A workbook for one rule, and how it is to be checked."""

    rule: str
    case: str
    book: Union[Book, bytes]
    findings: List[Expected] = field(default_factory=list)
    writer: str = "openpyxl"
    standard: Optional[str] = "ST9002.json"
    """A file beside the workbook, a reference to look for, or None for no standard."""
    option: Optional[str] = None
    level: Optional[int] = None
    cycle: Optional[str] = None
    exit: Optional[int] = None
    """The exit code; by default 1 with a must-fix finding, else 0."""
    also: List[str] = field(default_factory=list)
    """Other rules that may have something to say as well."""
    structure: Optional[Book] = None
    """The structure workbook, if there is one."""
    config: Optional[str] = None
    """What the configuration file says, if there is one."""
    shares: Optional[str] = None
    """The file of another case that this one uses again."""

    @property
    def file(self) -> str:
        """The name of the workbook."""
        return self.shares or f"{self.rule}-{self.case.replace(' ', '-')}.xlsx"

    @property
    def structure_file(self) -> Optional[str]:
        """The name of the structure workbook."""
        return self.file.replace(".xlsx", "-structure.xlsx") if self.structure else None

    @property
    def config_file(self) -> Optional[str]:
        """The name of the configuration file."""
        return self.file.replace(".xlsx", ".yml") if self.config else None

    def record(self) -> Dict[str, Any]:
        """The case as ``expected.json`` holds it."""
        return {
            "rule": self.rule,
            "case": self.case,
            "file": self.file,
            "structure": self.structure_file,
            "config": self.config_file,
            "standard": self.standard,
            "option": self.option,
            "level": self.level,
            "cycle": self.cycle,
            "exit": self._exit,
            "findings": [finding.record() for finding in self.findings],
            "also": self.also,
        }

    @property
    def _exit(self) -> int:
        if self.exit is not None:
            return self.exit
        return 1 if any(finding.severity == MUST_FIX for finding in self.findings) else 0
