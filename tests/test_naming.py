"""What items, checks, statuses and standards can be called."""

from collections.abc import Callable

import pytest
from making import STANDARDS, assessment, checklist

from tipcheck.assessment import Assessment
from tipcheck.errors import UsageError
from tipcheck.naming import item_of, standard_of, status_of, target_of, targets_of


@pytest.mark.parametrize(
    ("name", "target"),
    [
        ("prosecution", "prosecution"),
        ("Prosecution", "prosecution"),
        ("4", "prosecution"),
        ("4/officials", "prosecution/officials"),
        ("prosecution/4", "prosecution/officials"),
        ("b9", "b9"),
        ("B9", "b9"),
    ],
)
def test_a_target_is_named_by_id_or_rank(peru: Assessment, name: str, target: str) -> None:
    """Items and checks have both, criteria have ids."""
    assert target_of(peru, name) == target


def test_targets_are_apart_by_commas_and_count_once(peru: Assessment) -> None:
    """Space around the commas does not matter."""
    assert targets_of(peru, "3, penalties,4/1") == ["penalties", "prosecution/sex"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("penalty", "PER-2023 has no item 'penalty'; did you mean 'penalties'?"),
        (
            "12",
            (
                "PER-2023 has no item '12'; it has items 1 to 11: policy-funding, victim-services,"
                " penalties, prosecution, training, operations, reintegration, identification,"
                " data, outreach, facilitating-crimes"
            ),
        ),
        ("4/oficials", "item prosecution has no check 'oficials'; did you mean 'officials'?"),
        (
            "3/9",
            "item penalties has no check '9'; it has: amended, commensurate",
        ),
    ],
)
def test_a_wrong_name_says_what_was_meant(peru: Assessment, name: str, message: str) -> None:
    """The nearest one is offered, else all of them."""
    with pytest.raises(UsageError) as caught:
        target_of(peru, name)
    assert str(caught.value) == message


def test_an_item_without_checks_says_so() -> None:
    """It is named alone."""
    with pytest.raises(UsageError, match="item i1 has no check 'c'; it has none, name the item"):
        target_of(assessment(checklist(0)), "i1/c")


def test_rank_nought_is_no_item(peru: Assessment) -> None:
    """Ranks begin at 1."""
    with pytest.raises(UsageError, match="has no item '0'"):
        item_of(peru, "0")


@pytest.mark.parametrize("name", ["not-met", "Not met", "NOT_MET"])
def test_a_status_answers_to_its_spellings(name: str) -> None:
    """Case, spaces and underscores do not matter."""
    assert status_of(name) == "not-met"


def _status(name: str) -> Callable[[], str]:
    return lambda: status_of(name)


def _standard(name: str) -> Callable[[], str]:
    return lambda: standard_of(STANDARDS, name).id


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (_status("unmet"), "'unmet' is not a status; did you mean 'met'?"),
        (
            _status("withdrawn"),
            (
                "'withdrawn' is not a status; write one of: met, partial, not-met, regressed,"
                " unknown, not-applicable"
            ),
        ),
        (_standard("b13"), "'b13' is no standard, criterion or factor; did you mean 'b3'?"),
        (
            _standard("zzz"),
            (
                "'zzz' is no standard, criterion or factor; there are: a1, a2, a3, a4, b1, b2, b3,"
                " b4, b5, b6, b7, b8, b9, b10, b11, b12, d, e, f"
            ),
        ),
    ],
)
def test_a_wrong_status_or_standard_says_what_was_meant(
    call: Callable[[], str], message: str
) -> None:
    """Taking back is no status to give."""
    with pytest.raises(UsageError) as caught:
        call()
    assert str(caught.value) == message


def test_a_standard_is_named_in_any_case() -> None:
    """By its id."""
    assert standard_of(STANDARDS, "B7").id == "b7"
