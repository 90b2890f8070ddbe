"""Commands that look: list, show, standards."""

from typing import TYPE_CHECKING, Annotated, Any

import typer

from tipcheck.cli import options as o
from tipcheck.cli.session import Export, Session

if TYPE_CHECKING:
    from tipcheck.score import Score


def list_command(
    ctx: typer.Context, format_: o.Format = None, output: o.Output = None, force: o.Force = False
) -> None:
    """Name the checklists there are: yours, then the bundled ones."""
    from tipcheck.sheets.look import list_sheet
    from tipcheck.sheets.sheet import Result

    session: Session = ctx.obj
    export = Export(format_, output, force)
    sheet = list_sheet(session.workspace(), session.words(export))
    session.show(Result((sheet,), sheet, sheet.as_dicts), export)
    session.hint(session.words()("next.show", reference="PER-2023", flags=""))


def show_command(
    ctx: typer.Context,
    reference: o.Reference,
    item: o.MaybeItem = None,
    example: o.Example = False,
    rater: o.Rater = None,
    format_: o.Format = None,
    output: o.Output = None,
    force: o.Force = False,
) -> None:
    """Show a checklist with what was found, or one item whole.

    \b
    tipcheck show PER-2023
    tipcheck show PER-2023 4 --example
    tipcheck show PER-2023 --format json
    """
    from tipcheck.score import score
    from tipcheck.sheets.look import items_sheet
    from tipcheck.sheets.sheet import Result

    session: Session = ctx.obj
    export = Export(format_, output, force)
    words = session.words(export)
    scored = score(session.open(reference, rater=rater, example=example))
    if item is None:
        sheet = items_sheet(scored, words)
        session.show(Result((sheet,), sheet, lambda: _document(scored)), export)
        flags = " --example" if example else ""
        hint = words("next.item", reference=reference, flags=flags)
        session.hint(o.unless_draft(scored.assessment, reference, words, hint))
        return
    from tipcheck.naming import item_of
    from tipcheck.sheets.pages import item_page
    from tipcheck.sheets.scores import readings_sheet

    found = item_of(scored.assessment, item.partition("/")[0])
    page, sheet = item_page(scored, found, words), readings_sheet(scored, words, found)
    session.show(Result((page,), sheet, lambda: _document(scored, found.id)), export)
    hint = words("next.set", reference=reference, item=found.id)
    session.hint(o.unless_draft(scored.assessment, reference, words, hint))


def _document(scored: "Score", item: str | None = None) -> dict[str, Any]:
    from tipcheck.documents.scores import checklist_document, item_document

    return item_document(scored, item) if item else checklist_document(scored)


def standards_command(
    ctx: typer.Context,
    name: Annotated[
        str | None, typer.Argument(metavar="[ID]", help="One of a1-a4, b1-b12, d, e, f.")
    ] = None,
    format_: o.Format = None,
    output: o.Output = None,
    force: o.Force = False,
) -> None:
    """Show the minimum standards, criteria and factors, or one of them whole."""
    from tipcheck.documents import scores as documents
    from tipcheck.naming import standard_of
    from tipcheck.sheets.look import standards_sheet
    from tipcheck.sheets.pages import standard_page
    from tipcheck.sheets.sheet import Result

    session: Session = ctx.obj
    export = Export(format_, output, force)
    words, standards = session.words(export), session.standards()
    sheet = standards_sheet(standards, words)
    if name is None:
        session.show(Result((sheet,), sheet, lambda: documents.noun_document(standards)), export)
        return
    standard = standard_of(standards, name)
    page = standard_page(standard, words)
    session.show(
        Result((page,), sheet.only(standard.id), lambda: documents.noun_document(standard)), export
    )
