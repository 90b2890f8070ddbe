"""Commands over the years: diff, link, carry, trace, clock."""

from typing import TYPE_CHECKING, Annotated

import typer

from tipcheck.cli import options as o
from tipcheck.cli.session import Export, Session
from tipcheck.said import Said

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tipcheck.assessment import Assessment
    from tipcheck.model import Link
    from tipcheck.score import Score
    from tipcheck.words import Words
    from tipcheck.years.country import Country

_CHANGES = "same, moved, reworded, merged, split, succeeded, added, dropped or beyond"


def diff_command(
    ctx: typer.Context,
    old: o.Old,
    new: o.New,
    only: Annotated[
        str | None, typer.Option("--only", metavar="KIND", help=f"Rows of one kind: {_CHANGES}.")
    ] = None,
    exit_code: Annotated[
        bool, typer.Option("--exit-code", help="Exit 1 if the rows shown hold a difference.")
    ] = False,
    example: o.Example = False,
    rater: o.Rater = None,
    format_: o.Format = None,
    output: o.Output = None,
    force: o.Force = False,
) -> None:
    """Hold two years of a country against each other: what became of each recommendation.

    Recorded links come first, then what the words say: sure, or unsure. What a list that is known
    in part could still hold is called neither added nor dropped.

    \b
    tipcheck diff PER-2022 PER-2023
    tipcheck diff PER-2023 PER-2024 --example
    """
    from tipcheck.sheets.diff import diff_blocks, diff_sheet
    from tipcheck.sheets.difference import Difference
    from tipcheck.sheets.sheet import Result
    from tipcheck.years.diff import UNCHANGED, compare, only_kind

    session: Session = ctx.obj
    export = Export(format_, output, force)
    words = session.words(export)
    first, last = _pair(session, old, new, rater=rater, example=example)
    links = _links(session, first)
    rows = only_kind(compare(first.checklist, last.checklist, links), only)
    shown = Difference(first, last, rows, _score(first), _score(last))
    table = diff_sheet(shown, words)

    def document() -> object:
        from tipcheck.documents.diff import diff_document

        return diff_document(shown)

    session.show(Result(diff_blocks(shown, words), table, document), export)
    code = first.checklist.country
    item = next((target for row in rows for target in row.news), "")
    session.hint(words("next.trace", code=code, item=item.partition("/")[0]))
    if exit_code and any(row.change not in UNCHANGED for row in rows):
        raise typer.Exit(1)


def link_command(
    ctx: typer.Context,
    old: o.Old,
    new: o.New,
    before: Annotated[
        str | None,
        typer.Argument(metavar="[FROM]", help="Items or checks of OLD, apart by commas."),
    ] = None,
    after: Annotated[
        str | None, typer.Argument(metavar="[TO]", help="Items or checks of NEW, apart by commas.")
    ] = None,
    kind: Annotated[
        str | None,
        typer.Option("--kind", help="same, reworded, merged, split or succeeded."),
    ] = None,
    note: Annotated[str | None, typer.Option("--note", help="Why, in words.")] = None,
    refuse: Annotated[
        bool, typer.Option("--refuse", help="They have nothing to do with each other.")
    ] = False,
    by: o.By = None,
) -> None:
    """Confirm or refuse how recommendations continue: one proposal after the other, or as told.

    \b
    tipcheck link PER-2022 PER-2023
    tipcheck link PER-2022 PER-2023 victim-services-money,services-reach victim-services
        --kind merged --note "Both went into one."
    tipcheck link PER-2022 PER-2023 1 5 --refuse
    """
    from tipcheck.cli.linking import link_as_told, link_one_by_one
    from tipcheck.errors import UsageError
    from tipcheck.years.links import kind_named, places_of

    session: Session = ctx.obj
    first, last = _pair(session, old, new)
    if before is not None and after is not None:
        olds, news = places_of(first, before), places_of(last, after)
        told = "unrelated" if refuse else kind_named(kind, olds, news, first, last)
        link_as_told(session, olds, news, told, note, by)
        return
    if before is not None or kind or refuse or not session.can_ask:
        pair = (first.checklist.reference, last.checklist.reference)
        raise UsageError(
            Said(
                "name what is linked: tipcheck link {old} {new} FROM TO [--kind reworded] [--note"
                " ...], or --refuse",
                old=pair[0],
                new=pair[1],
            )
        )
    link_one_by_one(session, first, last, _links(session, first), by)


