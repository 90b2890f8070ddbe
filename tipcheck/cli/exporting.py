"""The command that hands over everything: export."""

from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tipcheck.cli import options as o
from tipcheck.cli.reports import report_command
from tipcheck.cli.scores import AsOf, day, refuse_draft
from tipcheck.cli.session import Export, Session, ending_of
from tipcheck.said import Said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tipcheck.assessment import Assessment
    from tipcheck.dossiers.dossier import Dossier
    from tipcheck.exports.dossiers import Format, Writer

FORMATS = "csv|json|xlsx|html|md"


def export_command(
    ctx: typer.Context,
    references: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="REFERENCE...",
            help="Country and year, as PER-2023; several for csv and json.",
            autocompletion=o.references,
        ),
    ] = None,
    all_: Annotated[bool, typer.Option("--all", help="Every checklist, drafts left out.")] = False,
    scores: Annotated[
        bool, typer.Option("--scores", help="The figures alone, one row a group: csv or json.")
    ] = False,
    example: o.Example = False,
    rater: o.Rater = None,
    as_of: AsOf = None,
    any_date: Annotated[
        bool, typer.Option("--any-date", help="Let actions outside the window count.")
    ] = False,
    draft: Annotated[
        bool, typer.Option("--draft", help="Export a draft that nobody has reviewed yet.")
    ] = False,
    format_: Annotated[
        str | None, typer.Option("--format", metavar=FORMATS, help="Else the file's ending says.")
    ] = None,
    output: o.Output = None,
    force: o.Force = False,
) -> None:
    """Hand everything over: a tidy table, all of it as JSON, a workbook to fill in.

    Each export is stamped with what it was computed from: `tipcheck verify FILE` says whether that
    is still the same. A workbook, CSV or JSON that was filled in comes back by `tipcheck apply`.

    \b
    tipcheck export PER-2023 -o peru.xlsx --lang es
    tipcheck export --all --scores -o scores.csv
    """
    from tipcheck.dossiers.dossier import open_dossier
    from tipcheck.ledger import Lens

    session: Session = ctx.obj
    if _is_report(format_, output):
        one = _one(references or [], every=all_, scores=scores)
        report_command(ctx, one, example, rater, as_of, any_date, draft, format_, output, force)
        return
    name, kind = _kind(format_, output)
    names = _names(session, references or [], every=all_, draft=draft, many=kind.many)
    names = _with_example(session, names) if all_ and example else names
    lens, write = Lens(day(as_of), None, any_date), _writer(name, kind, scores=scores)

    def opened() -> "Iterator[Assessment]":
        for each in names:
            assessment = session.open(each, rater=rater, example=example)
            refuse_draft(assessment, allowed=draft)
            yield assessment

    # What is broken is told before a line is written; of what is whole, none is kept.
    deque(opened(), maxlen=0)
    dossiers = (open_dossier(assessment, lens) for assessment in opened())
    _hand_over(session, write, dossiers, Export(name, output, force))


def _is_report(name: str | None, output: Path | None) -> bool:
    from tipcheck.reports.formats import REPORTS

    return (name or (ending_of(output) if output else "")).lower() in REPORTS


def _one(named: list[str], *, every: bool, scores: bool) -> str:
    """Give the one checklist that a report is on."""
    from tipcheck.errors import UsageError

    if len(named) != 1 or every or scores:
        message = Said(
            "a report is on one checklist, and whole: name one, without --all or --scores"
        )
        raise UsageError(message)
    return named[0]


def _kind(name: str | None, output: Path | None) -> "tuple[str, Format]":
    from tipcheck.errors import UsageError
    from tipcheck.exports.dossiers import DOSSIERS
    from tipcheck.reports.formats import REPORTS

    name = (name or (ending_of(output) if output else "")).lower()
    if name in DOSSIERS:
        return name, DOSSIERS[name]
    known = ", ".join((*DOSSIERS, *REPORTS))
    message = Said(
        "{name} is not a format of export; give -o FILE or --format, one of: {known}",
        name=ascii(name[:20]),
        known=known,
    )
    raise UsageError(message)


def _names(
    session: Session, named: list[str], *, every: bool, draft: bool, many: bool
) -> list[str]:
    from tipcheck.errors import UsageError
    from tipcheck.library import head_of

    if every == bool(named):
        message = Said("name the checklists, as PER-2023, or give --all")
        raise UsageError(message)
    if every:
        found = session.workspace().references()
        drafts = [] if draft else [name for name, path in found.items() if head_of(path).is_draft]
        named = [name for name in found if name not in drafts]
        if drafts:
            session.note(session.words()("say.left-out", names=", ".join(drafts)))
    if len(named) > 1 and not many:
        message = Said(
            "this format holds one checklist, {n} were named: use csv or json", n=len(named)
        )
        raise UsageError(message)
    return list(dict.fromkeys(named))


def _with_example(session: Session, names: list[str]) -> list[str]:
    """Leave out the checklists that have no bundled example, and say which."""
    from tipcheck.errors import UsageError

    words, known = session.words(), session.workspace().example
    found = [name for name in names if known(name).exists()]
    left = ", ".join(name for name in names if name not in found)
    if not found:
        raise UsageError(Said("left out, without an example: {names}", names=left))
    if left:
        session.note(words("export.no-example", names=left))
    return found


def _writer(name: str, kind: "Format", *, scores: bool) -> "Writer":
    from tipcheck.errors import UsageError

    if scores and kind.scores is None:
        message = Said("--scores goes with csv and json, not with {name}", name=name)
        raise UsageError(message)
    return kind.scores if scores and kind.scores else kind.whole


def _hand_over(
    session: Session, write: "Writer", dossiers: "Iterator[Dossier]", export: Export
) -> None:
    words = session.words()
    session.stream(write(dossiers, words), export)
    if export.output and export.format == "csv":
        session.note(words("say.caveat"))
