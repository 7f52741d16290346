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


def save_again(workbooks: List[Path]) -> None:
    """Saves workbooks again in place, all in one run of LibreOffice."""
    with tempfile.TemporaryDirectory() as folder:
        _convert(workbooks, "xlsx", Path(folder))
        for workbook in workbooks:
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
