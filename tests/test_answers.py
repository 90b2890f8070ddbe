"""Answers turned into findings: completed, held against the rules."""

from datetime import UTC, datetime

import pytest
from making import IN_WINDOW, assessment, checklist

from tipcheck.answers import Answer, answered, confirmed, make_finding, taken_back
from tipcheck.errors import UsageError
from tipcheck.model import Evidence, Ledger

OF = checklist(2)
EVIDENCE = Evidence.model_validate(IN_WINDOW)


def _ledger(*findings: dict[str, object]) -> Ledger:
    ledger = assessment(OF, findings).ledger
    assert ledger is not None
    return ledger


def test_an_answer_is_completed_with_time_and_fingerprint() -> None:
    """The moment is that of the answer, in UTC and to the millisecond."""
    empty = assessment(OF)
    before = datetime.now(UTC)
    made = answered(empty, _ledger(), "i1/c1", Answer("met", "ana", "Seen.", (EVIDENCE,)))
    assert made.fingerprint == empty.targets()["i1/c1"]
    assert (made.status, made.by, made.note, made.evidence) == ("met", "ana", "Seen.", (EVIDENCE,))
    assert (before - made.at).total_seconds() < 0.001
    assert made.at.microsecond % 1000 == 0


def test_evidence_can_be_added_to_what_stands() -> None:
    """Asked for, the standing finding's evidence is kept; else it is not."""
    ledger = _ledger({"item": "i1", "status": "met"})
    more = Answer("met", "ana", evidence=(EVIDENCE,), add_evidence=True)
    assert answered(assessment(OF), ledger, "i1", more).evidence == (EVIDENCE, EVIDENCE)
    assert answered(assessment(OF), _ledger(), "i1", more).evidence == (EVIDENCE,)
    alone = Answer("met", "ana", evidence=(EVIDENCE,))
    assert answered(assessment(OF), ledger, "i1", alone).evidence == (EVIDENCE,)


def test_what_breaks_the_rules_is_refused_with_every_reason() -> None:
    """One line a fault, each naming the target."""
    undated = Evidence.model_validate({"source": "x", "kind": "statement"})
    answer = Answer("met", "ana", evidence=(undated,), withheld=True)
    with pytest.raises(UsageError) as caught:
        answered(assessment(OF), _ledger(), "i1", answer)
    assert str(caught.value).splitlines() == [
        "i1: a statement alone is a promise and cannot carry 'met': show the action",
        "i1: 'withheld' goes only with 'unknown': data were asked for and refused",
        "i1: evidence needs the date of the action ('from')",
    ]


def test_hidden_characters_are_refused() -> None:
    """No ledger holds what steers a terminal."""
    with pytest.raises(
        UsageError, match=r"^note: holds the hidden character U\+001B: take it out$"
    ):
        answered(assessment(OF), _ledger(), "i1", Answer("not-met", "ana", "\x1b[31m"))


def test_confirming_makes_a_finding_anew() -> None:
    """Status, note, evidence and refusal are kept; carried falls away, the wording is today's."""
    stale: dict[str, object] = {
        "item": "i1",
        "status": "met",
        "note": "Seen.",
        "fingerprint": "f" * 12,
        "carried": "XAA-2022/i1",
        "by": "luis",
    }
    made = confirmed(assessment(OF), _ledger(stale), "i1", "ana", (EVIDENCE,))
    assert made.fingerprint == assessment(OF).targets()["i1"]
    assert (made.carried, made.by, made.status, made.note) == (None, "ana", "met", "Seen.")
    assert made.evidence == (EVIDENCE, EVIDENCE)


def test_only_what_stands_can_be_confirmed_or_taken_back() -> None:
    """The message names what was asked for."""
    with pytest.raises(UsageError, match=r"^i1: there is no finding to confirm: 'tipcheck set"):
        confirmed(assessment(OF), _ledger(), "i1", "ana", ())
    with pytest.raises(UsageError, match=r"^i1: there is no finding to take back$"):
        taken_back(_ledger(), "i1", "ana")
    of_check = _ledger({"item": "i1/c1", "status": "met"}, {"item": "i1/c2", "status": "met"})
    with pytest.raises(UsageError) as caught:
        taken_back(of_check, "i1", "ana")
    assert str(caught.value) == (
        "i1: there is no finding to take back; there is one on i1/c1, i1/c2"
    )
    with pytest.raises(UsageError, match=r"^XAA-2023: there is no finding to take back$"):
        taken_back(_ledger(), None, "ana")


def test_taking_back_names_the_last_finding_or_the_one_asked_for() -> None:
    """Without a target it is the one made last."""
    ledger = _ledger({"item": "i1/c1", "status": "met"}, {"item": "i1/c2", "status": "met"})
    assert taken_back(ledger, None, "ana").item == "i1/c2"
    assert taken_back(ledger, "i1/c1", "ana").item == "i1/c1"
    assert taken_back(ledger, None, "ana").status == "withdrawn"


def test_a_name_of_nothing_but_space_is_no_name() -> None:
    """Whoever makes a finding is named."""
    with pytest.raises(UsageError, match=r"^by: is empty"):
        make_finding({"item": "i1", "status": "not-met", "by": " "})
