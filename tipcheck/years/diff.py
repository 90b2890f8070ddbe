"""Two years of one country held against each other: recorded links first, then words.

What a list that is known in part could still hold is called beyond the excerpt, never added or
dropped. Where a list is a paraphrase, its wording is not compared, and no proposal is sure.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple, get_args

from tipcheck.errors import UsageError
from tipcheck.model import Checklist, Link, Relation
from tipcheck.said import Said
from tipcheck.text import nearest_or_all, visible
from tipcheck.years.lineage import Pair, Recorded, recorded, refused, standing_links
from tipcheck.years.matching import Match, Matching, Neighbour, match

Change = Literal[
    "same",
    "moved",
    "reworded",
    "merged",
    "split",
    "succeeded",
    "added",
    "dropped",
    "beyond",
]
Basis = Literal["recorded", "sure", "unsure", "excerpt"]
"""Why a row says what it says; `excerpt`: the list is known in part, and nothing can be said."""

CHANGES: tuple[Change, ...] = get_args(Change)
BASES: tuple[Basis, ...] = get_args(Basis)
UNCHANGED: frozenset[Change] = frozenset({"same", "beyond"})
"""What is no difference, or none that is known."""


class Row(NamedTuple):
    """One recommendation, or several that became one, in two years.

    Attributes:
        olds: Targets in the earlier list: items, or `item/check` of a recorded link.
        news: Targets in the later list.
        ranks_old: Ranks of their items; 0 for one that the list does not have.
        ranks_new: The same for the later list.
        links: The recorded links that say so.
        likeness: Share of words alike, for what words say.
        held: Share of the shorter text's words that the longer has too.
        near: For what has no counterpart, the likest item of the other list.
    """

    change: Change
    relation: Relation | None
    basis: Basis
    olds: tuple[str, ...]
    news: tuple[str, ...]
    ranks_old: tuple[int, ...]
    ranks_new: tuple[int, ...]
    links: tuple[Link, ...] = ()
    likeness: float | None = None
    held: float | None = None
    near: str | None = None


def wording_known(old: Checklist, new: Checklist) -> bool:
    """Say whether both lists are word for word, so that their wording can be compared."""
    return old.wording == new.wording == "verbatim"


def compare(old: Checklist, new: Checklist, links: Sequence[Link]) -> tuple[Row, ...]:
    """Compare two checklists of one country.

    Returns:
        Rows by rank in the later list; then what only the earlier one has.
    """
    stands = standing_links(links) if links else {}
    links_known = recorded(stands, old.reference, new.reference) if stands else ()
    # A link may name what a list of one's own does not have: it says nothing of that list.
    ids_old, ids_new = ({item.id for item in each.items} for each in (old, new))
    known = tuple(
        each
        for each in links_known
        if ids_old.issuperset(items_of(each.olds)) and ids_new.issuperset(items_of(each.news))
    )
    words = _by_words(old, new, known, refused(stands))
    rows = [
        *(_recorded_row(each, old, new) for each in known),
        *(_matched_row(each, old, new) for each in words.matches),
        *_alone(old, new, known, words),
    ]
    beyond_last = len(new.items) + 1
    return tuple(sorted(rows, key=lambda row: (row.ranks_new or (beyond_last,), row.ranks_old)))


def only_kind(rows: Sequence[Row], kind: str | None) -> tuple[Row, ...]:
    """Give the rows of one kind of change; all of them where none is named.

    Raises:
        UsageError: There is no such kind, with the nearest one.
    """
    if kind is not None and kind not in CHANGES:
        hint = nearest_or_all(kind, CHANGES)
        message = Said(
            "--only: '{kind}' is no kind of change{hint}", kind=visible(kind[:40]), hint=hint
        )
        raise UsageError(message)
    return tuple(row for row in rows if kind in {None, row.change})


def items_of(targets: Sequence[str]) -> list[str]:
    """Give the items of targets: of a check, the item it belongs to."""
    return [target.partition("/")[0] for target in targets]


def _by_words(
    old: Checklist, new: Checklist, known: Sequence[Recorded], no: frozenset[Pair]
) -> Matching:
    place_old = {item.id: position for position, item in enumerate(old.items)}
    place_new = {item.id: position for position, item in enumerate(new.items)}
    pairs = (
        (place_old.get(a[len("PER-2023/") :]), place_new.get(b[len("PER-2023/") :]))
        for a, b in no
        if a.startswith(f"{old.reference}/") and b.startswith(f"{new.reference}/")
    )
    return match(
        [item.text for item in old.items],
        [item.text for item in new.items],
        settled_old={place_old.get(name, -1) for each in known for name in items_of(each.olds)},
        settled_new={place_new.get(name, -1) for each in known for name in items_of(each.news)},
        refused={(i, j) for i, j in pairs if i is not None and j is not None},
    )


def _ranks(targets: Sequence[str], checklist: Checklist) -> tuple[int, ...]:
    ranks = {item.id: rank for rank, item in enumerate(checklist.items, start=1)}
    return tuple(ranks.get(name, 0) for name in items_of(targets))


def _recorded_row(each: Recorded, old: Checklist, new: Checklist) -> Row:
    ranks_old, ranks_new = _ranks(each.olds, old), _ranks(each.news, new)
    change: Change = "same" if each.relation == "unrelated" else each.relation
    if change == "same" and ranks_old != ranks_new:
        change = "moved"
    return Row(
        change, each.relation, "recorded", each.olds, each.news, ranks_old, ranks_new, each.links
    )


def _matched_row(each: Match, old: Checklist, new: Checklist) -> Row:
    moved = each.relation == "same" and each.olds != each.news
    return Row(
        change="moved" if moved else each.relation,
        relation=each.relation,
        basis="sure" if each.sure and wording_known(old, new) else "unsure",
        olds=tuple(old.items[n].id for n in each.olds),
        news=tuple(new.items[n].id for n in each.news),
        ranks_old=tuple(n + 1 for n in each.olds),
        ranks_new=tuple(n + 1 for n in each.news),
        likeness=each.likeness,
        held=each.held,
    )


def _alone(
    old: Checklist, new: Checklist, known: Sequence[Recorded], words: Matching
) -> Iterator[Row]:
    linked_old = {name for each in known for name in items_of(each.olds)}
    linked_new = {name for each in known for name in items_of(each.news)}
    linked_old |= {old.items[n].id for each in words.matches for n in each.olds}
    linked_new |= {new.items[n].id for each in words.matches for n in each.news}
    exact = wording_known(old, new)
    for position, item in enumerate(old.items):
        if item.id not in linked_old:
            near, alike = _near(words.near_old, position, new)
            basis = _basis_alone(new, near, exact=exact)
            change: Change = "beyond" if basis == "excerpt" else "dropped"
            ranks = (position + 1,)
            yield Row(change, None, basis, (item.id,), (), ranks, (), likeness=alike, near=near)
    for position, item in enumerate(new.items):
        if item.id not in linked_new:
            near, alike = _near(words.near_new, position, old)
            basis = _basis_alone(old, near, exact=exact)
            change = "beyond" if basis == "excerpt" else "added"
            ranks = (position + 1,)
            yield Row(change, None, basis, (), (item.id,), (), ranks, likeness=alike, near=near)


def _near(
    near: Mapping[int, Neighbour], position: int, other: Checklist
) -> tuple[str | None, float | None]:
    found = near.get(position)
    return (other.items[found.position].id, found.likeness) if found else (None, None)


def _basis_alone(other: Checklist, near: str | None, *, exact: bool) -> Basis:
    if other.extent == "excerpt":
        return "excerpt"
    return "sure" if exact and near is None else "unsure"
