"""Tallies drawn for a report: the same figures as everywhere, and their picture."""

import math

from tipcheck.figures import percent_down, range_text
from tipcheck.reports.told import Bar, Figure
from tipcheck.score import Range, Tally
from tipcheck.words import Words

_WHOLE = 10_000
"""Steps of a picture's width: hundredths of a percent."""


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
    return Bar(_percent(low), _percent(high), _percent(high - low), alt)


def _percent(steps: int) -> str:
    whole, rest = divmod(steps, 100)
    return f"{whole}.{rest:02d}%"
