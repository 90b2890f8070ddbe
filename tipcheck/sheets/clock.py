"""The Watch List clock laid out: where a country stands, and what the law says comes next."""

from collections.abc import Iterator

from tipcheck.sheets.sheet import Column, Sheet
from tipcheck.sheets.trace import years_text
from tipcheck.words import Words
from tipcheck.years.clock import Clock, Tick


def clock_sheet(name: str, clock: Clock, words: Words) -> Sheet:
    """Lay out the clock of a country, a row for each year."""
    columns = (
        Column("year", "count"),
        Column("tier", least=12),
        Column("stayed", "count"),
        Column("stay", least=16),
        Column("sources", extra=True),
    )
    rows = tuple(
        (
            tick.year,
            words(f"tier.{tick.tier}"),
            tick.stayed or None,
            stay_text(tick, words),
            "; ".join(tick.sources) or None,
        )
        for tick in clock.ticks
    )
    title = words("clock.title", country=name)
    return Sheet(title, columns, rows, tuple(_lead(clock, words)), tuple(_foot(clock, words)))


def clock_runs(name: str, clock: Clock, words: Words) -> Sheet:
    """Lay out the clock for people: years off the list that are alike stand in one row."""
    runs: list[list[Tick]] = []
    for tick in clock.ticks:
        alike = runs and tick.stay is None and runs[-1][-1].tier == tick.tier
        if alike and runs[-1][-1].year == tick.year - 1:
            runs[-1].append(tick)
        else:
            runs.append([tick])
    sheet = clock_sheet(name, clock, words).without("sources")
    firsts = {run[0].year: years_text([tick.year for tick in run]) for run in runs}
    rows = tuple((firsts[row[0]], *row[1:]) for row in sheet.rows if row[0] in firsts)
    columns = (Column("year", least=9), *sheet.columns[1:])
    return sheet._replace(columns=columns, rows=rows)


def stay_text(tick: Tick, words: Words) -> str | None:
    """Say what the law of its year says of a year on the list."""
    if tick.stay is None:
        return None
    return words(f"stay.{tick.stay}", n=tick.stayed, of=tick.of or 0)


def _lead(clock: Clock, words: Words) -> Iterator[str]:
    last = clock.last
    tier = words(f"tier.{last.tier}")
    if last.stay is None:
        yield words("clock.stands", year=last.year, tier=tier)
    else:
        key = "clock.in-a-row" if last.whole else "clock.at-least"
        yield words(key, year=last.year, tier=tier, n=last.stayed)
    yield next_text(clock, words)


def next_text(clock: Clock, words: Words) -> str:
    """Say what the law says of the next report; never which tier it will give."""
    year = clock.last.year + 1
    return words(f"next-report.{clock.next}", year=year, left=clock.left, waiver=clock.waiver)


def _foot(clock: Clock, words: Words) -> Iterator[str]:
    if clock.rule:
        yield f"{words.of(clock.rule, 'text')} {clock.rule.cite}."
    yield words("clock.foot")
