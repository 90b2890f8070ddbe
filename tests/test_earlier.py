"""What an earlier year says of an item or check of this one, and whether it can be carried over."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from making import START, assessment
from testland import link, listed, write_list, year

from tipcheck.assessment import Assessment, open_assessment
from tipcheck.library import Workspace
from tipcheck.model import Checklist, Ledger, Link
from tipcheck.years.carrying import carried_over, plan
from tipcheck.years.earlier import Counterparts, counterparts, open_earlier
from tipcheck.years.wording import changes_text

TEXT = "Fund shelters for adult survivors in every region and open them to men."
OTHER = "Fund shelters for adult survivors in every province and open them to men."
MONEY = "Funding for shelters is higher than the year before"
MEN = "Shelters are open to men"


def shelters(
    when: int, text: str, *checks: tuple[str, str], name: str = "shelters", **more: Any
) -> Checklist:
    """Make a list of one item with checks."""
    item = {
        "id": name,
        "title": "Shelters",
        "text": text,
        "pillar": "protection",
        "criteria": ["b2"],
        "checks": [{"id": check, "text": words} for check, words in checks],
    }
    return listed(when, {}, items=[item], **more)


def looked(
    old: Checklist, findings: list[dict[str, Any]], new: Checklist, *links: Link
) -> Counterparts:
    """Look back from one list to the other, which has findings."""
    return counterparts(assessment(old, findings), year(new), links)


def test_the_same_text_is_carried_with_its_finding() -> None:
    """An item, and each of its checks for itself."""
    old = shelters(2022, TEXT, ("money", MONEY), ("men", MEN))
    new = shelters(2023, TEXT, ("money", MONEY), ("men", MEN))
    found = looked(old, [{"item": "shelters/men", "status": "not-met"}], new)
    (men,) = found["shelters/men"]
    assert (men.place, men.rank, men.relation, men.basis) == (
        "XAA-2022/shelters/men",
        1,
        "same",
        "sure",
    )
    assert (men.text, men.wording, men.obstacle) == (MEN, (), None)
    assert men.finding
    assert men.finding.status == "not-met"
    assert [each.obstacle for each in found["shelters"]] == ["nothing-found"]
    assert found["shelters/money"][0].place == "XAA-2022/shelters/money"


def test_changed_wording_is_shown_with_the_answer_and_not_carried() -> None:
    """Word by word where both lists are verbatim."""
    (one,) = looked(
        shelters(2022, TEXT), [{"item": "shelters", "status": "not-met"}], shelters(2023, OTHER)
    )["shelters"]
    assert (one.relation, one.obstacle) == ("reworded", "wording")
    assert "[-region-] {+province+}" in changes_text(one.wording)
    assert one.finding


def test_a_recorded_same_carries_over_other_words() -> None:
    """Between paraphrases words say nothing, but a person does; checks go by their id then."""
    own: dict[str, Any] = {"wording": "paraphrase"}
    old = shelters(2022, TEXT, ("money", MONEY), ("men", MEN), **own)
    new = shelters(2023, "More shelters.", ("money", "There is money"), ("x", "New"))
    found = looked(
        old,
        [{"item": "shelters", "status": "not-met"}],
        new,
        link("same", ["2022/shelters"], ["2023/shelters"]),
    )
    assert found["shelters"][0].obstacle is None
    assert found["shelters"][0].wording == ()
    assert found["shelters/money"][0].obstacle is None
    assert found["shelters/money"][0].place == "XAA-2022/shelters"
    assert "shelters/x" not in found


def test_a_link_to_a_check_that_is_not_there_has_no_counterpart() -> None:
    """`validate` tells of it; nothing is shown in its place."""
    old, new = shelters(2022, TEXT, ("men", MEN)), shelters(2023, OTHER, ("money", MONEY))
    wrong = link("same", ["2022/shelters/men"], ["2023/shelters/gone"])
    assert "shelters/gone" not in looked(old, [], new, wrong)


def test_a_finding_on_a_whole_item_does_not_speak_for_a_check_of_another() -> None:
    """The item asks something else now, though one of its checks is the same."""
    old, new = shelters(2022, TEXT, ("men", MEN)), shelters(2023, OTHER, ("men", MEN))
    found = looked(old, [{"item": "shelters", "status": "not-met"}], new)
    assert found["shelters/men"][0].obstacle == "wording"
    whole = looked(
        old, [{"item": "shelters", "status": "not-met"}], shelters(2023, TEXT, ("men", MEN))
    )
    assert whole["shelters/men"][0].obstacle is None


def test_checks_are_paired_by_their_words_where_they_changed() -> None:
    """To show last year's answer beside the question."""
    old = shelters(
        2022, TEXT, ("men", MEN), ("rooms", "Shelters have rooms for adult men in cities")
    )
    new = shelters(2023, OTHER, ("men", "Shelters have rooms for adult men in all cities"))
    (one,) = looked(old, [], new)["shelters/men"]
    assert (one.target, one.relation, one.obstacle) == (
        "shelters/rooms",
        "reworded",
        "nothing-found",
    )
    assert "{+all+}" in changes_text(one.wording)


def test_a_merge_has_a_counterpart_for_each_part() -> None:
    """And each check finds its own."""
    items = {"a": "Open shelters to men.", "b": "Pay for shelters."}
    old = listed(2022, items)
    new = shelters(2023, "Open shelters to men, and pay.", name="c")
    found = looked(old, [], new, link("merged", ["2022/a", "2022/b"], ["2023/c"]))
    assert [each.target for each in found["c"]] == ["a", "b"]