def carry_command(
    ctx: typer.Context,
    old: o.Old,
    new: o.New,
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Show what would be carried over; write nothing.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    by: o.By = None,
    rater: o.Rater = None,
    format_: o.Format = None,
    output: o.Output = None,
    force: o.Force = False,
) -> None:
    """Bring findings over from an earlier year where the same is asked again.

    Carried over they are open until you confirm them with evidence inside the window of the new
    year. Where the wording changed, the change is shown, and what was found then.
    """
    from tipcheck.cli.carrying import carry

    session: Session = ctx.obj
    export = Export(format_, output, force)
    first, last = _pair(session, old, new, rater=rater)
    links = _links(session, first)
    carry(session, first, last, links, export, by, dry_run=dry_run, yes=yes)


def trace_command(
    ctx: typer.Context,
    country: o.Country,
    item: Annotated[
        str | None,
        typer.Argument(
            metavar="[ITEM]", help="An item's id, its rank in the last list, or YEAR/ITEM."
        ),
    ] = None,
    example: o.Example = False,
    rater: o.Rater = None,
    format_: o.Format = None,
    output: o.Output = None,
    force: o.Force = False,
) -> None:
    """Follow what was asked through all years that are known: rank, wording, findings, streak.

    \b
    tipcheck trace PER
    tipcheck trace PER penalties --example
    """
    from tipcheck.documents.trace import trace_document
    from tipcheck.sheets.sheet import Result
    from tipcheck.sheets.trace import country_sheet, thread_sheet, wording_page
    from tipcheck.years.trace import node_of, thread, threads
    from tipcheck.years.web import weave

    session: Session = ctx.obj
    export = Export(format_, output, force)
    words = session.words(export)
    known = _open_country(session, words, country, rater=rater, example=example)
    web = weave(known)
    if item is None:
        found = threads(web)
        sheet = country_sheet(web, found, words)
        session.show(Result((sheet,), sheet, lambda: trace_document(known, found, web)), export)
        session.hint(words("next.trace", code=known.code, item=found[0].last.item.id))
        return
    one = thread(web, node_of(known, item))
    sheet = thread_sheet(one, known, words)
    table = sheet if one.assessed else sheet.without("range", "found")
    blocks = (table, wording_page(one, web, words))
    session.show(Result(blocks, sheet, lambda: trace_document(known, [one], web)), export)


def clock_command(
    ctx: typer.Context,
    country: o.Country,
    format_: o.Format = None,
    output: o.Output = None,
    force: o.Force = False,
) -> None:
    """Say where a country stands on the Watch List clock, and what the law says comes next.

    It reads the tiers that reports gave, and the rules of 22 U.S.C. 7107(b)(2). It predicts none.
    """
    from tipcheck.countries.names import country_name
    from tipcheck.documents.clock import clock_document
    from tipcheck.sheets.clock import clock_runs, clock_sheet
    from tipcheck.sheets.sheet import Result
    from tipcheck.years.clock import read_clock

    session: Session = ctx.obj
    export = Export(format_, output, force)
    words = session.words(export)
    known = _open_country(session, words, country)
    clock = read_clock(known.tiers, session.standards().clock)
    name = country_name(known.code, words.language)
    sheet = clock_sheet(name, clock, words)
    runs = clock_runs(name, clock, words)
    session.show(Result((runs,), sheet, lambda: clock_document(known.code, clock)), export)


def _pair(
    session: Session, old: str, new: str, *, rater: str | None = None, example: bool = False
) -> "tuple[Assessment, Assessment]":
    from tipcheck.years.country import open_pair

    workspace = session.workspace()
    pair = open_pair(workspace, old, new, rater=rater, example=example)
    _remember(session, pair[0].checklist.country, pair)
    return pair


def _open_country(
    session: Session, words: "Words", name: str, *, rater: str | None = None, example: bool = False
) -> "Country":
    """Load all that is known of a country, and tell where its files do not agree."""
    from tipcheck.years.country import differing_tiers, open_country

    workspace = session.workspace()
    known = open_country(workspace, workspace.country(name), rater=rater, example=example)
    _remember(session, known.code, known.years)
    for reference, tiers in differing_tiers(known).items():
        listed, ranked = (words(f"tier.{tier}") for tier in tiers)
        session.note(words("say.tiers-differ", reference=reference, listed=listed, ranked=ranked))
    return known


def _remember(session: Session, code: str, years: "Sequence[Assessment]") -> None:
    """Let no export replace what was read."""
    workspace = session.workspace()
    session.read += [path for year in years for path in (year.path, year.ledger_path)]
    session.read += workspace.beside("lineage", code) + workspace.beside("tiers", code)
    session.read.append(workspace.standards())


def _links(session: Session, year: "Assessment") -> "tuple[Link, ...]":
    from tipcheck.years.lineage import open_lineage

    return open_lineage(session.workspace(), year.checklist.country)


def _score(year: "Assessment") -> "Score | None":
    from tipcheck.score import score

    return score(year) if year.findings else None
