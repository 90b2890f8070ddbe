"""The command that scores."""

from fractions import Fraction
from typing import TYPE_CHECKING, Annotated

import typer

from tipcheck.cli import options as o
from tipcheck.cli.session import Export, Session
from tipcheck.errors import UnfitError
from tipcheck.said import Said, placed

if TYPE_CHECKING:
    from datetime import date

    from tipcheck.assessment import Assessment
    from tipcheck.score import Score

AsOf = Annotated[
    str | None,
    typer.Option("--as-of", metavar="DATE", help="Only findings made until the end of a day, UTC."),
]
AnyDate = Annotated[bool, typer.Option("--any-date", help="Let actions outside the window count.")]
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
    any_date: AnyDate = False,
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
    from tipcheck.score import score
    from tipcheck.sheets.scores import readings_sheet, score_sheet, sums_sheet
    from tipcheck.sheets.sheet import Result

    session: Session = ctx.obj
    export = Export(format_, output, force)
    words = session.words(export)
    assessment = session.open(reference, rater=rater, example=example)
    refuse_draft(assessment, allowed=draft)
    lens = Lens(day(as_of), by_assessor, any_date)
    scored = score(assessment, lens, presume=presume)
    whole = score_sheet(scored, by, words, whole=True)
    blocks = [score_sheet(scored, by, words)]
    if explain:
        blocks += [readings_sheet(scored, words), sums_sheet(scored, by, words)]
    table = blocks[2] if explain else whole
    excerpt = assessment.checklist.extent == "excerpt"
    said = session.words()
    caveat = "; ".join([said("say.caveat"), *([said("excerpt")] if excerpt else [])])

    def document() -> object:
        from tipcheck.documents.scores import score_document

        return score_document(scored, explain=explain)

    session.show(Result(tuple(blocks), table, document, caveat), export)
    if not explain:
        session.hint(
            words("next.explain", reference=reference, flags=" --example" if example else "")
        )
    if assessment.ledger is None and rater:
        session.note(_no_such_rater(session, assessment.checklist.reference, rater))
    elif assessment.ledger is None:
        known = session.workspace().example(assessment.checklist.reference).exists()
        name = assessment.checklist.reference
        session.note(
            words("no-ledger", reference=name) if known else words("no-ledger-yet", reference=name)
        )
    makers = sorted({finding.by for finding in assessment.findings})
    if by_assessor and by_assessor not in makers:
        named = ", ".join(makers)
        session.note(said("say.nobody-by", name=ascii(by_assessor), makers=named))
    if _falls_short(scored, fail_under, min_coverage):
        session.note(said("say.below"))
        raise typer.Exit(1)


def _no_such_rater(session: Session, reference: str, rater: str) -> str:
    words, names = session.words(), session.workspace().raters(reference)
    if not names:
        return words("say.no-rater", reference=reference, rater=rater)
    raters = ", ".join(names)
    return words("say.no-rater-but", reference=reference, rater=rater, raters=raters)


def refuse_draft(assessment: "Assessment", *, allowed: bool) -> None:
    """Refuse to score what nobody has reviewed, unless that is wanted.

    Raises:
        UsageError: It is a draft.
    """
    from tipcheck.errors import UsageError

    if not assessment.checklist.reviewed and not allowed:
        raise UsageError(
            Said(
                "{reference} is a draft that nobody has reviewed: 'tipcheck review {reference}'"
                " does that; --draft takes it as it is",
                reference=assessment.checklist.reference,
            )
        )


def day(text: str | None) -> "date | None":
    """Read the day until whose end findings count.

    Raises:
        UsageError: It is no date.
    """
    from tipcheck.days import last_day, parse_day
    from tipcheck.errors import UsageError

    try:
        return last_day(parse_day(text)) if text else None
    except UnfitError as error:
        raise UsageError(placed("--as-of", error.said)) from None


def _falls_short(score: "Score", fail_under: float | None, min_coverage: float | None) -> bool:
    from tipcheck.errors import UsageError

    for flag, share in (("--fail-under", fail_under), ("--min-coverage", min_coverage)):
        if share is not None and not 0 <= share <= 100:  # noqa: PLR2004 - percent
            message = Said("{flag}: write a percentage from 0 to 100", flag=flag)
            raise UsageError(message)
    if fail_under is None and min_coverage is None:
        return False
    found = score.overall.range
    return (
        found is None
        or found.low * 100 < Fraction(fail_under or 0)
        or found.coverage * 100 < Fraction(min_coverage or 0)
    )
