"""On a terminal: sheets as Rich tables, or stacked where the terminal is narrow; pages."""

from collections.abc import Iterator, Sequence
from typing import Any, Final

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from tipcheck.figures import bar_cells
from tipcheck.score import Range
from tipcheck.sheets.sheet import Column, Page, Sheet, cell_text
from tipcheck.text import visible
from tipcheck.words import Words

NARROW: Final = 70
"""Columns of a terminal below which rows are stacked."""

_LEAST_TEXT: Final = 14
"""Columns that a text needs to be readable in a table."""

STYLES: Final = {
    "title": "bold",
    "dim": "dim",
    "warning": "yellow",
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
        yield from _page(block) if isinstance(block, Page) else _sheet(block, words, width)
        if block is not blocks[-1]:
            yield Text()


def _page(page: Page) -> Iterator[RenderableType]:
    for line in page.lines:
        text = Text(visible(line.text), style=STYLES.get(line.style, ""))
        yield Padding(text, (0, 0, 0, 2 * line.indent))


def _sheet(sheet: Sheet, words: Words, width: int) -> Iterator[RenderableType]:
    yield Text(visible(sheet.title), style="bold")
    yield from (Text(visible(line)) for line in sheet.lead)
    rows = [
        [_cell(*pair, words, width) for pair in zip(sheet.columns, row, strict=True)]
        for row in sheet.rows
    ]
    if width < NARROW or _needs(sheet.columns, rows) > width:
        yield from _stack(sheet, rows, words)
    else:
        yield _table(sheet, rows, words)
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


def _needs(columns: Sequence[Column], rows: Sequence[Sequence[Text]]) -> int:
    """Give the columns of a terminal that a table needs for every id and status to be whole."""
    widths = (max((row[i].cell_len for row in rows), default=0) for i in range(len(columns)))
    least = (
        min(size, _LEAST_TEXT) if column.kind == "text" else size
        for column, size in zip(columns, widths, strict=True)
    )
    return sum(least) + 2 * len(columns)


def _table(sheet: Sheet, rows: Sequence[Sequence[Text]], words: Words) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for column in sheet.columns:
        table.add_column(
            Text(words(f"column.{column.key}")),
            no_wrap=column.kind != "text",
            justify="right" if column.kind in {"count", "share"} else "left",
        )
    for row in rows:
        table.add_row(*row)
    return table


def _stack(sheet: Sheet, rows: Sequence[Sequence[Text]], words: Words) -> Iterator[RenderableType]:
    for row in rows:
        yield Text()
        for column, cell in zip(sheet.columns, row, strict=True):
            if cell.plain:
                label = f"{words(f'column.{column.key}')}: "
                yield Text.assemble((label, "bold"), cell, overflow="fold")
    yield Text()
