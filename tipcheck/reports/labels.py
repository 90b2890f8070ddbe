"""Headings and captions of a report."""

from typing import NamedTuple

from tipcheck.words import Words


class Labels(NamedTuple):
    """Headings and captions."""

    skip: str
    legend: tuple[str, str, str]
    counts: str
    glance: str
    figures: str
    id: str
    group: str
    range: str
    picture: str
    coverage: str
    checks: str
    items: str
    word: str
    recommendations: str
    history: str
    when: str
    who: str
    about: str
    change: str
    beyond: str
    wording: str
    method: str
    stamp: str
    nothing: str


def labels(words: Words) -> Labels:
    """Give the headings and captions of a report in one language."""
    return Labels(
        skip=words("report.skip"),
        legend=(words("report.low"), words("report.between"), words("report.short")),
        counts=words("report.counts"),
        glance=words("report.glance"),
        figures=words("report.figures"),
        id=words("column.id"),
        group=words("column.title"),
        range=words("column.range"),
        picture=words("report.picture-of"),
        coverage=words("column.coverage"),
        checks=words("column.checks"),
        items=words("column.items"),
        word=words("column.word"),
        recommendations=words("report.recommendations"),
        history=words("item.history"),
        when=words("column.at"),
        who=words("column.by"),
        about=words("report.about"),
        change=words("report.change"),
        beyond=words("report.beyond"),
        wording=words("column.wording"),
        method=words("report.method"),
        stamp=words("report.stamp"),
        nothing=words("report.nothing"),
    )
