"""Has LibreOffice open a workbook and save it again, or save it as another kind of file."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import List, Optional


def find_libreoffice() -> Optional[str]:
    """The LibreOffice command, if there is one."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def save_as(source: Path, extension: str, target: Path) -> None:
    """Saves ``source`` as ``target`` in the format that ``extension`` stands for."""
    with tempfile.TemporaryDirectory() as folder:
        _convert([source], extension, Path(folder))
        shutil.move(str(Path(folder) / f"{source.stem}.{extension}"), str(target))


BATCH = 40
"""How many workbooks one run of LibreOffice saves: long runs have been seen to end early."""


def save_again(workbooks: List[Path]) -> None:
    """Saves workbooks again in place, many in one run of LibreOffice."""
    for start in range(0, len(workbooks), BATCH):
        batch = workbooks[start : start + BATCH]
        with tempfile.TemporaryDirectory() as folder:
            _convert(batch, "xlsx", Path(folder))
            for workbook in batch:
                shutil.move(str(Path(folder) / workbook.name), str(workbook))


def _convert(sources: List[Path], extension: str, folder: Path) -> None:
    command = find_libreoffice()
    if command is None:
        raise FileNotFoundError("LibreOffice is not installed")
    subprocess.run(
        [
            command,
            f"-env:UserInstallation=file://{folder}/profile",
            "--headless",
            "--convert-to",
            extension,
            "--outdir",
            str(folder),
            *map(str, sources),
        ],
        check=True,
        capture_output=True,
        timeout=120 + 2 * len(sources),
    )
