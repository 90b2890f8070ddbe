"""What was found in two years, by pillar, standard, criterion and factor."""

from fractions import Fraction

from tipcheck.score import Range, Score, Tally
from tipcheck.sheets.difference import Difference
from tipcheck.sheets.sheet import Column, Sheet
from tipcheck.words import Words


def standards_beside(difference: Difference, words: Words) -> Sheet:
    """Lay out the ranges of both years by pillar, standard, criterion and factor."""
    columns = (
        Column("id", "id"),
        Column("title", least=12),
        Column("earlier_range", "range"),
        Column("earlier_coverage", "share", extra=True),
        Column("later_range", "range"),
        Column("later_coverage", "share", extra=True),
    )
    titles = {each.id: words.of(each, "title") for each in difference.new.standards.all}
    rows = tuple(
        (
            name,
            titles.get(name) or words("title.overall" if name == "overall" else f"pillar.{name}"),
            *_half(difference.old_score, name),
            *_half(difference.new_score, name),
        )
        for name in _touched(difference)
    )
    old, new = difference.lists
    return Sheet(words("diff.standards", old=old.year, new=new.year), columns, rows)


def _touched(difference: Difference) -> list[str]:
    scores = [each for each in (difference.old_score, difference.new_score) if each]
    tallies = [tally for each in scores for tally in tallies_of(each) if tally.checks]
    order = [tally.id for tally in tallies_of(scores[0])]
    return sorted({tally.id for tally in tallies}, key=order.index)


def tallies_of(score: Score) -> tuple[Tally, ...]:
    """Give the tallies of a score but those of its items, in their order."""
    return (score.overall, *score.pillars, *score.standards, *score.criteria, *score.factors)


def _half(score: Score | None, name: str) -> tuple[Range | None, Fraction | None]:
    found = next((each for each in tallies_of(score) if each.id == name), None) if score else None
    share = found.range if found else None
    return share, share.coverage if share else None
