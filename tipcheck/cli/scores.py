"""The command that scores."""

from fractions import Fraction
from typing import TYPE_CHECKING, Annotated

import typer

from tipcheck.cli import options as o
from tipcheck.cli.session import Export, Session

if TYPE_CHECKING:
    from datetime import date

    from tipcheck.assessment import Assessment
    from tipcheck.score import Score

AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DATE", help="Only findings made until the end of a day, UTC."),
]
Percent = Annotated[float | None, typer.Option(metavar="N", min=0, max=100)]


def score_command(
    ctx: typer.Context,
    reference: o.Reference,
    by: Annotated[
        o.Grouping | None,
        typer.Option("--by", help="Show one grouping: pillar, criterion (standards too) or item."),
    ] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show every contribution, to redo it by hand.")
    ] = False,
    example: o.Example = False,
    rater: o.Rater = None,
    by_assessor: Annotated[
        str | None,
        typer.Option("--by-assessor", metavar="NAME", help="Only findings of this assessor."),
    ] = None,
    as_of: AsOf = None,
    any_date: Annotated[
        bool, typer.Option("--any-date", help="Let actions outside the window count.")
    ] = False,
    presume: Annotated[
        bool,
        typer.Option("--presume", help="Add the range in which withheld data count as failure."),
    ] = False,
    draft: Annotated[
        bool, typer.Option("--draft", help="Score a draft that nobody has reviewed yet.")
    ] = False,
    fail_under: Annotated[
        float | None,
        typer.Option("--fail-under", metavar="N", help="Exit 1 if the low end is below N percent."),
    ] = None,
    min_coverage: Annotated[
        float | None,
        typer.Option("--min-coverage", metavar="N", help="Exit 1 if coverage is below N percent."),
    ] = None,
    format_: o.Format = None,
    output: o.Output = None,
    force: o.Force = False,
) -> None:
    """Score progress on the recommendations: a range and its coverage.

    The low end counts every open check as not met, the high end as met; coverage says how much has
    been looked at. It is an assessor's reading, not a State Department determination.

    \b
    tipcheck score PER-2023 --example
    tipcheck score PER-2023 --explain
    tipcheck score PER-2023 --format json -o peru.json
    """
    from tipcheck.ledger import Lens
    from tipcheck.score import CAVEAT, score
    from tipcheck.sheets.scores import readings_sheet, score_sheet, sums_sheet
    from tipcheck.sheets.sheet import Result
    from tipcheck.words import ENGLISH

    session: Session = ctx.obj
    export = Export(format_, output, force)
    words = session.words(export)
    assessment = session.open(reference, rater=rater, example=example)
    _refuse_draft(assessment, allowed=draft)
    lens = Lens(_day(as_of), by_assessor, any_date)
    scored = score(assessment, lens, presume=presume)
    whole = score_sheet(scored, by, words, whole=True)
    blocks = [score_sheet(scored, by, words)]
    if explain:
        blocks += [readings_sheet(scored, words), sums_sheet(scored, by, words)]
    table = blocks[2] if explain else whole
    excerpt = assessment.checklist.extent == "excerpt"
    caveat = f"{CAVEAT}; {ENGLISH('excerpt')}" if excerpt else CAVEAT

    def document() -> object:
        from tipcheck.documents.scores import score_document

        return score_document(scored, explain=explain)

    session.show(Result(tuple(blocks), table, document, caveat), export)
    if not explain:
        session.hint(
            words("next.explain", reference=reference, flags=" --example" if example else "")
        )
    if assessment.ledger is None:
        session.note(words("no-ledger", reference=assessment.checklist.reference))
    makers = sorted({finding.by for finding in assessment.findings})
    if by_assessor and by_assessor not in makers:
        session.note(f"no findings by {by_assessor!a}; there are some by: {', '.join(makers)}")
    if _falls_short(scored, fail_under, min_coverage):
        session.note("below what was asked for with --fail-under or --min-coverage")
        raise typer.Exit(1)


def _refuse_draft(assessment: "Assessment", *, allowed: bool) -> None:
    from tipcheck.errors import UsageError

    if not assessment.checklist.reviewed and not allowed:
        reference = assessment.checklist.reference
        message = (
            f"{reference} is a draft that nobody has reviewed: 'tipcheck review {reference}' does"
            " that; --draft scores it as it is"
        )
        raise UsageError(message)


def _day(text: str | None) -> "date | None":
    from tipcheck.days import last_day, parse_day
    from tipcheck.errors import UsageError

    try:
        return last_day(parse_day(text)) if text else None
    except ValueError as error:
        message = f"--as-of: {error}"
        raise UsageError(message) from None


def _falls_short(score: "Score", fail_under: float | None, min_coverage: float | None) -> bool:
    if fail_under is None and min_coverage is None:
        return False
    found = score.overall.range
    return (
        found is None
        or found.low * 100 < Fraction(fail_under or 0)
        or found.coverage * 100 < Fraction(min_coverage or 0)
    )
