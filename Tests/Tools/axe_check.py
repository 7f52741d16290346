"""Opens HTML reports in a real browser and checks what people need of them.

    axe_check.py CHROMIUM [--large] PAGE...

No violation of axe's rules in any colour scheme; no request, no error and no dialog; all there with
scripts off; nothing scrolls sideways at 320 px, nor off a sheet of paper; big enough targets;
visible focus that nothing covers; everything that must be fixed on paper and in a PDF; nothing
hidden in the text; filter and sort by keyboard. With --large, axe looks at one scheme and width
alone, since it takes minutes. Prints each fault; exit 1 when there is one.
"""

import io
import pathlib
import sys
import unicodedata

import pypdf

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

# Characters that drive a terminal, turn the order of what is read, or take no space.
HIDDEN = r"""[...document.body.textContent].filter(one =>
    /[\p{Cc}\p{Cf}]/u.test(one) && one !== '\n').map(one => one.codePointAt(0).toString(16))"""

# In the width of a sheet, upright or on its side for the matrix, less its margins.
OFF_PAPER = """(sideways) => [...document.querySelectorAll(sideways ? '.scroll table' : 'body *')]
    .filter(part => sideways || !part.closest('.scroll, .unseen, .skip'))
    .filter(part => part.getBoundingClientRect().right > innerWidth + 1)
    .map(part => part.outerHTML.slice(0, 80))"""

SMALL_TARGETS = """[...document.querySelectorAll('a:not(.skip), button, summary, select, input')]
    .map(part => [part.textContent.trim(), part.getBoundingClientRect()])
    .filter(([, box]) => box.width > 0 && (box.width < 24 || box.height < 24))
    .map(([text, box]) => `${text} (${box.width} × ${box.height})`)"""

UNSEEN_ON_PAPER = """[...document.querySelectorAll('.must-fix .card, tbody tr, details li')]
    .filter(part => !part.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }))
    .map(part => part.textContent.trim().slice(0, 60))"""


def watched(page, faults):
    """The page, with everything noted that it must never do."""
    page.set_default_timeout(300_000)  # A busy machine is not a fault of the page.
    page.on("request", lambda request: request.url.startswith("file:")
            or faults.append(f"asks for {request.url}"))
    page.on("dialog", lambda dialog: (faults.append("opens a dialog"), dialog.dismiss()))
    page.on("pageerror", lambda error: faults.append(f"script error: {error}"))
    page.on("console", lambda line: line.type == "error" and faults.append(f"error: {line.text}"))
    return page


def check_axe(browser, url, faults, large):
    for mode, media in list(MODES.items())[:1 if large else None]:
        for width in (1280,) if large else (1280, 320):
            page = watched(browser.new_page(viewport={"width": width, "height": 900}), faults)
            page.emulate_media(**media)
            page.goto(url)
            page.evaluate(OPEN_ALL)
            for violation in Axe().run(page).response["violations"]:
                for node in violation["nodes"]:
                    faults.append(f"{mode}, {width} px: {violation['id']}: {node['html'][:120]}")
            page.close()


def check_reflow(browser, url, faults, large):
    page = watched(browser.new_page(viewport={"width": 320, "height": 640}), faults)
    page.goto(url)
    page.evaluate(OPEN_ALL)
    width = page.evaluate("document.documentElement.scrollWidth")
    if width > 320:
        faults.append(f"scrolls sideways at 320 px: {width} px")
    for target in page.evaluate(SMALL_TARGETS):
        faults.append(f"small target: {target}")
    for code in page.evaluate(HIDDEN):
        faults.append(f"holds a character that cannot be seen: U+{code.upper()}")
    page.close()


def check_without_scripts(browser, url, faults, large):
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


def check_paper(browser, url, faults, large):
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
    for width, sideways in ((680, False), (1047, True)):
        page.set_viewport_size({"width": width, "height": 900})
        for part in page.evaluate(OFF_PAPER, sideways):
            faults.append(f"runs off the paper: {part}")
    page.close()


def squeezed(text):
    """A text without its spaces and ligatures, which a PDF sets as it likes."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def check_pdf(browser, url, faults, large):
    page = watched(browser.new_page(), faults)
    page.goto(url)
    messages = page.locator(".must-fix .card h3").all_text_contents()
    pdf = pypdf.PdfReader(io.BytesIO(page.pdf(prefer_css_page_size=True)))
    # The matrix alone may be long, and has no findings in it.
    words = "".join(page.extract_text() for page in pdf.pages[:60])
    for message in messages:
        if squeezed(message) not in squeezed(words):
            faults.append(f"is not in the PDF: {message}")
    page.close()


def check_focus(browser, url, faults, large):
    page = watched(browser.new_page(reduced_motion="reduce"), faults)
    page.goto(url)
    seen = """() => { const part = document.activeElement, style = getComputedStyle(part),
        box = part.getBoundingClientRect();
        return [part.outerHTML.slice(0, 80), style.outlineStyle !== 'none' && box.bottom > 0
            && box.top < innerHeight && box.right > 0, covered(part)];
        function covered(part) {
            const box = [...part.getClientRects()].find(box => box.bottom > 0 && box.top < innerHeight);
            if (!box) { return true; }
            const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
            const on = document.elementFromPoint(box.left + Math.min(box.width / 2, 20),
                (top + bottom) / 2);
            return !(on && (part.contains(on) || on.contains(part)));
        } }"""
    for _ in range(page.locator("a, button, summary, select, input").count()):
        page.keyboard.press("Tab")
        part, visible, covered = page.evaluate(seen)
        if part.startswith("<body"):
            break
        if not visible:
            faults.append(f"focus cannot be seen: {part}")
        elif covered:
            faults.append(f"focus is covered: {part}")
    page.close()


def check_filter_and_sort(browser, url, faults, large):
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
    page.locator("#show").focus()
    page.keyboard.type("Holds, in full")
    check_filtered(page, total, faults)
    page.reload()
    check_filtered(page, total, faults)
    code = page.locator("[data-filter] tbody th").first.inner_text()
    page.locator("#show").focus()
    page.keyboard.type("all KSBs")
    page.keyboard.press("Tab")
    page.keyboard.type(f"{code} nothing else")
    if page.locator("[data-filter] tbody tr:visible").count() > 0 or "find=" not in page.url:
        faults.append("words that no row has do not hide all rows")
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
    check_axe, check_reflow, check_without_scripts, check_paper, check_pdf, check_focus,
    check_filter_and_sort,
]


def main(chromium, paths):
    large = "--large" in paths
    paths = [path for path in paths if path != "--large"]
    failed = not paths
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium)
        for path in map(pathlib.Path, paths):
            faults = []
            for check in CHECKS:
                check(browser, path.resolve().as_uri(), faults, large)
            for fault in dict.fromkeys(faults):
                print(f"{path.name}: {' '.join(fault.split())}")
            failed = failed or bool(faults)
        browser.close()
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
