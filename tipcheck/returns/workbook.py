"""Workbooks that come back: .xlsx, whoever saved it."""

import io
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from tipcheck.dossiers.form import Field
from tipcheck.errors import Problem
from tipcheck.returns.archives import texts_of
from tipcheck.returns.headings import MOST_ROWS_ABOVE, fields_among, repeated
from tipcheck.returns.rows import Raw, Row, Table, text_of
from tipcheck.said import Said
from tipcheck.stamps import parse_stamps
from tipcheck.store.files import refuse

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook


def read_workbook(path: Path, raw: bytes) -> Table:
    """Read the sheet that was filled in, by its headings, whatever it is called.

    Raises:
        FileError: It is no workbook that can be read, or no sheet has the headings, or two have.
    """
    from python_calamine import CalamineError, load_workbook

    stamps = [stamp for text in texts_of(path, raw) for stamp in parse_stamps(text)]
    try:
        with load_workbook(io.BytesIO(raw)) as workbook:
            found = list(_tables(path, workbook))
    except CalamineError:
        refuse(path, Said("is no workbook: save it as .xlsx"))
    if not found:
        refuse(path, Said("has no sheet with the columns 'check' and 'status': export it again"))
    if len(found) > 1:
        names = ", ".join(name for name, _ in found)
        refuse(
            path,
            Said("has more than one sheet to fill in: {names}; delete all but one", names=names),
        )
    table = found[0][1]
    return table._replace(digests=frozenset(stamp.ledger for stamp in stamps))


def _tables(path: Path, workbook: "CalamineWorkbook") -> Iterator[tuple[str, Table]]:
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    for number, about in enumerate(workbook.sheets_metadata):
        if about.typ == SheetTypeEnum.WorkSheet and about.visible == SheetVisibleEnum.Visible:
            sheet = workbook.get_sheet_by_index(number)
            rows = sheet.to_python(skip_empty_area=False)
            for above, row in enumerate(rows[:MOST_ROWS_ABOVE]):
                fields = fields_among([text_of(value) for value in row])
                if fields:
                    yield sheet.name, _table(path, sheet, rows, above, fields)
                    break


def _table(
    path: Path,
    sheet: "CalamineSheet",
    rows: Sequence[Sequence[Raw]],
    above: int,
    fields: dict[int, Field],
) -> Table:
    problems = list(_merged(path, sheet, above))
    twice = repeated(fields)
    if twice is not None:
        place = cell_name(sheet.name, above, twice)
        problems.append(Problem(path, 0, place, Said("this column is there twice: delete one")))
    read = []
    for number, values in enumerate(rows[above + 1 :], start=above + 1):
        if any(value not in {"", None} for value in values):
            cells = {field: text_of(values[column]) for column, field in fields.items()}
            read.append(Row(path, 0, cells, partial(_where, sheet.name, number, fields)))
    return Table(read, problems)


def _where(name: str, number: int, fields: dict[int, Field], field: Field) -> str:
    columns = (column for column, each in fields.items() if each == field)
    return next((cell_name(name, number, column) for column in columns), "")


def _merged(path: Path, sheet: "CalamineSheet", above: int) -> Iterator[Problem]:
    """Find merged cells: what all of them say stands in the first alone."""
    for (top, left), (bottom, right) in sheet.merged_cell_ranges or []:
        if bottom > above:
            first, last = cell_name(sheet.name, top, left), cell_name("", bottom, right)
            what = Said("these cells are merged: take them apart and fill in each")
            yield Problem(path, 0, f"{first}:{last}", what)


def cell_name(sheet: str, row: int, column: int) -> str:
    """Name a cell as spreadsheets do, as `Assess!G5`; rows and columns are counted from 0."""
    letters, rest = "", column + 1
    while rest:
        rest, letter = divmod(rest - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return f"{sheet}!{letters}{row + 1}" if sheet else f"{letters}{row + 1}"
