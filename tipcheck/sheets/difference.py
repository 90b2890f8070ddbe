"""What stands in a row of a difference: names, reasons, wordings, what was found."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from tipcheck.assessment import Assessment
from tipcheck.figures import percent_down
from tipcheck.model import Checklist, Item
from tipcheck.score import Range, Score, Tally
from tipcheck.words import Words
from tipcheck.years.diff import Row, items_of, wording_known
from tipcheck.years.earlier import Earlier
from tipcheck.years.wording import Piece, word_changes


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
    def has_findings(self) -> bool:
        """Say whether anything was found on one of them."""
        return bool(self.old_score or self.new_score)

    @property
    def lists(self) -> tuple[Checklist, Checklist]:
        """Give both checklists."""
        return self.old.checklist, self.new.checklist


def named(targets: Sequence[str], ranks: Sequence[int]) -> str | None:
    """Name targets with the ranks of their items, as `4 penalties`."""
    pairs = zip(targets, ranks, strict=True)
    return ", ".join(f"{rank} {target}" if rank else target for target, rank in pairs) or None


def tallies_on(targets: Sequence[str], score: Score | None) -> list[Tally]:
    """Give what was found on the items of targets."""
    wanted = dict.fromkeys(items_of(targets))
    return [tally for tally in score.items if tally.id in wanted] if score else []


def range_over(tallies: Sequence[Tally]) -> Range | None:
    """Average the ranges of items; None where nothing is applicable."""
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


def told_before(earlier: Earlier, words: Words) -> tuple[str, tuple[Piece, ...]]:
    """Give an earlier year's text and what changed in it: translated, if both texts are."""
    was, now = words.of_all(earlier.nouns, "text")
    if not earlier.wording or was == now:  # a translation need not show every change
        return was if not earlier.wording else earlier.text, earlier.wording
    return was, word_changes(was, now)


def _item(checklist: Checklist, target: str) -> Item | None:
    return next((item for item in checklist.items if item.id == target), None)


def reasons(row: Row, words: Words) -> Iterator[str]:
    """Say why a row says what it says."""
    for link in row.links:
        yield words("reason.recorded", by=link.by, on=link.on, years=_years(link.since, link.to))
        if link.note:
            yield words.of(link, "note")
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
