"""The rules of answering: what a finding needs before it counts.

Only concrete actions recorded in the period count, promises do not (22 U.S.C. 7107(b)(1)(A)-(B)).
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Final, Literal

from tipcheck.days import Period, first_day, last_day
from tipcheck.errors import UnfitError
from tipcheck.model import ONGOING, Evidence, Finding, Status
from tipcheck.said import Said

Lack = Literal["evidence", "action", "note"]
"""What an answer can be short of: any evidence, a dated action beside promises, a reason."""

NEED_EVIDENCE: Final = frozenset({"met", "partial", "regressed"})
NEED_ACTION: Final = frozenset({"met", "partial"})
_AS_IN_FILES: Final[Mapping[str, Said]] = {}


def is_action(evidence: Evidence) -> bool:
    """Say whether evidence shows a dated action: a statement is a promise and shows none."""
    return evidence.kind != "statement" and evidence.since is not None


def period_of(evidence: Evidence) -> Period:
    """Give the days of an action that has a date.

    Without an end, laws, budgets, services and programmes go on; all else happened within its date.
    """
    since = evidence.since
    if since is None:
        message = Said("the evidence has no date of action")
        raise UnfitError(message)
    end = last_day(evidence.until or since)
    if evidence.until is None and evidence.kind in ONGOING:
        end = date.max
    return Period(first_day(since), end)


def begins_in(evidence: Evidence, period: Period) -> bool:
    """Say whether an action began in a period, or at a time that is not known."""
    return evidence.since is None or last_day(evidence.since) >= period.first


def claims_too_much(finding: Finding) -> bool:
    """Say whether a finding lacks what its status needs, so that it cannot count as settled."""
    if finding.status in NEED_ACTION:
        return not any(is_action(evidence) for evidence in finding.evidence)
    return finding.status == "not-applicable" and not finding.note


def lack(status: Status, evidence: Sequence[Evidence], note: str | None) -> Lack | None:
    """Say what an answer is short of; None if it has what its status needs."""
    if status in NEED_EVIDENCE and not evidence:
        return "evidence"
    if status in NEED_ACTION and all(each.kind == "statement" for each in evidence):
        return "action"
    return "note" if status == "not-applicable" and not note else None


def _lacks(missing: Lack, status: Status | Said) -> Said:
    if missing == "evidence":
        return Said(
            "'{status}' needs evidence: a source, its kind and the date of the action",
            status=status,
        )
    if missing == "action":
        return Said(
            "a statement alone is a promise and cannot carry '{status}': show the action",
            status=status,
        )
    return Said("'{status}' needs a note that says why", status=status)


def faults(finding: Finding, names: Mapping[str, Said] = _AS_IN_FILES) -> Iterator[Said]:
    """Give what a finding lacks, each with how to mend it.

    Args:
        finding: What somebody found.
        names: What statuses are called where it was written, if not as in files.
    """
    status = finding.status
    if missing := lack(status, finding.evidence, finding.note):
        yield _lacks(missing, names.get(status, status))
    if finding.withheld and status != "unknown":
        yield Said("'withheld' goes only with 'unknown': data were asked for and refused")
    if finding.fingerprint is None and status != "withdrawn":
        yield Said("has no fingerprint of the text that was judged: confirm it")
    for evidence in finding.evidence:
        yield from _faults_of_evidence(evidence, finding)


def _faults_of_evidence(evidence: Evidence, finding: Finding) -> Iterator[Said]:
    if evidence.since is None:
        yield Said("evidence needs the date of the action ('from')")
        return
    since = first_day(evidence.since)
    if evidence.until and last_day(evidence.until) < since:
        yield Said(
            "the action ends ({until}) before it begins ({since})",
            until=evidence.until,
            since=evidence.since,
        )
    # A day's grace: it may already be tomorrow where the assessor is.
    if (since - finding.at.date()).days > 1:
        yield Said(
            "the action ({since}) lies after the finding: what is to come is no action",
            since=evidence.since,
        )