def test_a_link_between_checks_is_followed() -> None:
    """From the check of one item to that of another."""
    old = shelters(2022, "Old words.", ("men", MEN), ("money", MONEY))
    new = shelters(2023, "Other ones.", ("adults", "Shelters take adults"))
    found = looked(
        old,
        [{"item": "shelters/men", "status": "not-met"}],
        new,
        link("same", ["2022/shelters/men"], ["2023/shelters/adults"]),
    )
    (one,) = found["shelters/adults"]
    assert (one.target, one.obstacle) == ("shelters/men", None)
    assert list(found) == ["shelters/adults"]
    gone = looked(old, [], new, link("same", ["2022/shelters/men"], ["2023/gone"]))
    assert gone == {}


@pytest.mark.parametrize(
    ("finding", "obstacle"),
    [
        ({"fingerprint": "0" * 12}, "stale"),
        ({"carried": "XAA-2021/shelters"}, "carried"),
        ({"status": "met", "evidence": []}, "claimed"),
        ({}, None),
    ],
)
def test_a_finding_that_does_not_hold_is_not_carried(
    finding: dict[str, Any], obstacle: str | None
) -> None:
    """Made for other words, never confirmed, or without what it needs."""
    parts = {"item": "shelters", "status": "not-met", **finding}
    (one,) = looked(shelters(2022, TEXT), [parts], shelters(2023, TEXT))["shelters"]
    assert one.obstacle == obstacle


def test_the_nearest_earlier_list_comes_first_and_older_ones_fill_gaps(tmp_path: Path) -> None:
    """From an older list only what is recorded, for words reach over one step alone."""
    law = {"law": "Amend the penal code so that trafficking needs no movement at all."}
    data = {"data": "Collect harmonized statistics on convictions every single year."}
    write_list(tmp_path, listed(2020, law | data))
    write_list(tmp_path, listed(2021, {"x": "Quite another thing."}, extent="excerpt"))
    write_list(tmp_path, listed(2022, law))
    write_list(tmp_path, listed(2023, law | data))
    lineage = tmp_path / "checklists" / "lineage"
    lineage.mkdir()
    (lineage / "XAA.toml").write_text(
        '[[links]]\nfrom = ["XAA-2020/data"]\nto = ["XAA-2023/data"]\nkind = "same"\nby = "ana"\n'
        "on = 2024-07-01\n",
        encoding="utf-8",
    )
    workspace = Workspace(tmp_path)
    found = open_earlier(workspace, open_assessment(workspace, "XAA-2023"))
    assert {target: each[0].place for target, each in found.items()} == {
        "law": "XAA-2022/law",
        "data": "XAA-2020/data",
    }
    assert open_earlier(workspace, open_assessment(workspace, "XAA-2020")) == {}


def carried(new: Assessment, old: Assessment) -> list[tuple[str, str]]:
    """Give what becomes of each finding."""
    return [(step.target, step.outcome) for step in plan(old, new, (), new.ledger)]


def test_what_has_a_finding_already_is_left_alone() -> None:
    """On the target, on its item, or on a check of it."""
    checks = (("money", MONEY), ("men", MEN))
    old = assessment(
        shelters(2022, TEXT, *checks),
        [
            {"item": "shelters", "status": "not-met"},
            {"item": "shelters/men", "status": "not-met"},
        ],
    )
    new = shelters(2023, TEXT, *checks)
    assert carried(year(new), old) == [("shelters", "carry"), ("shelters/men", "carry")]
    item = assessment(new, [{"item": "shelters", "status": "unknown"}])
    assert carried(item, old) == [("shelters", "answered"), ("shelters/men", "answered")]
    check = assessment(new, [{"item": "shelters/money", "status": "unknown"}])
    assert carried(check, old) == [("shelters", "answered"), ("shelters/men", "carry")]


def test_what_comes_from_several_places_is_not_carried() -> None:
    """Nobody could say which of two findings it is."""
    old = assessment(
        listed(
            2022,
            {},
            items=[
                {
                    "id": name,
                    "title": "T",
                    "text": f"{TEXT} {name}",
                    "pillar": "protection",
                    "checks": [{"id": "men", "text": MEN}],
                }
                for name in ("a", "b")
            ],
        ),
        [{"item": "a/men", "status": "not-met"}, {"item": "b/men", "status": "not-met"}],
    )
    new = year(shelters(2023, TEXT, ("men", MEN)))
    links = (link("merged", ["2022/a", "2022/b"], ["2023/shelters"]),)
    steps = plan(old, new, links, None)
    assert [(step.target, step.outcome) for step in steps] == [("shelters/men", "several")] * 2


def test_a_carried_finding_says_where_it_comes_from() -> None:
    """Status, note and evidence as they were; the text is the new one; who and when are now."""
    evidence = {"source": "x", "kind": "law", "from": date(2022, 5, 1)}
    old = assessment(
        shelters(2022, TEXT),
        [{"item": "shelters", "status": "met", "note": "Done.", "evidence": [evidence]}],
    )
    new = year(shelters(2023, TEXT))
    (step,) = plan(old, new, (), Ledger(checklist="XAA-2023"))
    made = carried_over(new, step.target, step.earlier, "eva")
    assert (made.status, made.note, made.carried, made.by) == (
        "met",
        "Done.",
        "XAA-2022/shelters",
        "eva",
    )
    assert made.fingerprint == new.targets()["shelters"]
    assert made.evidence == old.findings[0].evidence
    assert made.at > START
    with pytest.raises(ValueError, match="there is nothing to carry over"):
        carried_over(new, "shelters", step.earlier._replace(finding=None), "eva")
