"""Dates as exact as their source, and the window of a report."""

import re
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tipcheck.days import Day, Period, first_day, last_day, parse_day, stamp, window

periods = st.builds(
    lambda first, days: Period(first, first + timedelta(days=days)),
    st.dates(date(2020, 1, 1), date(2020, 3, 1)),
    st.integers(0, 40),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("2023", "2023"), ("2023-05", "2023-05"), ("2023-05-12", date(2023, 5, 12))],
)
def test_a_day_is_read_as_exactly_as_it_was_written(text: str, expected: Day) -> None:
    """A year stays a year, a month a month; only a whole date is a calendar day."""
    assert parse_day(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("", "23", "2023-5", "2023-05-1", "12/05/2023", "2023-05-12 ", "2023-05-12\n"),
        *("May 2023", "2023-05-12T10:00", "\u0662\u0660\u0662\u0663"),
    ],
)
def test_a_text_of_another_shape_is_no_date(text: str) -> None:
    """The message shows the three shapes there are."""
    message = f"'{text}' is not a date: write 2023, 2023-05 or 2023-05-12"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        parse_day(text)


@pytest.mark.parametrize(
    "text", ["0000", "2023-13", "2023-02-29", "2023-04-31", "2023-00", "2023-00-10", "2023-05-00"]
)
def test_a_day_that_no_calendar_has_is_no_date(text: str) -> None:
    """Month 13, month 0 and the 29 February of a common year are slips."""
    with pytest.raises(ValueError, match=f"^'{text}' is not a day of the calendar$"):
        parse_day(text)


def test_a_long_wrong_date_is_not_repeated_whole() -> None:
    """A note pasted in the wrong place does not fill the screen."""
    message = f"'{'x' * 40}' is not a date: write 2023, 2023-05 or 2023-05-12"
    with pytest.raises(ValueError, match=f"^{message}$"):
        parse_day("x" * 10_000)


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2023, 5, 12), date(2023, 5, 12), date(2023, 5, 12)),
        ("2023", date(2023, 1, 1), date(2023, 12, 31)),
        ("2023-05", date(2023, 5, 1), date(2023, 5, 31)),
        ("2023-02", date(2023, 2, 1), date(2023, 2, 28)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("9999", date(9999, 1, 1), date(9999, 12, 31)),
    ],
)
def test_a_date_covers_its_days(day: Day, first: date, last: date) -> None:
    """From the first day of a year or month to its last, in leap years too."""
    assert (first_day(day), last_day(day)) == (first, last)


@given(
    st.sampled_from(["0000", "0001", "1999", "2000", "2023", "2024", "9999"]),
    st.lists(st.sampled_from([0, 1, 2, 12, 13, 28, 29, 30, 31, 32]), max_size=2),
)
@settings(deadline=None)
def test_what_is_read_as_a_date_has_days(year: str, rest: list[int]) -> None:
    """Any digits in the right shape are refused, or cover the days that they name."""
    text = "-".join([year, *(f"{part:02}" for part in rest)])
    try:
        date.fromisoformat("-".join([*text.split("-"), "01", "01"][:3]))
    except ValueError:
        with pytest.raises(ValueError, match=f"^'{text}' is not a day of the calendar$"):
            parse_day(text)
    else:
        assert first_day(parse_day(text)) <= last_day(parse_day(text))
        assert str(first_day(parse_day(text))).startswith(text)


@given(st.dates())
@settings(deadline=None)
def test_a_whole_date_is_read_back(day: date) -> None:
    """Every day of the calendar can be written and read."""
    assert parse_day(day.isoformat()) == day


def test_the_window_is_april_to_march() -> None:
    """A recommendation of 2023 is judged by what was done until 31 March 2024."""
    assert window(2023) == Period(date(2023, 4, 1), date(2024, 3, 31))


def test_a_period_is_written_with_both_days() -> None:
    """The first and the last day belong to it."""
    assert str(window(2023)) == "2023-04-01..2024-03-31"


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (Period(date(2023, 3, 30), date(2023, 3, 31)), False),
        (Period(date(2023, 3, 30), date(2023, 4, 1)), True),
        (Period(date(2023, 7, 1), date(2023, 7, 1)), True),
        (Period(date(2020, 1, 1), date(2030, 1, 1)), True),
        (Period(date(2024, 3, 31), date(2024, 4, 2)), True),
        (Period(date(2024, 4, 1), date(2024, 4, 2)), False),
    ],
)
def test_periods_overlap_when_they_share_a_day(other: Period, expected: bool) -> None:  # noqa: FBT001 - parametrized
    """One day in common is enough; next to each other is not."""
    assert window(2023).overlaps(other) is expected


@given(periods, periods)
@settings(deadline=None)
def test_overlapping_has_no_direction(one: Period, other: Period) -> None:
    """Two periods overlap exactly when some day lies in both, whichever is asked."""
    days = [one.first + timedelta(days=n) for n in range((one.last - one.first).days + 1)]
    shared = any(other.first <= day <= other.last for day in days)
    assert one.overlaps(other) is other.overlaps(one) is shared


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        (datetime(2024, 7, 2, 10, 12, 3, tzinfo=UTC), "2024-07-02T10:12:03Z"),
        (datetime(2024, 7, 2, 10, 12, 3, 45_000, tzinfo=UTC), "2024-07-02T10:12:03.045Z"),
        (
            datetime(2024, 7, 1, 20, 12, 3, tzinfo=timezone(timedelta(hours=-5))),
            "2024-07-02T01:12:03Z",
        ),
    ],
)
def test_a_moment_is_written_in_utc(moment: datetime, expected: str) -> None:
    """Lima's evening is the next day's night, and milliseconds stay."""
    assert stamp(moment) == expected
