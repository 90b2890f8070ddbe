"""Off a terminal: lines with tabs, whole, without colour."""

import unicodedata
from collections.abc import Iterator, Sequence

from tipcheck.sheets.sheet import Line, Page, Sheet, cell_text
from tipcheck.text import fold, visible
from tipcheck.words import Words

ASCII = str.maketrans(
    {
        "✓": "+",
        "◐": "~",
        "✗": "x",
        "▼": "v",
        "↶": "<",
        "–": "-",
        "·": ".",
        "▸": ">",
        "▏": "_",
        "↑": "^",
        "○": "o",
        "█": "#",
        "▒": ":",
        "“": '"',
        "”": '"',
        "’": "'",
        "─": "-",
        "→": ">",
    }
)
"""What stands for a symbol where it cannot be shown."""


def in_ascii(text: str) -> str:
    """Give a text with its symbols replaced and its accents taken off, for a poor terminal."""
    parts = unicodedata.normalize("NFKD", text.translate(ASCII))
    return "".join(part for part in parts if not unicodedata.combining(part))


def plain_lines(blocks: Sequence[Page | Sheet], words: Words) -> Iterator[str]:
    """Give the lines of pages and sheets: a row is a line, its cells apart by tabs."""
    for block in blocks:
        yield from _page(block) if isinstance(block, Page) else _sheet(block, words)


def _page(page: Page) -> Iterator[str]:
    for line in page.lines:
        if line.style == "keys":
            yield visible("; ".join(keys_of(line)))
            continue
        yield "  " * line.indent + visible(fold(line.text))


def keys_of(line: Line) -> list[str]:
    """Give the keys that a line of them names, each with its meaning."""
    return line.text.split("   ")


def _sheet(sheet: Sheet, words: Words) -> Iterator[str]:
    if sheet.lead:
        yield from map(_line, (sheet.title, *sheet.lead))
    yield "\t".join(words(f"column.{column.key}") for column in sheet.columns)
    for row in sheet.rows:
        pairs = zip(sheet.columns, row, strict=True)
        yield "\t".join(cell_text(column, cell, words) for column, cell in pairs)
    yield from map(_line, sheet.foot)


def _line(text: str) -> str:
    return visible(fold(text))
