"""Rules of combination as people write them."""

from __future__ import annotations

from .model import UNITS, Rule

NUMBERS = {1: "one", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six"}


def bounds(rule: Rule) -> str:
    """``choose two units``, ``a minimum of 30 credits``."""
    if rule.at_least is not None and rule.at_least == rule.at_most:
        return f"choose {_counted(rule.at_least, rule.of)}"
    if rule.at_least is not None and rule.at_most is not None:
        return f"between {rule.at_least} and {_plain(rule.at_most, rule.of)}"
    if rule.at_least is not None:
        if rule.of == UNITS:
            return f"at least {_counted(rule.at_least, rule.of)}"
        return f"a minimum of {_plain(rule.at_least, rule.of)}"
    return f"no more than {_counted(rule.at_most or 0, rule.of)}"


def sentence(rule: Rule) -> str:
    """A rule as a sentence that names its group: ``Choose two units from group B.``"""
    start = f"On the {rule.pathway} pathway, " if rule.pathway else ""
    where = "in total" if rule.group == "*" else f"from group {rule.group}"
    level = f" at level {rule.level}" if rule.level else ""
    level += "" if rule.exactly else " or above" if rule.level else ""
    if rule.exactly and rule.at_least == rule.at_most:
        return f"{start}{_plain(rule.at_least or 0, rule.of)}{level}."
    text = f"{start}{bounds(rule)}{level} {where}."
    return text[0].upper() + text[1:]


def _counted(amount: int, of: str) -> str:
    word = NUMBERS.get(amount, str(amount)) if of == UNITS else str(amount)
    return f"{word} {of if amount != 1 else of[:-1]}"


def _plain(amount: int, of: str) -> str:
    return f"{amount} {of if amount != 1 else of[:-1]}"
