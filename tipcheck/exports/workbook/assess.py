"""The sheet to fill in: what is asked, drop-downs for what is answered, the rest locked."""

from collections.abc import Sequence
from typing import Any, Final

from xlsxwriter.worksheet import Worksheet

from tipcheck.dossiers.dossier import Dossier
from tipcheck.dossiers.form import EXPORTED, Field, fields_of, rows_of
from tipcheck.exports.workbook.paper import Paper
from tipcheck.model import KINDS
from tipcheck.words import Words

_WIDTHS: Final = {
    "check": 30,
    "rank": 8,
    "pillar": 13,
    "text": 50,
    "check_text": 40,
    "criteria": 9,
    "status": 14,
    "withheld": 10,
    "note": 40,
    "source": 34,
    "kind": 13,
    "from": 12,
    "to": 12,
    "published": 12,
    "quote": 34,
    "title": 24,
    "open": 16,
    "found_on": 22,
    "assessor": 22,
    "at": 22,
    "exported": 28,
}
_COLOURS: Final = {
    "met": "#C6E0B4",
    "partial": "#FFE699",
    "not-met": "#F8CBAD",
    "regressed": "#F4A0A0",
    "unknown": "#D9D9D9",
    "not-applicable": "#EDEDED",
}
_MAY: Final[dict[str, Any]] = dict.fromkeys(
    ("format_cells", "format_columns", "format_rows", "autofilter", "sort"), True
)
_COLUMNS_KEPT: Final = 1
"""Columns that stay in sight when one moves to the right."""


def write_form(paper: Paper, dossier: Dossier, words: Words) -> None:
    """Write the sheet: a heading, a row for each check."""
    fields, rows = fields_of(dossier), list(rows_of(dossier, words))
    sheet = paper.sheet(words("sheet.assess"), [_WIDTHS[field.key] for field in fields])
    looks = ["heading-filled" if field.is_open else "heading" for field in fields]
    paper.put_row(sheet, 0, [field.heading(words) for field in fields], looks)
    looks = ["filled" if field.is_open else "given" for field in fields]
    for number, row in enumerate(rows, start=1):
        paper.put_row(sheet, number, [row.get(field, "") for field in fields], looks)
    _arrange(sheet, fields, len(rows))
    _offer(sheet, fields, len(rows), words)
    _colour(paper, sheet, fields, len(rows), words)


def _arrange(sheet: Worksheet, fields: Sequence[Field], last: int) -> None:
    sheet.freeze_panes(1, _COLUMNS_KEPT)
    sheet.autofilter(0, 0, last, len(fields) - 1)
    sheet.repeat_rows(0)
    # On paper all columns would be too small to read; the sources have a sheet of their own.
    sheet.print_area(0, 0, last, fields.index(Field("note")))
    hidden = fields.index(Field(EXPORTED))
    sheet.set_column(hidden, hidden, _WIDTHS[EXPORTED], None, {"hidden": True})
    sheet.protect("", _MAY)


def _offer(sheet: Worksheet, fields: Sequence[Field], last: int, words: Words) -> None:
    """Offer what can be chosen; what is offered are words of ours alone."""
    choices = {
        "status": [words(f"plain.{status}") for status in _COLOURS],
        "kind": [words(f"kind.{kind}") for kind in KINDS],
        "withheld": [words("yes")],
    }
    for column, field in enumerate(fields):
        if field.key in choices:
            offer = {"validate": "list", "source": choices[field.key]}
            texts = {"error_title": "tipcheck", "error_message": words("sheet.choose")}
            sheet.data_validation(1, column, last, column, offer | texts)


def _colour(
    paper: Paper, sheet: Worksheet, fields: Sequence[Field], last: int, words: Words
) -> None:
    column = fields.index(Field("status"))
    for status, colour in _COLOURS.items():
        look = paper.workbook.add_format({"bg_color": colour})
        value = f'"{words(f"plain.{status}")}"'
        rule = {"type": "cell", "criteria": "==", "value": value, "format": look}
        sheet.conditional_format(1, column, last, column, rule)
