"""Two years of one country laid out: what became of each recommendation."""

from collections.abc import Iterator, Sequence
from typing import Any

from tipcheck.countries.names import country_name
from tipcheck.figures import range_text
from tipcheck.model import Checklist, Item
from tipcheck.sheets.difference import (
    Difference,
    named,
    range_over,
    reasons,
    tallies_on,
    wording_of,
)
from tipcheck.sheets.look import drafts_text, found_text
from tipcheck.sheets.sheet import Column, Line, Page, Sheet
from tipcheck.sheets.standards_beside import standards_beside
from tipcheck.words import Words
from tipcheck.years.diff import Row, items_of, wording_known
from tipcheck.years.wording import changes_text

_COLUMNS = (
    Column("change", least=8),
    Column("earlier", least=16),
    Column("later", least=16),
    Column("title", extra=True, least=20),
    Column("earlier_range", "range"),
    Column("later_range", "range"),
    Column("earlier_coverage", "share", extra=True),
    Column("later_coverage", "share", extra=True),
    Column("earlier_found", extra=True),
    Column("later_found", extra=True),
    Column("basis", extra=True, least=8),
    Column("why", extra=True),
    Column("wording", extra=True),
)


def diff_blocks(difference: Difference, words: Words) -> tuple[Page | Sheet, ...]:
    """Lay out a difference for people: the table, what words say, the standards."""
    shown = [row for row in difference.rows if row.change != "beyond"]
    blocks: list[Page | Sheet] = [_table(difference, shown, words)]
    if lines := [line for row in shown for line in _detail(row, difference, words)]:
        blocks.append(Page((Line(words("diff.details"), style="title"), *lines)))
    if difference.has_findings:
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
    name = country_name(new.country, words.language, new.name)
    title = words("diff.title", country=name, old=old.year, new=new.year)
    title += drafts_text((old, new), words)
    tiers = words(
        "diff.tiers",
        old=old.year,
        old_tier=words(f"tier.{old.tier}"),
        new=new.year,
        new_tier=words(f"tier.{new.tier}"),
    )
    rows = tuple(_cells(row, difference, words) for row in difference.rows)
    return Sheet(title, _COLUMNS, rows, (tiers,), tuple(_foot(difference, words)))


def items_shown(row: Row, old: Checklist, new: Checklist) -> list[Item]:
    """Give the items by whose titles a row is called: the later list's, or the earlier one's."""
    items = [item for item in new.items if item.id in items_of(row.news)]
    return items or [item for item in old.items if item.id in items_of(row.olds)]


def _cells(row: Row, difference: Difference, words: Words) -> tuple[Any, ...]:
    old, new = difference.lists
    before = tallies_on(row.olds, difference.old_score)
    after = tallies_on(row.news, difference.new_score)
    was, now = range_over(before), range_over(after)
    return (
        words(f"change.{row.change}"),
        named(row.olds, row.ranks_old),
        named(row.news, row.ranks_new),
        "; ".join(words.of(item, "title") for item in items_shown(row, old, new)),
        was,
        now,
        was.coverage if was else None,
        now.coverage if now else None,
        "; ".join(found_text(tally, words) for tally in before) or None,
        "; ".join(found_text(tally, words) for tally in after) or None,
        words(f"basis.{row.basis}"),
        "; ".join(reasons(row, words)) or None,
        changes_text(wording_of(row, old, new)) or None,
    )


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
    if difference.has_findings:
        yield words("score.caveat")
