"""What a report is made of: a score, what changed since the year before, and its stamp."""

from collections.abc import Sequence
from typing import NamedTuple

from tipcheck.assessment import Assessment
from tipcheck.model import Link
from tipcheck.score import Score, score
from tipcheck.sheets.difference import Difference
from tipcheck.years.diff import compare

Stamp = Sequence[tuple[str, str]]
"""What a report can be told by later: names and values, such as digests."""


class Report(NamedTuple):
    """Everything that a report says, in no language yet.

    Attributes:
        since: What became of last year's recommendations; None where no list of that year is known.
    """

    score: Score
    since: Difference | None = None
    stamp: Stamp = ()


def report_of(
    scored: Score, before: Assessment | None, links: Sequence[Link], stamp: Stamp = ()
) -> Report:
    """Put a report together.

    Args:
        scored: The year that it is about.
        before: The year before it, looked at through the same lens; None if it is not known.
        links: The recorded links of the country.
        stamp: Shown at its end.
    """
    if before is None:
        return Report(scored, stamp=stamp)
    now = scored.assessment
    rows = compare(before.checklist, now.checklist, links)
    earlier = score(before, scored.lens) if before.findings else None
    later = scored if now.findings else None
    return Report(scored, Difference(before, now, rows, earlier, later), stamp)
