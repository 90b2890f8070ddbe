"""The one way in which a text gets into a cell, and how cells look."""

import re
from collections.abc import Sequence
from typing import Any, Final

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from tipcheck.errors import UsageError
from tipcheck.said import Said
from tipcheck.text import visible

MOST: Final = 32_767
"""UTF-16 units that a cell can hold."""

LINE: Final = 15
HIGHEST: Final = 405
"""Points: the height of a line, and of the highest row there can be."""

_LOST: Final = re.compile("[\ufffe\uffff]|_x[0-9A-Fa-f]{4}_x[0-9A-Fa-f]{4}_")
"""What would be read back as something else: signs that XML lacks, and what looks like two signs
that were written by their numbers."""

_TEXT: Final[dict[str, Any]] = {
    "num_format": 49,  # text: what is typed stays text: no date is made of 2023-05, no sum of =1
    "quote_prefix": True,
    "text_wrap": True,
    "valign": "top",
}
_LOOKS: Final[dict[str, dict[str, Any]]] = {
    "given": {"bg_color": "#F2F2F2", "border": 1, "border_color": "#D0D0D0"},
    "filled": {"locked": False, "border": 1, "border_color": "#A0A0A0"},
    "heading": {"bold": True, "bg_color": "#1F3864", "font_color": "#FFFFFF", "border": 1},
    "heading-filled": {"bold": True, "bg_color": "#7F6000", "font_color": "#FFFFFF", "border": 1},
    "title": {"bold": True, "text_wrap": False},
    "plain": {},
    "line": {"text_wrap": False},
}


class Paper:
    """A workbook that is being written."""

    def __init__(self, workbook: Workbook) -> None:
        """Get the looks of cells ready."""
        self.workbook = workbook
        self._widths: dict[str, tuple[int, ...]] = {}
        self.looks: dict[str, Format] = {
            name: workbook.add_format({**_TEXT, **look}) for name, look in _LOOKS.items()
        }

    def sheet(self, name: str, widths: Sequence[int]) -> Worksheet:
        """Add a sheet that prints on pages of its own width, with columns of these widths."""
        sheet: Worksheet = self.workbook.add_worksheet(name)
        self._widths[name] = tuple(widths)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, width)
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        return sheet

    def put(self, sheet: Worksheet, place: tuple[int, int], text: str, look: str) -> None:
        """Write a text as a text, or an empty cell.

        Raises:
            UsageError: It is longer than a cell can hold, or would come back as another.
        """
        row, column = place
        if _LOST.search(text):
            message = Said(
                "'{text}' would not come back from a workbook; export as json",
                text=visible(text[:30]),
            )
            raise UsageError(message)
        if len(text.encode("utf-16-le")) > 2 * MOST:
            message = Said(
                "a text of {n:,} characters begins '{text}': a cell holds {most:,}; export as json",
                n=len(text),
                text=visible(text[:30]),
                most=MOST,
            )
            raise UsageError(message)
        done = (
            sheet.write_string(row, column, text, self.looks[look])
            if text
            else sheet.write_blank(row, column, None, self.looks[look])
        )
        if done != 0:
            message = Said(
                "row {row}, column {column} lies outside a sheet; export as json",
                row=row + 1,
                column=column + 1,
            )
            raise UsageError(message)

    def put_row(
        self, sheet: Worksheet, row: int, texts: Sequence[str], look: str | Sequence[str]
    ) -> None:
        """Write texts side by side from the first column, in a row that is high enough for them.

        Args:
            sheet: Where.
            row: Counted from 0.
            texts: One for each column.
            look: That of all, or one for each.
        """
        looks = [look] * len(texts) if isinstance(look, str) else look
        wraps = {"line", "title"}.isdisjoint(looks)
        lines = map(lines_of, texts, self._widths[str(sheet.name)]) if wraps else ()
        # Not every spreadsheet finds the height of a row by itself.
        sheet.set_row(row, min(LINE * max(lines, default=1), HIGHEST))
        for column, (text, shown) in enumerate(zip(texts, looks, strict=True)):
            self.put(sheet, (row, column), text, shown)


def lines_of(text: str, width: int) -> int:
    """Say how many lines a text takes in a column of a width in characters."""
    return sum(max(1, -(-len(line) // width)) for line in text.split("\n"))
