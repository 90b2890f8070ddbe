"""Progress against the minimum standards: a range and its coverage, in exact fractions.

The low end counts what is open as not met, the high end as met; coverage is the same mean with 1
for each check that has been looked at. Nothing here rounds.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from fractions import Fraction
from math import lcm
from typing import Final, Literal, NamedTuple

from tipcheck.assessment import Assessment
from tipcheck.ledger import CAUSES, Lens, Reading, beyond, read, strays
from tipcheck.model import PILLARS, STATUSES, Finding

Word = Literal["all met", "short", "open", "n/a", "none"]
"""On the recommendations that touch a standard: `short` can no longer become `all met`."""

_NONE, _HALF, _ALL = Fraction(0), Fraction(1, 2), Fraction(1)
_SETTLED: Final = {
    "met": (_ALL, _ALL),
    "partial": (_HALF, _HALF),
    "not-met": (_NONE, _NONE),
    "regressed": (_NONE, _NONE),
}
NA_FLAG: Final = Fraction(1, 10)
"""Share of not-applicable checks above which a score says so."""


class Range(NamedTuple):
    """Three shares between 0 and 1: the lowest and highest the mean can be, and its coverage."""

    low: Fraction
    high: Fraction
    coverage: Fraction


class Tally(NamedTuple):
    """The range of one group of items, with what it was counted from.

    Attributes:
        id: `overall`, a pillar, a standard, criterion or factor, or an item.
        range: None where no check of the group is applicable.
        counts: Checks by status; `open` for those that nothing has settled.
        causes: Open checks by cause.
        checks: Applicable checks.
        looked: Those of them that have been looked at.
        items: Items with an applicable check.
        touched: Those of them with a check that has been looked at.
        word: Where all stands, for a criterion, a factor and `a1` to `a3`; else None.
        terms: The mean of each item that was averaged, by its id.
    """

    id: str
    range: Range | None
    counts: dict[str, int]
    causes: dict[str, int]
    checks: int
    looked: int
    items: int
    touched: int
    word: Word | None
    terms: dict[str, Range]


class Score(NamedTuple):
    """Everything that is computed from one checklist and one ledger.

    Attributes:
        presumed: The overall range if withheld data count as failure; None unless asked for.
        readings: What stands for each check, from which all tallies are made.
        beyond: Standing findings on criteria, never scored.
        strays: Findings on items that the checklist does not have, never scored.
    """

    assessment: Assessment
    lens: Lens
    overall: Tally
    presumed: Tally | None
    pillars: tuple[Tally, ...]
    standards: tuple[Tally, ...]
    criteria: tuple[Tally, ...]
    factors: tuple[Tally, ...]
    items: tuple[Tally, ...]
    readings: tuple[Reading, ...]
    beyond: tuple[Finding, ...]
    strays: tuple[Finding, ...]

    @property
    def not_applicable(self) -> Fraction:
        """Share of all checks that were found not applicable."""
        return Fraction(self.overall.counts["not-applicable"], len(self.readings))


def score(assessment: Assessment, lens: Lens | None = None, *, presume: bool = False) -> Score:
    """Score an assessment.

    Args:
        assessment: The checklist and the findings on it.
        lens: Which findings are looked at; all of them by default.
        presume: Whether to add the range in which withheld data count as failure
            (22 U.S.C. 7106(b)(1) and (7)).
    """
    lens = lens or Lens()
    readings = read(assessment, lens)
    standards = assessment.standards
    criteria = {standard.id for standard in standards.criteria}

    def by_pillar(pillar: str) -> Tally:
        return tally(pillar, (r for r in readings if r.item.pillar == pillar))

    def by_standard(name: str) -> Tally:
        ids = {name, *criteria} if name == "a4" else {name}
        touching = [r for r in readings if ids.intersection(r.criteria)]
        return tally(name, touching, worded=name != "a4")

    return Score(
        assessment=assessment,
        lens=lens,
        overall=tally("overall", readings),
        presumed=tally("presumed", readings, _presumed_value) if presume else None,
        pillars=tuple(by_pillar(pillar) for pillar in PILLARS),
        standards=tuple(by_standard(each.id) for each in standards.standards),
        criteria=tuple(by_standard(each.id) for each in standards.criteria),
        factors=tuple(by_standard(each.id) for each in standards.factors),
        items=tuple(tally(item, rows) for item, rows in _by_item(readings).items()),
        readings=readings,
        beyond=tuple(beyond(assessment, lens)),
        strays=tuple(strays(assessment, lens)),
    )


def value(reading: Reading) -> Range | None:
    """Give what a check counts for; None if it is not applicable and leaves every mean."""
    if reading.outcome == "not-applicable":
        return None
    low, high = _SETTLED.get(reading.outcome, (_NONE, _ALL))
    return Range(low, high, _ALL if reading.cause is None else _NONE)


def _presumed_value(reading: Reading) -> Range | None:
    finding = reading.finding
    if reading.check.presumable and reading.outcome == "unknown" and finding and finding.withheld:
        return Range(_NONE, _NONE, _ALL)
    return value(reading)


def tally(
    name: str,
    readings: Iterable[Reading],
    worth: Callable[[Reading], Range | None] = value,
    *,
    worded: bool = False,
) -> Tally:
    """Average the checks of each item, then the items, all items alike."""
    rows = tuple(readings)
    values = {item: [v for r in own if (v := worth(r))] for item, own in _by_item(rows).items()}
    terms = {item: mean(ranges) for item, ranges in values.items() if ranges}
    average = mean(list(terms.values())) if terms else None
    outcomes = Counter("open" if row.cause else row.outcome for row in rows)
    causes = Counter(row.cause for row in rows)
    return Tally(
        id=name,
        range=average,
        counts={key: outcomes[key] for key in (*STATUSES[:-1], "open")},
        causes={cause: causes[cause] for cause in CAUSES},
        checks=sum(map(len, values.values())),
        looked=sum(v.coverage == 1 for ranges in values.values() for v in ranges),
        items=len(terms),
        touched=sum(term.coverage > 0 for term in terms.values()),
        word=_word(rows, average) if worded else None,
        terms=terms,
    )


def mean(ranges: Sequence[Range]) -> Range:
    """Average at least one range, end by end."""
    if ranges.count(ranges[0]) == len(ranges):
        return ranges[0]  # as of every item that nobody has looked at yet
    low, high, coverage = zip(*ranges, strict=True)
    return Range(_average(low), _average(high), _average(coverage))


def _average(shares: Sequence[Fraction]) -> Fraction:
    # Over one common denominator: a fraction is reduced once, not after every term.
    base = lcm(*(share.denominator for share in shares))
    total = sum(share.numerator * (base // share.denominator) for share in shares)
    return Fraction(total, base * len(shares))


def _word(rows: Sequence[Reading], average: Range | None) -> Word:
    if average is None:
        return "n/a" if rows else "none"
    if average.low == 1:
        return "all met"
    return "short" if average.high < 1 else "open"


def _by_item(readings: Iterable[Reading]) -> dict[str, list[Reading]]:
    groups: dict[str, list[Reading]] = {}
    for reading in readings:
        groups.setdefault(reading.item.id, []).append(reading)
    return groups
