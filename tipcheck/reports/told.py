"""What a report says in the words of one language: HTML and Markdown only give it a shape."""

from typing import NamedTuple


class Text(NamedTuple):
    """A text that somebody else wrote; `language` where it is not the page's."""

    text: str
    language: str = ""


class Bar(NamedTuple):
    """A range as a picture.

    Attributes:
        low: Percent of the width that counts as met, to two decimals, rounded down.
        high: Where the open part ends, rounded up.
        open: Width of the open part.
        alt: The same in words.
    """

    low: str
    high: str
    open: str
    alt: str


class Figure(NamedTuple):
    """The figures of one group, drawn.

    Attributes:
        exact: Low end, high end and coverage as fractions; empty where nothing is applicable.
        word: Where all stands, for a criterion, a factor and `a1` to `a3`.
    """

    id: str
    title: str
    range: str
    coverage: str
    exact: tuple[str, ...]
    checks: str
    items: str
    word: str
    bar: Bar | None


class Figures(NamedTuple):
    """A table of figures; `coded` where people know the groups by their ids too."""

    caption: str
    coded: bool
    rows: tuple[Figure, ...]


class Source(NamedTuple):
    """A piece of evidence; `url` only where it may be a link."""

    about: str
    source: str
    url: str | None
    quote: Text
    outside: str


class Basis(NamedTuple):
    """What a finding rests on."""

    made: str
    notes: tuple[Text, ...]
    sources: tuple[Source, ...]


class Demand(NamedTuple):
    """One check, with what stands for it.

    Attributes:
        text: None where the item is its own single check.
        status: The status that counts, or the cause for which it is open.
        label: The same as people read it, with its symbol.
        remarks: Why it is open, what it maps to, whose finding speaks for it.
    """

    target: str
    text: Text | None
    status: str
    label: str
    remarks: tuple[str, ...]
    basis: Basis | None


class Moment(NamedTuple):
    """One entry of an item's history."""

    when: str
    who: str
    target: str
    change: str


class Point(NamedTuple):
    """One recommendation.

    Attributes:
        whole: What was found on all of it at once; None if nothing was.
    """

    id: str
    rank: int
    title: Text
    text: Text
    criteria: str
    figure: Figure
    whole: Demand | None
    demands: tuple[Demand, ...]
    history: tuple[Moment, ...]


class Chapter(NamedTuple):
    """The recommendations of one pillar."""

    id: str
    title: str
    headline: str
    points: tuple[Point, ...]


class Pick(NamedTuple):
    """A check in the overview: the item that it stands in, and its own words."""

    item: str
    rank: int
    text: Text


class Group(NamedTuple):
    """All checks of one status, or all that are open."""

    status: str
    label: str
    size: int
    picks: tuple[Pick, ...]


class Change(NamedTuple):
    """What became of a recommendation since last year; in a cell there may be several texts."""

    cells: tuple[tuple[Text, ...], ...]
    wording: Text


class Changes(NamedTuple):
    """What changed since last year."""

    title: str
    lead: tuple[str, ...]
    headings: tuple[str, ...]
    rows: tuple[Change, ...]
    foot: tuple[str, ...]


class Labels(NamedTuple):
    """Headings and captions."""

    skip: str
    legend: tuple[str, str, str]
    scale: str
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
    none: str


class Told(NamedTuple):
    """A report in one language, from top to bottom.

    Attributes:
        notices: What must stand beside the figures: draft, example, excerpt, what is left out.
        counts: How many checks were found what.
    """

    language: str
    title: str
    subtitle: str
    tier: str
    notices: tuple[str, ...]
    caveat: str
    overall: Figure
    headline: str
    meaning: str
    groups: tuple[Group, ...]
    figures: tuple[Figures, ...]
    untouched: str
    chapters: tuple[Chapter, ...]
    beyond: tuple[Demand, ...]
    strays: str
    changes: Changes | None
    method: tuple[str, ...]
    stamp: tuple[tuple[str, str], ...]
    labels: Labels
