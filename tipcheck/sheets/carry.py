"""What is carried over from an earlier year, and what is not, laid out."""

from collections.abc import Iterator, Sequence

from tipcheck.sheets.difference import told_before
from tipcheck.sheets.sheet import Column, Line, Page, Sheet
from tipcheck.words import Words
from tipcheck.years.carrying import Step
from tipcheck.years.wording import changes_text


def carry_sheet(title: str, steps: Sequence[Step], words: Words) -> Sheet:
    """Lay out what becomes of each finding of the earlier year."""
    columns = (
        Column("target", "id"),
        Column("carried_from", "id"),
        Column("status", "status"),
        Column("outcome", least=16),
        Column("sources", "count", extra=True),
        Column("note", extra=True, least=30),
        Column("wording", extra=True),
    )
    rows = tuple(
        (
            step.target,
            step.earlier.place,
            step.finding.status,
            words(f"outcome.{step.outcome}"),
            len(step.finding.evidence),
            step.finding.note,
            changes_text(step.earlier.wording) or None,
        )
        for step in steps
    )
    foot = (words("carry.foot"),) if any(step.outcome == "carry" for step in steps) else ()
    return Sheet(title, columns, rows, foot=foot)


def carry_blocks(sheet: Sheet, steps: Sequence[Step], words: Words) -> tuple[Page | Sheet, ...]:
    """Lay it out for people; what changed in the words of what is not carried comes after."""
    lines = [line for step in steps if step.outcome == "wording" for line in _changed(step, words)]
    table = sheet.without("wording")
    return (
        (table, Page((Line(words("carry.changed"), style="title"), *lines))) if lines else (table,)
    )


def _changed(step: Step, words: Words) -> Iterator[Line]:
    earlier, found = step.earlier, step.finding
    yield Line(f"{earlier.place} → {step.target}", 1)
    text, pieces = told_before(earlier, words)
    yield Line(changes_text(pieces) or words("carry.was", text=text), 2)
    answer = words(f"plain.{found.status}")
    text = words("carry.answer", found=answer, sources=len(found.evidence))
    yield Line(f"{text} {found.note or ''}".rstrip(), 2, f"status.{found.status}")
