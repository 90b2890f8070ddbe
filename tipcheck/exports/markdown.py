"""Markdown: what people would see, for a document."""

import re
from collections.abc import Iterable, Iterator, Sequence

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
    headings = [words(f"column.{column.key}") for column in sheet.columns]
    pairs = (zip(sheet.columns, row, strict=True) for row in sheet.rows)
    yield from table_lines(headings, ([cell_text(*pair, words) for pair in row] for row in pairs))
    for line in sheet.foot:
        yield f"{escaped(line)}\n"


def table_lines(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """Give the lines of a table, and the empty one that ends it."""
    yield _row(map(escaped, headings))
    yield _row("---" for _ in headings)
    yield from (_row(map(escaped, row)) for row in rows)
    yield ""


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"


def escaped(text: str) -> str:
    """Take the meaning from every mark: no links, no images, no HTML, one line."""
    entities = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
    plain = visible(fold(text))
    return re.sub(
        r"[!-/:-@\[-`{-~]",
        lambda found: entities.get(found[0]) or f"\\{found[0]}",
        plain,
    )
