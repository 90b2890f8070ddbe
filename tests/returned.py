"""Sheets as they come back: workbooks saved again by somebody, tables with cells changed."""

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

from python_calamine import load_workbook
from xlsxwriter import Workbook

from tipcheck.dossiers.dossier import Dossier
from tipcheck.exports.dossiers import DOSSIERS
from tipcheck.words import ENGLISH, Words

Rows = list[list[Any]]
"""A sheet, row by row, headings first."""
FILE: Final = Path("sheet.xlsx")


def written(name: str, dossier: Dossier, words: Words = ENGLISH) -> bytes:
    """Write a dossier in a format of `export`."""
    content = DOSSIERS[name].whole([dossier], words)
    return content if isinstance(content, bytes) else "".join(content).encode()


def sheets_of(raw: bytes) -> dict[str, Rows]:
    """Read every sheet of a workbook."""
    with load_workbook(io.BytesIO(raw)) as workbook:
        return {
            name: list(map(list, workbook.get_sheet_by_name(name).to_python()))
            for name in workbook.sheet_names
        }


def saved(sheets: dict[str, Rows], merged: Sequence[str] = ()) -> bytes:
    """Save sheets as a spreadsheet does: texts, numbers and days as cells of their kind."""
    out = io.BytesIO()
    with Workbook(out, {"in_memory": True, "strings_to_formulas": False}) as workbook:
        day = workbook.add_format({"num_format": "dd/mm/yyyy"})
        for name, rows in sheets.items():
            sheet = workbook.add_worksheet(name)
            for number, row in enumerate(rows):
                for column, value in enumerate(row):
                    if hasattr(value, "isoformat"):
                        sheet.write_datetime(number, column, value, day)
                    elif isinstance(value, str):
                        sheet.write_string(number, column, value)
                    else:
                        sheet.write(number, column, value)
            if name == "tipcheck":
                sheet.hide()
        for cells in merged:
            workbook.worksheets()[0].merge_range(cells, "")
    return out.getvalue()


def resaved(
    raw: bytes, change: Callable[[Rows], Rows | None] = lambda rows: rows, **how: Any
) -> bytes:
    """Open a workbook, change the rows of its first sheet, save it."""
    sheets = sheets_of(raw)
    first = next(iter(sheets))
    sheets[first] = change(sheets[first]) or sheets[first]
    return saved(sheets, **how)


def put(rows: Rows, check: str, /, **cells: Any) -> Rows:
    """Fill in the row of a check, by the headings with `_` for a space: `source_1="..."`."""
    for row in rows[1:]:
        if str(row[0]).endswith(f"/{check}"):
            for heading, value in cells.items():
                row[rows[0].index(heading.replace("_", " "))] = value
    return rows
