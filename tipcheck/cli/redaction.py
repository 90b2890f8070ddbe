"""The command that takes personal data out of a ledger."""

from typing import TYPE_CHECKING, Annotated

import typer

from tipcheck.cli import options as o
from tipcheck.cli.session import Session
from tipcheck.said import Said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from tipcheck.redacting import Redaction
    from tipcheck.words import Words


def redact_command(
    ctx: typer.Context,
    reference: o.Reference,
    item: o.Item,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Name what would be taken out; change nothing.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    by: o.By = None,
    rater: o.Rater = None,
) -> None:
    """Take personal data out: the notes and quotes of all that was ever found on an item.

    Who found what, when and on which sources stays, and so does the score. It cannot be undone.
    What git, a backup or an exported file holds keeps the old text, and so do comments that were
    written into the ledger by hand, other raters' ledgers, and years to which it was carried over.

    \b
    tipcheck redact PER-2023 victim-services --dry-run
    tipcheck redact PER-2023 victim-services/boys
    """
    from tipcheck.cli.assessor import assessor
    from tipcheck.ledger import Lens, strays
    from tipcheck.naming import target_of
    from tipcheck.redacting import redact, redactions

    session: Session = ctx.obj
    words = session.words()
    assessment = session.open(reference, rater=rater)
    gone = {finding.item for finding in strays(assessment, Lens())}
    target = item if item in gone else target_of(assessment, item)
    found = redactions(assessment.findings, target)
    if not found:
        session.note(words("redact.nothing", target=target))
        return
    if dry_run:
        session.print("".join(f"{line}\n" for line in _lines(found, words)))
        return
    name = assessor(session, by)
    if _may_redact(session, found, words, yes=yes):
        done = redact(assessment, target, name)
        session.tell_done("".join(f"{line}\n" for line in _lines(done, words)))
        session.note(words("redact.done", n=len(done)))


def _lines(found: "Sequence[Redaction]", words: "Words") -> "Iterator[str]":
    from tipcheck.days import stamp

    for each in found:
        parts = [words("redact.note")] if each.note else []
        if each.quotes:
            parts.append(words("redact.quotes", n=len(each.quotes)))
        finding = each.finding
        who = f"{stamp(finding.at)} {finding.by}: {finding.item}"
        yield f"{who}: {words(f'plain.{finding.status}')}: {', '.join(parts)}"


def _may_redact(
    session: Session, found: "Sequence[Redaction]", words: "Words", *, yes: bool
) -> bool:
    from tipcheck.cli.asking import agreed
    from tipcheck.errors import UsageError

    if yes:
        return True
    if not session.can_ask:
        raise UsageError(
            Said("nobody to ask: give --yes to take it out, or --dry-run to look only")
        )
    for line in _lines(found, words):
        session.note(line)
    return agreed(words, words("redact.question", n=len(found)))
