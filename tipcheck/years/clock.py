"""The Watch List clock: how long a country may stay on the Tier 2 Watch List, by law.

The rules are data, dated by the reports they hold for (`[[clock]]` of the standards' file,
22 U.S.C. 7107(b)(2)(D)-(F)). Nothing here says which tier a country will get: only where it stands,
and what the law says of the next report.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple, get_args

from tipcheck.model import ClockRule, RankedYear, Ranking

Stay = Literal["no-limit", "within", "waiver", "again", "past", "no-rule"]
"""What the law of its year says of a year on the list."""
Next = Literal[
    "may-stay",
    "unless-waived",
    "tier-3",
    "not-known",
    "no-limit",
    "no-rule",
    "off",
    "again",
    "on-tier-3",
    "no-tier",
]
"""What the law says of the next report."""

STAYS: tuple[Stay, ...] = get_args(Stay)
NEXTS: tuple[Next, ...] = get_args(Next)


class Tick(NamedTuple):
    """One year of a country.

    Attributes:
        stayed: Years in a row on the list until this one, as far as they count; 0 off the list.
        whole: Whether the first year of the stay is known; if not, there were at least so many.
        stay: What the law of this year says; None off the list.
        of: Years that the law allows in that part of the stay; None without a limit.
        again: Whether the country came back after it had used its years up and been on Tier 3.
    """

    year: int
    tier: Ranking
    stayed: int
    whole: bool
    stay: Stay | None
    of: int | None
    again: bool
    rule: ClockRule | None
    sources: tuple[str, ...]


class Clock(NamedTuple):
    """Where a country stands, and what the law says happens next.

    Attributes:
        ticks: The years that are known, the earliest first.
        rule: The rule for the report after the last one that is known.
        left: Years that may still follow in a row without a waiver.
        waiver: Years of waiver that may still follow.
    """

    ticks: tuple[Tick, ...]
    next: Next
    rule: ClockRule | None
    left: int
    waiver: int

    @property
    def last(self) -> Tick:
        """Give the last year that is known."""
        return self.ticks[-1]


def rule_for(rules: Iterable[ClockRule], year: int) -> ClockRule | None:
    """Give the rule of a report's year; None where none is written down."""
    fitting = (r for r in rules if r.since <= year and (r.until is None or year <= r.until))
    return next(fitting, None)


def read_clock(tiers: Mapping[int, RankedYear], rules: Sequence[ClockRule]) -> Clock:
    """Read the clock of a country.

    Args:
        tiers: What each report says of it, at least one, by year.
        rules: The dated rules of the law.
    """
    ticks: list[Tick] = []
    used_up = spent = False
    for year, ranked in sorted(tiers.items()):
        before = ticks[-1] if ticks and ticks[-1].year == year - 1 else None
        if ranked.tier == "3" and before and used_up:
            spent = True
        tick = _tick(ranked, before, rule_for(rules, year), spent=spent)
        used_up = bool(tick.stay and tick.rule and tick.rule.years) and (
            tick.stayed >= (tick.rule.years or 0) if tick.rule else False
        )
        ticks.append(tick)
    return _ahead(tuple(ticks), rules, spent=spent)


def _tick(ranked: RankedYear, before: Tick | None, rule: ClockRule | None, *, spent: bool) -> Tick:
    year, tier, sources = ranked.year, ranked.tier, ranked.sources
    if tier != "2-watch-list":
        return Tick(
            year, tier, 0, whole=True, stay=None, of=None, again=False, rule=rule, sources=sources
        )
    limited = rule is not None and rule.years is not None
    begins = limited and rule is not None and rule.since == year and not _limited(before)
    goes_on = before is not None and before.stay is not None and not begins
    count = before.stayed + 1 if before and goes_on else 1
    whole = begins or (before is not None and (before.whole or not goes_on))
    again = spent and rule is not None and rule.again is not None
    stay, of = _stay(count, rule, again=again)
    return Tick(year, tier, count, whole, stay, of, again, rule, sources)


def _limited(before: Tick | None) -> bool:
    return before is not None and before.rule is not None and before.rule.years is not None


def _stay(count: int, rule: ClockRule | None, *, again: bool) -> tuple[Stay, int | None]:
    if rule is None:
        return "no-rule", None
    if rule.years is None:
        return "no-limit", None
    if again and rule.again:
        return ("again", rule.again) if count <= rule.again else ("past", rule.again)
    if count <= rule.years:
        return "within", rule.years
    most = rule.years + rule.waiver
    return ("waiver", most) if count <= most else ("past", most)


def _ahead(ticks: tuple[Tick, ...], rules: Sequence[ClockRule], *, spent: bool) -> Clock:
    last = ticks[-1]
    rule = rule_for(rules, last.year + 1)
    if last.stay is None:
        return Clock(ticks, _off(last, rule, spent=spent), rule, 0, 0)
    if rule is None or rule.years is None:
        return Clock(ticks, "no-rule" if rule is None else "no-limit", rule, 0, 0)
    allowed, waiver = rule.years, rule.waiver
    if spent and rule.again:
        allowed, waiver = rule.again, 0
    counted = last.stayed if _limited(last) else 0
    left = max(0, allowed - counted)
    more = min(waiver, max(0, allowed + waiver - counted))
    state: Next = "may-stay" if left else "unless-waived" if more else "tier-3"
    if _limited(last) and not last.whole and (left or more):
        state = "not-known"
    return Clock(ticks, state, rule, left, more)


def _off(last: Tick, rule: ClockRule | None, *, spent: bool) -> Next:
    if last.tier == "3":
        return "on-tier-3"
    if last.tier in {"special-case", "not-in-report"}:
        return "no-tier"
    return "again" if spent and rule and rule.again else "off"
