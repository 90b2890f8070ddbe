"""The report as Markdown: the same words in the same order."""

from collections.abc import Iterator

from tipcheck.exports.markdown import escaped, table_lines
from tipcheck.reports.changes import Change, Changes
from tipcheck.reports.figures import Figures
from tipcheck.reports.labels import Labels
from tipcheck.reports.report import Report
from tipcheck.reports.telling import told
from tipcheck.reports.told import Basis, Demand, Point, Source, Told
from tipcheck.words import Words


def markdown_text(report: Report, words: Words) -> str:
    """Write a report as Markdown; no data of a file has a meaning in it."""
    page = told(report, words)
    parts = (_first(page), _glance(page), _figures(page), _chapters(page), _rest(page))
    return "".join(f"{line}\n" for part in parts for line in part)


def _first(page: Told) -> Iterator[str]:
    say, overall = page.labels, page.overall
    yield f"# {escaped(page.title)}\n"
    yield f"{escaped(page.subtitle)}\n"
    yield f"{escaped(page.tier)}\n"
    if overall.bar:
        share = f"{escaped(overall.range)}**, {escaped(say.coverage)} {escaped(overall.coverage)}"
        yield f"**{share}\n"
    yield from (f"{escaped(text)}\n" for text in (page.headline, page.meaning, page.caveat))
    yield from (f"> {escaped(notice)}\n" for notice in page.notices)
    yield from table_lines([say.counts, ""], [(each.label, str(each.size)) for each in page.groups])


def _glance(page: Told) -> Iterator[str]:
    yield f"## {escaped(page.labels.glance)}\n"
    for group in page.groups:
        if group.picks:
            yield f"### {escaped(f'{group.label} ({group.size})')}\n"
            yield from (f"- {pick.rank}\\. {escaped(pick.text.text)}" for pick in group.picks)
            yield ""


def _figures(page: Told) -> Iterator[str]:
    yield f"## {escaped(page.labels.figures)}\n"
    for table in page.figures:
        if table.rows:
            yield f"### {escaped(table.caption)}\n"
            yield from _figure_rows(table, page.labels)
    if page.untouched:
        yield f"{escaped(page.untouched)}\n"


def _figure_rows(table: Figures, say: Labels) -> Iterator[str]:
    headings = (say.id, say.group, say.range, say.coverage, say.checks, say.items, say.word)
    rows = [
        (
            row.id,
            row.title,
            row.range or say.nothing,
            row.coverage,
            row.checks,
            row.items,
            row.word,
        )
        for row in table.rows
    ]
    yield from table_lines(headings, rows)


def _chapters(page: Told) -> Iterator[str]:
    yield f"## {escaped(page.labels.recommendations)}\n"
    for chapter in page.chapters:
        yield f"### {escaped(chapter.title)}\n"
        yield f"{escaped(chapter.headline)}\n"
        for point in chapter.points:
            yield from _point(point, page.labels)


def _point(point: Point, say: Labels) -> Iterator[str]:
    yield f"#### {point.rank}\\. {escaped(f'{point.title.text} ({point.id})')}\n"
    yield f"> {escaped(point.text.text)}\n"
    share = point.figure
    figures = f"{share.range or say.nothing} · {say.coverage} {share.coverage or '–'}"
    yield f"{escaped(f'{figures} · {say.checks} {share.checks}')}\n"
    if point.criteria:
        yield f"{escaped(point.criteria)}\n"
    if point.whole:
        yield from _demand(point.whole)
    for demand in point.demands:
        yield from _demand(demand)
    yield ""
    if point.history:
        yield f"{escaped(say.history)}\n"
        rows = [(each.when, each.who, each.target, each.change) for each in point.history]
        yield from table_lines((say.when, say.who, say.about, say.change), rows)


def _demand(demand: Demand) -> Iterator[str]:
    text = f" {escaped(f'{demand.text.text} ({demand.target})')}" if demand.text else ""
    yield f"- **{escaped(demand.label)}**{text}"
    yield from (f"  - {escaped(remark)}" for remark in demand.remarks)
    if demand.basis:
        yield from (f"  - {line}" for line in _basis(demand.basis))


def _basis(basis: Basis) -> Iterator[str]:
    yield from map(escaped, (*(note.text for note in basis.notes), basis.made))
    yield from map(_source, basis.sources)


def _source(source: Source) -> str:
    address = f"<{source.url}>" if source.url else escaped(source.source)
    parts = [f"{escaped(source.about)} · {address}"]
    if source.quote.text:
        parts.append(escaped(f"“{source.quote.text}”"))
    if source.outside:
        parts.append(escaped(source.outside))
    return " · ".join(parts)


def _rest(page: Told) -> Iterator[str]:
    say = page.labels
    if page.beyond:
        yield f"## {escaped(say.beyond)}\n"
        for demand in page.beyond:
            yield from _demand(demand)
        yield ""
    if page.strays:
        yield f"{escaped(page.strays)}\n"
    if page.changes:
        yield from _changes(page.changes, say)
    yield f"## {escaped(say.method)}\n"
    yield from (f"{escaped(line)}\n" for line in (*page.method, page.caveat))
    if page.stamp:
        yield f"## {escaped(say.stamp)}\n"
        yield from (f"- {escaped(name)}: {escaped(value)}" for name, value in page.stamp)


def _changes(changes: Changes, say: Labels) -> Iterator[str]:
    yield f"## {escaped(changes.title)}\n"
    yield from (f"{escaped(line)}\n" for line in changes.lead)
    if changes.rows:
        headings = (*changes.headings, say.wording)
        yield from table_lines(headings, [_change(row) for row in changes.rows])
    yield from (f"{escaped(line)}\n" for line in changes.foot)


def _change(row: Change) -> tuple[str, ...]:
    return (*("; ".join(text.text for text in cell) for cell in row.cells), row.wording.text)
