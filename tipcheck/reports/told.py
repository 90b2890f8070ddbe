"""What a report says in the words of one language: HTML and Markdown only give it a shape."""

from typing import NamedTuple

from tipcheck.reports.changes import Changes
from tipcheck.reports.figures import Figure, Figures
from tipcheck.reports.labels import Labels
from tipcheck.reports.texts import Text


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


class Told(NamedTuple):
    """A report in one language, from top to bottom.

    Attributes:
        notices: What must stand beside the figures: draft, example, excerpt, what is left out.
        overall: The figures of all recommendations together.
        groups: How many checks were found what, and which.
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
