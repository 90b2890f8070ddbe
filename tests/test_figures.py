"""Figures drawn: a low end never above the share, a high end never below it."""

from fractions import Fraction

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from tipcheck.figures import bar_cells, percent_down, percent_up, range_text
from tipcheck.score import Range

SHARES = st.fractions(0, 1)
WIDTHS = st.integers(1, 300)


def between(low: Fraction, high: Fraction) -> Range:
    """Make a range; its coverage plays no part in what is drawn here."""
    return Range(low, high, Fraction(1))


@st.composite
def ranges(draw: st.DrawFn) -> Range:
    """Make a range whose low end is not above its high end."""
    low, high = sorted((draw(SHARES), draw(SHARES)))
    return between(low, high)


def percents(drawn: str) -> tuple[Fraction, Fraction]:
    """Read what a drawn percentage claims: the least and the most it can stand for."""
    special = {"<1%": (Fraction(0), Fraction(1)), "99%+": (Fraction(99), Fraction(100))}
    if drawn in special:
        return special[drawn]
    number = Fraction(drawn.removesuffix("%"))
    return number, number


@pytest.mark.parametrize(
    ("share", "drawn"),
    [
        (Fraction(0), "0%"),
        (Fraction(1, 10**9), "<1%"),
        (Fraction(1, 200), "<1%"),
        (Fraction(1, 100), "1%"),
        (Fraction(3, 11), "27%"),
        (Fraction(5, 11), "45%"),
        (Fraction(1, 2), "50%"),
        (Fraction(2, 3), "66%"),
        (Fraction(199, 200), "99%"),
        (1 - Fraction(1, 10**9), "99%"),
        (Fraction(1), "100%"),
    ],
)
def test_a_low_end_is_rounded_down(share: Fraction, drawn: str) -> None:
    """What is almost a percent more is not drawn as one."""
    assert percent_down(share) == drawn


@pytest.mark.parametrize(
    ("share", "drawn"),
    [
        (Fraction(0), "0%"),
        (Fraction(1, 10**9), "1%"),
        (Fraction(1, 200), "1%"),
        (Fraction(1, 3), "34%"),
        (Fraction(1, 2), "50%"),
        (Fraction(9, 11), "82%"),
        (Fraction(99, 100), "99%"),
        (Fraction(199, 200), "99%+"),
        (1 - Fraction(1, 10**9), "99%+"),
        (Fraction(1), "100%"),
    ],
)
def test_a_high_end_is_rounded_up(share: Fraction, drawn: str) -> None:
    """What is a little more than a percent is not drawn as that percent."""
    assert percent_up(share) == drawn


@pytest.mark.parametrize(
    ("low", "high", "drawn"),
    [
        (Fraction(3, 11), Fraction(9, 11), "27%-82%"),
        (Fraction(0), Fraction(1), "0%-100%"),
        (Fraction(1, 200), Fraction(199, 200), "<1%-99%+"),
        (Fraction(1, 2), Fraction(1, 2), "50%"),
        (Fraction(0), Fraction(0), "0%"),
        (Fraction(1), Fraction(1), "100%"),
        (Fraction(1, 3), Fraction(1, 3), "33%-34%"),
    ],
)
def test_a_range_is_drawn_with_both_ends_or_as_the_one_figure_they_share(
    low: Fraction, high: Fraction, drawn: str
) -> None:
    """Ends that are drawn alike are drawn once; a third lies between 33% and 34%."""
    assert range_text(between(low, high)) == drawn


@given(SHARES)
@settings(deadline=None)
def test_a_low_end_drawn_never_exceeds_the_share(share: Fraction) -> None:
    """What is drawn claims no more than there is, and less than one percent too little."""
    least, most = percents(percent_down(share))
    assert least <= share * 100 < max(most, least + 1)


@given(SHARES)
@settings(deadline=None)
def test_a_high_end_drawn_is_never_below_the_share(share: Fraction) -> None:
    """What is drawn leaves nothing out, and adds less than one percent."""
    least, most = percents(percent_up(share))
    assert min(least, most - 1) < share * 100 <= most


@given(SHARES)
@settings(deadline=None)
def test_everything_and_nothing_are_drawn_only_when_exact(share: Fraction) -> None:
    """`100%` stands for exactly one and `0%` for exactly zero, at either end."""
    for drawn in (percent_down(share), percent_up(share)):
        assert (drawn == "100%") == (share == 1)
        assert (drawn == "0%") == (share == 0)


@given(SHARES, SHARES)
@settings(deadline=None)
def test_more_is_never_drawn_as_less(one: Fraction, other: Fraction) -> None:
    """Both ends keep the order of the shares they are drawn from."""
    assume(one <= other)
    for draw in (percent_down, percent_up):
        assert percents(draw(one)) <= percents(draw(other))


@pytest.mark.parametrize(
    ("low", "high", "width", "cells"),
    [
        (Fraction(0), Fraction(1), 10, (0, 10, 0)),
        (Fraction(1), Fraction(1), 10, (10, 0, 0)),
        (Fraction(0), Fraction(0), 10, (0, 0, 10)),
        (Fraction(3, 11), Fraction(9, 11), 10, (2, 7, 1)),
        (Fraction(1, 3), Fraction(1, 3), 10, (3, 1, 6)),
        (Fraction(1, 200), Fraction(199, 200), 20, (0, 20, 0)),
    ],
)
def test_a_bar_has_parts_for_met_open_and_short(
    low: Fraction, high: Fraction, width: int, cells: tuple[int, int, int]
) -> None:
    """What is not a whole cell of met or of short is drawn as open."""
    assert bar_cells(between(low, high), width) == cells


@given(ranges(), WIDTHS)
@settings(deadline=None)
def test_the_parts_of_a_bar_fill_it(share: Range, width: int) -> None:
    """They sum to its width, and none is negative."""
    cells = bar_cells(share, width)
    assert sum(cells) == width
    assert min(cells) >= 0


@given(ranges(), WIDTHS)
@settings(deadline=None)
def test_a_bar_shows_no_more_met_and_no_more_short_than_there_is(share: Range, width: int) -> None:
    """The doubtful cells are open ones, fewer than two too many."""
    met, unsettled, short = bar_cells(share, width)
    assert met <= share.low * width
    assert short <= (1 - share.high) * width
    assert unsettled < (share.high - share.low) * width + 2
