"""Has the program check a workbook."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any, Dict, Optional


class CheckFailure(Exception):
    """The program gave no report."""


def check(
    program: Path, workbook: Path, standard: Path, library: Path, structure: Optional[Path] = None
) -> Dict[str, Any]:
    """The JSON report on a workbook; ``library`` is a folder of standards, which may be empty."""
    given = ["--structure", structure] if structure else []
    run = subprocess.run(
        [program, "check", workbook, "--standard", standard, *given, "--format", "json"],
        capture_output=True, timeout=120, check=False,
        env={**os.environ, "KSBCHECK_STANDARDS": str(library), "SOURCE_DATE_EPOCH": "1767225600"},
    )
    try:
        return json.loads(run.stdout)
    except json.JSONDecodeError as error:
        said = run.stderr.decode("utf-8", "replace").strip()
        raise CheckFailure(f"{workbook.name}: exit {run.returncode}, {said}") from error
