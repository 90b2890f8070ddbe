"""Links made: of places that somebody named, of a kind that fits."""

from collections.abc import Sequence
from datetime import UTC, datetime

from pydantic import ValidationError

from tipcheck.answers import plain_errors
from tipcheck.assessment import Assessment
from tipcheck.errors import UsageError
from tipcheck.model import RELATIONS, Link, Relation
from tipcheck.naming import targets_of
from tipcheck.said import Said
from tipcheck.text import nearest_or_all, visible


def make_link(
    olds: Sequence[str], news: Sequence[str], kind: Relation, by: str, note: str | None
) -> Link:
    """Make a link of today between places, as `PER-2022/penalties`.

    Raises:
        UsageError: The kind does not fit how many there are, or a text cannot be written.
    """
    if fault := fault_of(kind, len(olds), len(news)):
        raise UsageError(fault)
    today = datetime.now(UTC).date()
    parts = {"from": olds, "to": news, "kind": kind, "by": by, "on": today, "note": note}
    try:
        return Link.model_validate(parts)
    except ValidationError as error:
        raise UsageError(*plain_errors(error)) from None


def fault_of(kind: Relation, olds: int, news: int) -> Said | None:
    """Say what is wrong with a link of that many places on each side; None if nothing is."""
    if kind == "merged" and (olds < 2 or news != 1):  # noqa: PLR2004 - several into one
        return Said("a merge leads from two or more to one: mend 'from' and 'to', or its 'kind'")
    if kind == "split" and (olds != 1 or news < 2):  # noqa: PLR2004 - one into several
        return Said("a split leads from one to two or more: mend 'from' and 'to', or its 'kind'")
    if kind in {"same", "reworded"} and (olds != 1 or news != 1):
        return Said(
            "'{kind}' leads from one to one: mend 'from' and 'to', or its 'kind'", kind=kind
        )
    return None


def places_of(assessment: Assessment, names: str) -> tuple[str, ...]:
    """Name the places of items or checks that somebody named, apart by commas.

    Raises:
        UsageError: One of them does not exist, or is a criterion.
    """
    criteria = {standard.id for standard in assessment.standards.all}
    targets = targets_of(assessment, names)
    if named := criteria.intersection(targets):
        message = Said(
            "'{named}' is a criterion: link items, or checks as item/check", named=min(named)
        )
        raise UsageError(message)
    return tuple(f"{assessment.checklist.reference}/{target}" for target in targets)


def kind_named(
    name: str | None, olds: Sequence[str], news: Sequence[str], *years: Assessment
) -> Relation:
    """Give the kind of link that somebody named, or the one that fits.

    Args:
        name: What was named; None for nothing.
        olds: Places in the earlier list.
        news: Places in the later list.
        years: Both years, whose texts say whether anything was reworded.

    Raises:
        UsageError: There is no such kind, or none is named and several are on both sides.
    """
    known = {kind: kind for kind in RELATIONS if kind != "unrelated"}
    if name is None:
        return _kind_for(olds, news, years)
    if name in known:
        return known[name]
    hint = nearest_or_all(name, known)
    message = Said("--kind: '{name}' is no kind of link{hint}", name=visible(name[:40]), hint=hint)
    raise UsageError(message)


def _kind_for(olds: Sequence[str], news: Sequence[str], years: Sequence[Assessment]) -> Relation:
    if len(olds) > 1 and len(news) > 1:
        message = Said("several on both sides: link them one by one, or give --kind succeeded")
        raise UsageError(message)
    if len(olds) > 1:
        return "merged"
    if len(news) > 1:
        return "split"
    prints = {each.checklist.reference: each.targets() for each in years}
    before, after = (prints[place[:8]][place[9:]] for place in (olds[0], news[0]))
    return "same" if before == after else "reworded"
