"""Means over many lists, all lists alike; excerpts, drafts and second raters count in none."""

from collections.abc import Iterable
from fractions import Fraction
from typing import NamedTuple

from tipcheck.panel.tallies import Grouped
from tipcheck.score import Range


class Mean(NamedTuple):
    """The mean of one group over the lists that have it: how many, and the sum of ranges."""

    lists: int
    total: Range

    @property
    def range(self) -> Range:
        """Give the mean, end by end."""
        return Range(*(end / self.lists for end in self.total))


class Means:
    """Sums that grow entry by entry, so that no entry needs to be kept."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._sums: dict[tuple[str, str], Mean] = {}

    def add(self, grouped: Iterable[Grouped]) -> None:
        """Count the tallies of one list."""
        none = Mean(0, Range(Fraction(0), Fraction(0), Fraction(0)))
        for group, tally in grouped:
            if tally.range is not None:
                lists, total = self._sums.get((group, tally.id), none)
                ends = (a + b for a, b in zip(total, tally.range, strict=True))
                self._sums[group, tally.id] = Mean(lists + 1, Range(*ends))

    def all(self) -> dict[tuple[str, str], Mean]:
        """Give the means by group and id, in the order in which they came."""
        return dict(self._sums)
