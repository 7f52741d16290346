"""The forms in which people write the code of a KSB."""

from __future__ import annotations

from typing import Callable, Dict, List

from .claim import KSBCode

TYPE_NAMES = {"K": "Knowledge", "S": "Skill", "B": "Behaviour"}


def _named(code: KSBCode) -> str:
    return f"{TYPE_NAMES[code.letter]} {code.number}{code.part}"


CODE_STYLES: Dict[str, Callable[[KSBCode], str]] = {
    "K1": str,
    "k1": lambda code: str(code).lower(),
    "K 1": lambda code: f"{code.letter} {code.number}{code.part}",
    "K01": lambda code: f"{code.letter}{code.number:02}{code.part}",
    "K1.": lambda code: f"{code}.",
    "(K1)": lambda code: f"({code})",
    "Knowledge 1": _named,
    "K-1": lambda code: f"{code.letter}-{code.number}{code.part}",
    "K.1": lambda code: f"{code.letter}.{code.number}{code.part}",
    "K1)": lambda code: f"{code})",
    "[K1]": lambda code: f"[{code}]",
    "K1:": lambda code: f"{code}:",
    "K001": lambda code: f"{code.letter}{code.number:03}{code.part}",
    "KSB K1": lambda code: f"KSB {code}",
    "KNOWLEDGE 1": lambda code: _named(code).upper(),
    "Knowledge K1": lambda code: f"{TYPE_NAMES[code.letter]} {code}",
    "K1 edged": lambda code: f" {code}\u00a0",
}
"""By a name that shows the form."""

PLAIN_STYLES: List[str] = sorted(["K1", "k1", "K 1", "K01", "K1.", "(K1)", "Knowledge 1"])
"""The commonest."""
