"""Two years of one country laid out: what became of each recommendation."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import Any, NamedTuple

from tipcheck.assessment import Assessment
from tipcheck.figures import percent_down, range_text
from tipcheck.model import Checklist, Item
from tipcheck.score import Range, Score, Tally
from tipcheck.sheets.look import found_text
from tipcheck.sheets.sheet import Column, Line, Page, Sheet
from tipcheck.words import Words
from tipcheck.years.diff import Row, items_of, wording_known
from tipcheck.years.wording import Piece, changes_text, word_changes

_COLUMNS = (
    Column("change", least=8),
    Column("earlier", least=16),
    Column("later", least=16),
    Column("title", extra=True, least=20),
    Column("earlier_range", "range"),
    Column("later_range", "range"),
    Column("earlier_found", extra=True),
    Column("later_found", extra=True),
    Column("basis", extra=True, least=8),
    Column("why", extra=True),
    Column("wording", extra=True),
)


class Difference(NamedTuple):
    """Two years, what became of each recommendation, and what was found on them.

    Attributes:
        rows: Those to show.
        old_score: What was found on the earlier list; None without findings.
        new_score: The same for the later list.
    """

    old: Assessment
    new: Assessment
    rows: tuple[Row, ...]
    old_score: Score | None
    new_score: Score | None

    @property
    def lists(self) -> tuple[Checklist, Checklist]:
        """Give both checklists."""
        return self.old.checklist, self.new.checklist


def diff_blocks(difference: Difference, words: Words) -> tuple[Page | Sheet, ...]:
    """Lay out a difference for people: the table, what words say, the standards."""
    shown = [row for row in difference.rows if row.change != "beyond"]
    blocks: list[Page | Sheet] = [_table(difference, shown, words)]
    if lines := [line for row in shown for line in _detail(row, difference, words)]:
        blocks.append(Page((Line(words("diff.details"), style="title"), *lines)))
    if _has_findings(difference):
        blocks.append(standards_beside(difference, words).without(*_empty(difference)))
    return tuple(blocks)


def _table(difference: Difference, shown: Sequence[Row], words: Words) -> Sheet:
    """Give the table for people: what is beyond the excerpt stands beneath it, in one line."""
    sheet = diff_sheet(difference, words)
    rows = [_cells(row, difference, words) for row in shown]
    ranges = [n for n, column in enumerate(sheet.columns) if column.kind == "range"]
    texts = tuple(
        tuple(range_text(cell) if n in ranges and cell else cell for n, cell in enumerate(row))
        for row in rows
    )
    columns = tuple(
        column._replace(kind="text", least=8) if n in ranges else column
        for n, column in enumerate(sheet.columns)
    )
    table = sheet._replace(columns=columns, rows=texts)
    return table.without("why", "wording", *_empty(difference))


def _empty(difference: Difference) -> list[str]:
    """Name the columns of a year that has no findings."""
    sides = (("earlier", difference.old_score), ("later", difference.new_score))
    parts = ("range", "found", "coverage")
    return [f"{side}_{part}" for side, score in sides if score is None for part in parts]


def diff_sheet(difference: Difference, words: Words) -> Sheet:
    """Lay out every row of a difference."""
    old, new = difference.lists
    title = words("diff.title", country=new.name, old=old.year, new=new.year)
    tiers = words(
        "diff.tiers",
        old=old.year,
        old_tier=words(f"tier.{old.tier}"),
        new=new.year,
        new_tier=words(f"tier.{new.tier}"),
    )
    rows = tuple(_cells(row, difference, words) for row in difference.rows)
    return Sheet(title, _COLUMNS, rows, (tiers,), tuple(_foot(difference, words)))


def _cells(row: Row, difference: Difference, words: Words) -> tuple[Any, ...]:
    old, new = difference.lists
    items = [item for item in new.items if item.id in items_of(row.news)]
    items = items or [item for item in old.items if item.id in items_of(row.olds)]
    before = _tallies(row.olds, difference.old_score)
    after = _tallies(row.news, difference.new_score)
    return (
        words(f"change.{row.change}"),
        named(row.olds, row.ranks_old),
        named(row.news, row.ranks_new),
        "; ".join(words.of(item, "title") for item in items),
        _range(before),
        _range(after),
        "; ".join(found_text(tally, words) for tally in before) or None,
        "; ".join(found_text(tally, words) for tally in after) or None,
        words(f"basis.{row.basis}"),
        "; ".join(reasons(row, words)) or None,
        changes_text(wording_of(row, old, new)) or None,
    )


def named(targets: Sequence[str], ranks: Sequence[int]) -> str | None:
    """Name targets with the ranks of their items, as `4 penalties`."""
    pairs = zip(targets, ranks, strict=True)
    return ", ".join(f"{rank} {target}" if rank else target for target, rank in pairs) or None


def _tallies(targets: Sequence[str], score: Score | None) -> list[Tally]:
    wanted = dict.fromkeys(items_of(targets))
    return [tally for tally in score.items if tally.id in wanted] if score else []


def _range(tallies: Sequence[Tally]) -> Range | None:
    ranges = [tally.range for tally in tallies if tally.range]
    if not ranges:
        return None
    size = len(ranges)
    low = sum((each.low for each in ranges), Fraction(0)) / size
    high = sum((each.high for each in ranges), Fraction(0)) / size
    return Range(low, high, sum((each.coverage for each in ranges), Fraction(0)) / size)


def wording_of(row: Row, old: Checklist, new: Checklist) -> tuple[Piece, ...]:
    """Give what changed in the words of one item; nothing where wording is not compared."""
    if not wording_known(old, new) or not len(row.olds) == len(row.news) == 1:
        return ()
    before, after = _item(old, row.olds[0]), _item(new, row.news[0])
    if before is None or after is None or before.text == after.text:
        return ()
    return word_changes(before.text, after.text)


def _item(checklist: Checklist, target: str) -> Item | None:
    return next((item for item in checklist.items if item.id == target), None)


def reasons(row: Row, words: Words) -> Iterator[str]:
    """Say why a row says what it says."""
    for link in row.links:
        yield words("reason.recorded", by=link.by, on=link.on, years=_years(link.since, link.to))
        if link.note:
            yield link.note
    if row.links or row.likeness is None:
        return
    alike = percent_down(Fraction(row.likeness).limit_denominator(1000))
    if row.near:
        yield words("reason.near", item=row.near, share=alike)
    elif row.change not in {"same", "moved"}:
        held = percent_down(Fraction(row.held or 0).limit_denominator(1000))
        yield words("reason.words", share=alike, held=held)


def _years(olds: Sequence[str], news: Sequence[str]) -> str:
    return f"{olds[0][4:8]}-{news[0][4:8]}"


def _detail(row: Row, difference: Difference, words: Words) -> Iterator[Line]:
    old, new = difference.lists
    why, pieces = list(reasons(row, words)), wording_of(row, old, new)
    if not why and not pieces:
        return
    arrow = " → ".join(
        part for part in (named(row.olds, row.ranks_old), named(row.news, row.ranks_new)) if part
    )
    basis = words(f"basis.{row.basis}")
    yield Line(f"{arrow}: {words(f'change.{row.change}')}, {basis}", 1)
    yield from (Line(each, 2, "dim") for each in why)
    if pieces:
        yield Line(changes_text(pieces), 2)
    elif row.change in {"merged", "split"} and row.basis != "recorded":
        yield from (Line(f"- {item.text}", 2) for item in old.items if item.id in row.olds)
        yield from (Line(f"+ {item.text}", 2) for item in new.items if item.id in row.news)


def _foot(difference: Difference, words: Words) -> Iterator[str]:
    old, new = difference.lists
    for targets, other in (("news", old), ("olds", new)):
        names = [
            str(named(getattr(row, targets), row.ranks_new or row.ranks_old))
            for row in difference.rows
            if row.change == "beyond" and getattr(row, targets)
        ]
        if names:
            key = "diff.beyond-new" if targets == "news" else "diff.beyond-old"
            yield words(key, year=other.year, names=", ".join(names))
    if not wording_known(old, new):
        years = [str(each.year) for each in (old, new) if each.wording == "paraphrase"]
        yield words("diff.paraphrase", years=", ".join(years))
    if any(row.basis == "unsure" and row.relation for row in difference.rows):
        yield words("diff.unsure", old=old.reference, new=new.reference)
    if _has_findings(difference):
        yield words("score.caveat")


def _has_findings(difference: Difference) -> bool:
    return bool(difference.old_score or difference.new_score)


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
