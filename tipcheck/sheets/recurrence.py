"""What comes back, laid out: figures, kinds of demand, the most repeated and never met."""

from collections.abc import Iterator
from fractions import Fraction
from typing import Any, Final

from tipcheck.figures import percent_down
from tipcheck.narratives.verbs import leading_word
from tipcheck.panel.fates import FATES
from tipcheck.panel.lives import Life
from tipcheck.panel.recurrence import Figures, KindOfDemand, Recurrence, median
from tipcheck.sheets.sheet import Column, Sheet
from tipcheck.words import Words

MOST_REPEATED: Final = 20
MOST_KINDS: Final = 20
"""Rows of a screen."""


def figures_sheet(found: Recurrence, words: Words) -> Sheet:
    """Lay out the figures, by what is sure and by what is unsure too."""
    columns = (Column("figure", least=30), Column("sure", least=8), Column("perhaps", least=8))
    pairs = zip(_figures(found.sure, words), _figures(found.perhaps, words), strict=True)
    rows = tuple((name, one, other) for (name, one), (_, other) in pairs)
    lead = words("recurrence.lists", n=found.lists, pairs=found.pairs, excerpts=found.excerpts)
    foot = (words("recurrence.how"), words("recurrence.first"))
    return Sheet(words("recurrence.title"), columns, rows, (lead,), foot)


def _figures(of: Figures, words: Words) -> Iterator[tuple[str, str]]:
    yield words("recurrence.followed"), f"{of.fates.total():,}"
    for fate in FATES:
        share = of.share(fate)
        yield words(f"fate.{fate}"), "" if share is None else percent_down(share)
    yield words("recurrence.lives"), f"{of.lives:,}"
    yield words("recurrence.ended"), f"{len(of.ended):,}"
    yield words("recurrence.median-ended"), _years(median(of.ended))
    yield words("recurrence.going"), f"{len(of.going):,}"
    yield words("recurrence.median-going"), _years(median(of.going))


def _years(value: Fraction | None) -> str:
    return "" if value is None else f"{float(value):g}"


def kinds_sheet(found: Recurrence, words: Words) -> Sheet:
    """Lay out what becomes of each kind of demand."""
    columns = (
        Column("group", least=7),
        Column("demand", "id"),
        Column("followed", "count"),
        *(Column(fate, "share") for fate in FATES),
        Column("assessed_items", "count"),
        Column("met", "count"),
    )
    shown = found.kinds[:MOST_KINDS]
    rows = tuple(_kind_row(kind, words) for kind in shown)
    left = len(found.kinds) - len(shown)
    foot = (words("recurrence.more-kinds", n=left),) if left else ()
    return Sheet(words("recurrence.kinds"), columns, rows, foot=foot)


def _kind_row(kind: KindOfDemand, words: Words) -> tuple[Any, ...]:
    size = kind.fates.total()
    name = words(f"pillar.{kind.name}") if kind.group == "pillar" else kind.name
    shares = (Fraction(kind.fates[fate], size) for fate in FATES)
    return (words(f"group.{kind.group}"), name, size, *shares, kind.assessed, kind.met)


_REPEATED: Final = (
    Column("country", "id"),
    Column("item", "id"),
    Column("title", least=16),
    Column("asked_years", "count"),
    Column("streak", "count"),
    Column("first", "count"),
    Column("last", "count"),
    Column("assessed_years", "count"),
)


def never_met_sheet(found: Recurrence, words: Words) -> Sheet:
    """Lay out what was asked most often and never found met."""
    lives = found.never_met()
    rows = tuple(_repeated(life, words) for life in lives[:MOST_REPEATED])
    more = max(0, len(lives) - len(rows))
    foot = [words("recurrence.never-met-how")]
    if more:
        foot.append(words("recurrence.more", n=more))
    lead = () if rows else (words("recurrence.none-assessed"),)
    return Sheet(words("recurrence.never-met"), _REPEATED, rows, lead, tuple(foot))


def _repeated(life: Life, words: Words) -> tuple[Any, ...]:
    return (
        *(life.country, life.item.id, words.of(life.item, "title")),
        *(len(life.asked), len(life.streak), life.asked[0], life.asked[-1], len(life.assessed)),
    )


def lives_sheet(found: Recurrence, words: Words) -> Sheet:
    """Lay out every recommendation through the years: the table for programs."""
    columns = (
        *_REPEATED,
        Column("met_years", "count"),
        Column("ended", "id"),
        Column("pillar", "id"),
        Column("verb", "id"),
        Column("text"),
    )
    rows = tuple(
        (
            *_repeated(life, words),
            len(life.met),
            "yes" if life.ended else "no",
            life.item.pillar,
            leading_word(life.item.text),
            words.of(life.item, "text"),
        )
        for life in found.lives
    )
    return Sheet(words("recurrence.title"), columns, rows)
