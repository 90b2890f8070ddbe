"""The score: an honest range and its coverage."""

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from making import BEFORE, IN_WINDOW, SIZES, STATUSES, assessment, checklist, histories

from tipcheck.assessment import Assessment
from tipcheck.ledger import Lens
from tipcheck.model import Checklist
from tipcheck.score import Range, Score, mean, score

F = Fraction


def scored(of: Checklist, *findings: tuple[str, str], **more: Any) -> Score:
    """Score findings given as target and status."""
    stated = [{"item": item, "status": status} for item, status in findings]
    return score(assessment(of, stated), **more)


def test_two_met_two_partial_one_not_met_of_eleven(peru: Assessment) -> None:
    """The line of the design: 27%-82%, 45% coverage."""
    findings = [
        ("policy-funding", "met"),
        ("victim-services", "met"),
        ("penalties", "partial"),
        ("prosecution", "partial"),
        ("training", "not-met"),
    ]
    overall = scored(peru.checklist, *findings).overall
    assert overall.range == Range(F(3, 11), F(9, 11), F(5, 11))
    assert (overall.looked, overall.checks, overall.touched, overall.items) == (19, 41, 5, 11)


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("met", Range(F(1), F(1), F(1))),
        ("partial", Range(F(1, 2), F(1, 2), F(1))),
        ("not-met", Range(F(0), F(0), F(1))),
        ("regressed", Range(F(0), F(0), F(1))),
        ("unknown", Range(F(0), F(1), F(1))),
        ("not-applicable", None),
    ],
)
def test_what_each_status_counts_for(status: str, expected: Range | None) -> None:
    """The table of the method, line by line."""
    assert scored(checklist(0), ("i1", status)).overall.range == expected


@pytest.mark.parametrize(
    "finding",
    [
        {"fingerprint": "f" * 12},
        {"carried": "XAA-2022/i1"},
        {"evidence": []},
        {"evidence": [BEFORE]},
    ],
)
def test_what_does_not_hold_is_open_and_not_covered(finding: dict[str, Any]) -> None:
    """Stale, carried, claimed and outside count as if nobody had looked."""
    made = score(assessment(checklist(0), [{"item": "i1", "status": "met", **finding}]))
    assert made.overall.range == Range(F(0), F(1), F(0))


def test_an_item_is_the_mean_of_its_applicable_checks() -> None:
    """One met, one not met, one not applicable, one open: low 1/3, high 2/3."""
    made = scored(checklist(4), ("i1/c1", "met"), ("i1/c2", "not-met"), ("i1/c3", "not-applicable"))
    assert made.overall.range == Range(F(1, 3), F(2, 3), F(2, 3))
    assert made.overall.counts == {
        "met": 1,
        "partial": 0,
        "not-met": 1,
        "regressed": 0,
        "unknown": 0,
        "not-applicable": 1,
        "open": 1,
    }
    assert made.overall.causes["not-assessed"] == 1
    assert made.not_applicable == F(1, 4)


def test_all_items_weigh_alike() -> None:
    """An item of four checks counts no more than one of one."""
    made = scored(checklist(4, 0), ("i2", "met"))
    assert made.overall.range == Range(F(1, 2), F(1), F(1, 2))


def test_an_item_that_is_not_applicable_leaves_the_mean() -> None:
    """Nothing to score is said, not 0 %."""
    made = scored(checklist(2, 0), ("i1", "not-applicable"), ("i2", "met"))
    assert made.overall.range == Range(F(1), F(1), F(1))
    assert (made.overall.items, made.overall.checks) == (1, 1)
    assert made.items[0].range is None


def _mapped() -> Checklist:
    """Two items: one maps to b1 but for a check on b7, the other to a4 and d."""
    checks = [{"id": "c1", "text": "x"}, {"id": "c2", "text": "y", "criteria": ["b7", "b1"]}]
    first = {"id": "i1", "title": "t", "text": "u", "pillar": "protection", "criteria": ["b1"]}
    second = {**first, "id": "i2", "pillar": "prevention", "criteria": ["a4", "d"]}
    return checklist(items=[{**first, "checks": checks}, second])


