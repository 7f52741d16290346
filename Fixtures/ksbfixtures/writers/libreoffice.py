"""Has LibreOffice open a workbook and save it again, or save it as another kind of file."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from pathlib import Path
from typing import Optional


def find_libreoffice() -> Optional[str]:
    """The LibreOffice command, if there is one."""
    return shutil.which("soffice") or shutil.which("libreoffice")


def save_as(source: Path, extension: str, target: Path) -> None:
    """Saves ``source`` as ``target`` in the format that ``extension`` stands for."""
    command = find_libreoffice()
    if command is None:
        raise FileNotFoundError("LibreOffice is not installed")
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [
                command,
                f"-env:UserInstallation=file://{folder}/profile",
                "--headless",
                "--convert-to",
                extension,
                "--outdir",
                folder,
                str(source),
            ],
            check=True,
            capture_output=True,
            timeout=120,
        )
        shutil.move(str(Path(folder) / f"{source.stem}.{extension}"), str(target))
