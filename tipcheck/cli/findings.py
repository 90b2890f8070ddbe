"""Commands that record: start, set, confirm, undo, log."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tipcheck.cli import options as o
from tipcheck.cli.session import Export, Session

if TYPE_CHECKING:
    from tipcheck.assessment import Assessment
    from tipcheck.model import Finding
    from tipcheck.recording import Maker
    from tipcheck.words import Words

Source = Annotated[
    str | None, typer.Option("--source", metavar="URL", help="Where the evidence is: URL, title.")
]
Title = Annotated[str | None, typer.Option("--title", help="What the source is called.")]
Kind = Annotated[
    str | None,
    typer.Option(
        "--kind",
        help="law, enforcement, conviction, budget, training, service, programme, data, report"
        " or statement (a promise).",
    ),
]
Since = Annotated[
    str | None,
    typer.Option(
        "--from", metavar="DATE", help="When the action began: 2023, 2023-05, 2023-05-12."
    ),
]
Until = Annotated[str | None, typer.Option("--to", metavar="DATE", help="When it ended.")]
Published = Annotated[
    str | None, typer.Option("--published", metavar="DATE", help="When the source came out.")
]
Quote = Annotated[str | None, typer.Option("--quote", help="What the source says.")]
EvidenceFrom = Annotated[
    Path | None,
    typer.Option("--evidence", metavar="FILE", help="Several pieces: a TOML file of [[evidence]]."),
]


def start_command(
    ctx: typer.Context, reference: o.Reference, rater: o.Rater = None, by: o.By = None
) -> None:
    """Begin the ledger of a checklist: the file that holds your findings.

    Commit it first if several people will answer: their findings then merge without conflict.
    """
    from tipcheck.cli.assessor import on_one_line

    session: Session = ctx.obj
    words = session.words()
    assessment = session.open(reference, rater=rater)
    if not begin(assessment, on_one_line(by or "tipcheck")):
        session.note(words("say.there-is-one"))
    session.tell_done(f"{assessment.ledger_path}\n")


def set_command(
    ctx: typer.Context,
    reference: o.Reference,
    item: o.Item,
    status: o.Status,
    note: Annotated[str | None, typer.Option("--note", help="What you found, in words.")] = None,
    note_file: Annotated[
        str | None,
        typer.Option("--note-file", metavar="FILE|-", help="The note from a file or from a pipe."),
    ] = None,
    source: Source = None,
    title: Title = None,
    kind: Kind = None,
    since: Since = None,
    until: Until = None,
    published: Published = None,
    quote: Quote = None,
    evidence: EvidenceFrom = None,
    add_evidence: Annotated[
        bool, typer.Option("--add-evidence", help="Keep the evidence there is and add to it.")
    ] = False,
    withheld: Annotated[
        bool, typer.Option("--withheld", help="With unknown: data were asked for and refused.")
    ] = False,
    by: o.By = None,
    rater: o.Rater = None,
) -> None:
    """Record a finding on an item, a check, a criterion, or several apart by commas.

    What a note holds can be seen by others on this machine while the command runs, and stays in
    your shell's history: --note-file - avoids both.

    \b
    tipcheck set PER-2023 penalties not-met --note "Still eight to fifteen years."
    tipcheck set PER-2023 outreach/languages met --source https://example.org/report
        --kind programme --from 2023-04 --to 2024-03
    """
    from tipcheck.answers import Answer, answered
    from tipcheck.cli.assessor import assessor
    from tipcheck.cli.evidence import gathered, note_of
    from tipcheck.cli.typed import status_typed
    from tipcheck.naming import targets_of

    session: Session = ctx.obj
    assessment = session.open(reference, rater=rater)
    targets = targets_of(assessment, item)
    flags = (source, title, kind, since, until, published, quote)
    answer = Answer(
        status=status_typed(status),
        by=assessor(session, by),
        note=note_of(note, note_file),
        evidence=gathered(flags, evidence),
        withheld=withheld,
        add_evidence=add_evidence,
    )
    _record(
        session,
        assessment,
        answer.by,
        lambda ledger: [answered(assessment, ledger, target, answer) for target in targets],
    )


def confirm_command(
    ctx: typer.Context,
    reference: o.Reference,
    item: o.Item,
    source: Source = None,
    title: Title = None,
    kind: Kind = None,
    since: Since = None,
    until: Until = None,
    published: Published = None,
    quote: Quote = None,
    evidence: EvidenceFrom = None,
    by: o.By = None,
    rater: o.Rater = None,
) -> None:
    """Say that a finding still holds: for wording that changed since, or in a new year.

    It keeps its status, note and evidence; evidence given here is added.
    """
    from tipcheck.answers import confirmed
    from tipcheck.cli.assessor import assessor
    from tipcheck.cli.evidence import gathered
    from tipcheck.naming import targets_of

    session: Session = ctx.obj
    assessment = session.open(reference, rater=rater)
    targets = targets_of(assessment, item)
    flags = (source, title, kind, since, until, published, quote)
    added = gathered(flags, evidence)
    name = assessor(session, by)
    _record(
        session,
        assessment,
        name,
        lambda ledger: [confirmed(assessment, ledger, each, name, added) for each in targets],
    )


def undo_command(
    ctx: typer.Context,
    reference: o.Reference,
    item: o.MaybeItem = None,
    by: o.By = None,
    rater: o.Rater = None,
) -> None:
    """Take back the finding on an item or check, or the one made last; the one before stands again.

    Nothing is erased: the log keeps both.
    """
    from tipcheck.answers import taken_back
    from tipcheck.cli.assessor import assessor
    from tipcheck.ledger import Lens, strays
    from tipcheck.naming import target_of

    session: Session = ctx.obj
    assessment = session.open(reference, rater=rater)
    name = assessor(session, by)
    gone = {finding.item for finding in strays(assessment, Lens())}
    target = item if item is None or item in gone else target_of(assessment, item)
    _record(session, assessment, name, lambda ledger: [taken_back(ledger, target, name)])


def log_command(
    ctx: typer.Context,
    reference: o.Reference,
    item: o.MaybeItem = None,
    example: o.Example = False,
    rater: o.Rater = None,
    format_: o.Format = None,
    output: o.Output = None,
    force: o.Force = False,
) -> None:
    """Show who found what, when, on how many sources, and what it was before."""
    from tipcheck.documents.scores import log_document
    from tipcheck.ledger import history
    from tipcheck.naming import target_of
    from tipcheck.sheets.log import log_sheet
    from tipcheck.sheets.sheet import Result

    session: Session = ctx.obj
    export = Export(format_, output, force)
    words = session.words(export)
    assessment = session.open(reference, rater=rater, example=example)
    target = target_of(assessment, item) if item else None
    entries = list(history(assessment.findings, target))
    title = words("log.title", reference=assessment.checklist.reference)
    sheet = log_sheet(title, entries)
    session.show(Result((sheet,), sheet, lambda: log_document(entries)), export)
    if not entries:
        session.note(words("no-history"))
    flags = " --example" if example else ""
    hint = words("next.score", reference=reference, flags=flags)
    session.hint(o.unless_draft(assessment, reference, words, hint))


def begin(assessment: "Assessment", by: str) -> bool:
    """Write the empty ledger of a checklist; False if there is one already."""
    from tipcheck.recording import start
    from tipcheck.schemas import schema_text

    return start(assessment, by, schema_text("ledger"))


def _record(session: Session, assessment: "Assessment", by: str, make: "Maker") -> None:
    """Write findings, and say what each changed."""
    from tipcheck.model import Ledger
    from tipcheck.recording import record
    from tipcheck.sheets.log import change

    words, reference = session.words(), assessment.checklist.reference
    if assessment.ledger is None:
        make(Ledger(checklist=reference))  # what would be refused begins no ledger
        begin(assessment, by)
        session.note(words("say.begun", path=assessment.ledger_path))
    for entry in record(assessment, by, make):
        session.tell_done(f"{reference} {entry.finding.item}: {change(entry, words)}\n")
        _warn_if_open(session, assessment, entry.finding, words)
    flags = o.rater_flag(assessment.ledger_path)
    hint = words("next.score", reference=reference, flags=flags)
    session.hint(o.unless_draft(assessment, reference, words, hint))


def _warn_if_open(
    session: Session, assessment: "Assessment", finding: "Finding", words: "Words"
) -> None:
    from tipcheck.days import window
    from tipcheck.ledger import cause_of, only_goes_on

    if any(finding.item == each.id for each in assessment.standards.all):
        session.note(words("say.beyond", target=finding.item))
        return
    period = window(assessment.checklist.year)
    known = assessment.targets().get(finding.item, "")
    if finding.status == "withdrawn":
        return
    cause = cause_of(finding, known, period)
    if cause == "outside":
        session.note(words("say.outside", target=finding.item, window=period))
    elif cause is None and only_goes_on(finding, period):
        session.note(words("say.ongoing", target=finding.item, window=period))
