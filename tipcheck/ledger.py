"""Findings folded: what stands for each check, and why it counts or not."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final, Literal, NamedTuple, get_args

from tipcheck.assessment import Assessment, checks_of, criteria_of
from tipcheck.days import Period, day_of, window
from tipcheck.model import Check, Finding, Item
from tipcheck.rules import NEED_ACTION, begins_in, claims_too_much, is_action, period_of

Cause = Literal["not-assessed", "stale", "carried", "claimed", "outside"]
"""Why a check is open: nobody looked, or what was found does not hold for it."""

CAUSES: Final[tuple[Cause, ...]] = get_args(Cause)


class Lens(NamedTuple):
    """Which findings are looked at, and how strictly.

    Attributes:
        as_of: Only findings made until the end of this day, UTC.
        by: Only findings of this assessor, as if no one else had made any.
        any_date: Whether actions outside the window count.
    """

    as_of: date | None = None
    by: str | None = None
    any_date: bool = False

    def shows(self, finding: Finding) -> bool:
        """Say whether a finding is looked at."""
        if self.as_of and day_of(finding.at) > self.as_of:
            return False
        return self.by is None or finding.by == self.by


class Reading(NamedTuple):
    """What stands for one check.

    Attributes:
        rank: The item's place in the list, from 1.
        finding: The finding that stands, made on the check or else on its item.
        cause: Why the check is open; None where it has been looked at.
    """

    rank: int
    item: Item
    check: Check
    finding: Finding | None
    cause: Cause | None

    @property
    def target(self) -> str:
        """Name of the check, as a finding gives it."""
        return f"{self.item.id}/{self.check.id}" if self.item.checks else self.item.id

    @property
    def criteria(self) -> tuple[str, ...]:
        """Criteria, standards and factors that the check maps to."""
        return criteria_of(self.item, self.check)

    @property
    def outcome(self) -> str:
        """The status that counts, or the cause for which the check is open."""
        if self.cause or self.finding is None:
            return self.cause or "not-assessed"
        return self.finding.status

    @property
    def is_found_on_item(self) -> bool:
        """Whether what stands for the check was found on its whole item."""
        return self.finding is not None and self.finding.item != self.target


def standing(findings: Iterable[Finding]) -> dict[str, Finding]:
    """Give what stands for each target: its last finding that was not withdrawn.

    A withdrawal takes back the finding that stands, and the one before it stands again. Order is
    position in the file, never the clock.
    """
    stacks: dict[str, list[Finding]] = {}
    for finding in findings:
        stack = stacks.setdefault(finding.item, [])
        if finding.status != "withdrawn":
            stack.append(finding)
        elif stack:
            stack.pop()
    return {target: stack[-1] for target, stack in stacks.items() if stack}


def read(assessment: Assessment, lens: Lens) -> tuple[Reading, ...]:
    """Read what stands for every check of a checklist, in its order."""
    stands = standing(filter(lens.shows, assessment.findings))
    prints = assessment.targets()
    period = None if lens.any_date else window(assessment.checklist.year)

    def reading(rank: int, item: Item, check: Check) -> Reading:
        finding = stands.get(f"{item.id}/{check.id}") if item.checks else None
        finding = finding or stands.get(item.id)
        if finding is None:
            return Reading(rank, item, check, None, "not-assessed")
        cause = cause_of(finding, prints[finding.item], period)
        return Reading(rank, item, check, finding, cause)

    return tuple(
        reading(rank, item, check)
        for rank, item in enumerate(assessment.checklist.items, start=1)
        for check in checks_of(item)
    )


def cause_of(finding: Finding, fingerprint: str, period: Period | None) -> Cause | None:
    """Say why a finding leaves its check open; None if it settles it or says it cannot be told."""
    if finding.fingerprint != fingerprint:
        return "stale"
    if finding.carried:
        return "carried"
    if claims_too_much(finding):
        return "claimed"
    if period and finding.status in NEED_ACTION:
        actions = filter(is_action, finding.evidence)
        if not any(period_of(evidence).overlaps(period) for evidence in actions):
            return "outside"
    return None


def only_goes_on(finding: Finding, period: Period) -> bool:
    """Say whether it counts by actions alone that began before a period and have no end."""
    actions = filter(is_action, finding.evidence)
    inside = [each for each in actions if period_of(each).overlaps(period)]
    counts = finding.status in NEED_ACTION and bool(inside)
    return counts and not any(each.until or begins_in(each, period) for each in inside)


def strays(assessment: Assessment, lens: Lens) -> list[Finding]:
    """Give the standing findings on items or checks that the checklist does not have."""
    known = assessment.targets()
    stands = standing(filter(lens.shows, assessment.findings))
    return [finding for target, finding in stands.items() if target not in known]


def beyond(assessment: Assessment, lens: Lens) -> list[Finding]:
    """Give the standing findings on criteria: facts that no recommendation covers."""
    known = {standard.id for standard in assessment.standards.all}
    stands = standing(filter(lens.shows, assessment.findings))
    return [finding for target, finding in stands.items() if target in known]


class Entry(NamedTuple):
    """One entry of a history.

    Attributes:
        before: What stood for the target until this entry, found on it or else on its item; for a
            withdrawal what it takes back; None where nothing stood.
        after: What stands since, found on it or else on its item; for a withdrawal the finding
            before the one taken back.
    """

    finding: Finding
    before: Finding | None
    after: Finding | None


def history(findings: Iterable[Finding], target: str | None = None) -> Iterator[Entry]:
    """Give the entries of a ledger in the order of time, each with what it changed.

    Args:
        findings: The entries, in the order of the file.
        target: Only those on this item (its checks too), check or criterion.
    """
    stacks: dict[str, list[Finding]] = {}
    entries: list[Entry] = []
    for finding in findings:
        stack = stacks.setdefault(finding.item, [])
        of_item = stacks.get(finding.item.partition("/")[0], [])
        before = _top(stack, [] if finding.status == "withdrawn" else of_item)
        if finding.status != "withdrawn":
            stack.append(finding)
        elif stack:
            stack.pop()
        if target is None or finding.item == target or finding.item.startswith(f"{target}/"):
            entries.append(Entry(finding, before, _top(stack, of_item)))
    return iter(sorted(entries, key=lambda entry: entry.finding.at))


def _top(own: Sequence[Finding], of_item: Sequence[Finding]) -> Finding | None:
    return next((stack[-1] for stack in (own, of_item) if stack), None)


def latest(findings: Sequence[Finding]) -> Finding | None:
    """Give the standing finding that was made last; of one moment, the last in the file."""
    stands = {id(finding) for finding in standing(findings).values()}
    made = [finding for finding in findings if id(finding) in stands]
    return max(reversed(made), key=lambda finding: finding.at, default=None)
