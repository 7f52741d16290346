"""Opens an HTML report in a real browser and checks that it is built as reports are read.

    report_points.py CHROMIUM REPORT.html REPORT.json

The JSON report is of the same check: the page must say of each thing what it says. Landmarks and
headings, verdict and counts first, what was checked, findings in their order with place, help and
a link of their own, the tables of coverage, the matrix, every counter-example, the rules. Prints
each fault; exit 1 when there is one.
"""

import json
import pathlib
import re
import sys

from playwright.sync_api import sync_playwright

TYPES = {"knowledge": "Knowledge", "skills": "Skills", "behaviours": "Behaviours"}
STATUSES = ("holds in full", "holds in part", "not known", "does not hold", "not covered",
            "missing", "unclear")
SEVERITIES = ("must-fix", "should-fix", "note")


class Page:
    """A page, and the faults that were found in it."""

    def __init__(self, page, report):
        self.page, self.report, self.faults = page, report, []

    def need(self, holds, fault):
        if not holds:
            self.faults.append(fault)

    def count(self, selector):
        return self.page.locator(selector).count()

    def text(self, selector):
        found = self.page.locator(selector)
        return " ".join(found.first.text_content().split()) if found.count() else ""

    def texts(self, selector):
        return [" ".join(text.split()) for text in self.page.locator(selector).all_text_contents()]


def check_landmarks(page):
    page.need(page.page.get_attribute("html", "lang") == "en-GB", "the language is not en-GB")
    for tag in ("header", "main", "footer", "h1"):
        page.need(page.count(f"body {tag}") == 1, f"there is not one {tag}")
    page.need(page.page.locator("body > *").first.get_attribute("href") == "#main",
              "the first thing is no link past the head")
    levels = [int(level) for level in page.page.evaluate(
        "[...document.querySelectorAll('h1, h2, h3, h4')].map(part => part.tagName[1])")]
    page.need(all(after - before <= 1 for before, after in zip(levels, levels[1:])),
              "a level of heading is left out")


def check_verdict(page):
    page.need(page.report["headline"] in page.text("h1"), "the verdict is not the heading")
    things = sum(page.report["things"][severity] for severity in ("must-fix", "should-fix"))
    words = {"unchecked": "Not checked", "incomplete": "Not all checked"}
    start = words.get(page.report["verdict"], things or "Nothing")
    page.need(page.page.title().startswith(f"{start} "),
              "the result does not come first in the title")
    for severity in SEVERITIES:
        entry = f"dl.counts .{severity}"
        wanted = str(page.report["things"][severity])
        page.need(page.text(f"{entry} dd") == wanted, f"the count of {severity} is not {wanted}")
        target = page.page.locator(f"{entry} a").get_attribute("href")
        page.need(page.count(f"main {target}") == 1 or wanted == "0", f"{severity} links nowhere")


def check_what_was_checked(page):
    facts = page.text("section[aria-labelledby=checked]")
    submission = page.report["submission"]
    wanted = [submission["mapping"]["file"], *submission["mapping"]["sheets"],
              page.report["date"], page.report["tool"]["version"]]
    wanted += ["rows read"] if submission["mapping"]["sheets"] else []
    for workbook in (submission["mapping"], submission["structure"]):
        wanted += [workbook["file"], workbook["sha256"]] if workbook else []
    for standard in page.report["standards"]:
        wanted += [standard["reference"], f"version {standard['version']}"]
    for words in filter(None, wanted):
        page.need(words in facts, f"what was checked does not say {words}")


def check_findings(page):
    open_findings = [one for one in page.report["findings"] if not one.get("suppressed")]
    things = {}
    for one in open_findings:
        things.setdefault(one.get("group") or one["id"], []).append(one)
    for severity, section in zip(SEVERITIES, ("must-fix", "should-fix", "notes")):
        # The findings come heaviest first, and a thing weighs as much as the first of it.
        wanted = [group for group in things.values() if group[0]["severity"] == severity]
        cards = f"section[aria-labelledby={section}] .card"
        headings = page.texts(f"{cards} h3")
        page.need(len(headings) == len(wanted), f"the things of {severity} are not as many")
        for index, group in enumerate(wanted):
            message = " ".join(group[0]["message"].split())
            alike = all(one["message"] == group[0]["message"] for one in group)
            page.need(not alike or headings[index] == message,
                      f"the findings of {severity} are not those of the JSON report")
            card = page.page.locator(cards).nth(index)
            for finding in group:
                page.need(page.count(f"main [id='{finding['id']}']") == 1,
                          f"{finding['id']} is not in the page")
                check_card(page, card, finding)


