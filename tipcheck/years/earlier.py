"""What an earlier year says of an item or check of this one: its counterpart, and what was found.

This is what the guided run shows beside a question, and what `carry` brings over.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

from tipcheck.assessment import Assessment, open_assessment
from tipcheck.ledger import standing
from tipcheck.library import Workspace
from tipcheck.model import Check, Checklist, Finding, Item, Link, Relation
from tipcheck.rules import faults
from tipcheck.text import fingerprint
from tipcheck.years.diff import Basis, Row, compare, wording_known
from tipcheck.years.lineage import open_lineage
from tipcheck.years.matching import match
from tipcheck.years.wording import Piece, word_changes

Obstacle = Literal["nothing-found", "wording", "stale", "carried", "claimed"]
"""Why a finding cannot be carried over: there is none, the text is another, it was made for another
wording, it was itself carried and never confirmed, it lacks what its status needs."""


class Earlier(NamedTuple):
    """The counterpart of an item or check in an earlier year.

    Attributes:
        checklist: The earlier checklist.
        target: An item of it, or `item/check`.
        rank: The item's rank there.
        relation: How it became what is asked now.
        basis: Whether this is recorded, or said by words and sure or unsure.
        text: Its text.
        nouns: The item or check it is, and the one that asks now, for their translations.
        finding: What stands for it: found on it, or else on its item; None if nothing was.
        wording: What changed word by word; empty if nothing did, or if it is not compared.
        obstacle: Why the finding cannot be carried over; None if it can.
    """

    checklist: Checklist
    target: str
    rank: int
    relation: Relation
    basis: Basis
    text: str
    nouns: tuple[Item | Check, Item | Check]
    finding: Finding | None
    wording: tuple[Piece, ...]
    obstacle: Obstacle | None

    @property
    def place(self) -> str:
        """Name of what the finding was made on, as `PER-2022/penalties`."""
        target = self.finding.item if self.finding else self.target
        return f"{self.checklist.reference}/{target}"


Counterparts = dict[str, tuple[Earlier, ...]]
"""Counterparts by the targets of the later checklist; a merge has several, most have one."""


def open_earlier(
    workspace: Workspace, assessment: Assessment, *, rater: str | None = None
) -> Counterparts:
    """Find the counterparts of every item and check in the years before that are known.

    The nearest earlier list comes first; from lists before it, what is recorded fills the gaps.

    Args:
        workspace: Where files are looked for.
        assessment: The later year.
        rater: Whose findings of the earlier years are looked at.

    Raises:
        FileError: A file of an earlier year, or the country's lineage, is broken.
    """
    reference = assessment.checklist.reference
    code, year = reference[:3], assessment.checklist.year
    names = [each for each in workspace.references() if each.startswith(f"{code}-")]
    before = sorted((each for each in names if int(each[4:]) < year), reverse=True)
    links = open_lineage(workspace, code) if before else ()
    found: Counterparts = {}
    for name in before:
        earlier = open_assessment(workspace, name, assessment.standards, rater=rater)
        for target, known in counterparts(earlier, assessment, links).items():
            kept = known if name == before[0] else tuple(k for k in known if k.basis == "recorded")
            if kept:
                found.setdefault(target, kept)
    return found


def counterparts(old: Assessment, new: Assessment, links: Sequence[Link]) -> Counterparts:
    """Give the counterparts of every item and check of a checklist in an earlier one.

    Args:
        old: The earlier year with its findings.
        new: The later year.
        links: The recorded links of the country.
    """
    stands, before, after = standing(old.findings), old.targets(), new.targets()
    items = {item.id: item for item in new.checklist.items}
    found: dict[str, list[Earlier]] = {}
    for row in compare(old.checklist, new.checklist, links):
        view = _View(old.checklist, new.checklist, row, stands, before, after)
        for target in row.news if row.relation else ():
            if target not in after:
                continue  # `validate` tells of links to checks that do not exist
            name, _, check = target.partition("/")
            pairs = view.of_check(items[name], check) if check else view.of_item(items[name])
            for key, each in pairs:
                found.setdefault(key, []).append(each)
    return {target: tuple(each) for target, each in found.items()}


class _View(NamedTuple):
    """One row of a comparison, looked back through.

    Attributes:
        stands: What stands in the earlier ledger, by target.
        before: Fingerprints of the earlier list's texts, by target.
        after: Fingerprints of the later list's texts, by target.
    """

    old: Checklist
    new: Checklist
    row: Row
    stands: Mapping[str, Finding]
    before: Mapping[str, str]
    after: Mapping[str, str]

    def of_item(self, item: Item) -> Iterator[tuple[str, Earlier]]:
        """Give the counterparts of an item and of its checks."""
        olds = [each for each in self.old.items if each.id in self.row.olds]
        for each in olds:
            yield item.id, self._earlier(item.id, each, None)
        pairs = [(each, check) for each in olds for check in each.checks]
        for check, (each, twin), relation in _twins(item, pairs, self.row):
            target = f"{item.id}/{check.id}"
            yield target, self._earlier(target, each, twin, relation, check)

    def of_check(self, item: Item, check: str) -> Iterator[tuple[str, Earlier]]:
        """Give the counterparts of a check that a link names."""
        target = f"{item.id}/{check}"
        for each in self.old.items:
            for twin in each.checks:
                if f"{each.id}/{twin.id}" in self.row.olds:
                    yield target, self._earlier(target, each, twin)

    def _earlier(
        self,
        target: str,
        item: Item,
        check: Check | None,
        relation: Relation | None = None,
        asks: Check | None = None,
    ) -> Earlier:
        name = f"{item.id}/{check.id}" if check else item.id
        finding = self.stands.get(name) or self.stands.get(item.id)
        relation = relation or self.row.relation or "reworded"
        nouns = (check or item, asks or _noun_of(self.new, target))
        was, now = (each.text for each in nouns)
        compared = check is not None or wording_known(self.old, self.new)
        one_to_one = relation in {"same", "reworded"}
        return Earlier(
            checklist=self.old,
            target=name,
            rank=self.old.items.index(item) + 1,
            relation=relation,
            basis=self.row.basis,
            text=was,
            nouns=nouns,
            finding=finding,
            wording=word_changes(was, now) if compared and one_to_one and was != now else (),
            obstacle=self._obstacle(target, name, finding, relation),
        )

    def _obstacle(
        self, target: str, name: str, finding: Finding | None, relation: Relation
    ) -> Obstacle | None:
        if finding is None:
            return "nothing-found"
        before, after = self.before, self.after
        recorded = self.row.basis == "recorded" and relation == "same"
        unchanged = after.get(target) == before.get(name)
        if finding.item != name:  # it speaks for a whole item, which may ask something else now
            unchanged = after.get(target.partition("/")[0]) == before.get(finding.item)
        if not (unchanged or recorded):
            return "wording"
        if finding.fingerprint != before.get(finding.item):
            return "stale"
        if finding.carried:
            return "carried"
        return "claimed" if any(faults(finding)) else None


def _twins(
    item: Item, pairs: Sequence[tuple[Item, Check]], row: Row
) -> Iterator[tuple[Check, tuple[Item, Check], Relation]]:
    """Give the checks of an item with their counterparts: by text, by a link, else by words."""
    by_print: dict[str, list[tuple[Item, Check]]] = {}
    for pair in pairs:
        by_print.setdefault(fingerprint(pair[1].text), []).append(pair)
    by_id = {pair[1].id: pair for pair in pairs} if _is_recorded_same(row) else {}
    left: list[Check] = []
    used: set[int] = set()
    for check in item.checks:
        named = [by_id[check.id]] if check.id in by_id else []
        twins = by_print.get(fingerprint(check.text)) or named
        used |= {id(pair) for pair in twins}
        yield from ((check, pair, "same") for pair in twins)
        left += [] if twins else [check]
    open_pairs = [pair for pair in pairs if id(pair) not in used]
    words = match([pair[1].text for pair in open_pairs], [check.text for check in left])
    for found in words.matches:
        for new in found.news:
            yield from ((left[new], open_pairs[old], "reworded") for old in found.olds)


def _is_recorded_same(row: Row) -> bool:
    return row.basis == "recorded" and row.relation == "same"


def _noun_of(checklist: Checklist, target: str) -> Item | Check:
    name, _, check_id = target.partition("/")
    item = next(each for each in checklist.items if each.id == name)
    return next((check for check in item.checks if check.id == check_id), item)
