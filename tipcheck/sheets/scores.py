"""A score laid out, and every contribution to it."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Literal

from tipcheck.figures import percent_down, percent_up, range_text
from tipcheck.ledger import CAUSES
from tipcheck.model import PILLARS, Item, Standard
from tipcheck.score import NA_FLAG, Range, Score, Tally, value
from tipcheck.sheets.look import heading
from tipcheck.sheets.sheet import Column, Sheet
from tipcheck.words import Words

By = Literal["pillar", "criterion", "item"]

_COLUMNS = (
    Column("group", extra=True, least=9),
    Column("id", "id"),
    Column("title", least=12),
    Column("range", "range"),
    Column("coverage", "share"),
    Column("checks", "part"),
    Column("items", "part", extra=True),
    Column("word", least=8),
)


def groups_of(score: Score, by: By | None) -> Iterator[tuple[str, tuple[Tally, ...]]]:
    """Give the groups of tallies that are asked for, each with its name."""
    if by in {None, "pillar"}:
        yield "pillar", score.pillars
    if by in {None, "criterion"}:
        yield "standard", score.standards
        yield "criterion", score.criteria
        yield "factor", score.factors
    if by == "item":
        yield "item", score.items


def score_sheet(score: Score, by: By | None, words: Words, *, whole: bool = False) -> Sheet:
    """Lay out a score.

    Args:
        score: What was computed.
        by: The one grouping to show; all but the items by default.
        words: The language.
        whole: Whether to keep the rows of standards that no recommendation touches.
    """
    rows = [_row("overall", score.overall, words("title.overall"), words)]
    if score.presumed:
        rows.append(_row("presumed", score.presumed, words("title.presumed"), words))
    titles = _titles(score, words)
    for group, tallies in groups_of(score, by):
        shown = [each for each in tallies if whole or not is_untouched(each)]
        rows += [_row(group, each, titles[group, each.id], words) for each in shown]
    lead, foot = (headline(score.overall, words),), tuple(_foot(score, by, words))
    return Sheet(heading(score.assessment, words), _COLUMNS, tuple(rows), lead, foot)


def headline(overall: Tally, words: Words) -> str:
    """Say a score in one line, as `27%-82%, 45% coverage (...)`; or that there is none."""
    if overall.range is None:
        return words("score.nothing")
    return words(
        "score.headline",
        range=range_text(overall.range),
        coverage=percent_down(overall.range.coverage),
        looked=overall.looked,
        checks=overall.checks,
        touched=overall.touched,
        items=overall.items,
    )


def _row(group: str, tally: Tally, title: str, words: Words) -> tuple[object, ...]:
    return (
        words(f"group.{group}"),
        tally.id,
        title,
        tally.range,
        tally.range.coverage if tally.range else None,
        (tally.looked, tally.checks),
        (tally.touched, tally.items),
        words(f"word.{tally.word}") if tally.word else None,
    )


def _titles(score: Score, words: Words) -> dict[tuple[str, str], str]:
    standards = score.assessment.standards
    families: dict[str, tuple[Standard, ...] | tuple[Item, ...]] = {
        "standard": standards.standards,
        "criterion": standards.criteria,
        "factor": standards.factors,
        "item": score.assessment.checklist.items,
    }
    titles = {
        (name, each.id): words.of(each, "title") for name in families for each in families[name]
    }
    return titles | {("pillar", pillar): words(f"pillar.{pillar}") for pillar in PILLARS}


def is_untouched(tally: Tally) -> bool:
    """Say whether no recommendation touches a group."""
    return not any(tally.counts.values())


def untouched(score: Score, by: By | None, words: Words) -> str:
    """Name the groups that no recommendation touches; empty if there are none."""
    tallies = (each for _, group in groups_of(score, by) for each in group)
    names = ", ".join(_name(each, words) for each in tallies if is_untouched(each))
    return words("score.untouched", ids=names) if names else ""


def _name(tally: Tally, words: Words) -> str:
    return words(f"pillar.{tally.id}") if tally.id in PILLARS else tally.id


def strays(score: Score, words: Words) -> str:
    """Name what findings are on that the checklist does not have; empty if there are none."""
    names = ", ".join(sorted({finding.item for finding in score.strays}))
    return words("score.strays", names=names) if names else ""


def _foot(score: Score, by: By | None, words: Words) -> Iterator[str]:
    yield from filter(None, [untouched(score, by, words)])
    yield from remarks(score, words)
    for finding in score.beyond:
        status = words(f"status.{finding.status}")
        yield words("score.beyond", id=finding.item, status=status, note=finding.note or "")
    yield from filter(None, [strays(score, words)])
    yield words("score.caveat")


def remarks(score: Score, words: Words) -> Iterator[str]:
    """Say what a range must not be read without: what is open and why, what is left out."""
    overall = score.overall
    opens = [words(f"open.{cause}", n=overall.causes[cause]) for cause in CAUSES]
    counted = [text for text, cause in zip(opens, CAUSES, strict=True) if overall.causes[cause]]
    if counted:
        yield words("score.open", causes=", ".join(counted))
    if unknown := overall.counts["unknown"]:
        yield words("score.unknown", n=unknown)
    if regressed := overall.counts["regressed"]:
        yield words("score.regressed", n=regressed)
    if away := overall.counts["not-applicable"]:
        key = "score.many-na" if score.not_applicable > NA_FLAG else "score.na"
        share = percent_up(score.not_applicable)
        yield words(key, n=away, of=len(score.readings), share=share)


def readings_sheet(score: Score, words: Words, item: Item | None = None) -> Sheet:
    """Lay out what every check contributes, or every check of one item, in exact fractions."""
    rows = []
    for reading in score.readings:
        if item not in {None, reading.item}:
            continue
        worth = value(reading)
        ends = (worth.low, worth.high, worth.coverage) if worth else None
        figures = tuple(map(str, ends)) if ends else (None, None, None)
        made_on = reading.finding.item if reading.finding else None
        criteria = ", ".join(reading.criteria)
        rows.append((reading.rank, reading.target, criteria, reading.outcome, made_on, *figures))
    columns = (
        Column("rank", "count"),
        Column("check", "id"),
        Column("criteria", least=8),
        Column("status", "status"),
        Column("made_on", extra=True),
        Column("low", least=4),
        Column("high", least=4),
        Column("coverage", least=4),
    )
    return Sheet(words("explain.checks"), columns, tuple(rows), foot=(words("explain.how"),))


def sums_sheet(score: Score, by: By | None, words: Words) -> Sheet:
    """Lay out how each figure is summed, so that it can be redone by hand.

    First each item from its checks, then each group from its items.
    """
    rows: list[tuple[str, ...]] = []
    for item in score.items:
        own = [reading for reading in score.readings if reading.item.id == item.id]
        worth = {reading.check.id: share for reading in own if (share := value(reading))}
        rows += _sums("item", item, worth, words)
    groups = [("overall", (score.overall,))]
    if score.presumed:
        groups.append(("presumed", (score.presumed,)))
    for name, tallies in (*groups, *(() if by == "item" else groups_of(score, by))):
        for tally in tallies:
            rows += _sums(name, tally, tally.terms, words)
    columns = (
        Column("group", least=9),
        Column("id", "id"),
        Column("end", least=8),
        Column("sum", least=30),
        Column("equals", least=7),
        Column("shown", least=5),
    )
    return Sheet(words("explain.sums"), columns, tuple(rows), foot=(words("explain.sums-how"),))


def _sums(
    group: str, tally: Tally, terms: dict[str, Range], words: Words
) -> Iterator[tuple[str, ...]]:
    if tally.range is None:
        return
    for end, draw in (("low", percent_down), ("high", percent_up), ("coverage", percent_down)):
        total: Fraction = getattr(tally.range, end)
        named = " + ".join(f"{getattr(term, end)} {name}" for name, term in terms.items())
        summed, name = f"({named}) / {len(terms)}", words(f"column.{end}")
        yield words(f"group.{group}"), tally.id, name, summed, str(total), draw(total)
