"""On a terminal: sheets as Rich tables, or stacked where the terminal is narrow; pages."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tipcheck.figures import bar_cells
from tipcheck.score import Range
from tipcheck.sheets.sheet import Column, Line, Page, Sheet, cell_text
from tipcheck.text import visible
from tipcheck.views.plain import keys_of
from tipcheck.words import Words

NARROW: Final = 70
"""Columns of a terminal below which rows are stacked."""

Shown = Sequence[tuple[Column, Sequence[Text]]]
"""Columns of a sheet that a screen shows, each with its cells."""

STYLES: Final = {
    "title": "bold",
    "dim": "dim",
    "warning": "yellow",
    "here": "bold",
    "typed": "bold cyan",
    "status.met": "green",
    "status.partial": "yellow",
    "status.not-met": "red",
    "status.regressed": "bold red",
    "status.unknown": "magenta",
}
"""How lines and statuses are coloured; never the only sign."""


def views(blocks: Sequence[Page | Sheet], words: Words, width: int) -> Iterator[RenderableType]:
    """Give what a console prints for pages and sheets."""
    for block in blocks:
        yield from _page(block, width) if isinstance(block, Page) else _sheet(block, words, width)
        if block is not blocks[-1]:
            yield Text()


def _page(page: Page, width: int) -> Iterator[RenderableType]:
    for line in page.lines:
        if line.style == "keys":
            yield from _keys(line, width)
            continue
        text = Text(visible(line.text), style=STYLES.get(line.style, ""))
        yield Padding(text, (0, 0, 0, 2 * line.indent))


def _keys(line: Line, width: int) -> Iterator[Text]:
    """Lay keys on as many lines as they need; no key is parted from its meaning."""
    row = Text()
    for named in keys_of(line):
        key, _, meaning = visible(named).partition(" ")
        text = Text.assemble((key, "bold"), " ", meaning)
        if row and row.cell_len + len("   ") + text.cell_len > width:
            yield row
            row = Text()
        row = Text.assemble(row, "   ", text) if row else text
    yield row


def _sheet(sheet: Sheet, words: Words, width: int) -> Iterator[RenderableType]:
    yield Text(visible(sheet.title), style="bold")
    yield from (Text(visible(line)) for line in sheet.lead)
    cells = [
        [_cell(column, row[index], words, width) for row in sheet.rows]
        for index, column in enumerate(sheet.columns)
    ]
    shown = list(zip(sheet.columns, cells, strict=True))
    while _needs(shown, words, 2) > width and (extra := [each for each in shown if each[0].extra]):
        shown.remove(extra[-1])
    if width < NARROW or _needs(shown, words, 1) > width:
        yield from _stack(shown, words)
    else:
        yield _table(shown, words)
    if any(column.kind == "range" for column, _ in shown):
        yield Text(words("legend"), style="dim")
    yield from (Text(visible(line), style="dim") for line in sheet.foot)


def _cell(column: Column, cell: Any, words: Words, width: int) -> Text:
    text = Text(cell_text(column, cell, words))
    if column.kind == "status":
        text.stylize(STYLES.get(f"status.{cell}", "dim"))
    if column.kind == "range" and cell is not None:
        return Text.assemble(bar(cell, 20 if width > 2 * NARROW else 10), " ", text)
    return text


def bar(share: Range, width: int) -> Text:
    """Draw a range: what is met, what is open, what fell short."""
    met, unsettled, short = bar_cells(share, width)
    return Text.assemble(
        ("█" * met, "green"), ("▒" * unsettled, "yellow"), ("·" * short, "red dim")
    )


def _needs(shown: Shown, words: Words, ease: int) -> int:
    """Give the columns of a terminal that a table needs for every id and status to be whole.

    Args:
        shown: The columns of the table.
        words: The language of their headings.
        ease: How many times its least width a text is given, if it is as long as that.
    """
    total = -2  # the last column has no gap after it
    for column, cells in shown:
        heading = len(words(f"column.{column.key}"))
        size = max((heading, *(cell.cell_len for cell in cells)))
        total += 2 + (min(size, ease * column.least) if column.kind == "text" else size)
    return total


def _table(shown: Shown, words: Words) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for column, _ in shown:
        table.add_column(
            Text(words(f"column.{column.key}")),
            no_wrap=column.kind != "text",
            overflow="fold",
            justify="right" if column.kind in {"count", "share"} else "left",
        )
    for row in zip(*(cells for _, cells in shown), strict=True):
        table.add_row(*row)
    return table


def _stack(shown: Shown, words: Words) -> Iterator[RenderableType]:
    labels = [f"{words(f'column.{column.key}')}: " for column, _ in shown]
    for row in zip(*(cells for _, cells in shown), strict=True):
        yield Text()
        for label, cell in zip(labels, row, strict=True):
            if cell.plain:
                yield Text.assemble((label, "bold"), cell, overflow="fold")
    yield Text()
