"""Answers turned into findings: completed, held against the rules, ready for the ledger."""

from datetime import UTC, datetime
from typing import Any, NamedTuple

from pydantic import ValidationError

from tipcheck.assessment import Assessment
from tipcheck.days import window
from tipcheck.errors import UsageError
from tipcheck.ledger import latest, standing
from tipcheck.model import Evidence, Finding, Ledger, Status
from tipcheck.rules import faults, is_action, period_of
from tipcheck.said import Said, placed


class Answer(NamedTuple):
    """What an assessor says of one or more targets.

    Attributes:
        by: Who says it.
        add_evidence: Whether the evidence is added to that of the finding that stands.
    """

    status: Status
    by: str
    note: str | None = None
    evidence: tuple[Evidence, ...] = ()
    withheld: bool = False
    add_evidence: bool = False


def answered(assessment: Assessment, ledger: Ledger, target: str, answer: Answer) -> Finding:
    """Make the finding of an answer.

    Raises:
        UsageError: It breaks the rules of answering, with how to mend it.
    """
    before = standing(ledger.findings).get(target)
    kept = before.evidence if before and answer.add_evidence else ()
    return _finding(
        assessment,
        target,
        status=answer.status,
        by=answer.by,
        note=answer.note,
        withheld=answer.withheld,
        evidence=(*kept, *answer.evidence),
    )


def confirmed(
    assessment: Assessment, ledger: Ledger, target: str, by: str, evidence: tuple[Evidence, ...]
) -> Finding:
    """Make anew the finding that stands, for the wording as it is now and no longer carried.

    A step back that was carried over counts as soon as it is confirmed, so that it needs evidence
    of the new period; `met` and `partial` without it stay open.

    Raises:
        UsageError: Nothing stands for the target, or it breaks the rules of answering.
    """
    before = standing(ledger.findings).get(target)
    if before is None:
        what = Said(
            "there is no finding to confirm: 'tipcheck set {reference} {target} STATUS' gives one,"
            " 'tipcheck carry' brings those of another year over",
            reference=ledger.checklist,
            target=target,
        )
        raise _nothing(ledger, target, what)
    period = window(assessment.checklist.year)
    actions = filter(is_action, evidence)
    fresh = any(period_of(each).overlaps(period) for each in actions)
    if before.carried and before.status == "regressed" and not fresh:
        message = Said(
            "{target}: 'regressed' was carried over from {carried}: to confirm it show an action"
            " inside the window {period}",
            target=target,
            carried=before.carried,
            period=period,
        )
        raise UsageError(message)
    return _finding(
        assessment,
        target,
        status=before.status,
        by=by,
        note=before.note,
        withheld=before.withheld,
        evidence=(*before.evidence, *evidence),
    )


def taken_back(ledger: Ledger, target: str | None, by: str) -> Finding:
    """Make the entry that takes back the finding on a target, or the one made last.

    Raises:
        UsageError: Nothing stands there.
    """
    stands = standing(ledger.findings)
    last = stands.get(target) if target else latest(ledger.findings)
    if last is None:
        what = Said("there is no finding to take back")
        raise _nothing(ledger, target or ledger.checklist, what)
    return make_finding({"item": last.item, "status": "withdrawn", "by": by})


def _nothing(ledger: Ledger, target: str, what: Said) -> UsageError:
    checks = [each for each in standing(ledger.findings) if each.startswith(f"{target}/")]
    hint = Said("; there is one on {checks}", checks=", ".join(checks)) if checks else None
    return UsageError(Said("{target}: {what}{hint}", target=target, what=what, hint=hint))


def _finding(assessment: Assessment, target: str, **parts: Any) -> Finding:
    prints = assessment.targets()
    finding = make_finding({"item": target, "fingerprint": prints[target], **parts})
    if missing := list(faults(finding)):
        raise UsageError(*(placed(target, fault) for fault in missing))
    return finding


def make_finding(parts: dict[str, Any]) -> Finding:
    """Make a finding of now.

    Raises:
        UsageError: A text holds what no ledger may hold.
    """
    try:
        return finding_now(parts)
    except ValidationError as error:
        raise UsageError(*plain_errors(error)) from None


def finding_now(parts: dict[str, Any]) -> Finding:
    """Make a finding of now, to the millisecond, so that it is known which one came last.

    Raises:
        ValidationError: A text holds what no ledger may hold.
    """
    now = datetime.now(UTC)
    at = now.replace(microsecond=now.microsecond // 1000 * 1000)
    return Finding.model_validate({"at": at, **parts})


def plain_errors(error: ValidationError) -> list[Said]:
    """Write what pydantic found wrong in values that came from no file, each with its key."""
    from tipcheck.foreign import fault_in

    return [
        placed(detail["loc"][0], fault_in(detail))
        for detail in error.errors(include_url=False, include_input=False)
    ]
