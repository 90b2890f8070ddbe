"""The panel laid out: a row for each list or group of it, means, and one country's years."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from tipcheck.model import STATUSES
from tipcheck.panel.entries import Entry
from tipcheck.panel.means import Mean
from tipcheck.panel.tallies import By, tallies
from tipcheck.sheets.sheet import Column, Sheet
from tipcheck.words import Words

MOST_ROWS: Final = 40
"""Rows that a screen shows: more would be scrolled past, and a table costs time for each."""

_COUNTED: Final = (*STATUSES[:-1], "open")
COLUMNS: Final = (
    Column("country", "id"),
    Column("year", "count"),
    Column("tier", "id"),
    Column("extent", "id", extra=True),
    Column("review", "id", extra=True),
    Column("rater", extra=True),
    Column("group", extra=True, least=9),
    Column("id", "id"),
    Column("listed", "count", extra=True),
    Column("range", "range"),
    Column("coverage", "share"),
    Column("checks", "part"),
    Column("items", "part", extra=True),
    *(Column(status.replace("-", "_"), "count", extra=True) for status in _COUNTED),
    Column("assessed", "id", extra=True),
)
"""Columns of a panel; `listed` counts the items of the list, applicable or not."""


def panel_rows(entry: Entry, by: By | None) -> Iterator[tuple[Any, ...]]:
    """Give the rows of one entry."""
    yield from (panel_row(entry, *grouped) for grouped in tallies(entry.assessment, by))


def panel_row(entry: Entry, group: str, tally: Any) -> tuple[Any, ...]:
    """Give the row of one tally, a cell for each column."""
    checklist, share = entry.assessment.checklist, tally.range
    return (
        checklist.country,
        checklist.year,
        checklist.tier,
        checklist.extent,
        _review(entry),
        entry.rater,
        group,
        tally.id,
        len(checklist.items),
        share,
        share.coverage if share else None,
        (tally.looked, tally.checks),
        (tally.touched, tally.items),
        *(tally.counts[status] for status in _COUNTED),
        "yes" if entry.is_assessed else "no",
    )


def panel_sheet(rows: tuple[tuple[Any, ...], ...], size: int, by: By | None, words: Words) -> Sheet:
    """Lay out rows, with a line that says how many more there are.

    Args:
        rows: Those that are shown.
        size: How many there are.
        by: The grouping; without one each list has one row, and no group is named.
        words: The language.
    """
    shown = [_for_people(row, words) for row in rows]
    foot = (words("panel.more", n=size - len(rows)),) if size > len(rows) else ()
    sheet = Sheet(words("panel.title"), COLUMNS, tuple(shown), foot=(*foot, words("score.caveat")))
    return sheet if by else sheet.without("group", "id")


def _for_people(row: tuple[Any, ...], words: Words) -> tuple[Any, ...]:
    country, year, tier, extent, review, rater, group, *rest, assessed = row
    return (
        *(country, year, words(f"tier.{tier}")),
        *(words(f"extent.{extent}"), words(f"reviewed.{review}"), rater),
        *(words(f"group.{group}"), *rest, words(f"answer.{assessed}")),
    )


def means_sheet(means: Mapping[tuple[str, str], Mean], words: Words) -> Sheet:
    """Lay out the means over the lists that count."""
    columns = (
        Column("group", least=9),
        Column("id", "id"),
        Column("lists", "count"),
        Column("range", "range"),
        Column("coverage", "share"),
    )
    rows = tuple(
        (words(f"group.{group}"), name, mean.lists, mean.range, mean.range.coverage)
        for (group, name), mean in means.items()
    )
    lead = () if rows else (words("panel.no-means"),)
    return Sheet(words("panel.means"), columns, rows, lead, (words("panel.left-out-of-means"),))


def over_time_sheet(country: str, found: Sequence[Entry], words: Words) -> Sheet:
    """Lay out a country's scores by year: what a plot shows."""
    columns = (
        Column("year", "count"),
        Column("tier", "id"),
        Column("range", "range"),
        Column("coverage", "share"),
        Column("checks", "part"),
        Column("rater", extra=True),
        Column("extent", "id", extra=True),
        Column("review", "id", extra=True),
    )
    rows = tuple(_year_row(entry, words) for entry in found)
    foot = (words("panel.not-assessed"), words("score.caveat"))
    return Sheet(words("panel.over-time", country=country), columns, rows, foot=foot)


def _year_row(entry: Entry, words: Words) -> tuple[Any, ...]:
    checklist = entry.assessment.checklist
    ((_, tally),) = tallies(entry.assessment, None)
    share = tally.range if entry.is_assessed else None
    return (
        checklist.year,
        words(f"tier.{checklist.tier}"),
        share,
        share.coverage if share else None,
        (tally.looked, tally.checks),
        entry.rater,
        words(f"extent.{checklist.extent}"),
        words(f"reviewed.{_review(entry)}"),
    )


def _review(entry: Entry) -> str:
    return "reviewed" if entry.assessment.checklist.reviewed else "draft"
