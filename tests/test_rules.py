"""The rules of answering: what a finding needs before it counts."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from tipcheck.days import Period
from tipcheck.model import Evidence, Finding
from tipcheck.rules import claims_too_much, faults, is_action, period_of

REPORT = {"source": "https://example.org", "kind": "report", "from": date(2023, 5, 12)}
PROMISE = {**REPORT, "kind": "statement"}
UNDATED = {"source": "https://example.org", "kind": "report"}


def finding(status: str, *evidence: dict[str, Any], **more: Any) -> Finding:
    """Make a finding of 2 July 2024 on penalties."""
    return Finding.model_validate(
        {
            "item": "penalties",
            "status": status,
            "at": datetime(2024, 7, 2, tzinfo=UTC),
            "by": "ana",
            "fingerprint": "0123456789ab",
            "evidence": list(evidence),
            **more,
        }
    )


@pytest.mark.parametrize(
    "good",
    [
        finding("met", REPORT),
        finding("partial", REPORT, PROMISE),
        finding("regressed", PROMISE),
        finding("not-met"),
        finding("unknown", withheld=True),
        finding("not-applicable", note="The country has no such border."),
        finding("withdrawn", fingerprint=None),
    ],
)
def test_a_good_finding_has_no_faults(good: Finding) -> None:
    """What the rules ask for is enough."""
    assert list(faults(good)) == []


@pytest.mark.parametrize(
    ("bad", "expected"),
    [
        (
            finding("met"),
            ["'met' needs evidence: a source, its kind and the date of the action"],
        ),
        (
            finding("regressed"),
            ["'regressed' needs evidence: a source, its kind and the date of the action"],
        ),
        (
            finding("partial", PROMISE),
            ["a statement alone is a promise and cannot carry 'partial': show the action"],
        ),
        (finding("not-applicable"), ["'not-applicable' needs a note that says why"]),
        (
            finding("not-met", withheld=True),
            ["'withheld' goes only with 'unknown': data were asked for and refused"],
        ),
        (
            finding("not-met", fingerprint=None),
            ["has no fingerprint of the text that was judged: confirm it"],
        ),
        (finding("not-met", UNDATED), ["evidence needs the date of the action ('from')"]),
        (
            finding("met", {**REPORT, "to": "2022"}),
            ["the action ends (2022) before it begins (2023-05-12)"],
        ),
        (
            finding("met", {**REPORT, "from": "2025"}),
            ["the action (2025) lies after the finding: what is to come is no action"],
        ),
    ],
)
def test_a_fault_says_how_to_mend_it(bad: Finding, expected: list[str]) -> None:
    """Each rule that is broken gives one sentence."""
    assert [str(fault) for fault in faults(bad)] == expected


@pytest.mark.parametrize("year", [1, 9999])
def test_the_ends_of_the_calendar_are_days_like_others(year: int) -> None:
    """No sum of days leaves the calendar."""
    day = date(year, 12, 31) if year > 1 else date(year, 1, 1)
    made = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    assert list(faults(finding("met", {**REPORT, "from": day}, at=made))) == []


def test_an_action_may_lie_a_day_ahead_of_utc() -> None:
    """It may already be tomorrow where the assessor is."""
    assert list(faults(finding("met", {**REPORT, "from": date(2024, 7, 3)}))) == []
    assert list(faults(finding("met", {**REPORT, "from": date(2024, 7, 4)}))) != []


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (finding("met", REPORT), False),
        (finding("met", PROMISE, UNDATED), True),
        (finding("partial"), True),
        (finding("not-met"), False),
        (finding("regressed"), False),
        (finding("not-applicable", note="No border."), False),
        (finding("not-applicable"), True),
    ],
)
def test_a_claim_is_met_or_partial_without_an_action(made: Finding, expected: bool) -> None:  # noqa: FBT001 - a figure of the table
    """Only what could raise a score, or leave it, must show what it needs."""
    assert claims_too_much(made) is expected


@pytest.mark.parametrize(
    ("evidence", "period"),
    [
        (REPORT, Period(date(2023, 5, 12), date(2023, 5, 12))),
        ({**REPORT, "from": "2023-05"}, Period(date(2023, 5, 1), date(2023, 5, 31))),
        ({**REPORT, "to": "2024"}, Period(date(2023, 5, 12), date(2024, 12, 31))),
        ({**REPORT, "kind": "law"}, Period(date(2023, 5, 12), date.max)),
        (
            {**REPORT, "kind": "law", "to": date(2023, 6, 1)},
            Period(date(2023, 5, 12), date(2023, 6, 1)),
        ),
    ],
)
def test_laws_budgets_services_and_programmes_go_on(
    evidence: dict[str, Any], period: Period
) -> None:
    """Without an end they last; all else happened within its date."""
    assert period_of(Evidence.model_validate(evidence)) == period


def test_an_undated_piece_of_evidence_has_no_period() -> None:
    """It shows no action, and asking for its days is a mistake of the program."""
    undated = Evidence.model_validate(UNDATED)
    assert not is_action(undated)
    with pytest.raises(ValueError, match="the evidence has no date of action"):
        period_of(undated)
