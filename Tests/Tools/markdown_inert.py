"""Shows Markdown reports as a wiki would, and checks that no text of a workbook is obeyed.

    markdown_inert.py REPORT...

CommonMark with GitHub's tables, strikethrough and addresses. Nothing may become a link, a picture,
an element of HTML, a mention, or a table of another shape; every heading and list is the report's
own. Prints each fault; exit 1 when there is one.
"""

import re
import sys

from markdown_it import MarkdownIt

OURS = {
    "h1", "h2", "h3", "p", "ol", "ul", "li", "strong", "code", "table", "thead", "tbody", "tr",
    "th", "td",
}


def texts(tokens):
    """Every piece of text as a reader sees it."""
    for token in tokens:
        if token.type == "text":
            yield token.content
        yield from texts(token.children or [])


def elements(tokens):
    """Every element that is opened."""
    for token in tokens:
        if token.nesting >= 0 and token.tag:
            yield token.tag
        yield from elements(token.children or [])


def cells(html):
    """How many cells each row of each table has."""
    for table in re.findall(r"<table>.*?</table>", html, re.S):
        rows = re.findall(r"<tr>.*?</tr>", table, re.S)
        yield {len(re.findall(r"<t[hd][ >]", row)) for row in rows}


def faults(markdown):
    """What a text of the workbook has become, in words."""
    parser = MarkdownIt("gfm-like", {"html": True})
    tokens = parser.parse(markdown)
    for tag in sorted(set(elements(tokens)) - OURS):
        yield f"there is a <{tag}>"
    for token in tokens:
        if "html" in token.type or any("html" in c.type for c in token.children or []):
            yield f"there is HTML: {token.content[:80]!r}"
    for text in texts(tokens):
        if re.search(r"(?<!\w)@\w", text):
            yield f"somebody is mentioned: {text!r}"
        if re.search(r"#\d|(?:https?|ftp)://\w|www\.\w", text):
            yield f"something would be linked: {text!r}"
    shapes = list(cells(parser.render(markdown)))
    if not shapes:
        yield "there is no table"
    for shape in shapes:
        if len(shape) != 1:
            yield f"the rows of a table have {sorted(shape)} cells"


def main(paths):
    failed = False
    for path in paths:
        with open(path, encoding="utf-8") as file:
            for fault in faults(file.read()):
                print(f"{path}: {fault}")
                failed = True
    return 1 if failed or not paths else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
