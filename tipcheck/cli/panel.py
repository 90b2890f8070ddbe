"""The command over many countries and years."""

from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import typer

from tipcheck.cli import options as o
from tipcheck.cli.session import Export, Session, format_of

if TYPE_CHECKING:
    from tipcheck.cli.surveying import Survey
    from tipcheck.panel.tallies import By
    from tipcheck.words import Words

Grouping = Literal["pillar", "criterion", "standard"]


def panel_command(
    ctx: typer.Context,
    folder: Annotated[
        Path | None,
        typer.Argument(metavar="[DIR]", help="A folder, and all below; by default the workspace."),
    ] = None,
    by: Annotated[
        Grouping | None,
        typer.Option("--by", help="A row for each pillar, criterion (factors too) or standard."),
    ] = None,
    country: Annotated[
        list[str] | None, typer.Option("--country", metavar="NAME", help="Only this country.")
    ] = None,
    year: Annotated[
        list[str] | None,
        typer.Option("--year", metavar="YEAR", help="Only this year, or a range as 2015..2020."),
    ] = None,
    tier: Annotated[
        list[str] | None,
        typer.Option("--tier", metavar="TIER", help="Only 1, 2, 2-watch-list, 3 or special-case."),
    ] = None,
    recurrence: Annotated[
        bool,
        typer.Option("--recurrence", help="What comes back, and what becomes of it instead."),
    ] = False,
    scores_over_time: Annotated[
        str | None,
        typer.Option(
            "--scores-over-time",
            metavar="COUNTRY",
            help="One country's ranges by year: drawn here, or a picture with -o FILE.svg.",
        ),
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Stop at the first broken file, with exit code 3.")
    ] = False,
    format_: o.Format = None,
    output: o.Output = None,
    force: o.Force = False,
) -> None:
    """Score every list of a folder, or of the workspace: one tidy table.

    Broken files are listed on standard error and left out, with exit code 1. Excerpts, drafts and
    second raters count in no mean.

    \b
    tipcheck panel
    tipcheck panel world --year 2015..2020 --by criterion -o world.csv
    tipcheck panel world --country peru --format jsonl
    tipcheck panel world --recurrence
    tipcheck panel world --scores-over-time peru -o peru.svg
    """
    from tipcheck.cli.surveying import survey

    session: Session = ctx.obj
    export = Export(format_, output, force)
    picture = bool(scores_over_time and output and output.suffix.lower() == ".svg")
    words = session.words(None if picture else export)
    if scores_over_time:
        country = [scores_over_time]
    found = survey(session, folder, country or [], year or [], tier or [], strict=strict)
    if scores_over_time:
        _show_years(session, found, words, export, picture=picture)
    elif recurrence:
        _show_recurrence(session, found, words, export)
    else:
        _show_rows(session, found, by, words, export)
    found.finish(session, words)


def _show_years(
    session: Session, found: "Survey", words: "Words", export: Export, *, picture: bool
) -> None:
    from tipcheck.countries.names import country_name
    from tipcheck.documents.panel import panel_document, row_document
    from tipcheck.exports.svg import svg_text
    from tipcheck.panel.tallies import tallies
    from tipcheck.sheets.panel import over_time_sheet
    from tipcheck.sheets.sheet import Result

    years = list(found.entries())
    code = min(found.selection.countries or ("",))
    sheet = over_time_sheet(country_name(code, words.language), years, words)
    if picture:
        session.save_or_print(svg_text(sheet), export)
        return
    rows = [(entry, each) for entry in years for each in tallies(entry.assessment, None)]
    documents = [row_document(*row) for row in rows]
    session.show(Result((sheet,), sheet, lambda: panel_document(documents)), export)


def _show_recurrence(session: Session, found: "Survey", words: "Words", export: Export) -> None:
    from tipcheck.panel.recurrence import recurrence
    from tipcheck.sheets.recurrence import figures_sheet, kinds_sheet, lives_sheet, never_met_sheet
    from tipcheck.sheets.sheet import Result

    known = recurrence(found.webs())

    def document() -> object:
        from tipcheck.documents.recurrence import recurrence_document

        return recurrence_document(known)

    sheets = (figures_sheet(known, words), kinds_sheet(known, words), never_met_sheet(known, words))
    session.show(Result(sheets, lives_sheet(known, words), document), export)


def _show_rows(
    session: Session, found: "Survey", by: "By | None", words: "Words", export: Export
) -> None:
    from tipcheck.exports.streams import STREAMS
    from tipcheck.sheets.panel import COLUMNS, panel_rows

    name = format_of(export)
    if name in STREAMS:
        found.bar = found.bar and (export.output is not None or not session.is_screen)
        rows = (row for entry in found.entries() for row in panel_rows(entry, by))
        session.stream(STREAMS[name](COLUMNS, rows), export)
        return
    _show_whole(session, found, by, words, export)


def _show_whole(
    session: Session, found: "Survey", by: "By | None", words: "Words", export: Export
) -> None:
    from tipcheck.documents.panel import panel_document, row_document
    from tipcheck.panel.means import Means
    from tipcheck.panel.tallies import tallies
    from tipcheck.sheets.panel import MOST_ROWS, means_sheet, panel_row, panel_sheet
    from tipcheck.sheets.sheet import Result

    name, means = format_of(export), Means()
    most = MOST_ROWS if name is None and session.is_screen else None
    rows: list[Any] = []
    documents: list[Any] = []
    size = 0
    for entry in found.entries():
        grouped = tuple(tallies(entry.assessment, by))
        size += len(grouped)
        if entry.counts:
            means.add(grouped)
        if name == "json":
            documents += [row_document(entry, each) for each in grouped]
        else:
            left = None if most is None else most - len(rows)
            rows += [panel_row(entry, *each) for each in islice(grouped, left)]
    table = panel_sheet(tuple(rows), size, by, words)
    means_table = means_sheet(means.all(), words)
    session.show(Result((table, means_table), table, lambda: panel_document(documents)), export)
