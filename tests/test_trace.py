"""One recommendation through the years: no more is claimed than is known."""

import pytest
from making import assessment as with_findings
from testland import link, listed, ranked, year

from tipcheck.assessment import Assessment
from tipcheck.errors import UsageError
from tipcheck.library import Workspace
from tipcheck.model import Link
from tipcheck.sheets.trace import sentence, years_text
from tipcheck.words import ENGLISH
from tipcheck.years.country import Country, open_country
from tipcheck.years.trace import Thread, node_of, thread, threads
from tipcheck.years.web import weave

LAW = {"law": "Amend the penal code so that trafficking needs no movement across a border."}
DATA = {"data": "Collect harmonized statistics on convictions of traffickers every year."}
PART = {"extent": "excerpt"}


def country(*years: Assessment, links: tuple[Link, ...] = ()) -> Country:
    """Make a country of some years."""
    tiers = ranked({each.checklist.year: each.checklist.tier for each in years})
    return Country("XAA", years, links, tiers)


def traced(of: Country, name: str) -> Thread:
    """Follow one item."""
    return thread(weave(of), node_of(of, name))


def test_an_item_asked_every_year_has_a_streak() -> None:
    """The same sentence is the same demand, wherever it stands."""
    of = country(
        year(listed(2021, LAW | DATA)), year(listed(2022, DATA | LAW)), year(listed(2023, LAW))
    )
    found = traced(of, "law")
    assert (found.asked, found.streak) == ((2021, 2022, 2023), (2021, 2022, 2023))
    assert [(each.rank, each.relation, each.basis) for each in found.appearances] == [
        (1, None, None),
        (2, "same", "sure"),
        (1, "same", "sure"),
    ]
    data = traced(of, "data")
    assert (data.asked, data.silent, data.streak) == ((2021, 2022), (2023,), ())


def test_a_whole_list_without_it_breaks_the_streak() -> None:
    """What came before counts as asked, not as the streak."""
    of = country(
        year(listed(2021, LAW)),
        year(listed(2022, DATA)),
        year(listed(2023, LAW)),
        links=(link("same", ["2021/law"], ["2023/law"]),),
    )
    found = traced(of, "law")
    assert (found.asked, found.silent, found.streak) == ((2021, 2023), (2022,), (2023,))


def test_an_excerpt_breaks_no_streak_and_proves_none() -> None:
    """Words reach over it; its year is not known, like a year without any list."""
    of = country(year(listed(2020, LAW)), year(listed(2021, DATA, **PART)), year(listed(2023, LAW)))
    found = traced(of, "law")
    assert (found.asked, found.unknown) == ((2020, 2023), (2021, 2022))
    assert found.streak == (2020, 2023)
    assert found.silent == ()
    later = country(year(listed(2020, LAW)), year(listed(2021, DATA, **PART)))
    assert traced(later, "law").streak == (2020,)


def test_a_nearer_list_is_followed_first() -> None:
    """A list beyond an excerpt that has it is not joined a second time."""
    of = country(year(listed(2020, LAW)), year(listed(2021, LAW, **PART)), year(listed(2022, LAW)))
    assert [(edge.old[0], edge.new[0]) for edge in weave(of).edges] == [(2020, 2021), (2021, 2022)]


def test_what_is_unsure_neither_continues_nor_breaks() -> None:
    """The year is not known, and the pair is named for a person to judge."""
    old = {"screening": "Screen migrants, asylum seekers and domestic workers for exploitation."}
    new = {"detention": "Screen people held in detention, migrants and asylum seekers first."}
    of = country(year(listed(2022, old)), year(listed(2023, new)))
    web = weave(of)
    found = thread(web, node_of(of, "screening"))
    assert (found.asked, found.silent, found.unknown) == ((2022,), (), (2023,))
    assert [(a, b, row.news) for a, b, row in web.perhaps_of(found.nodes)] == [
        (2022, 2023, ("detention",))
    ]
    later = thread(web, node_of(of, "detention"))
    assert (later.asked, later.unknown) == ((2023,), (2022,))


def test_a_merge_gathers_both_and_a_split_has_one_origin() -> None:
    """Followed back over what went in, and forward over what came out."""
    two = {"a": "Do this.", "b": "Do that."}
    of = country(
        year(listed(2021, two)),
        year(listed(2022, {"c": "Do this and that."})),
        year(listed(2023, {"d": "Do this more.", "e": "Do that more."})),
        links=(
            link("merged", ["2021/a", "2021/b"], ["2022/c"]),
            link("split", ["2022/c"], ["2023/d", "2023/e"]),
        ),
    )
    assert [each.node for each in traced(of, "d").appearances] == [
        (2021, "a"),
        (2021, "b"),
        (2022, "c"),
        (2023, "d"),
    ]
    assert [each.item.id for each in traced(of, "2021/a").appearances] == ["a", "c", "d", "e"]
    assert [each.last.item.id for each in threads(weave(of))] == ["d", "e"]


