"""The command that takes a filled-in sheet back: apply."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tipcheck.cli import options as o
from tipcheck.cli.session import Export, Session
from tipcheck.said import Said

if TYPE_CHECKING:
    from tipcheck.assessment import Assessment
    from tipcheck.returns.comparing import Outcome
    from tipcheck.returns.findings import Signature
    from tipcheck.returns.rows import Table


def apply_command(
    ctx: typer.Context,
    reference: o.Reference,
    file: Annotated[
        Path, typer.Argument(metavar="FILE", help="A filled-in workbook, CSV or JSON.")
    ],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would be added; record nothing.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    by: o.By = None,
    rater: o.Rater = None,
) -> None:
    """Take back an export that was filled in: show what it adds, ask, record it.

    Rows that were not changed add nothing. A row that was changed here too since the export is a
    conflict and shown with both sides. If one row is wrong or in conflict, nothing is recorded:
    exit 3 or 1.

    \b
    tipcheck export PER-2023 -o peru.xlsx --lang es
    tipcheck apply PER-2023 peru.xlsx --dry-run
    """
    from tipcheck.cli.assessor import assessor
    from tipcheck.returns.comparing import compare
    from tipcheck.returns.findings import Signature
    from tipcheck.returns.opening import open_table
    from tipcheck.text import encodable, visible

    session: Session = ctx.obj
    assessment = session.open(reference, rater=rater)
    table = open_table(file, assessment.checklist.reference)
    signature = Signature(assessor(session, by), visible(encodable(file.name)))
    outcome = compare(assessment, table, signature)
    _show(session, outcome)
    if not dry_run and _may_record(session, outcome, yes=yes):
        _record(session, assessment, table, signature, outcome)


def _show(session: Session, outcome: "Outcome") -> None:
    """Show what a sheet adds.

    Raises:
        FileError: Rows of it are wrong.
        Exit: Rows of it are in conflict.
    """
    from tipcheck.errors import FileError
    from tipcheck.returns.page import outcome_page
    from tipcheck.sheets.sheet import Result, Sheet

    words = session.words()
    if outcome.changes:
        page = outcome_page(outcome, words)
        session.show(Result((page,), Sheet("", (), ()), dict), Export())
    session.note(words("apply.unchanged", n=outcome.unchanged))
    if outcome.problems:
        session.note(words("apply.wrong"))
        raise FileError(outcome.problems)
    if outcome.of("conflict"):
        session.note(words("apply.both"))
        raise typer.Exit(1)


def _may_record(session: Session, outcome: "Outcome", *, yes: bool) -> bool:
    from tipcheck.cli.asking import agreed
    from tipcheck.errors import UsageError

    size = len(outcome.changes)
    if not size:
        return False
    if not yes and not session.can_ask:
        message = Said("nobody to ask: give --yes to record this, or --dry-run to look only")
        raise UsageError(message)
    words = session.words()
    return yes or agreed(words, words("apply.question", n=size))


def _record(
    session: Session,
    assessment: "Assessment",
    table: "Table",
    signature: "Signature",
    outcome: "Outcome",
) -> None:
    from tipcheck.cli.findings import begin
    from tipcheck.returns.recording import record_outcome

    if assessment.ledger is None:
        begin(assessment, signature.by)
        session.note(session.words()("say.begun", path=assessment.ledger_path))
    added = record_outcome(assessment, table, signature, outcome)
    words, reference = session.words(), assessment.checklist.reference
    session.note(words("apply.done", n=len(added)))
    flags = o.rater_flag(assessment.ledger_path)
    hint = words("next.score", reference=reference, flags=flags)
    session.hint(o.unless_draft(assessment, reference, words, hint))
