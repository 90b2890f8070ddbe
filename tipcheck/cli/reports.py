"""The command that writes a report."""

from typing import TYPE_CHECKING, Annotated

import typer

from tipcheck.cli import options as o
from tipcheck.cli.scores import AnyDate, AsOf, day, refuse_draft
from tipcheck.cli.session import Export, Session, ending_of
from tipcheck.said import Said

if TYPE_CHECKING:
    from collections.abc import Callable

    from tipcheck.reports.report import Report
    from tipcheck.score import Score
    from tipcheck.words import Words


def report_command(
    ctx: typer.Context,
    reference: o.Reference,
    example: o.Example = False,
    rater: o.Rater = None,
    as_of: AsOf = None,
    any_date: AnyDate = False,
    draft: Annotated[
        bool, typer.Option("--draft", help="Report on a draft that nobody has reviewed yet.")
    ] = False,
    format_: Annotated[
        str | None, typer.Option("--format", metavar="html|md", help="Write it to a pipe.")
    ] = None,
    output: o.Output = None,
    force: o.Force = False,
) -> None:
    """Write the page to hand over: a score with all it rests on, in one file.

    It loads nothing, runs no script, and prints clean; --lang es writes it in Spanish. Names of
    assessors, notes and quotes are in it: 'tipcheck redact' takes personal data out.

    \b
    tipcheck report PER-2023 --example -o report.html
    tipcheck report peru-2023 --lang es -o informe.html
    """
    from tipcheck.dossiers.dossier import open_dossier
    from tipcheck.ledger import Lens

    session: Session = ctx.obj
    words, export = session.words(), Export(format_, output, force)
    write = _writer(export)
    assessment = session.open(reference, rater=rater, example=example)
    refuse_draft(assessment, allowed=draft)
    scored = open_dossier(assessment, Lens(day(as_of), any_date=any_date)).score
    report = report_for(session, scored, rater=rater, example=example)
    session.save_or_print(write(report, words), export)
    if assessment.ledger is None:
        session.note(words("no-ledger", reference=assessment.checklist.reference))


def _writer(export: Export) -> "Callable[[Report, Words], str]":
    from tipcheck.errors import UsageError
    from tipcheck.reports.formats import REPORTS

    name = (export.format or (ending_of(export.output) if export.output else "")).lower()
    if name not in REPORTS:
        raise UsageError(
            Said("give -o report.html or -o report.md: the ending says what it becomes")
        )
    return REPORTS[name]


def report_for(session: Session, scored: "Score", *, rater: str | None, example: bool) -> "Report":
    """Put the report together, with its stamp and the list of the year before if there is one."""
    from tipcheck.reports.report import report_of
    from tipcheck.stamps import beside, stamp_of
    from tipcheck.years.country import open_year
    from tipcheck.years.lineage import open_lineage

    workspace, checklist = session.workspace(), scored.assessment.checklist
    reference, before = f"{checklist.country}-{checklist.year - 1}", None
    links = open_lineage(workspace, checklist.country)
    session.read += workspace.beside("lineage", checklist.country)
    if reference in workspace.references():
        standards = scored.assessment.standards
        before = open_year(workspace, reference, standards, rater=rater, example=example)
        session.read += [before.path, before.ledger_path]
    stamp = beside(stamp_of(scored.assessment, scored.lens), scored.lens, before, links)
    return report_of(scored, before, links, (("tipcheck verify", str(stamp)),))
