"""Commands that lead: assess asks, next lists what is open."""

import os
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from tipcheck.cli import options as o
from tipcheck.cli.session import Export, Session
from tipcheck.said import Said

if TYPE_CHECKING:
    from tipcheck.assessment import Assessment
    from tipcheck.cli.terminals import KeyTerminal, LineTerminal
    from tipcheck.guided.run import Run

Only = Literal["open", "unknown", "stale", "carried", "not-met", "partial"]
Pillar = Literal["prosecution", "protection", "prevention", "partnership"]


def assess_command(
    ctx: typer.Context,
    reference: o.Reference,
    item: Annotated[
        str | None,
        typer.Option(
            "--item", metavar="ITEM", help="Only this item or check.", autocompletion=o.items
        ),
    ] = None,
    only: Annotated[
        Only | None, typer.Option("--only", help="Only the checks for which this stands.")
    ] = None,
    pillar: Annotated[
        Pillar | None, typer.Option("--pillar", help="Only the items of this pillar.")
    ] = None,
    line_mode: Annotated[
        bool,
        typer.Option("--line-mode", help="Plain questions with Enter, as with ACCESSIBLE=1."),
    ] = False,
    by: o.By = None,
    rater: o.Rater = None,
) -> None:
    """Answer question after question, in the terminal: single keys, each answer saved at once.

    It begins at the first open check, so leaving and coming back loses nothing.

    \b
    tipcheck assess PER-2023
    tipcheck assess PER-2023 --item 4
    tipcheck assess PER-2023 --only unknown --lang es
    """
    from tipcheck.cli.assessor import assessor
    from tipcheck.cli.granting import Conversation
    from tipcheck.guided.places import begin
    from tipcheck.years.earlier import open_earlier

    session: Session = ctx.obj
    assessment = session.open(reference, rater=rater)
    _needs_a_terminal(session, assessment)
    earlier = open_earlier(session.workspace(), assessment, rater=rater)
    run = begin(assessment, "?", item=item, only=only, pillar=pillar)
    _agree_to_begin(session, assessment)
    run = run._replace(by=assessor(session, by), earlier=earlier)
    with _terminal(session, lines=line_mode).open() as terminal:
        run = Conversation(terminal, run).hold()
    _tell(session, run)
    if terminal.ended:
        raise typer.Exit(128 + terminal.ended)


def _needs_a_terminal(session: Session, assessment: "Assessment") -> None:
    from tipcheck.errors import UsageError

    if not session.can_talk:
        raise UsageError(
            Said(
                "assess asks questions and needs a terminal; 'tipcheck next {reference}' lists"
                " what is open, 'tipcheck set {reference} ITEM STATUS' answers it",
                reference=assessment.checklist.reference,
            )
        )


def _agree_to_begin(session: Session, assessment: "Assessment") -> None:
    """Ask before a workspace is made where there is none."""
    from tipcheck.cli.asking import must_agree

    if session.workspace().root is None:
        words = session.words()
        must_agree(words, words("run.begin", path=assessment.ledger_path))


def _terminal(session: Session, *, lines: bool) -> "KeyTerminal | LineTerminal":
    from importlib.util import find_spec

    from tipcheck.cli.terminals import KeyTerminal, LineTerminal

    poor = os.environ.get("TERM", "dumb") == "dumb" or find_spec("termios") is None
    wants_lines = lines or poor or bool(os.environ.get("ACCESSIBLE"))
    return (LineTerminal if wants_lines else KeyTerminal)(session, session.words())


def _tell(session: Session, run: "Run") -> None:
    """Say what was saved, what was not, and what can come next."""
    from tipcheck.guided.run import NOTHING, Left
    from tipcheck.guided.scripted import commands

    words, reference = session.words(), run.assessment.checklist.reference
    path = run.assessment.ledger_path
    key = "run.end" if run.deeds else "run.end-none"
    saved = sum(len(deed.findings) for deed in run.deeds)
    session.note(words(key, n=saved, path=path))
    left = run.mode if isinstance(run.mode, Left) else Left(NOTHING)
    if left != Left(NOTHING):
        for command in commands(run, left):
            session.note(words("run.unsaved", command=command), whole=True)
    session.hint(words("next.score", reference=reference, flags=o.rater_flag(path)))


def next_command(
    ctx: typer.Context,
    reference: o.Reference,
    rater: o.Rater = None,
    example: o.Example = False,
    format_: o.Format = None,
    output: o.Output = None,
    force: o.Force = False,
) -> None:
    """List what is open, first what would narrow the score's range most, with its command."""
    from tipcheck.agenda import agenda
    from tipcheck.documents.scores import agenda_document
    from tipcheck.score import score
    from tipcheck.sheets.agenda import agenda_sheet
    from tipcheck.sheets.sheet import Result

    session: Session = ctx.obj
    export = Export(format_, output, force)
    words = session.words(export)
    scored = score(session.open(reference, rater=rater, example=example))
    tasks = agenda(scored)
    sheet = agenda_sheet(scored, tasks, words)
    session.show(Result((sheet,), sheet, lambda: agenda_document(tasks)), export)
    session.hint(words("next.assess", reference=reference))
