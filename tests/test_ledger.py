"""Findings folded: what stands, and why it counts or not."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import BEFORE, IN_WINDOW, SIZES, assessment, checklist, histories

from tipcheck.ledger import (
    CAUSES,
    Lens,
    beyond,
    history,
    latest,
    read,
    standing,
    strays,
)

ONE = checklist(2)


def outcomes(*findings: dict[str, Any], lens: Lens | None = None) -> list[str]:
    """Read a checklist of one item with two checks."""
    return [reading.outcome for reading in read(assessment(ONE, findings), lens or Lens())]


def found(item: str, status: str, **more: Any) -> dict[str, Any]:
    """State a finding."""
    return {"item": item, "status": status, **more}


@pytest.mark.parametrize(
    ("findings", "expected"),
    [
        ([], ["not-assessed", "not-assessed"]),
        ([found("i1", "met")], ["met", "met"]),
        ([found("i1/c1", "partial"), found("i1", "met")], ["partial", "met"]),
        ([found("i1/c1", "partial"), found("i1/c1", "not-met")], ["not-met", "not-assessed"]),
        (
            [found("i1/c1", "partial"), found("i1/c1", "met"), found("i1/c1", "withdrawn")],
            ["partial", "not-assessed"],
        ),
        (
            [found("i1/c1", "met"), found("i1/c1", "withdrawn"), found("i1/c1", "withdrawn")],
            ["not-assessed", "not-assessed"],
        ),
        (
            [found("i1", "not-met"), found("i1/c1", "met"), found("i1/c1", "withdrawn")],
            ["not-met", "not-met"],
        ),
    ],
)
def test_what_stands_for_a_check(findings: list[dict[str, Any]], expected: list[str]) -> None:
    """Its own last finding not taken back, else its item's."""
    assert outcomes(*findings) == expected


@pytest.mark.parametrize(
    ("finding", "expected"),
    [
        (found("i1/c1", "met", fingerprint="f" * 12), "stale"),
        (found("i1/c1", "not-met", fingerprint=None), "stale"),
        (found("i1/c1", "met", carried="XAA-2022/i1"), "carried"),
        (found("i1/c1", "met", evidence=[]), "claimed"),
        (found("i1/c1", "partial", evidence=[{**IN_WINDOW, "kind": "statement"}]), "claimed"),
        (found("i1/c1", "not-applicable", note=None), "claimed"),
        (found("i1/c1", "met", evidence=[BEFORE]), "outside"),
        (found("i1/c1", "met", evidence=[BEFORE, IN_WINDOW]), "met"),
        (found("i1/c1", "met", evidence=[{**BEFORE, "kind": "law"}]), "met"),
        (found("i1/c1", "not-met", evidence=[BEFORE]), "not-met"),
        (found("i1/c1", "regressed"), "regressed"),
        (found("i1/c1", "unknown", withheld=True), "unknown"),
    ],
)
def test_why_a_check_is_open(finding: dict[str, Any], expected: str) -> None:
    """A finding that does not hold leaves its check open, and the cause is named."""
    assert outcomes(finding) == [expected, "not-assessed"]


def test_any_date_lifts_the_window_alone() -> None:
    """A promise does not become an action by its date."""
    old, promise = [BEFORE], [{**BEFORE, "kind": "statement"}]
    lens = Lens(any_date=True)
    assert outcomes(found("i1/c1", "met", evidence=old), lens=lens)[0] == "met"
    assert outcomes(found("i1/c1", "met", evidence=promise), lens=lens)[0] == "claimed"


def test_as_of_sees_findings_until_the_end_of_a_day() -> None:
    """One made at 23:59 UTC counts on its day, one made at 00:00 on the next."""
    findings = (
        found("i1/c1", "met", at=_moment("2024-07-01T23:59:59Z")),
        found("i1/c2", "met", at=_moment("2024-07-02T00:00:00Z")),
    )
    day = Lens(as_of=date(2024, 7, 1))
    assert outcomes(*findings, lens=day) == ["met", "not-assessed"]


def _moment(text: str) -> Any:
    from datetime import datetime

    return datetime.fromisoformat(text)


def test_by_sees_one_assessor_as_if_alone() -> None:
    """What others found or took back is not seen."""
    findings = (
        found("i1/c1", "met", by="ana"),
        found("i1/c1", "withdrawn", by="luis"),
        found("i1/c2", "met", by="luis"),
    )
    assert outcomes(*findings, lens=Lens(by="ana")) == ["met", "not-assessed"]
    assert outcomes(*findings) == ["not-assessed", "met"]


def test_an_item_without_checks_is_its_own_check() -> None:
    """Its target is the item itself."""
    (reading,) = read(assessment(checklist(0), [found("i1", "met")]), Lens())
    assert (reading.target, reading.outcome, reading.criteria) == ("i1", "met", ("b1",))


