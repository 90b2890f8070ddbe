"""Dates as exact as their source, and the window in which a recommendation is judged."""

import calendar
import re
from datetime import UTC, date, datetime
from typing import NamedTuple

from tipcheck.errors import UnfitError
from tipcheck.said import Said

Day = date | str
"""A calendar day, or the text `2023` (a year) or `2023-05` (a month)."""

_SHAPE = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)


def parse_day(text: str) -> Day:
    """Read `2023`, `2023-05` or `2023-05-12`.

    Raises:
        UnfitError: The text has another shape, or no calendar has that day.
    """
    found = _SHAPE.fullmatch(text)
    if not found:
        message = Said("'{text}' is not a date: write 2023, 2023-05 or 2023-05-12", text=text[:40])
        raise UnfitError(message)
    year, month, day = (part if part is None else int(part) for part in found.groups())
    try:
        exact = date(year or 0, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        message = Said("'{text}' is not a day of the calendar", text=text)
        raise UnfitError(message) from None
    return text if day is None else exact


def parse_span(text: str) -> tuple[Day, Day | None]:
    """Read one date, or two with `..` between them, as `2023-04..2024-03`.

    Raises:
        UnfitError: One of them is no date, or the second lies before the first.
    """
    begin, dots, end = (part.strip() for part in text.partition(".."))
    since, until = parse_day(begin), parse_day(end) if dots else None
    if until is not None and last_day(until) < first_day(since):
        message = Said("{end} lies before {begin}", end=end, begin=begin)
        raise UnfitError(message)
    return since, until


def first_day(day: Day) -> date:
    """Give the first calendar day that a date covers."""
    if isinstance(day, date):
        return day
    year, month = (*day.split("-"), "1")[:2]
    return date(int(year), int(month), 1)


def last_day(day: Day) -> date:
    """Give the last calendar day that a date covers."""
    if isinstance(day, date):
        return day
    year, month = (*day.split("-"), "12")[:2]
    return date(int(year), int(month), calendar.monthrange(int(year), int(month))[1])


class Period(NamedTuple):
    """The days from `first` to `last`, both included."""

    first: date
    last: date

    def overlaps(self, other: "Period") -> bool:
        """Say whether the two share a day."""
        return self.first <= other.last and other.first <= self.last

    def __str__(self) -> str:
        """Give both days, as `2023-04-01..2024-03-31`."""
        return f"{self.first}..{self.last}"


def stamp(moment: datetime) -> str:
    """Write a moment in UTC, as `2024-07-02T10:12:03Z`, with milliseconds if it has any."""
    exact = "milliseconds" if moment.microsecond else "seconds"
    return f"{moment.astimezone(UTC).replace(tzinfo=None).isoformat('T', exact)}Z"


def day_of(moment: datetime) -> date:
    """Give the day of a moment in UTC."""
    return moment.astimezone(UTC).date()


def window(year: int) -> Period:
    """Give 1 April of a report's year to 31 March of the next.

    A list of recommendations looks ahead: what the government did in this period is what the next
    report covers (reports are due by 30 June, 22 U.S.C. 7107(b)(1)).
    """
    return Period(date(year, 4, 1), date(year + 1, 3, 31))
