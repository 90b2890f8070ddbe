"""What changed since last year, as a report tells it."""

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from tipcheck.reports.texts import FILES, Text, own_text
from tipcheck.sheets.diff import diff_sheet, items_shown
from tipcheck.sheets.difference import Difference, wording_of
from tipcheck.sheets.sheet import Column, cell_text
from tipcheck.words import Words
from tipcheck.years.diff import Row
from tipcheck.years.wording import changes_text

_SHOWN = ("change", "earlier", "later", "title", "earlier_range", "later_range", "basis")


class Change(NamedTuple):
    """What became of a recommendation since last year; in a cell there may be several texts."""

    cells: tuple[tuple[Text, ...], ...]
    wording: Text


class Changes(NamedTuple):
    """What changed since last year."""

    title: str
    lead: tuple[str, ...]
    headings: tuple[str, ...]
    rows: tuple[Change, ...]
    foot: tuple[str, ...]


def changes(since: Difference, words: Words) -> Changes:
    """Tell what became of each recommendation; what is beyond an excerpt stands at the foot."""
    known = since._replace(rows=tuple(row for row in since.rows if row.change != "beyond"))
    sides = (("earlier_range", since.old_score), ("later_range", since.new_score))
    bare = {key for key, scored in sides if scored is None}
    table = diff_sheet(known, words)
    hidden = [each.key for each in table.columns if each.key not in _SHOWN or each.key in bare]
    shown = table.without(*hidden)
    rows = (
        Change(tuple(_cells(shown.columns, cells, row, since, words)), _wording(row, since, words))
        for cells, row in zip(shown.rows, known.rows, strict=True)
    )
    foot = tuple(line for line in diff_sheet(since, words).foot if line != words("score.caveat"))
    return Changes(
        title=words("report.since", year=since.old.checklist.year),
        lead=shown.lead,
        headings=tuple(words(f"column.{column.key}") for column in shown.columns),
        rows=tuple(rows),
        foot=foot,
    )


def _cells(
    columns: Sequence[Column], cells: Sequence[Any], row: Row, since: Difference, words: Words
) -> Iterator[tuple[Text, ...]]:
    for column, cell in zip(columns, cells, strict=True):
        if column.key == "title":
            items = items_shown(row, *since.lists)
            yield tuple(own_text(item, "title", words) for item in items)
        else:
            yield (Text(cell_text(column, cell, words)),)


def _wording(row: Row, since: Difference, words: Words) -> Text:
    """Tell how the wording changed, in the language of the lists."""
    text = changes_text(wording_of(row, *since.lists))
    return Text(text, FILES if text and words.language != FILES else "")
