"""Opens workbooks in LibreOffice and compares every cell with the file.

    workbook_in_office.py SOFFICE XLSX...

Each is saved again as a workbook, whose cells must be the same and none of them a formula, and
printed as a PDF, which must not be empty. Exit 1 when something differs.
"""

import pathlib
import subprocess
import sys
import tempfile

import openpyxl


def convert(soffice, form, path, folder):
    """The file that LibreOffice makes of a workbook."""
    profile = (folder / "profile").as_uri()
    output = folder / form
    subprocess.run(
        [soffice, f"-env:UserInstallation={profile}", "--headless", "--convert-to", form,
         "--outdir", str(output), str(path)],
        check=True, capture_output=True, timeout=300)
    return output / f"{path.stem}.{form}"


def cells(workbook):
    """The cells that are not blank, by sheet and place; line breaks as LibreOffice keeps them."""
    return {
        (sheet.title, cell.coordinate): (
            cell.data_type == "f",
            cell.value.replace("\r\n", "\n").replace("\r", "\n")
            if isinstance(cell.value, str) else cell.value)
        for sheet in workbook.worksheets for row in sheet.iter_rows() for cell in row
        if cell.value is not None}


def differences(soffice, path, folder):
    """What differs, in words."""
    ours = cells(openpyxl.load_workbook(path))
    theirs = cells(openpyxl.load_workbook(convert(soffice, "xlsx", path, folder)))
    if not ours:
        yield "there is no cell to compare"
    for place in sorted(ours.keys() | theirs.keys()):
        if ours.get(place) != theirs.get(place):
            yield f"{place}: {theirs.get(place)!r}, not {ours.get(place)!r}"
    for place, (is_formula, _) in ours.items():
        if is_formula:
            yield f"{place} is a formula"
    if convert(soffice, "pdf", path, folder).stat().st_size < 1_000:
        yield "the PDF is empty"


def main(soffice, paths):
    failed = False
    for path in map(pathlib.Path, paths):
        with tempfile.TemporaryDirectory() as folder:
            for difference in differences(soffice, path.resolve(), pathlib.Path(folder)):
                print(f"{path.name}: {difference}")
                failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
