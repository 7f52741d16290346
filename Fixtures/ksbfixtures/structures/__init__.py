"""Structures as four kinds of people lay them out."""

from __future__ import annotations

from typing import Callable, Dict

from .headings import lay_out_headings
from .in_words import lay_out_in_words
from .model import Laid, Structure
from .own_template import lay_out_own_template
from .pathway_columns import lay_out_pathway_columns

STYLES: Dict[str, Callable[[Structure], Laid]] = {
    "own template": lay_out_own_template,
    "headings": lay_out_headings,
    "pathway columns": lay_out_pathway_columns,
    "in words": lay_out_in_words,
}
