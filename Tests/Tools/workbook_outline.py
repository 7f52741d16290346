"""Prints what of a workbook is not the text of its cells, for comparison with a golden file.

    workbook_outline.py XLSX

For each sheet: its size, panes, filter, columns, page set-up, protection, what may be typed where,
and where links lead. Read with openpyxl, which is none of our code.
"""

import sys

import openpyxl


def facts(sheet):
    """What holds for a sheet as a whole, a line each."""
    yield f"cells {sheet.dimensions}"
    yield f"frozen at {sheet.freeze_panes}"
    yield f"filter {sheet.auto_filter.ref}"
    widths = sorted(
        (name, round(column.width), round(column.max - column.min + 1))
        for name, column in sheet.column_dimensions.items())
    yield "widths " + ", ".join(f"{name} {width} ×{count}" for name, width, count in widths)
    setup = sheet.page_setup
    yield (f"paper {setup.paperSize} {setup.orientation}, fit {setup.fitToWidth} × "
           f"{setup.fitToHeight}, repeats {sheet.print_title_rows}")
    yield f"page header {sheet.oddHeader.left.text!r}"
    if sheet.protection.sheet:
        yield f"protected, password {sheet.protection.password}"
        open_cells = [cell.coordinate for row in sheet.iter_rows() for cell in row
                      if not cell.protection.locked]
        yield f"unlocked {len(open_cells)} cells, {open_cells[0] if open_cells else 'none'} first"


def entries(sheet):
    """What may be typed, a line for each rule."""
    for rule in sheet.data_validations.dataValidation:
        bounds = [text for text in (rule.formula1, rule.formula2) if text]
        yield (f"entry {rule.sqref}: {rule.type} {' to '.join(bounds)}"
               f"{'' if rule.showErrorMessage else ' (offered)'} {rule.prompt or ''}".rstrip())


def main(path):
    workbook = openpyxl.load_workbook(path)
    print(f"title {workbook.properties.title}, created {workbook.properties.created}")
    for sheet in workbook.worksheets:
        print(f"\n{sheet.title}")
        for line in [*facts(sheet), *entries(sheet)]:
            print(f"  {line}")
        links = [cell for row in sheet.iter_rows() for cell in row if cell.hyperlink]
        for cell in links:
            print(f"  link {cell.coordinate} to {cell.hyperlink.location or cell.hyperlink.target}")
        formulas = [cell.coordinate for row in sheet.iter_rows() for cell in row
                    if cell.data_type == "f"]
        print(f"  formulas {formulas}")


if __name__ == "__main__":
    main(sys.argv[1])