def test_ways_that_part_and_meet_again_are_one_recommendation() -> None:
    """Split in one year and merged in the next: each list counts once."""
    of = country(
        year(listed(2021, {"a": "Do this and that."})),
        year(listed(2022, {"b": "Do this.", "c": "Do that."})),
        year(listed(2023, {"d": "Do both of them."})),
        links=(
            link("split", ["2021/a"], ["2022/b", "2022/c"]),
            link("merged", ["2022/b", "2022/c"], ["2023/d"]),
        ),
    )
    assert [each.item.id for each in traced(of, "d").appearances] == ["a", "b", "c", "d"]
    assert [each.item.id for each in traced(of, "2021/a").appearances] == ["a", "b", "c", "d"]
    assert len(threads(weave(of))) == 1


def test_what_was_succeeded_does_not_count_as_asked_before() -> None:
    """The next step is another demand; the step before is shown, with what was before it."""
    of = country(
        year(listed(2020, {"draft": "Draft a plan."})),
        year(listed(2021, {"plan": "Adopt a plan.", "money": "Find money."})),
        year(listed(2022, {"money": "Pay for the plan."})),
        links=(
            link("reworded", ["2020/draft"], ["2021/plan"]),
            link("succeeded", ["2021/plan"], ["2022/money"]),
            link("reworded", ["2021/money"], ["2022/money"]),
        ),
    )
    found = traced(of, "money")
    assert found.asked == (2021, 2022)
    assert [(each.item.id, each.asked) for each in found.appearances] == [
        ("draft", False),
        ("plan", False),
        ("money", True),
        ("money", True),
    ]
    plan = traced(of, "plan")
    assert (plan.heirs, plan.streak) == (((2022, "money"),), ())
    alone = country(*of.years, links=(of.links[1],))
    assert traced(alone, "2022/money").appearances[0].relation is None
    assert traced(alone, "2022/money").last.relation == "succeeded"


def test_links_of_checks_and_links_that_lead_nowhere() -> None:
    """A check that continues makes its item continue in other words; the rest is passed over."""
    of = country(
        year(listed(2021, {"a": "Do this."})),
        year(listed(2022, {"b": "Do that."})),
        links=(
            link("same", ["2021/a/x"], ["2022/b/y"]),
            link("same", ["2021/gone"], ["2022/b"]),
            link("same", ["2021/a"], ["2022/gone"]),
            link("unrelated", ["2020/a"], ["2021/a"]),
        ),
    )
    (edge,) = weave(of).edges
    assert (edge.old, edge.new, edge.relation) == ((2021, "a"), (2022, "b"), "reworded")


def test_what_was_found_is_said_in_words_that_claim_no_more() -> None:
    """Assessed is what somebody has looked at; met is what all of it was."""
    first, second = listed(2022, LAW), listed(2023, LAW)
    met = {"item": "law", "status": "met"}
    evidence = [{"source": "x", "kind": "law", "from": "2022-05"}]
    of = country(with_findings(first, [met | {"evidence": evidence}]), year(second))
    found = traced(of, "law")
    assert (found.assessed, found.met) == ((2022,), (2022,))
    assert sentence(found, ENGLISH) == (
        "Asked in 2 of 2 known years (2022-2023); found met in 1 of the 1 assessed (2022)."
    )
    none = country(with_findings(first, [{"item": "law", "status": "not-met"}]), year(second))
    assert sentence(traced(none, "law"), ENGLISH).endswith("found met in none of the 1 assessed.")
    unseen = country(year(first), year(second))
    assert sentence(traced(unseen, "law"), ENGLISH).endswith("not assessed in any of them.")
    other = country(
        with_findings(listed(2022, LAW | DATA), [{"item": "data", "status": "not-met"}])
    )
    assert traced(other, "law").assessed == ()


def test_peru_was_asked_for_five_years() -> None:
    """The figures of the example's one assessed year."""
    peru = open_country(Workspace(None), "PER", example=True)
    found = traced(peru, "policy-funding")
    assert found.asked == (2021, 2022, 2023, 2024, 2025)
    assert sentence(found, ENGLISH) == (
        "Asked in 5 of 5 known years (2021-2025); found met in none of the 1 assessed."
    )
    first = threads(weave(peru))[0]
    assert first.last.item.id == "policy-funding"
    assert len(threads(weave(peru))) == 12


def test_an_item_is_named_by_id_rank_or_year() -> None:
    """Without a year it is the latest list that has it, or the latest list's rank."""
    of = country(year(listed(2022, LAW | DATA)), year(listed(2023, LAW)))
    assert node_of(of, "DATA") == (2022, "data")
    assert node_of(of, "1") == (2023, "law")
    assert node_of(of, "2022/2") == (2022, "data")
    assert node_of(of, "XAA-2022/data") == (2022, "data")
    with pytest.raises(UsageError, match="XAA-2023 has no item 'lww'; did you mean 'law'"):
        node_of(of, "lww")


def test_a_country_without_lists_cannot_be_traced() -> None:
    """Its tiers alone may be known."""
    with pytest.raises(UsageError, match="there is no checklist of XAA here"):
        weave(country())


def test_years_are_written_as_runs() -> None:
    """As people do."""
    assert years_text([2019, 2021, 2022, 2023, 2025]) == "2019, 2021-2023, 2025"
    assert years_text([]) == ""