def check_card(page, card, finding):
    name = f"{finding['rule']} {finding['ksb'] or ''}".strip()
    words = " ".join(card.text_content().split())
    location = finding["location"]
    for wanted in (finding["rule"], finding["name"], location.get("cell") or "", "What to do",
                   "Why"):
        page.need(wanted in words, f"{name} does not say {wanted}")
    own = card.get_attribute("id")
    page.need(bool(re.fullmatch(r"f-[\w.-]+", own or "")), f"{name} has no name of its own")
    page.need(card.locator(f".meta a[href='#{own}']").count() == 1, f"{name} has no link to itself")


def status_of(ksb):
    """What a claim comes to, as the page says it."""
    words = {"none": "not covered", "missing": "missing", "unclear": "unclear"}
    if ksb["coverage"] in words:
        return words[ksb["coverage"]]
    if ksb["holds"] is None:
        return "not known"
    held = {"full": "holds in full", "partial": "holds in part"}
    return held[ksb["coverage"]] if ksb["holds"] else "does not hold"


def several(status):
    """The same of several claims: they hold, or do not hold."""
    return status.replace("holds", "hold").replace("does not", "do not")


def check_coverage(page):
    for standard in page.report["standards"]:
        for kind, word in TYPES.items():
            counts = standard["summary"][kind]
            if counts["total"] == 0:
                continue
            table = page.page.locator("table[data-filter]").filter(
                has=page.page.locator("caption", has_text=word)).first
            page.need(table.locator("tbody tr").count() == counts["total"],
                      f"the table of {kind} has other rows")
            bar = " ".join(table.locator(".bar").text_content().split())
            claims = [status_of(ksb) for ksb in standard["ksbs"] if ksb["type"] in kind]
            for status in STATUSES:
                count = claims.count(status)
                words = f"{count} {status if count == 1 else several(status)}"
                page.need((words in bar) == (count > 0), f"{kind}: the bar of {words}")
            for status in table.locator("tbody tr td:first-child").all():
                sign, word = status.text_content().split(None, 1)
                page.need(len(sign) == 1 and word.strip() != "", f"{kind}: a status by colour alone")
    page.need(page.count("thead th:not([scope=col])") == 0, "a head of a column has no scope")
    page.need(page.count("tbody th:not([scope=row])") == 0, "a head of a row has no scope")
    page.need(page.count("thead button:not(th button)") == 0, "a button is not in a head")


def check_matrix(page):
    units = {unit for standard in page.report["standards"] for ksb in standard["ksbs"]
             for unit in ksb["units"]}
    if not units:
        return
    region = ".scroll[role=region][tabindex='0'][aria-label], .scroll[role=region][tabindex='0'][aria-labelledby]"
    page.need(page.count(f":is({region}) table") > 0, "the matrix is in no region to scroll")
    page.need(page.count(".scroll td .unseen") > 0, "the matrix has no words beside its signs")


def check_combinations(page):
    words = page.text("section[aria-labelledby=combinations]")
    for finding in page.report["findings"]:
        example = finding.get("counterexample")
        if example and not finding.get("suppressed"):
            page.need(finding["ksb"] in words, f"no choice in words that misses {finding['ksb']}")
            for unit in example["units"]:
                page.need(unit in words, f"the choice that misses {finding['ksb']} lacks {unit}")


def check_rules(page):
    words = page.text("section[aria-labelledby=rules]")
    for rule in page.report["skippedRules"]:
        page.need(rule["rule"] in words and rule["reason"] in words, f"{rule['rule']} is not said")
    page.need("does not judge" in words, "the page does not say what is not judged")
    page.need(page.count("details .must-fix") == 0, "a must-fix is in details")


CHECKS = [check_landmarks, check_verdict, check_what_was_checked, check_findings, check_coverage,
          check_matrix, check_combinations, check_rules]


def main(chromium, html, report):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium)
        opened = browser.new_page(java_script_enabled=False)
        opened.set_default_timeout(300_000)
        opened.goto(pathlib.Path(html).resolve().as_uri())
        page = Page(opened, json.loads(pathlib.Path(report).read_text(encoding="utf-8")))
        for check in CHECKS:
            check(page)
        browser.close()
    for fault in page.faults:
        print(f"{pathlib.Path(html).name}: {fault}")
    return 1 if page.faults else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
