"""Opens HTML reports in a real browser and checks what people need of them.

    axe_check.py CHROMIUM PAGE...

No violation of axe's rules in any colour scheme; no request, no error and no dialog; all there with
scripts off; nothing scrolls sideways at 320 px; big enough targets; visible focus; everything that
must be fixed on paper; filter and sort by keyboard. Prints each fault; exit 1 when there is one.
"""

import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

MODES = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
    "paper": {"media": "print"},
}

OPEN_ALL = "document.querySelectorAll('details').forEach(part => part.open = true)"

# Everything that a person reads, white space folded; what the script adds is not part of it.
WORDS = """[...document.querySelectorAll('header, main section > *:not(form), footer')]
    .map(part => part.textContent).join(' ').replace(/\\s+/g, ' ')"""

SMALL_TARGETS = """[...document.querySelectorAll('a:not(.skip), button, summary, select, input')]
    .map(part => [part.textContent.trim(), part.getBoundingClientRect()])
    .filter(([, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
    .map(([text, box]) => `${text} (${box.width} × ${box.height})`)"""

UNSEEN_ON_PAPER = """[...document.querySelectorAll('.must-fix .card, tbody tr, details li')]
    .filter(part => !part.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
    .map(part => part.textContent.trim().slice(0, 60))"""


def watched(page, faults):
    """The page, with everything noted that it must never do."""
    page.on("request", lambda request: request.url.startswith("file:")
            or faults.append(f"asks for {request.url}"))
    page.on("dialog", lambda dialog: (faults.append("opens a dialog"), dialog.dismiss()))
    page.on("pageerror", lambda error: faults.append(f"script error: {error}"))
    page.on("console", lambda line: line.type == "error" and faults.append(f"error: {line.text}"))
    return page


def check_axe(browser, url, faults):
    for mode, media in MODES.items():
        for width in (1280, 320):
            page = watched(browser.new_page(viewport={"width": width, "height": 900}), faults)
            page.emulate_media(**media)
            page.goto(url)
            page.evaluate(OPEN_ALL)
            for violation in Axe().run(page).response["violations"]:
                for node in violation["nodes"]:
                    faults.append(f"{mode}, {width} px: {violation['id']}: {node['html'][:120]}")
            page.close()


def check_reflow(browser, url, faults):
    page = watched(browser.new_page(viewport={"width": 320, "height": 640}), faults)
    page.goto(url)
    page.evaluate(OPEN_ALL)
    width = page.evaluate("document.documentElement.scrollWidth")
    if width > 320:
        faults.append(f"scrolls sideways at 320 px: {width} px")
    for target in page.evaluate(SMALL_TARGETS):
        faults.append(f"small target: {target}")
    page.close()


def check_without_scripts(browser, url, faults):
    words = []
    for scripts in (True, False):
        context = browser.new_context(java_script_enabled=scripts)
        page = watched(context.new_page(), faults)
        page.goto(url)
        words.append(page.evaluate(WORDS))
        if page.locator("form").is_visible() and not scripts:
            faults.append("shows a filter that does nothing with scripts off")
        context.close()
    if words[0] != words[1] or not words[0].strip():
        faults.append("is not the same with scripts off")


def check_paper(browser, url, faults):
    page = watched(browser.new_page(), faults)
    page.goto(url)
    if page.locator("#find").is_visible():
        page.fill("#find", "no row has these words")
    if page.locator("details .must-fix, details.must-fix").count() > 0:
        faults.append("hides a must-fix in details")
    page.emulate_media(media="print")
    page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    for text in page.evaluate(UNSEEN_ON_PAPER):
        faults.append(f"is not on paper: {text}")
    for head in page.locator("thead").all():
        if head.evaluate("part => getComputedStyle(part).display") != "table-header-group":
            faults.append("a table's head is not repeated on paper")
    page.close()


def check_focus(browser, url, faults):
    page = watched(browser.new_page(reduced_motion="reduce"), faults)
    page.goto(url)
    seen = """() => { const part = document.activeElement, style = getComputedStyle(part),
        box = part.getBoundingClientRect();
        return [part.outerHTML.slice(0, 80), style.outlineStyle !== 'none' && box.bottom > 0
            && box.top < innerHeight && box.right > 0] }"""
    for _ in range(page.locator("a, button, summary, select, input").count()):
        page.keyboard.press("Tab")
        part, visible = page.evaluate(seen)
        if part.startswith("<body"):
            break
        if not visible:
            faults.append(f"focus cannot be seen: {part}")
    page.close()


def check_filter_and_sort(browser, url, faults):
    page = watched(browser.new_page(), faults)
    page.goto(url)
    if page.locator("table").count() == 0:
        page.close()
        return
    total = page.locator("[data-filter] tbody tr").count()
    first = page.locator("[data-filter] tbody tr").first.inner_text()
    page.locator("thead button").nth(1).focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    if page.locator("thead th").nth(1).get_attribute("aria-sort") != "descending":
        faults.append("a column is not sorted by keyboard")
    if page.locator("[data-filter] tbody tr").first.inner_text() == first:
        faults.append("sorting moves no row")
    page.select_option("#show", "full")
    check_filtered(page, total, faults)
    page.reload()
    check_filtered(page, total, faults)
    page.close()


def check_filtered(page, total, faults):
    full = page.locator("[data-filter] tbody tr[data-status=full]").count()
    if page.locator("[data-filter] tbody tr:visible").count() != full:
        faults.append("the filter shows other rows than it should")
    if page.locator("[role=status]").inner_text() != f"Showing {full} of {total} KSBs":
        faults.append("the count of rows is wrong")
    if "show=full" not in page.url:
        faults.append("the filter is not kept in the address")


CHECKS = [
    check_axe, check_reflow, check_without_scripts, check_paper, check_focus,
    check_filter_and_sort,
]


def main(chromium, paths):
    failed = False
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium)
        for path in map(pathlib.Path, paths):
            faults = []
            for check in CHECKS:
                check(browser, path.resolve().as_uri(), faults)
            for fault in dict.fromkeys(faults):
                print(f"{path.name}: {' '.join(fault.split())}")
            failed = failed or bool(faults)
        browser.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
