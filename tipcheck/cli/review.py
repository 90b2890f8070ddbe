"""The command that reviews a draft: by switches, in the editor, or question by question."""

from typing import TYPE_CHECKING, Annotated

import typer

from tipcheck.cli import options as o
from tipcheck.cli.session import Session
from tipcheck.said import Said

if TYPE_CHECKING:
    from tipcheck.assessment import Assessment
    from tipcheck.model import Checklist


def review_command(
    ctx: typer.Context,
    reference: o.Reference,
    item: o.MaybeItem = None,
    accept: Annotated[bool, typer.Option("--accept", help="Confirm the item as it is.")] = False,
    pillar: Annotated[str | None, typer.Option("--pillar", help="Give it this pillar.")] = None,
    criteria: Annotated[
        str | None, typer.Option("--criteria", metavar="IDS", help="As b1,b7; '' for none.")
    ] = None,
    title: Annotated[str | None, typer.Option("--title", help="Give it this title.")] = None,
    name: Annotated[str | None, typer.Option("--id", metavar="ID", help="Give it this id.")] = None,
    text: Annotated[str | None, typer.Option("--text", help="Mend its text.")] = None,
    drop_check: Annotated[
        str | None, typer.Option("--drop-check", metavar="CHECK", help="Leave out a check.")
    ] = None,
    merge_with: Annotated[
        str | None, typer.Option("--merge-with", metavar="ITEM", help="Make one item of two.")
    ] = None,
    split_at: Annotated[
        str | None,
        typer.Option("--split-at", metavar="WORDS", help="A second item begins with these words."),
    ] = None,
    remove: Annotated[
        bool, typer.Option("--remove", help="It is no recommendation: leave it out.")
    ] = False,
    accept_all: Annotated[
        bool, typer.Option("--accept-all", help="Confirm every item as it is.")
    ] = False,
    done: Annotated[
        bool, typer.Option("--done", help="The draft is reviewed; it becomes a checklist.")
    ] = False,
    edit: Annotated[
        bool, typer.Option("--edit", help="Open the draft in $VISUAL or $EDITOR.")
    ] = False,
) -> None:
    """Review a draft that import made: accept, edit, merge and split its items.

    Without switches it asks, item by item. It is the one command that rewrites a checklist, and
    only a draft: items that are not touched keep every byte; one that is changed is written anew,
    with the comments that stood in it above it. A hand edit of the file is as good.

    \b
    tipcheck review PER-2022
    tipcheck review PER-2022 3 --pillar protection --criteria b2 --accept
    tipcheck review PER-2022 --accept-all --done
    """
    from tipcheck.cli.changes import Wanted, apply, edit_draft
    from tipcheck.revising import refuse_reviewed

    session: Session = ctx.obj
    assessment = session.open(reference)
    refuse_reviewed(assessment.checklist)
    keys = {"pillar": pillar, "criteria": criteria, "title": title, "id": name, "text": text}
    given = {key: value for key, value in keys.items() if value is not None}
    wanted = Wanted(item, given, accept, drop_check, merge_with, split_at, remove, accept_all, done)
    if edit:
        show_left(session, edit_draft(assessment))
    elif wanted.is_nothing:
        _walk(session, assessment)
    else:
        show_left(session, apply(assessment, wanted))


def _walk(session: Session, assessment: "Assessment") -> None:
    from tipcheck.cli.reviewing import walk
    from tipcheck.errors import UsageError

    if not session.can_talk:
        raise UsageError(
            Said(
                "review asks questions and needs a terminal; 'tipcheck review {reference} ITEM"
                " --accept' or 'tipcheck review {reference} --accept-all --done' does the same",
                reference=assessment.checklist.reference,
            )
        )
    show_left(session, walk(session, assessment))


def show_left(session: Session, draft: "Checklist") -> None:
    """Say how much of a draft is still open."""
    from tipcheck.sheets.drafts import left_line

    words = session.words()
    session.tell_done(f"{left_line(draft, words)}\n")
    if draft.reviewed:
        session.hint(words("next.show", reference=draft.reference, flags=""))