def test_a_check_counts_fully_in_each_of_its_criteria() -> None:
    """An item's criteria are only the default; a4 takes every b; factors stay apart."""
    made = scored(_mapped(), ("i1/c1", "met"), ("i1/c2", "not-met"), ("i2", "partial"))
    criteria = {tally.id: tally.range for tally in made.criteria + made.standards + made.factors}
    assert criteria["b1"] == Range(F(1, 2), F(1, 2), F(1))
    assert criteria["b7"] == Range(F(0), F(0), F(1))
    assert criteria["a4"] == Range(F(1, 2), F(1, 2), F(1))
    assert criteria["d"] == Range(F(1, 2), F(1, 2), F(1))
    assert criteria["e"] is None
    assert [tally.range for tally in made.pillars] == [
        None,
        Range(F(1, 2), F(1, 2), F(1)),
        Range(F(1, 2), F(1, 2), F(1)),
        None,
    ]


@pytest.mark.parametrize(
    ("findings", "word"),
    [
        ([("i1/c1", "met"), ("i1/c2", "met")], "all met"),
        ([("i1/c1", "met")], "open"),
        ([("i1/c1", "met"), ("i1/c2", "unknown")], "open"),
        ([("i1/c1", "partial")], "short"),
        ([("i1", "not-applicable")], "n/a"),
        ([("i1/c1", "not-applicable"), ("i1/c2", "met")], "all met"),
    ],
)
def test_the_word_beside_a_criterion(findings: list[tuple[str, str]], word: str) -> None:
    """It speaks of the recommendations that touch it; `short` can no longer become `all met`."""
    made = scored(checklist(2), *findings)
    words = {tally.id: tally.word for tally in made.criteria}
    assert words["b1"] == word
    assert words["b2"] == "none"


def test_a4_and_pillars_get_no_word() -> None:
    """Indicia are weighed, not summed."""
    made = scored(checklist(1), ("i1", "met"))
    assert {tally.word for tally in (made.standards[3], *made.pillars, made.overall)} == {None}
    assert [tally.word for tally in made.standards[:3]] == ["none"] * 3


def test_presumption_adds_a_range_and_replaces_none() -> None:
    """Withheld data count as failure only where the law presumes it, and only beside."""
    presumable = [{"id": "c1", "text": "x", "presumable": True}, {"id": "c2", "text": "y"}]
    first = {"id": "i1", "title": "t", "text": "u", "pillar": "protection", "criteria": ["b1"]}
    of = checklist(items=[{**first, "checks": presumable}])
    withheld = [
        {"item": f"i1/{name}", "status": "unknown", "withheld": True} for name in ("c1", "c2")
    ]
    made = score(assessment(of, withheld), presume=True)
    assert made.overall.range == Range(F(0), F(1), F(1))
    assert made.presumed is not None
    assert made.presumed.range == Range(F(0), F(1, 2), F(1))
    assert score(assessment(of, withheld)).presumed is None
    plain = [{**finding, "withheld": False} for finding in withheld]
    unmoved = score(assessment(of, plain), presume=True).presumed
    assert unmoved is not None
    assert unmoved.range == Range(F(0), F(1), F(1))


def test_facts_beyond_the_recommendations_are_never_scored(example: Assessment) -> None:
    """The example's b9 is told, and b9 stays untouched."""
    made = score(example)
    assert [finding.item for finding in made.beyond] == ["b9"]
    assert {tally.id: tally.word for tally in made.criteria}["b9"] == "none"


def test_strays_change_no_figure() -> None:
    """Findings on items that the list does not have are listed apart."""
    made = scored(checklist(1), ("gone", "met"))
    assert [finding.item for finding in made.strays] == ["gone"]
    assert made.overall.range == Range(F(0), F(1), F(0))


ends = st.fractions(0, 1, max_denominator=9)


@given(st.lists(st.builds(Range, ends, ends, ends), min_size=1, max_size=6))
def test_a_mean_lies_between_its_terms(ranges: list[Range]) -> None:
    """Law: no mean leaves the span of what it is the mean of."""
    average = mean(ranges)
    assert min(each.low for each in ranges) <= average.low <= max(each.low for each in ranges)
    assert min(each.high for each in ranges) <= average.high <= max(each.high for each in ranges)