def test_changing_one_word_makes_findings_stale() -> None:
    """A check's finding judges its own text, an item's the item's and all its checks'."""
    before = assessment(ONE, [found("i1/c1", "met"), found("i1", "met")])
    items = [item.model_dump(by_alias=True) for item in ONE.items]
    items[0]["checks"][1]["text"] = "Thing 1.2 is almost done"
    changed = checklist(2, items=items)
    readings = read(before._replace(checklist=changed), Lens())
    assert [reading.outcome for reading in readings] == ["met", "stale"]


def test_findings_on_a_criterion_are_beyond_the_recommendations() -> None:
    """They stand apart, touch no check, and can be taken back."""
    facts = [found("b9", "regressed"), found("b7", "not-met"), found("b7", "withdrawn")]
    made = assessment(ONE, facts)
    assert [finding.item for finding in beyond(made, Lens())] == ["b9"]
    assert {reading.outcome for reading in read(made, Lens())} == {"not-assessed"}


def test_findings_on_unknown_items_are_listed() -> None:
    """They stay in the ledger and are named, never scored."""
    facts = [found("gone", "met"), found("i1/gone", "met"), found("i1", "met")]
    made = assessment(ONE, [*facts, found("left", "met"), found("left", "withdrawn")])
    assert [finding.item for finding in strays(made, Lens())] == ["gone", "i1/gone"]
    assert strays(made, Lens(by="luis")) == []


def test_history_says_what_stood_before_and_what_stands() -> None:
    """Entries come in the order of time; a withdrawal tells what came back."""
    made = assessment(
        ONE,
        [
            found("i1/c1", "partial"),
            found("i1/c1", "met"),
            found("i1/c2", "unknown"),
            found("i1/c1", "withdrawn"),
        ],
    )
    told = [
        (
            entry.finding.status,
            entry.before and entry.before.status,
            entry.after and entry.after.status,
        )
        for entry in history(made.findings)
    ]
    assert told == [
        ("partial", None, "partial"),
        ("met", "partial", "met"),
        ("unknown", None, "unknown"),
        ("withdrawn", "met", "partial"),
    ]


def test_history_of_a_target_takes_in_the_checks_of_an_item() -> None:
    """Asked for an item, its checks are told too; asked for a check, nothing else."""
    made = assessment(
        checklist(1, 1), [found("i1", "met"), found("i1/c1", "met"), found("i2", "met")]
    )
    assert [entry.finding.item for entry in history(made.findings, "i1")] == ["i1", "i1/c1"]
    assert [entry.finding.item for entry in history(made.findings, "i1/c1")] == ["i1/c1"]


def test_a_withdrawal_of_nothing_changes_nothing() -> None:
    """It is told in the history, with nothing before and nothing after."""
    made = assessment(ONE, [found("i1", "withdrawn")])
    (entry,) = history(made.findings)
    assert (entry.before, entry.after) == (None, None)


def test_the_latest_finding_goes_by_time_then_by_place() -> None:
    """Of two findings of one moment the later in the file; nothing stands in an empty ledger."""
    early, late = _moment("2024-07-01T10:00:00Z"), _moment("2024-07-01T11:00:00Z")
    findings = assessment(
        checklist(0, 0, 0, 0),
        [
            found("i1", "met", at=late),
            found("i2", "met", at=late),
            found("i3", "met", at=early),
            found("i4", "met", at=late),
            found("i4", "withdrawn", at=late),
        ],
    ).findings
    last = latest(findings)
    assert last is not None
    assert last.item == "i2"
    assert latest(()) is None


@given(st.data())
def test_withdrawing_what_was_just_found_gives_the_state_before(data: st.DataObject) -> None:
    """Law: a finding and its withdrawal leave what stands as it was, whatever came before."""
    sizes = data.draw(SIZES)
    entries = data.draw(histories(sizes))
    target = data.draw(st.sampled_from([f"i{rank}" for rank in range(1, len(sizes) + 1)]))
    undone = [*entries, found(target, "met"), found(target, "withdrawn")]
    of = checklist(*sizes)
    assert standing(assessment(of, undone).findings) == standing(assessment(of, entries).findings)


@given(st.data())
def test_order_counts_only_within_a_target(data: st.DataObject) -> None:
    """Law: entries on different targets can be mixed in any way, as a merge mixes them."""
    sizes = data.draw(SIZES)
    entries = list(assessment(checklist(*sizes), data.draw(histories(sizes))).findings)
    targets = data.draw(st.permutations(sorted({entry.item for entry in entries})))
    sorted_by_target = [entry for target in targets for entry in entries if entry.item == target]
    assert standing(sorted_by_target) == standing(entries)


@given(st.data())
def test_every_check_has_one_reading(data: st.DataObject) -> None:
    """Law: the denominator is the checklist, never the ledger."""
    sizes = data.draw(SIZES)
    readings = read(assessment(checklist(*sizes), data.draw(histories(sizes))), Lens())
    assert len(readings) == sum(max(size, 1) for size in sizes)
    assert {reading.cause for reading in readings} <= {*CAUSES, None}
