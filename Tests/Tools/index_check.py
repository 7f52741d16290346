"""Opens a batch's index in a real browser and checks what people need of it.

    index_check.py CHROMIUM PAGE...

The checks are those of the report that fit the page: axe in every colour scheme, reflow at 320 px,
scripts off, focus, paper. Prints each fault; exit 1 when there is one.
"""

import pathlib
import sys

from axe_check import (
    check_axe, check_focus, check_paper, check_reflow, check_without_scripts, watched)
from playwright.sync_api import sync_playwright


def check_filter(browser, url, faults, large):
    page = watched(browser.new_page(), faults)
    page.goto(url)
    total = page.locator("[data-filter] tbody tr").count()
    page.select_option("#show", "not-ready")
    shown = page.locator("[data-filter] tbody tr:visible").count()
    wanted = page.locator("[data-filter] tbody tr[data-status=not-ready]").count()
    if shown != wanted or wanted == 0 or wanted == total:
        faults.append(f"the filter shows {shown} rows, not {wanted}")
    if page.locator("[role=status]").inner_text() != f"Showing {wanted} of {total} submissions":
        faults.append("the count of rows is wrong")
    page.close()


CHECKS = [
    check_axe, check_reflow, check_without_scripts, check_paper, check_focus, check_filter,
]


def main(chromium, paths):
    failed = False
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium)
        for path in map(pathlib.Path, paths):
            faults = []
            for check in CHECKS:
                check(browser, path.resolve().as_uri(), faults, False)
            for fault in dict.fromkeys(faults):
                print(f"{path.name}: {' '.join(fault.split())}")
            failed = failed or bool(faults)
        browser.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
