"""What the panel shows of a score; where nobody has found anything, without computing one.

Most lists of the world have no findings. All of their checks are open, and each mean is the same:
that is written down instead of worked out, and the tests hold it against `score`.
"""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Final, Literal

from tipcheck.assessment import Assessment, criteria_of
from tipcheck.ledger import CAUSES
from tipcheck.model import PILLARS, STATUSES, Item
from tipcheck.score import Range, Tally, score

By = Literal["pillar", "criterion", "standard"]
Grouped = tuple[str, Tally]
"""A tally after the name of its group: overall, pillar, standard, criterion or factor."""

OPEN: Final = Range(Fraction(0), Fraction(1), Fraction(0))
_NO_COUNTS: Final = dict.fromkeys((*STATUSES[:-1], "open"), 0)
_NO_CAUSES: Final[dict[str, int]] = dict.fromkeys(CAUSES, 0)


def tallies(assessment: Assessment, by: By | None) -> Iterator[Grouped]:
    """Give the overall tally of a list, or those of one grouping."""
    if not assessment.findings:
        yield from _unassessed(assessment, by)
        return
    scored = score(assessment)
    groups: dict[By | None, dict[str, tuple[Tally, ...]]] = {
        None: {"overall": (scored.overall,)},
        "pillar": {"pillar": scored.pillars},
        "standard": {"standard": scored.standards},
        "criterion": {"criterion": scored.criteria, "factor": scored.factors},
    }
    for group, members in groups[by].items():
        yield from ((group, tally) for tally in members)


def _unassessed(assessment: Assessment, by: By | None) -> Iterator[Grouped]:
    items = assessment.checklist.items
    if by is None:
        yield "overall", _open(_sizes(items), "overall")
        return
    if by == "pillar":
        for pillar in PILLARS:
            own = tuple(item for item in items if item.pillar == pillar)
            yield "pillar", _open(_sizes(own), pillar)
        return
    standards = assessment.standards
    touching = _touching(items)
    if by == "standard":
        indicia = [each.id for each in standards.criteria]
        for each in standards.standards:
            names = (each.id, *indicia) if each.id == "a4" else (each.id,)
            yield "standard", _open(_together(touching, names), each.id, worded=each.id != "a4")
        return
    for group, members in (("criterion", standards.criteria), ("factor", standards.factors)):
        for each in members:
            yield group, _open(_together(touching, (each.id,)), each.id, worded=True)


def _sizes(items: tuple[Item, ...]) -> dict[str, int]:
    return {item.id: len(item.checks) or 1 for item in items}


def _touching(items: tuple[Item, ...]) -> dict[str, set[tuple[int, str, int]]]:
    """Give the checks that map to each criterion, as rank, item and position in the item."""
    found: dict[str, set[tuple[int, str, int]]] = {}
    for rank, item in enumerate(items):
        of_checks = [criteria_of(item, check) for check in item.checks] or [item.criteria]
        for position, names in enumerate(of_checks):
            for name in names:
                found.setdefault(name, set()).add((rank, item.id, position))
    return found


def _together(
    touching: Mapping[str, set[tuple[int, str, int]]], names: tuple[str, ...]
) -> dict[str, int]:
    sizes: dict[str, int] = {}
    for _, item, _ in sorted(set().union(*(touching.get(name, set()) for name in names))):
        sizes[item] = sizes.get(item, 0) + 1
    return sizes


def _open(sizes: Mapping[str, int], name: str, *, worded: bool = False) -> Tally:
    """Give the tally of checks that nobody has looked at, by how many each item has."""
    checks = sum(sizes.values())
    return Tally(
        id=name,
        range=OPEN if sizes else None,
        counts=_NO_COUNTS | {"open": checks},
        causes=_NO_CAUSES | {"not-assessed": checks},
        checks=checks,
        looked=0,
        items=len(sizes),
        touched=0,
        word=("open" if sizes else "none") if worded else None,
        terms=dict.fromkeys(sizes, OPEN),
    )
