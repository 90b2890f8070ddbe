"""A report told in one language: the order of what it says."""

from collections.abc import Iterator, Sequence

from tipcheck import __version__
from tipcheck.countries.names import country_name
from tipcheck.days import day_of, window
from tipcheck.ledger import Reading
from tipcheck.model import PILLARS, STATUSES, Standard
from tipcheck.reports.changes import changes
from tipcheck.reports.figures import Figures, figure
from tipcheck.reports.labels import labels
from tipcheck.reports.points import beyond, point
from tipcheck.reports.report import Report
from tipcheck.reports.texts import own_text
from tipcheck.reports.told import Chapter, Group, Pick, Told
from tipcheck.score import Score, Tally
from tipcheck.sheets.scores import headline, is_untouched, remarks, strays, untouched
from tipcheck.words import Words


def told(report: Report, words: Words) -> Told:
    """Tell a report in one language."""
    scored = report.score
    checklist = scored.assessment.checklist
    country = country_name(checklist.country, words.language, checklist.name)
    return Told(
        language=words.language,
        title=f"{country} {checklist.year}",
        subtitle=words("report.subtitle"),
        tier=words("report.tier", tier=words(f"tier.{checklist.tier}"), year=checklist.year),
        notices=tuple(_notices(scored, words)),
        caveat=words("score.caveat"),
        overall=figure(scored.overall, words("title.overall"), words),
        headline=_looked(scored.overall, words),
        meaning=words("report.meaning"),
        groups=tuple(_groups(scored, words)),
        figures=tuple(_figures(scored, words)),
        untouched=untouched(scored, None, words),
        chapters=tuple(_chapters(scored, words)),
        beyond=tuple(beyond(finding, scored, words) for finding in scored.beyond),
        strays=strays(scored, words),
        changes=changes(report.since, words) if report.since else None,
        method=tuple(_method(scored, words)),
        stamp=tuple(report.stamp),
        labels=labels(words),
    )


def _looked(overall: Tally, words: Words) -> str:
    if overall.range is None:
        return words("score.nothing")
    return words(
        "report.looked",
        looked=overall.looked,
        checks=overall.checks,
        touched=overall.touched,
        items=overall.items,
    )


def _notices(scored: Score, words: Words) -> Iterator[str]:
    """Say what the figures must not be read without."""
    assessment, lens = scored.assessment, scored.lens
    if not assessment.checklist.reviewed:
        yield words("report.draft")
    if assessment.example:
        yield words("report.example")
    if assessment.checklist.extent == "excerpt":
        yield words("excerpt")
    if lens.as_of:
        yield words("report.as-of", day=lens.as_of)
    if lens.any_date:
        yield words("report.any-date")
    yield from remarks(scored, words)


def _groups(scored: Score, words: Words) -> Iterator[Group]:
    """Gather the checks by what was found; first what is settled, last what is open."""
    for status in STATUSES[:-1]:
        rows = [row for row in scored.readings if not row.cause and row.outcome == status]
        yield _group(status, words(f"status.{status}"), rows, words)
    rows = [row for row in scored.readings if row.cause]
    yield _group("open", words("report.open"), rows, words)


def _group(status: str, label: str, rows: Sequence[Reading], words: Words) -> Group:
    picks = tuple(Pick(row.item.id, row.rank, own_text(row.check, "text", words)) for row in rows)
    return Group(status, label, len(rows), picks)


def _figures(scored: Score, words: Words) -> Iterator[Figures]:
    pillars: dict[str, str] = {name: words(f"pillar.{name}").capitalize() for name in PILLARS}
    yield _table(words("report.pillars"), scored.pillars, pillars, words)
    standards = scored.assessment.standards
    for caption, tallies, nouns in (
        (words("report.standards"), scored.standards, standards.standards),
        (words("report.criteria"), scored.criteria, standards.criteria),
        (words("report.factors"), scored.factors, standards.factors),
    ):
        yield _table(caption, tallies, _titles(nouns, words), words)


def _titles(nouns: Sequence[Standard], words: Words) -> dict[str, str]:
    return {each.id: words.of(each, "title") for each in nouns}


def _table(caption: str, tallies: Sequence[Tally], titles: dict[str, str], words: Words) -> Figures:
    rows = (figure(tally, titles[tally.id], words) for tally in tallies if not is_untouched(tally))
    return Figures(caption, tallies[0].id not in PILLARS, tuple(rows))


def _chapters(scored: Score, words: Words) -> Iterator[Chapter]:
    items = scored.assessment.checklist.items
    for pillar, tally in zip(PILLARS, scored.pillars, strict=True):
        ranks = [rank for rank, item in enumerate(items, start=1) if item.pillar == pillar]
        if ranks:
            points = tuple(point(scored, rank, words) for rank in ranks)
            title = words(f"pillar.{pillar}").capitalize()
            yield Chapter(title, headline(tally, words), points)


def _method(scored: Score, words: Words) -> Iterator[str]:
    assessment = scored.assessment
    checklist, source = assessment.checklist, assessment.checklist.source
    yield words("explain.how")
    yield words("explain.sums-how")
    yield words("report.window", window=window(checklist.year))
    yield words("standards.foot")
    if source:
        parts = [source.title, source.url or "", str(source.retrieved or "")]
        yield words("report.source", source=", ".join(part for part in parts if part))
    yield words(f"report.{checklist.wording}")
    shown = filter(scored.lens.shows, assessment.findings)
    if last := max((finding.at for finding in shown), default=None):
        yield words("report.last", day=day_of(last))
    yield words("report.by", version=__version__)
