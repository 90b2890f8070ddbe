"""Markdown: what people would see, for a document."""

import re
from collections.abc import Iterator, Sequence

from tipcheck.sheets.sheet import Page, Result, Sheet, cell_text
from tipcheck.text import fold, visible
from tipcheck.words import Words


def markdown_text(result: Result, words: Words) -> str:
    """Write the pages and tables of a result."""
    return "\n".join(
        line
        for block in result.blocks
        for line in (_page(block) if isinstance(block, Page) else _sheet(block, words))
    )


def _page(page: Page) -> Iterator[str]:
    for line in page.lines:
        if line.style == "title":
            yield f"## {escaped(line.text)}\n"
        elif line.indent:
            yield f"{'  ' * (line.indent - 1)}- {escaped(line.text)}"
        else:
            yield f"{escaped(line.text)}\n"
    yield ""


def _sheet(sheet: Sheet, words: Words) -> Iterator[str]:
    yield f"## {escaped(sheet.title)}\n"
    for line in sheet.lead:
        yield f"{escaped(line)}\n"
    yield _row([words(f"column.{column.key}") for column in sheet.columns])
    yield _row(["---"] * len(sheet.columns), raw=True)
    for row in sheet.rows:
        yield _row([cell_text(*pair, words) for pair in zip(sheet.columns, row, strict=True)])
    yield ""
    for line in sheet.foot:
        yield f"{escaped(line)}\n"


def _row(cells: Sequence[str], *, raw: bool = False) -> str:
    return f"| {' | '.join(cells if raw else map(escaped, cells))} |"


def escaped(text: str) -> str:
    """Take the meaning from every mark: no links, no images, no HTML, one line."""
    entities = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
    plain = visible(fold(text))
    return re.sub(
        r"[!-/:-@\[-`{-~]",
        lambda found: entities.get(found[0]) or f"\\{found[0]}",
        plain,
    )
