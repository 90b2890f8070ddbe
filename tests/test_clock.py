"""The Watch List clock: counted by the law of each year, and never a forecast."""

import pytest
from making import STANDARDS
from testland import ranked

from tipcheck.model import ClockRule, Ranking
from tipcheck.sheets.clock import clock_runs, stay_text
from tipcheck.words import ENGLISH
from tipcheck.years.clock import read_clock, rule_for

TWO = "year 1 of 2|year 2 of 2"
BACK = "year 1 of 1, back from Tier 3"
CODES: dict[str, Ranking] = {
    "1": "1",
    "2": "2",
    "W": "2-watch-list",
    "3": "3",
    "S": "special-case",
    "-": "not-in-report",
}


def sequence(first: int, codes: str) -> dict[int, Ranking]:
    """Give tiers from a year on, a letter each: `W` Watch List, `S` Special Case, ` ` not known."""
    return {first + n: CODES[code] for n, code in enumerate(codes) if code != " "}


@pytest.mark.parametrize(
    ("first", "codes", "stays", "state", "left"),
    [
        # 2004-2008: no limit, and nothing of it counts later.
        (2004, "WWWWW", "no limit|no limit|no limit|no limit|no limit", "may-stay", (2, 2)),
        (2004, "WWW", "no limit|no limit|no limit", "no-limit", (0, 0)),
        # 2009-2018: two years, and two more by waiver; the years before 2009 are not counted.
        (2007, "WWW", "no limit|no limit|year 1 of 2", "may-stay", (1, 2)),
        (2009, "WW", "year 1 of 2|year 2 of 2", "unless-waived", (0, 2)),
        (
            2009,
            "WWWW",
            "year 1 of 2|year 2 of 2|year 3 of 4, by waiver|year 4 of 4, by waiver",
            "tier-3",
            (0, 0),
        ),
        (
            2009,
            "WWWW3",
            "year 1 of 2|year 2 of 2|year 3 of 4, by waiver|year 4 of 4, by waiver|",
            "on-tier-3",
            (0, 0),
        ),
        # 2019 on: two years, and one more by waiver, also for a stay that began before.
        (2019, "WWW", "year 1 of 2|year 2 of 2|year 3 of 3, by waiver", "tier-3", (0, 0)),
        (2022, "2WW", f"|{TWO}", "unless-waived", (0, 1)),
        (2016, "2WW", f"|{TWO}", "unless-waived", (0, 1)),
        (
            2016,
            "WWWW",
            (
                "year 1 of 2|year 2 of 2|year 3 of 4, by waiver"
                "|year 4, longer than the 3 that the law allows"
            ),
            "tier-3",
            (0, 0),
        ),
        # Only years that follow one another count.
        (2019, "W2W", "year 1 of 2||year 1 of 2", "may-stay", (1, 1)),
        (2019, "WSW", "year 1 of 2||year 1 of 2", "may-stay", (1, 1)),
        (2022, "S", "", "no-tier", (0, 0)),
        (2022, "-", "", "no-tier", (0, 0)),
        (2022, "1", "", "off", (0, 0)),
        # The special rule: who used the years up, fell to Tier 3 and came back has one year.
        (2019, "WWW3W", f"{TWO}|year 3 of 3, by waiver||{BACK}", "tier-3", (0, 0)),
        (2019, "WW3W", f"{TWO}||{BACK}", "tier-3", (0, 0)),
        (2019, "WW32W", f"{TWO}|||{BACK}", "tier-3", (0, 0)),
        (
            2019,
            "WW3WW",
            f"{TWO}||{BACK}|year 2, longer than the 1 that the law allows",
            "tier-3",
            (0, 0),
        ),
        (2015, "WW32W", f"{TWO}|||{BACK}", "tier-3", (0, 0)),
        (2019, "WW32", "year 1 of 2|year 2 of 2||", "again", (0, 0)),
        (2019, "W3W", "year 1 of 2||year 1 of 2", "may-stay", (1, 1)),
        (2019, "3W", "|year 1 of 2", "may-stay", (1, 1)),
        # Before the special rule was law, coming back began the count anew.
        (2009, "WW3WW", f"{TWO}||{TWO}", "unless-waived", (0, 2)),
        # A year that is not known may have been on the list: then it is a least count.
        (2020, "W W", "year 1 of 2|year 1 of 2", "not-known", (1, 1)),
        (2020, "W WWW", f"year 1 of 2|{TWO}|year 3 of 3, by waiver", "tier-3", (0, 0)),
    ],
)
def test_the_clock_runs_by_the_law_of_each_year(
    first: int, codes: str, stays: str, state: str, left: tuple[int, int]
) -> None:
    """What each year counted for, and what the law says of the next report."""
    clock = read_clock(ranked(sequence(first, codes)), STANDARDS.clock)
    assert "|".join(stay_text(tick, ENGLISH) or "" for tick in clock.ticks) == stays
    assert (clock.next, (clock.left, clock.waiver)) == (state, left)


@pytest.mark.parametrize(
    ("first", "codes", "whole"),
    [
        (2020, "2WW", [True, True, True]),
        (2020, "WW", [False, False]),
        (2020, "WW2W", [False, False, True, True]),
        (2020, "W W", [False, False]),
        (2009, "WW", [True, True]),
        (2007, "WWWW", [False, False, True, True]),
    ],
)
def test_a_stay_whose_beginning_is_not_known_is_a_least_count(
    first: int, codes: str, whole: list[bool]
) -> None:
    """Only in 2009 does the count begin with the law, whatever came before."""
    ticks = read_clock(ranked(sequence(first, codes)), STANDARDS.clock).ticks
    assert [tick.whole for tick in ticks] == whole


def test_a_year_without_rule_says_so() -> None:
    """Standards of one's own may have no clock, or one that ends."""
    clock = read_clock(ranked({2020: "2", 2021: "2-watch-list"}), ())
    assert (clock.next, clock.last.stay, clock.rule) == ("no-rule", "no-rule", None)
    assert rule_for(STANDARDS.clock, 2003) is None
    rule = ClockRule(since=2020, until=2021, years=2, cite="x", text="x")
    assert clock_runs("Testland", clock, ENGLISH).foot == (ENGLISH("clock.foot"),)
    ended = read_clock(ranked({2021: "2-watch-list"}), (rule,))
    assert (ended.next, ended.last.stay) == ("no-rule", "within")


def test_people_see_alike_years_in_one_row() -> None:
    """Years off the list; those on it stand alone, and so does what comes after a gap."""
    clock = read_clock(ranked(sequence(2015, "222WW 11")), STANDARDS.clock)
    sheet = clock_runs("Testland", clock, ENGLISH)
    assert [row[:2] for row in sheet.rows] == [
        ("2015-2017", "Tier 2"),
        ("2018", "Tier 2 Watch List"),
        ("2019", "Tier 2 Watch List"),
        ("2021-2022", "Tier 1"),
    ]
