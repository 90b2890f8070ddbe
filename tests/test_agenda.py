"""What is open, and what it would bring."""

from fractions import Fraction

import pytest
from conftest import Tipcheck
from hypothesis import given, settings
from hypothesis import strategies as st
from making import BEFORE, SIZES, assessment, checklist, histories

from tipcheck.agenda import agenda
from tipcheck.score import Score, score

PROOF = "--source URL --kind KIND --from DATE"


def scored(sizes: list[int], findings: list[dict[str, object]]) -> Score:
    """Score findings on a small checklist."""
    return score(assessment(checklist(*sizes), findings))


def test_the_widest_comes_first() -> None:
    """An item of one check outweighs the checks of a larger one; what is settled is not listed."""
    found = scored([2, 0, 3], [{"item": "i1/c1", "status": "not-met"}])
    assert [(task.reading.target, str(task.narrows)) for task in agenda(found)] == [
        ("i2", "1/3"),
        ("i1/c2", "1/6"),
        ("i3/c1", "1/9"),
        ("i3/c2", "1/9"),
        ("i3/c3", "1/9"),
    ]


def test_what_is_not_applicable_weighs_nothing() -> None:
    """The others of its item, and the other items, weigh the more."""
    found = scored(
        [2, 0],
        [{"item": "i1/c1", "status": "not-applicable"}, {"item": "i2", "status": "not-applicable"}],
    )
    assert [(task.reading.target, task.narrows) for task in agenda(found)] == [
        ("i1/c2", Fraction(1))
    ]


@pytest.mark.parametrize(
    ("finding", "command"),
    [
        ({"fingerprint": "f" * 12, "status": "not-met"}, "tipcheck confirm XAA-2023 i1"),
        (
            {"carried": "XAA-2022/i1", "status": "met"},
            f"tipcheck confirm XAA-2023 i1 {PROOF}",
        ),
        ({"status": "met", "evidence": []}, f"tipcheck set XAA-2023 i1 met {PROOF}"),
        (
            {"status": "partial", "evidence": [BEFORE]},
            f"tipcheck set XAA-2023 i1 partial --add-evidence {PROOF}",
        ),
    ],
)
def test_each_cause_has_the_command_that_mends_it(finding: dict[str, object], command: str) -> None:
    """About what the finding was made on: here, the whole item."""
    found = scored([2], [{"item": "i1", **finding}])
    assert {task.command for task in agenda(found)} == {command}


@given(SIZES.flatmap(lambda sizes: st.tuples(st.just(sizes), histories(sizes))))
@settings(deadline=None)
def test_what_is_open_and_unknown_makes_up_the_whole_range(
    drawn: tuple[list[int], list[dict[str, object]]],
) -> None:
    """The range is as wide as all that an answer could narrow, to the fraction."""
    sizes, findings = drawn
    found = scored(sizes, findings)
    if found.overall.range is None:
        assert agenda(found) == ()
        return
    weights = {
        reading.target: Fraction(1, found.overall.items * tally.checks)
        for tally in found.items
        for reading in found.readings
        if reading.item.id == tally.id and tally.checks
    }
    unknown = sum(
        (weights[each.target] for each in found.readings if each.outcome == "unknown"), Fraction(0)
    )
    opened = sum((task.narrows for task in agenda(found)), Fraction(0))
    assert opened + unknown == found.overall.range.high - found.overall.range.low


def test_next_lists_what_is_open(tipcheck: Tipcheck) -> None:
    """Off a terminal a line each, with the command to copy; the foot says what the figures mean."""
    lines = tipcheck("next", "PER-2023", "--example").out.splitlines()
    assert lines[1].startswith("7%-86%, 27% coverage")
    assert lines[3] == (
        "policy-funding/budget-lines\t○ outside window\tMember entities of the national"
        " multisectoral commission have dedicated anti-trafficking budgets, as the law requires"
        f"\t4%\ttipcheck set PER-2023 policy-funding/budget-lines partial --add-evidence {PROOF}"
    )
    assert len(lines) == 1 + 1 + 1 + 31 + 2
    assert lines[-1] == (
        "Looked at but could not be told: 1; they widen the range too:"
        " 'tipcheck assess PER-2023 --only unknown'."
    )


def test_next_names_the_rater(tipcheck: Tipcheck) -> None:
    """Whose ledger is listed is the one that the commands write to."""
    ran = tipcheck("next", "PER-2023", "--rater", "eva", "--format", "json")
    assert '"command": "tipcheck set PER-2023 penalties/amended STATUS --rater eva"' in ran.out


def test_nothing_open_is_said(tipcheck: Tipcheck) -> None:
    """Then the commands have come to an end."""
    tipcheck("set", "PER-2023", "1,2,3,4,5,6,7,8,9,10,11", "not-met")
    assert tipcheck("next", "PER-2023").out.splitlines()[-1] == "Nothing is open."


@pytest.mark.parametrize("width", [50, 80, 100, 120, 160])
@pytest.mark.parametrize(("language", "status"), [("en", "STATUS"), ("es", "ESTADO")])
def test_a_command_is_broken_at_spaces_alone(
    tipcheck: Tipcheck, monkeypatch: pytest.MonkeyPatch, width: int, language: str, status: str
) -> None:
    """On any terminal, so that it can be copied; what is to be filled in is named as elsewhere."""
    monkeypatch.setenv("COLUMNS", str(width))
    words = tipcheck("next", "PER-2023", "--color", "always", "--lang", language).out.split()
    named = [word for word in words if word.endswith("facilitating-crimes/sanctions")]
    assert len(named) == len(["the check", "its command"])
    assert status in words
