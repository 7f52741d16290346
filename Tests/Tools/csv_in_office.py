"""Opens CSV files in LibreOffice and compares every cell with the file.

    csv_in_office.py SOFFICE CSV...

Each file is converted to a workbook as LibreOffice would open it, and read back with openpyxl. Rows
and cells must be the same, and no cell may have become a formula. Exit 1 when they differ.
"""

import csv
import pathlib
import subprocess
import sys
import tempfile

import openpyxl

# Comma, double quote, UTF-8, from line 1; nothing else is told to the import.
FILTER = "CSV:44,34,76,1"


def converted(soffice, path, folder):
    """The workbook that LibreOffice makes of a CSV file."""
    profile = (folder / "profile").as_uri()
    subprocess.run(
        [soffice, f"-env:UserInstallation={profile}", "--headless", f"--infilter={FILTER}",
         "--convert-to", "xlsx", "--outdir", str(folder), str(path)],
        check=True, capture_output=True, timeout=300)
    return openpyxl.load_workbook(folder / (path.stem + ".xlsx"))


def shown(cell):
    """What the cell shows."""
    return "" if cell.value is None else str(cell.value)


def differences(path, workbook):
    """What differs between the file and the workbook, in words."""
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, strict=True))
    sheet = workbook.worksheets[0]
    if sheet.max_row != len(rows) or sheet.max_column != len(rows[0]):
        yield f"{sheet.max_row} × {sheet.max_column} cells for {len(rows)} × {len(rows[0])}"
    for number, row in enumerate(rows, 1):
        for column, expected in enumerate(row, 1):
            cell = sheet.cell(number, column)
            if cell.data_type == "f":
                yield f"{cell.coordinate} has become a formula: {cell.value!r}"
            elif shown(cell) != expected:
                yield f"{cell.coordinate} shows {shown(cell)!r}, not {expected!r}"


def main(soffice, paths):
    failed = False
    for path in map(pathlib.Path, paths):
        with tempfile.TemporaryDirectory() as folder:
            workbook = converted(soffice, path.resolve(), pathlib.Path(folder))
            for difference in differences(path, workbook):
                print(f"{path.name}: {difference}")
                failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
