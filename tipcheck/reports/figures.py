"""Tallies drawn for a report: the same figures as everywhere, and their picture."""

import math
from typing import NamedTuple

from tipcheck.figures import percent_down, range_text
from tipcheck.score import Range, Tally
from tipcheck.words import Words

_WHOLE = 10_000
"""Steps of a picture's width: hundredths of a percent."""


class Bar(NamedTuple):
    """A range as a picture.

    Attributes:
        low: Percent of the width that counts as met, to two decimals, rounded down.
        open: Width of the open part behind it, whose end is rounded up.
        alt: The same in words.
    """

    low: str
    open: str
    alt: str


class Figure(NamedTuple):
    """The figures of one group, drawn.

    Attributes:
        exact: Low end, high end and coverage as fractions; empty where nothing is applicable.
        word: Where all stands, for a criterion, a factor and `a1` to `a3`.
    """

    id: str
    title: str
    range: str
    coverage: str
    exact: tuple[str, ...]
    checks: str
    items: str
    word: str
    bar: Bar | None


class Figures(NamedTuple):
    """A table of figures; `coded` where people know the groups by their ids too."""

    caption: str
    coded: bool
    rows: tuple[Figure, ...]


def figure(tally: Tally, title: str, words: Words) -> Figure:
    """Draw the figures of a tally."""
    share = tally.range
    return Figure(
        id=tally.id,
        title=title,
        range=range_text(share) if share else "",
        coverage=percent_down(share.coverage) if share else "",
        exact=tuple(map(str, share)) if share else (),
        checks=words("part", n=tally.looked, of=tally.checks),
        items=words("part", n=tally.touched, of=tally.items),
        word=words(f"word.{tally.word}") if tally.word else "",
        bar=bar(share, words) if share else None,
    )


def bar(share: Range, words: Words) -> Bar:
    """Draw a range; what is open never looks smaller than it is."""
    low, high = math.floor(share.low * _WHOLE), math.ceil(share.high * _WHOLE)
    alt = words("report.picture", range=range_text(share), coverage=percent_down(share.coverage))
    return Bar(_percent(low), _percent(high - low), alt)


def _percent(steps: int) -> str:
    whole, rest = divmod(steps, 100)
    return f"{whole}.{rest:02d}%"