def _all_ranges(made: Score) -> list[Range | None]:
    groups = (made.pillars, made.standards, made.criteria, made.factors, made.items)
    return [made.overall.range, *(tally.range for group in groups for tally in group)]


@given(st.data())
def test_a_range_contains_every_completion_of_it(data: st.DataObject) -> None:
    """Law: whatever the open checks turn out to be, the figure ends inside the range."""
    sizes = data.draw(SIZES)
    of, entries = checklist(*sizes), data.draw(histories(sizes))
    now = score(assessment(of, entries))
    completion = [
        {
            "item": reading.target,
            "status": data.draw(st.sampled_from(("met", "partial", "not-met", "regressed"))),
        }
        for reading in now.readings
        if reading.cause or reading.outcome == "unknown"
    ]
    done = score(assessment(of, [*entries, *completion]))
    for before, after in zip(_all_ranges(now), _all_ranges(done), strict=True):
        assert (before is None) == (after is None)
        if before and after:
            assert before.low <= after.low == after.high <= before.high
            assert after.coverage == 1


@given(st.data())
def test_turning_a_finding_into_unknown_never_narrows(data: st.DataObject) -> None:
    """Law: knowing less never raises the low end nor lowers the high end."""
    sizes = data.draw(SIZES)
    of, entries = checklist(*sizes), data.draw(histories(sizes))
    now = score(assessment(of, entries))
    settled = [row for row in now.readings if row.outcome in {"met", "partial", "not-met"}]
    if not settled:
        return
    target = data.draw(st.sampled_from(settled)).target
    then = score(assessment(of, [*entries, {"item": target, "status": "unknown"}]))
    for before, after in zip(_all_ranges(now), _all_ranges(then), strict=True):
        if before and after:
            assert after.low <= before.low
            assert before.high <= after.high


@given(st.data())
def test_adding_evidence_never_lowers_an_end(data: st.DataObject) -> None:
    """Law: a source inside the window can only settle what was claimed."""
    sizes = data.draw(SIZES)
    of, entries = checklist(*sizes), data.draw(histories(sizes))
    more = [{**entry, "evidence": [*entry.get("evidence", []), IN_WINDOW]} for entry in entries]
    before, after = score(assessment(of, entries)), score(assessment(of, more))
    if before.overall.range and after.overall.range:
        assert after.overall.range.low >= before.overall.range.low
        assert after.overall.range.coverage >= before.overall.range.coverage


@given(st.data())
def test_the_order_of_items_changes_no_figure(data: st.DataObject) -> None:
    """Law: a list with its items in another order scores the same."""
    sizes = data.draw(SIZES)
    of, entries = checklist(*sizes), data.draw(histories(sizes))
    order = data.draw(st.permutations(of.items))
    shuffled = of.model_copy(update={"items": tuple(order)})
    first, second = score(assessment(of, entries)), score(assessment(shuffled, entries))
    assert first.overall.range == second.overall.range
    assert first.criteria[0].range == second.criteria[0].range


@given(st.data())
def test_counts_add_up(data: st.DataObject) -> None:
    """Law: statuses and open checks are all checks; causes are the open ones."""
    sizes = data.draw(SIZES)
    made = score(assessment(checklist(*sizes), data.draw(histories(sizes))))
    overall = made.overall
    assert sum(overall.counts.values()) == len(made.readings)
    assert sum(overall.causes.values()) == overall.counts["open"]
    assert overall.checks == len(made.readings) - overall.counts["not-applicable"]
    assert overall.looked == overall.checks - overall.counts["open"]


@given(st.data())
def test_any_date_and_presumption_only_move_their_own(data: st.DataObject) -> None:
    """Law: lifting the window never lowers the low end."""
    sizes = data.draw(SIZES)
    made = assessment(checklist(*sizes), data.draw(histories(sizes)))
    strict, lifted = score(made).overall.range, score(made, Lens(any_date=True)).overall.range
    if strict and lifted:
        assert lifted.low >= strict.low
        assert lifted.coverage >= strict.coverage


def test_statuses_of_the_tests_are_those_of_the_model() -> None:
    """The drawn histories leave out no status."""
    from tipcheck.model import STATUSES as KNOWN

    assert {*STATUSES, "withdrawn"} == set(KNOWN)
