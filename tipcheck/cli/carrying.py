"""Findings of an earlier year brought over: shown, asked about, written."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tipcheck.assessment import Assessment
from tipcheck.cli.asking import agreed
from tipcheck.cli.assessor import assessor
from tipcheck.cli.session import Export, Session
from tipcheck.documents.carry import carry_document
from tipcheck.errors import UsageError
from tipcheck.ledger import standing
from tipcheck.model import Link
from tipcheck.said import Said
from tipcheck.schemas import schema_text
from tipcheck.sheets.carry import carry_blocks, carry_sheet
from tipcheck.sheets.look import drafts_text
from tipcheck.sheets.sheet import Result
from tipcheck.years.carrying import Step, bring_over, plan

if TYPE_CHECKING:
    from tipcheck.words import Words


def carry(
    session: Session,
    old: Assessment,
    new: Assessment,
    links: tuple[Link, ...],
    export: Export,
    by: str | None,
    *,
    dry_run: bool,
    yes: bool,
) -> None:
    """Show what can be brought over, and bring it over once that is agreed.

    Raises:
        UsageError: Nobody is there to agree, and `yes` was not given.
        FileError: The ledger is broken; nothing was changed.
        NotSavedError: It cannot be written; nothing was changed.
    """
    words = session.words(export)
    steps = plan(old, new, links, new.ledger)
    if steps or export.format or export.output:
        _show(session, words, old, new, steps, export)
    if not steps:
        session.note(_why_nothing(session.words(), old, new))
    elif not dry_run and _may_carry(session, words, steps, export, yes=yes):
        _bring_over(session, words, old, new, links, by)


def _why_nothing(words: "Words", old: Assessment, new: Assessment) -> str:
    before, after = old.checklist.reference, new.checklist.reference
    if not standing(old.findings):
        return words("carry.unassessed", old=before)
    return words("carry.unasked", old=before, new=after)


def _show(
    session: Session,
    words: "Words",
    old: Assessment,
    new: Assessment,
    steps: Sequence[Step],
    export: Export,
) -> None:
    lists = old.checklist, new.checklist
    title = words("carry.title", old=lists[0].reference, new=lists[1].reference)
    sheet = carry_sheet(title + drafts_text(lists, words), steps, words)
    blocks = carry_blocks(sheet, steps, words)
    session.show(Result(blocks, sheet, lambda: carry_document(steps)), export)


def _may_carry(
    session: Session, words: "Words", steps: Sequence[Step], export: Export, *, yes: bool
) -> bool:
    size = sum(step.outcome == "carry" for step in steps)
    if not size:
        session.note(words("carry.nothing"))
        return False
    if not yes and not (session.can_talk and export.output is None):
        raise UsageError(Said("nobody to ask: give --yes to carry over, or --dry-run to look only"))
    return yes or agreed(words, words("carry.question", n=size))


def _bring_over(
    session: Session,
    words: "Words",
    old: Assessment,
    new: Assessment,
    links: tuple[Link, ...],
    by: str | None,
) -> None:
    name = assessor(session, by)
    for entry in bring_over(old, new, links, name, schema_text("ledger")):
        found = words(f"plain.{entry.finding.status}")
        place = entry.finding.carried
        session.note(words("carry.done", target=entry.finding.item, found=found, place=place))
    session.hint(words("next.confirm", reference=new.checklist.reference))
